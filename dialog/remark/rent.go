package remark

import (
	"aufil/dialog/answer"
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// RentDoubt is why a sum said for a rent is not the one that is asked.
type RentDoubt string

// The doubts.
const (
	RentAfterAid    RentDoubt = "apl"     // what is left once the aid is taken off: "150 après l'APL"
	RentShared      RentDoubt = "part"    // what several pay together: "600 à deux"
	RentWithCharges RentDoubt = "charges" // the charges are in it: "450 cc"
)

// Rent reads what a sum said for a rent is, when it is not the rent without charges of who writes.
func Rent(text string) (RentDoubt, bool) {
	s := speech.Read(speech.Clip(text))
	words := append(s.Clauses(), "") // where a text ends, a clause does
	switch {
	case s.Question || len(s.Numbers()) == 0:
		return "", false
	case beforeAid.In(words):
		return "", false
	case afterAid.In(words):
		return RentAfterAid, true
	case ownShare.In(words):
		return "", false
	case together.In(words):
		return RentShared, true
	case withoutCharges.In(words):
		return "", false
	case chargesIn.In(words):
		return RentWithCharges, true
	}
	return "", false
}

var (
	beforeAid = phrase.Compile("avant l|les|mes|d|de|deduction (aide) apl|apls|aide|al|caf", "sans (deduire|compter|enlever) (l|les) deduire|compter|enlever", "avant aide|apl|apls|deduction")
	afterAid  = phrase.Compile("apl|apls|als|al|alf|caf|aide", "reste _ a payer", "reste _ euros a payer", "reste a (ma) payer|charge")
	ownShare  = phrase.Compile("ma part", "chacun", "ma moitie", "je paye|paie|verse")
	together  = phrase.Compile("a|pour|en deux|2|trois|3|quatre|4 $", "on est|e deux|2|trois|3|quatre|4|cinq|5", "somes deux|2|trois|3|quatre|4|cinq|5", "moitie moitie", "avec mon|ma|mes|un|une|des coloc|colocs|colocataire|colocataires", "on paye|paie (le) (tout) ensemble", "divise*|partage*", "en tout pour|a|on")

	withoutCharges = phrase.Compile("hors|sans|plus|+ (les) charge|charges", "hc", "loyer _ (euros) (et) charges|charge", "charges en plus|sus", "et|plus|+ _ (euros) (e) (de) charges")
	chargesIn      = phrase.Compile("charge|charges (sont) comprises|compris|comprise|incluses|inclus|incluse|dedans", "cc", "avec (les) charges|charge", "tout compris|inclus", "charges (et) (eau) comprises", "dont (les) charges")
)

// ChargesIn tells whether a text says, and nothing else, that the charges are in the rent: "charges comprises".
func ChargesIn(text string) bool {
	s := speech.Read(speech.Clip(text))
	return !s.Question && len(s.Tokens) <= 6 && !answer.SaysNumber(text) && !s.Has(" pas ", " non ") && chargesIn.In(append(s.Clauses(), ""))
}

// RentBeforeCharges reads a rent of which the charges that it holds are said: "450 dont 60 de charges" is 390.
func RentBeforeCharges(text string) (answer.Value, bool) {
	s := speech.Read(speech.Clip(text))
	list := answer.FiguresOfMoney(s)
	if len(list) != 2 || list[1].Milli >= list[0].Milli || !s.Has(" dont ") || !s.Has(" charge ", " charges ") || s.HasAny(aids) {
		return answer.Value{}, false
	}
	at := list[1].End
	if s.At(at).Is("de") || s.At(at).Is("d") {
		at++
	}
	if t := s.At(at); !t.Is("charges") && !t.Is("charge") {
		return answer.Value{}, false
	}
	rent := (list[0].Milli - list[1].Milli) / 10
	return answer.Value{Kind: answer.Montant, Low: rent, High: rent}, true
}

var aids = speech.SetOf("apl apls als al alf caf aide")

// ChargesAlone reads charges said by themselves: "60 de charges".
func ChargesAlone(text string) (answer.Value, bool) {
	s := speech.Read(speech.Clip(text))
	list := answer.FiguresOfMoney(s)
	if len(list) != 1 || !s.Has(" de charges ", " de charge ") && !s.At(0).Is("charges") || s.Strangers() > 3 || s.Has(" loyer ", " sans ", " hors ") {
		return answer.Value{}, false
	}
	v := list[0].Milli / 10
	return answer.Value{Kind: answer.Montant, Low: v, High: v}, true
}
