package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// HeadCount reads how many live in a home, said with nothing of who they are: "nous sommes 4", "on est 3 à la maison".
func HeadCount(text string) (int64, bool) {
	s := speech.Read(speech.Clip(text))
	list := s.Numbers()
	if s.Question || len(list) != 1 || len(s.Tokens) > 10 || !answer.CountsAll(s) {
		return 0, false
	}
	for _, t := range s.Tokens {
		if t.Class == speech.Word && !aroundHeads[t.Text] && speech.Numerals[t.Text] == 0 {
			return 0, false
		}
	}
	n, whole := list[0].Whole()
	return n, whole && n >= 2 && n <= 12
}

var aroundHeads = speech.SetOf("on nous est sommes a la maison ici dans le foyer l appartement appart personnes personne au total en tout famille de une bonjour oui logement vit vivre")

// NationAlone tells whether a text says that somebody is French, or foreign, and no more.
func NationAlone(text string) (french, foreign bool) {
	s := speech.Read(speech.Clip(text))
	for _, t := range s.Tokens {
		switch {
		case t.Is("francais") || t.Is("francaise"):
			french = true
		case t.Is("etranger") || t.Is("etrangere") || otherNations[t.Text]:
			foreign = true
		case t.Class == speech.Word && !aroundNation[t.Text], t.Class == speech.Digits:
			return false, false
		}
	}
	return french && !foreign && !s.Question, foreign && !french && !s.Question
}

var aroundNation = speech.SetOf("je suis on est nationalite de la c moi non oui deja dit l ai nee ne en france")

// OfOthersBirth tells whether a birth is said of somebody else than who writes: "elle est née en 1970", "mon fils, 1990".
func OfOthersBirth(text string) bool {
	s := speech.Read(speech.Clip(text))
	return s.HasAny(speech.ChildWords) || s.HasAny(speech.Relatives) || s.HasAny(speech.Partners) || s.Has(" il ", " elle ", " ils ", " elles ", " l aine ", " le ", " la ", " lui ", " son ", " sa ")
}
