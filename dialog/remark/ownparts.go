package remark

import (
	"slices"

	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// part is a stretch of a text with one subject.
type part struct {
	text speech.Text
	own  bool // the person says "je" in it
}

// shortest is the number of tokens up to which a text is read as a whole only.
const shortest = 8

// ownParts cuts a long text where its subject changes, with or without a mark, and gives the parts that are about the person:
// "bjr j'ai 34 ans jsuis au chômage leur père paye rien" holds two. What has no subject goes on with that of before.
func ownParts(s speech.Text) (parts []part) {
	if len(s.Tokens) <= shortest {
		return nil
	}
	mine := true
	for from := 0; from < len(s.Tokens); {
		to := from + 1
		for to < len(s.Tokens) && !opensPart(s, to) {
			to++
		}
		tokens := s.Tokens[from:to]
		from = to
		for len(tokens) > 0 && (tokens[0].Class == speech.Mark || tokens[0].In(beforeParts)) {
			tokens = tokens[1:]
		}
		if len(tokens) == 0 {
			continue
		}
		t := speech.Settle(tokens)
		own := saysOwn(t, 0)
		switch {
		case own:
			mine = true
		case saysOther(t, 0):
			mine = false
		}
		if mine {
			parts = append(parts, part{t, own})
		}
	}
	return parts
}

// opensPart tells whether the subject may change at i.
func opensPart(s speech.Text, i int) bool {
	t, before := s.At(i), s.At(i-1)
	if t.Class == speech.Mark {
		return ownAgain(s, i)
	}
	if before.In(binds) || before.Is("moi") || before.Is("lui") {
		return false // "si je", "chez elle", "moi je"
	}
	return saysOwn(s, i) || saysOther(s, i)
}

func saysOwn(s speech.Text, i int) bool {
	t := s.At(i)
	return t.In(firstPersons) || t.Is("moi") && s.At(i+1).In(firstPersons)
}

func saysOther(s speech.Text, i int) bool {
	t, who := s.At(i), s.At(i+1)
	if t.Is("lui") && who.Is("il") || t.Is("il") || t.Is("elle") || t.Is("ils") || t.Is("elles") {
		return true
	}
	return (t.Is("ma") || t.Is("mon") || t.Is("mes") || t.Is("leur") || t.Is("son") || t.Is("sa")) &&
		(speech.Relatives[who.Text] || speech.OwnChild[who.Text] || speech.KinWords[who.Text] || who.Is("ex")) && s.At(i+2).In(thirdVerbs)
}

var (
	firstPersons = speech.SetOf("je j jsuis jhabite jdors jvis jtouche jgagne jbosse on")
	beforeParts  = speech.SetOf("et mais alors donc puis car bonjour bonsoir bjr salut")
	// binds are words after which a pronoun opens nothing new.
	binds      = speech.SetOf("si que qu quand lorsque dont ou qui comme parce puisque chez avec et pour de d a sans entre ni voudrais savoir sais")
	thirdVerbs = speech.SetOf("est sont a ont travaille travaillent bosse touche gagne paye paie vit vivent fait m me nous s se ne n verse donne va habite habitent doit peut veut dort boit recoit percoit")
)

// fromParts adds what the parts of a text tell that the whole does not, because it speaks of others too. What two parts tell
// differently is left out.
func fromParts(s speech.Text, facts []Fact, parts []part, ref answer.Day) []Fact {
	var more []Fact
	words := s.Clauses()
	torn := map[string]bool{factFamily: notCouple.In(words) || byTwo.In(words) && namesChild(words)}
	for _, p := range parts {
		for _, f := range factsOf(p.text, ref) {
			if !ofPart[f.Name] || !p.own && f.Name != answer.FactHousing || slices.ContainsFunc(facts, func(x Fact) bool { return x.Name == f.Name }) {
				continue
			}
			if i := slices.IndexFunc(more, func(x Fact) bool { return x.Name == f.Name }); i >= 0 {
				torn[f.Name] = torn[f.Name] || answer.JSON(more[i].Value) != answer.JSON(f.Value) && !slices.Equal(more[i].Value.Choices, f.Value.Choices)
				continue
			}
			more = append(more, f)
		}
	}
	return append(facts, slices.DeleteFunc(more, func(f Fact) bool { return torn[f.Name] })...)
}

// ofPart are the facts that a part may tell alone: children are counted over the whole.
var ofPart = map[string]bool{
	factFamily: true, factAge: true, factActivity: true, answer.FactHousing: true, answer.FactWage: true, answer.FactRent: true, answer.FactPension: true,
	"chomage_net": true, "pension_invalidite": true, factPupil: true, factNation: true, factStay: true, factPregnant: true, factHomeless: true,
}
