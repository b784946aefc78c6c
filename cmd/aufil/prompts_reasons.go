package main

import (
	"slices"
	"strings"

	"aufil/dialog"
	"aufil/engine"
)

// reasonsOf lists, each once, the French sentences of the rules that say to a person why: why a right is open or closed, why
// two do not go together, why a counsellor should look.
func reasonsOf(rules *engine.Rulebook) []string {
	var all []string
	for _, r := range rules.Rights() {
		all = append(append(all, r.Reasons()...), motives(rules, r)...)
		for _, x := range r.Excludes {
			all = append(all, x.Text)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// motives lists why a counsellor should look at a right, where the person is told: of what is only told and never computed,
// the team alone sees it.
func motives(rules *engine.Rulebook, r *engine.Right) []string {
	if !r.Computed {
		return nil
	}
	var all []string
	for _, h := range rules.HumanReasons(r.ID) {
		all = append(all, h.Reason)
	}
	return all
}

// missingReasons lists those that a language leaves to French: never translated, or the French has changed since.
func missingReasons(core core, lang string) []string {
	if strings.HasPrefix(lang, "fr") {
		return nil
	}
	return slices.DeleteFunc(reasonsOf(core.rules), func(french string) bool {
		return core.wording.Catalogue.Has(lang, dialog.ReasonKey(french))
	})
}

// translatesReason reports whether a key is a sentence that the rules still say.
func translatesReason(core core, key string) bool {
	french, ok := strings.CutPrefix(key, dialog.ReasonKey(""))
	return ok && slices.Contains(reasonsOf(core.rules), french)
}

// saying is a part that says a sentence of the rules, and the French of that sentence.
type saying struct {
	french string
	part   dialog.Part
}

// reasonsSaid gives every part that says a reason: the answers to WHY that the rules can lead to, of each right, what a
// counsellor should look at, and the warnings about two rights that do not go together.
func reasonsSaid(core core) []saying {
	var all []saying
	say := func(key, french string, args map[string]dialog.Arg) {
		all = append(all, saying{french, dialog.Part{Key: key, Args: args}})
	}
	for _, r := range core.rules.Rights() {
		for _, french := range r.Reasons() {
			for _, key := range []string{"pourquoi.ouvert", "pourquoi.ferme"} {
				say(key, french, map[string]dialog.Arg{"droit": dialog.TextArg(r.Short), "raison": dialog.ReasonArg(french)})
			}
		}
		for _, french := range motives(core.rules, r) {
			say("resultats.regarde", french, map[string]dialog.Arg{"motif": dialog.ReasonArg(french)})
		}
		for _, x := range r.Excludes {
			with, _ := core.rules.Right(x.With)
			for _, c := range []engine.Clash{{Right: r, With: with, Exclusion: x}, {Right: with, With: r, Exclusion: x}} {
				for _, c.Urgency = range []engine.Urgency{engine.Soon, engine.Now} {
					all = append(all, saying{x.Text, dialog.Warning(c, true)})
				}
			}
			say("cumul.si", x.Text, map[string]dialog.Arg{"deux": dialog.TextArg(with.Short), "raison": dialog.ReasonArg(x.Text)})
		}
	}
	return all
}
