package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"aufil/channel/translate"
	"aufil/engine"
	"aufil/store"
)

// doctorCmd is `aufil doctor`.
type doctorCmd struct {
	onDatabase
	SansReseau bool `name:"sans-reseau" help:"Ne demande rien à l'opérateur ni à l'adresse publique."`
}

// Help gives an example.
func (doctorCmd) Help() string {
	return "Regarde tout, ne change rien, n'envoie rien : une ligne par point, « ok », « à voir » ou « à faire ». " +
		"Le code de sortie est 1 s'il reste quelque chose à faire. Exemple : AUFIL_CLE_FILE=/etc/aufil/cle aufil doctor -c /etc/aufil/config.yaml"
}

// doctorTime bounds all that is asked of others.
const doctorTime = 30 * time.Second

// Run examines everything.
func (c doctorCmd) Run() error {
	environ := c.environ
	if environ == nil {
		environ = os.Environ()
	}
	cfg, wrong := loadConfig(c.Config, environ)
	d := &doctor{cfg: cfg, w: &lineWriter{w: c.stdout()}, environ: environ, now: time.Now}
	ctx, cancel := context.WithTimeout(context.Background(), doctorTime)
	defer cancel()
	d.settings(wrong.missing(cfg))
	d.strangers()
	d.keyFiles()
	d.database(ctx)
	d.rules()
	if !c.SansReseau {
		d.carrier(ctx)
		d.address(ctx)
		d.mail(ctx)
		d.translation(ctx)
	}
	if d.w.err == nil && d.toDo > 0 {
		return errFailed
	}
	return d.w.err
}

// strangers are variables that look like settings and are none: nobody reads them.
func (d *doctor) strangers() {
	known := map[string]bool{}
	for _, s := range settings {
		known[variable(s.path)], known[variable(s.path)+"_FILE"] = true, true
	}
	for _, pair := range d.environ {
		name, _, _ := strings.Cut(pair, "=")
		if of, ok := strings.CutPrefix(name, "AUFIL_"); ok && !known[name] {
			d.look("réglages", "la variable %s n'est celle d'aucun réglage%s", name, nearest(strings.ToLower(of)))
		}
	}
}

// doctor examines and tells, one line a point.
type doctor struct {
	cfg     config
	w       *lineWriter
	environ []string
	now     func() time.Time
	toDo    int
}

func (d *doctor) ok(point, format string, args ...any)   { d.tell("ok", point, format, args...) }
func (d *doctor) look(point, format string, args ...any) { d.tell("à voir", point, format, args...) }
func (d *doctor) bad(point, format string, args ...any) {
	d.toDo++
	d.tell("à faire", point, format, args...)
}

func (d *doctor) tell(verdict, point, format string, args ...any) {
	text := strings.ReplaceAll(fmt.Sprintf(format, args...), "\n", " ")
	d.w.line("%s%s %-12s %s", verdict, strings.Repeat(" ", 8-len([]rune(verdict))), point, text)
}

func (d *doctor) settings(wrong problems) {
	for _, one := range wrong {
		d.bad("réglages", "%s", one)
	}
	if len(wrong) == 0 {
		d.ok("réglages", "tous compris")
	}
}

// keyFiles: a secret that others on the machine may read is none.
func (d *doctor) keyFiles() {
	for _, path := range d.cfg.Files {
		switch info, err := os.Stat(path); {
		case err != nil: // told with the settings
		case info.Mode().Perm()&0o077 != 0:
			d.bad("secrets", "%s est lisible par d'autres : chmod 400 %s", path, path)
		default:
			d.ok("secrets", "%s n'est lisible que par son propriétaire", path)
		}
	}
}

func (d *doctor) database(ctx context.Context) {
	if d.cfg.Key == "" || d.cfg.Database == "" {
		d.look("base", "pas regardée : il manque un réglage")
		return
	}
	if err := databaseIsThere(d.cfg.Database); err != nil {
		d.look("base", "elle n'existe pas encore : « aufil serve » la fera")
		return
	}
	s, err := store.Open(ctx, d.cfg.Database, d.cfg.Key, store.LookOnly())
	switch {
	case errors.Is(err, store.ErrBehind):
		d.look("base", "d'une version plus ancienne : sauvegardez-la ; « aufil serve » la mettra à jour")
		return
	case err != nil:
		d.bad("base", "%s", maskText(err.Error()))
		return
	}
	defer s.Close() //nolint:errcheck // it was only read
	d.ok("base", "elle s'ouvre, la clé est la sienne")
	d.files(ctx, s)
	d.backups(ctx, s, d.cfg.backupFolder())
	d.audit(ctx, s)
	d.retention(ctx, s)
	d.queue(ctx, s)
	if at, other, err := s.Clock(ctx); err == nil && other {
		d.clock("horloge", "celle de la base", at)
	}
}

// mail goes as far as a message could, and sends none.
func (d *doctor) mail(ctx context.Context) {
	if d.cfg.Mail.Server == "" {
		d.look("courriel", "pas réglé : ni message d'un dossier urgent, ni récapitulatif du matin (courriel.serveur)")
		return
	}
	if err := d.cfg.Mail.server().Check(ctx); err != nil {
		d.bad("courriel", "%s n'a pas laissé entrer : %v ; voyez courriel.serveur, chiffrement, identifiant et AUFIL_COURRIEL_MOT_DE_PASSE", d.cfg.Mail.Server, err)
		return
	}
	d.ok("courriel", "%s laisse entrer", d.cfg.Mail.Server)
}

// translation asks the server for its languages, and translates nothing.
func (d *doctor) translation(ctx context.Context) {
	if d.cfg.Translation.Address == "" {
		d.ok("traduction", "pas réglée : rien n'est traduit par une machine (traduction.adresse)")
		return
	}
	if d.cfg.Translation.Timeout == 0 {
		d.look("traduction", "pas interrogée : corrigez d'abord traduction.delai")
		return
	}
	langs := d.cfg.Languages
	if core, err := loadCore(); err == nil && len(langs) == 0 {
		langs = core.langs
	}
	foreign := slices.DeleteFunc(slices.Clone(langs), func(l string) bool { return l == "fr" || strings.HasPrefix(l, "fr-") })
	switch missing, err := d.cfg.Translation.Missing(ctx, foreign); {
	case err != nil:
		d.bad("traduction", "%s n'a pas donné ses langues : %s. La console marche sans", d.cfg.Translation.Address, d.translationTrouble(err))
	case len(missing) > 0:
		d.look("traduction", "%s ne traduit pas du français et vers le français : %s", d.cfg.Translation.Address, strings.Join(missing, ", "))
	default:
		d.ok("traduction", "%s traduit toutes les langues proposées", d.cfg.Translation.Address)
	}
}

// translationTrouble says what is wrong with the server of translations, and what to do.
func (d *doctor) translationTrouble(err error) string {
	switch {
	case errors.Is(err, translate.ErrLate):
		return fmt.Sprintf("pas de réponse en %d s ; il charge peut-être ses langues, sinon augmentez traduction.delai", int(d.cfg.Translation.Timeout.Seconds()))
	case errors.Is(err, translate.ErrUnreachable):
		return "rien n'écoute à cette adresse ; démarrez-le, ou corrigez traduction.adresse"
	case errors.Is(err, translate.ErrRefused):
		return "il refuse ; demande-t-il une clé (AUFIL_TRADUCTION_CLE) ?"
	}
	return "ce qui répond n'est pas un LibreTranslate ; corrigez traduction.adresse"
}

// leastRoom is how much place a disk needs for the service to be at ease.
const leastRoom = 1 << 30

func (d *doctor) files(ctx context.Context, s *store.Store) {
	switch wrong, err := s.Check(ctx); {
	case err != nil:
		d.bad("base", "elle ne se relit pas : %s", maskText(err.Error()))
	case wrong != "":
		d.bad("base", "le fichier est abîmé : arrêtez le service, gardez-en une copie, « aufil restaure » depuis la dernière sauvegarde")
	}
	path, file := strings.CutPrefix(d.cfg.Database, "sqlite:")
	if !file {
		return
	}
	var disk syscall.Statfs_t
	if err := syscall.Statfs(filepath.Dir(path), &disk); err != nil {
		d.look("disque", "place libre inconnue : %v", err)
		return
	}
	free := disk.Bavail * uint64(disk.Bsize) //nolint:gosec // a block size is positive
	if free < leastRoom {
		d.bad("disque", "il reste %.1f Go : faites de la place, la base ne pourra bientôt plus écrire", float64(free)/1e9)
	} else {
		d.ok("disque", "%.0f Go libres", float64(free)/1e9)
	}
	if info, err := os.Stat(path); err == nil && info.Mode().Perm()&0o077 != 0 {
		d.bad("base", "le fichier est lisible par d'autres : chmod 600 %s", path)
	}
}

// lateBackup is how old the last backup may be: one is made every hour.
const lateBackup = 3 * time.Hour

// neverBackedUp is how long a service may run before it is a fault that nobody ever made a backup of it.
const neverBackedUp = 3 * 24 * time.Hour

// backups looks at the folder in which they are kept: one that is no longer made is found out on the wrong day.
func (d *doctor) backups(ctx context.Context, s *store.Store, folder string) {
	if folder == "" {
		d.look("sauvegardes", "où elles sont n'est pas dit : réglage sauvegardes.dossier")
		return
	}
	last := lastBackup(folder)
	if last.IsZero() {
		tell := d.look
		since, err := s.Since(ctx)
		if err == nil && !since.IsZero() && d.now().Sub(since) > neverBackedUp {
			tell = d.bad
		}
		tell("sauvegardes", "aucune dans %s : systemctl enable --now aufil-sauvegarde.timer ; si elles sont ailleurs, dites où (sauvegardes.dossier)", folder)
		return
	}
	if age := d.now().Sub(last); age > lateBackup {
		d.bad("sauvegardes", "la dernière a %s : systemctl status aufil-sauvegarde.timer aufil-sauvegarde.service dit pourquoi", age.Round(time.Minute))
	} else {
		d.ok("sauvegardes", "la dernière est du %s ; gardez-en aussi sur une autre machine", last.Format("02/01/2006 à 15:04"))
	}
	_, written, there, err := erasuresFor(filepath.Join(folder, erasuresName), d.cfg.Key)
	switch {
	case err != nil:
		d.bad("effacements", "%s", err)
	case !there:
		d.look("effacements", "pas de %s : « aufil serve » et « aufil sauvegarde » le font", filepath.Join(folder, erasuresName))
	default:
		d.ok("effacements", "notés à côté des sauvegardes, le %s", written.Local().Format("02/01/2006 à 15:04"))
	}
}

// lastBackup is when the last one of a folder was made; zero when there is none.
func lastBackup(folder string) (last time.Time) {
	made, err := filepath.Glob(filepath.Join(folder, "*"+backupExt))
	if err != nil { // of the pattern
		return last
	}
	for _, one := range made {
		if info, err := os.Stat(one); err == nil && info.ModTime().After(last) {
			last = info.ModTime()
		}
	}
	return last
}

func (d *doctor) audit(ctx context.Context, s *store.Store) {
	switch c, err := s.CheckAudit(ctx); {
	case err != nil:
		d.bad("traces", "elles ne se relisent pas : %s", maskText(err.Error()))
	case c.Broken != 0:
		d.bad("traces", "la ligne %d a été changée, ou la précédente enlevée, hors d'AuFil : comparez avec les sauvegardes", c.Broken)
	case c.Unknown > 0:
		d.ok("traces", "%d lignes, chaîne entière ; les %d premières sont d'une ancienne version ou d'une ancienne clé", c.Lines, c.Unknown)
	default:
		d.ok("traces", "%s, chaîne entière", counted(c.Lines, "ligne", "lignes"))
	}
}

func (d *doctor) retention(ctx context.Context, s *store.Store) {
	late, err := s.Overdue(ctx, d.cfg.keeping(), d.now().AddDate(0, 0, -2)) // the purge of today may be to come
	if err != nil {
		d.bad("conservation", "%s", maskText(err.Error()))
		return
	}
	var n int64
	for kind, one := range late {
		if kind != store.KindAbandoned { // only a purge knows which of them are
			n += one
		}
	}
	if n > 0 {
		d.bad("conservation", "%d lignes ont passé leur temps : « aufil serve » les efface chaque jour, tourne-t-il ? Sinon « aufil purge »", n)
		return
	}
	d.ok("conservation", "rien n'est gardé trop longtemps")
}

func (d *doctor) queue(ctx context.Context, s *store.Store) {
	b, err := s.Backlog(ctx)
	if err != nil {
		d.bad("envois", "%s", maskText(err.Error()))
		return
	}
	waiting := 0
	for _, n := range b.Messages {
		waiting += n
	}
	if wait := d.now().Sub(b.OldestMessage); waiting > 0 && wait > 10*time.Minute {
		d.bad("envois", "%d messages attendent, le premier depuis %s : regardez le journal de « aufil serve » et le compte de l'opérateur", waiting, wait.Round(time.Minute))
	} else {
		d.ok("envois", "%s", counted(waiting, "message attend", "messages attendent"))
	}
	accounts, err := s.Counsellors(ctx)
	open := 0
	for _, a := range accounts {
		if !a.Disabled {
			open++
		}
	}
	switch {
	case err != nil:
		d.bad("équipe", "%s", maskText(err.Error()))
	case open == 0:
		d.bad("équipe", "aucun compte n'est ouvert : personne ne verra qui demande une personne ; « aufil conseiller add »")
	default:
		d.ok("équipe", "%s", counted(open, "compte ouvert", "comptes ouverts"))
	}
}

func (d *doctor) rules() {
	core, err := loadCore()
	if err != nil {
		d.bad("règles", "%s", err)
		return
	}
	late, err := reglesFraicheur(core.rules, io.Discard, monthOf(d.now()))
	switch {
	case err != nil:
		d.bad("règles", "%s", err)
	case late.long > 0:
		d.look("règles", "%d chiffres de la loi ont passé leur révision depuis six mois ou plus, %d depuis moins ; mettez AuFil à jour, ou voyez « aufil regles fraicheur » ; %d tarifs locaux et %d droits à relire",
			late.long, late.recent, late.tariffs, late.rights)
	case late.all() > 0:
		d.look("règles", "%d chiffres de la loi viennent de passer leur mois de révision (les réponses le disent : « barème de… ») ; la version suivante d'AuFil les aura ; %d tarifs locaux et %d droits à relire",
			late.recent, late.tariffs, late.rights)
	default:
		d.ok("règles", "à jour en %s", monthOf(d.now()))
	}
}

// overdue counts what is past its date.
func overdue(b *engine.Rulebook, at time.Time) lateness {
	late, _ := reglesFraicheur(b, io.Discard, monthOf(at)) // nothing is written
	return late
}

// mostSkew is how wrong a clock may be: the codes of the counsellors' telephones last 30 seconds.
const mostSkew = 10 * time.Second

func (d *doctor) clock(point, whose string, at time.Time) {
	if skew := d.now().Sub(at); skew.Abs() > mostSkew {
		d.bad(point, "celle de cette machine s'écarte de %s de %s : les codes de connexion seraient refusés ; mettez NTP en marche", skew.Round(time.Second), whose)
		return
	}
	d.ok(point, "juste, comparée à %s", whose)
}
