package console

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/alexedwards/scs/v2"
	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
	"aufil/engine"
)

// Options are what the console is made of.
type Options struct {
	Desk     Desk
	Accounts Accounts
	Office   Office
	Rules    *engine.Rulebook
	Sessions scs.Store

	Phone          func(string) (e164 string) // reads a telephone number as people write it; "" = it is none
	Reaches        Reaches
	Federation     Federation
	Plain          func(string) string // how an answer is written with signs that SMS carry; nil = as it was typed
	Clock          func() time.Time
	Location       *time.Location              // for the hours shown; nil = the machine's
	Territories    []string                    // those that accounts may have
	TerritoryOf    func(service string) string // of a number of the service; nil = none has one
	Log            *slog.Logger
	Secure         bool     // pages come by https: the cookie is never sent otherwise
	Framed         bool     // pages of the same origin may hold the console in a frame (the demo)
	TrustedProxies []string // addresses whose X-Forwarded-For is believed
	Idle           time.Duration
	Calm           time.Duration  // how long the queue waits for more changes before it is drawn again for everybody; 0 = a moment
	Rota           assistant.Rota // when teams are at their desk
	Languages      []string       // in which persons are answered
	Example        string         // said above the figures of a demonstration; "" = they are real
	Price          int64          // of an SMS segment, in cents; 0 = not shown
	Shelf          Shelf
	Translator     Translator    // of what is written freely; nil = there is none
	Beat           time.Duration // how often a live page is looked at even if nothing was announced
}

// server carries the parts through the handlers.
type server struct {
	Options
	explain      explainer
	federation   *federation
	translations *translations
	sessions     *scs.SessionManager
	prover       *prover
	gate         *gate
	files        assets
	shell        page.Assets
}

// Handler gives everything under /console/.
func Handler(o Options) http.Handler {
	o = o.withDefaults()
	s := &server{Options: o, explain: explainer{rules: o.Rules}, sessions: newSessions(o), prover: newProver(), federation: newFederation(o.Federation), translations: newTranslations(o.Translator, o.Clock), gate: newGate(), files: loadAssets()}
	s.shell = s.files.addresses()
	guarded := http.NewCrossOriginProtection().Handler(s.router())
	return s.withHeaders(s.withSession(guarded))
}

func (o Options) withDefaults() Options {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.Location == nil {
		o.Location = time.Local
	}
	if o.TerritoryOf == nil {
		o.TerritoryOf = func(string) string { return "" }
	}
	if o.Phone == nil {
		o.Phone = func(string) string { return "" }
	}
	if o.Rota == nil {
		o.Rota = noRota{}
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Idle == 0 {
		o.Idle = time.Hour
	}
	if o.Beat == 0 {
		o.Beat = 20 * time.Second
	}
	if o.Calm == 0 {
		o.Calm = 700 * time.Millisecond
	}
	return o
}

// noRota is teams of which nobody says when they are there.
type noRota struct{}

func (noRota) Of(string) assistant.Hours { return assistant.Hours{} }

func (noRota) Return(string, time.Time, bool) time.Time { return time.Time{} }

func (noRota) Refresh(context.Context) error { return nil }

// router lists every address of the console.
func (s *server) router() http.Handler {
	r := gin.New()
	r.HandleMethodNotAllowed = true
	if err := r.SetTrustedProxies(s.TrustedProxies); err != nil {
		panic("console: trusted proxies: " + err.Error()) // settings are checked before they come here
	}
	r.Use(gin.CustomRecoveryWithWriter(nil, s.recovered))
	r.NoRoute(s.notFound)
	r.GET("/console/statique/:file", s.files.serve)
	r.GET("/console/connexion", s.showLogin)
	r.POST("/console/connexion", limitBody, s.login)
	if s.Federation.On() {
		r.GET("/console/connexion/oidc", s.goThere)
		r.GET("/console/connexion/retour", s.comeBack)
	}

	in := r.Group("/console", limitBody, s.requireCounsellor)
	in.POST("/deconnexion", s.logout)
	in.GET("/", s.showQueue)
	in.GET("/flux/file", s.streamQueue)
	in.GET("/flux/alertes", s.streamAlerts)
	in.GET("/flux/dossiers/:id", s.streamCase)
	in.POST("/flux/dossiers/:id/ecrit", s.types)
	in.GET("/flux/mes-dossiers", s.showMine)
	in.GET("/dossiers/:id", s.showCase)
	in.POST("/dossiers/:id/prendre", s.act(s.take))
	in.POST("/dossiers/:id/liberer", s.act(s.release))
	in.POST("/dossiers/:id/repondre", s.act(s.answer))
	in.POST("/dossiers/:id/rendre", s.act(s.handBack))
	in.POST("/dossiers/:id/clore", s.act(s.close))
	s.caseRoutes(in.Group("/dossiers/:id"))
	in.GET("/chercher", s.search)
	in.POST("/chercher", s.search)
	in.GET("/rendez-vous", s.showAgenda)
	in.GET("/rendez-vous.ics", s.calendarFile)

	in.GET("/compte", s.showOwn)
	in.POST("/compte/prevenir", s.savePreferences)
	in.POST("/compte/absence", s.ownAbsence)
	in.POST("/compte/sessions", s.endOwnSessions)
	in.POST("/compte/motdepasse", s.changePassword)
	in.POST("/compte/codes", s.newRecoveryCodes)

	lead := in.Group("", s.requireLead)
	lead.GET("/statistiques", s.showReport)
	lead.GET("/statistiques.csv", s.exportReport)
	lead.GET("/reponses", s.showReady)
	lead.GET("/reponses/:id", s.showReadyForm) // "nouvelle" is a new one
	lead.POST("/reponses/:id", s.saveReady)
	lead.POST("/reponses/:id/archiver", s.archiveReady(true))
	lead.POST("/reponses/:id/remettre", s.archiveReady(false))
	lead.GET("/horaires", s.showHours)
	lead.POST("/horaires", s.saveHours)
	lead.POST("/horaires/fermetures", s.addClosure)
	lead.POST("/horaires/fermetures/oter", s.dropClosure)
	lead.GET("/equipe", s.showTeam)
	lead.GET("/equipe/:id", s.showMember) // "nouveau" is a new one
	lead.POST("/equipe/:id", s.saveMember)
	lead.POST("/equipe/:id/acces", s.resetMember)
	lead.POST("/equipe/:id/absence", s.memberAbsence)
	lead.POST("/equipe/:id/fermer", s.closeMember)
	lead.POST("/equipe/:id/sessions", s.endMemberSession)
	lead.GET("/journal", s.showAudit)
	lead.GET("/journal.csv", s.exportAudit)
	return r
}
