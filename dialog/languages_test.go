package dialog_test

import (
	"bufio"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"aufil/dialog"
	"aufil/engine"
)

// TestAnswersInEveryLanguage gives what people write in their own language to AuFil's own questions, in the middle of a
// conversation. A line of testdata/langues is a question, a text, and what a sensible human takes from it: see outcome.
// The first run of each series over all languages is in docs/mesures.md.
func TestAnswersInEveryLanguage(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/langues/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no lines: %v", err)
	}
	for _, file := range files {
		lang := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			k := knowledge(t)
			k.Langs = languages(t)
			right, wrong, lines := 0, 0, 0
			for _, l := range readLines(t, file) {
				lines++
				had := l.ask(t, k, lang)
				switch {
				case l.accepts(had):
					right++
				case l.wrong(had):
					wrong++
					t.Errorf("WRONG %s", l.failure(had))
				default:
					t.Errorf("missed %s", l.failure(had))
				}
			}
			t.Logf("%s: %d of %d right, %d wrong values", lang, right, lines, wrong)
		})
	}
}

// line is a text under a question, and what may be taken from it.
type line struct{ question, text, want string }

func readLines(t *testing.T, file string) (lines []line) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		if strings.HasPrefix(s.Text(), "#") || s.Text() == "" {
			continue
		}
		parts := strings.Split(s.Text(), " | ")
		if len(parts) != 3 || paths[parts[0]] == nil {
			t.Fatalf("%s: %q: want « question | text | value »", file, s.Text())
		}
		lines = append(lines, line{parts[0], parts[1], parts[2]})
	}
	return lines
}

// paths lead to each question, in keys that every language has.
var paths = map[string][]string{
	"foyer":                {},
	"naissance_enfants":    {"2"},
	"naissances":           {"1"},
	"situation":            {"1", "03/1990"},
	"situation@":           {"3", "03/1990 02/1988", "8"}, // of the husband, the wife or the partner
	"salaire_net":          {"1", "03/1990", "1"},
	"independant_benefice": {"1", "03/1990", "2"},
	"chomage_net":          {"1", "03/1990", "3"},
	"retraite_nette":       {"1", "03/1955", "4"},
	"logement":             {"1", "03/1990", "8"},
	"code_postal":          {"1", "03/1990", "8", "2"},
	"loyer":                {"1", "03/1990", "8", "2", "75018"},
	"cas":                  {"1", "03/1990", "8", "2", "75018", "300"},
	"nationalite":          {"1", "03/1990", "8", "2", "75018", "300", "4"},
	"titre_sejour_annees":  {"1", "03/1990", "8", "2", "75018", "300", "4", "2"},
	"epargne":              {"1", "03/1990", "8", "2", "75018", "300", "7"},
	"rfr_n2":               {"1", "03/1990", "8", "2", "75018", "300", "7", "0"},
	"cas_enfants":          {"2", "03/2012 09/2018", "03/1990", "8", "2", "75018", "300", "7"},
	"recap":                {"1", "03/1990", "8", "2", "75018", "300", "7", "0", "0"},
}

// had is what came of a text: the values noted per question, and the first words of the reply.
type had struct {
	values map[string]string
	reply  string
}

func (l line) ask(t *testing.T, k dialog.Knowledge, lang string) had {
	t.Helper()
	at := time.Date(2026, 7, 1, 10, 0, 0, 0, time.UTC)
	c := dialog.New(lang, at)
	var r dialog.Reply
	say := func(text string) {
		at = at.Add(time.Minute)
		c, r = dialog.Step(reload(t, c), dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: at}, k)
	}
	say("aufil")
	for _, key := range paths[l.question] {
		say(key)
	}
	if l.question != "recap" && (c.Pending == nil || c.Pending.Question != strings.TrimSuffix(l.question, "@")) {
		t.Fatalf("%s: the path leads to %+v", l.question, c.Pending)
	}
	before := outcome(c, nil)
	say(l.text)
	checkReply(t, l.text, c, r, dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: l.text})
	return had{outcome(c, before), keysOf(r)}
}

// outcome is what the conversation knows beyond what it knew, by question.
func outcome(c dialog.Conversation, before map[string]string) map[string]string {
	values := map[string]string{}
	for _, a := range c.Answers {
		v, question := short(a.Said), a.Question
		if a.Unknown {
			v = "jsp"
		}
		if question == "situation" && a.Subject == engine.Partner {
			question = "situation@"
		}
		if before[question] != v {
			values[question] = v
		}
	}
	if c.Pending != nil && len(c.Heard) > 0 && values["situation"] == "" {
		if heard := strings.Join(c.Heard, ","); before["situation"] != heard {
			values["situation"] = heard
		}
	}
	return values
}

// short is a value in a few signs: options by name, euros, months, ages.
func short(v dialog.Arg) string {
	switch v.Kind {
	case dialog.ArgPrompt:
		if at := v.Args; len(at) > 0 {
			var in []string
			for _, name := range sorted(at) {
				in = append(in, short(at[name]))
			}
			return strings.Join(in, ",")
		}
		return v.Text[strings.LastIndex(v.Text, ".")+1:]
	case dialog.ArgAmount:
		if v.High > v.Low {
			return strconv.FormatInt(v.Low/100, 10) + ".." + strconv.FormatInt(v.High/100, 10)
		}
		return strconv.FormatInt(v.Low/100, 10)
	case dialog.ArgNumber:
		return strconv.FormatInt(v.Low, 10)
	case dialog.ArgMonth:
		return engine.Month(v.Low).String()
	case dialog.ArgList, dialog.ArgNumbered:
		var in []string
		for _, item := range v.List {
			in = append(in, short(item))
		}
		return strings.Join(in, ",")
	}
	return v.Text
}

func sorted(args map[string]dialog.Arg) (names []string) {
	for name := range args {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// accepts compares what came with what is wanted: alternatives are parted by " / ". In each the first word is the value
// of the question asked; "?" and "quoi" that nothing is noted for it, "quoi" also that this is no misunderstanding;
// "confirme" that a value is
// said back first; "+ question" what may be noted besides.
func (l line) accepts(h had) bool {
	return slices.ContainsFunc(strings.Split(l.want, " / "), func(want string) bool {
		parts := strings.Split(want, " + ")
		v, noted := h.values[l.question]
		if l.question == "foyer" && !noted {
			v, noted = h.values["vie_de_couple"]
			parts = append(parts, "vie_de_couple")
			if n := h.values["enfants"]; n != "" && n != "0" || h.values["naissance_enfants"] != "" {
				v += "_enfants"
			}
		}
		for q := range h.values {
			if q != l.question && !slices.Contains(parts[1:], q) {
				return false
			}
		}
		switch parts[0] {
		case "?":
			return !noted
		case "quoi":
			return !noted && !strings.Contains(h.reply, "incompris") && !strings.Contains(h.reply, "danger")
		case "confirme":
			return !noted && strings.Contains(h.reply, "confirme.valeur")
		case "ville":
			return noted
		}
		if danger := dangers[parts[0]]; danger != "" && strings.Contains(h.reply, danger) {
			return true
		}
		return noted && sameSet(v, parts[0])
	})
}

// dangers are what a value may be met with instead of a question.
var dangers = map[string]string{"sans_domicile": "danger.sans_abri"}

// sameSet compares values in any order; a year of birth or an age stands for any month that fits it.
func sameSet(had, want string) bool {
	x, y := strings.Split(had, ","), strings.Split(want, ",")
	slices.Sort(x)
	slices.SortFunc(y, func(a, b string) int { return strings.Compare(born(a), born(b)) })
	return slices.EqualFunc(x, y, func(a, b string) bool {
		return a == b || strings.HasPrefix(a, b+" ") || len(a) == len("2006-01") && len(b) <= 4 && (a[:4] == born(b) || a[:4] == born(b+".5"))
	})
}

// born turns an age in 2026 into the year of birth: with ".5", of those born after July.
func born(age string) string {
	n, err := strconv.ParseFloat(age, 64)
	if err != nil || n > 120 {
		return age
	}
	return strconv.Itoa(int(2026 - n))
}

// wrong tells that something was noted which no alternative names: worse than asking again.
func (l line) wrong(h had) bool {
	for q := range h.values {
		if q == l.question || q == "vie_de_couple" || !strings.Contains(l.want, "+ "+q) {
			return true
		}
	}
	return false
}

func (l line) failure(h had) string {
	return l.question + ": " + l.text + " -> " + values(h.values) + " (want " + l.want + ") " + h.reply
}

func values(m map[string]string) string {
	var in []string
	for q, v := range m {
		in = append(in, q+"="+v)
	}
	slices.Sort(in)
	return strings.Join(in, " ")
}
