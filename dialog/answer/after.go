package answer

import "strings"

// After is a word that acts once the rights are told. It is no command: "autre" answers other questions.
type After string

// The words.
const (
	Other   After = "autre"      // other rights, for worries
	Remind  After = "rappel"     // write to me about this right
	ByName  After = "nommer"     // reminders may name the right
	Keyword After = "mot_secret" // a word that opens the case again
)

var afterWords = map[string]After{
	"autre": Other, "autres": Other, "autres aides": Other, "d autres aides": Other, "autre aide": Other, "autre chose": Other, "soucis": Other, "souci": Other, "other": Other, "others": Other,
	"rappel": Remind, "rapel": Remind, "rappels": Remind, "rappelle": Remind, "un rappel": Remind, "oui rappel": Remind, "reminder": Remind, "remind": Remind, "remind me": Remind, "rappelez moi": Remind,
	"nommer": ByName, "nomer": ByName, "nom": ByName, "avec le nom": ByName, "name": ByName,
	"mot secret": Keyword, "secret": Keyword, "code secret": Keyword, "mot de code": Keyword, "mot code": Keyword, "secret word": Keyword, "un mot secret": Keyword, "mettre un mot secret": Keyword, "je veux un mot secret": Keyword,
}

// AfterWord reads one of these words alone.
func AfterWord(text string) (After, bool) {
	s := read(clip(text))
	w, ok := afterWords[strings.TrimSpace(s.flat)]
	return w, ok
}
