package assistant

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// longestName is in characters: it stands in a list of ten cases.
const longestName = 30

// Name gives a case a name by which the team knows it again, whoever has it; "" takes it away. The person never sees it.
func (a *Assistant) Name(ctx context.Context, by Counsellor, caseID int64, called string) error {
	called = strings.Join(strings.Fields(called), " ")
	if utf8.RuneCountInString(called) > longestName {
		return ErrTooLong
	}
	err := a.store.Act(ctx, caseID, a.clock(), func(s State) (Change, error) {
		if !a.maySee(by, s.Service) {
			return Change{}, ErrNoCase
		}
		return Change{Name: &called, Audit: Audit{CounsellorID: by.ID, Action: string(naming)}}, nil
	})
	if err != nil {
		return fmt.Errorf("%s: %w", naming, err)
	}
	a.announce(caseID)
	return nil
}

// Sought says which cases are sought: any of these.
type Sought struct {
	CaseID int64             // 0 = none
	Number string            // a telephone number in E.164; "" = none
	Named  func(string) bool // by their name; nil = none
}

// mostSought is how many cases a search gives.
const mostSought = 50

// Seek finds, of the cases that were ever with counsellors, those of this number, of this telephone number, or whose name
// has words that begin like those given.
func (a *Assistant) Seek(ctx context.Context, by Counsellor, caseID int64, number, words string) ([]QueueItem, error) {
	s := Sought{CaseID: caseID, Number: number}
	if wanted := nameWords(words); len(wanted) > 0 {
		s.Named = func(name string) bool { return hasWords(nameWords(name), wanted) }
	}
	items, err := a.store.Sought(ctx, s, mostSought)
	if err != nil {
		return nil, fmt.Errorf("seek: %w", err)
	}
	kept := items[:0]
	for _, i := range items {
		if a.maySee(by, i.Service) {
			i.Territory = a.territories[i.Service]
			kept = append(kept, i)
		}
	}
	return kept, nil
}

// nameWords gives the words of a name without accents or capitals.
func nameWords(name string) []string {
	plain := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(name))
	return strings.FieldsFunc(plain, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// hasWords tells whether each wanted word begins one of a name.
func hasWords(name, wanted []string) bool {
	return !slices.ContainsFunc(wanted, func(w string) bool {
		return !slices.ContainsFunc(name, func(n string) bool { return strings.HasPrefix(n, w) })
	})
}
