// Package places knows the communes of France: which ones a postal code covers, and the housing-aid zone of each, which
// is a legal fact (arrêté du 17 mars 1978 modifié, annexe). The table is embedded: no network, no clock.
//
// Help places (France services, town halls) change too often to be embedded; they are imported.
package places

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"
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

// Directory answers questions about communes. It never changes after Load. It is the table itself, whose lines are in the
// order of their postal codes: forty thousand values would take three times the memory, and serve a few a day.
type Directory struct {
	lines string
	names func() []uint32 // see byName: put in order when a name is first looked up
}

// Load reads the embedded table.
func Load() (*Directory, error) {
	zr, err := gzip.NewReader(bytes.NewReader(table))
	if err != nil {
		return nil, fmt.Errorf("open the table of communes: %w", err)
	}
	var text strings.Builder
	text.Grow(int(binary.LittleEndian.Uint32(table[len(table)-4:]))) // a gzip file ends on its size
	if _, err := io.Copy(&text, zr); err != nil {                    //nolint:gosec // our own table, not a stranger's
		return nil, fmt.Errorf("read the table of communes: %w", err)
	}
	return parse(text.String())
}

// parse checks lines "postal code, Insee code, name, zone".
func parse(text string) (*Directory, error) {
	before := ""
	for line := range strings.Lines(text) {
		postalCode, _, err := parseLine(line)
		if err != nil {
			return nil, err
		}
		if postalCode < before {
			return nil, fmt.Errorf("table of communes: %s stands behind %s", postalCode, before)
		}
		before = postalCode
	}
	d := &Directory{lines: text}
	d.names = sync.OnceValue(d.byName)
	return d, nil
}

func parseLine(line string) (postalCode string, c Commune, err error) {
	postalCode, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
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
func (d *Directory) Communes(postalCode string) (all []Commune) {
	for line := range strings.Lines(d.lines[d.search(postalCode):]) {
		code, c, err := parseLine(line)
		if code != postalCode || err != nil {
			break
		}
		all = append(all, c)
	}
	return all
}

// search gives where the lines of a postal code begin, or would.
func (d *Directory) search(postalCode string) int {
	from, to := 0, len(d.lines)
	for from < to {
		middle := (from + to) / 2
		begin := from + strings.LastIndexByte(d.lines[from:middle], '\n') + 1
		end := middle + strings.IndexByte(d.lines[middle:], '\n') + 1
		if code, _, _ := strings.Cut(d.lines[begin:end], "\t"); code < postalCode {
			from = end
		} else {
			to = begin
		}
	}
	return from
}

// Zone gives the housing-aid zone of a postal code and the name of its most populated commune. When its communes are in
// several zones, it is the zone of that commune.
func (d *Directory) Zone(postalCode string) (zone int, commune string, ok bool) {
	list := d.Communes(postalCode)
	if len(list) == 0 {
		return 0, "", false
	}
	return list[0].Zone, list[0].Name, true
}
