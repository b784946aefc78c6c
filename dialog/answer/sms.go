package answer

import "strings"

// respell writes tokens in ordinary French: letters held down, abbreviations,
// words glued to their pronoun, spelling by sound. Hesitations and politeness
// are left out.
func respell(tokens []token) []token {
	out := make([]token, 0, len(tokens)+8)
	for i, t := range tokens {
		if t.class != word {
			out = append(out, t)
			continue
		}
		w := squeeze(t.text)
		if noise[w] || w == "plait" {
			out = dropPolite(out, w)
			continue
		}
		out = appendWords(out, t, ordinary(w, i, tokens))
	}
	return out
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
	return w
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
	lol mdr ptdr xd haha ahah hihi pff pfff pfiou svp stp silvouplait please plz siouplait`)

// articles may stand before the stroke that "avc" also means.
var articles = setOf("un l d mon son cet")

// afterJe are the verbs that people glue to "j".
var afterJe = setOf(`suis sui sais sai gagne touche paie paye vis habite loue travaille bosse dors
	comprend comprends compren percois recois crois pense veux peux vais fais cherche connais
	prefere voudrais reste verse taffe etais avais refuse cotise attends rembourse`)

// respelled gives the ordinary spelling of words of SMS French. Numbers as
// they sound are in the number grammar.
var respelled = map[string]string{
	"jsp": "je sais pas", "jspa": "je sais pas", "jspas": "je sais pas", "jsaispas": "je sais pas", "jsaipa": "je sais pas",
	"jsais": "je sais", "jsai": "je sais", "chais": "je sais", "chai": "je sais", "ches": "je sais", "chepa": "je sais pas",
	"chepas": "je sais pas", "chaipa": "je sais pas", "chaispas": "je sais pas", "chaipas": "je sais pas", "sai": "sais", "savoi": "savoir",
	"jse": "je sais", "jcpa": "je sais pas", "jcp": "je sais pas", "jenesaispas": "je ne sais pas", "saispas": "sais pas", "aucuneidee": "aucune idee",
	"chui": "je suis", "chuis": "je suis", "jsui": "je suis", "jsuis": "je suis", "jsuit": "je suis", "sui": "suis", "jessuis": "je suis", "jesuis": "je suis",
	"jai": "j ai", "ge": "j ai", "jay": "j ai", "jen": "j en", "jenai": "j en ai", "gen": "j en", "jnai": "j n ai", "nai": "n ai", "jetais": "j etais", "javais": "j avais", "jme": "je me", "jte": "je te", "jne": "je ne", "jle": "je le", "jhabite": "j habite", "jy": "j y",
	"cest": "c est", "sest": "c est", "ces": "c est", "cetait": "c etait", "ct": "c etait", "ya": "il y a", "ilya": "il y a", "yapa": "il y a pas", "yapas": "il y a pas",
	"pa": "pas", "po": "pas", "pah": "pas", "koi": "quoi", "kwa": "quoi", "quoa": "quoi", "koa": "quoi", "ki": "qui", "ke": "que", "kel": "quel", "kelle": "quelle",
	"pk": "pourquoi", "pq": "pourquoi", "prq": "pourquoi", "prk": "pourquoi", "pkoi": "pourquoi", "pourkoi": "pourquoi", "pourkwa": "pourquoi", "pourqoi": "pourquoi", "pourquoa": "pourquoi", "pkw": "pourquoi", "porquoi": "pourquoi",
	"kestion": "question", "kan": "quand", "kand": "quand", "qd": "quand", "komen": "comment", "komment": "comment", "coment": "comment", "commen": "comment",
	"bcp": "beaucoup", "bcoup": "beaucoup", "bocou": "beaucoup", "boku": "beaucoup", "tt": "tout", "ts": "tous", "tjrs": "toujours", "tjr": "toujours", "tjs": "toujours", "toujour": "toujours",
	"tps": "temps", "lgtps": "longtemps", "lontemps": "longtemps", "longtps": "longtemps", "mm": "meme", "ms": "mais", "ds": "dans", "dan": "dans",
	"ac": "avec", "avc": "avec", "avk": "avec", "avek": "avec", "pr": "pour", "ss": "sans", "ns": "nous", "vs": "vous", "vou": "vous",
	"oci": "aussi", "osi": "aussi", "ossi": "aussi", "vrm": "vraiment", "vrmt": "vraiment", "vraimen": "vraiment", "qq": "quelques", "qlq": "quelques", "qques": "quelques", "kelke": "quelques", "kelk": "quelques",
	"qqn": "quelqu un", "qqun": "quelqu un", "qlqn": "quelqu un", "qlqun": "quelqu un", "kelkun": "quelqu un", "kelqun": "quelqu un", "quelquun": "quelqu un", "quelqun": "quelqu un",
	"ojd": "aujourd hui", "ajd": "aujourd hui", "auj": "aujourd hui", "aujourdhui": "aujourd hui", "ojourdui": "aujourd hui", "aujourdui": "aujourd hui",
	"dmain": "demain", "env": "environ", "environs": "environ", "environt": "environ", "enviro": "environ", "anviron": "environ", "apeupre": "a peu pres", "apeupres": "a peu pres", "peupres": "peu pres", "peupre": "peu pres", "pre": "pres",
	"dun": "d un", "dune": "d une", "lannee": "l annee", "lan": "l an", "lheure": "l heure", "denfant": "d enfant", "denfants": "d enfants", "denfan": "d enfant", "daide": "d aide", "didee": "d idee",
	"enf": "enfants", "enfan": "enfant", "enfans": "enfants", "enfents": "enfants", "enfent": "enfant", "anfant": "enfant", "anfants": "enfants", "efants": "enfants", "efant": "enfant", "enfnat": "enfant", "enfnats": "enfants", "enfat": "enfant", "enffant": "enfant", "enfantss": "enfants",
	"depui": "depuis", "dps": "depuis", "dpuis": "depuis", "depuit": "depuis", "depius": "depuis", "pdt": "pendant", "sem": "semaine", "smaine": "semaine", "semane": "semaine", "semaines": "semaines",
	"oki": "ok", "okay": "ok", "okey": "ok", "dac": "d accord", "dacc": "d accord", "dakor": "d accord", "daccord": "d accord", "dacor": "d accord", "daccor": "d accord", "dak": "d accord",
	"sa": "ca", "sava": "ca va", "cava": "ca va", "avan": "avant", "hiere": "hier", "yer": "hier", "iere": "hier", "peutetre": "peut etre", "peutetr": "peut etre", "petetre": "peut etre", "ptetre": "peut etre", "ptet": "peut etre", "pitetre": "peut etre",
	"bi1": "bien", "biensur": "bien sur", "bienssur": "bien sur", "biensure": "bien sur", "bsr": "bien sur", "toutafait": "tout a fait", "evidement": "evidemment", "evidament": "evidemment",
	"mwa": "moi", "moa": "moi",
	"chaumage": "chomage", "chommage": "chomage", "chomages": "chomage", "chomaj": "chomage",
	"aparte": "appart", "apart": "appart", "apt": "appart", "appt": "appart", "appartement": "appart", "appartements": "appart", "apartement": "appart", "apartment": "appart",
	"revenue": "revenu", "revenues": "revenus", "kedal": "rien", "kedalle": "rien", "quedal": "rien", "kdal": "rien", "quedalle": "rien", "queudal": "rien", "keud": "rien", "walou": "rien", "nada": "rien", "keutchi": "rien", "rin": "rien", "rienn": "rien", "r1": "rien",
	"dout": "doute", "sure": "sur", "surs": "sur", "dsl": "desole", "desolee": "desole",
	"gosse": "enfant", "gosses": "enfants", "gamin": "enfant", "gamins": "enfants", "gamine": "fille", "gamines": "filles", "mome": "enfant", "momes": "enfants", "kids": "enfants", "kid": "enfant", "mioche": "enfant", "mioches": "enfants", "marmot": "enfant", "marmots": "enfants", "loulou": "enfant", "loulous": "enfants", "bambin": "enfant", "bambins": "enfants", "minot": "enfant", "minots": "enfants", "petiot": "enfant", "petiots": "enfants",
	"garson": "garcon", "garsons": "garcons", "garcn": "garcon", "gars": "garcons", "fil": "fils", "fiye": "fille",
	"demie": "demi", "demis": "demi", "demies": "demi",
}
