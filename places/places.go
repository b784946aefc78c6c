// Package places knows the communes of France: which ones a postal code covers, and the housing-aid zone of each, which
// is a legal fact (arrêté du 17 mars 1978 modifié, annexe). The table is embedded: no network, no clock.
//
// Help places (France services, town halls) change too often to be embedded; they are imported.
package places

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"strconv"
	"strings"
)

//go:generate go run ./generate -communes communes.json -zones zones.csv -o communes.tsv.gz

// Communes, postal codes and populations: Insee and DGCL by the npm package @etalab/decoupage-administratif 6.0.0 (MIT
// for the package, Licence Ouverte 2.0 for the data). Zones: list of 14 September 2011 passed on by Etalab, the one that
// public simulators use.
//
//go:embed communes.tsv.gz
var table []byte

// Commune is one commune, or one arrondissement of Paris, Lyon or Marseille.
type Commune struct {
	Code string // Insee code
	Name string
	Zone int // housing-aid zone 1, 2 or 3
}

// Directory answers questions about communes. It never changes after Load.
type Directory struct{ byPostalCode map[string][]Commune }

// Load reads the embedded table. The texts of the directory are parts of it, read as a whole: forty thousand small ones
// would cost more than all else at start.
func Load() (*Directory, error) {
	zr, err := gzip.NewReader(bytes.NewReader(table))
	if err != nil {
		return nil, fmt.Errorf("open the table of communes: %w", err)
	}
	var text strings.Builder
	if _, err := io.Copy(&text, zr); err != nil { //nolint:gosec // our own table, not a stranger's
		return nil, fmt.Errorf("read the table of communes: %w", err)
	}
	return parse(text.String())
}

// parse reads lines "postal code, Insee code, name, zone", those of one postal code together.
func parse(text string) (*Directory, error) {
	communes := make([]Commune, 0, strings.Count(text, "\n")+1)
	d := &Directory{byPostalCode: make(map[string][]Commune, 6400)}
	of, first := "", 0
	end := func() {
		if first < len(communes) {
			d.byPostalCode[of] = communes[first:len(communes):len(communes)]
		}
		first = len(communes)
	}
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\n"), "\n") {
		postalCode, c, err := parseLine(line)
		if err != nil {
			return nil, err
		}
		if postalCode != of {
			end()
			of = postalCode
		}
		communes = append(communes, c)
	}
	end()
	return d, nil
}

func parseLine(line string) (postalCode string, c Commune, err error) {
	postalCode, rest, _ := strings.Cut(line, "\t")
	c.Code, rest, _ = strings.Cut(rest, "\t")
	name, zone, found := strings.Cut(rest, "\t")
	if !found || strings.Contains(zone, "\t") {
		return "", c, fmt.Errorf("table of communes: line %q has not four fields", line)
	}
	c.Name = name
	if c.Zone, err = strconv.Atoi(zone); err != nil {
		return "", c, fmt.Errorf("table of communes: zone of %s: %w", c.Code, err)
	}
	return postalCode, c, nil
}

// Communes lists the communes of a postal code, the most populated first.
func (d *Directory) Communes(postalCode string) []Commune { return d.byPostalCode[postalCode] }

// Zone gives the housing-aid zone of a postal code and the name of its most populated commune. When its communes are in
// several zones, it is the zone of that commune.
func (d *Directory) Zone(postalCode string) (zone int, commune string, ok bool) {
	list := d.byPostalCode[postalCode]
	if len(list) == 0 {
		return 0, "", false
	}
	return list[0].Zone, list[0].Name, true
}
