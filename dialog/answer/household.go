package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// leavesOut tells whether the question leaves out the one who speaks: "Combien de personnes vivent avec vous ?".
func leavesOut(question string) bool {
	q := speech.Fold(question)
	return strings.Contains(q, "avec vous") && !strings.Contains(q, "compris")
}

// besides tells whether persons without a number come after it: "nous deux et le petit".
func besides(s speech.Text, list []speech.Number) bool {
	for _, n := range list {
		if t := s.At(n.To + 1); s.At(n.To).Is("et") && (t.In(ours) || t.Is("le") || t.Is("la") || t.Is("les")) {
			return true
		}
	}
	return false
}

// ownHousehold counts the persons named without a number, and the one who speaks: "ma fille et moi", "avec mon fils";
// 0 when anything else is said.
func ownHousehold(s speech.Text, list []speech.Number) int64 {
	total := int64(1)
	if len(list) > 0 || s.Question {
		return 0
	}
	for i, t := range s.Tokens {
		switch {
		case t.Is("parents") && s.At(i-1).Is("mes"):
			total += 2
		case speech.Relatives[t.Text] && (s.At(i-1).In(ours) || s.At(i-1).Is("sa")):
			total++
		case t.Class == speech.Word && !aroundRelatives[t.Text]:
			return 0
		}
	}
	if total == 1 {
		return 0
	}
	return total
}

var aroundRelatives = speech.SetOf("ya que il y a moi je vis avec et mon ma mes notre sa seul seule juste on est nous a la maison suis habite oui")

// ownRelatives counts those named without a number: "avec mon mari et ma mère".
func ownRelatives(s speech.Text) int64 {
	named := int64(0)
	for i := range s.Tokens {
		if relativeAt(s, i) {
			named++
		}
	}
	return named
}

// andMe tells whether a number of persons stands beside the one who speaks: "2 colocs et moi", "moi et 2 amis".
func andMe(s speech.Text) bool {
	list := s.Numbers()
	if len(list) != 1 {
		return false
	}
	_, at := s.UnitAfter(list[0])
	return phraseAt(s, at+1, "et moi") > 0 && at+3 == len(s.Tokens) || list[0].From == 2 && phraseAt(s, 0, "moi et") > 0
}

// ownKin counts those of them who are neither a child nor a husband, a wife or a partner: "ma soeur, ses 2 enfants et moi".
func ownKin(s speech.Text) int64 {
	named := int64(0)
	for i, t := range s.Tokens {
		if (speech.Relatives[t.Text] || Kinfolk[t.Text]) && !speech.OwnChild[t.Text] && !speech.Partners[t.Text] && s.At(i-1).In(possessives) {
			named++
		}
	}
	return named
}

// CountsAll tells whether a number is said to count everybody: "nous sommes 4".
func CountsAll(s speech.Text) bool { return s.Has(" sommes ", " on est ", " on e ", " on vit a ") }

// countsSelf tells whether the number counts the person too: "nous sommes 4", "5 avec moi".
func countsSelf(s speech.Text) bool {
	return !s.HasAny(speech.ChildWords) && s.Has(" nous sommes ", " on est ", " on e ", " sommes ", " avec moi ", " moi compris ", " moi comprise ", " en comptant moi ", " nous compris ", " a la maison on ", " on vit a ")
}

// otherRelatives tells whether somebody who is no child of the person is named, with a number for others: "ma mère et mes
// 2 soeurs". Whether the number counts all is not said.
func otherRelatives(s speech.Text) bool {
	if countsSelf(s) || s.Has(" avec ") {
		return false
	}
	for i, t := range s.Tokens {
		if Kinfolk[strings.TrimSuffix(t.Text, "s")] && t.Class == speech.Word && (s.At(i-1).Class == speech.Digits || speech.Numerals[s.At(i-1).Text] > 1) {
			return true
		}
	}
	return false
}

// withSelf adds the person who speaks, when the household is asked:
// "moi et mes 2 enfants" are three.
func withSelf(s speech.Text, v int64, u speech.Unit, asked topic) (int64, bool) {
	if asked == household && otherRelatives(s) {
		return 0, false // "ma mère et mes deux soeurs"
	}
	if asked == household && u != speech.Person && (s.Has(" moi plus ") || s.At(0).Is("moi") && s.At(1).Is("+")) {
		return v + 1, true // "moi + 3"
	}
	if u != speech.Person {
		return v, true
	}
	if asked == household && andMe(s) && !s.HasAny(speech.ChildWords) && !s.HasAny(speech.AgeWords) {
		return v + 1, true // "2 colocs et moi"
	}
	if asked == household && (s.HasAny(speech.ChildWords) || s.HasAny(speech.AgeWords)) {
		switch {
		case NamesPartner(s) || s.Has(" couple ", " 2 adultes "):
			return v + 2 + ownKin(s), true
		case s.Has(" moi ", " seule ", " seul ", " je "):
			return v + 1 + ownKin(s), true
		}
		return 0, false
	}
	return v, true
}
