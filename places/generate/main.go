// Command generate writes the embedded table of communes from communes.json of the npm package
// @etalab/decoupage-administratif and a CSV of housing-aid zones (columns code_insee and zone_apl).
package main

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"
)

type commune struct {
	Code         string   `json:"code"`
	Name         string   `json:"nom"`
	Type         string   `json:"type"`
	PostalCodes  []string `json:"codesPostaux"`
	Population   int      `json:"population"`
	postal, zone string
}

func main() {
	communes := flag.String("communes", "communes.json", "communes.json of the npm package")
	zones := flag.String("zones", "zones.csv", "CSV with columns code_insee and zone_apl")
	out := flag.String("o", "communes.tsv.gz", "file to write")
	flag.Parse()
	if err := run(*communes, *zones, *out); err != nil {
		log.Fatal(err)
	}
}

func run(communesFile, zonesFile, outFile string) error {
	raw, err := os.ReadFile(communesFile)
	if err != nil {
		return err
	}
	var all []commune
	if err := json.Unmarshal(raw, &all); err != nil {
		return fmt.Errorf("%s: %w", communesFile, err)
	}
	zones, err := readZones(zonesFile)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	zw, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return err
	}
	for _, c := range rows(all, zones) {
		if _, err := fmt.Fprintf(zw, "%s\t%s\t%s\t%s\n", c.postal, c.Code, c.Name, c.zone); err != nil {
			return err
		}
	}
	if err := zw.Close(); err != nil {
		return err
	}
	return os.WriteFile(outFile, b.Bytes(), 0o644)
}

// rows gives one row per postal code and commune. Paris, Lyon and Marseille are given by arrondissement.
func rows(all []commune, zones map[string]string) []commune {
	var list []commune
	for _, c := range all {
		whole := c.Type == "commune-actuelle" && c.Code != "75056" && c.Code != "69123" && c.Code != "13055"
		if !whole && c.Type != "arrondissement-municipal" {
			continue
		}
		c.zone = cmp.Or(zones[c.Code], "2") // the zone of communes that the list does not name
		for _, c.postal = range c.PostalCodes {
			list = append(list, c)
		}
	}
	slices.SortFunc(list, func(a, b commune) int {
		return cmp.Or(strings.Compare(a.postal, b.postal), cmp.Compare(b.Population, a.Population), strings.Compare(a.Code, b.Code))
	})
	return list
}

func readZones(file string) (map[string]string, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	code, zone := slices.Index(records[0], "code_insee"), slices.Index(records[0], "zone_apl")
	if code < 0 || zone < 0 {
		return nil, fmt.Errorf("%s: columns code_insee and zone_apl are wanted", file)
	}
	zones := make(map[string]string, len(records))
	for _, r := range records[1:] {
		zones[r[code]] = r[zone]
	}
	return zones, nil
}
