package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// countsNone reads "aucun", "j'en ai pas", "je n'ai pas d'enfant".
func countsNone(s speech.Text, asked topic) (int64, bool) {
	if asked != household && (nothing(s, speech.CountedNouns) || opensWithNone(s)) {
		return 0, true
	}
	if asked == household && s.Flat == " couple " {
		return 2, true
	}
	if asked == household && s.HasAny(alone) && !s.Has(" pas ", " enfant ", " enfants ", " avec ", " et ") {
		return 1, true
	}
	return 0, false
}

// notOne reads "pas un seul".
func notOne(s speech.Text) bool {
	switch strings.TrimPrefix(s.Flat, " meme") {
	case " pas un ", " pas un seul ", " pas une ", " pas une seule ":
		return true
	}
	return false
}

// opensWithNone reads "aucun, ils sont tous partis".
func opensWithNone(s speech.Text) bool {
	if !s.At(0).In(speech.ZeroWords) || s.At(0).Is("personne") || s.Question {
		return false
	}
	for i, t := range s.Tokens {
		if t.Is(",") || t.Is(".") {
			return i < 5 && nothing(speech.Settle(s.Tokens[:i]), speech.CountedNouns) && len(speech.Settle(s.Tokens[i:]).Numbers()) == 0
		}
	}
	return false
}

var alone = speech.SetOf("solo seul seule celibataire moi")
