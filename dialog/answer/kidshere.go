package answer

import (
	"aufil/dialog/speech"
)

var (
	littleOne = speech.SetOf("chien chienne chat chatte oiseau animal retraite reversion pension salaire appartement appart apart studio logement maison chambre boulot travail job revenu revenus loyer truc somme frere soeur soeurs freres ami amis amie amies copain copine mari femme village ville compte entreprise voiture coin bout peu moyens moyen budget ressources economies epargne menage menages jardin terrain commerce")
)
