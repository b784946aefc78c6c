package answer

import "strings"

// respell writes tokens in ordinary French: letters held down, abbreviations,
// words glued to their pronoun, spelling by sound. Hesitations and politeness
// are left out.
func respell(tokens []token) []token {
	out := make([]token, 0, len(tokens)+8)
	for i, t := range tokens {
		if n := len(out); t.class == digits && t.glued && n > 0 && out[n-1].class == digits {
			out[n-1].text += t.text // what follows the letters of "1O00"
			continue
		}
		if t.class != word {
			out = append(out, t)
			continue
		}
		if n := len(out); t.glued && n > 0 && out[n-1].class == digits && strings.Trim(t.text, "o") == "" {
			out[n-1].text += strings.Repeat("0", len(t.text)) // "1OOO"
			continue
		}
		w := squeeze(t.text)
		if noise[w] || w == "plait" {
			out = dropPolite(out, w)
			continue
		}
		out = appendWords(out, t, ordinary(w, i, tokens))
	}
	return halves(percents(out))
}

// percents writes "pour cent" as one word, as no amount of a hundred.
func percents(tokens []token) []token {
	for i := 0; i+1 < len(tokens); i++ {
		if tokens[i].is("pour") && tokens[i+1].is("cent") && (i+2 == len(tokens) || tokens[i+2].unit() != money && numerals[tokens[i+2].text] == 0) {
			tokens[i].text = "pourcent"
			return append(tokens[:i+1], tokens[i+2:]...)
		}
	}
	return tokens
}

// halves writes "1/2" after a unit of time as "et demi": "2 mois 1/2".
func halves(tokens []token) []token {
	for i := 1; i+2 < len(tokens); i++ {
		if tokens[i].text == "1" && tokens[i+1].text == "/" && tokens[i+2].text == "2" && tokens[i-1].class == word && tokens[i-1].unit().elapsed() {
			tokens[i] = token{text: "et", raw: "et", class: word}
			tokens[i+1] = token{text: "demi", raw: "demi", class: word}
			return append(tokens[:i+2], tokens[i+3:]...)
		}
	}
	return tokens
}

// dropPolite removes the start of "s'il vous plaît" once its end is read.
func dropPolite(out []token, w string) []token {
	if w != "plait" {
		return out
	}
	for n := len(out); n > 0; n = len(out) {
		switch out[n-1].text {
		case "s", "si", "il", "vous", "te", "sil":
			out = out[:n-1]
		default:
			return out
		}
	}
	return out
}

func appendWords(out []token, t token, words string) []token {
	glued := t.glued
	for words != "" {
		w, rest, _ := strings.Cut(words, " ")
		out = append(out, token{text: w, raw: t.raw, class: word, glued: glued})
		words, glued = rest, false
	}
	return out
}

// ordinary gives the usual spelling of one word.
func ordinary(w string, i int, all []token) string {
	if len(w) == 1 {
		return letter(w, i, all)
	}
	if full, ok := respelled[w]; ok && !(w == "avc" && i > 0 && articles[all[i-1].text]) {
		return full
	}
	if w[0] == 'j' && len(w) > 3 && afterJe[w[1:]] {
		return "je " + w[1:]
	}
	if strings.HasPrefix(w, "jn") && afterJe[w[2:]] {
		return "je ne " + w[2:]
	}
	return guessed(w)
}

// letter reads the letters that stand for words: "g 2 gosse", "c ça".
func letter(w string, i int, all []token) string {
	follows := i+1 < len(all) && all[i+1].class != mark
	switch {
	case w == "g" && follows:
		return "j ai"
	case w == "c" && follows && all[i+1].text != "est" && all[i+1].text != "etait":
		return "c est"
	}
	return w
}

// squeeze shortens a letter held down: "ouiiii", "nooon".
func squeeze(w string) string {
	for i := 2; i < len(w); i++ {
		if w[i] == w[i-1] && w[i] == w[i-2] && w[i] < 0x80 {
			return squeezed(w)
		}
	}
	return w
}

func squeezed(w string) string {
	b := make([]byte, 0, len(w))
	for i := 0; i < len(w); {
		j := i
		for j < len(w) && w[j] == w[i] {
			j++
		}
		n := j - i
		if n > 2 && w[i] < 0x80 {
			n = 1
		}
		b = append(b, w[i:i+n]...)
		i = j
	}
	return string(b)
}

// noise is what carries no meaning in any kind of answer.
var noise = setOf(`euh heu heuu eu hum hm hmm mmh mhh mmm ben bah beh bin ba baah alors hein
	lol mdr ptdr xd pf haha ahah hihi pff pfff pfiou svp stp bjr bsr slt silvouplait please plz siouplait`)

// articles may stand before the stroke that "avc" also means.
var articles = setOf("un l d mon son cet")

// afterJe are the verbs that people glue to "j".
var afterJe = setOf(`suis sui sais sai gagne touche paie paye vis habite loue travaille bosse dors
	comprend comprends compren percois recois crois pense veux peux vais fais cherche connais
	veu dor vai peu pren prends prend sens prefere voudrais reste verse taffe etais avais refuse cotise attends rembourse`)
