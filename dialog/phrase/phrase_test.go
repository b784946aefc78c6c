package phrase_test

import (
	"slices"
	"strings"
	"testing"

	"aufil/dialog/phrase"
)

// words cuts a text as its reader does: an empty word for a mark.
func words(text string) []string {
	all := strings.Fields(text)
	for i, w := range all {
		if all[i] = phrase.Single(w); w == "," {
			all[i] = ""
		}
	}
	return all
}

func TestAPatternIsFoundWhereItsWordsAre(t *testing.T) {
	for _, c := range []struct {
		pattern, text string
		found         bool
	}{
		{"je veux mourir", "ce soir je veux mourir ici", true},
		{"je veux mourir", "je veux pas mourir", false},
		{"je|on veux mourir", "on veux mourir", true},
		{"veux mour*", "je veux mouri", true},
		{"veux mour*", "je veux amour", false},
		{"je (ne) veux plus", "je ne veux plus", true},
		{"je (ne) veux plus", "je veux plus", true},
		{"je (ne|n) veux plus", "je n veux plus", true},
		{"il _ frape", "il me frappe", true},
		{"il _ frape", "il frappe", true},
		{"il _ frape", "il nous a frappe", false},
		{"il __ frape", "il nous a souvent frappe", true},
		{"il __ frape", "il rentre , frappe", false}, // a gap stays inside a clause
		{"plus rien $", "il reste plus rien , merci", true},
		{"plus rien $", "il reste plus rien de bon", false},
		{"frape", "frappe", true}, // doubled letters count once
		{"cc", "c est 430", false},
		{"cc", "430 cc", true},
	} {
		set := phrase.Compile(c.pattern)
		if set.In(words(c.text+" ,")) != c.found {
			t.Errorf("%q in %q: want %v", c.pattern, c.text, c.found)
		}
	}
}

func TestListsKeepTheirRank(t *testing.T) {
	set := phrase.CompileLists("chat\nchien", "loup|chien", "vache")
	found := set.Lists(words("un chien et une vache"))
	for rank, want := range []bool{true, true, true} {
		if found.Has(rank) != want {
			t.Errorf("list %d: want %v", rank, want)
		}
	}
	var wild phrase.Ranks
	wild.Add(1)
	if part := set.Part(wild); part.In(words("un chat")) || !part.In(words("un loup")) {
		t.Error("a part finds the patterns of its lists alone")
	}
	if found := set.Lists(words("un chat")); found.Meets(wild) || !found.Has(0) {
		t.Errorf("a cat is of the first list alone: %v", found)
	}
}

func TestTheLongestIsErased(t *testing.T) {
	text := words("je vais a la mort subite bientot")
	phrase.Compile("la mort\nla mort subite").Erase(text)
	if want := []string{"je", "vais", "a", "", "", "", "bientot"}; !slices.Equal(text, want) {
		t.Errorf("left %q, want %q", text, want)
	}
}

func TestWordsAndStemsAreGiven(t *testing.T) {
	var all []string
	phrase.Compile("je (ne) veux _ mour*").Words(func(word string, stem bool) {
		if stem {
			word += "*"
		}
		all = append(all, word)
	})
	for _, want := range []string{"je", "ne", "veux", "mour*"} {
		if !slices.Contains(all, want) {
			t.Errorf("%q is not among %q", want, all)
		}
	}
}

func TestAPatternMayNotEndOnWhatMayBeMissing(t *testing.T) {
	for _, source := range []string{"je veux (plus)", "_ veux", "veux __", "je (_) veux"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q was taken", source)
				}
			}()
			phrase.Compile(source)
		}()
	}
}
