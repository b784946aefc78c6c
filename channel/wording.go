// Package channel turns the dialogue's prompt keys and arguments into words, the same way for every channel. What
// differs by channel (segments, TwiML) is in channel/sms and channel/voice. It decides nothing.
package channel

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"aufil/dialog"
	"aufil/prompts"
)

// RightToLeft reports whether a language is written from right to left. A number behind Latin letters is then read before
// them, so each choice has a line of its own.
func RightToLeft(lang string) bool { return lang == "ar" }

// Wording words the parts of a reply with the texts of a catalogue.
type Wording struct{ Catalogue *prompts.Catalogue }

// Words gives the words of one part in a language for a channel. A part that cannot be worded is a bug of ours,
// which tests over every prompt catch; the person gets the key rather than silence.
func (w Wording) Words(lang string, ch dialog.Channel, p dialog.Part) string {
	return w.prompt(cmp.Or(p.Lang, lang), ch, p.Key, p.Args)
}

// Option gives the label of a choice.
func (w Wording) Option(lang string, ch dialog.Channel, o dialog.Option) string {
	if o.Arg != nil {
		return w.arg(lang, ch, *o.Arg)
	}
	if o.Key == "" {
		return o.Text
	}
	return w.prompt(cmp.Or(o.Lang, lang), ch, o.Key, nil)
}

func (w Wording) prompt(lang string, ch dialog.Channel, key string, args map[string]dialog.Arg) string {
	data := make(map[string]string, len(args))
	for name, a := range args {
		data[name] = w.arg(lang, ch, a)
	}
	text, err := w.Catalogue.Text(lang, string(ch), key, data)
	if err != nil {
		return key
	}
	return text
}

func (w Wording) arg(lang string, ch dialog.Channel, a dialog.Arg) string {
	switch a.Kind {
	case dialog.ArgPrompt:
		return w.prompt(lang, ch, a.Text, a.Args)
	case dialog.ArgNumber:
		return strconv.FormatInt(a.Low, 10)
	case dialog.ArgAmount:
		return w.amount(lang, ch, a)
	case dialog.ArgMonth:
		return w.month(lang, ch, a)
	case dialog.ArgList:
		return w.list(lang, ch, a.List)
	case dialog.ArgRight:
		return w.right(lang, ch, a)
	case dialog.ArgNumbered:
		return w.numbered(lang, ch, a)
	default:
		return a.Text
	}
}

// right words a text of the rule files: its translation where there is one, else as the rule says it. A name that is
// told for the first time ("clair") is explained, in French by a word or two.
func (w Wording) right(lang string, ch dialog.Channel, a dialog.Arg) string {
	name, isName := strings.CutSuffix(a.Key, ".court")
	if told, first := strings.CutSuffix(a.Key, ".clair"); first {
		name, isName = told, true
	}
	switch {
	case isName && w.Catalogue.Has(lang, a.Key):
		return a.Text + " (" + w.prompt(lang, ch, a.Key, nil) + ")"
	case isName && w.Catalogue.Has(lang, name+".phrase") && RightToLeft(lang): // a line that opens in Latin letters turns round
		return w.prompt(lang, ch, name+".phrase", nil) + " (" + a.Text + ")"
	case isName && w.Catalogue.Has(lang, name+".phrase"): // the French name is the one to say at the desk
		return a.Text + " (" + w.prompt(lang, ch, name+".phrase", nil) + ")"
	case w.Catalogue.Has(lang, a.Key):
		return w.prompt(lang, ch, a.Key, nil)
	case len(a.List) > 0:
		return w.list(lang, ch, a.List)
	default:
		return a.Text
	}
}

// amount words euros: to the euro when known, by tens when it is a range, then "par mois" or "par an".
func (w Wording) amount(lang string, ch dialog.Channel, a dialog.Arg) string {
	text := func(key string, args map[string]dialog.Arg) string { return w.prompt(lang, ch, key, args) }
	low, high := euros(a.Low, a.High)
	var said string
	if low == high {
		said = text("montant.euros", map[string]dialog.Arg{"montant": dialog.NumberArg(low)})
	} else {
		said = text("montant.entre", map[string]dialog.Arg{"bas": dialog.NumberArg(low), "haut": dialog.NumberArg(high)})
	}
	if a.Text == "" {
		return said
	}
	return text("montant."+a.Text, map[string]dialog.Arg{"euros": dialog.TextArg(said)})
}

// euros rounds cents the way a person says them.
func euros(low, high int64) (int64, int64) {
	if high <= low+100 {
		e := (low + high + 100) / 200
		return e, e
	}
	if high < 20_00 {
		return low / 100, (high + 99) / 100
	}
	return low / 1000 * 10, (high + 999) / 1000 * 10
}

// month words a month (Low counts months since year 0), or the year alone when the range covers it.
func (w Wording) month(lang string, ch dialog.Channel, a dialog.Arg) string {
	if a.High/12 > a.Low/12 { // an age tells two years
		return w.prompt(lang, ch, "valeur.deux_annees", map[string]dialog.Arg{"une": dialog.NumberArg(a.Low / 12), "autre": dialog.NumberArg(a.High / 12)})
	}
	if a.High > a.Low {
		return strconv.FormatInt(a.Low/12, 10)
	}
	name := w.prompt(lang, ch, fmt.Sprintf("mois.m%d", a.Low%12+1), nil)
	return w.prompt(lang, ch, "valeur.mois_annee", map[string]dialog.Arg{
		"mois": dialog.TextArg(name), "annee": dialog.NumberArg(a.Low / 12)})
}

func (w Wording) list(lang string, ch dialog.Channel, items []dialog.Arg) string {
	words := make([]string, len(items))
	for i, it := range items {
		words[i] = w.arg(lang, ch, it)
	}
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return w.prompt(lang, ch, "liste.et", map[string]dialog.Arg{
		"debut": dialog.TextArg(strings.Join(words[:last], ", ")), "fin": dialog.TextArg(words[last])})
}

// numbered puts each item on a line of its own for the eye, one sentence each for the ear.
func (w Wording) numbered(lang string, ch dialog.Channel, a dialog.Arg) string {
	lines := make([]string, len(a.List))
	for i, it := range a.List {
		lines[i] = w.prompt(lang, ch, "liste.numero", map[string]dialog.Arg{
			"numero": dialog.NumberArg(a.Low + int64(i)), "texte": dialog.TextArg(w.arg(lang, ch, it))})
	}
	if ch == dialog.Voice {
		return strings.Join(lines, " ")
	}
	return strings.Join(lines, "\n")
}
