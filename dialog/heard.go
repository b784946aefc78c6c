package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/engine"
)

// situations are the incomes under which the rule files ask what a person says they do.
var situations = map[string]string{
	"salarie": "salaire", "independant": "independant", "chomage": "chomage", "etudiant": "etudes", "retraite": "retraite",
}

// hear keeps what somebody says they do ("je suis étudiante") for the question about incomes, of which it is a part: that
// question then asks what there is beside it.
func (t *turn) hear(said []answer.Fact) (noted []Arg) {
	if t.taken == "situation" || t.c.answered("situation", engine.Asker) || Easy(t.c.Lang) {
		return nil
	}
	for _, x := range said {
		id := ""
		switch {
		case x.Name == "activite" && len(x.Value.Choices) == 1:
			id = situations[x.Value.Choices[0]]
		case x.Name == "exploitant_agricole":
			id = "independant"
		}
		if id == "" || slices.Contains(t.c.Heard, id) {
			continue
		}
		t.c.Heard = append(slices.Clip(t.c.Heard), id)
		if n := len(t.reply.Parts); x.Name == "activite" && (n == 0 || !strings.HasPrefix(t.reply.Parts[n-1].Key, "evenement.")) {
			noted = append(noted, PromptArg("question.situation.choix."+id)) // else it has just been said
		}
	}
	return noted
}

// nothingElse takes what was heard before, said once more to "et aussi ?": there is nothing else.
func (t *turn) nothingElse(q *engine.Question, text string) bool {
	if _, ok := t.beside(q, *t.c.Pending); !ok {
		return false
	}
	for _, x := range answer.Extras(t.plain(text), t.today()) {
		if x.Name == "exploitant_agricole" && t.c.Heard[0] == "independant" || x.Name == "activite" && len(x.Value.Choices) == 1 && situations[x.Value.Choices[0]] == t.c.Heard[0] {
			return t.take(q, *t.c.Pending, "0")
		}
	}
	return false
}

// beside words the question about incomes for whom one has been heard of.
func (t *turn) beside(q *engine.Question, p Pending) (args map[string]Arg, ok bool) {
	if q.Key != "situation" || p.Subject != engine.Asker || p.Correcting || len(t.c.Heard) != 1 || t.secretly() || Easy(t.c.Lang) {
		return nil, false
	}
	return map[string]Arg{"dit": PromptArg("question.situation.choix." + t.c.Heard[0])}, true
}

// withHeard adds what was heard before to the incomes ticked now.
func (t *turn) withHeard(q *engine.Question, p Pending, ticked []string) []string {
	if _, ok := t.beside(q, p); !ok {
		return ticked
	}
	all := slices.DeleteFunc(slices.Clone(ticked), func(id string) bool { return id == "aucun" || slices.Contains(t.c.Heard, id) })
	return append(slices.Clone(t.c.Heard), all...)
}
