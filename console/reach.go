package console

import (
	"net/http"
	"net/mail"
	"regexp"
	"strings"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// Reaches says by what the service can tell its team of cases.
type Reaches struct{ SMS, Mail bool }

// savePreferences keeps how and where who is logged in wants to be told of cases.
func (s *server) savePreferences(c *gin.Context) {
	on := func(field string) bool { return c.PostForm(field) == "oui" }
	v := page.Reach{
		Phone: strings.TrimSpace(c.PostForm("telephone")), Email: strings.TrimSpace(c.PostForm("courriel")),
		SMS: on("sms"), Mail: on("mail"), Digest: on("recap"), Sound: on("son"),
		QuietFrom: c.PostForm("calme_de"), QuietTo: c.PostForm("calme_a"),
	}
	own, err := s.Office.Profile(c.Request.Context(), counsellor(c).ID)
	if err != nil {
		s.fail(c, "read the own account", err)
		return
	}
	p := assistant.Profile{Counsellor: counsellor(c), Preferences: assistant.Preferences{
		SMS: v.SMS, Mail: v.Mail, Digest: v.Digest, Sound: v.Sound, QuietFrom: v.QuietFrom, QuietTo: v.QuietTo, Away: own.Preferences.Away,
	}}
	why := s.readReach(&p, v.Phone, v.Email)
	switch {
	case why != "":
	case v.SMS && p.Phone == "":
		why = "Pour recevoir un SMS, donnez votre numéro."
	case (v.Mail || v.Digest) && p.Email == "":
		why = "Pour recevoir un message, donnez votre adresse électronique."
	case (v.QuietFrom == "") != (v.QuietTo == "") || v.QuietFrom != "" && !(clockTime.MatchString(v.QuietFrom) && clockTime.MatchString(v.QuietTo)):
		why = "Donnez les deux heures, de et à, ou aucune."
	case v.QuietFrom != "" && v.QuietFrom == v.QuietTo:
		why = "Les deux heures sont les mêmes : personne ne saurait s'il faut vous déranger toujours ou jamais."
	}
	if why != "" {
		s.ownPage(c, http.StatusUnprocessableEntity, page.Own{Problem: why, Section: "prevenir", Reach: v})
		return
	}
	if err := s.Office.SavePreferences(c.Request.Context(), p); err != nil {
		s.fail(c, "save preferences", err)
		return
	}
	s.remember(c, p.Preferences)
	s.say(c, "/console/compte", "C'est enregistré.")
}

var clockTime = regexp.MustCompile(`^([01][0-9]|2[0-3]):[0-5][0-9]$`)

// readReach reads a number and an address; it says what is wrong with them.
func (s *server) readReach(p *assistant.Profile, phone, email string) (why string) {
	if phone != "" {
		if p.Phone = s.Phone(phone); p.Phone == "" {
			return "Ce numéro de téléphone ne se lit pas : écrivez-le comme 06 12 34 56 78."
		}
	}
	if email != "" {
		if a, err := mail.ParseAddress(email); err != nil || a.Address != email {
			return "Cette adresse électronique ne se lit pas : écrivez-la comme prenom@exemple.fr."
		}
		p.Email = email
	}
	return ""
}

// remember keeps with the session what every page needs of the preferences.
func (s *server) remember(c *gin.Context, p assistant.Preferences) {
	s.sessions.Put(c.Request.Context(), keySound, p.Sound)
}
