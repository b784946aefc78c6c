package speech

import (
	"slices"
	"strings"

	"aufil/dialog/lexicon"
	"aufil/dialog/phrase"
)

// guessed gives the usual spelling of a word that is in no list: an apostrophe
// left out ("linstant"), letters doubled ("okk"), a word written as it sounds
// ("jamé", "vrément"). Only words that decide the sense of an answer are
// looked for, so that a name or a place stays what it is.
func guessed(w string) string {
	if len(w) < 3 || Vocabulary[w] {
		return w
	}
	if article, rest, ok := unglued(w); ok {
		return article + " " + rest
	}
	if words, ok := gluedNumerals(w); ok {
		return words
	}
	if plain := phrase.Single(w); plain != w && decisive[plain] {
		return plain
	}
	code := phonemes(w)
	if words, ok := partsBySound(code); ok {
		return words
	}
	if plain, ok := bySound[SoundOf(w)]; ok {
		return plain
	}
	if plain, sure := soundsLike(code); sure {
		return plain
	}
	if len(w) >= leastSlip {
		for _, plain := range longDecisive {
			if Nearly(w, plain) {
				return plain // "abslument"
			}
		}
	}
	return w
}

// leastSlip is how long a decisive word must be to be known with one letter wrong.
const leastSlip = 8

var longDecisive = func() (long []string) {
	for w := range decisive {
		if len(w) > leastSlip {
			long = append(long, w)
		}
	}
	slices.Sort(long)
	return long
}()

// gluedNumerals parts numbers in words that lost their spaces: "deucent", "milcinqcents", "milleeuros". One of them must be
// a hundred or a thousand, or the twenty of eighty: shorter ones are parts of too many names.
func gluedNumerals(w string) (words string, ok bool) {
	if len(w) < 6 || len(w) > 40 {
		return "", false
	}
	words, high, ok := numeralParts(w, 0)
	return words, ok && high
}

// numeralParts cuts w into numbers, with or without a currency at its end; high tells whether one is of the great ones.
func numeralParts(w string, before int64) (words string, high, ok bool) {
	if before > 0 && (w == "" || w == "euro" || w == "euros") {
		return w, false, true
	}
	for n := min(len(w), 9); n >= 3; n-- {
		part := w[:n]
		if plain, heard := homophones[part]; heard {
			part = plain
		}
		v := Numerals[part]
		if v < 2 || before == 0 && n == len(w) {
			continue
		}
		if rest, higher, ok := numeralParts(w[n:], v); ok {
			if rest != "" {
				part += " " + rest
			}
			return part, higher || v >= 100 || v == 20 && before == 4, true
		}
	}
	return "", false, false
}

// unglued cuts the article or pronoun that lost its apostrophe, and the ending
// of a first day glued to its month ("1ermai").
func unglued(w string) (first, rest string, ok bool) {
	if month, found := strings.CutPrefix(w, "er"); found && Months[month] != 0 {
		return "er", month, true
	} else if name, near := nearMonth(month); found && near && len(month) >= 4 {
		return "er", name, true
	}
	if len(w) < 5 || !strings.ContainsRune("ldnjq", rune(w[0])) || !strings.ContainsRune("aeiouh", rune(w[1])) {
		return "", "", false
	}
	if plain := respelled[w[1:]]; plain != "" && Vocabulary[plain] {
		return w[:1], plain, true // "lecol"
	}
	return w[:1], w[1:], Vocabulary[w[1:]]
}

// decisive are the words on which the sense of an answer hangs.
var decisive = SetOf(`jamais vraiment encore tout rien maintenant instant moment absolument exactement evidemment surement normalement forcement
	actuellement malheureusement apparemment franchement effectivement personne personnes semaine semaines annee annees environ quinzaine vingtaine trentaine centaine
	moitie loyer salaire chomage retraite mensuel trimestre aucun aucune seulement presque depuis longtemps toujours peut-etre oui non pas plus nan ok dac yes
	janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre vingt trente quarante cinquante soixante quatre cinq treize quatorze quinze seize onze douze euros euro`)

// bySound finds decisive words by how they sound.
var bySound = soundsOf(decisive)

func soundsOf(words Set) map[string]string {
	index := make(map[string]string, len(words))
	for w := range words {
		s := SoundOf(w)
		if old, taken := index[s]; len(s) >= 4 && (!taken || w < old) {
			index[s] = w // the singular
		}
	}
	index[SoundOf("jamais")] = "jamais"
	return index
}

// Vocabulary is every word that some reader knows: it is never respelled.
var Vocabulary = knownWords()

func knownWords() Set {
	all := Union(Familiar, EmptyWords, EmptyLabel, YesWords, NoWords, CountedNouns, AroundCommand, AroundHalt, HaltWords, noise, decisive, SetOf("samsung iphone xiaomi huawei instance instances toux tour tours cours jour jours rein reins lien riens onde jambe jambes juillets parents parent"))
	for w := range Units {
		all[w] = true
	}
	for w := range Months {
		all[w] = true
	}
	for w := range Numerals {
		all[w] = true
	}
	for w := range Collectives {
		all[w] = true
	}
	for _, c := range lexicon.FrenchConcepts {
		for w := range strings.FieldsSeq(c.Words) {
			all[w] = true
		}
	}
	for w := range Weekdays {
		all[w] = true
	}
	for w := range Ordinals {
		all[w] = true
	}
	for _, list := range lexicon.FrenchCommands {
		for w := range strings.FieldsSeq(strings.ReplaceAll(list, ",", " ")) {
			all[w] = true
		}
	}
	return all
}
