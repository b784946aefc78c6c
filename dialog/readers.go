package dialog

import (
	"slices"

	"aufil/dialog/remark"
	"aufil/engine"
)

// reader is one way to read a text while a question is asked: it has answered the person, or it knows nothing of the text and
// has left all as it was.
type reader struct {
	of   questions
	read func(*turn, *engine.Question, string) bool
}

// questions are those of which a reader is asked: by key, or by kind of answer. Of all, when both are empty.
type questions struct{ keys, kinds []string }

func (s questions) hold(q *engine.Question) bool {
	return s.keys == nil && s.kinds == nil || slices.Contains(s.keys, q.Key) || slices.Contains(s.kinds, q.Kind)
}

func key(keys ...string) questions   { return questions{keys: keys} }
func kind(kinds ...string) questions { return questions{kinds: kinds} }

var anyOf questions

// readers are asked in this order: what must be said back before it counts, what a text says beside the answer that it looks
// like, the answer itself, what stands for one, and last what is no answer at all.
var readers []reader

// They are put together here because some of them hand a part of the text to answer again.
func init() {
	readers = slices.Concat(saidBack(), lookAlikes(), theAnswer(), inItsPlace(), elsewhereSaid())
}

// saidBack are answers that are more often a slip, or badly heard: they are said back, and count after a yes.
func saidBack() []reader {
	return []reader{
		{key("cas", "bail"), (*turn).caseWithSum},
		{key("foyer", "vie_de_couple"), (*turn).company},
		{key("foyer"), (*turn).kidsGone},
		{key("foyer"), (*turn).othersKids},
		{kind("montant"), (*turn).keyedZero},
		{kind("montant"), (*turn).slips},
		{kind("date", "dates"), (*turn).bareAge},
		{anyOf, (*turn).gluedRanks},
		{key("foyer", "vie_de_couple"), (*turn).nobodyElse},
		{key("situation"), (*turn).noneAloud},
		{kind("duree"), (*turn).bareYears},
		{kind("choix_enfants"), (*turn).byAge},
		{kind("choix_enfants"), (*turn).allOf},
		{kind("montant"), (*turn).ofYear},
		{kind("code_postal"), (*turn).townInParts},
		{kind("code_postal"), (*turn).shortCode},
	}
}

// lookAlikes are texts that would pass for the answer and say something else, or more: a rent after the aid, the sum of
// another income, a trade.
func lookAlikes() []reader {
	return []reader{
		{key("loyer"), (*turn).rent},
		{key("independant_benefice"), (*turn).profit},
		{anyOf, (*turn).otherAid},
		{key("situation"), (*turn).quits},
		{kind("montant"), (*turn).otherSum},
		{kind("montant"), (*turn).savings},
		{anyOf, (*turn).doubts},
		{anyOf, (*turn).doubtsAside},
		{key("situation"), (*turn).handicapped},
		{key("cas"), (*turn).childsHandicap},
		{key("cas"), (*turn).awaitsMDPH},
		{key("situation"), (*turn).trade},
		{key("situation"), (*turn).jobBeside},
		{key("logement"), (*turn).bareRoof},
		{key("nationalite"), (*turn).isFrench},
		{key("titre_sejour_annees"), (*turn).paperSaid},
		{key("titre_sejour_annees"), (*turn).paperTime},
		{key("rfr_n2"), (*turn).sumOfAnother},
		{key("naissance", "naissances"), (*turn).childsBirth},
		{anyOf, (*turn).forAnother},
		{key("naissance_enfants"), (*turn).ownBirth},
	}
}

// theAnswer is what the question awaits.
func theAnswer() []reader {
	return []reader{
		{anyOf, func(t *turn, q *engine.Question, text string) bool { return t.take(q, *t.c.Pending, text) }},
		{kind("code_postal"), (*turn).town},
	}
}

// inItsPlace are texts from which the answer follows: "non" where a sum is asked, births where it is asked how many children.
func inItsPlace() []reader {
	return []reader{
		{kind("date", "dates", "montant", "choix"), (*turn).ofThem},
		{anyOf, (*turn).nothingElse},
		{key("cas"), (*turn).nationAside},
		{key("foyer"), (*turn).headCount},
		{key("rfr_n2"), (*turn).untaxed},
		{kind("montant"), (*turn).noSum},
		{key("vie_de_couple"), (*turn).withSomebody},
		{kind("duree"), (*turn).since},
		{key("enfants"), (*turn).aloneAfterAll},
		{key("enfants"), (*turn).datesInstead},
		{key("naissances"), (*turn).bothBirths},
		{anyOf, (*turn).part},
		{kind("dates"), (*turn).howMany},
		{key("enfants"), (*turn).noChild},
		{key("naissance_enfants"), (*turn).noneBorn},
		{kind("dates"), (*turn).aloneAfterAll},
		{kind("dates"), (*turn).childless},
		{key("situation"), (*turn).onlyRSA},
		{key("situation"), (*turn).status},
		{anyOf, (*turn).sameAsMe},
		{anyOf, (*turn).twice},
		{anyOf, (*turn).guesses},
		{anyOf, (*turn).guessesSum},
	}
}

// elsewhereSaid are texts that answer nothing that is asked: a correction, what happened, the answer to another question, a
// thank-you, another language.
func elsewhereSaid() []reader {
	return []reader{
		{anyOf, (*turn).chargesLater},
		{anyOf, ofText((*turn).correct)},
		{anyOf, (*turn).leave},
		{anyOf, ofText((*turn).volunteer)},
		{anyOf, ofText((*turn).news)},
		{anyOf, func(t *turn, _ *engine.Question, _ string) bool { return t.laterSum() }},
		{anyOf, (*turn).ofTheOther},
		{anyOf, ofText((*turn).setsOut)},
		{anyOf, ofText((*turn).courteous)},
		{anyOf, ofText((*turn).mourns)},
		{anyOf, ofText((*turn).mood)},
		{anyOf, (*turn).elsewhere},
		{anyOf, (*turn).townToo},
		{anyOf, ofText((*turn).circumstance)},
		{anyOf, ofText((*turn).rightAlone)},
		{anyOf, ofText((*turn).otherTongue)},
		{anyOf, (*turn).unfinished},
		{anyOf, (*turn).bareSum},
		{anyOf, (*turn).opening},
	}
}

// ofText is a reader that does not look at the question.
func ofText(read func(*turn, string) bool) func(*turn, *engine.Question, string) bool {
	return func(t *turn, _ *engine.Question, text string) bool { return read(t, text) }
}

// answer takes a text as the answer awaited, or as whatever else it says; else it was not understood.
func (t *turn) answer(text string) {
	if own(t.c.Pending.Question) {
		t.answerOwn(text)
		return
	}
	q := t.k.Rules.Question(t.c.Pending.Question)
	if t.onlyAids(q, text) || t.aside(text) {
		return
	}
	if rest, sent := remark.WithoutSender(text); sent && !t.foreign() {
		if text = rest; text == "" {
			t.askAgain()
			return
		}
	}
	if q.Key == "cas" && !t.foreign() && remark.People(text) {
		text = "je suis " + text
	}
	for _, r := range readers {
		if r.of.hold(q) && r.read(t, q, text) {
			return
		}
	}
	t.notUnderstood(true)
}
