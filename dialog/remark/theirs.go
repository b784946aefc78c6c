package remark

import (
	"regexp"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// OfThem gives in French, and in the first person, what is said in another language of the person for whom somebody answers:
// "my mother was born in 1950", "ей 72". age tells that it is an age, to be said back: some languages say years as they say a
// count. Nothing is given where a word is not known.
func OfThem(lang, text string) (french string, age, ok bool) {
	g := answer.TongueOf(lang)
	if g == nil {
		return "", false, false
	}
	said, unknown := g.Put(speech.Clip(text), true)
	if unknown > 0 {
		return "", false, false
	}
	said = strings.Join(strings.Fields(kinFirst.ReplaceAllString(strings.TrimSpace(said), "elle ")), " ")
	if m := theirAge.FindStringSubmatch(said); m != nil {
		return m[1] + " ans", true, true
	}
	return FirstPerson(said), false, said != text
}

var (
	kinFirst = regexp.MustCompile(`^(?:ma|mon) (?:mère|père|frère|soeur|voisine?|amie?|oncle|tante|grand-mère|grand-père|fille|fils)\b ?`)
	theirAge = regexp.MustCompile(`^(?:(?:elle|il|lui) )?(?:(?:a|est|suis) )?(1[5-9]|[2-9]\d|10\d)$`)
)
