package remark

import (
	"strings"

	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// wantsRight are the ways to ask about a right, or for it. Doubled letters count once.
var wantsRight = phrase.Compile(`
	droit|droits|drois|droi
	doit|dois a|o|au
	combien
	est ce
	qu est ce
	ai je
	peux|peu|pe|puis|pourai|pourais|pourait|peut (je|on|vous) avoir|toucher|demander|obtenir|pretendre|recevoir|benefi*
	peux|puis|pourais je
	touche|toucherais|toucherai|aurai|aurais|recevrai combien
	comment
	veux|voudrais|voudrai|aimerais|souhaite|cherche avoir|demander|toucher|obtenir|savoir|voir|faire|le|la|l|un|une|du|les
	pour avoir|demander|toucher|obtenir
	pourquoi pas
	me parler|dire|renseigner
	eligible|beneficiaire
	y (ai|a) (je) droit|drois
`)

// notWanted are the ways to say that one has a right, or does not want it.
var notWanted = phrase.Compile("veux|voudrais|voulais pas|plus", "me|m|nous (a|ont) refus*|coup*|supri*|suspend*", "perdu le|l|la|mon|mes")

// RightsAsked finds what rights a text asks about, as RightsNamed gives them: "est ce que j'ai droit à l'apl ?", "et la prime
// d'activité ?", "je touche combien de rsa". What is only told ("je touche le RSA", "ma fille a l'AAH") is no question.
func RightsAsked(lang, text string) (asked [][]string) {
	french, foreign := frenchNames(lang, text)
	s := speech.Read(french)
	if len(s.Tokens) > 40 {
		return nil
	}
	told := ""
	if !foreign {
		told = Statement(french)
		if told == french {
			told = ""
		}
	}
	s.Question = s.Question || strings.ContainsAny(text, "?؟")
	words := s.Clauses()
	if !s.Question && !wantsRight.In(words) && !andWhat(s) || notWanted.In(words) || asksOfOthers(s) {
		return nil
	}
	if receivesAll(s) {
		return nil
	}
	skip := 0
	if t := speech.Read(told); len(benefits(t.Clauses())) > 0 { // "je touche le RSA, j'ai droit à la prime ?"
		skip = len(rightsNamed(t, foreign))
	}
	named := rightsNamed(s, foreign)
	for _, f := range named[min(skip, len(named)):] {
		asked = append(asked, f.rights)
	}
	return asked
}

// andWhat reads "et la prime d'activité", "et pour l'apl".
func andWhat(s speech.Text) bool {
	i := 0
	for s.At(i).Is("ok") || s.At(i).Is("merci") || s.At(i).Is(",") {
		i++
	}
	return s.At(i).Is("et") && len(s.Tokens)-i <= 8
}

// receivesAll tells whether a text without a question says that something is received: "je touche l'apl".
func receivesAll(s speech.Text) bool {
	words := s.Clauses()
	return !s.Question && len(benefits(words)) > 0 && !s.Has(" droit ", " droits ", " combien ")
}

// asksOfOthers tells whether a text asks about somebody who is not of the household as it is asked about.
func asksOfOthers(s speech.Text) bool {
	return s.Has(" ma soeur ", " mon frere ", " ma voisine ", " mon voisin ", " mes parents ", " ma mere ", " mon pere ", " ma cousine ", " mon cousin ", " mon ami ", " mon amie ", " une amie ", " un ami ", " ma tante ", " mon oncle ", " ma fille ", " mon fils ", " ma grand mere ", " ma belle mere ")
}

// AsksMeaning tells whether a text asks what something is: "c koi la css, j'y ai droit ?".
func AsksMeaning(text string) bool {
	return speech.Read(speech.Clip(text)).Has(" c est quoi ", " c quoi ", " sert a quoi ", " quoi sert ", " qu est ce que l ", " qu est ce que la ", " qu est ce que le ", " quoi le ", " quoi la ", " quoi l ", " quoi un ", " quoi ca ", " veut dire ", " signifie ", " connais pas ")
}
