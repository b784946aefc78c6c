package main

import (
	"strings"
	"testing"

	"aufil/assistant"
	"aufil/dialog"
	"aufil/dialog/remark"
)

// A number of the social security that nobody asked for is not kept, and the person is told so.
func TestANumberThatNobodyShouldSendIsNotKept(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	p.hello()
	if told := p.says("mon num de secu c 1 85 05 78 006 084 91", ""); !strings.Contains(told, p.words(dialog.SMS, "a_cote.numero")) {
		t.Errorf("told: %q", told)
	}
	var said string
	for _, e := range p.file(p.caseID).Entries {
		if e.Author == assistant.ByPerson {
			said = e.Text
		}
	}
	if said != "mon num de secu c "+remark.Withheld {
		t.Errorf("kept: %q", said)
	}
}
