package twilio

import "strings"

// overseas are the beginnings of numbers in E.164 that belong to a part of France where other rules apply, the longest
// first (numbering plan of Arcep; Mayotte shares +262 with Réunion).
var overseas = []struct{ prefix, territory string }{
	{"+262269", "mayotte"}, {"+262639", "mayotte"}, {"+262", "reunion"},
	{"+590", "guadeloupe"}, {"+594", "guyane"}, {"+596", "martinique"},
	{"+508", "autre_outre_mer"}, {"+681", "autre_outre_mer"}, {"+687", "autre_outre_mer"}, {"+689", "autre_outre_mer"},
}

// Territory names the overseas part of France of a number, as the rules call it; "" for any other. A postal code that is
// said later wins.
func Territory(number string) string {
	for _, o := range overseas {
		if strings.HasPrefix(number, o.prefix) {
			return o.territory
		}
	}
	return ""
}
