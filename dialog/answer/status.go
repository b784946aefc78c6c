package answer

import (
	"aufil/dialog/phrase"
)

var (
	Waged = phrase.Compile(`
		menage|menages|repassage|cesu|btp
		cheque|cheques emploi|emplois service*
		macdo|mcdo|mc|macdonald*|kfc|burger|carrefour|leclerc|lidl|auchan|amazon|intermarche|aldi|ikea|decathlon|monoprix|franprix|sncf|ratp|elior|sodexo|onet|samsic
		a|en|dans|sur l|la|le|un|une|des|les usine|chantier|chantiers|entrepot|abattoir|boulangerie|restaurant|hotel|creche|ecole|cantine|hopital|mairie|ferme|poste
		en usine|creche|cantine|esat
		esat
		vendanges|cueillete
	`)
)
