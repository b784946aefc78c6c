package answer

import "strings"

// leavesOut tells whether the question leaves out the one who speaks: "Combien de personnes vivent avec vous ?".
func leavesOut(question string) bool {
	q := fold(question)
	return strings.Contains(q, "avec vous") && !strings.Contains(q, "compris")
}

// besides tells whether persons without a number come after it: "nous deux et le petit".
func (s said) besides(list []number) bool {
	for _, n := range list {
		if t := s.at(n.to + 1); s.at(n.to).is("et") && (t.in(ours) || t.is("le") || t.is("la") || t.is("les")) {
			return true
		}
	}
	return false
}

// ownHousehold counts the persons named without a number, and the one who speaks: "ma fille et moi", "avec mon fils";
// 0 when anything else is said.
func (s said) ownHousehold(list []number) int64 {
	total := int64(1)
	if len(list) > 0 || s.question {
		return 0
	}
	for i, t := range s.tokens {
		switch {
		case t.is("parents") && s.at(i-1).is("mes"):
			total += 2
		case relatives[t.text] && (s.at(i-1).in(ours) || s.at(i-1).is("sa")):
			total++
		case t.class == word && !aroundRelatives[t.text]:
			return 0
		}
	}
	if total == 1 {
		return 0
	}
	return total
}

var aroundRelatives = setOf("ya que il y a moi je vis avec et mon ma mes notre sa seul seule juste on est nous a la maison suis habite oui")

// ownRelatives counts those named without a number: "avec mon mari et ma mère".
func (s said) ownRelatives() int64 {
	named := int64(0)
	for i := range s.tokens {
		if s.relativeAt(i) {
			named++
		}
	}
	return named
}

// andMe tells whether a number of persons stands beside the one who speaks: "2 colocs et moi", "moi et 2 amis".
func (s said) andMe() bool {
	list := s.numbers()
	if len(list) != 1 {
		return false
	}
	_, at := s.unitAfter(list[0])
	return s.phraseAt(at+1, "et moi") > 0 && at+3 == len(s.tokens) || list[0].from == 2 && s.phraseAt(0, "moi et") > 0
}

// ownKin counts those of them who are neither a child nor a husband, a wife or a partner: "ma soeur, ses 2 enfants et moi".
func (s said) ownKin() int64 {
	named := int64(0)
	for i, t := range s.tokens {
		if (relatives[t.text] || kinfolk[t.text]) && !ownChild[t.text] && !partners[t.text] && s.at(i-1).in(possessives) {
			named++
		}
	}
	return named
}

// countsAll tells whether a number is said to count everybody: "nous sommes 4".
func (s said) countsAll() bool { return s.has(" sommes ", " on est ", " on e ", " on vit a ") }

// countsSelf tells whether the number counts the person too: "nous sommes 4", "5 avec moi".
func (s said) countsSelf() bool {
	return !s.hasAny(childWords) && s.has(" nous sommes ", " on est ", " on e ", " sommes ", " avec moi ", " moi compris ", " moi comprise ", " en comptant moi ", " nous compris ", " a la maison on ", " on vit a ")
}

// otherRelatives tells whether somebody who is no child of the person is named, with a number for others: "ma mère et mes
// 2 soeurs". Whether the number counts all is not said.
func (s said) otherRelatives() bool {
	if s.countsSelf() || s.has(" avec ") {
		return false
	}
	for i, t := range s.tokens {
		if kinfolk[strings.TrimSuffix(t.text, "s")] && t.class == word && (s.at(i-1).class == digits || numerals[s.at(i-1).text] > 1) {
			return true
		}
	}
	return false
}

// withSelf adds the person who speaks, when the household is asked:
// "moi et mes 2 enfants" are three.
func (s said) withSelf(v int64, u unit, asked topic) (int64, bool) {
	if asked == household && s.otherRelatives() {
		return 0, false // "ma mère et mes deux soeurs"
	}
	if asked == household && u != person && (s.has(" moi plus ") || s.at(0).is("moi") && s.at(1).is("+")) {
		return v + 1, true // "moi + 3"
	}
	if u != person {
		return v, true
	}
	if asked == household && s.andMe() && !s.hasAny(childWords) && !s.hasAny(ageWords) {
		return v + 1, true // "2 colocs et moi"
	}
	if asked == household && (s.hasAny(childWords) || s.hasAny(ageWords)) {
		switch {
		case s.namesPartner() || s.has(" couple ", " 2 adultes "):
			return v + 2 + s.ownKin(), true
		case s.has(" moi ", " seule ", " seul ", " je "):
			return v + 1 + s.ownKin(), true
		}
		return 0, false
	}
	return v, true
}
