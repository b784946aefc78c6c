package main

import (
	"context"
	"errors"
	"fmt"
	"html"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/pquerna/otp/totp"

	"aufil/carrier"
	"aufil/channel/web"
)

// demoCmd is `aufil demo`.
type demoCmd struct {
	Listen string `default:"127.0.0.1:0" placeholder:"ADRESSE" help:"Où ouvrir la page, sur cette machine seulement (port 0 : un port libre)."`
	Vide   bool   `help:"Commencer sans les dossiers d'exemple."`
	Data   string `type:"path" placeholder:"DOSSIER" help:"Où garder les données (par défaut un dossier temporaire)."`
}

// Help gives an example.
func (demoCmd) Help() string {
	return "Exemple : aufil demo --data ./essai, puis ouvrir dans un navigateur l'adresse affichée."
}

// Run shows the product until Ctrl-C.
func (c demoCmd) Run() error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	d, err := openDemo(ctx, c.Listen, c.Data, c.Vide)
	if err != nil {
		return err
	}
	d.tell(os.Stdout)
	return d.serve(ctx)
}

// demonstration is the whole product on this machine: the application as in production, a carrier that stands in for
// the real one, and a page with a telephone.
type demonstration struct {
	core    core
	app     *app
	carrier *carrier.Carrier
	secrets demoSecrets
	folder  string
	public  *server // the page, the webhooks and the console
	api     *server // the carrier's REST API
}

// serviceNumber is the number of the demonstration, one that Arcep keeps for fiction.
const serviceNumber = "+33199000000"

// openDemo opens the addresses and puts the parts together. Nothing is answered before serve.
// bare: without the cases that it otherwise begins with.
func openDemo(ctx context.Context, address, folder string, bare bool) (*demonstration, error) {
	if err := onLoopback(address); err != nil {
		return nil, err
	}
	d := &demonstration{}
	if err := d.open(ctx, address, folder, bare); err != nil {
		d.stop()
		return nil, err
	}
	return d, nil
}

func (d *demonstration) open(ctx context.Context, address, folder string, bare bool) (err error) {
	if d.folder, err = demoFolder(folder); err != nil {
		return err
	}
	if d.secrets, err = loadDemoSecrets(d.folder); err != nil {
		return err
	}
	// The addresses must be known before what answers there is made.
	var page, api http.Handler
	if d.public, err = listen(address, later(&page)); err != nil {
		return fmt.Errorf("--listen : %w (une autre démonstration est peut-être ouverte)", err)
	}
	if d.api, err = listen("127.0.0.1:0", later(&api)); err != nil {
		return fmt.Errorf("carrier's API: %w", err)
	}
	d.carrier = carrier.New(carrier.Config{
		AccountSID: d.secrets.AccountSID, AuthToken: d.secrets.AuthToken, PublicURL: d.url(), Numbers: []string{serviceNumber}, Speak: messages,
	})
	api = d.carrier.Handler()
	if err = d.assemble(ctx, bare); err != nil {
		return err
	}
	page, err = d.page()
	return err
}

// later serves with a handler that is set before the first request.
func later(h *http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { (*h).ServeHTTP(w, r) })
}

func (d *demonstration) url() string { return "http://" + d.public.addr() }

// assemble makes the application out of settings, as `serve` does; only where the carrier is differs.
func (d *demonstration) assemble(ctx context.Context, bare bool) error {
	cfg, wrong := loadConfig("", d.environment())
	if err := wrong.missing(cfg).orNil(); err != nil {
		return err
	}
	var err error
	if d.core, err = loadCore(); err != nil {
		return err
	}
	p, err := d.core.parts(cfg, newLog(os.Stderr, slog.LevelWarn), true)
	if err != nil {
		return err
	}
	if d.app, err = assemble(ctx, cfg, p); err != nil {
		return err
	}
	if err := d.account(ctx); err != nil {
		return err
	}
	if bare {
		return nil
	}
	return d.furnish(ctx, p, cfg)
}

// messages says what was left as a voice message, where this machine has a voice.
func messages(ctx context.Context, words string) ([]byte, error) {
	voice, err := findEspeak()
	if err != nil {
		return nil, err
	}
	wav, _, err := voice.say(ctx, "fr", html.EscapeString(words))
	return wav, err
}

// environment gives the settings, as an operator would. The team is always there: people try at night too.
func (d *demonstration) environment() []string {
	env := []string{
		"AUFIL_LISTEN=" + d.public.addr(),
		"AUFIL_PUBLIC_URL=" + d.url(),
		"AUFIL_DATABASE=sqlite:" + filepath.Join(d.folder, "aufil.db"),
		"AUFIL_TWILIO_ACCOUNT_SID=" + d.secrets.AccountSID,
		"AUFIL_TWILIO_AUTH_TOKEN=" + d.secrets.AuthToken,
		"AUFIL_TWILIO_API_BASE=http://" + d.api.addr(),
		"AUFIL_TWILIO_NUMEROS=" + serviceNumber,
		"AUFIL_CLE=" + d.secrets.Key,
	}
	for _, day := range []string{"LUNDI", "MARDI", "MERCREDI", "JEUDI", "VENDREDI", "SAMEDI", "DIMANCHE"} {
		env = append(env, "AUFIL_EQUIPE_HORAIRES_"+day+"=0:00-24:00")
	}
	return env
}

// page gives all that the one address answers.
func (d *demonstration) page() (http.Handler, error) {
	phone, err := web.Handler(web.Options{
		Carrier: d.carrier, Service: "01 99 00 00 00", Console: "/console/", Login: d.login, Audition: newAuditorium(d.core), Zone: paris(),
	})
	if err != nil {
		return nil, fmt.Errorf("page of the telephone: %w", err)
	}
	mux := http.NewServeMux()
	for _, path := range []string{"/twilio/", "/console", "/console/", "/healthz", "/readyz"} {
		mux.Handle(path, d.app.Handler)
	}
	mux.Handle("/", phone)
	return mux, nil
}

// login is what opens the console at this moment.
func (d *demonstration) login() web.Login {
	now := time.Now()
	code, err := totp.GenerateCode(d.secrets.TOTP, now)
	if err != nil {
		code = "?"
	}
	const period = 30
	return web.Login{
		Login: demoLogin, Password: d.secrets.Password, Code: code, Seconds: period - int(now.Unix()%period),
	}
}

// tell says where everything is.
func (d *demonstration) tell(w io.Writer) {
	l := d.login()
	_, _ = fmt.Fprintf(w, `AuFil, démonstration. Tout reste sur cette machine : aucun vrai SMS, aucun vrai appel.

  Le téléphone et la console   %[1]s/
  Les textes du téléphone      %[1]s/audition
  La console seule             %[1]s/console/
    identifiant                %[2]s
    mot de passe               %[3]s
    code à six chiffres        %[4]s pendant %[5]d s ; ensuite sur la page, ou par la clé %[6]s
    autres identifiants        %[8]s (responsable), %[9]s (administration), avec les mêmes mot de passe et code
  Les données                  %[7]s

Ctrl-C pour arrêter.
`, d.url(), l.Login, l.Password, l.Code, l.Seconds, d.secrets.TOTP, d.folder,
		demoTeam[1].Login, demoTeam[2].Login)
}

// serve answers until ctx ends, then stops in order.
func (d *demonstration) serve(ctx context.Context) error {
	defer d.stop()
	if err := d.app.start(ctx); err != nil {
		return err
	}
	return wait(ctx, []*server{d.public, d.api})
}

// stop lets the carrier's reports under way arrive, then closes everything.
func (d *demonstration) stop() {
	if d.carrier != nil {
		d.carrier.Stop()
		d.carrier.Wait()
	}
	for _, s := range []*server{d.public, d.api} {
		if s != nil {
			s.stop()
		}
	}
	if d.app != nil {
		grace, cancel := context.WithTimeout(context.Background(), graceWork)
		defer cancel()
		_ = d.app.close(grace) // the program ends: nothing more to do about it
	}
}

// onLoopback refuses an address that others could reach: the page gives the console's password.
func onLoopback(address string) error {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return fmt.Errorf("--listen : « %s » n'est pas une adresse comme 127.0.0.1:8080", address)
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return errors.New("--listen : la démonstration montre ses mots de passe, elle n'ouvre que sur cette machine (127.0.0.1)")
	}
	return nil
}
