package answer

// trades are those that are plied for a wage as well as on one's own account: the word alone does not tell.
var trades = setOf(`coiffeur coiffeuse boulanger boulangere patissier patissiere boucher bouchere plombier electricien electricienne peintre carreleur plaquiste menuisier charpentier couvreur paysagiste
	mecanicien garagiste livreur livreuse coursier coursiere taxi vtc uber deliveroo estheticienne masseur masseuse photographe graphiste musicien musicienne comedien comedienne traducteur traductrice fleuriste couturier couturiere
	forain foraine camionneur routier pizzaiolo restaurateur traiteur batiment coiffure electricite plomberie peinture mecanique chauffeur maraicher pecheur marches`)

// aroundTrade are words that say no more than that somebody plies it.
var aroundTrade = setOf("je j suis sui chui jsuis un une le la dans en comme fais fait de du d l travaille les sur")

// Trade tells whether a text is the name of such a trade and no more: "plombier", "je suis coiffeuse".
func Trade(text string) bool {
	s := read(clip(text))
	named := false
	for _, t := range s.tokens {
		switch {
		case trades[t.text]:
			named = true
		case t.class == word && !aroundTrade[t.text]:
			return false
		}
	}
	return named && !s.question && len(s.tokens) <= 6 && !s.has(" travaille ")
}
