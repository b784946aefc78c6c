package remark

import (
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// titles open what a social worker writes of somebody: "monsieur a 62 ans, seul, RSA".
var titles = speech.SetOf("monsieur madame mademoiselle mr mme mlle m melle dame")

// toldOf are the words by which something is told of who bears a title, pastHalf those that may lead to it, noName those that
// are no name behind it.
var (
	noName   = speech.SetOf("le la les l bonjour bonsoir merci svp ou et monsieur madame")
	toldOf   = speech.SetOf("a est vit touche percoit recoit habite n dort loge perd agee age ne nee beneficie travaille demande souhaite")
	pastHalf = speech.SetOf("bonjour bonsoir pour concerne concernant situation cas dossier de une un la le il s agit d")
)

// caseNotes is where what is told begins, in a text that opens with the title of somebody else: 0 when it is none.
func caseNotes(s speech.Text) int {
	i := 0
	for pastHalf[s.At(i).Text] || s.At(i).Class == speech.Mark && i > 0 && i < len(s.Tokens) {
		i++
	}
	if !titles[s.At(i).Text] || s.At(i).Is("dame") && !s.At(i-1).Is("une") && !s.At(i-1).Is("cette") || s.At(i).Class != speech.Word || s.Has(" je ", " j ", " moi ", " mon ", " ma ", " mes ", " nous ", " notre ") {
		return 0
	}
	i++
	if s.At(i).Is(".") {
		i++
	}
	for k := i; k <= i+2; k++ { // a name may follow
		t := s.At(k)
		switch {
		case t.Class == speech.Mark && !t.Is(","), noName[t.Text]:
			return 0
		case toldOf[t.Text]:
			return k
		case yearsAt(s, k):
			return k
		}
	}
	return 0
}

// TellsOf reads of whom a first message tells, when it tells of nobody else: "ma mère a 82 ans, elle vit seule chez elle".
func TellsOf(text string) (answer.Relation, bool) {
	s := speech.Read(speech.Clip(text))
	if s.Question || kinNotes(s) == 0 || len(s.Tokens) < 7 || s.Has(" je ", " j ", " moi ", " on ", " nous ", " mort ", " morte ", " decede ", " decedee ", " parti ", " partie ") {
		return "", false
	}
	words := speech.Settle(s.Tokens[:kinNotes(s)]).Clauses()
	for _, r := range relationWords {
		if r.who != answer.Grown && r.patterns.In(words) {
			return r.who, true
		}
	}
	return "", false
}

// kinNotes is where what is told begins, in a text that opens with a relative, a friend or a neighbour: 0 when it is none.
func kinNotes(s speech.Text) int {
	i := 0
	for pastHalf[s.At(i).Text] || s.At(i).Class == speech.Mark && i > 0 && i < len(s.Tokens) {
		i++
	}
	if !s.At(i).Is("ma") && !s.At(i).Is("mon") || speech.Partners[s.At(i+1).Text] || speech.OwnChild[s.At(i+1).Text] || !speech.Relatives[s.At(i+1).Text] && !speech.KinWords[s.At(i+1).Text] {
		return 0
	}
	for k := i + 2; k <= i+3; k++ { // "ma grand mère a"
		if toldOf[s.At(k).Text] {
			return k
		}
	}
	return 0
}

// yearsAt tells whether the age of an adult stands at i.
func yearsAt(s speech.Text, i int) bool {
	n, ok := s.Number(i)
	if !ok {
		return false
	}
	u, _ := s.UnitAfter(n)
	v, whole := n.Whole()
	return whole && u == speech.Year && v >= answer.YoungestAdult && v <= 115
}

// isCaseNotes tells whether a text is what is noted of somebody else: it opens with their title, and no more is said of who writes.
func isCaseNotes(s speech.Text) bool { return caseNotes(s) > 0 }

// withoutTitle writes such notes as the person would say them: "j'ai 62 ans, je suis seul, je touche le rsa".
func withoutTitle(s speech.Text) string {
	var b strings.Builder
	from := caseNotes(s)
	aged := false
	for i := from; i < len(s.Tokens); i++ {
		t, before := s.At(i), s.At(i-1)
		bare := i == from || before.Class == speech.Mark || before.Is("ans") || before.Is("et") || bareState[before.Text] || receiptNames[before.Text] || speech.ChildWords[before.Text]
		switch {
		case !aged && yearsAt(s, i) && !before.Is("a"):
			aged = true
			b.WriteString(" j'ai")
		case i == from && toldOf[t.Text]:
			b.WriteString(" elle")
		case bare && bareState[t.Text]:
			b.WriteString(", je suis")
		case bare && receiptNames[t.Text]:
			b.WriteString(", je touche le")
		}
		if t.Class == speech.Mark {
			b.WriteString(t.Text)
			continue
		}
		b.WriteString(" " + t.Text)
		if bare && (bareState[t.Text] || receiptNames[t.Text]) || t.Is("ans") && !s.At(i+1).Is(",") {
			b.WriteString(",")
		}
	}
	return strings.TrimSpace(b.String())
}

var (
	bareState    = speech.SetOf("seul seule celibataire veuf veuve divorce divorcee separe separee sdf retraite retraitee")
	receiptNames = speech.SetOf("rsa aah ass aspa apl css")
)
