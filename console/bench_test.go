package console

import (
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"os"
	"sync/atomic"
	"testing"
	"time"

	"github.com/alexedwards/argon2id"
	"github.com/gin-gonic/gin"
	"github.com/pquerna/otp/totp"

	"aufil/assistant"
	"aufil/console/page"
	"aufil/dialog"
)

func TestMain(m *testing.M) {
	gin.SetMode(gin.ReleaseMode)
	os.Exit(m.Run())
}

const (
	testSecret   = "JBSWY3DPEHPK3PXP"
	testPassword = "un cheval bien assis"
)

// bench is a console with a desk, two counsellors and a clock of its own.
type bench struct {
	t        *testing.T
	srv      *httptest.Server
	desk     *fakeDesk
	accounts *fakeAccounts
	clock    atomic.Int64
}

var morning = time.Date(2026, 8, 20, 9, 30, 0, 0, time.UTC)

func newBench(t *testing.T, change func(*Options)) *bench {
	t.Helper()
	hash, err := argon2id.CreateHash(testPassword, &argon2id.Params{Memory: 1024, Iterations: 1, Parallelism: 1, SaltLength: 16, KeyLength: 32})
	if err != nil {
		t.Fatal(err)
	}
	account := func(id int64, login, name string) *assistant.Account {
		return &assistant.Account{Counsellor: assistant.Counsellor{ID: id, Login: login, Name: name, Role: "conseiller"}, PasswordHash: hash, TOTPSecret: testSecret}
	}
	b := &bench{t: t}
	b.clock.Store(morning.Unix())
	b.desk = newFakeDesk(b.now)
	b.accounts = &fakeAccounts{
		accounts: map[string]*assistant.Account{"claire": account(1, "claire", "Claire Morel"), "samir": account(2, "samir", "Samir Benali")},
		steps:    map[int64]int64{}, recovery: map[int64]map[string]bool{1: {"k7p29xq4mt": true}},
	}
	o := Options{Desk: b.desk, Accounts: b.accounts, Explain: sample{}, Clock: b.now, Location: time.UTC, Beat: 50 * time.Millisecond}
	if change != nil {
		change(&o)
	}
	b.srv = httptest.NewServer(Handler(o))
	t.Cleanup(b.srv.Close)
	return b
}

func (b *bench) now() time.Time { return time.Unix(b.clock.Load(), 0).UTC() }

func (b *bench) wait(d time.Duration) { b.clock.Add(int64(d.Seconds())) }

// code is a code that was never used: the clock goes on to the next one.
func (b *bench) code() string {
	b.wait(30 * time.Second)
	code, err := totp.GenerateCode(testSecret, b.now())
	if err != nil {
		b.t.Fatal(err)
	}
	return code
}

// browser is a client that keeps cookies and follows no redirect.
func (b *bench) browser() *http.Client {
	jar, _ := cookiejar.New(nil)
	return &http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

func (b *bench) login(login string) *http.Client {
	b.t.Helper()
	c := b.browser()
	r := b.post(c, "/console/connexion", url.Values{"identifiant": {login}, "motdepasse": {testPassword}, "code": {b.code()}}, nil)
	if r.status != http.StatusSeeOther {
		b.t.Fatalf("log in as %s: %d %s", login, r.status, r.body)
	}
	return c
}

// nadia is a case with something in each column.
func nadia(id int64) assistant.CaseFile {
	at := morning.Add(-25 * time.Minute)
	say := func(n int64, a assistant.Author, text string) assistant.Entry {
		return assistant.Entry{ID: n, At: at.Add(time.Duration(n) * time.Minute), Channel: dialog.SMS, Author: a, Text: text}
	}
	return assistant.CaseFile{
		QueueItem: assistant.QueueItem{CaseID: id, Status: assistant.Waiting, Reason: "demande", Since: at.Add(9 * time.Minute), LastAt: at.Add(9 * time.Minute), Person: "06 .. .. .. 78", Lang: "fr", LastText: "conseiller", Unread: 1},
		Entries: []assistant.Entry{
			say(1, assistant.ByPerson, "bonjour"),
			say(2, assistant.ByAuFil, "Bonjour, ici AuFil. Je vous aide à trouver vos droits. C'est gratuit, sans inscription. CONSEILLER = parler à quelqu'un. STOP = arrêter. On y va ? OUI"),
			say(3, assistant.ByPerson, "oui"),
			say(4, assistant.ByAuFil, "Vivez-vous seule ou en couple ? 1 seul(e) 2 en couple"),
			say(5, assistant.ByPerson, "seule avec mes 2 enfant"),
			say(6, assistant.ByAuFil, "Quel est votre salaire net par mois, à peu près ? C'est la ligne net social de la fiche de paie."),
			say(7, assistant.ByPerson, "entre 800 et 900 sa depend"),
			say(8, assistant.ByPerson, "conseiller"),
			say(9, assistant.BySystem, "confier : demande"),
			say(10, assistant.ByAuFil, "Une conseillère vous répond ici, demain avant midi. Elle verra vos réponses : rien à répéter."),
		},
	}
}

// sample explains every conversation the same way.
type sample struct{}

func (sample) Answers(dialog.Conversation) []page.AnswerGroup {
	return []page.AnswerGroup{
		{Title: "Le foyer", Answers: []page.Answer{{Label: "Situation familiale", Value: "vit seule"}, {Label: "Enfants à charge", Value: "2"}, {Label: "Code postal", Value: "62300"}, {Label: "Logement", Value: "HLM"}, {Label: "Loyer", Value: "380 € par mois"}}},
		{Title: "La personne", Answers: []page.Answer{{Label: "Naissance", Value: "mars 1991"}, {Label: "Salaire net", Value: "800 à 900 € par mois", Unsure: true}, {Label: "Séparation récente", Value: "oui", Sensitive: true}, {Label: "Handicap reconnu", Value: "ne sait pas", Sensitive: true}}},
		{Title: "Enfants", Answers: []page.Answer{{Label: "1er enfant", Value: "né en mars 2015"}, {Label: "2e enfant", Value: "né en septembre 2018"}}},
	}
}

func (sample) Rights(dialog.Conversation, time.Time) page.Rights {
	why := []page.Reason{
		{State: "oui", Text: "Vous élevez seule au moins un enfant.", Source: "CSS, art. L523-1"},
		{State: "inconnu", Text: "Le père verse moins que l'allocation.", Source: "CSS, art. L523-1, R523-1"},
		{State: "non", Text: "Vous vivez en couple.", Source: "CSS, art. L523-2"},
	}
	return page.Rights{
		Yes: []page.Right{
			{Key: "asf", Name: "Allocation de soutien familial", Verdict: "oui", Amount: "401 € / mois", Reasons: why[:1]},
			{Key: "ppa", Name: "Prime d'activité", Verdict: "oui", Amount: "330 à 350 € / mois", Summary: "Le montant dépend encore du salaire exact.", Reasons: why[:2], Missing: []string{"Salaire net"}},
		},
		Maybe: []page.Right{{Key: "rsa", Name: "Revenu de solidarité active", Verdict: "verifier", Amount: "0 à 120 € / mois", Summary: "Il manque 2 réponses.", Reasons: why, Missing: []string{"Pension alimentaire reçue", "Épargne"}, Human: []string{"Séparation de moins de trois mois : ressources à neutraliser."}}},
		No:    []page.Right{{Key: "aspa", Name: "ASPA (minimum vieillesse)", Verdict: "non", Reasons: []page.Reason{{State: "non", Text: "Vous avez moins de 65 ans.", Source: "CSS, art. L815-1"}}}},
	}
}

func (sample) Questions(dialog.Conversation, time.Time) []page.Choice {
	return []page.Choice{{Value: "", Label: "La prochaine question utile"}, {Value: "epargne", Label: "Épargne"}, {Value: "pension_alimentaire", Label: "Pension alimentaire reçue"}}
}
