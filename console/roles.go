package console

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// rubrics are the parts of the console, in the order of the banner.
var rubrics = []struct {
	label, url string
	lead       bool
}{
	{"Dossiers", "/console/", false},
	{"Rendez-vous", "/console/rendez-vous", false},
	{"Statistiques", "/console/statistiques", true},
	{"Équipe", "/console/equipe", true},
	{"Réponses", "/console/reponses", true},
	{"Horaires", "/console/horaires", true},
	{"Journal", "/console/journal", true},
}

// navigation lists the parts of the console that this counsellor sees.
func navigation(who assistant.Counsellor, route string) []page.Link {
	var links []page.Link
	for _, r := range rubrics {
		if r.lead && !who.Leads() {
			continue
		}
		here := route == r.url || r.url != "/console/" && strings.HasPrefix(route, r.url+"/") ||
			r.url == "/console/" && strings.HasPrefix(route, "/console/dossiers/")
		links = append(links, page.Link{Label: r.label, URL: r.url, Current: here})
	}
	return links
}

// requireLead lets pass responsables and administrators only.
func (s *server) requireLead(c *gin.Context) {
	if !counsellor(c).Leads() {
		s.trouble(c, http.StatusForbidden, "Page réservée", "Cette page est réservée aux responsables. Demandez-leur ce dont vous avez besoin.")
		c.Abort()
	}
}

// say leaves a sentence for the next page, and goes there.
func (s *server) say(c *gin.Context, way, sentence string) {
	s.sessions.Put(c.Request.Context(), keyMessage, sentence)
	c.Redirect(http.StatusSeeOther, way)
}
