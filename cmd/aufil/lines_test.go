package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

func TestEachLineKeepsTheOrderAndCountsWhatIsWrong(t *testing.T) {
	t.Parallel()
	var in, want strings.Builder
	for i := 1; i <= 3*batch+7; i++ {
		if i%5 == 0 {
			in.WriteString("\n")
			continue
		}
		fmt.Fprintf(&in, "%d\n", i)
		fmt.Fprintf(&want, "%d=%d\n", i, i)
	}
	var out bytes.Buffer
	bad, err := eachLine(strings.NewReader(strings.TrimSuffix(in.String(), "\n")), &out, func(text []byte, line int) ([]byte, bool) {
		return fmt.Appendf(nil, "%s=%d", bytes.TrimSpace(text), line), line%7 != 0
	})
	if err != nil {
		t.Fatal(err)
	}
	if out.String() != want.String() {
		t.Error("lines are lost, doubled or out of order")
	}
	wrong := 0
	for i := 1; i <= 3*batch+7; i++ {
		if i%5 != 0 && i%7 == 0 {
			wrong++
		}
	}
	if bad != wrong {
		t.Errorf("%d wrong, want %d", bad, wrong)
	}
}
