package main

import (
	"context"
	"strings"
	"sync"

	"aufil/channel/web"
	"aufil/dialog"
)

// auditorium lets the texts of the telephone be listened to in the demonstration.
type auditorium struct {
	core core

	mu     sync.Mutex
	spoken map[string][]spokenPrompt // by language, worded when first asked for
}

var _ web.Audition = (*auditorium)(nil)

func newAuditorium(c core) *auditorium {
	return &auditorium{core: c, spoken: map[string][]spokenPrompt{}}
}

// Languages lists those of the texts.
func (a *auditorium) Languages() (all []web.Language) {
	for _, lang := range a.core.wording.Catalogue.Languages() {
		name := a.core.wording.Words(lang, dialog.SMS, dialog.Part{Key: "langue.nom"})
		all = append(all, web.Language{Code: lang, Name: name})
	}
	return all
}

func (a *auditorium) prompts(lang string) []spokenPrompt {
	a.mu.Lock()
	defer a.mu.Unlock()
	all, worded := a.spoken[lang]
	if !worded {
		for _, l := range a.core.wording.Catalogue.Languages() {
			if l == lang {
				all = spokenPrompts(a.core, lang)
				a.spoken[lang] = all
			}
		}
	}
	return all
}

// Prompts gives the texts of a language as a caller hears them.
func (a *auditorium) Prompts(lang string) (all []web.Prompt) {
	for _, p := range a.prompts(lang) {
		shown := web.Prompt{Key: p.Key}
		shown.Whole, shown.Longest = p.estimated()
		shown.Late = shown.Longest > longestWait
		for _, b := range p.Breaths {
			shown.Breaths = append(shown.Breaths, b.Text)
		}
		all = append(all, shown)
	}
	return all
}

// Voice tells whether espeak-ng is there.
func (a *auditorium) Voice() (ready bool, advice string) {
	if _, err := findEspeak(); err != nil {
		return false, err.Error() + "."
	}
	return true, ""
}

// Say gives a text as a sound, with silence where a caller may answer.
func (a *auditorium) Say(ctx context.Context, lang string, n int) ([]byte, error) {
	voice, err := findEspeak()
	if err != nil {
		return nil, err
	}
	var breaths []string
	for _, b := range a.prompts(lang)[n].Breaths {
		breaths = append(breaths, b.SSML)
	}
	wav, _, err := voice.say(ctx, lang, strings.Join(breaths, `<break time="2s"/>`))
	return wav, err
}
