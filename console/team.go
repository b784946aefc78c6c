package console

import (
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
	"aufil/console/secret"
)

func (s *server) showTeam(c *gin.Context) {
	ctx, me := c.Request.Context(), counsellor(c)
	all, err := s.Office.Profiles(ctx)
	if err != nil {
		s.fail(c, "list accounts", err)
		return
	}
	open, err := s.openSignIns(c, 0)
	if err != nil {
		s.fail(c, "list sessions", err)
		return
	}
	sessions := map[int64]int{}
	for _, i := range open {
		sessions[i.CounsellorID]++
	}
	now := s.Clock().In(s.Location)
	v := page.Team{MayAdd: true}
	for _, p := range all {
		if !mayList(me, p.Counsellor) {
			continue
		}
		v.Members = append(v.Members, page.Member{
			ID: p.ID, Name: p.Name, Login: p.Login, Role: p.Role, Territory: ofTerritory(p.Territory), Seen: moment(p.SeenAt, now),
			Held: p.Held, Capacity: p.Capacity, Open: sessions[p.ID], Disabled: p.Disabled, Mine: p.ID == me.ID, MayChange: me.Manages(p.Counsellor),
			Away: s.away(p, now),
		})
	}
	s.render(c, http.StatusOK, page.TeamPage(s.shellOf(c, "L'équipe"), v))
}

// away says until when somebody is absent; "" = they are there.
func (s *server) away(p assistant.Profile, now time.Time) string {
	last, err := time.Parse(time.DateOnly, p.Preferences.Away)
	if err != nil || !p.Preferences.AwayOn(now.Format(time.DateOnly)) {
		return ""
	}
	return "absent(e) jusqu'au " + dayYear(last)
}

// mayList tells whether who leads a territory sees an account: those of the territory, and those of all.
func mayList(me, other assistant.Counsellor) bool {
	return me.Territory == "" || other.Territory == "" || me.Territory == other.Territory
}

func ofTerritory(name string) string {
	if name == "" {
		return "tous"
	}
	return name
}

// member gives the account that the address names, if who is logged in may change it; ok = false when it answered.
// A new account has the number 0.
func (s *server) member(c *gin.Context) (p assistant.Profile, ok bool) {
	if c.Param("id") == "nouveau" {
		return assistant.Profile{Counsellor: assistant.Counsellor{Role: assistant.RoleCounsellor, Territory: counsellor(c).Territory}}, true
	}
	id, err := strconv.ParseInt(c.Param("id"), 10, 64)
	if err != nil {
		s.notFound(c)
		return p, false
	}
	p, err = s.Office.Profile(c.Request.Context(), id)
	switch {
	case errors.Is(err, assistant.ErrNoAccount) || err == nil && !counsellor(c).Manages(p.Counsellor):
		s.notFound(c)
		return p, false
	case err != nil:
		s.fail(c, "find an account", err)
		return p, false
	}
	return p, true
}

func (s *server) showMember(c *gin.Context) {
	if p, ok := s.member(c); ok {
		s.memberPage(c, http.StatusOK, formOf(p))
	}
}

func formOf(p assistant.Profile) page.MemberForm {
	return page.MemberForm{
		ID: p.ID, Login: p.Login, Name: p.Name, Role: p.Role, Territory: p.Territory, Phone: p.Phone, Email: p.Email,
		Capacity: strconv.Itoa(p.Capacity), Disabled: p.Disabled,
	}
}

func (s *server) memberPage(c *gin.Context, status int, v page.MemberForm) {
	me := counsellor(c)
	v.Mine = v.ID == me.ID
	for _, r := range assistant.Roles {
		if me.Manages(assistant.Counsellor{Role: r, Territory: me.Territory}) || r == v.Role && v.Mine {
			v.Roles = append(v.Roles, page.Choice{Value: r, Label: upperFirst(r)})
		}
	}
	if me.Role == assistant.RoleAdministrator || me.Territory == "" {
		v.Territories = append(v.Territories, page.Choice{Label: "Tous"})
	}
	for _, t := range s.territories(v.Territory) {
		if me.Role == assistant.RoleAdministrator || me.Territory == "" || me.Territory == t {
			v.Territories = append(v.Territories, page.Choice{Value: t, Label: t})
		}
	}
	title := v.Name
	if v.ID == 0 {
		title = "Nouveau compte"
	} else {
		open, err := s.openSignIns(c, v.ID)
		if err != nil {
			s.fail(c, "list sessions", err)
			return
		}
		v.SignIns = s.signInRows(open, s.sessions.GetInt64(c.Request.Context(), keySignIn))
		if err := s.withAbsence(c, &v); err != nil {
			s.fail(c, "read an absence", err)
			return
		}
	}
	s.render(c, status, page.MemberPage(s.shellOf(c, title), v))
}

func (s *server) withAbsence(c *gin.Context, v *page.MemberForm) error {
	p, err := s.Office.Profile(c.Request.Context(), v.ID)
	if err != nil {
		return err
	}
	why := v.Absence.Problem
	v.Absence, err = s.absenceOf(c.Request.Context(), p)
	v.Absence.Problem = why
	return err
}

// territories lists those of the settings, and the one that an account has already.
func (s *server) territories(own string) []string {
	if own == "" || slices.Contains(s.Territories, own) {
		return s.Territories
	}
	return append(slices.Clone(s.Territories), own)
}

// saveMember makes an account, or changes one.
func (s *server) saveMember(c *gin.Context) {
	old, ok := s.member(c)
	if !ok {
		return
	}
	v := page.MemberForm{
		ID: old.ID, Login: old.Login, Name: strings.TrimSpace(c.PostForm("nom")), Role: c.PostForm("role"), Territory: c.PostForm("territoire"),
		Phone: strings.TrimSpace(c.PostForm("telephone")), Email: strings.TrimSpace(c.PostForm("courriel")),
		Capacity: strings.TrimSpace(c.PostForm("capacite")), Disabled: old.Disabled,
	}
	if v.ID == 0 {
		v.Login = strings.TrimSpace(c.PostForm("identifiant"))
	}
	p, why := s.readMember(c, old, v)
	if why != "" {
		v.Problem = why
		s.memberPage(c, http.StatusUnprocessableEntity, v)
		return
	}
	if p.ID == 0 {
		s.addMember(c, p, v)
		return
	}
	if err := s.Office.SaveProfile(c.Request.Context(), counsellor(c).ID, p, s.Clock()); err != nil {
		s.fail(c, "change an account", err)
		return
	}
	s.say(c, "/console/equipe", "Le compte de "+p.Name+" est enregistré.")
}

// readMember reads the form of an account; it says what is wrong with it.
func (s *server) readMember(c *gin.Context, old assistant.Profile, v page.MemberForm) (p assistant.Profile, why string) {
	me := counsellor(c)
	p = assistant.Profile{Counsellor: assistant.Counsellor{ID: old.ID, Name: v.Name, Role: v.Role, Territory: v.Territory}}
	if old.ID == me.ID { // nobody takes their own role away, and nobody gives it to themselves
		p.Role = old.Role
	}
	var err error
	if p.Capacity, err = strconv.Atoi(v.Capacity); v.Capacity != "" && (err != nil || p.Capacity < 0 || p.Capacity > 200) {
		return p, "Le nombre de dossiers à la fois est un nombre entier, de 0 à 200."
	}
	switch {
	case p.Name == "":
		return p, "Donnez le nom montré aux collègues."
	case !slices.Contains(assistant.Roles, p.Role):
		return p, "Choisissez un rôle de la liste."
	case p.Territory != "" && !slices.Contains(s.territories(old.Territory), p.Territory):
		return p, "Choisissez un territoire de la liste."
	case old.ID != me.ID && !me.Manages(p.Counsellor):
		return p, "Vous ne pouvez pas donner ce rôle ou ce territoire : demandez à la personne qui administre AuFil."
	}
	if why := s.readReach(&p, v.Phone, v.Email); why != "" {
		return p, why
	}
	if p.ID == 0 {
		if p.Login, err = secret.CleanLogin(v.Login); err != nil {
			return p, upperFirst(err.Error()) + "."
		}
	}
	return p, ""
}

func (s *server) addMember(c *gin.Context, p assistant.Profile, v page.MemberForm) {
	ctx, me, at := c.Request.Context(), counsellor(c).ID, s.Clock()
	made, err := secret.New(p.Login, "")
	if err == nil {
		a := assistant.Account{Counsellor: p.Counsellor, PasswordHash: made.Hash, TOTPSecret: made.TOTP}
		p.ID, err = s.Office.AddAccountBy(ctx, me, a, made.Recovery, at)
	}
	if errors.Is(err, assistant.ErrLoginTaken) {
		v.Problem = "L'identifiant " + p.Login + " est déjà pris : choisissez-en un autre."
		s.memberPage(c, http.StatusUnprocessableEntity, v)
		return
	}
	if err == nil {
		err = s.Office.SaveProfile(ctx, me, p, at)
	}
	if err != nil {
		s.fail(c, "make an account", err)
		return
	}
	s.secretsPage(c, p.Counsellor, made)
}

func (s *server) secretsPage(c *gin.Context, of assistant.Counsellor, made secret.Set) {
	v := page.Secrets{Name: of.Name, Login: of.Login, Password: made.Password, TOTP: made.TOTP, Codes: made.Recovery}
	v.QR, v.Side = qrPath(made.URL)
	s.render(c, http.StatusOK, page.SecretsPage(s.shellOf(c, "Les accès de "+of.Name), v))
}

// resetMember gives an account new secrets, shown once, and opens it again.
func (s *server) resetMember(c *gin.Context) {
	p, ok := s.member(c)
	if !ok || p.ID == 0 {
		return
	}
	made, err := secret.New(p.Login, "")
	if err == nil {
		err = s.Office.ResetAccountBy(c.Request.Context(), counsellor(c).ID, p.ID, made.Hash, made.TOTP, made.Recovery, s.Clock())
	}
	if err != nil {
		s.fail(c, "reset an account", err)
		return
	}
	s.secretsPage(c, p.Counsellor, made)
}

func (s *server) closeMember(c *gin.Context) {
	p, ok := s.member(c)
	if !ok || p.ID == 0 {
		return
	}
	if p.ID == counsellor(c).ID {
		s.say(c, "/console/equipe", "On ne ferme pas son propre compte : demandez à un autre responsable.")
		return
	}
	ctx := c.Request.Context()
	to, why, err := s.heir(ctx, c, p)
	if why != "" {
		v := formOf(p)
		v.Problem = why
		s.memberPage(c, http.StatusUnprocessableEntity, v)
		return
	}
	if err == nil {
		err = s.Office.DisableAccountBy(ctx, counsellor(c).ID, p.ID, s.Clock())
	}
	words := ""
	if err == nil {
		words, err = s.handOver(ctx, c, p.Counsellor, to)
	}
	if err != nil {
		s.fail(c, "close an account", err)
		return
	}
	s.say(c, "/console/equipe", "Le compte de "+p.Name+" est fermé."+words)
}

func (s *server) endMemberSession(c *gin.Context) {
	p, ok := s.member(c)
	if !ok || p.ID == 0 {
		return
	}
	one, _ := strconv.ParseInt(c.PostForm("session"), 10, 64)
	if err := s.Accounts.SignOut(c.Request.Context(), counsellor(c).ID, p.ID, one, s.Clock()); err != nil {
		s.fail(c, "end a session", err)
		return
	}
	s.say(c, "/console/equipe/"+c.Param("id"), "La session est fermée.")
}
