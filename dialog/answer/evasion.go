package answer

// evasion reads "I don't know" and "I would rather not say", which answer any
// question.
func evasion(s said, a Await) (Value, bool) {
	if s.refuses() {
		return Value{Refused: true}, true
	}
	if s.ignores() {
		return Value{Unknown: true}, true
	}
	return Value{}, false
}

// ignores tells whether the person says that they do not know.
func (s said) ignores() bool {
	if s.has(" oublie ") && !s.has(" j oublie ") {
		return true // "oublié", and not what one forgets
	}
	if s.asksBack() && !s.has(" sais pas ", " sais plus ", " aucune idee ") || s.has(" sais pas lire ", " sais pas ecrire ", " sais pas compter ", " sais pas parler ", " sais pas conduire ", " sais pas bien lire ", " pas ou dormir ", " pas ou aller ", " plus ou dormir ", " plus ou aller ", " pas ou loger ", " pas ou habiter ", " pas ou vivre ", " plus ou loger ", " plus ou habiter ", " plus ou vivre ") {
		return false // who knows not how to read, or where to sleep, says what they need
	}
	return s.has(
		" sais pas ", " sais plus ", " sait pas ", " sait plus ", " sais rien ", " en se rien ", " sais vraiment rien ", " sais fichtre rien ", " sais absolument rien ", " sais strictement rien ", " sais foutre rien ", " sais trop rien ", " savons pas ", " sais meme pas ", " sais meme plus ",
		" aucune idee ", " aucun idee ", " pas d idee ", " pas la moindre idee ", " pas idee ", " pas la reponse ", " zero idee ", " pas trop d idee ",
		" souviens pas ", " souviens plus ", " souvien pas ", " souvien plus ", " rappelle pas ", " rappelle plus ", " rapel plus ", " rapel pas ", " rappel plus ", " rappel pas ", " rapelle plus ", " rapelle pas ",
		" j ai oublie ", " ai oublie ", " pas sur ", " pas certain ", " pas certaine ", " pas tres sur ", " pas trop sur ", " ignore ", " ne sait pas ",
		" aucun souvenir ", " connais pas ", " connait pas ", " connais plus ", " sais po ", " i don t know ", " i dont know ", " dont know ", " don t know ", " dunno ", " idk ", " no idea ",
		" me dit rien ", " faudrait que je regarde ", " faut que je regarde ", " faut que je demande ", " je dois verifier ", " faudrait que je verifie ", " saurais pas ", " saurai pas ", " peux pas vous dire ", " peux pas dire ", " peux pas te dire ", " pourrais pas vous dire ", " pourrais pas te dire ", " saurais vous dire ", " mystere ", " no se ", " pas en tete ",
	)
}

// refuses tells whether the person says that they prefer not to answer.
func (s said) refuses() bool {
	if s.has(" prefere pas ", " prefere que non ", " prefere ne pas ", " preferer pas ", " prefererais pas ", " prefererais ne pas ", " veux pas repondre ", " veux pas le dire ", " veux pas dire ", " veut pas repondre ",
		" souhaite pas ", " pas envie de repondre ", " pas envie de dire ", " pas envie de le dire ", " refuse de repondre ", " je refuse ", " aimerais mieux pas ", " sans reponse ", " question suivante ", " je passe ", " passer la question ", " passe la question ", " regarde pas ", " regarde que moi ", " vos affaires ", " vos affaire ", " vos oignons ", " tes affaires ", " tes oignons ", " repondrai pas ", " repond pas ", " reponds pas ", " dirai pas ", " c est prive ", " c est personnel ", " trop personnel ") {
		return true
	}
	return s.flat == " prive " || s.flat == " personnel " || s.flat == " passe " || s.flat == " passer " || s.flat == " je prefere pas "
}

// asksBack tells whether the text is itself a question, or an exclamation
// about the question.
func (s said) asksBack() bool {
	s = s.withoutFiller()
	return s.has(" quoi ") && !s.has(" plus de quoi ", " pas de quoi ") || s.has(" pourquoi ", " comment ", " est ce que ", " c est ou le ", " c est ou la ", " ou est ", " qu est ce ", " c est quoi ", " ca veut dire ", " veut dire ", " net ou brut ", " pour quand ", " brut ou net ", " combien ", " lequel ", " laquelle ", " quelle question ", " qui etes ", " quel ", " quelle ", " c est qui ")
}

// withoutFiller drops the "quoi" that only closes what was said: "chez mes parents, quoi".
func (s said) withoutFiller() said {
	for i, t := range s.tokens {
		last := i+1 == len(s.tokens) || s.at(i+1).is(",") || s.at(i+1).is(".")
		if !last || i < 2 || s.question || !t.is("quoi") || beforeQuoi[s.at(i-1).text] || s.at(i-2).is("ca") || s.at(i-2).is("est") || s.at(i-2).is("vous") || s.at(i-2).is("tu") {
			continue
		}
		return settle(append(append([]token{}, s.tokens[:i]...), s.tokens[i+1:]...))
	}
	return s
}

// beforeQuoi are the words that make of a last "quoi" a question.
var beforeQuoi = setOf("ca cela est dire fait faire veut sert a de d en pour par sur avec comme ou et sais quoi c sa j ai tu vous on voulez demandez question mot repondre mettre ecrire taper choisir etait signifie compte change marche regarde interesse")

// AsksExample tells whether a text asks to be shown what to write: "un exemple", "par exemple ?", "je dois écrire quoi ?".
func AsksExample(text string) bool {
	s := read(clip(text))
	return len(s.tokens) <= 8 && s.has(" exemple ", " exemples ", " ecrire quoi ", " repondre quoi ", " j ecris quoi ", " mettre quoi ", " je met quoi ", " je mets quoi ", " marque quoi ")
}

// AsksBack tells whether a text that answers nothing asks about the question
// itself: "c'est quoi le loyer hors charges ?", "ça veut dire quoi".
func AsksBack(text string) bool {
	s := read(clip(text))
	return s.asksBack() || s.has(" signifie ", " sa veut dire ", " pas le mot ", " c est a dire ", " connais pas ce mot ", " comprends pas le mot ")
}
