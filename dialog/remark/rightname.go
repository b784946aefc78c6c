package remark

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// rightNames are the words by which people name the rights of the rule files, beside the short name on letters. A name that
// several rights share lists them all, the one most often meant first.
var rightNames = []struct {
	words  []string
	rights []string
}{
	{[]string{"apl", "als", "alf", "aide au logement", "aide logement", "allocation logement", "allocations logement", "alloc logement", "aide pour le loyer", "aide au loyer"}, []string{"aide_logement"}},
	{[]string{"rsa", "revenu de solidarite", "revenu minimum"}, []string{"rsa"}},
	{[]string{"prime d activite", "prime activite", "prime dactivite", "prime d activiter", "prime activiter", "ppa"}, []string{"prime_activite"}},
	{[]string{"css", "c2s", "cmu", "cmuc", "complementaire sante", "complementaire solidaire", "mutuelle gratuite", "sante gratuite"}, []string{"css"}},
	{[]string{"asf", "soutien familial"}, []string{"asf"}},
	{[]string{"aah"}, []string{"aah"}},
	{[]string{"aspa", "minimum vieillesse"}, []string{"aspa"}},
	{[]string{"ass", "solidarite specifique"}, []string{"ass"}},
	{[]string{"asi"}, []string{"asi"}},
	{[]string{"mva"}, []string{"mva"}},
	{[]string{"allocations familiales", "allocation familiale", "allocs familiales", "alloc familiale", "allocs", "alocs"}, []string{"allocations_familiales"}},
	{[]string{"ars", "rentree scolaire", "prime de rentree", "prime rentree", "allocation de rentree", "aide de rentree"}, []string{"ars"}},
	{[]string{"complement familial"}, []string{"complement_familial"}},
	{[]string{"paje", "allocation de base"}, []string{"paje_base"}},
	{[]string{"prime de naissance", "prime naissance", "prime a la naissance"}, []string{"prime_naissance"}},
	{[]string{"prime de noel", "prime noel"}, []string{"prime_noel"}},
	{[]string{"bourse", "bourses"}, []string{"bourse_criteres_sociaux", "bourse_lycee", "bourse_college"}},
	{[]string{"bourse college", "bourse de college", "bourse du college", "bourse au college"}, []string{"bourse_college"}},
	{[]string{"bourse lycee", "bourse de lycee", "bourse du lycee", "bourse au lycee"}, []string{"bourse_lycee"}},
	{[]string{"bourse etudiante", "bourse etudiant", "bourse du crous", "bourse crous", "bourse d etudes", "bourse fac"}, []string{"bourse_criteres_sociaux"}},
	{[]string{"cheque energie", "cheques energie"}, []string{"cheque_energie"}},
	{[]string{"ame", "aide medicale"}, []string{"ame"}},
	{[]string{"apa"}, []string{"apa"}},
	{[]string{"aeeh"}, []string{"aeeh"}},
	{[]string{"pch"}, []string{"pch"}},
	{[]string{"ada"}, []string{"ada"}},
	{[]string{"cmg"}, []string{"cmg"}},
	{[]string{"cmi", "carte d invalidite", "carte invalidite", "carte handicap"}, []string{"cmi"}},
	{[]string{"ajpp"}, []string{"ajpp"}},
	{[]string{"agepi"}, []string{"agepi"}},
	{[]string{"prepare"}, []string{"prepare"}},
	{[]string{"conge supplementaire", "conge supplementaire de naissance", "conge de naissance", "conge naissance"}, []string{"conge_naissance"}},
	{[]string{"cej", "contrat d engagement jeune", "garantie jeune", "garantie jeunes"}, []string{"contrat_engagement_jeune"}},
	{[]string{"lep", "livret populaire"}, []string{"livret_epargne_populaire"}},
	{[]string{"fsl"}, []string{"fsl"}},
	{[]string{"dalo"}, []string{"dalo"}},
	{[]string{"visale"}, []string{"visale"}},
	{[]string{"loca pass", "locapass"}, []string{"loca_pass"}},
	{[]string{"pass sport"}, []string{"pass_sport"}},
	{[]string{"surendettement"}, []string{"surendettement"}},
	{[]string{"aide juridictionnelle"}, []string{"aide_juridictionnelle"}},
	{[]string{"carte familles nombreuses", "carte famille nombreuse"}, []string{"carte_familles_nombreuses"}},
	{[]string{"prime", "primes"}, []string{"prime_activite", "prime_naissance", "prime_noel"}},
}

// abroadNames are the short names that no word of another language is.
var abroadNames = speech.SetOf("apl rsa css asf aah aspa aeeh caf fsl dalo")

// frenchNames says in the French of a language's lexicon what is named, whatever else the text holds.
func frenchNames(lang, text string) (french string, foreign bool) {
	g := answer.TongueOf(lang)
	if g == nil {
		return speech.Clip(text), false
	}
	french, _ = g.ToFrench(speech.Clip(text))
	return french, true
}

// RightsNamed finds what rights a text names: each name gives the rights that it may mean, in the order in which they are
// said. A longer name wins over one inside it: "prime de rentrée" is no "prime".
func RightsNamed(lang, text string) (named [][]string) {
	french, foreign := frenchNames(lang, text)
	for _, f := range rightsNamed(speech.Read(french), foreign) {
		named = append(named, f.rights)
	}
	return named
}

type foundRight struct {
	at, end int
	rights  []string
}

func rightsNamed(s speech.Text, foreign bool) (found []foundRight) {
	for _, n := range rightNames {
		for _, w := range n.words {
			if foreign && !strings.Contains(w, " ") && !abroadNames[w] {
				continue
			}
			at := nameAt(s, w)
			if at < 0 {
				continue
			}
			f := foundRight{at, at + len(w), n.rights}
			if slices.ContainsFunc(found, func(o foundRight) bool { return o.at <= f.at && f.end <= o.end }) {
				continue
			}
			found = slices.DeleteFunc(found, func(o foundRight) bool {
				return f.at <= o.at && o.end <= f.end || slices.Equal(o.rights, f.rights)
			})
			found = append(found, f)
		}
	}
	slices.SortFunc(found, func(a, b foundRight) int { return a.at - b.at })
	return found
}

// nameAt is where a name stands in the words, also with the article written on to it: "c koi lasf", "jai droit alapl".
func nameAt(s speech.Text, name string) int {
	if i := strings.Index(s.Flat, " "+name+" "); i >= 0 && (!ordinaryWords[name] || namedAt(s, i)) {
		return i + 1
	}
	if !strings.ContainsRune("aeiou", rune(name[0])) || len(name) < 3 {
		return -1
	}
	for _, article := range []string{" l", " d", " al"} {
		if i := strings.Index(s.Flat, article+name+" "); i >= 0 && !ordinaryWords[strings.TrimSpace(article)+name] {
			return i + len(article)
		}
	}
	return -1
}

// ordinaryWords are words of everyday speech that are written as a right is: "la dame de la caf", "je prépare mes papiers".
var ordinaryWords = speech.SetOf("dame lame prepare")

// namedAt tells whether an ordinary word stands where the name of a right does: alone, or behind an article.
func namedAt(s speech.Text, i int) bool {
	before := strings.Fields(s.Flat[:i])
	return len(s.Tokens) == 1 || len(before) > 0 && nameArticles[before[len(before)-1]]
}

var nameArticles = speech.SetOf("la le l une un")
