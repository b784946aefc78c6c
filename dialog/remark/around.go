package remark

import (
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// Who is around the person that writes: a hand that helps, or eyes that read along.

var (
	helped = phrase.Compile(`
		est ma|mon|une|un|notre fille|fils|mari|femme|soeur|frere|voisine|voisin|amie|ami|niece|neveu|copine|copain qui|ki|qi (vous|m|me) ecrit|ecris|tape|aide|repond|envoie|traduit|traduis
		ma|mon|une|un fille|fils|mari|femme|soeur|frere|voisine|voisin|amie|ami|niece|neveu|copine|copain ecrit|ecris|tape|repond|traduit|traduis|lit (les|le|tout) (sms|mesages|mesage) pour|a moi|ma
		ma|mon|une|un fille|fils|soeur|frere|voisine|voisin|amie|ami|niece|neveu|copine|copain m aide (a|pour) ecrire|repondre|taper
	`)
	watched = phrase.Compile(`
		mari|ex|copain|conjoint|compagnon|mec|homme|il|pere|frere|mere|famille lit|li|lis|regarde|verifie|fouille|surveille|controle|voit|espionne (tous|toujours|dans|tout) (dans) mes|mon|le|les|mn|ma sms|mesages|mesage|msg|textos|telephone|tel|portable|phone|conversations
		mari|ex|copain|conjoint|compagnon|mec|homme me|m surveille|espionne|controle|flique
	`)
)

// Helped reads that somebody only writes for the person: "c'est ma fille qui écrit pour moi".
func Helped(text string) bool { return helped.In(speech.Read(speech.Clip(text)).Clauses()) }

// Watched reads that somebody else reads the messages: "mon mari lit mes sms".
func Watched(text string) bool {
	s := speech.Read(speech.Clip(text))
	return !s.Has(" plus ", " pas mes ") && watched.In(s.Clauses())
}

var (
	guardian   = phrase.Compile("suis|sui|chui|jsuis|etre (mis|mise|place|placee) sous|en (une) tutelle|curatelle|sauvegarde", "mon|ma|un|une tuteur|tutrice|curateur|curatrice", "sous tutelle|curatelle|sauvegarde (renforcee) $", "suis majeur|majeure protege|protegee")
	noGuardian = phrase.Compile("plus|pas|demande|demander|voudrais|mettre (de|sous|une|la) tutelle|curatelle|tuteur|tutrice", "fils|fille|mere|pere|frere|soeur|enfant|mari|femme|neveu|niece|il|ele (est) (sous) tutelle|curatelle", "suis (la|le) tuteur|tutrice|curateur|curatrice", "tuteur|tutrice|tutelle de mon|ma|mes", "tuteur de stage")
)

// UnderGuardian tells whether who writes has a guardian, who asks for rights with them or in their name: "je suis sous tutelle".
func UnderGuardian(text string) bool {
	s := speech.Read(speech.Clip(text))
	words := append(s.Clauses(), "")
	return !s.Question && guardian.In(words) && !noGuardian.In(words)
}
