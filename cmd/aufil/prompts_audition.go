package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
)

type promptsAuditionCmd struct {
	Langue  string `help:"La langue." default:"fr"`
	Tous    bool   `help:"Tous les textes, pas seulement ceux dont la durée surprend."`
	Textes  string `type:"existingdir" placeholder:"DOSSIER" help:"Le dossier des textes (par défaut ./prompts s'il existe, sinon les textes de ce programme)."`
	Dossier string `help:"Garde dans ce dossier un fichier WAV par texte, à écouter." type:"path" placeholder:"DOSSIER"`
}

// Help gives an example.
func (promptsAuditionCmd) Help() string {
	return "Dit chaque texte du téléphone avec espeak-ng et mesure ce qu'il dure, face à ce que le programme en estime. " +
		"Échoue si quelqu'un attendrait plus de 12 secondes avant de pouvoir répondre. " +
		"Exemple : aufil prompts audition --dossier /tmp/voix"
}

// Run renders every prompt of a call.
func (c promptsAuditionCmd) Run() error {
	voice, err := findEspeak()
	if err != nil {
		return err
	}
	core, err := loadCoreFrom(ruleFiles(""), promptFiles(c.Textes))
	if err != nil {
		return err
	}
	if !slices.Contains(core.wording.Catalogue.Languages(), c.Langue) {
		return fmt.Errorf("--langue : « %s » n'est pas une langue d'ici ; il y a %s", c.Langue, strings.Join(core.wording.Catalogue.Languages(), ", "))
	}
	if c.Dossier != "" {
		if err := os.MkdirAll(c.Dossier, 0o755); err != nil {
			return fmt.Errorf("--dossier : %w", err)
		}
	}
	all, err := audition(context.Background(), voice, c.Langue, spokenPrompts(core, c.Langue), c.Dossier, newBar(os.Stderr))
	if err != nil {
		return err
	}
	if tellAudition(os.Stdout, all, c.Tous) > 0 {
		return errFailed
	}
	return nil
}

// heardPrompt is a prompt as it was rendered: how long each breath really lasts.
type heardPrompt struct {
	spokenPrompt
	Real []float64
}

// measured is how long it lasts in all, and how long it keeps a caller before the first time to answer.
func (p heardPrompt) measured() (whole, longest float64) {
	for _, s := range p.Real {
		whole, longest = whole+s, max(longest, s)
	}
	return whole, longest
}

// off is how far the estimate is from what was measured, in hundredths of it; 0 for what is too short to compare.
func (p heardPrompt) off() float64 {
	guess, _ := p.estimated()
	real, _ := p.measured()
	if real < 1 {
		return 0
	}
	return 100 * (guess - real) / real
}

// late tells a prompt that keeps a caller too long, by the estimate or in truth.
func (p heardPrompt) late() bool {
	_, guess := p.estimated()
	_, real := p.measured()
	return max(guess, real) > longestWait
}

// longestWait is how long a caller may be kept before the first time to answer, in seconds; a voice is not measured more
// finely than to a tenth.
const longestWait = 12.05

// audition renders prompts, several at a time, and keeps them as files in a folder if one is named.
func audition(ctx context.Context, voice espeak, lang string, prompts []spokenPrompt, folder string, progress *bar) ([]heardPrompt, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	heard, errs := make([]heardPrompt, len(prompts)), make([]error, len(prompts))
	var group sync.WaitGroup
	next, done := make(chan int), make(chan struct{}, len(prompts))
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for i := range next {
				if heard[i], errs[i] = render(ctx, voice, lang, prompts[i], folder); errs[i] != nil {
					stop()
				}
				done <- struct{}{}
			}
		})
	}
	for i := range prompts {
		next <- i
		progress.show("textes", int64(len(done)), int64(len(prompts)))
	}
	close(next)
	group.Wait()
	progress.clear()
	for _, err := range errs { // the first is the cause of the others
		if err != nil && !errors.Is(err, context.Canceled) {
			return nil, err
		}
	}
	return heard, ctx.Err()
}

// render renders one prompt: a file for each breath.
func render(ctx context.Context, voice espeak, lang string, p spokenPrompt, folder string) (heardPrompt, error) {
	h := heardPrompt{spokenPrompt: p}
	for i, breath := range p.Breaths {
		wav, length, err := voice.say(ctx, lang, breath.SSML)
		if err != nil {
			return h, fmt.Errorf("%s : %w", p.Key, err)
		}
		h.Real = append(h.Real, length.Seconds())
		if folder == "" {
			continue
		}
		name := p.Key
		if len(p.Breaths) > 1 {
			name = fmt.Sprintf("%s-%d", p.Key, i+1)
		}
		if err := os.WriteFile(filepath.Join(folder, strings.ReplaceAll(name, " ", "")+".wav"), wav, 0o644); err != nil {
			return h, fmt.Errorf("--dossier : %w", err)
		}
	}
	return h, nil
}

// mostOff is how many of those whose estimate is far off are shown.
const mostOff = 15

// tellAudition writes the table, those furthest off first, and gives how many keep a caller too long.
func tellAudition(w io.Writer, all []heardPrompt, whole bool) (late int) {
	slices.SortStableFunc(all, func(a, b heardPrompt) int {
		switch {
		case a.late() != b.late() && a.late():
			return -1
		case a.late() != b.late():
			return 1
		}
		return int(math.Copysign(1, math.Abs(b.off())-math.Abs(a.off())))
	})
	out := &lineWriter{w: w}
	out.line("%-54s %8s %8s %7s %16s", "texte", "estimé", "mesuré", "écart", "avant de répondre")
	for i, p := range all {
		if p.late() {
			late++
		}
		if !whole && !p.late() && i >= mostOff+late {
			break
		}
		guess, _ := p.estimated()
		real, longest := p.measured()
		mark := ""
		if p.late() {
			mark = "  trop long : coupez ce texte"
		}
		out.line("%-54s %6.1f s %6.1f s %+5.0f %% %14.1f s%s", p.Key, guess, real, p.off(), longest, mark)
	}
	out.line("%s", summaryOf(all))
	if late > 0 {
		out.line("%d texte(s) gardent quelqu'un plus de 12 secondes avant de pouvoir répondre.", late)
	}
	return late
}

// summaryOf says how well the estimate fits.
func summaryOf(all []heardPrompt) string {
	var guesses, reals float64
	var off []float64
	var longest time.Duration
	for _, p := range all {
		guess, _ := p.estimated()
		real, wait := p.measured()
		guesses, reals = guesses+guess, reals+real
		longest = max(longest, time.Duration(wait*float64(time.Second)))
		if real >= 1 {
			off = append(off, p.off())
		}
	}
	if len(off) == 0 {
		return "aucun texte"
	}
	slices.Sort(off)
	at := func(hundredth int) float64 { return off[(len(off)-1)*hundredth/100] }
	return fmt.Sprintf("%d textes, %.0f s en tout (estimé %.0f s). Écart : médiane %+.0f %%, de %+.0f %% à %+.0f %% pour neuf sur dix. Le plus long avant de répondre : %.1f s.",
		len(all), reals, guesses, at(50), at(5), at(95), longest.Seconds())
}
