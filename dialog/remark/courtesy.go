package remark

import (
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// thanked are the words of who is only polite, or has read.
var thanked = speech.SetOf("oui ouais merci mercii mersi mci thx thanks ok oki okay okey d accord daccord dac bien recu compris entendu note noté super parfait genial cool tres beaucoup bcp pour tout votre vos reponse reponses aide gentil c est a vous monsieur madame bonne journee soiree bon alors ah oh je vois")

// core is what at least one word of thanks must be.
var thanksCore = speech.SetOf("merci mercii mersi mci thx thanks ok oki okay okey accord daccord dac recu compris entendu parfait super")

// Courteous tells whether a text is nothing but thanks, or a word that it was read: it answers nothing, and asks for nothing.
func Courteous(lang, text string) bool {
	s := speech.Read(answer.French(lang, speech.Clip(text)))
	core := false
	for _, t := range s.Tokens {
		if t.Class == speech.Mark {
			if t.Text == "?" {
				return false
			}
			continue
		}
		if !thanked[t.Text] {
			return false
		}
		core = core || thanksCore[t.Text]
	}
	return core
}

// TheTwoOfUs tells whether "deux" counts those who write, and no children: "on touche l'AAH tous les deux".
func TheTwoOfUs(text string) bool {
	return speech.Read(speech.Clip(text)).Has(" tous les deux ", " toutes les deux ", " tous les 2 ", " toutes les 2 ", " nous deux ", " nous 2 ", " a deux ", " a 2 ")
}

// Flatmates tells whether a number counts those with whom somebody shares a home, and no children: "coloc avec 2 amis".
func Flatmates(text string) bool {
	s := speech.Read(speech.Clip(text))
	return s.Has(" amis ", " amies ", " ami ", " amie ", " colocataires ", " colocs ", " colocation ", " coloc ", " potes ", " copains ", " copines ", " collegues ") && !s.Has(" enfant ", " enfants ", " fils ", " fille ", " filles ", " bebe ")
}

// KidsElsewhere tells of children who live with their other parent, or in another place: they are no children of the home.
func KidsElsewhere(text string) bool {
	s := speech.Read(speech.Clip(text))
	if atOtherParent.In(s.Clauses()) && !s.Has(" avec moi ", " avec nous ", " dont ", " l autre ", " alternee ", " sur deux ", " sur 2 ", " et un ", " et une ") {
		return true
	}
	return !s.Has(" avec moi ", " chez moi ", " ici ", " avec nous ") && (childIn.MatchString(text) || kidsAway.In(s.Clauses()))
}

// NamesSavings tells whether a sum is said to be savings: "6000 euros sur mon livret A".
func NamesSavings(text string) bool {
	s := speech.Read(speech.Clip(text))
	return !s.Question && s.Has(" livret ", " livrets ", " epargne ", " economies ", " de cote ", " ldds ", " lep ") && !s.Has(" revenu ", " salaire ", " loyer ")
}

// MendsChild tells whether a text puts right when a child was born, by the child: "ma fille c'est 2017".
func MendsChild(text string) bool {
	s := speech.Read(speech.Clip(text))
	return strings.ContainsAny(text, "0123456789") && s.HasAny(speech.ChildWords) && s.Has(" ma ", " mon ", " la ", " le ", " l ")
}

// DeniedLast tells whether a text names a thing and then says no to it: "garde alternée non".
func DeniedLast(text string) bool {
	s := speech.Read(speech.Clip(text))
	return len(s.Tokens) > 1 && answer.EndsWith(s, " non ") && s.At(0).Class == speech.Word && !s.At(0).Is("non") && !s.Has(" rien ", " aucun ", " aucune ", " euh ", " ben ", " ah ")
}
