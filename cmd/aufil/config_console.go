package main

import (
	"crypto/tls"
	"net"
	"net/http"
	"net/mail"
	"net/url"
	"strings"
	"time"

	"aufil/channel/translate"
	"aufil/console"
)

// consoleConfig is what is set of the counsellors' pages.
type consoleConfig struct {
	Idle       time.Duration
	Federation console.Federation
}

// mailConfig is by what server e-mail leaves; Server "" = none does.
type mailConfig struct {
	Server   string // host:port
	User     string
	Password string
	From     string
	Security string      // starttls, tls, aucun
	roots    *tls.Config // of a trial; nil = those of the machine
}

func (r *reader) console(publicURL string) consoleConfig {
	c := consoleConfig{Idle: time.Duration(r.count("console.inactivite", 5)) * time.Minute}
	f := console.Federation{
		Issuer: r.url("connexion.emetteur"), ClientID: r.text("connexion.client_id"), ClientSecret: r.text("connexion.client_secret"),
		Callback: publicURL + "/console/connexion/retour", Label: r.text("connexion.nom"), Scopes: r.items("connexion.portees"),
		Claim: r.text("connexion.champ"), Levels: r.items("connexion.niveaux"),
		Client: &http.Client{Timeout: 10 * time.Second},
	}
	// An issuer is compared to the character: a slash at its end counts.
	if text := r.text("connexion.emetteur"); f.Issuer != "" && strings.HasSuffix(text, "/") {
		f.Issuer += "/"
	}
	if !f.On() {
		return c
	}
	if f.ClientID == "" {
		r.complain("connexion.client_id", "manque : c'est le nom d'AuFil chez %s", f.Label)
	}
	if f.ClientSecret == "" {
		r.complain("connexion.client_secret", "manque ; donnez-le par %s ou %s", variable("connexion.client_secret"), variable("connexion.client_secret")+"_FILE")
	}
	if strings.HasPrefix(f.Issuer, "http://") && !loopback(f.Issuer) {
		r.complain("connexion.emetteur", "doit commencer par https:// : qui écoute le réseau pourrait entrer à la place d'un conseiller")
	}
	c.Federation = f
	return c
}

// loopback tells whether an address is on this machine: a trial.
func loopback(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Hostname() == "localhost" || net.ParseIP(u.Hostname()).IsLoopback())
}

func (r *reader) mail() mailConfig {
	m := mailConfig{
		Server: r.address("courriel.serveur"), User: r.text("courriel.identifiant"), Password: r.text("courriel.mot_de_passe"),
		From: r.text("courriel.expediteur"), Security: r.text("courriel.chiffrement"),
	}
	switch m.Security {
	case "starttls", "tls", "aucun":
	default:
		r.complain("courriel.chiffrement", "« %s » n'est ni starttls, ni tls, ni aucun", m.Security)
	}
	if m.Server == "" {
		return m
	}
	if a, err := mail.ParseAddress(m.From); err != nil {
		r.complain("courriel.expediteur", "n'est pas une adresse comme aufil@exemple.fr ou AuFil <aufil@exemple.fr>")
	} else {
		m.From = a.String()
	}
	if m.User != "" && m.Password == "" {
		r.complain("courriel.mot_de_passe", "manque ; donnez-le par %s ou %s", variable("courriel.mot_de_passe"), variable("courriel.mot_de_passe")+"_FILE")
	}
	if m.Password != "" && m.Security == "aucun" {
		r.complain("courriel.chiffrement", "un mot de passe ne part pas en clair : mettez starttls ou tls")
	}
	return m
}

// translation is by what server texts are translated. What persons write goes there: never in clear over a network.
func (r *reader) translation() translate.Server {
	s := translate.Server{
		Address: r.url("traduction.adresse"), Key: r.text("traduction.cle"), Timeout: time.Duration(r.count("traduction.delai", 1)) * time.Second,
	}
	if strings.HasPrefix(s.Address, "http://") && !loopback(s.Address) {
		r.complain("traduction.adresse", "doit commencer par https://, ou être sur cette machine : ce que les personnes écrivent y passe")
	}
	return s
}
