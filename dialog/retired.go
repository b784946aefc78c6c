package dialog

import (
	"slices"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// bothRetired notes what a couple of pensioners tells in one text: "on est retraités tous les deux, 850 et 1100".
func (t *turn) bothRetired(text string) (noted []Arg) {
	sums, ok := remark.RetiredPair(text)
	if !ok || t.foreign() || Easy(t.c.Lang) || t.c.For != "" || t.taken != "" && t.taken != "foyer" && t.taken != "vie_de_couple" || t.c.answered("situation", engine.Asker) {
		return nil
	}
	noted = t.noteSaid(noted, "vie_de_couple", "", answer.Value{Kind: answer.Choix, Choices: []string{"couple"}})
	for i, v := range sums {
		noted = t.noteSaid(noted, "retraite_nette", []string{engine.Asker, engine.Partner}[i], v)
	}
	t.c.Heard, t.c.HeardOther = withRetirement(t.c.Heard), withRetirement(t.c.HeardOther)
	return noted
}

func withRetirement(heard []string) []string {
	if slices.Contains(heard, "retraite") {
		return heard
	}
	return append(slices.Clip(heard), "retraite")
}
