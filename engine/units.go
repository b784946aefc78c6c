package engine

import (
	"slices"
	"strings"
)

// units are those that are written the same everywhere. Others are free: "part du SMIC", "fois le loyer plafond".
var units = []string{
	"€", "€/mois", "€/an", "€/jour", "€/heure", "ans", "mois", "jours", "heures/mois", "enfants", "points", "zone", "part", "parts",
	"SMIC horaires", "unité de consommation", "% d'incapacité",
}

// readUnit reads the unit of a figure. One that is written almost like another, or of euros in other words, is a slip.
func (l *loader) readUnit(n *yamlNode) string {
	unit := l.text(n, "unite")
	if unit == "" || slices.Contains(units, unit) {
		return unit
	}
	folded := strings.NewReplacer("euros", "€", "euro", "€", " par ", "/", " / ", "/").Replace(strings.ToLower(unit))
	if meant := nearest(folded, units); strings.Contains(folded, "€") || meant != "" && editDistance(folded, meant, 2) < 2 {
		l.fail(n.get("unite"), "« unite » : « %s » n'est pas une unité d'ici (vouliez-vous dire « %s » ?)", unit, orUnit(meant))
	}
	return unit
}

// orUnit offers euros where nothing nearer is known.
func orUnit(meant string) string {
	if meant == "" {
		return "€/mois"
	}
	return meant
}
