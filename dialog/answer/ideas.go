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
	newHint(Violence, "drunk fear -quit"),
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
	newHint(UrgenceVitale, "gas smell|sick -pay"),
	newHint(UrgenceVitale, "heater sick -pay"),
	newHint(UrgenceVitale, "substance swallow"),
	newHint(UrgenceVitale, "pills swallow many -ago"),
	newHint(UrgenceVitale, "flames home|neighbour|door"),
	newHint(UrgenceVitale, "smoke home|neighbour|door"),
	newHint(UrgenceVitale, "pregnant blood -test"),
	newHint(Suicide, "pills laid tonight|over -parent"),
	newHint(Suicide, "rope laid|over|tonight"),
	newHint(Suicide, "farewell phone_off|unresponsive"),
	newHint(Suicide, "without_me letter"),
	newHint(Enfant, "my_bed relative"),
	newHint(Enfant, "touch_me relative"),
	newHint(Enfant, "alone child cry|neighbour -me"),
	newHint(Enfant, "not_back child actor"),
	newHint(Enfant, "abroad child took actor|said -holiday"),
	newHint(Enfant, "marry_off child unwilling|force|abroad"),
	newHint(Violence, "armed door someone"),
	newHint(Violence, "break_in door fear|someone|night"),
	newHint(Violence, "papers nopay took|hide"),
	newHint(Violence, "marry send_home"),
	newHint(Violence, "sex_demand boss|else|owner|papers"),
	newHint(Violence, "hands_on boss|actor|wall|someone"),
	newHint(Violence, "spiked"),
	newHint(Violence, "surveil my_phone actor|fear|secretly"),
	newHint(Violence, "if_i kill_you said"),
	newHint(Violence, "burn said home"),
	newHint(Violence, "neck squeeze actor|marks|bruise"),
	newHint(Violence, "smash my_phone|phone so_not"),
	newHint(Violence, "hiding break_in|door|seek"),
	newHint(Violence, "seek flee|fear|hiding"),
	newHint(Violence, "naked photos posted"),
	newHint(Violence, "police_threat boss|owner if_i|outplace|said"),
	newHint(Enfant, "filmed shower"),
	newHint(Enfant, "alone parked baby|child -me"),
	newHint(Enfant, "cutting child abroad -hair"),
	newHint(Enfant, "bruise child neighbour|food -fall"),
	newHint(Suicide, "last_words thanks"),
	newHint(Suicide, "will gave_away"),
	newHint(Suicide, "edge jump_place -holiday"),
	newHint(Suicide, "blades locked_self"),
	newHint(UrgenceVitale, "fell blood -test"),
	newHint(UrgenceVitale, "pills swallow|took fear"),
	newHint(SansAbri, "discharge nowhere|no_home"),
	newHint(Enfant, "child_speaks noeat|strike|beats_us|drunk|alone|fear|touch_me"),
	newHint(Enfant, "deprive child|baby|food|cellar -me"),
	newHint(Enfant, "beats_them -ago -fiction"),
	newHint(Enfant, "touches_her actor|relative"),
	newHint(Enfant, "hurts_below relative|actor|child"),
	newHint(Enfant, "cigarette child|baby"),
	newHint(Enfant, "drunk beats_us -ago"),
	newHint(Enfant, "school strike|bully|beats_us fear|everyday|unwilling|vomit -ago"),
	newHint(Enfant, "school bully child -ago"),
	newHint(Enfant, "ask_photos else|online|tell_all|child_speaks"),
	newHint(Enfant, "hurl_wish baby|child"),
	newHint(Enfant, "leaves_out child|baby outside|cold|night -me"),
	newHint(Violence, "marry_me unwilling|cousin|abroad|ticket"),
	newHint(Violence, "sold_sex"),
	newHint(Violence, "longhours nopay"),
	newHint(Violence, "longhours outplace sleep"),
	newHint(Violence, "boss took papers -office"),
	newHint(Violence, "takes_pension push|strike|threat|shout|fear child|actor"),
	newHint(Violence, "carer beats|strike|slap|beats_them -ago"),
	newHint(Violence, "touch_me boss|owner"),
	newHint(Violence, "held"),
	newHint(Violence, "if_no strike"),
	newHint(Violence, "cant_talk nearby"),
	newHint(Violence, "armed door he|actor"),
	newHint(SansAbri, "nowhere outplace|cleared -office"),
	newHint(SansAbri, "car_home -ago -holiday"),
	newHint(SansAbri, "discharge noone_for_me"),
	newHint(SansAbri, "tent destroyed -holiday"),
	newHint(SansAbri, "host_ends tonight|tomorrow"),
	newHint(SansAbri, "evict tonight|tomorrow|police_here -judge -ago"),
	newHint(SansAbri, "no_home tonight|cold baby|child|cold"),
	newHint(SansAbri, "doorlock changed tonight"),
	newHint(UrgenceVitale, "out_of_insulin -pay"),
	newHint(UrgenceVitale, "chest weight|sweat|numb"),
	newHint(UrgenceVitale, "cannot_rise fell|floor"),
	newHint(UrgenceVitale, "contractions -false -ago"),
	newHint(UrgenceVitale, "quit fear|sudden|hallucinate"),
	newHint(UrgenceVitale, "trapped smoke|flames|gas|flood"),
	newHint(UrgenceVitale, "spots fever baby|child"),
	newHint(UrgenceVitale, "not_seen neighbour smell_bad|mailbox"),
	newHint(UrgenceVitale, "no_heat baby icy"),
	newHint(Suicide, "worthless -office -work_leave"),
	newHint(Suicide, "letter read_after child|everyone -office"),
	newHint(Suicide, "jump_place chosen -holiday -work_leave"),
	newHint(Suicide, "gave_away over -office"),
	newHint(Suicide, "soon no_need -work_leave -office -found_job"),
	newHint(Suicide, "pills in_front alone"),
	newHint(UrgenceVitale, "shock stiff|unresponsive|floor"),
	newHint(UrgenceVitale, "skin_off"),
	newHint(UrgenceVitale, "sting swell|throat"),
	newHint(UrgenceVitale, "confused heat|fever|sudden|fell"),
	newHint(UrgenceVitale, "lost_wild"),
	newHint(UrgenceVitale, "missing frail"),
	newHint(UrgenceVitale, "voices"),
	newHint(UrgenceVitale, "no_meds palpit|chest|voices|faint"),
	newHint(UrgenceVitale, "palpit faint|chest|sweat"),
	newHint(Suicide, "love_told last_time|farewell"),
	newHint(Suicide, "gun locked_self|wish"),
	newHint(Suicide, "rejoin dead"),
	newHint(Suicide, "rejoin posted|letter parent|child -office"),
	newHint(Violence, "force night actor -child -office"),
	newHint(Violence, "controls actor|he"),
	newHint(Violence, "stalk tonight|outside|outplace"),
	newHint(Violence, "threat if_i"),
	newHint(Violence, "kill_you said actor|brothers"),
	newHint(Violence, "kill_you if_i"),
	newHint(Violence, "owner cuts_off leave_us|night"),
	newHint(Violence, "nopay forbid|held|locked_in"),
	newHint(Violence, "corners boss|actor|relative -ago"),
	newHint(Violence, "cult took|hide|money|child|forbid"),
	newHint(Violence, "neglects"),
	newHint(Violence, "smash so_not"),
	newHint(SansAbri, "hotel closes tomorrow|tonight -holiday -office"),
	newHint(SansAbri, "outplace bedding -holiday"),
	newHint(SansAbri, "doorlock changed cannot_enter"),
	newHint(Enfant, "harsh child|baby"),
	newHint(Enfant, "ask_kiss relative|boss|child_speaks"),
	newHint(Enfant, "gives_alcohol child|baby"),
	newHint(Enfant, "works_me no_school"),
	newHint(Enfant, "minor_age left_with"),
	newHint(Enfant, "lure child"),
	newHint(Enfant, "unfed child|baby"),
	newHint(Enfant, "beg child force"),
	newHint(Enfant, "drug_run child_speaks|school|threat|else"),
	newHint(Faim, "noeat -shortly -ill"),
	newHint(Faim, "hungry -shortly -ill"),
}

// grave are ideas that make a text worth a thought about danger each on its own (see Alarming).
var grave = strings.Fields("unresponsive swell vanish farewell burden self_harm wants_die why_live veins underwear naked porn bruise drunk strike slap_me " +
	"fear threat flee locked_in weapon stab boiling thrown_out nowhere cleared vomit floppy cigarette humiliate noone_needs left_alone " +
	"rope armed break_in substance flames touch_me my_bed hands_on spiked sex_demand marry_off kill_you squeeze")

// hint is a danger and the ideas that tell of it: one of each set, and none of the last.
type hint struct {
	danger Danger
	need   []ideaSet
	bar    ideaSet
}

func newHint(d Danger, ideas string) hint {
	h := hint{danger: d}
	h.bar.add(ideaNumber("fiction"))
	for idea := range strings.FieldsSeq(ideas) {
		if barred, ok := strings.CutPrefix(idea, "-"); ok {
			h.bar.add(ideaNumber(barred))
			continue
		}
		var either ideaSet
		for one := range strings.SplitSeq(idea, "|") {
			either.add(ideaNumber(one))
		}
		h.need = append(h.need, either)
	}
	return h
}

// told tells whether ideas that stand near one another tell of the danger.
func (h hint) told(near ideaSet) bool {
	for _, either := range h.need {
		if !near.meets(either) {
			return false
		}
	}
	return !near.meets(h.bar)
}
