package places

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Help is a place where someone helps: a France services, a town hall, an office.
type Help struct {
	ID, Kind, Name      string
	Address, PostalCode string
	Commune, Insee      string
	Phone               string
	Moves               bool  // a bus or the like: call to know where it is today
	Lat, Lon            int64 // hundred-thousandths of a degree; both 0 = unknown
	Checked, Source     string
}

// The kinds that are told to people; others are kept for those who come after.
const (
	FranceServices = "france_services"
	TownHall       = "mairie"
)

// ReadHelp reads one of the files in which help places are published, told apart by what it begins with: the CSV of
// France services (data.gouv.fr), the JSON of the directory of administrations (DILA), or a CSV with the columns id,
// type, nom, adresse, code_postal, commune, code_insee, telephone, lat, lon, verifie, source. Lines that cannot be used
// are left out and told, each with what is wrong.
func ReadHelp(r io.Reader) (all []Help, skipped []string, err error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, nil, fmt.Errorf("read the file: %w", err)
	}
	trimmed := strings.TrimSpace(strings.TrimPrefix(string(text), "\ufeff"))
	switch {
	case trimmed == "":
		return nil, nil, errors.New("le fichier est vide")
	case strings.HasPrefix(trimmed, "{"):
		return readDirectory(trimmed)
	default:
		return readTable(trimmed)
	}
}

// layout says in which column of a CSV file each field is; "" = in none.
type layout struct {
	id, kind, name, address, postalCode, commune, insee, phone, lat, lon, variety, checked, source string
	as                                                                                             string // the kind of all, when no column says it
}

var layouts = []layout{
	{
		id: "id_fs", name: "lib_fs", address: "adresse", postalCode: "code_postal", commune: "lib_com", insee: "insee_com",
		phone: "telephone", lat: "latitude", lon: "longitude", variety: "format_fs", as: FranceServices,
	},
	{
		id: "id", kind: "type", name: "nom", address: "adresse", postalCode: "code_postal", commune: "commune",
		insee: "code_insee", phone: "telephone", lat: "lat", lon: "lon", variety: "sous_type", checked: "verifie", source: "source",
	},
}

func readTable(text string) (all []Help, skipped []string, err error) {
	in := csv.NewReader(strings.NewReader(text))
	if first, _, _ := strings.Cut(text, "\n"); strings.Count(first, ";") > strings.Count(first, ",") {
		in.Comma = ';'
	}
	in.FieldsPerRecord = -1
	head, err := in.Read()
	if err != nil {
		return nil, nil, fmt.Errorf("ligne 1 : %w", err)
	}
	columns := map[string]int{}
	for i, name := range head {
		columns[strings.TrimSpace(name)] = i
	}
	for _, l := range layouts {
		if _, ok := columns[l.id]; ok {
			if _, ok := columns[l.name]; ok {
				return l.read(in, columns, len(head))
			}
		}
	}
	return nil, nil, errors.New("ligne 1 : ce n'est ni le fichier des France services (colonnes id_fs, lib_fs…), ni l'annuaire de " +
		"l'administration en JSON, ni un fichier aux colonnes id, type, nom, adresse, code_postal, commune, code_insee, telephone, lat, lon")
}

func (l layout) read(in *csv.Reader, columns map[string]int, width int) (all []Help, skipped []string, err error) {
	for {
		row, err := in.Read()
		if errors.Is(err, io.EOF) {
			return all, skipped, nil
		}
		if err != nil { // a quotation mark that is never closed: nobody knows where the next line begins
			return nil, nil, fmt.Errorf("le fichier ne se lit pas : %w", err)
		}
		line, _ := in.FieldPos(0)
		if len(row) != width {
			skipped = append(skipped, fmt.Sprintf("ligne %d : %d colonnes au lieu de %d", line, len(row), width))
			continue
		}
		get := func(column string) string {
			if i, ok := columns[column]; ok && column != "" {
				return strings.TrimSpace(row[i])
			}
			return ""
		}
		h := Help{
			ID: get(l.id), Kind: get(l.kind), Name: get(l.name), Address: get(l.address), PostalCode: get(l.postalCode),
			Commune: get(l.commune), Insee: get(l.insee), Phone: get(l.phone), Checked: get(l.checked), Source: get(l.source),
		}
		if l.as != "" {
			h.Kind, h.ID, h.Source = l.as, "fs-"+h.ID, "ANCT, liste des France services"
		}
		h.Moves = moving(get(l.variety))
		problem := h.place(get(l.lat), get(l.lon))
		if problem == "" {
			problem = h.missing()
		}
		if problem != "" {
			skipped = append(skipped, fmt.Sprintf("ligne %d : %s", line, problem))
			continue
		}
		all = append(all, h)
	}
}

// moving tells from the variety whether the place is not the same every day.
func moving(variety string) bool {
	v := strings.ToLower(variety)
	return strings.Contains(v, "bus") || strings.Contains(v, "itin") || strings.Contains(v, "multi")
}

func (h *Help) missing() string {
	switch {
	case h.ID == "" || h.ID == "fs-":
		return "l'identifiant manque"
	case h.Kind == "":
		return "le type manque"
	case h.Name == "":
		return "le nom manque"
	case len(h.PostalCode) != 5 || strings.Trim(h.PostalCode, "0123456789") != "":
		return fmt.Sprintf("code_postal : « %s » n'a pas cinq chiffres", h.PostalCode)
	}
	return ""
}

// place reads a position; two empty texts are none.
func (h *Help) place(lat, lon string) string {
	if lat == "" && lon == "" {
		return ""
	}
	y, errY := strconv.ParseFloat(strings.Replace(lat, ",", ".", 1), 64)
	x, errX := strconv.ParseFloat(strings.Replace(lon, ",", ".", 1), 64)
	if errY != nil || errX != nil || !(y >= -90 && y <= 90) || !(x >= -180 && x <= 180) {
		return fmt.Sprintf("position : « %s », « %s » ne sont pas une latitude et une longitude", lat, lon)
	}
	h.Lat, h.Lon = int64(y*1e5), int64(x*1e5)
	return ""
}

// directory is the JSON of the directory of administrations, as far as it is used.
type directory struct {
	Service []struct {
		ID    string `json:"id"`
		Nom   string `json:"nom"`
		Pivot []struct {
			Kind  string   `json:"type_service_local"`
			Insee []string `json:"code_insee_commune"`
		} `json:"pivot"`
		Adresse []struct {
			Voie       string `json:"numero_voie"`
			PostalCode string `json:"code_postal"`
			Commune    string `json:"nom_commune"`
			Lat        string `json:"latitude"`
			Lon        string `json:"longitude"`
		} `json:"adresse"`
		Telephone []struct {
			Valeur string `json:"valeur"`
		} `json:"telephone"`
		Insee   string `json:"code_insee_commune"`
		Changed string `json:"date_modification"`
	} `json:"service"`
}

func readDirectory(text string) (all []Help, skipped []string, err error) {
	var d directory
	if err := json.Unmarshal([]byte(text), &d); err != nil {
		return nil, nil, fmt.Errorf("le fichier JSON ne se lit pas : %w", err)
	}
	if len(d.Service) == 0 {
		return nil, nil, errors.New("le fichier JSON n'a pas de liste « service » : ce n'est pas l'annuaire de l'administration")
	}
	for i, s := range d.Service {
		if len(s.Pivot) == 0 || len(s.Adresse) == 0 {
			continue // national bodies: not places one goes to
		}
		a := s.Adresse[0]
		h := Help{
			ID: "dila-" + s.ID, Kind: s.Pivot[0].Kind, Name: s.Nom, Address: a.Voie, PostalCode: a.PostalCode,
			Commune: a.Commune, Insee: s.Insee, Checked: s.Changed, Source: "DILA, annuaire de l'administration",
		}
		if len(s.Telephone) > 0 {
			h.Phone = s.Telephone[0].Valeur
		}
		problem := h.place(a.Lat, a.Lon)
		if problem == "" {
			problem = h.missing()
		}
		if problem != "" {
			skipped = append(skipped, fmt.Sprintf("service %d (%s) : %s", i+1, s.ID, problem))
			continue
		}
		all = append(all, h)
	}
	return all, skipped, nil
}
