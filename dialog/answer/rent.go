package answer

import "aufil/dialog/answer/phrase"

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
	s := read(clip(text))
	words := append(s.clauses(), "") // where a text ends, a clause does
	switch {
	case s.question || len(s.numbers()) == 0:
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
	s := read(clip(text))
	return !s.question && len(s.tokens) <= 6 && !SaysNumber(text) && !s.has(" pas ", " non ") && chargesIn.In(append(s.clauses(), ""))
}

// RentBeforeCharges reads a rent of which the charges that it holds are said: "450 dont 60 de charges" is 390.
func RentBeforeCharges(text string) (Value, bool) {
	s := read(clip(text))
	list := s.figuresOfMoney()
	if len(list) != 2 || list[1].milli >= list[0].milli || !s.has(" dont ") || !s.has(" charge ", " charges ") || s.hasAny(aids) {
		return Value{}, false
	}
	at := list[1].end
	if s.at(at).is("de") || s.at(at).is("d") {
		at++
	}
	if t := s.at(at); !t.is("charges") && !t.is("charge") {
		return Value{}, false
	}
	rent := (list[0].milli - list[1].milli) / 10
	return Value{Kind: Montant, Low: rent, High: rent}, true
}

var aids = setOf("apl apls als al alf caf aide")

// ChargesAlone reads charges said by themselves: "60 de charges".
func ChargesAlone(text string) (Value, bool) {
	s := read(clip(text))
	list := s.figuresOfMoney()
	if len(list) != 1 || !s.has(" de charges ", " de charge ") && !s.at(0).is("charges") || s.strangers() > 3 || s.has(" loyer ", " sans ", " hors ") {
		return Value{}, false
	}
	v := list[0].milli / 10
	return Value{Kind: Montant, Low: v, High: v}, true
}
