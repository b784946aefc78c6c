package dialog_test

import (
	"regexp"
	"strings"
	"testing"

	"aufil/dialog"
	"aufil/dialog/answer"
)

// open are the kinds of question that offer no options: they need an example.
var open = map[string]answer.Kind{
	"nombre": answer.Nombre, "montant": answer.Montant, "date": answer.Date, "duree": answer.Duree, "dates": answer.Dates, "code_postal": answer.CodePostal,
}

var example = regexp.MustCompile(`Exemples? : ([^.?!]+)`)

// Every question says why it is asked, has an easier form, and, where no option shows what to answer, an example that
// is understood.
func TestEveryQuestionExplainsItself(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	words, err := wording()
	if err != nil {
		t.Fatal(err)
	}
	say := func(key string) string { return words.Words("fr", dialog.SMS, dialog.Part{Key: key}) }
	for _, q := range k.Rules.Questions() {
		key := "question." + q.Key
		asked, simple, why := say(key), say(key+".simple"), say(key+".pourquoi")
		if simple == "" || simple == asked || strings.Contains(simple, key) {
			t.Errorf("%s: no easier form: %q", q.Key, simple)
		}
		if why == "" || strings.Contains(why, key) {
			t.Errorf("%s: no explanation: %q", q.Key, why)
		}
		kind, ok := open[q.Kind]
		if !ok {
			continue
		}
		shown := example.FindStringSubmatch(asked + " . " + simple)
		if shown == nil {
			t.Errorf("%s: no example in %q nor %q", q.Key, asked, simple)
			continue
		}
		if v, ok := answer.Parse(shown[1], answer.Await{Kind: kind, Channel: answer.SMS, Question: asked, Ref: answer.Day{Year: 2026, Month: 7, Day: 1}}); !ok || v.Unknown {
			t.Errorf("%s: its own example %q is not understood", q.Key, shown[1])
		}
	}
}
