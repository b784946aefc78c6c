package remark

import (
	"fmt"
	"regexp"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/lexicon"
	"aufil/dialog/speech"
)

// Town finds the name of a commune in an answer to the question about the postal code, and its department when it is said:
// "j'habite à Lens", "Saint-Denis 93".
func Town(text string) (name, department string, ok bool) {
	if strings.Contains(text, "?") {
		return "", "", false
	}
	if town, known := townAbroad(text); known {
		return town, "", true
	}
	text, department = departmentSaid(text)
	words := strings.Fields(speech.Plain(text))
	for len(words) > 0 && beforeTown[words[0]] {
		words = words[1:]
	}
	if n := len(words); n > 1 && department == "" && (len(words[n-1]) == 2 || len(words[n-1]) == 3) && strings.Trim(words[n-1], "0123456789") == "" {
		department, words = words[n-1], words[:n-1]
	}
	if n := len(words); n > 1 && department == "" && len(words[0]) == 2 && strings.Trim(words[0], "0123456789") == "" {
		department, words = words[0], words[1:]
	}
	for n := len(words); n > 0 && afterTown[words[n-1]]; n = len(words) {
		words = words[:n-1]
	}
	name = strings.Join(words, " ")
	return name, department, len(words) > 0 && len(words) <= 6 && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz ") == ""
}

// townAbroad gives the French name of a town that is all that is said, but for a word before it: "в Лионе", "ليون".
func townAbroad(text string) (town string, ok bool) {
	words := strings.Fields(strings.NewReplacer("-", " ", ",", " ", ".", " ").Replace(foldTown(text)))
	for from := 0; from < len(words) && from <= 2; from++ {
		if from > 0 && !beforeTownAbroad[words[from-1]] {
			return "", false
		}
		if town, ok := townsAbroad[strings.Join(words[from:], " ")]; ok {
			return town, true
		}
	}
	return "", false
}

// foldTown writes letters that are taken for one another the same way.
func foldTown(text string) string {
	return alikeInTowns.Replace(speech.Fold(text))
}

var (
	alikeInTowns = strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا", "ة", "ه", "ى", "ي", "ё", "е", "ʼ", "", "'", "")

	townsAbroad = func() map[string]string {
		names := map[string]string{}
		for line := range strings.Lines(strings.TrimSpace(lexicon.Towns)) {
			town, list, _ := strings.Cut(strings.TrimSpace(line), ":")
			for name := range strings.SplitSeq(list, ",") {
				names[strings.TrimSpace(foldTown(name))] = town
			}
		}
		return names
	}()

	beforeTownAbroad = speech.SetOf(foldTown("в во у город місто місті городе живу я في ب مدينة فى ساكن ساكنة نسكن كنسكن en em in la la orasul ciudad cidade vivo moro sehri sehir"))
)

var (
	beforeTown = speech.SetOf("j je jhabite habite habitons vis vivons nous on suis jsuis sommes c est a dans vers sur ville commune de d du cote euh ben bah alors oui bonjour mon ma code postal celui chez moi ici en")
	afterTown  = speech.SetOf("dans le departement ville svp merci voila en a")
)

// departmentSaid cuts off the number of a department that ends a text in words: "La Rochelle dix-sept".
func departmentSaid(text string) (before, department string) {
	s := speech.Read(speech.Clip(text))
	list := s.Numbers()
	for n := len(s.Tokens); n > 0 && s.At(n-1).Class == speech.Mark; n-- {
		s.Tokens = s.Tokens[:n-1]
	}
	if len(list) == 0 || list[len(list)-1].To != len(s.Tokens) || list[len(list)-1].From == 0 {
		return text, ""
	}
	last := list[len(list)-1]
	v, whole := last.Whole()
	if !whole || last.One || v < 1 || v > 976 || s.At(last.From).Class == speech.Digits {
		return text, ""
	}
	return answer.Written(s.Tokens[:last.From]), fmt.Sprintf("%02d", v)
}

// TownsIn lists what may be the name of the town where a person says they live, in words that say more: "je vis à Roubaix
// avec mes enfants". The longest names come first; whoever knows the towns tells which is one.
func TownsIn(text string) (names []string) {
	words := strings.Fields(speech.Plain(text))
	if len(words) > 2 && (words[0] == "a" || words[0] == "sur") || len(words) == 2 && words[0] == "a" && len(words[1]) > 3 { // "a roubaix jtravail 20h"
		names = namesAt(words, 1)
	}
	for i, w := range words {
		if (w == "suis" || settles[w]) && i+1 < len(words) && words[i+1] == "a" {
			names = append(names, namesAt(words, i+2)...)
			continue
		}
		if sum := len(w) == 3 && strings.Trim(w, "0123456789") == "" && i > 0 && lives[words[i-1]]; !lives[w] && !sum || i > 0 && (words[i-1] == "il" || words[i-1] == "elle" || words[i-1] == "plus") {
			continue
		}
		at := i + 1
		if at < len(words) && (words[at] == "a" || words[at] == "sur" || words[at] == "vers") {
			at++
		} else if w != "habite" && w != "jhabite" {
			continue
		}
		names = append(names, namesAt(words, at)...)
	}
	return names
}

// OwnTowns lists what may be the name of the town where the person says that they live, and nobody else.
func OwnTowns(text string) []string {
	words := strings.Fields(speech.Plain(text))
	for i, w := range words {
		own := w == "jhabite" || (w == "habite" || w == "vis" || w == "habitons" || w == "vivons") && (i == 0 || beforeLives[words[i-1]])
		if own && (i+1 >= len(words) || words[i+1] != "pas" && words[i+1] != "plus") {
			return TownsIn("habite " + strings.Join(words[i+1:], " "))
		}
	}
	return nil
}

var beforeLives = speech.SetOf("j je on nous oui non mais")

// namesAt lists the names that may begin there, the longest first.
func namesAt(words []string, at int) (names []string) {
	if at < len(words) && noTown[words[at]] {
		return nil
	}
	for n := min(4, len(words)-at); n > 0; n-- {
		if name := strings.Join(words[at:at+n], " "); len(words[at]) > 1 && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz ") == "" {
			names = append(names, name)
		}
	}
	return names
}

// noTown are words after "à" that are also the names of small towns.
var noTown = speech.SetOf("voir vie droit revoir bientot plus credit part la le les l un une mon ma mes mi jour jeun bout sec nu plat mort court cause ce cette domicile droite gauche pied pieds jamais nouveau moi lui elle eux vous toi votre notre leur leurs son sa ses sante disposition jour tout tous toutes table terre fond fleur quatre trois cinq dix charge part tout cote vide temps terme moitie payer peu pres partir deux")

// settles are words of who has moved to a town.
var settles = speech.SetOf("demenage installe installee vivre habiter muter mute mutee")

var lives = speech.SetOf("proprietaire crous residence chambre maison loyer habite jhabite vis vi vivons loge location vide meuble meublee coloc colocation parents logement etudiant etudiante hlm studio appart appartement foyer loue e eur euro euros")

// NearTown takes off what says that somebody lives near a town: its postal code is close enough.
func NearTown(text string) string { return nearby.ReplaceAllString(text, "") }

var nearby = regexp.MustCompile(`(?i)^\s*((j'?habite|je vis|c'?est)\s+)?(a|à)?\s*(pr[eèé]s|c[oô]t[eé]|autour|proche)\s+(de |d'|d )`)
