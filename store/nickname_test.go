package store_test

import (
	"errors"
	"strings"
	"testing"

	"aufil/assistant"
)

// Two ends of a number do not tell ten persons apart: what the team calls them does.
func TestACaseIsKnownAgainByItsName(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, setup setups) {
		w := setup(t, func(o *assistant.Options) {
			o.Numbers = []assistant.Number{{Number: serviceNumber, Territory: "974"}}
		})
		claire, far := assistant.Counsellor{ID: 7, Name: "Claire"}, assistant.Counsellor{ID: 8, Territory: "75"}
		id, other := w.text(t, marie, "conseiller").CaseID, w.text(t, "+33639980099", "conseiller").CaseID
		must(t, w.Name(t.Context(), claire, id, "  Élodie \n Petit "))
		must(t, w.Name(t.Context(), claire, other, "M. Diallo, loyer"))
		if f := w.file(t, id); f.Name != "Élodie Petit" {
			t.Errorf("named %q", f.Name)
		}
		seen, err := w.Look(t.Context(), claire, assistant.QueueQuery{Folder: assistant.All})
		must(t, err)
		if len(seen.Items) != 2 || seen.Items[0].Name+seen.Items[1].Name == "" {
			t.Errorf("in the queue: %+v", seen.Items)
		}
		for _, s := range []struct {
			by            assistant.Counsellor
			caseID        int64
			number, words string
			want          []int64
		}{
			{claire, 0, "", "elodie", []int64{id}}, {claire, 0, "", "petit ÉLO", []int64{id}}, {claire, 0, "", "odie", nil},
			{claire, 0, "", "diallo", []int64{other}}, {claire, 0, "", " - ", nil}, {claire, 0, marie, "", []int64{id}},
			{claire, other, "", "", []int64{other}}, {claire, id, marie, "loyer", []int64{other, id}}, {claire, 999, "+33639980055", "x", nil},
			{far, id, marie, "elodie", nil},
		} {
			found, err := w.Seek(t.Context(), s.by, s.caseID, s.number, s.words)
			must(t, err)
			var got []int64
			for _, i := range found {
				got = append(got, i.CaseID)
			}
			if len(got) != len(s.want) || len(got) > 0 && got[0] != s.want[0] {
				t.Errorf("%d %q %q: %v, not %v", s.caseID, s.number, s.words, got, s.want)
			}
		}
		if err := w.Name(t.Context(), claire, id, strings.Repeat("é", 31)); !errors.Is(err, assistant.ErrTooLong) {
			t.Errorf("a long name: %v", err)
		}
		if err := w.Name(t.Context(), far, id, "x"); !errors.Is(err, assistant.ErrNoCase) {
			t.Errorf("from elsewhere: %v", err)
		}

		kept, err := w.store.Others(t.Context(), id)
		must(t, err)
		if len(kept["nickname"]) != 1 || kept["nickname"][0]["name"] != "Élodie Petit" {
			t.Errorf("in an export: %+v", kept)
		}
		must(t, w.Name(t.Context(), claire, other, " "))
		if f := w.file(t, other); f.Name != "" {
			t.Errorf("no name, and yet %q", f.Name)
		}
		_, has, err := w.store.Forget(t.Context(), marie, true, noon)
		must(t, err)
		if has.Rows["nickname"] != 0 {
			t.Errorf("kept of who is erased: %+v", has)
		}
		if found, err := w.Seek(t.Context(), claire, id, marie, "elodie"); err != nil || len(found) > 0 {
			t.Errorf("erased, and found: %+v, %v", found, err)
		}
	})
}
