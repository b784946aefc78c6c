package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/knadh/koanf/parsers/yaml"
	"github.com/knadh/koanf/providers/file"
	"github.com/knadh/koanf/v2"

	"aufil/assistant"
	"aufil/console"
	"aufil/store"
)

const example = "../../config.example.yaml"

func secretsOf(t *testing.T) []string {
	t.Helper()
	return []string{"AUFIL_CLE=" + store.NewKey(), "AUFIL_TWILIO_AUTH_TOKEN=0123456789abcdef0123456789abcdef"}
}

func TestTheExampleLoadsAndIsWholeWithTheSecrets(t *testing.T) {
	t.Parallel()
	c, wrong := loadConfig(example, secretsOf(t))
	if err := wrong.missing(c).orNil(); err != nil {
		t.Fatal(err)
	}
	want := []assistant.Number{
		{Number: "+33937000001", Territory: "metropole"}, {Number: "+262262000001", Territory: "reunion"},
	}
	if diff := cmp.Diff(want, c.Twilio.Numbers); diff != "" {
		t.Error(diff)
	}
	if len(c.Team.Hours.Closed) != 2 || c.Limits.SpendPerDay != 5000 || c.Retention.Cases != 24 {
		t.Errorf("%+v", c)
	}
}

func TestTheExampleDocumentsEverySettingAndSaysTheDefaults(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(example)
	if err != nil {
		t.Fatal(err)
	}
	k := koanf.New(".")
	if err := k.Load(file.Provider(example), yaml.Parser()); err != nil {
		t.Fatal(err)
	}
	for _, s := range settings {
		switch {
		case s.secret:
			if !strings.Contains(string(text), variable(s.path)) {
				t.Errorf("%s is not documented", variable(s.path))
			}
		case !k.Exists(s.path):
			t.Errorf("%s is not documented", s.path)
		}
	}
	bare, _ := loadConfig("", nil)
	given, _ := loadConfig(example, nil)
	if diff := cmp.Diff(bare.Team.Hours.Week, given.Team.Hours.Week); diff != "" || bare.Limits != given.Limits ||
		bare.Retention != given.Retention || bare.Listen != given.Listen || bare.Database != given.Database {
		t.Errorf("the example does not say the defaults: %s", diff)
	}
}

func TestTheEnvironmentWinsAndFilesHoldSecrets(t *testing.T) {
	t.Parallel()
	key := store.NewKey()
	path := filepath.Join(t.TempDir(), "cle")
	if err := os.WriteFile(path, []byte(key+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c, wrong := loadConfig(example, []string{
		"AUFIL_CLE_FILE=" + path, "AUFIL_LISTEN=:80", "AUFIL_TWILIO_NUMEROS=+33 9 37 00 00 02,36123",
		"AUFIL_TWILIO_AUTH_TOKEN=abc", "AUFIL_EQUIPE_HORAIRES_SAMEDI=9h-12h", "AUFIL_LIMITES_DEPENSE_PAR_JOUR=12,5",
		"AUFIL_SERVICE_HOST=10.0.0.1", "AUFIL_METRICS_LISTEN=",
	})
	if err := wrong.orNil(); err != nil {
		t.Fatal(err)
	}
	if c.Key != key || c.Listen != ":80" || c.MetricsListen != "" || c.Limits.SpendPerDay != 1250 {
		t.Errorf("%+v", c)
	}
	want := []assistant.Number{{Number: "+33937000002"}, {Number: "36123"}}
	if diff := cmp.Diff(want, c.Twilio.Numbers); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]assistant.Span{{From: 540, To: 720}}, c.Team.Hours.Week[time.Saturday]); diff != "" {
		t.Error(diff)
	}
}

func TestAVariableThatIsASlipIsTold(t *testing.T) {
	t.Parallel()
	environ := []string{"AUFIL_PUBLIC_ULR=https://x.fr", "AUFIL_TWILIO_AUTH_TOKN_FILE=jeton", "AUFIL_SERVICE_HOST=10.0.0.1", "AUFIL_PORT_80_TCP=tcp", "AUFIL_LISTEN=:80"}
	_, wrong := loadConfig(example, environ)
	var told []string
	for _, p := range wrong {
		if strings.HasPrefix(p.what, "la variable ") {
			told = append(told, p.what)
		}
	}
	want := []string{
		"la variable AUFIL_PUBLIC_ULR n'existe pas ; voulez-vous dire AUFIL_PUBLIC_URL ?",
		"la variable AUFIL_TWILIO_AUTH_TOKN_FILE n'existe pas ; voulez-vous dire AUFIL_TWILIO_AUTH_TOKEN_FILE ?",
	}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Error(diff)
	}
}

func TestAllThatIsWrongIsToldAtOnce(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "config.yaml")
	content := `
listen: 8080
mandataires: [caddy, 0.0.0.0/0]
public_ulr: https://x.fr
public_url: https://a_b.fr
database: mysql://x
cle: aufil1-secret
twilio: {numeros: ["0612345678", "abc"], account_sid: "AC-1", auth_token_file: nowhere}
equipe: {fuseau: Paris, horaires: {lundi: "12:00-9:00"}, fermetures: [noël]}
limites: {reponses_par_jour: beaucoup, depense_par_jour: -3}
traduction: {adresse: "http://traduction.exemple.fr", delai: 0}
conservation: {dossiers: 0}
langues: [en, Breton]
numeros: ["0612345678"]
`
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	c, wrong := loadConfig(path, nil)
	err := wrong.missing(c).orNil()
	if err == nil {
		t.Fatal("all is well?")
	}
	for _, want := range []string{
		"public_ulr n'existe pas ; voulez-vous dire public_url ?", "numeros n'existe pas ; voulez-vous dire twilio.numeros ?", "listen :", "mandataires :", "public_url : le nom de machine",
		"database :", "cle : un secret", "twilio.numeros : « 0612345678 »", "twilio.numeros : « abc »", "twilio.account_sid :", "twilio.auth_token : le fichier " + filepath.Join(filepath.Dir(path), "nowhere"),
		"equipe.fuseau :", "equipe.horaires.lundi :", "equipe.fermetures :", "limites.reponses_par_jour :",
		"limites.depense_par_jour :", "conservation.dossiers :", "langues :", "traduction.adresse : doit commencer par https", "traduction.delai :", "nommé par twilio.auth_token_file", "langues : « Breton »", "langues : fr doit en être",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("nothing says %q", want)
		}
	}
	if strings.Contains(err.Error(), "aufil1-secret") {
		t.Error("the secret is quoted")
	}
	if t.Failed() {
		t.Log(err)
	}
}

// What would spend without a limit, or be heard by others, is refused even where it can be read.
func TestSettingsThatWouldDoHarmAreRefused(t *testing.T) {
	t.Parallel()
	for pair, want := range map[string]string{
		"AUFIL_LIMITES_DEPENSE_PAR_JOUR=":                                "limites.depense_par_jour : est vide",
		"AUFIL_LIMITES_PRIX_SEGMENT=":                                    "limites.prix_segment : est vide",
		"AUFIL_LIMITES_PRIX_SEGMENT=0":                                   "ne serait jamais atteint",
		"AUFIL_PUBLIC_URL=https://exemple.fr/aufil":                      "à la racine d'un nom",
		"AUFIL_TRADUCTION_ADRESSE=http://127.0.0.1.exemple.fr:5000":      "doit commencer par https",
		"AUFIL_TRADUCTION_ADRESSE=http://localhost.exemple.fr":           "doit commencer par https",
		"AUFIL_CONNEXION_EMETTEUR=http://localhost.exemple.fr/aussi/ici": "doit commencer par https",
	} {
		if _, wrong := loadConfig("", []string{pair}); !strings.Contains(wrong.Error(), want) {
			t.Errorf("%s: %v", pair, wrong)
		}
	}
	for _, pair := range []string{"AUFIL_TRADUCTION_ADRESSE=http://127.0.0.1:5000", "AUFIL_TRADUCTION_ADRESSE=http://[::1]:5000", "AUFIL_LIMITES_DEPENSE_PAR_JOUR=0", "AUFIL_PUBLIC_URL=https://a.fr/"} {
		if _, wrong := loadConfig("", []string{pair}); len(wrong) > 0 {
			t.Errorf("%s: %v", pair, wrong)
		}
	}
}

// The file may name files that hold secrets, from its own folder; the environment wins here too.
func TestTheFileNamesFilesThatHoldSecrets(t *testing.T) {
	t.Parallel()
	dir, key, other := t.TempDir(), store.NewKey(), store.NewKey()
	for name, content := range map[string]string{"c.yaml": "cle_file: cle\ntwilio: {auth_token_file: " + filepath.Join(dir, "jeton") + "}\n", "cle": key + "\n", "jeton": "abc\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	c, wrong := loadConfig(filepath.Join(dir, "c.yaml"), nil)
	if c.Key != key || c.Twilio.AuthToken != "abc" || len(wrong) > 0 || len(c.Files) != 2 {
		t.Errorf("%v, %v", c.Files, wrong)
	}
	if c, wrong = loadConfig(filepath.Join(dir, "c.yaml"), []string{"AUFIL_CLE=" + other}); c.Key != other || len(wrong) > 0 {
		t.Errorf("the environment does not win: %v", wrong)
	}
	if err := os.Remove(filepath.Join(dir, "cle")); err != nil {
		t.Fatal(err)
	}
	if c, wrong = loadConfig(filepath.Join(dir, "c.yaml"), []string{"AUFIL_CLE=" + other}); c.Key != other || len(wrong) > 0 {
		t.Errorf("a file that nobody needs: %v", wrong)
	}
}

// A name that is a word of a setting's is told with it; a number without quotes is told before YAML makes another of it.
func TestASlipInTheFileIsToldWithWhatWasMeant(t *testing.T) {
	t.Parallel()
	for content, want := range map[string]string{
		"url: https://x.fr":               "url n'existe pas ; voulez-vous dire public_url ?",
		"listens: x":                      "listens n'existe pas ; voulez-vous dire listen ?",
		"dossier: x":                      "voulez-vous dire sauvegardes.dossier ?",
		"twilio: {numeros: [0612345678]}": "twilio.numeros : le numéro 1 de la liste est sans guillemets",
		"twilio: {numeros: [\"+33937000001\", 0612345670]}": "twilio.numeros : le numéro 2 de la liste est sans guillemets",
		"twilio: {numeros: [036123]}":                       "mettez des guillemets",
		"twilio: {numeros: 036123}":                         "mettez des guillemets",
		"twilio: {numeros: [+33937000001]}":                 "mettez des guillemets",
		"twilio: {numeros: {metropole: [0612345670]}}":      "twilio.numeros : le numéro 1 de la liste est sans guillemets",
		"equipe: {contacts_urgents: [0612345670]}":          "equipe.contacts_urgents : le numéro 1 de la liste est sans guillemets",
	} {
		path := filepath.Join(t.TempDir(), "c.yaml")
		if err := os.WriteFile(path, []byte(content+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, wrong := loadConfig(path, nil); !strings.Contains(wrong.Error(), want) {
			t.Errorf("%s: %v", content, wrong)
		}
	}
	path := filepath.Join(t.TempDir(), "c.yaml")
	if err := os.WriteFile(path, []byte("twilio: {numeros: [36123, \"+33937000001\"]}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c, wrong := loadConfig(path, nil)
	if want := []assistant.Number{{Number: "36123"}, {Number: "+33937000001"}}; len(wrong) > 0 || !cmp.Equal(c.Twilio.Numbers, want) {
		t.Errorf("a short code as it is: %v, %v", c.Twilio.Numbers, wrong)
	}
}

func TestAFileThatIsNotThereIsTold(t *testing.T) {
	t.Parallel()
	c, wrong := loadConfig("/etc/nowhere.yaml", []string{"AUFIL_CLE_FILE=nowhere", "AUFIL_LISTEN=8080"})
	err := wrong.missing(c).orNil()
	if err == nil {
		t.Fatal("all is well?")
	}
	for _, want := range []string{
		"le fichier de réglages /etc/nowhere.yaml n'existe pas : corrigez le nom donné par -c, ou copiez-y config.example.yaml",
		"le fichier nowhere, nommé par AUFIL_CLE_FILE, n'existe pas", "twilio.auth_token : manque", "listen :",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("nothing says %q in %v", want, err)
		}
	}
	if strings.Contains(err.Error(), "public_url") || strings.Contains(err.Error(), "account_sid") {
		t.Errorf("what may be in the file is called missing: %v", err)
	}
}

// A slip in the YAML is told in French, with its file, its line and what to do; what stands there is not repeated.
func TestAFileThatIsNoYAMLSaysWhereAndWhatToDo(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for content, want := range map[string]string{
		"listen: 127.0.0.1:1\n\tcle: secret\n":             "ligne 2 : une tabulation",
		"cle: secret: x\n":                                 "ligne 1 : un « : » de trop",
		"twilio:\n  numeros: secret\n api_base: x\n":       "ligne 3 : la ligne n'est pas au même décalage",
		"listen: x\nlangues: [fr, secret\npublic_url: y\n": "ou il y manque une virgule",
		"listen: x\ncle: \"secret\nlangues: fr\n":          "ligne 2 : un guillemet",
		"cle: secret\ncle: secret\n":                       "ligne 2 : ce nom est déjà donné",
		"secret\n":                                         "ligne 1 : le fichier doit être fait",
		"listen: x\nsecret\nlangues: fr\n":                 "ligne 2 : il manque « : »",
		"listen: x\ncle: @secret\n":                        "ligne 2 : une valeur ne peut pas commencer",
		"cle: secret\xff\n":                                "pas en UTF-8",
	} {
		path := filepath.Join(dir, "c.yaml")
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		c, wrong := loadConfig(path, nil)
		said := wrong.missing(c).Error()
		if strings.Contains(said, ": manque") {
			t.Errorf("%q: what the file may name is called missing: %s", content, said)
		}
		if !strings.Contains(said, path+" n'est pas du YAML : ") || !strings.Contains(said, want) || strings.Contains(said, "secret\n") || strings.Contains(said, "`") || strings.Contains(said, "yaml:") {
			t.Errorf("%q: %s", content, said)
		}
	}
	if _, wrong := loadConfig(dir, nil); !strings.Contains(wrong.Error(), "est un dossier") {
		t.Error(wrong)
	}
}

func TestTheAccountOfTheCarrierHasItsForm(t *testing.T) {
	t.Parallel()
	for sid, fine := range map[string]bool{
		testSID: true, "AC" + strings.Repeat("A0", 16): true, "AC" + strings.Repeat("a", 31): false, "AC" + strings.Repeat("a", 33): false,
		"SK" + strings.Repeat("a", 32): false, "AC" + strings.Repeat("g", 32): false, "aufil": false,
	} {
		_, wrong := loadConfig("", []string{"AUFIL_TWILIO_ACCOUNT_SID=" + sid})
		if fine != (len(wrong) == 0) || !fine && !strings.Contains(wrong.Error(), "AC, puis 32 signes") {
			t.Errorf("%s: %v", sid, wrong)
		}
	}
}

func TestTheDeskIsOpenWhenItsHoursSaySo(t *testing.T) {
	t.Parallel()
	c, _ := loadConfig(example, nil)
	for at, want := range map[string]bool{
		"2026-07-01T09:00:00+02:00": true,
		"2026-07-01T08:59:00+02:00": false,
		"2026-07-01T12:30:00+02:00": false,
		"2026-07-01T11:30:00Z":      true, // 13:30 in Paris
		"2026-07-04T10:00:00+02:00": false,
		"2026-12-25T10:00:00+01:00": false,
	} {
		day, err := time.Parse(time.RFC3339, at)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.Team.Hours.Open(day); got != want {
			t.Errorf("%s: %v", at, got)
		}
	}
}

// The languages that a service may offer are those that are written; who names one otherwise is told its code.
func TestTheSettingOfTheLanguagesKnowsThoseThatAreWritten(t *testing.T) {
	t.Parallel()
	for _, code := range writtenLanguages() {
		if name := console.LanguageWords(code); name == code {
			t.Errorf("%s has no name in French", code)
		}
	}
	for given, want := range map[string]string{
		"fr,anglais": "voulez-vous dire en ?", "fr,eng": "voulez-vous dire en ?", "fr,Ukrainien": "voulez-vous dire uk ?", "fr,it": "« it » n'est pas le code d'une langue écrite ; il y a ar (arabe), en (anglais)",
		"fr,ar,fr-simple": "",
	} {
		_, wrong := loadConfig("", []string{"AUFIL_LANGUES=" + given})
		if said := fmt.Sprint(wrong); want == "" && strings.Contains(said, "langues") || !strings.Contains(said, want) {
			t.Errorf("%s: %s", given, said)
		}
	}
}
