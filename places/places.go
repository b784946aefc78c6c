// Package places knows the communes of France: which ones a postal code covers, and the housing-aid zone of each, which
// is a legal fact (arrêté du 17 mars 1978 modifié, annexe). The table is embedded: no network, no clock.
//
// Help places (France services, town halls) change too often to be embedded; they are imported.
package places

import (
	"bufio"
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
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

// Load reads the embedded table.
func Load() (*Directory, error) {
	zr, err := gzip.NewReader(bytes.NewReader(table))
	if err != nil {
		return nil, fmt.Errorf("open the table of communes: %w", err)
	}
	d := &Directory{byPostalCode: make(map[string][]Commune, 6400)}
	lines := bufio.NewScanner(zr)
	for lines.Scan() {
		field := strings.Split(lines.Text(), "\t")
		if len(field) != 4 {
			return nil, fmt.Errorf("table of communes: line %q has %d fields, want 4", lines.Text(), len(field))
		}
		zone, err := strconv.Atoi(field[3])
		if err != nil {
			return nil, fmt.Errorf("table of communes: zone of %s: %w", field[1], err)
		}
		d.byPostalCode[field[0]] = append(d.byPostalCode[field[0]], Commune{Code: field[1], Name: field[2], Zone: zone})
	}
	return d, lines.Err()
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
