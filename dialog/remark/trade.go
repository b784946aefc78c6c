package remark

import (
	"aufil/dialog/speech"
)

// trades are those that are plied for a wage as well as on one's own account: the word alone does not tell.
var trades = speech.SetOf(`coiffeur coiffeuse boulanger boulangere patissier patissiere boucher bouchere plombier electricien electricienne peintre carreleur plaquiste menuisier charpentier couvreur paysagiste
	mecanicien garagiste livreur livreuse coursier coursiere taxi vtc uber deliveroo estheticienne masseur masseuse photographe graphiste musicien musicienne comedien comedienne traducteur traductrice fleuriste couturier couturiere
	forain foraine camionneur routier pizzaiolo restaurateur traiteur batiment coiffure electricite plomberie peinture mecanique chauffeur maraicher pecheur marches`)

// aroundTrade are words that say no more than that somebody plies it.
var aroundTrade = speech.SetOf("je j suis sui chui jsuis un une le la dans en comme fais fait de du d l travaille les sur")

// Trade tells whether a text is the name of such a trade and no more: "plombier", "je suis coiffeuse".
func Trade(text string) bool {
	s := speech.Read(speech.Clip(text))
	named := false
	for _, t := range s.Tokens {
		switch {
		case trades[t.Text]:
			named = true
		case t.Class == speech.Word && !aroundTrade[t.Text]:
			return false
		}
	}
	return named && !s.Question && len(s.Tokens) <= 6 && !s.Has(" travaille ")
}
