package remark

import (
	"encoding/json"
	"testing"

	"aufil/dialog/answer"
)

// today is the day on which the answers of the corpora are given.
var today = answer.Day{Year: 2026, Month: 11, Day: 24}

func asText(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
