package answer

import (
	"strings"

	"aufil/dialog/speech"
)

// elsewhere tells whether the children just named live with somebody else: "les enfants sont chez leur mère".
func elsewhere(s speech.Text, i int) bool {
	for end := min(i+6, len(s.Tokens)); i < end; i++ {
		t, next := s.At(i), s.At(i+1)
		switch {
		case t.Class == speech.Mark || t.Is("je") || t.Is("j") || t.Is("et"):
			return false
		case t.Is("chez") && (next.Is("leur") || next.Is("son") || next.Is("sa") || next.Is("leurs") || s.At(i+2).Is("ex") || next.Is("eux")), t.Is("places") || t.Is("placee") || t.Is("placees"):
			return true
		}
	}
	return false
}

// someGone tells whether, of those who are counted where it is asked who lives there, some live elsewhere: "2 mais ils vivent
// chez leur père", "3 dont 1 parti".
func someGone(s speech.Text, question string) bool {
	q := speech.Fold(question)
	if !strings.Contains(q, "vivent avec") && !strings.Contains(q, "vit avec") {
		return false
	}
	for i, t := range s.Tokens {
		if i > 0 && (t.Is("place") || t.Is("placee") || t.Is("places") || t.Is("placees")) {
			return true
		}
		if i > 0 && (leaves[t.Text] || t.Is("chez")) && elsewhere(s, i) || leaves[t.Text] && i > 0 && len(s.Numbers()) > 1 {
			return true
		}
	}
	return false
}

var leaves = speech.SetOf("parti partie partis parties")

// nobodyElse tells whether those named are all who live there: "juste ma copine et moi", "tout seul avec mon chien".
func nobodyElse(s speech.Text) bool {
	if s.Has(" juste moi et ", " seulement moi et ", " juste ", " seulement ", " uniquement ", " rien que ", " que nous ", " que moi ", " que tous les ", " que moi et ", " que ma ", " que mon ", " nous deux ", " nous 2 ", " tous les deux ", " tous les 2 ", " personne d autre ") {
		return true
	}
	return s.Has(" seul ", " seule ") && s.HasAny(pets)
}

var pets = speech.SetOf("chien chiens chienne chat chats chatte minou toutou lapin lapins canari oiseau oiseaux perruche perroquet poisson poissons hamster tortue chiot chaton cheval")

// atSomebodys tells whether an option is to live at the place of somebody else.
func (o *offer) atSomebodys(i int) bool {
	return o.naming(dwellings) > 1 && o.meant()[i].names("HEBERGE")
}

// dwellings are the concepts of where one lives.
var dwellings = speech.SetOf("LOCATION PROPRIO RUE HLM FOYER MEUBLE")

// underARoof tells whether a text that chooses at whose place one lives says so: "avec ma mère", "mon oncle me loge", or no
// more than who it is. "Mon père est mort" names him all the same, and "ma fille vit chez son père" speaks of her.
func underARoof(s speech.Text) bool {
	theirs, bare := false, true
	for i, t := range s.Tokens {
		name, _ := ConceptAt(s, i)
		switch {
		case t.Class != speech.Word, oneself[t.Text]:
		case lodges[t.Text], lodges[t.Raw], name == "HEBERGE", housing[t.Text] && s.At(i+1).Is("de") && possessive(s.At(i+2)):
			return (!theirs || s.HasAny(oneself) || strings.HasPrefix(t.Text, "m")) && !s.Has(" plus chez ", " pas chez ", " plus avec ", " pas avec ")
		case speech.KinWords[t.Text], name == "PARENTS", name == "MERE", name == "PERE":
			theirs = true
		case len(t.Text) > 2 && !speech.EmptyLabel[t.Text]:
			bare = false
		}
	}
	return bare
}

func possessive(t speech.Token) bool { return t.Is("mes") || t.Is("mon") || t.Is("ma") }

var (
	oneself = speech.SetOf("je j me m moi nous on suis")
	housing = speech.SetOf("maison appart appartement logement")
	lodges  = speech.Union(speech.SetOf("chez che ches cher avec loge loges logee logent loger accueille accueillent gratuit gratuitement gratos squatte squat canape toit"),
		speech.SetOf("vis vit vivre habite jabite dors dormir reste restee installe installee retourne retournee revenu revenue depanne garde prete pretent repris reprise"))
)
