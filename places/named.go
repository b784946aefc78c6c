package places

import "strings"

// Named lists the postal codes of the communes of that name, in their order: "Lens", "st omer". Of Paris, Lyon and
// Marseille, those of all arrondissements.
func (d *Directory) Named(town string) []string {
	want := plainName(town)
	if len(want) < 2 {
		return nil
	}
	var codes []string
	for code, c := range d.all() {
		if first := c.Name[0]; first < 0x80 && first|0x20 != want[0] || len(codes) > 0 && codes[len(codes)-1] == code {
			continue
		}
		if name := plainName(c.Name); name == want || strings.HasSuffix(name, " arrondissement") && strings.HasPrefix(name, want+" ") {
			codes = append(codes, code)
		}
	}
	return codes
}

var unaccented = strings.NewReplacer("à", "a", "â", "a", "ä", "a", "ç", "c", "é", "e", "è", "e", "ê", "e", "ë", "e", "î", "i", "ï", "i", "ô", "o", "ö", "o", "ù", "u", "û", "u", "ü", "u", "ÿ", "y", "œ", "oe", "æ", "ae", "-", " ", "'", " ", "’", " ")

// plainName is a name as people type it: no accent, no hyphen, "saint" in whole.
func plainName(name string) string {
	words := strings.Fields(unaccented.Replace(strings.ToLower(name)))
	for i, w := range words {
		switch w {
		case "st":
			words[i] = "saint"
		case "ste":
			words[i] = "sainte"
		}
	}
	return strings.Join(words, " ")
}
