package places

import (
	"os"
	"strings"
	"testing"
)

const official = `"id_fs","insee_dep","lib_fs","adresse","complement_adresse","insee_com","code_postal","lib_com","latitude","longitude","telephone","format_fs"
"1","62","France services Lens","1 rue de la Gare",,"62498","62300","Lens",50.43,2.83,"03 21 00 00 01","Fixe"
"2","62","Bus France services",,,"62498","62300","Lens",50.4301,2.8301,"06 00 00 00 02","Bus_équivalent"
"3","62","France services, Liévin","2 place ""Gambetta""",,"62510","62800","Liévin",50.42,2.77,,"Fixe"
`

const own = `id;type;sous_type;nom;adresse;code_postal;commune;code_insee;telephone;lat;lon;verifie;source
m1;mairie;;Mairie de Lens;17 bis place Jean Jaurès;62300;Lens;62498;03 21 69 86 86;50,4293;2,8318;2024-08;DILA
m2;mairie;;Mairie de Murat;Place;15300;Murat;15138;04 71 20 03 80;45.1108;2.8681;2019-10;DILA
`

const dila = `{"service":[
 {"id":"x1","nom":"Mairie - Lens","pivot":[{"type_service_local":"mairie","code_insee_commune":["62498"]}],"code_insee_commune":"62498",
  "adresse":[{"type_adresse":"Adresse","numero_voie":"17 bis place Jean Jaurès","code_postal":"62300","nom_commune":"Lens","longitude":"2.8318","latitude":"50.4293"}],
  "telephone":[{"valeur":"03 21 69 86 86"}],"date_modification":"01/02/2026"},
 {"id":"x2","nom":"Ministère"}]}`

func TestTheOfficialFilesAreRead(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		text  string
		n     int
		first Help
	}{
		"France services": {"\ufeff" + official, 3, Help{ID: "fs-1", Kind: FranceServices, Name: "France services Lens", Address: "1 rue de la Gare",
			PostalCode: "62300", Commune: "Lens", Insee: "62498", Phone: "03 21 00 00 01", Lat: 5043000, Lon: 283000, Source: "ANCT, liste des France services"}},
		"our columns": {own, 2, Help{ID: "m1", Kind: TownHall, Name: "Mairie de Lens", Address: "17 bis place Jean Jaurès", PostalCode: "62300",
			Commune: "Lens", Insee: "62498", Phone: "03 21 69 86 86", Lat: 5042930, Lon: 283180, Checked: "2024-08", Source: "DILA"}},
		"the directory": {dila, 1, Help{ID: "dila-x1", Kind: TownHall, Name: "Mairie - Lens", Address: "17 bis place Jean Jaurès", PostalCode: "62300",
			Commune: "Lens", Insee: "62498", Phone: "03 21 69 86 86", Lat: 5042930, Lon: 283180, Checked: "01/02/2026", Source: "DILA, annuaire de l'administration"}},
	} {
		all, skipped, err := ReadHelp(strings.NewReader(c.text))
		if err != nil || len(skipped) != 0 || len(all) != c.n || all[0] != c.first {
			t.Errorf("%s: %v, %q\n%+v", name, err, skipped, all)
		}
	}
	all, _, _ := ReadHelp(strings.NewReader(official))
	if !all[1].Moves || all[0].Moves || all[2].Address != `2 place "Gambetta"` {
		t.Errorf("%+v", all)
	}
}

func TestWhatIsWrongIsToldByLineAndField(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"":                                       "vide",
		"a,b\n1,2\n":                             "ligne 1",
		"{}":                                     "service",
		"{\"service\":[":                         "JSON",
		official + "\"4\",\"x\n":                 "ne se lit pas",
		official + "\"4\",\"62\"\n":              "!ligne 5 : 2 colonnes au lieu de 12",
		own + "m3;mairie;;X;;6230;Lens;;;;;;\n":  "!code_postal : « 6230 »",
		own + "m3;mairie;;;;62300;L;;;;;;\n":     "!le nom manque",
		own + "m3;mairie;;X;;62300;L;;;95;2;;\n": "!position",
		own + "m3;mairie;;X;;62300;L;;;nord;NaN;;\n": "!position",
		own + ";mairie;;X;;62300;L;;;;;;\n":          "!identifiant",
	} {
		all, skipped, err := ReadHelp(strings.NewReader(text))
		line, skips := strings.CutPrefix(want, "!")
		switch {
		case skips && (err != nil || len(skipped) != 1 || !strings.Contains(skipped[0], line) || len(all) < 2):
			t.Errorf("%q: %v, %q", text, err, skipped)
		case !skips && (err == nil || !strings.Contains(err.Error(), line)):
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestTheNearestPlace(t *testing.T) {
	t.Parallel()
	towns, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	fs, _, _ := ReadHelp(strings.NewReader(official))
	halls, _, _ := ReadHelp(strings.NewReader(own))
	g := NewGuide(towns, append(fs, halls...))
	if h, ok := g.Near("62300"); !ok || h.ID != "fs-1" {
		t.Errorf("a fixed place before a bus: %+v", h)
	}
	if _, ok := g.Near("15300"); ok {
		t.Error("sent five hundred kilometres away")
	}
	if h, ok := g.Hall("15300"); !ok || h.ID != "m2" {
		t.Errorf("%+v", h)
	}
	if _, ok := g.Hall("00000"); ok {
		t.Error("a town hall of nowhere")
	}
	bus := NewGuide(towns, append(fs[1:2:2], halls...))
	if h, ok := bus.Near("62300"); !ok || !h.Moves {
		t.Errorf("only a bus: %+v", h)
	}
	nowhere := fs[0]
	nowhere.Lat, nowhere.Lon = 0, 0
	if _, ok := NewGuide(towns, []Help{nowhere}).Near("62300"); ok {
		t.Error("a place without a position cannot be the nearest")
	}
}

// With the real files, every postal code of mainland France has a town hall or a France services near it.
// AUFIL_LIEUX names their folder.
func TestRealFilesServeEveryPostalCode(t *testing.T) {
	t.Parallel()
	folder := os.Getenv("AUFIL_LIEUX")
	if folder == "" {
		t.Skip("AUFIL_LIEUX names no folder with lieux.csv and mairies.csv")
	}
	towns, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	var all []Help
	for _, name := range []string{"lieux.csv", "mairies.csv"} {
		f, err := os.Open(folder + "/" + name)
		if err != nil {
			t.Fatal(err)
		}
		some, skipped, err := ReadHelp(f)
		if err != nil || len(skipped) > len(some)/100 {
			t.Fatalf("%s: %v, %d skipped: %q", name, err, len(skipped), skipped[:min(len(skipped), 5)])
		}
		t.Logf("%s: %d places, %d skipped", name, len(some), len(skipped))
		all = append(all, some...)
	}
	g := NewGuide(towns, all)
	none, neither := 0, 0
	codes := map[string]Commune{}
	for code, c := range towns.all() {
		codes[code] = c
	}
	for code, c := range codes {
		_, near := g.Near(code)
		_, hall := g.Hall(code)
		if !near {
			none++
		}
		if !near && !hall && territory(c.Code) != "autre_outre_mer" { // their town halls are in no file
			neither++
		}
	}
	t.Logf("%d postal codes: %d without a France services within %d km, %d with no place at all", len(codes), none, farthest, neither)
	if neither > 20 {
		t.Errorf("%d postal codes have no place", neither)
	}
}
