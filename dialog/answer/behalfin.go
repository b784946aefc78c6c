package answer

import (
	"strings"

	"aufil/dialog/phrase"
)

// behalfWords are the ways of a language to say that one speaks for another.
type behalfWords struct {
	Amid  phrase.Set // wherever they stand
	Whole phrase.Set // all that is said beside a greeting
}

// ForSelf is the list of what says that one speaks for oneself; before it are the lists of Relations, in their order.
var ForSelf = len(Relations)

// learnBehalf lays out the relations of a lexicon in each of its turns: "%" is where the relation stands.
func (g *Tongue) learnBehalf(said map[string]string) {
	turns := strings.Split(said["pour"], ",")
	lists := func(whole bool) phrase.Set {
		all := make([]string, len(Relations)+1)
		for rank, who := range Relations {
			var lines []string
			for _, turn := range turns {
				turn, alone := strings.CutPrefix(strings.TrimSpace(turn), "=")
				if turn == "" || alone != whole {
					continue
				}
				for kin := range strings.SplitSeq(said[string(who)], ",") {
					if kin = strings.TrimSpace(kin); kin != "" {
						lines = append(lines, strings.ReplaceAll(turn, "%", kin))
					}
				}
			}
			if who == Client && !whole {
				lines = append(lines, said["metier"])
			}
			all[rank] = g.patterns(strings.Join(lines, ","))
		}
		if !whole {
			all[ForSelf] = g.patterns(said[string(Self)])
		}
		return phrase.CompileLists(all...)
	}
	g.Behalf = behalfWords{Amid: lists(false), Whole: lists(true)}
}
