package answer

import "strings"

// Dangers told sideways ("he locked me in and took the keys", "they would be happier without me") have too many wordings
// for fixed sequences of words. Each language names single ideas (lexicon.ideas); a few of them near one another, in
// whatever order, tell of the danger in all languages alike.

// sideways says which ideas tell of a danger: all of them, "a|b" is either, "-a" takes it back. The first one is the rarest.
var sideways = []hint{
	newHint(UrgenceVitale, "blue baby|lips|unresponsive -eyes"),
	newHint(UrgenceVitale, "crooked mouth"),
	newHint(UrgenceVitale, "sudden speechless"),
	newHint(UrgenceVitale, "swell throat"),
	newHint(UrgenceVitale, "floor unresponsive -phone"),
	newHint(UrgenceVitale, "unresponsive baby -phone"),
	newHint(UrgenceVitale, "open_not eyelids"),
	newHint(UrgenceVitale, "height fell -ago"),
	newHint(UrgenceVitale, "vomit blood"),
	newHint(UrgenceVitale, "numb sudden|mouth"),
	newHint(UrgenceVitale, "boiling child|baby"),
	newHint(UrgenceVitale, "floppy fever baby|child"),
	newHint(UrgenceVitale, "fell not_talk"),
	newHint(Suicide, "wake unwilling -early -baby -child"),
	newHint(Suicide, "life enough -dear"),
	newHint(Suicide, "vanish wish|enough -office -phone -holiday"),
	newHint(Suicide, "without_me better"),
	newHint(Suicide, "farewell letter|everyone|child"),
	newHint(Suicide, "farewell over"),
	newHint(Suicide, "forever wish over -office -phone"),
	newHint(Suicide, "veins cut -grass"),
	newHint(Suicide, "death exit"),
	newHint(Suicide, "noone_needs pointless|life"),
	newHint(Suicide, "jump_place think -actor"),
	newHint(Suicide, "wants_die"),
	newHint(Suicide, "burden everyone|child"),
	newHint(Suicide, "self_harm"),
	newHint(Suicide, "why_live -dear"),
	newHint(Suicide, "peace ready -office"),
	newHint(Enfant, "underwear hand|touch"),
	newHint(Enfant, "drunk child|baby strike|attack|stick"),
	newHint(Enfant, "slap baby"),
	newHint(Enfant, "tie child|baby bed"),
	newHint(Enfant, "strike papers actor child"),
	newHint(Enfant, "bruise child|baby actor -fall -push"),
	newHint(Enfant, "left_alone child|baby night|food -me"),
	newHint(Enfant, "naked child photos"),
	newHint(Enfant, "porn child|baby"),
	newHint(Enfant, "beats parent child|baby -me"),
	newHint(Violence, "bruise push|actor -child -fall"),
	newHint(Violence, "bruise push wall"),
	newHint(Violence, "push wall actor"),
	newHint(Violence, "alive child see"),
	newHint(Violence, "cigarette bodypart"),
	newHint(Violence, "neck bruise|marks"),
	newHint(Violence, "slap_me -ago"),
	newHint(Violence, "humiliate actor -office"),
	newHint(Violence, "flee actor"),
	newHint(Violence, "locked_in keys|home -phone -office"),
	newHint(Violence, "keys took locked_in"),
	newHint(Violence, "strike fear"),
	newHint(Violence, "fear return_home -country"),
	newHint(Violence, "drunk fear"),
	newHint(Violence, "threat actor -pay -office"),
	newHint(Violence, "stalk actor -phone"),
	newHint(Violence, "hair drag"),
	newHint(Violence, "hide papers|money|phone actor -office"),
	newHint(Violence, "took papers actor money|forbid|strike|goout -office"),
	newHint(Violence, "forbid goout|phone actor|secretly -office"),
	newHint(Violence, "forbid goout talk -office"),
	newHint(Violence, "phone secretly forbid"),
	newHint(Violence, "boiling throw"),
	newHint(Violence, "weapon stab"),
	newHint(Violence, "marry force"),
	newHint(SansAbri, "nowhere night|tonight -office"),
	newHint(SansAbri, "nowhere outplace child|bags|baby"),
	newHint(SansAbri, "thrown_out actor|cold|tonight|bags|outside -office -work_leave"),
	newHint(SansAbri, "cold outside pregnant|child|baby|night -work_leave"),
	newHint(SansAbri, "cleared bags|outside -work_leave"),
	newHint(SansAbri, "hotel leave tonight|tomorrow nowhere|child|baby"),
	newHint(SansAbri, "doorlock changed owner|stairs|bags|outplace|actor"),
	newHint(SansAbri, "outplace sleep -ago -host -early"),
}

// grave are ideas that make a text worth a thought about danger each on its own (see Alarming).
var grave = strings.Fields("unresponsive swell vanish farewell burden self_harm wants_die why_live veins underwear naked porn bruise drunk strike slap_me " +
	"fear threat flee locked_in weapon stab boiling thrown_out nowhere cleared vomit floppy cigarette humiliate noone_needs left_alone")

// hint is a danger and the ideas that tell of it.
type hint struct {
	danger Danger
	need   [][]string
	bar    []string
}

func newHint(d Danger, ideas string) hint {
	h := hint{danger: d}
	for idea := range strings.FieldsSeq(ideas) {
		if barred, ok := strings.CutPrefix(idea, "-"); ok {
			h.bar = append(h.bar, barred)
			continue
		}
		h.need = append(h.need, strings.Split(idea, "|"))
	}
	return h
}

// ideaSpan is how far apart, in words, ideas may stand that belong together.
const ideaSpan = 10

// compileIdeas reads the ideas of a language: "idea: pattern, pattern", one a line.
func (g *tongue) compileIdeas() {
	g.notions = map[string]patterns{}
	for line := range strings.Lines(g.ideas) {
		if idea, list, ok := strings.Cut(strings.TrimSpace(line), ":"); ok {
			g.notions[idea] = g.patterns(list)
		}
	}
	for _, idea := range grave {
		g.alarming = together(g.alarming, g.notions[idea])
	}
	for _, h := range sideways {
		for _, idea := range h.need[0] {
			g.hinted = together(g.hinted, g.notions[idea])
		}
	}
}

// hints gives the dangers that the ideas of a text tell of together.
func (g *tongue) hints(words []string) (all []Danger) {
	places := map[string][]int{}
	at := func(idea string) []int {
		list, done := places[idea]
		if !done {
			for i := range words {
				if g.notions[idea].at(words, i, false) >= 0 {
					list = append(list, i)
				}
			}
			places[idea] = list
		}
		return list
	}
	for _, h := range sideways {
		if len(all) > 0 && all[len(all)-1] == h.danger {
			continue
		}
		for _, idea := range h.need[0] {
			for _, i := range at(idea) {
				if h.told(i, at) {
					all = append(all, h.danger)
					break
				}
			}
		}
	}
	return all
}

// told tells whether the other ideas are near the first one, and none that takes it back.
func (h hint) told(i int, at func(string) []int) bool {
	around := func(ideas []string) bool {
		for _, idea := range ideas {
			for _, k := range at(idea) {
				if k-i <= ideaSpan && i-k <= ideaSpan {
					return true
				}
			}
		}
		return false
	}
	for _, ideas := range h.need[1:] {
		if !around(ideas) {
			return false
		}
	}
	return !around(h.bar)
}
