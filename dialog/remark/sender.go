package remark

import (
	"strings"

	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// sentBy are the words of who says by whom they were sent to us.
var sentBy = phrase.Compile(`
	m|nous a|ont (bien) (deja) dit|demande|conseile|recomande (de|d) (vous|m|me) apeler|telephoner|contacter|joindre|ecrire
	m|me|nous dit|conseile (de|d) (vous) apeler|telephoner|contacter|joindre|ecrire
	m|nous a|ont (bien) donne|file|pase|transmis|laise (votre|le|ce|un|vos) numero|numeros|contact|telephone|coordonees
	m|nous a|ont (bien) parle de vous|votre
	m|nous a|ont (bien) envoye*|oriente*|adrese*|dirige* vers|chez vous
`)

// WithoutSender leaves out of a text who sent the person to us: "ma fille m'a dit de vous appeler, je vis seule" is "je vis
// seule". ok tells whether there was such a one.
func WithoutSender(text string) (rest string, ok bool) {
	var kept []string
	for _, part := range strings.FieldsFunc(intoClauses.Replace(text), func(r rune) bool { return strings.ContainsRune(",.;!\n", r) }) {
		if sentBy.In(speech.Read(speech.Clip(part)).Clauses()) {
			ok = true
		} else if part = strings.TrimSpace(part); part != "" {
			kept = append(kept, part)
		}
	}
	if !ok {
		return text, false
	}
	return strings.Join(kept, ", "), true
}

// intoClauses puts a mark where another subject takes over.
var intoClauses = strings.NewReplacer(" et je ", ", je ", " et j'", ", j'", " mais ", ", ", " alors ", ", ", " donc ", ", ", " parce que ", ", ", " car ", ", ")
