package console

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/pquerna/otp/totp"

	"aufil/assistant"
)

// twoTerritories is a console whose number 36180 is of the mainland and 36190 of Réunion, with a team in each.
func twoTerritories(t testing.TB) *bench {
	t.Helper()
	return twoTerritoriesWith(t, func(*Options) {})
}

func twoTerritoriesWith(t testing.TB, change func(*Options)) *bench {
	t.Helper()
	of := map[string]string{"36180": "metropole", "36190": "reunion"}
	b := newBench(t, func(o *Options) {
		o.Territories = []string{"metropole", "reunion"}
		o.TerritoryOf = func(service string) string { return of[service] }
		change(o)
	})
	b.accountOf(assistant.Counsellor{Login: "rene", Name: "René Payet", Role: assistant.RoleCounsellor, Territory: "reunion"})
	b.accountOf(assistant.Counsellor{Login: "rita", Name: "Rita Hoarau", Role: assistant.RoleLead, Territory: "reunion"})
	b.accountOf(assistant.Counsellor{Login: "mona", Name: "Mona Petit", Role: assistant.RoleLead, Territory: "metropole"})
	b.accountOf(assistant.Counsellor{Login: "alix", Name: "Alix Roux", Role: assistant.RoleAdministrator})
	return b
}

func TestPagesOfTheResponsableAreForResponsables(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	for login, want := range map[string]int{"claire": http.StatusForbidden, "rene": http.StatusForbidden, "rita": http.StatusOK, "alix": http.StatusOK} {
		c := b.login(login)
		for _, way := range []string{"/console/equipe", "/console/equipe/nouveau", "/console/journal"} {
			if r := b.get(c, way); r.status != want {
				t.Errorf("%s for %s: %d, want %d", way, login, r.status, want)
			}
		}
		if r := b.post(c, "/console/equipe/nouveau", url.Values{}, nil); want == http.StatusForbidden && r.status != want {
			t.Errorf("%s makes an account: %d", login, r.status)
		}
		shown := strings.Contains(b.get(c, "/console/").body, "/console/journal")
		if shown != (want == http.StatusOK) {
			t.Errorf("the link to the journal for %s: %v", login, shown)
		}
	}
}

var (
	madePassword = regexp.MustCompile(`id="motdepasse-fait">([a-z2-7-]+)<`)
	madeTOTP     = regexp.MustCompile(`id="totp-fait">([A-Z2-7]+)<`)
)

func TestAnAccountIsMadeAndItsSecretsOpenIt(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	c := b.login("rita")
	form := url.Values{"identifiant": {" Zoe.B "}, "nom": {"Zoé B."}, "role": {"conseiller"}, "territoire": {"reunion"}, "telephone": {"0692 00 00 01"}, "courriel": {"zoe@exemple.fr"}, "capacite": {"12"}}
	r := b.post(c, "/console/equipe/nouveau", form, nil)
	password, secret := madePassword.FindStringSubmatch(r.body), madeTOTP.FindStringSubmatch(r.body)
	if r.status != http.StatusOK || password == nil || secret == nil || !strings.Contains(r.body, `class="qr"`) {
		t.Fatalf("%d %s", r.status, r.body)
	}
	code, err := totp.GenerateCode(secret[1], b.now())
	b.must(err)
	in := b.browser()
	if r := b.post(in, "/console/connexion", url.Values{"identifiant": {"zoe.b"}, "motdepasse": {password[1]}, "code": {code}}, nil); r.status != http.StatusSeeOther {
		t.Fatalf("log in with what was shown: %d", r.status)
	}
	all, err := b.store.Profiles(t.Context())
	b.must(err)
	for _, p := range all {
		if p.Login == "zoe.b" && (p.Phone != "+262692000001" || p.Email != "zoe@exemple.fr" || p.Capacity != 12 || p.Territory != "reunion") {
			t.Errorf("%+v", p)
		}
	}
	if r := b.post(c, "/console/equipe/nouveau", form, nil); r.status != http.StatusUnprocessableEntity || !strings.Contains(r.body, "déjà pris") || !strings.Contains(r.body, "Zoé B.") {
		t.Errorf("the same login again: %d", r.status)
	}
}

func TestNobodyGivesARoleOrATerritoryThatIsNotTheirs(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	rita, alix := b.login("rita"), b.login("alix")
	at := func(login string) string { return fmt.Sprintf("/console/equipe/%d", b.who[login].ID) }
	for _, login := range []string{"mona", "alix", "claire"} {
		if r := b.get(rita, at(login)); r.status != http.StatusNotFound {
			t.Errorf("a responsable of Réunion opens %s: %d", login, r.status)
		}
		if r := b.post(rita, at(login)+"/acces", nil, nil); r.status != http.StatusNotFound {
			t.Errorf("and resets it: %d", r.status)
		}
	}
	for _, c := range []struct{ role, territory string }{{"responsable", "reunion"}, {"administrateur", "reunion"}, {"conseiller", "metropole"}, {"conseiller", ""}, {"roi", "reunion"}} {
		r := b.post(rita, at("rene"), url.Values{"nom": {"René"}, "role": {c.role}, "territoire": {c.territory}}, nil)
		if r.status != http.StatusUnprocessableEntity {
			t.Errorf("%+v: %d", c, r.status)
		}
	}
	if r := b.post(rita, at("rene"), url.Values{"nom": {"René P."}, "role": {"conseiller"}, "territoire": {"reunion"}}, nil); r.status != http.StatusSeeOther {
		t.Errorf("what she may do: %d", r.status)
	}
	// An administrator may do all, but not shut themselves out.
	b.post(alix, at("alix"), url.Values{"nom": {"Alix"}, "role": {"conseiller"}}, nil)
	b.post(alix, at("alix")+"/fermer", nil, nil)
	if me, err := b.store.Counsellor(t.Context(), b.who["alix"].ID); err != nil || me.Disabled || me.Role != assistant.RoleAdministrator {
		t.Errorf("%+v, %v", me, err)
	}
}

func TestAClosedOrResetAccountIsOutAtOnce(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	alix, rene, mona := b.login("alix"), b.login("rene"), b.login("mona")
	b.post(alix, fmt.Sprintf("/console/equipe/%d/fermer", b.who["rene"].ID), nil, nil)
	b.post(alix, fmt.Sprintf("/console/equipe/%d/acces", b.who["mona"].ID), nil, nil)
	for name, c := range map[string]*http.Client{"closed": rene, "reset": mona} {
		if r := b.get(c, "/console/"); r.status != http.StatusSeeOther {
			t.Errorf("%s: %d", name, r.status)
		}
	}
}

func TestSessionsAreListedAndRevoked(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	here, there, alix := b.login("claire"), b.login("claire"), b.login("alix")
	r := b.get(here, "/console/compte")
	ids := regexp.MustCompile(`name="session" value="(\d+)"`).FindAllStringSubmatch(r.body, -1)
	if len(ids) != 1 || !strings.Contains(r.body, "cette session") {
		t.Fatalf("%d sessions that can be ended: %s", len(ids), r.body)
	}
	b.post(here, "/console/compte/sessions", url.Values{"session": {ids[0][1]}}, nil)
	if r := b.get(there, "/console/"); r.status != http.StatusSeeOther {
		t.Errorf("the session that was ended: %d", r.status)
	}
	if r := b.get(here, "/console/"); r.status != http.StatusOK {
		t.Errorf("the one that ended it: %d", r.status)
	}
	// Nobody ends a session of somebody else by its number, but who manages the account.
	samir := b.login("samir")
	own, err := b.store.SignIns(t.Context(), b.who["claire"].ID, b.now().Add(-b.idle()))
	b.must(err)
	b.post(samir, "/console/compte/sessions", url.Values{"session": {fmt.Sprint(own[0].ID)}}, nil)
	if r := b.get(here, "/console/"); r.status != http.StatusOK {
		t.Error("a colleague ended it")
	}
	b.post(alix, fmt.Sprintf("/console/equipe/%d/sessions", b.who["claire"].ID), url.Values{"session": {fmt.Sprint(own[0].ID)}}, nil)
	if r := b.get(here, "/console/"); r.status != http.StatusSeeOther {
		t.Errorf("revoked by an administrator: %d", r.status)
	}
}

func TestThePasswordIsAskedBeforeItChanges(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	here, there := b.login("claire"), b.login("claire")
	change := func(old, fresh, again string) response {
		return b.post(here, "/console/compte/motdepasse", url.Values{"actuel": {old}, "nouveau": {fresh}, "encore": {again}}, nil)
	}
	for _, c := range []struct{ old, fresh, again, want string }{
		{"faux", "une phrase assez longue", "une phrase assez longue", "pas celui-là"},
		{testPassword, "court", "court", "12 caractères"},
		{testPassword, "une phrase assez longue", "une autre phrase longue", "pas les mêmes"},
	} {
		if r := change(c.old, c.fresh, c.again); r.status != http.StatusUnprocessableEntity || !strings.Contains(r.body, c.want) {
			t.Errorf("%q: %d", c.want, r.status)
		}
	}
	if r := change(testPassword, "une phrase assez longue", "une phrase assez longue"); r.status != http.StatusSeeOther {
		t.Fatalf("%d %s", r.status, r.body)
	}
	if r := b.get(here, "/console/"); r.status != http.StatusOK {
		t.Errorf("the session that changed it: %d", r.status)
	}
	if r := b.get(there, "/console/"); r.status != http.StatusSeeOther {
		t.Errorf("the other one: %d", r.status)
	}
	form := url.Values{"identifiant": {"claire"}, "motdepasse": {testPassword}, "code": {b.code()}}
	if r := b.post(b.browser(), "/console/connexion", form, nil); r.status != http.StatusUnauthorized {
		t.Errorf("the old password: %d", r.status)
	}
}

func TestRecoveryCodesAreMadeAgain(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	c := b.login("claire")
	if r := b.get(c, "/console/compte"); !strings.Contains(r.body, "Il vous reste un code") {
		t.Error("how many are left")
	}
	r := b.post(c, "/console/compte/codes", url.Values{"actuel": {testPassword}}, nil)
	codes := regexp.MustCompile(`<code>([a-z2-7-]+)</code>`).FindAllStringSubmatch(r.body, -1)
	if len(codes) != 8 {
		t.Fatalf("%d codes", len(codes))
	}
	try := func(code string) int {
		return b.post(b.browser(), "/console/connexion", url.Values{"identifiant": {"claire"}, "motdepasse": {testPassword}, "code": {code}}, nil).status
	}
	if got := try(codes[0][1]); got != http.StatusSeeOther {
		t.Errorf("a new code: %d", got)
	}
	if got := try(testRecovery); got != http.StatusUnauthorized {
		t.Errorf("an old code: %d", got)
	}
}

func TestPreferencesAreRefusedWithTheReasonAndNothingTypedIsLost(t *testing.T) {
	t.Parallel()
	b := newBench(t, nil)
	c := b.login("claire")
	for _, k := range []struct {
		form url.Values
		want string
	}{
		{url.Values{"sms": {"oui"}, "telephone": {"12"}}, "ne se lit pas"},
		{url.Values{"sms": {"oui"}}, "donnez votre numéro"},
		{url.Values{"mail": {"oui"}}, "adresse électronique"},
		{url.Values{"courriel": {"pas une adresse"}}, "ne se lit pas"},
		{url.Values{"calme_de": {"21:00"}}, "les deux heures"},
		{url.Values{"calme_de": {"21:00"}, "calme_a": {"21:00"}}, "les mêmes"},
	} {
		k.form.Set("recap", "")
		r := b.post(c, "/console/compte/prevenir", k.form, nil)
		if r.status != http.StatusUnprocessableEntity || !strings.Contains(r.body, k.want) || !strings.Contains(r.body, `value="`+k.form.Get("telephone")+`"`) {
			t.Errorf("%v: %d", k.form, r.status)
		}
	}
	r := b.post(c, "/console/compte/prevenir", url.Values{"sms": {"oui"}, "telephone": {"06 39 98 00 01"}, "calme_de": {"21:00"}, "calme_a": {"07:30"}, "son": {"oui"}}, nil)
	p, err := b.store.Profile(t.Context(), b.who["claire"].ID)
	b.must(err)
	if want := (assistant.Preferences{SMS: true, Sound: true, QuietFrom: "21:00", QuietTo: "07:30"}); r.status != http.StatusSeeOther || p.Phone != "+33639980001" || p.Preferences != want {
		t.Errorf("%d %+v", r.status, p)
	}
}

func TestTheJournalShowsEachAccessAndStaysInItsTerritory(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	id := b.nadia(78)
	b.get(b.login("claire"), at(id))
	alix := b.login("alix")
	r := b.get(alix, "/console/journal?dossier="+fmt.Sprint(id))
	if !strings.Contains(r.body, "a ouvert le dossier") || !strings.Contains(r.body, "Claire Morel") {
		t.Fatalf("%s", r.body)
	}
	r = b.get(alix, "/console/journal?verifier=oui")
	if !strings.Contains(r.body, "Le journal est entier") {
		t.Errorf("%s", r.body)
	}
	if r := b.get(b.login("rita"), "/console/journal?dossier="+fmt.Sprint(id)); strings.Contains(r.body, "a ouvert le dossier") {
		t.Error("a responsable of Réunion reads of a case of the mainland")
	}
	csv := b.get(alix, "/console/journal.csv")
	if !strings.HasPrefix(csv.body, "\ufeffquand;qui;action;dossier;objet\r\n") || !strings.Contains(csv.body, ";lire;"+fmt.Sprint(id)+";") ||
		!strings.Contains(csv.header.Get("Content-Disposition"), "journal.csv") {
		t.Errorf("%s", csv.body)
	}
}

func TestACellIsNeverAFormula(t *testing.T) {
	t.Parallel()
	for _, c := range []string{`=HYPERLINK("http://x")`, "+33", "-2", "@x", "\t=1", "\r=1", "|calc", "%x"} {
		if got := inert(c); got != "'"+c {
			t.Errorf("%q becomes %q", c, got)
		}
	}
	if inert("Lens") != "Lens" || inert("") != "" {
		t.Error("plain words changed")
	}
}

// What locks somebody out, or writes to a person at once, is behind a second press.
func TestWhatCannotBeTakenBackIsAskedTwice(t *testing.T) {
	t.Parallel()
	b := twoTerritories(t)
	alix, claire := b.login("alix"), b.login("claire")
	inside := func(body, summary, button string) bool {
		_, panel, found := strings.Cut(body, summary)
		panel, _, closed := strings.Cut(panel, "</details>")
		return found && closed && strings.Contains(panel, button)
	}
	member := b.get(alix, fmt.Sprintf("/console/equipe/%d", b.who["mona"].ID)).body
	for summary, button := range map[string]string{`id="refaire"`: `id="geste-acces"`, `id="fermer"`: `id="geste-fermer"`} {
		if !inside(member, summary, button) {
			t.Errorf("%s is not behind %s", button, summary)
		}
	}
	id := b.nadia(78)
	b.must(b.desk.Take(t.Context(), b.who["claire"], id))
	b.must(b.desk.Book(t.Context(), b.who["claire"], id, assistant.Appointment{At: b.now().AddDate(0, 0, 4), Minutes: 30, Kind: assistant.ByPhone}))
	if !inside(b.get(claire, at(id, "suivi")).body, `id="annuler-1"`, `value="annule"`) {
		t.Error("an appointment is called off at one press")
	}
}
