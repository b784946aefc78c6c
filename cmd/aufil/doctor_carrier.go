package main

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"aufil/channel/twilio"
)

// carrier asks the carrier whether the account works and whom its numbers call.
func (d *doctor) carrier(ctx context.Context) {
	t := d.cfg.Twilio
	account, err := twilio.NewAccount(t.AccountSID, t.AuthToken, t.APIBase)
	if err != nil {
		d.look("opérateur", "pas interrogé : il manque un réglage")
		return
	}
	h, err := account.Health(ctx)
	switch {
	case errors.Is(err, twilio.ErrCredentials):
		d.bad("opérateur", "il refuse twilio.account_sid ou twilio.auth_token : reprenez-les dans sa console")
		return
	case err != nil:
		where := "api.twilio.com"
		if t.APIBase != "" {
			where = t.APIBase + " (réglage twilio.api_base)"
		}
		d.bad("opérateur", "%s ne répond pas d'ici : cette machine a-t-elle accès au réseau, et à cette adresse ? (%s)", where, maskText(err.Error()))
		return
	case h.Status != "active":
		d.bad("opérateur", "le compte est « %s » : rien ne partira ; voyez sa console", h.Status)
	case h.Trial:
		d.look("opérateur", "compte d'essai : il n'écrit qu'aux numéros vérifiés à la main")
	default:
		d.ok("opérateur", "le compte est actif")
	}
	if !h.Clock.IsZero() {
		d.clock("horloge", "celle de l'opérateur", h.Clock)
	}
	lines := map[string]twilio.Line{}
	for _, l := range h.Lines {
		lines[l.Number] = l
	}
	for _, n := range t.Numbers {
		l, known := lines[n.Number]
		if !known {
			d.bad("numéros", "%s n'est pas un numéro de ce compte : corrigez twilio.numeros, ou prenez ce numéro", n.Number)
			continue
		}
		d.line(l)
	}
}

// line compares whom a number calls with what it should.
func (d *doctor) line(l twilio.Line) {
	base, good := d.cfg.PublicURL+"/twilio/", true
	hook := func(event, has, method, want string) {
		switch {
		case has == want && (method == "" || method == http.MethodPost):
			return
		case has == want:
			d.bad("numéros", "%s, « %s » : réglez %s, en POST", l.Number, event, want)
		default:
			d.bad("numéros", "%s, « %s » : réglez %s (aujourd'hui %s)", l.Number, event, want, firstOf(hostOf(has), "rien"))
		}
		good = false
	}
	if l.TakesSMS {
		hook("A message comes in", l.SMS, l.SMSMethod, base+"sms")
	}
	if l.TakesCalls {
		hook("A call comes in", l.Voice, l.VoiceMethod, base+"voice")
		hook("Call status changes", l.Status, "", base+"voice/statut")
	}
	switch {
	case !l.TakesSMS && !l.TakesCalls:
		d.bad("numéros", "%s ne prend ni SMS ni appels", l.Number)
	case good:
		d.ok("numéros", "%s appelle la bonne adresse", l.Number)
	}
}

// hostOf tells an address without what may be secret in it.
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "une adresse illisible"
	}
	return strings.TrimSuffix(u.Host+u.Path, "/")
}

// address asks the service as the carrier does, from outside: it must answer, and refuse what is not signed.
func (d *doctor) address(ctx context.Context) {
	if d.cfg.PublicURL == "" {
		return
	}
	client := &http.Client{Timeout: 10 * time.Second}
	ask := func(method, path string) (int, string) {
		r, err := http.NewRequestWithContext(ctx, method, d.cfg.PublicURL+path, strings.NewReader(""))
		if err != nil {
			return 0, ""
		}
		answer, err := client.Do(r)
		if err != nil {
			return 0, ""
		}
		defer answer.Body.Close() //nolint:errcheck // it was read
		body, _ := io.ReadAll(io.LimitReader(answer.Body, 1000))
		return answer.StatusCode, strings.TrimSpace(string(body))
	}
	switch status, body := ask(http.MethodGet, "/readyz"); {
	case status == 0:
		d.bad("adresse", "%s ne répond pas d'ici : « aufil serve » tourne-t-il, et le serveur mandataire ?", d.cfg.PublicURL)
		return
	case status != http.StatusOK:
		d.bad("adresse", "%s/readyz répond %d : %s", d.cfg.PublicURL, status, maskText(firstOf(body, "le serveur mandataire ne passe pas la demande")))
	default:
		d.ok("adresse", "%s répond", d.cfg.PublicURL)
	}
	if status, _ := ask(http.MethodPost, "/twilio/sms"); status != http.StatusForbidden {
		d.bad("signatures", "une demande sans signature reçoit %d au lieu de 403 : ce n'est pas AuFil qui répond à %s/twilio/sms", status, d.cfg.PublicURL)
	} else {
		d.ok("signatures", "ce qui n'est pas signé est refusé")
	}
	if !strings.HasPrefix(d.cfg.PublicURL, "https://") {
		d.look("adresse", "sans https, les mots des personnes passent en clair : mettez un serveur mandataire devant")
	}
}
