package main

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/channel/sms"
	"aufil/channel/twilio"
	"aufil/channel/voice"
	"aufil/console"
	"aufil/dialog"
	"aufil/store"
)

// realParts binds the rules, the prompts and the channels.
func realParts(cfg config, log *slog.Logger) (parts, error) {
	core, err := loadCore()
	if err != nil {
		return parts{}, err
	}
	return core.parts(cfg, log, false)
}

// parts binds what is loaded to the settings. framed lets a page of the same origin hold the console (the demonstration).
func (c core) parts(cfg config, log *slog.Logger, framed bool) (parts, error) {
	account, err := twilio.NewAccount(cfg.Twilio.AccountSID, cfg.Twilio.AuthToken, cfg.Twilio.APIBase)
	if err != nil {
		return parts{}, err
	}
	help, calls := &guide{towns: c.places}, voice.NewClient(account, cfg.PublicURL)
	zones, teams := assistant.NewZones(cfg.Team.Zone), newRota(cfg.Team)
	if len(cfg.Languages) > 0 {
		c.langs = cfg.Languages
	}
	return parts{
		Step: func(now dialog.Conversation, in dialog.Input) (dialog.Conversation, dialog.Reply) {
			hours := teams.Of(in.Team)
			k := c.knowledge(0, hours.Open(in.At))
			k.Near, k.Notice = help.near, cfg.notice()
			k.Zone, k.Limits = zones.Of, cfg.Limits.perPerson()
			k.Slots = hours.Slots
			k.Civil = func(at time.Time, territory string) time.Time { return assistant.Civil(at, zones.Of(territory)) }
			return dialog.Step(now, in, k)
		},
		Render: c.render,
		Segments: func(text string) int {
			n, _, _ := sms.Segments(text)
			return n
		},
		Sender: sms.NewClient(account, cfg.PublicURL),
		Dialer: calls, Recordings: calls,
		Mount:   c.mount(cfg, log),
		Console: c.console(cfg, log, framed, teams),
		Log:     log,
		Guide:   help,
		Rota:    teams,
		Overdue: func(at time.Time) lateness { return overdue(c.rules, at) },
	}, nil
}

// mount adds the carrier's webhooks.
func (c core) mount(cfg config, log *slog.Logger) func(*gin.Engine, *assistant.Assistant, *metrics) {
	failed := func(err error) { log.Error("webhook", "err", err) }
	return func(r *gin.Engine, a *assistant.Assistant, m *metrics) {
		guard := twilio.Guard{
			PublicURL: cfg.PublicURL, Tokens: []string{cfg.Twilio.AuthToken, cfg.Twilio.OldToken}, Rejected: m.Refused,
		}
		sorry := dialog.Reply{Parts: []dialog.Part{{Key: "erreur.interne"}}}
		sms.Webhooks{
			Receiver: a, Deliveries: a, Sorry: c.render(sorry, "fr", dialog.SMS), Failed: failed, Ours: cfg.ours,
		}.Mount(r, guard)
		voice.Webhooks{Receiver: a, Desk: a, Words: c.wording, PublicURL: cfg.PublicURL, Failed: failed}.Mount(r, guard)
		r.NoRoute(guard.Elsewhere())
	}
}

// console gives the counsellors' pages.
func (c core) console(cfg config, log *slog.Logger, framed bool, teams *rota) func(*assistant.Assistant, *store.Store) http.Handler {
	example := ""
	if framed {
		example = demoNotice
	}
	return func(a *assistant.Assistant, s *store.Store) http.Handler {
		return console.Handler(console.Options{
			Translator: cfg.translator(),
			Desk:       a, Accounts: s, Shelf: s, Office: s, Territories: cfg.territories(), TerritoryOf: cfg.territoryOf, Phone: twilio.Typed,
			Federation: cfg.Console.Federation, Idle: cfg.Console.Idle, Price: cfg.Limits.SegmentPrice, Reaches: console.Reaches{SMS: true, Mail: cfg.Mail.Server != ""},
			Rules: c.rules, Sessions: s.Sessions(), Plain: sms.Transliterate, Location: cfg.Team.Zone, Log: log,
			Secure: strings.HasPrefix(cfg.PublicURL, "https://"), Framed: framed,
			TrustedProxies: cfg.Proxies, Rota: teams, Languages: c.langs, Example: example,
		})
	}
}

// translator is what translates texts, nil where nothing does.
func (c config) translator() console.Translator {
	if c.Translation.Address == "" {
		return nil
	}
	return c.Translation
}

// territories lists those that counsellors may have: those of the numbers, and those of the settings.
func (c config) territories() []string {
	all := slices.Clone(c.Team.Territories)
	for _, n := range c.Twilio.Numbers {
		if n.Territory != "" {
			all = append(all, n.Territory)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// knows refuses a territory that the settings do not name: who had it would see nearly nobody. "" is all of them.
func (c config) knows(territory string) error {
	all := c.territories()
	switch {
	case territory == "" || slices.Contains(all, territory):
		return nil
	case len(all) == 0:
		return errors.New("--territoire : les réglages n'en nomment aucun ; ajoutez-le à twilio.numeros ou à equipe.territoires, ou ôtez --territoire (la personne voit tout)")
	}
	return fmt.Errorf("--territoire : « %s » n'est pas dans les réglages (twilio.numeros, equipe.territoires) ; territoires : %s", territory, strings.Join(all, ", "))
}

// ours tells whether a number is one of the service.
func (c config) ours(number string) bool {
	return slices.ContainsFunc(c.Twilio.Numbers, func(n assistant.Number) bool { return n.Number == number })
}

// territoryOf gives the territory of a number of the service, "" when it serves all.
func (c config) territoryOf(service string) string {
	for _, n := range c.Twilio.Numbers {
		if n.Number == service {
			return n.Territory
		}
	}
	return ""
}
