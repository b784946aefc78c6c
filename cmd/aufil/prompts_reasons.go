package main

import (
	"slices"
	"strings"

	"aufil/dialog"
	"aufil/engine"
)

// reasonsOf lists, each once, the French sentences of the rules that say why a right is open or closed.
func reasonsOf(rules *engine.Rulebook) []string {
	var all []string
	for _, r := range rules.Rights() {
		all = append(all, r.Reasons()...)
	}
	slices.Sort(all)
	return slices.Compact(all)
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

// reasonsSaid gives every answer to WHY that the rules can lead to, of each right.
func reasonsSaid(core core) []dialog.Part {
	var all []dialog.Part
	for _, r := range core.rules.Rights() {
		for _, french := range r.Reasons() {
			for _, key := range []string{"pourquoi.ouvert", "pourquoi.ferme"} {
				all = append(all, dialog.Part{Key: key, Args: map[string]dialog.Arg{"droit": dialog.TextArg(r.Short), "raison": dialog.ReasonArg(french)}})
			}
		}
	}
	return all
}
