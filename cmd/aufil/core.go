package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"aufil/channel"
	"aufil/channel/sms"
	"aufil/channel/voice"
	"aufil/dialog"
	"aufil/engine"
	"aufil/places"
	"aufil/prompts"
	"aufil/rules"
)

// core is the pure part with its data, loaded once: rules, texts, communes.
type core struct {
	rules   *engine.Rulebook
	wording channel.Wording
	places  *places.Directory
	langs   []string // languages offered: those whose texts are complete, unless the settings name fewer
}

func loadRules() (*engine.Rulebook, error) { return readRules(rules.FS) }

func readRules(files fs.FS) (*engine.Rulebook, error) {
	b, err := engine.Load(files)
	if err != nil {
		return nil, fmt.Errorf("règles : %w", err)
	}
	return b, nil
}

// loadCore reads what is in the program.
func loadCore() (core, error) { return loadCoreFrom(rules.FS, prompts.FS) }

// loadCoreFrom reads the three side by side: it is most of the time from start to ready.
func loadCoreFrom(law, texts fs.FS) (c core, err error) {
	var errs [3]error
	var group sync.WaitGroup
	group.Go(func() { c.rules, errs[0] = readRules(law) })
	group.Go(func() { c.wording.Catalogue, errs[1] = prompts.Load(texts) })
	group.Go(func() { c.places, errs[2] = places.Load() })
	group.Wait()
	if c.wording.Catalogue != nil {
		c.langs = c.wording.Catalogue.Complete()
	}
	return c, errors.Join(errs[:]...)
}

// knowledge is what a step of the dialogue may know. on is the month whose law applies, 0 for that of the day.
func (c core) knowledge(on engine.Month, open bool) dialog.Knowledge {
	return dialog.Knowledge{
		Rules: c.rules, Places: c.places, On: on, Open: open, Langs: c.langs,
		Label: func(lang, key string) string {
			return c.wording.Words(lang, dialog.SMS, dialog.Part{Key: key})
		},
		Worded: c.wording.Catalogue.Own,
	}
}

// render words a reply: SMS texts as they are sent, or the words of a call.
func (c core) render(r dialog.Reply, lang string, ch dialog.Channel) []string {
	if ch == dialog.SMS {
		return sms.Render(r, lang, c.wording)
	}
	return voice.Spoken(r, lang, c.wording)
}

// ruleFiles gives the folder of rule files that an author works on: the one named, else ./rules, else those built in.
// A link that leads out of a folder is not followed: rules may come from a stranger, and faults quote the lines they are in.
func ruleFiles(dir string) fs.FS {
	return authored(dir, "rules", "faits.yaml", rules.FS)
}

// promptFiles gives the folder of texts that a translator works on: the one named, else ./prompts, else those built in.
func promptFiles(dir string) fs.FS { return authored(dir, "prompts", "fr.yaml", prompts.FS) }

// authored gives the folder named, else the usual one if it holds a file of that sort, else what is built in.
func authored(dir, usual, holds string, builtIn fs.FS) fs.FS {
	if _, err := os.Stat(filepath.Join(usual, holds)); dir == "" && err == nil {
		dir = usual
	}
	if dir == "" {
		return builtIn
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return os.DirFS(dir) // it says what is wrong when it is read
	}
	return root.FS()
}
