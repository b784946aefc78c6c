package console

import (
	"embed"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"aufil/assistant"
	"aufil/console/page"
)

//go:embed letters/*.txt
var letterFiles embed.FS

// letterModel is a ready letter: its first line is its title.
type letterModel struct{ Key, Title, Body string }

var letterModels = loadLetters()

func loadLetters() []letterModel {
	var all []letterModel
	names, err := fs.Glob(letterFiles, "letters/*.txt")
	if err != nil {
		panic("console: letters: " + err.Error()) // they are embedded
	}
	for _, name := range names {
		text, err := letterFiles.ReadFile(name)
		if err != nil {
			panic("console: letters: " + err.Error())
		}
		title, body, _ := strings.Cut(string(text), "\n")
		all = append(all, letterModel{strings.TrimSuffix(path.Base(name), ".txt"), title, strings.TrimSpace(body)})
	}
	slices.SortStableFunc(all, func(a, b letterModel) int { // the one without a subject last
		return strings.Compare(strings.Replace(a.Key, "libre", "~", 1), strings.Replace(b.Key, "libre", "~", 1))
	})
	return all
}

func letterOf(key string) (letterModel, bool) {
	i := slices.IndexFunc(letterModels, func(m letterModel) bool { return m.Key == key })
	if i < 0 {
		return letterModel{}, false
	}
	return letterModels[i], true
}

func letterTitle(key string) string {
	if m, ok := letterOf(key); ok {
		return m.Title
	}
	return upperFirst(strings.ReplaceAll(key, "_", " "))
}

// writeLetter fills a model with what the file says. Names and addresses are not known: they stay to be written.
func writeLetter(m letterModel, groups []page.AnswerGroup, now time.Time) string {
	var facts []string
	for _, g := range groups {
		for _, a := range g.Answers {
			if a.Value == "ne sait pas" || a.Label == "Rien pour" {
				continue
			}
			facts = append(facts, "- "+a.Label+memberWords(g.Title)+" : "+a.Value)
		}
	}
	situation := strings.Join(facts, "\n")
	if situation == "" {
		situation = "[décrire la situation]"
	}
	return assistant.Fill(m.Body, map[string]string{"date": "Le " + dayYear(now), "situation": situation})
}

func memberWords(title string) string {
	if title == "Le foyer" || title == "La personne" {
		return ""
	}
	return " (" + lowerFirst(title) + ")"
}

// dayYear is a day with its year: 1er décembre 2026.
func dayYear(t time.Time) string {
	day := t.Format("2")
	if t.Day() == 1 {
		day = "1er"
	}
	return day + " " + months[t.Month()] + t.Format(" 2006")
}
