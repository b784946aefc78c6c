package places

import "strings"

// Territory names the part of France of a postal code as the rules call it: where the law is not the same as elsewhere,
// they say so. A postal code that no commune has is taken to be in mainland France.
func (d *Directory) Territory(postalCode string) string {
	list := d.Communes(postalCode)
	if len(list) == 0 {
		return "metropole"
	}
	return territory(list[0].Code)
}

var territories = map[string]string{
	"971": "guadeloupe", "972": "martinique", "973": "guyane", "974": "reunion", "976": "mayotte",
	"57": "alsace_moselle", "67": "alsace_moselle", "68": "alsace_moselle",
}

// territory reads the Insee code of a commune. Its first characters are the department, or the overseas community:
// Saint-Pierre-et-Miquelon 975, Saint-Barthélemy 977, Saint-Martin 978, and the Pacific 986 to 989.
func territory(insee string) string {
	for _, digits := range []int{3, 2} {
		if name, ok := territories[insee[:digits]]; ok {
			return name
		}
	}
	if strings.HasPrefix(insee, "97") || strings.HasPrefix(insee, "98") {
		return "autre_outre_mer"
	}
	return "metropole"
}
