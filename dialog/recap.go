package dialog

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"aufil/dialog/answer"
	"aufil/engine"
)

// toRecap sums up before the results: once, and again after each correction.
func (t *turn) toRecap() {
	t.fire(evRecap)
	t.recap()
}

func (t *turn) recap() {
	if t.protected("recap") {
		return
	}
	if items := t.recapItems(); t.in.Channel == Voice && len(items) > 0 && t.worded("recap.juste") {
		t.recapAloud(items)
		return
	}
	t.recapLines()
}

func (t *turn) recapItems() (items []Arg) {
	for _, i := range t.summed() {
		items = append(items, t.inFew(t.c.Answers[i]))
	}
	return items
}

// recapAloud says what was understood, then asks whether it is right: the numbers are for who has something to put right.
func (t *turn) recapAloud(items []Arg) {
	t.say("recap.debut", nil)
	for _, item := range items {
		t.say("compris.note", map[string]Arg{"valeur": item})
	}
	t.say("recap.juste", nil)
	t.await(Pending{Question: topRecap, Offered: []string{aloud}})
}

// aloud marks a recap that is answered by yes or no.
const aloud = "a_voix_haute"

// recapLines gives each line its number.
func (t *turn) recapLines() {
	if items := t.recapItems(); len(items) == 0 {
		t.say("recap.rien", nil)
	} else {
		t.say("recap.liste", map[string]Arg{"liste": {Kind: ArgNumbered, Low: t.recapFirst(), List: items}})
	}
	t.await(Pending{Question: topRecap})
}

// inFew words an answer in a few words.
func (t *turn) inFew(a Answer) Arg {
	key := "recapitule." + a.Question
	switch {
	case a.Subject == engine.Partner:
		key += ".conjoint"
	case a.Question == "loyer" && t.buying() && t.worded(key+".accession"):
		key += ".accession"
	}
	return Arg{Kind: ArgPrompt, Text: key, Args: map[string]Arg{"valeur": a.Said}}
}

// recapFirst is the number of the first line: on keys, 1 is "yes".
func (t *turn) recapFirst() int64 {
	if t.in.Channel == Voice {
		return 2
	}
	return 1
}

// summed lists the answers worth repeating: what was said, not what there is none of, nor how many children there are
// where each is named by a date of birth.
func (t *turn) summed() []int {
	dated := slices.ContainsFunc(t.c.Answers, func(a Answer) bool { return a.Question == "naissance_enfants" && !a.Unknown })
	var list []int
	for i, a := range t.c.Answers {
		if !a.Minor && !a.Unknown && !(dated && a.Question == "enfants") && !t.bornBetter(a) {
			list = append(list, i)
		}
	}
	return list
}

// bornBetter tells whether a birth of the person, said by its year, has been said with its month since.
func (t *turn) bornBetter(a Answer) bool {
	i := t.c.find("naissance", engine.Asker)
	return a.Question == "naissances" && a.Subject == engine.Asker && i >= 0 && !t.c.Answers[i].Unknown
}

// numbered is a line of the recap with what it should say: "5 1500", "5) 1500", "le 4 c'est 1300".
var numbered = regexp.MustCompile(`(?i)^\s*(?:le|la|n°|num[eé]ro|ligne)?\s*(\d{1,2})\s*(?:[).:=,;-]|c'?est|cest|c|->)*\s+(.*\S)\s*$`)

// recapLine takes the number of a line with its new answer.
func (t *turn) recapLine(text string, lines []int) bool {
	m := numbered.FindStringSubmatch(text)
	if m == nil || t.in.Channel != SMS {
		return false
	}
	n, err := strconv.Atoi(m[1])
	at := n - int(t.recapFirst())
	if err != nil || at < 0 || at >= len(lines) {
		return false
	}
	a := t.c.Answers[lines[at]]
	before := t.c
	t.toQuestions()
	if t.take(t.k.Rules.Question(a.Question), Pending{Question: a.Question, Subject: a.Subject, Correcting: true}, m[2]) {
		return true
	}
	t.c = before
	return false
}

// answerRecap: yes, or the number of what to correct.
func (t *turn) answerRecap(text string) {
	lines := t.summed()
	spoken := t.in.Channel == Voice && slices.Contains(t.c.Pending.Offered, aloud)
	n := int64(-1)
	if v, ok := t.parseAs(answer.Nombre, text); ok && v.Low == v.High && !v.Unknown && !spoken {
		n = v.Low - t.recapFirst()
	}
	yes, understood := t.parseAs(answer.OuiNon, text)
	rest, apart, _ := answer.Behind(t.plain(text))
	switch {
	case len(strings.Fields(text)) > 1 && t.amend(t.plain(text)): // "2 enfants" is no second line
	case n >= 0 && int(n) < len(lines):
		t.reopenLine(lines[n])
	case t.twoLines(text, lines), t.recapLine(text, lines):
	case apart && (t.amend(rest) || t.correct("non "+rest) || t.mendLine(text)):
	case apart: // "oui sauf…": which is for them to say
		t.say("recap.corriger", nil)
		t.whichLine(spoken)
	case understood && yes.Yes && !yes.Unknown:
		t.tell()
	case t.correct(text), t.amend(rest), t.mendLine(text), t.aside(text): // "le loyer c'est 380"
	case t.defined(text):
		t.askRecap(spoken)
	case spoken && understood && !yes.Unknown:
		t.say("recap.corriger", nil)
		t.whichLine(spoken)
	default:
		t.c.Pending.Tries++
		if t.c.Pending.Tries >= 3 {
			t.giveUp("incompris.humain", "incompris")
			return
		}
		if spoken {
			t.say("incompris.second", nil)
		}
		t.askRecap(spoken)
	}
}

// whichLine asks for the number of the line to put right: who only heard them hears the numbers.
func (t *turn) whichLine(spoken bool) {
	if spoken {
		t.recapLines()
		return
	}
	t.askRecap(spoken)
}

// askRecap asks once more whether what was recapitulated is right.
func (t *turn) askRecap(spoken bool) {
	if spoken {
		t.say("recap.juste", nil)
	} else {
		t.say("recap.quoi", nil)
	}
	t.await(*t.c.Pending)
}
