package places

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// Named lists the postal codes of the communes of that name, in their order: "Lens", "st omer". Of Paris, Lyon and
// Marseille, those of all arrondissements.
func (d *Directory) Named(town string) []string {
	want := plainName(town)
	if len(want) < 2 {
		return nil
	}
	names := d.names()
	first := sort.Search(len(names), func(i int) bool { return plainName(d.commune(names[i]).Name) >= want })
	var found []uint32
	for _, line := range names[first:] {
		name := plainName(d.commune(line).Name)
		if name != want && !strings.HasPrefix(name, want+" ") {
			break
		}
		if name == want || strings.HasSuffix(name, " arrondissement") {
			found = append(found, line)
		}
	}
	slices.Sort(found)
	var codes []string
	for _, line := range found {
		code, _, _ := strings.Cut(d.lines[line:], "\t")
		codes = append(codes, code)
	}
	return slices.Compact(codes)
}

// byName gives where the lines of the table begin, in the order of the names of their communes.
func (d *Directory) byName() []uint32 {
	type named struct {
		name string
		line uint32
	}
	all := make([]named, 0, strings.Count(d.lines, "\n"))
	at := 0
	for line := range strings.Lines(d.lines) {
		all = append(all, named{plainName(d.commune(uint32(at)).Name), uint32(at)}) //nolint:gosec // a table of one megabyte
		at += len(line)
	}
	slices.SortFunc(all, func(a, b named) int { return cmp.Or(strings.Compare(a.name, b.name), cmp.Compare(a.line, b.line)) })
	lines := make([]uint32, len(all))
	for i, n := range all {
		lines[i] = n.line
	}
	return lines
}

// commune reads the line that begins there.
func (d *Directory) commune(line uint32) Commune {
	text := d.lines[line:]
	_, c, _ := parseLine(text[:strings.IndexByte(text, '\n')+1])
	return c
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
