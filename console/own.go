package console

import (
	"net/http"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
	"aufil/console/secret"
)

func (s *server) showOwn(c *gin.Context) { s.ownPage(c, http.StatusOK, page.Own{}) }

// ownPage shows the account of who is logged in; v says what went wrong in a form, or what was just made.
func (s *server) ownPage(c *gin.Context, status int, v page.Own) {
	ctx, who := c.Request.Context(), counsellor(c)
	p, err := s.Office.Profile(ctx, who.ID)
	if err != nil {
		s.fail(c, "read the own account", err)
		return
	}
	if v.Codes, err = s.Office.RecoveryCodes(ctx, who.ID); err != nil {
		s.fail(c, "count recovery codes", err)
		return
	}
	open, err := s.openSignIns(c, who.ID)
	if err != nil {
		s.fail(c, "list sessions", err)
		return
	}
	current := s.sessions.GetInt64(ctx, keySignIn)
	for _, i := range open {
		v.Federated = v.Federated || i.ID == current && i.Means == assistant.MeansFederated
	}
	v.Login, v.Role, v.Territory, v.Shortest = who.Login, who.Role, who.Territory, secret.Shortest
	v.SignIns = s.signInRows(open, current)
	if v.Section != "prevenir" {
		v.Reach = reachOf(p)
	}
	if v.Absence, err = s.absenceOf(ctx, p); err != nil {
		s.fail(c, "read the own absence", err)
		return
	}
	v.Reach.CanSMS, v.Reach.CanMail = s.Reaches.SMS, s.Reaches.Mail
	s.render(c, status, page.OwnPage(s.shellOf(c, "Mon compte"), v))
}

func reachOf(p assistant.Profile) page.Reach {
	return page.Reach{
		Phone: p.Phone, Email: p.Email, SMS: p.Preferences.SMS, Mail: p.Preferences.Mail, Digest: p.Preferences.Digest,
		Sound: p.Preferences.Sound, QuietFrom: p.Preferences.QuietFrom, QuietTo: p.Preferences.QuietTo,
	}
}

// openSignIns gives the sessions that are still alive.
func (s *server) openSignIns(c *gin.Context, of int64) ([]assistant.SignIn, error) {
	return s.Accounts.SignIns(c.Request.Context(), of, s.Clock().Add(-s.Idle))
}

func (s *server) signInRows(all []assistant.SignIn, current int64) []page.SignInRow {
	now := s.Clock().In(s.Location)
	var rows []page.SignInRow
	for _, i := range all {
		rows = append(rows, page.SignInRow{
			ID: i.ID, Device: i.Device, Means: i.Means, Opened: moment(i.OpenedAt, now), Seen: moment(i.SeenAt, now), Current: i.ID == current,
		})
	}
	return rows
}

// moment says when something was.
func moment(t, now time.Time) string {
	if t.IsZero() {
		return "jamais"
	}
	t = t.In(now.Location())
	if now.Sub(t) < 2*time.Minute {
		return "à l'instant"
	}
	return dayLabel(t, now) + " à " + t.Format("15:04")
}

// endOwnSessions ends one session of who asks, or all but the one by which they ask.
func (s *server) endOwnSessions(c *gin.Context) {
	ctx, me := c.Request.Context(), counsellor(c).ID
	current := s.sessions.GetInt64(ctx, keySignIn)
	one, _ := strconv.ParseInt(c.PostForm("session"), 10, 64)
	open, err := s.openSignIns(c, me)
	for i := 0; err == nil && i < len(open); i++ {
		if id := open[i].ID; id != current && (one == 0 || one == id) {
			err = s.Accounts.SignOut(ctx, me, me, id, s.Clock())
		}
	}
	if err != nil {
		s.fail(c, "end sessions", err)
		return
	}
	s.say(c, "/console/compte#sessions", "La session est fermée.")
}

func (s *server) changePassword(c *gin.Context) {
	ctx, who := c.Request.Context(), counsellor(c)
	refuse := func(why string) {
		s.ownPage(c, http.StatusUnprocessableEntity, page.Own{Problem: why, Section: "motdepasse"})
	}
	fresh := c.PostForm("nouveau")
	if err := secret.Check(fresh, who.Login); err != nil {
		refuse(upperFirst(err.Error()) + ".")
		return
	}
	if fresh != c.PostForm("encore") {
		refuse("Les deux nouveaux mots de passe ne sont pas les mêmes : recommencez.")
		return
	}
	if !s.knowsPassword(c, "motdepasse") {
		return
	}
	hash, err := secret.Hash(fresh)
	if err == nil {
		err = s.Office.ChangePassword(ctx, who.ID, s.sessions.GetInt64(ctx, keySignIn), hash, s.Clock())
	}
	if err != nil {
		s.fail(c, "change a password", err)
		return
	}
	s.say(c, "/console/compte", "Mot de passe changé. Vos autres sessions sont fermées.")
}

func (s *server) newRecoveryCodes(c *gin.Context) {
	if !s.knowsPassword(c, "codes") {
		return
	}
	codes := secret.RecoveryCodes()
	if err := s.Office.NewRecoveryCodes(c.Request.Context(), counsellor(c).ID, codes, s.Clock()); err != nil {
		s.fail(c, "make recovery codes", err)
		return
	}
	s.ownPage(c, http.StatusOK, page.Own{NewCodes: codes})
}

// knowsPassword asks for the password again before something that would let a passer-by keep the account. It answers
// itself when the password is wrong, and counts it as a failed log-in.
func (s *server) knowsPassword(c *gin.Context, section string) bool {
	ctx, who := c.Request.Context(), counsellor(c)
	a, err := s.Accounts.AccountByLogin(ctx, who.Login)
	if err != nil {
		s.fail(c, "find the own account", err)
		return false
	}
	if s.Clock().Before(a.LastFailure.Add(pause(a.Failures))) {
		s.ownPage(c, http.StatusTooManyRequests, page.Own{Problem: "Trop d'essais : attendez quelques minutes.", Section: section})
		return false
	}
	right, err := s.prover.password(ctx, c.PostForm("actuel"), a.PasswordHash)
	if err == nil && !right {
		err = s.Accounts.LoginFailed(ctx, who.ID, s.Clock())
	}
	if err != nil {
		s.fail(c, "check the own password", err)
		return false
	}
	if !right {
		s.ownPage(c, http.StatusUnprocessableEntity, page.Own{Problem: "Le mot de passe actuel n'est pas celui-là.", Section: section})
	}
	return right
}
