package answer

import "strings"

// thanked are the words of who is only polite, or has read.
var thanked = setOf("merci mercii mersi mci thx thanks ok oki okay okey d accord daccord dac bien recu compris entendu note noté super parfait genial cool tres beaucoup bcp pour tout votre vos reponse reponses aide gentil c est a vous monsieur madame bonne journee soiree bon alors ah oh je vois")

// core is what at least one word of thanks must be.
var thanksCore = setOf("merci mercii mersi mci thx thanks ok oki okay okey accord daccord dac recu compris entendu parfait super")

// Courteous tells whether a text is nothing but thanks, or a word that it was read: it answers nothing, and asks for nothing.
func Courteous(lang, text string) bool {
	s := read(French(lang, clip(text)))
	core := false
	for _, t := range s.tokens {
		if t.class == mark {
			if t.text == "?" {
				return false
			}
			continue
		}
		if !thanked[t.text] {
			return false
		}
		core = core || thanksCore[t.text]
	}
	return core
}

// TheTwoOfUs tells whether "deux" counts those who write, and no children: "on touche l'AAH tous les deux".
func TheTwoOfUs(text string) bool {
	return read(clip(text)).has(" tous les deux ", " toutes les deux ", " tous les 2 ", " toutes les 2 ", " nous deux ", " nous 2 ", " a deux ", " a 2 ")
}

// Flatmates tells whether a number counts those with whom somebody shares a home, and no children: "coloc avec 2 amis".
func Flatmates(text string) bool {
	s := read(clip(text))
	return s.has(" amis ", " amies ", " ami ", " amie ", " colocataires ", " colocs ", " colocation ", " coloc ", " potes ", " copains ", " copines ", " collegues ") && !s.has(" enfant ", " enfants ", " fils ", " fille ", " filles ", " bebe ")
}

// KidsElsewhere tells of children who live with their other parent, or in another place: they are no children of the home.
func KidsElsewhere(text string) bool {
	s := read(clip(text))
	if atOtherParent.In(s.clauses()) && !s.has(" avec moi ", " avec nous ", " dont ", " l autre ", " alternee ", " sur deux ", " sur 2 ", " et un ", " et une ") {
		return true
	}
	return !s.has(" avec moi ", " chez moi ", " ici ", " avec nous ") && (childIn.MatchString(text) || kidsAway.In(s.clauses()))
}

// NamesSavings tells whether a sum is said to be savings: "6000 euros sur mon livret A".
func NamesSavings(text string) bool {
	s := read(clip(text))
	return !s.question && s.has(" livret ", " livrets ", " epargne ", " economies ", " de cote ", " ldds ", " lep ") && !s.has(" revenu ", " salaire ", " loyer ")
}

// MendsChild tells whether a text puts right when a child was born, by the child: "ma fille c'est 2017".
func MendsChild(text string) bool {
	s := read(clip(text))
	return strings.ContainsAny(text, "0123456789") && s.hasAny(childWords) && s.has(" ma ", " mon ", " la ", " le ", " l ")
}

// DeniedLast tells whether a text names a thing and then says no to it: "garde alternée non".
func DeniedLast(text string) bool {
	s := read(clip(text))
	return len(s.tokens) > 1 && s.endsWith(" non ") && s.at(0).class == word && !s.at(0).is("non") && !s.has(" rien ", " aucun ", " aucune ", " euh ", " ben ", " ah ")
}
