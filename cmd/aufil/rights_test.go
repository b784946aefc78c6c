package main

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"aufil/channel/sms"
	"aufil/dialog"
	"aufil/internal/overheard"
	"aufil/store"
)

// environ is what another process of the same machine needs to work on a town's database.
func (w *town) environ() []string {
	return []string{"AUFIL_DATABASE=sqlite:" + w.path, "AUFIL_CLE=" + w.key}
}

// A person asks what is kept of them, gets it, and has it erased, while the service runs.
func TestAPersonsDataAreGivenAndErased(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	p.hello()
	p.answersUntil(dialog.Resultats)
	p.says("conseiller", "")
	if err := p.Assistant.Answer(t.Context(), claire, p.caseID, "Bonjour Nadia"); err != nil {
		t.Fatal(err)
	}
	number, file := p.phone.Number(), filepath.Join(t.TempDir(), "export.json")

	status, out, errs := aufil(t, p.environ(), "export --tel "+number)
	if status != 0 {
		t.Fatalf("status %d: %s", status, errs)
	}
	var all portrait
	if err := json.Unmarshal([]byte(out), &all); err != nil {
		t.Fatal(err)
	}
	if all.Numero != number || len(all.Reponses) < 5 || len(all.DroitsDits) < 3 || len(all.Echanges) < 10 ||
		len(all.Equipe) != 1 || len(all.Traces) == 0 || len(all.Conservation) == 0 {
		t.Errorf("%+v", all)
	}
	if len(all.Information) == 0 || !strings.Contains(all.Information[0].Textes[0], "AuFil") || all.Accord == nil || all.Accord.Before(all.Information[0].Le) {
		t.Errorf("the proof of the information: %+v, %v", all.Information, all.Accord)
	}
	for _, want := range []string{"Bonjour Nadia", "salaire", "Allocations familiales"} {
		if !strings.Contains(strings.ToLower(out), strings.ToLower(want)) {
			t.Errorf("nothing says %q", want)
		}
	}
	if strings.Contains(out, "Claire") && strings.Contains(out, `"par": "Claire"`) {
		t.Error("the traces name a colleague")
	}
	national := "0" + strings.TrimPrefix(number, "+33")
	status, out, errs = aufil(t, p.environ(), "export --format texte -o "+file+" --tel "+national)
	if status != 0 || out != "" {
		t.Fatalf("status %d: %q, %s", status, out, errs)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if info, _ := os.Stat(file); info.Mode().Perm() != 0o600 {
		t.Errorf("mode %o", info.Mode().Perm())
	}
	for _, want := range []string{number, "Vos réponses", "Bonjour Nadia", "24 mois", "l'exploitant du service", "Salaire net : ", "Dit par vous le", "motif : A demandé à parler", ", vous : ", "a pris le dossier"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("nothing says %q in:\n%s", want, text)
		}
	}
	for _, key := range []string{"demandeur", "motif : demande", "{\"", "_", "systeme", " : ."} {
		if strings.Contains(string(text), key) {
			t.Errorf("what only the program calls so is in it: %q:\n%s", key, text)
		}
	}
	if status, _, errs := aufil(t, p.environ(), "export -o "+file+" --tel "+number); status != 2 || !strings.Contains(errs, "existe déjà") {
		t.Errorf("over a file that is there: %d, %s", status, errs)
	}

	status, out, errs = aufil(t, p.environ(), "efface --tel "+number)
	if status != 0 || !strings.Contains(out, "->  0") || strings.Contains(out+errs, number) || strings.Contains(out, "->  1") {
		t.Errorf("status %d:\n%s%s", status, out, errs)
	}
	for _, table := range []string{"person", "conversation", "escalation", "outbound"} {
		if n := p.rows(table); n != 0 {
			t.Errorf("%d rows in %s", n, table)
		}
	}
	for _, command := range []string{"efface", "export"} {
		if status, _, errs := aufil(t, p.environ(), command+" --tel "+number); status != 1 || !strings.Contains(errs, "aucune donnée") {
			t.Errorf("%s of someone unknown: %d, %s", command, status, errs)
		}
		if status, _, errs := aufil(t, p.environ(), command+" --tel abc"); status != 2 || !strings.Contains(errs, "+33612345678") {
			t.Errorf("%s of no number: %d, %s", command, status, errs)
		}
		nowhere := []string{"AUFIL_DATABASE=sqlite:" + filepath.Join(t.TempDir(), "x.db"), "AUFIL_CLE=" + p.key}
		if status, _, errs := aufil(t, nowhere, command+" --tel "+number); status != 2 || !strings.Contains(errs, "n'existe pas") {
			t.Errorf("%s without a database: %d, %s", command, status, errs)
		}
	}
	p.phone.SMS("bonjour") // and can come back as someone new
	if c := p.file(2).Conversation; len(c.Answers) != 0 {
		t.Errorf("%d answers are remembered", len(c.Answers))
	}
}

// Who said STOP and is erased twice: the second time it is told that nothing was left to do, and no number is counted that
// was not there.
func TestASecondErasureSaysThatItIsDone(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	p.hello()
	p.phone.SMS("STOP")
	number := p.phone.Number()
	status, out, errs := aufil(t, p.environ(), "efface --tel "+number)
	if status != 0 || !strings.Contains(out, "a dit STOP (gardé 36 mois)") || !strings.Contains(out, "dossier 1 ") || !regexp.MustCompile(`numéro de téléphone +1  ->  0`).MatchString(out) {
		t.Fatalf("status %d: %s%s", status, out, errs)
	}
	status, out, errs = aufil(t, p.environ(), "efface --tel "+number)
	if status != 0 || !strings.Contains(out, "déjà fait") || !strings.Contains(out, "a dit STOP (gardé 36 mois)") || strings.Contains(out, "dossier 0") || strings.Contains(out, "->") {
		t.Errorf("status %d: %s%s", status, out, errs)
	}
	status, out, errs = aufil(t, p.environ(), "efface --stop-compris --tel "+number)
	if status != 0 || !strings.Contains(out, "l'empreinte qui retenait") || strings.Contains(out, "dossier 0") || p.rows("person") != 0 {
		t.Errorf("status %d: %s%s", status, out, errs)
	}
	if status, _, errs := aufil(t, p.environ(), "efface --tel "+number); status != 1 || !strings.Contains(errs, "aucune donnée") {
		t.Errorf("status %d: %s", status, errs)
	}
}

// What a person wrote is only text in what is given to them, on a terminal as on paper: it neither acts, nor passes for a
// line of ours, nor becomes a formula where the text is opened in a spreadsheet.
func TestAnExportIsOnlyText(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	p.hello()
	const forged = "Qui a ouvert votre dossier"
	for _, text := range []string{
		"\x1b]0;titre\x07\x1b[2J coucou", "bonjour\r" + forged, "a\n" + forged + "\n  01/01/2020 : tout", "=HYPERLINK(\"http://x\")", "\u202egauche\u2066", "a\u2028" + forged + "\u0085b",
	} {
		p.phone.SMS(text)
	}
	p.says("conseiller", "")
	if err := p.Assistant.Answer(t.Context(), claire, p.caseID, "Bonjour\n"+forged+"\u202e"); err != nil {
		t.Fatal(err)
	}
	_, out, errs := aufil(t, p.environ(), "export --format texte --tel "+p.phone.Number())
	if errs != "" || !strings.Contains(out, "coucou") || !strings.Contains(out, "gauche") {
		t.Fatalf("%s%s", out, errs)
	}
	if at := strings.IndexFunc(out, func(r rune) bool { return printable(r) < 0 }); at >= 0 {
		t.Errorf("%q acts", out[at:min(len(out), at+20)])
	}
	headings := 0
	for line := range strings.Lines(out) {
		if strings.HasPrefix(line, forged) {
			headings++
		}
		if strings.ContainsAny(line[:1], "=+-@\t") {
			t.Errorf("a spreadsheet would compute %q", line)
		}
	}
	if headings != 1 {
		t.Errorf("%d headings %q in:\n%s", headings, forged, out)
	}
	_, out, _ = aufil(t, p.environ(), "export --tel "+p.phone.Number())
	var all portrait
	if err := json.Unmarshal([]byte(out), &all); err != nil || strings.ContainsAny(out, "\x1b\x07\r\u0085") {
		t.Errorf("%v in %q", err, out)
	}
}

func TestPurgeTellsWhatItDid(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	p.hello()
	old := append(p.environ(), "AUFIL_CONSERVATION_ABANDONS=1")
	if time.Since(morning) < 62*24*time.Hour {
		t.Skip("the day of towns is too near: their cases are not old yet")
	}
	status, out, errs := aufil(t, old, "purge --essai")
	if status != 0 || p.rows("conversation") != 1 {
		t.Errorf("a try: %d, %s%s", status, out, errs)
	}
	status, out, errs = aufil(t, old, "purge")
	if status != 0 || !strings.Contains(out, "abandons") || p.rows("conversation") != 0 {
		t.Errorf("status %d, %d left:\n%s%s", status, p.rows("conversation"), out, errs)
	}
	if status, _, errs := aufil(t, append(old, "AUFIL_CONSERVATION_STOPS=0"), "purge"); status != 2 || !strings.Contains(errs, "conservation.stops") {
		t.Errorf("a wrong setting: %d, %s", status, errs)
	}
}

// `serve` purges by itself and looks at the audit.
func TestServeKeepsHouse(t *testing.T) {
	t.Parallel()
	p := newTown(t).meet(writing)
	p.hello()
	p.says("conseiller", "")
	if err := p.Assistant.Take(t.Context(), claire, p.caseID); err != nil {
		t.Fatal(err)
	}
	m, log := newMetrics("test"), &logbook{}
	houseOnce(context.Background(), p.Store, store.Keeping{Cases: 24, Abandoned: 1, Stops: 36, Audit: 12}, morning.AddDate(0, 2, 0), m, newLog(io.MultiWriter(log, overheard.Log()), slog.LevelInfo))
	if text := log.text.String(); !strings.Contains(text, `"msg":"purged"`) || !strings.Contains(text, `"msg":"audit is whole","lines":1`) || strings.Contains(text, "masqué") {
		t.Errorf("%s", text)
	}
	if p.rows("conversation") != 1 {
		t.Error("a case of the counsellors was taken for one that was given up")
	}
	houseOnce(context.Background(), p.Store, store.Keeping{Cases: 24}, morning.AddDate(2, 1, 0), m, newLog(io.MultiWriter(log, overheard.Log()), slog.LevelInfo))
	if p.rows("conversation") != 0 {
		t.Error("an old case is kept")
	}
}

// INFO is answered in one SMS, with the longest names that the settings take; so are the words of AIDE.
func TestTheNoticeFitsOneSMS(t *testing.T) {
	t.Parallel()
	core, err := known()
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range core.langs {
		for _, cfg := range []config{
			{Controller: strings.Repeat("W", mostWords), Contact: strings.Repeat("0", mostWords), Retention: retentionConfig{Cases: 36}},
			{Retention: retentionConfig{Cases: 24}}, {},
		} {
			k := core.knowledge(0, true)
			k.Notice = cfg.notice()
			c, _ := dialog.Step(dialog.Conversation{}, dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: "bonjour", At: morning}, k)
			c.Lang = lang
			_, reply := dialog.Step(c, dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: "info", At: morning}, k)
			if len(reply.Parts) == 0 || !strings.HasPrefix(reply.Parts[0].Key, "donnees.") {
				t.Fatalf("%s: INFO is answered by %+v", lang, reply.Parts)
			}
			text := core.render(dialog.Reply{Parts: reply.Parts[:1]}, lang, dialog.SMS)
			if n := len(text); n != 1 {
				t.Errorf("%s: %d messages: %q", lang, n, text)
				continue
			}
			if n, _, gsm := sms.Segments(text[0]); gsm && n > 1 {
				t.Errorf("%s: %d segments: %q", lang, n, text[0])
			}
			if cfg.Controller != "" && lang == "fr" && (!strings.Contains(text[0], cfg.Controller) || !strings.Contains(text[0], "36 mois")) {
				t.Errorf("%q", text[0])
			}
		}
	}
}

// EFFACER is answered with what outlives it, as long as the settings say, in one SMS of every language: the copies, the
// print that erases again, the traces; the STOP only of who said it.
func TestErasingTellsWhatRemains(t *testing.T) {
	t.Parallel()
	core, err := known()
	if err != nil {
		t.Fatal(err)
	}
	k := core.knowledge(0, true)
	k.Notice = config{Retention: retentionConfig{Cases: 24, Stops: 137, Audit: 118}, Backups: backupConfig{Days: 145}}.notice()
	for _, lang := range core.langs {
		for _, stopped := range []bool{false, true} {
			c := dialog.New(lang, morning)
			var reply dialog.Reply
			say := func(text string) {
				c, reply = dialog.Step(c, dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: morning}, k)
			}
			say("bonjour")
			c.Lang = lang
			if stopped {
				say("stop")
			}
			say("effacer")
			say("oui")
			text := core.render(reply, lang, dialog.SMS)
			if n := len(text); n != 1 {
				t.Errorf("%s: %d messages: %q", lang, n, text)
				continue
			}
			if n, _, gsm := sms.Segments(text[0]); n > sms.Budget(gsm) || !gsm && sms.Latin(lang) {
				t.Errorf("%s: %d segments: %q", lang, n, text[0])
			}
			if !strings.Contains(text[0], "145") || !strings.Contains(text[0], "118") || strings.Contains(text[0], "137") != stopped {
				t.Errorf("%s, after STOP %v: %q", lang, stopped, text[0])
			}
		}
	}
}
