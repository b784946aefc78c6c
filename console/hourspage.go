package console

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// weekOrder is the week as it is read, with the names of the fields.
var weekOrder = []struct {
	day time.Weekday
	key string
}{
	{time.Monday, "lundi"}, {time.Tuesday, "mardi"}, {time.Wednesday, "mercredi"}, {time.Thursday, "jeudi"},
	{time.Friday, "vendredi"}, {time.Saturday, "samedi"}, {time.Sunday, "dimanche"},
}

// zones are the clocks of France.
var zones = []page.Choice{
	{Value: "Europe/Paris", Label: "Paris"}, {Value: "America/Guadeloupe", Label: "la Guadeloupe"}, {Value: "America/Martinique", Label: "la Martinique"},
	{Value: "America/Cayenne", Label: "la Guyane"}, {Value: "Indian/Reunion", Label: "La Réunion"}, {Value: "Indian/Mayotte", Label: "Mayotte"},
	{Value: "America/Miquelon", Label: "Saint-Pierre-et-Miquelon"}, {Value: "Pacific/Tahiti", Label: "Tahiti"}, {Value: "Pacific/Noumea", Label: "Nouméa"},
	{Value: "Pacific/Wallis", Label: "Wallis"},
}

// hoursShown is how many changes the history shows; shownHolidays how many public holidays to come.
const (
	hoursShown    = 20
	shownHolidays = 3
	mostClosures  = 60
	longestWhy    = 80
)

// territoryAsked gives the territory of a page or a form, that of who asks when they have one; ok = false when it answered.
func (s *server) territoryAsked(c *gin.Context, name string) (territory string, ok bool) {
	if own := counsellor(c).Territory; own != "" {
		name = own
	}
	if name != "" && !slices.Contains(s.Territories, name) && name != counsellor(c).Territory {
		s.notFound(c)
		return "", false
	}
	return name, true
}

func (s *server) showHours(c *gin.Context) {
	if territory, ok := s.territoryAsked(c, c.Query("territoire")); ok {
		s.hoursPage(c, http.StatusOK, territory, func(*page.Hours) {})
	}
}

func (s *server) hoursPage(c *gin.Context, status int, territory string, change func(*page.Hours)) {
	set, err := s.Office.Openings(c.Request.Context(), territory, hoursShown)
	if err != nil {
		s.fail(c, "read opening hours", err)
		return
	}
	h := s.Rota.Of(territory)
	if h.Zone == nil {
		h.Zone = s.Location
	}
	now := s.Clock().In(h.Zone)
	v := page.Hours{
		Territory: territory, Who: "Ce territoire suit les horaires communs. Ceux que vous enregistrez ici seront les siens.", Holidays: h.Holidays, Zone: h.Zone.String(), Zones: zonesWith(h.Zone.String()),
		Inherited: len(set) == 0 || set[0].Hours == nil, Today: now.Format(time.DateOnly), Next: holidaysAfter(now),
	}
	if territory == "" {
		v.Who = "Ce sont les horaires des réglages du service. Ceux que vous enregistrez ici les remplacent."
	}
	v.Open, v.Now = h.Open(now), openWords(h, now)
	if len(s.Territories) > 0 && counsellor(c).Territory == "" {
		for _, t := range append([]string{""}, s.Territories...) {
			label := "Communs à tous"
			if t != "" {
				label = territoryLabel(t)
			}
			v.Territories = append(v.Territories, page.Link{Label: label, URL: hoursURL(t), Current: t == territory})
		}
	}
	for _, d := range weekOrder {
		v.Days = append(v.Days, page.HoursDay{Key: d.key, Label: upperFirst(d.key), Spans: assistant.FormatSpans(h.Week[d.day])})
	}
	for _, k := range h.Closed {
		v.Closures = append(v.Closures, page.ClosureRow{Key: k.From + "/" + k.To, Words: closureWords(k), Why: k.Why, Past: k.To < v.Today})
	}
	local := s.Clock().In(s.Location)
	for _, o := range set {
		v.History = append(v.History, page.HoursChange{At: o.At, When: moment(o.At, local), By: orWords(o.ByName, "AuFil"), Words: hoursWords(o)})
	}
	change(&v)
	s.render(c, status, page.HoursPage(s.shellOf(c, "Horaires"), v))
}

func hoursURL(territory string) string {
	if territory == "" {
		return "/console/horaires"
	}
	return "/console/horaires?" + url.Values{"territoire": {territory}}.Encode()
}

func zonesWith(name string) []page.Choice {
	if slices.ContainsFunc(zones, func(z page.Choice) bool { return z.Value == name }) {
		return zones
	}
	return append(slices.Clone(zones), page.Choice{Value: name, Label: name})
}

// openWords say whether a team is there, and until when.
func openWords(h assistant.Hours, now time.Time) string {
	minute := now.Hour()*60 + now.Minute()
	if h.Open(now) {
		for _, s := range h.Week[now.Weekday()] {
			if minute >= s.From && minute < s.To {
				return fmt.Sprintf("en ce moment, jusqu'à %d:%02d.", s.To/60, s.To%60)
			}
		}
	}
	next := h.After(now, time.Nanosecond)
	if next.IsZero() {
		return "et aucune ouverture n'est prévue dans l'année : personne ne sera promis à qui demande une conseillère."
	}
	return "en ce moment ; ouvre " + openingWords(next, now) + "."
}

func openingWords(at, now time.Time) string {
	hour := at.Format("15:04")
	switch {
	case sameDay(at, now):
		return "à " + hour
	case sameDay(at, now.AddDate(0, 0, 1)):
		return "demain à " + hour
	}
	return dayOnly(at, now) + " à " + hour
}

func holidaysAfter(now time.Time) (all []string) {
	for day := range 366 {
		at := now.AddDate(0, 0, day)
		if assistant.Holiday(at) != "" {
			if all = append(all, dayOnly(at, now)); len(all) == shownHolidays {
				return all
			}
		}
	}
	return all
}

func closureWords(k assistant.Closure) string {
	from, err1 := time.Parse(time.DateOnly, k.From)
	to, err2 := time.Parse(time.DateOnly, k.To)
	switch {
	case err1 != nil || err2 != nil:
		return k.From + " " + k.To
	case k.From == k.To:
		return upperFirst(weekdays[from.Weekday()]) + " " + dayYear(from)
	}
	return "Du " + dayYear(from) + " au " + dayYear(to)
}

// hoursWords say what was set.
func hoursWords(o assistant.Opening) (all []string) {
	if o.Hours == nil {
		return []string{"Retour aux horaires communs"}
	}
	for _, d := range weekOrder {
		if spans := o.Hours.Week[d.day]; len(spans) > 0 {
			all = append(all, upperFirst(d.key)+" : "+assistant.FormatSpans(spans))
		}
	}
	week := strings.Join(all, " · ")
	if week == "" {
		week = "Toujours fermé"
	}
	if o.Hours.Holidays {
		week += " · fermé les jours fériés"
	}
	all = []string{week}
	for _, k := range o.Hours.Closed {
		all = append(all, "Fermé : "+lowerFirst(closureWords(k)))
	}
	return all
}

// saveHours sets the week of a territory.
func (s *server) saveHours(c *gin.Context) {
	territory, ok := s.territoryAsked(c, c.PostForm("territoire"))
	if !ok {
		return
	}
	if c.PostForm("communs") != "" {
		s.keepHours(c, territory, nil, "", "Ce sont de nouveau les horaires communs.")
		return
	}
	h := s.Rota.Of(territory)
	zone := c.PostForm("fuseau")
	problem := ""
	if _, err := time.LoadLocation(zone); err != nil || zone == "" {
		problem = "Choisissez une heure locale de la liste."
	}
	for _, d := range weekOrder {
		spans, err := assistant.ParseSpans(c.PostForm(d.key))
		if err != nil && problem == "" {
			problem = upperFirst(d.key) + " : " + err.Error() + "."
		}
		h.Week[d.day] = spans
	}
	h.Holidays = c.PostForm("feries") == "oui"
	if problem != "" {
		s.hoursPage(c, http.StatusUnprocessableEntity, territory, func(v *page.Hours) {
			v.Problem, v.Holidays, v.Zone = problem, h.Holidays, zone
			for i, d := range weekOrder {
				v.Days[i].Spans = c.PostForm(d.key)
			}
		})
		return
	}
	s.keepHours(c, territory, &h, zone, "Les horaires sont enregistrés ; AuFil les suit dès maintenant.")
}

// keepHours sets the hours of a territory, and lets all that depends on them know.
func (s *server) keepHours(c *gin.Context, territory string, h *assistant.Hours, zone, done string) {
	ctx := c.Request.Context()
	err := s.Office.SaveOpening(ctx, assistant.Opening{Territory: territory, Hours: h, ZoneName: zone, By: counsellor(c).ID}, s.Clock())
	if err == nil {
		err = s.Rota.Refresh(ctx)
	}
	if err != nil {
		s.fail(c, "save opening hours", err)
		return
	}
	s.say(c, hoursURL(territory), done)
}

// addClosure adds days on which nobody is there.
func (s *server) addClosure(c *gin.Context) {
	territory, ok := s.territoryAsked(c, c.PostForm("territoire"))
	if !ok {
		return
	}
	h := s.Rota.Of(territory)
	k := assistant.Closure{From: c.PostForm("du"), To: orWords(c.PostForm("au"), c.PostForm("du")), Why: strings.Join(strings.Fields(c.PostForm("motif")), " ")}
	from, err1 := time.Parse(time.DateOnly, k.From)
	to, err2 := time.Parse(time.DateOnly, k.To)
	problem := ""
	switch {
	case err1 != nil || err2 != nil:
		problem = "Donnez le premier jour de la fermeture."
	case to.Before(from):
		problem = "Le dernier jour est avant le premier."
	case to.Sub(from) > 366*24*time.Hour:
		problem = "Une fermeture dure un an au plus : videz plutôt la semaine."
	case utf8.RuneCountInString(k.Why) > longestWhy:
		problem = fmt.Sprintf("Le motif est trop long : %d caractères au plus.", longestWhy)
	case slices.ContainsFunc(h.Closed, func(o assistant.Closure) bool { return o.From == k.From && o.To == k.To }):
		problem = "Cette fermeture y est déjà."
	case len(h.Closed) >= mostClosures:
		problem = "Il y a déjà beaucoup de fermetures : ôtez celles qui sont passées."
	}
	if problem != "" {
		s.hoursPage(c, http.StatusUnprocessableEntity, territory, func(v *page.Hours) {
			v.Problem, v.Typed = problem, page.Closure{From: c.PostForm("du"), To: c.PostForm("au"), Why: c.PostForm("motif")}
		})
		return
	}
	h.Closed = append(slices.Clone(h.Closed), k)
	slices.SortFunc(h.Closed, func(a, b assistant.Closure) int { return strings.Compare(a.From+a.To, b.From+b.To) })
	s.keepHours(c, territory, &h, s.zoneName(h), "Fermé : "+lowerFirst(closureWords(k))+".")
}

// dropClosure takes one out.
func (s *server) dropClosure(c *gin.Context) {
	territory, ok := s.territoryAsked(c, c.PostForm("territoire"))
	if !ok {
		return
	}
	h := s.Rota.Of(territory)
	h.Closed = slices.DeleteFunc(slices.Clone(h.Closed), func(k assistant.Closure) bool { return k.From+"/"+k.To == c.PostForm("laquelle") })
	s.keepHours(c, territory, &h, s.zoneName(h), "La fermeture est ôtée.")
}

func (s *server) zoneName(h assistant.Hours) string {
	if h.Zone == nil {
		return s.Location.String()
	}
	return h.Zone.String()
}
