package dialog

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"aufil/dialog/answer"
)

// menus are the dialogue's own questions that offer choices, with the family of their labels.
var menus = map[string]string{topSilence: "silence.choix.", topAbsent: "absent.choix.", topLocked: "code.choix.", topKept: "code.choix.", topHalfDay: ""}

// ownOptions are the choices of such a question.
func (t *turn) ownOptions(p Pending) (options []Option) {
	family, ok := menus[p.Question]
	if !ok {
		return nil
	}
	for _, id := range p.Offered {
		o := Option{ID: id, Key: family + id}
		if p.Question == topHalfDay {
			half := t.halfDay(id)
			o = Option{ID: id, Arg: &half}
		}
		options = append(options, o)
	}
	return options
}

// pick reads a choice of the menu under way.
func (t *turn) pick(text string) (id string, ok bool) {
	options := t.ownOptions(*t.c.Pending)
	a := answer.Await{Kind: answer.Choix, Channel: t.channel(), Ref: t.today(), Lang: t.c.Lang}
	for _, o := range options {
		a.Options = append(a.Options, answer.Option{ID: o.ID, Label: t.label(t.c.Lang, o), French: t.label("fr", o)})
	}
	v, ok := answer.Parse(text, a)
	if !ok || len(v.Choices) != 1 || v.Unknown {
		return "", false
	}
	return v.Choices[0], true
}

// parseYes reads yes or no.
func (t *turn) parseYes(text string) (yes, ok bool) {
	v, ok := t.parseAs(answer.OuiNon, text)
	return v.Yes, ok && !v.Unknown
}

// halfDay words a half-day: "demain matin", "jeudi après-midi".
func (t *turn) halfDay(id string) Arg {
	at, err := time.Parse(time.RFC3339, id)
	if err != nil {
		return TextArg("")
	}
	at = t.local(at)
	morning := at.Hour() < 12
	half := map[bool]string{true: "rappel.matin", false: "rappel.apres_midi"}[morning]
	day := fmt.Sprintf("jour.j%d", at.Weekday())
	switch now := t.local(t.in.At); at.Format(time.DateOnly) {
	case now.Format(time.DateOnly):
		return PromptArg(map[bool]string{true: "rappel.ce_matin", false: "rappel.cet_apres_midi"}[morning])
	case now.AddDate(0, 0, 1).Format(time.DateOnly):
		day = "rappel.demain"
	}
	return Arg{Kind: ArgPrompt, Text: "rappel.demi_journee", Args: map[string]Arg{"jour": PromptArg(day), "moment": PromptArg(half)}}
}

// labelOf words an argument that is made of prompts, to know it again when it is said.
func (t *turn) labelOf(lang string, a Arg) string {
	if t.k.Label == nil || a.Kind != ArgPrompt {
		return ""
	}
	if len(a.Args) == 0 {
		return t.k.Label(lang, a.Text)
	}
	var words []string
	for _, name := range slices.Sorted(maps.Keys(a.Args)) {
		words = append(words, t.labelOf(lang, a.Args[name]))
	}
	return strings.Join(words, " ")
}
