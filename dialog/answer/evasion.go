package answer

import (
	"aufil/dialog/speech"
)

// evasion reads "I don't know" and "I would rather not say", which answer any
// question.
func evasion(s speech.Text, a Await) (Value, bool) {
	if refuses(s) {
		return Value{Refused: true}, true
	}
	if ignores(s) {
		return Value{Unknown: true}, true
	}
	return Value{}, false
}

// ignores tells whether the person says that they do not know.
func ignores(s speech.Text) bool {
	if s.Has(" oublie ") && !s.Has(" j oublie ") {
		return true // "oublié", and not what one forgets
	}
	if QuestionsBack(s) && !s.Has(" sais pas ", " sais plus ", " aucune idee ") || s.Has(" sais pas lire ", " sais pas ecrire ", " sais pas compter ", " sais pas parler ", " sais pas conduire ", " sais pas bien lire ", " pas ou dormir ", " pas ou aller ", " plus ou dormir ", " plus ou aller ", " pas ou loger ", " pas ou habiter ", " pas ou vivre ", " plus ou loger ", " plus ou habiter ", " plus ou vivre ") {
		return false // who knows not how to read, or where to sleep, says what they need
	}
	return s.Has(
		" sais pas ", " sais plus ", " sait pas ", " sait plus ", " sais rien ", " en se rien ", " sais vraiment rien ", " sais fichtre rien ", " sais absolument rien ", " sais strictement rien ", " sais foutre rien ", " sais trop rien ", " savons pas ", " sais meme pas ", " sais meme plus ",
		" aucune idee ", " aucun idee ", " pas d idee ", " pas la moindre idee ", " pas idee ", " pas la reponse ", " zero idee ", " pas trop d idee ",
		" souviens pas ", " souviens plus ", " souvien pas ", " souvien plus ", " rappelle pas ", " rappelle plus ", " rapel plus ", " rapel pas ", " rappel plus ", " rappel pas ", " rapelle plus ", " rapelle pas ",
		" j ai oublie ", " ai oublie ", " pas sur ", " pas certain ", " pas certaine ", " pas tres sur ", " pas trop sur ", " ignore ", " ne sait pas ",
		" aucun souvenir ", " connais pas ", " connait pas ", " connais plus ", " sais po ", " i don t know ", " i dont know ", " dont know ", " don t know ", " dunno ", " idk ", " no idea ",
		" me dit rien ", " faudrait que je regarde ", " faut que je regarde ", " faut que je demande ", " je dois verifier ", " faudrait que je verifie ", " saurais pas ", " saurai pas ", " peux pas vous dire ", " peux pas dire ", " peux pas te dire ", " pourrais pas vous dire ", " pourrais pas te dire ", " saurais vous dire ", " mystere ", " no se ", " pas en tete ",
	)
}

// refuses tells whether the person says that they prefer not to answer.
func refuses(s speech.Text) bool {
	if s.Has(" prefere pas ", " prefere que non ", " prefere ne pas ", " preferer pas ", " prefererais pas ", " prefererais ne pas ", " veux pas repondre ", " veux pas le dire ", " veux pas dire ", " veut pas repondre ",
		" souhaite pas ", " pas envie de repondre ", " pas envie de dire ", " pas envie de le dire ", " refuse de repondre ", " je refuse ", " aimerais mieux pas ", " sans reponse ", " question suivante ", " je passe ", " passer la question ", " passe la question ", " regarde pas ", " regarde que moi ", " vos affaires ", " vos affaire ", " vos oignons ", " tes affaires ", " tes oignons ", " repondrai pas ", " repond pas ", " reponds pas ", " dirai pas ", " c est prive ", " c est personnel ", " trop personnel ") {
		return true
	}
	return s.Flat == " prive " || s.Flat == " personnel " || s.Flat == " passe " || s.Flat == " passer " || s.Flat == " je prefere pas " || s.Flat == " je dis pas "
}

// QuestionsBack tells whether the text is itself a question, or an exclamation
// about the question.
func QuestionsBack(s speech.Text) bool {
	s = withoutFiller(s)
	return s.Has(" quoi ") && !s.Has(" plus de quoi ", " pas de quoi ") || s.Has(" pourquoi ", " comment ", " est ce que ", " c est ou le ", " c est ou la ", " ou est ", " qu est ce ", " c est quoi ", " ca veut dire ", " veut dire ", " net ou brut ", " pour quand ", " brut ou net ", " combien ", " lequel ", " laquelle ", " quelle question ", " qui etes ", " quel ", " quelle ", " c est qui ")
}

// withoutFiller drops the "quoi" that only closes what was said: "chez mes parents, quoi".
func withoutFiller(s speech.Text) speech.Text {
	for i, t := range s.Tokens {
		last := i+1 == len(s.Tokens) || s.At(i+1).Is(",") || s.At(i+1).Is(".")
		if !last || i < 2 || s.Question || !t.Is("quoi") || beforeQuoi[s.At(i-1).Text] || s.At(i-2).Is("ca") || s.At(i-2).Is("est") || s.At(i-2).Is("vous") || s.At(i-2).Is("tu") {
			continue
		}
		return speech.Settle(append(append([]speech.Token{}, s.Tokens[:i]...), s.Tokens[i+1:]...))
	}
	return s
}

// beforeQuoi are the words that make of a last "quoi" a question.
var beforeQuoi = speech.SetOf("ca cela est dire fait faire veut sert a de d en pour par sur avec comme ou et sais quoi c sa j ai tu vous on voulez demandez question mot repondre mettre ecrire taper choisir etait signifie compte change marche regarde interesse")

// AsksExample tells whether a text asks to be shown what to write: "un exemple", "par exemple ?", "je dois écrire quoi ?".
func AsksExample(text string) bool {
	s := speech.Read(speech.Clip(text))
	return len(s.Tokens) <= 8 && s.Has(" exemple ", " exemples ", " ecrire quoi ", " repondre quoi ", " j ecris quoi ", " mettre quoi ", " je met quoi ", " je mets quoi ", " marque quoi ")
}

// AsksBack tells whether a text that answers nothing asks about the question
// itself: "c'est quoi le loyer hors charges ?", "ça veut dire quoi".
func AsksBack(text string) bool {
	s := speech.Read(speech.Clip(text))
	return QuestionsBack(s) || s.Has(" signifie ", " sa veut dire ", " pas le mot ", " c est a dire ", " connais pas ce mot ", " comprends pas le mot ")
}
