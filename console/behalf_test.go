package console

import (
	"testing"

	"aufil/dialog/answer"
)

func TestEveryRelationHasAName(t *testing.T) {
	t.Parallel()
	for _, r := range answer.Relations {
		if relationLabels[string(r)] == "" {
			t.Errorf("no name for %q", r)
		}
	}
}
