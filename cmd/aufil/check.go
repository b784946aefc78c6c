package main

import (
	"net/mail"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"time"

	"aufil/assistant"
	"aufil/store"
)

// weekdays are the days as they are named in the settings.
var weekdays = map[string]time.Weekday{
	"lundi": time.Monday, "mardi": time.Tuesday, "mercredi": time.Wednesday, "jeudi": time.Thursday,
	"vendredi": time.Friday, "samedi": time.Saturday, "dimanche": time.Sunday,
}

// config reads each setting, and complains of those that make no sense.
func (r *reader) config() config {
	publicURL := r.publicURL()
	return config{
		Listen:        r.address("listen"),
		MetricsListen: r.address("metrics_listen"),
		Proxies:       r.proxies(),
		PublicURL:     publicURL,
		Database:      r.database(),
		Key:           r.key(),
		Twilio: twilioConfig{
			AccountSID: r.match("twilio.account_sid", accountSID, "AC, puis 32 signes parmi 0 à 9 et a à f ; la console de Twilio le montre, « Account SID »"),
			AuthToken:  r.match("twilio.auth_token", alphanumeric, "des lettres et des chiffres"),
			OldToken:   r.match("twilio.auth_token_ancien", alphanumeric, "des lettres et des chiffres"),
			APIBase:    r.url("twilio.api_base"),
			Numbers:    r.numbers(),
			Caller:     r.match("twilio.numero_appels", e164, "+33199000000"),
		},
		Team:    r.team(),
		Console: r.console(publicURL),
		Mail:    r.mail(),

		Translation: r.translation(),
		Limits: limitsConfig{
			AnswersPerDay:    r.count("limites.reponses_par_jour", 1),
			AnswersPerMinute: r.count("limites.reponses_par_minute", 1),
			SendsPerDay:      r.count("limites.envois_par_jour", 0),
			SendsPerCase:     r.count("limites.envois_par_dossier", 0),
			SpendPerDay:      r.cents("limites.depense_par_jour"),
			SegmentPrice:     r.price(),

			SpendStopsAnswers: r.yes("limites.depense_coupe_reponses"),
		},
		Controller: r.words("confidentialite.responsable"),
		Contact:    r.words("confidentialite.contact"),
		Retention: retentionConfig{
			Cases:     r.count("conservation.dossiers", 1),
			Abandoned: r.count("conservation.abandons", 1),
			Stops:     r.count("conservation.stops", 1),
			Audit:     r.count("conservation.traces", 1),
		},
		Backups:   backupConfig{Folder: r.text("sauvegardes.dossier"), Days: r.count("sauvegardes.jours", 1)},
		Languages: r.languages(),
	}
}

// price is what a segment costs: at nothing, no limit of the day is ever reached.
func (r *reader) price() int64 {
	cents := r.cents("limites.prix_segment")
	if cents == 0 && r.cents("limites.depense_par_jour") > 0 {
		r.complain("limites.prix_segment", "est de 0 : le plafond limites.depense_par_jour ne serait jamais atteint ; donnez ce que coûte un segment (0,08)")
	}
	return cents
}

// required are the settings without which `serve` does not start.
var required = []string{"public_url", "twilio.account_sid", "twilio.auth_token", "twilio.numeros", "cle"}

// missing adds the required settings that are not there. Those that may be in a file that could not be read are not
// called missing: only secrets are, which are never in it. Where it is there and is no YAML, not even they are: it may name
// the files that hold them.
func (p problems) missing(c config) problems {
	there := map[string]bool{
		"public_url":         c.PublicURL != "",
		"twilio.account_sid": c.Twilio.AccountSID != "",
		"twilio.auth_token":  c.Twilio.AuthToken != "",
		"twilio.numeros":     len(c.Twilio.Numbers) > 0,
		"cle":                c.Key != "",
	}
	unread := slices.ContainsFunc(p, func(one problem) bool { return one.unread })
	if slices.ContainsFunc(p, func(one problem) bool { return one.broken }) {
		return p
	}
	for _, path := range required {
		if s, _ := settingOf(path); unread && !s.secret {
			continue
		}
		told := slices.ContainsFunc(p, func(one problem) bool { return one.path == path })
		if !there[path] && !told {
			p = append(p, problem{path: path, what: "manque ; donnez-le par " + variable(path) + hint[path]})
		}
	}
	return p
}

var hint = map[string]string{
	"public_url":     " ou dans le fichier de réglages, par exemple https://aufil.exemple.fr",
	"twilio.numeros": " ou dans le fichier de réglages, par exemple +33937000001",
	"cle":            " ou AUFIL_CLE_FILE, ou cle_file dans le fichier de réglages ; « aufil cle » en fait une",

	"twilio.account_sid": " ou dans le fichier de réglages : la console de Twilio le montre, AC…",
	"twilio.auth_token":  " ou AUFIL_TWILIO_AUTH_TOKEN_FILE, ou twilio.auth_token_file dans le fichier de réglages : la console de Twilio le montre, « Auth Token »",
}

// mostWords is how long each of the two may be: both are in one SMS.
const mostWords = 25

func (r *reader) words(path string) string {
	text := r.text(path)
	if n := len([]rune(text)); n > mostWords {
		r.complain(path, "a %d lettres, et %d au plus tiennent dans le SMS d'information", n, mostWords)
		return ""
	}
	return text
}

func (r *reader) proxies() (all []string) {
	for _, one := range r.items("mandataires") {
		_, network := netip.ParsePrefix(one)
		if _, address := netip.ParseAddr(one); network != nil && address != nil {
			r.complain("mandataires", "« %s » n'est ni une adresse (10.0.0.5) ni un réseau (10.0.0.0/24)", one)
			continue
		}
		if strings.HasSuffix(one, "/0") {
			r.complain("mandataires", "« %s » croirait tout le monde : donnez les adresses de vos serveurs mandataires", one)
			continue
		}
		all = append(all, one)
	}
	return all
}

func (r *reader) publicURL() string {
	text := r.url("public_url")
	u, err := url.Parse(text)
	if text == "" || err != nil {
		return ""
	}
	if u.Path != "" {
		r.complain("public_url", "doit être à la racine d'un nom (https://aufil.exemple.fr), sans « %s » derrière", u.Path)
		return ""
	}
	if strings.Contains(u.Hostname(), "_") {
		r.complain("public_url", "le nom de machine contient « _ » : Twilio n'y enverrait pas les accusés de réception")
		return ""
	}
	return text
}

func (r *reader) database() string {
	text := r.text("database")
	switch {
	case strings.HasPrefix(text, "sqlite:") && len(text) > len("sqlite:"):
		return text
	case store.IsPostgres(text):
		if u, err := url.Parse(text); err == nil && len(u.Path) > 1 {
			return text
		}
		r.complain("database", "n'a pas la forme postgres://COMPTE@MACHINE:5432/BASE")
	default:
		r.complain("database", "n'a pas la forme sqlite:CHEMIN ou postgres://COMPTE@MACHINE:5432/BASE")
	}
	return ""
}

func (r *reader) key() string {
	text := r.text("cle")
	if text == "" {
		return ""
	}
	if err := store.CheckKeys(text); err != nil {
		r.complain("cle", "%v ; « aufil cle » en fait une, à garder telle quelle", err)
		return ""
	}
	return text
}

func (r *reader) languages() []string {
	all := r.items("langues")
	for _, l := range all {
		if !slices.Contains(writtenLanguages(), l) {
			r.complain("langues", "« %s » n'est pas le code d'une langue écrite%s ; il y a %s", l, meantLanguage(l), writtenWords())
		}
	}
	if len(all) > 0 && !slices.Contains(all, "fr") {
		r.complain("langues", "fr doit en être : c'est la langue de secours")
	}
	return all
}

// numbers reads the service's own numbers: a list, or lists by territory.
func (r *reader) numbers() []assistant.Number {
	const path = "twilio.numeros"
	var all []assistant.Number
	add := func(territory string, numbers []string) {
		for _, n := range numbers {
			n = strings.NewReplacer(" ", "", ".", "").Replace(n)
			if !serviceOwn.MatchString(n) {
				r.complain(path, "« %s » n'est ni un numéro comme +33937000001 ni un numéro court", n)
				continue
			}
			all = append(all, assistant.Number{Number: n, Territory: territory})
		}
	}
	territories := r.k.MapKeys(path)
	for _, t := range territories {
		add(t, r.phones(path+"."+t, path))
	}
	if len(territories) == 0 {
		add("", r.phones(path, path))
	}
	return all
}

func (r *reader) team() teamConfig {
	t := teamConfig{Zone: time.UTC}
	if zone, err := time.LoadLocation(r.text("equipe.fuseau")); err == nil {
		t.Zone = zone
	} else {
		r.complain("equipe.fuseau", "« %s » n'est pas un fuseau comme Europe/Paris ou Indian/Reunion", r.text("equipe.fuseau"))
	}
	for name, day := range weekdays {
		path := "equipe.horaires." + name
		spans, err := assistant.ParseSpans(strings.Join(r.items(path), ","))
		if err != nil {
			r.complain(path, "%v", err)
		}
		t.Hours.Week[day] = spans
	}
	for _, text := range r.items("equipe.fermetures") {
		day, err := time.Parse(time.DateOnly, strings.TrimSuffix(text, " 00:00:00 +0000 UTC"))
		if err != nil {
			r.complain("equipe.fermetures", "« %s » n'est pas un jour comme 2026-12-25", text)
			continue
		}
		name := day.Format(time.DateOnly)
		t.Hours.Closed = append(t.Hours.Closed, assistant.Closure{From: name, To: name})
	}
	t.Hours.Zone, t.Hours.Holidays = t.Zone, r.yes("equipe.feries")
	t.Patience = time.Duration(r.count("equipe.retour_heures", 0)) * time.Hour
	t.Territories = r.items("equipe.territoires")
	t.Urgent = r.phones("equipe.contacts_urgents", "equipe.contacts_urgents")
	for _, n := range t.Urgent {
		if !e164.MatchString(n) {
			r.complain("equipe.contacts_urgents", "un contact n'est pas un numéro comme +33612345678")
		}
	}
	t.Notify = r.items("equipe.avertir")
	for _, n := range t.Notify {
		if a, err := mail.ParseAddress(n); err != nil || a.Address != n {
			r.complain("equipe.avertir", "« %s » n'est pas une adresse comme equipe@exemple.fr", n)
		}
	}
	t.ByTurns = r.yes("equipe.repartition")
	return t
}
