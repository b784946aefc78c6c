package console

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// mandateWaits is how long a proposed mandate is taken for one that may still be answered.
const mandateWaits = 7 * 24 * time.Hour

// followView is what is agreed on beside the conversation: appointments, mandates, letters.
func (s *server) followView(ctx context.Context, who assistant.Counsellor, id int64) (page.Follow, error) {
	f, err := s.Desk.CaseFile(ctx, who, id)
	if err != nil {
		return page.Follow{}, err
	}
	now := s.Clock().In(s.Location)
	v := page.Follow{
		ID: id, Person: fullLabel(f.QueueItem), Stand: standOf(f, who), Stop: f.Stopped, Unknown: f.Person == assistant.Mask(""),
		Durations: mandateDurations, Tomorrow: now.AddDate(0, 0, 1).Format(time.DateOnly),
	}
	for _, m := range f.Appointments {
		v.Meetings = append(v.Meetings, meetingView(m, now))
	}
	for _, m := range f.Mandates {
		v.Mandates = append(v.Mandates, mandateView(m, now))
	}
	for _, l := range f.Letters {
		v.Letters = append(v.Letters, page.LetterLine{ID: l.ID, Title: letterTitle(l.Kind), By: l.CounsellorName, At: shortTime(l.At.In(s.Location), now)})
	}
	for _, m := range letterModels {
		v.Models = append(v.Models, page.Choice{Value: m.Key, Label: m.Title})
	}
	return v, nil
}

func meetingView(m assistant.Appointment, now time.Time) page.Meeting {
	at := m.At.In(now.Location())
	v := page.Meeting{
		ID: m.ID, CaseID: m.CaseID, When: upperFirst(dayOnly(at, now)) + " à " + at.Format("15:04"), Place: m.Place, By: m.CounsellorName,
		State: meetingLabels[m.State], Open: m.State == assistant.Booked, Past: m.At.Before(now), Minutes: m.Minutes,
	}
	if m.Kind == assistant.ByPhone {
		v.Place = "Par téléphone"
	}
	return v
}

var meetingLabels = map[assistant.AppointmentState]string{
	assistant.Booked: "prévu", assistant.Cancelled: "annulé", assistant.Held: "la personne est venue", assistant.Missed: "la personne n'est pas venue",
}

func mandateView(m assistant.Mandate, now time.Time) page.Mandate {
	v := page.Mandate{
		ID: m.ID, Scope: m.Scope, By: m.CounsellorName, Ends: dayYear(m.Ends.In(now.Location())), Open: m.Stands(now),
		Recap: m.Recap, Answer: m.Answer, Asked: shortTime(m.Asked.In(now.Location()), now),
	}
	if !m.Answered.IsZero() {
		v.Answered = shortTime(m.Answered.In(now.Location()), now)
	}
	switch {
	case m.Stands(now):
		v.State = "en cours"
	case m.State == assistant.Given:
		v.State = "terminé"
	case m.State == assistant.Proposed && now.Sub(m.Asked) < mandateWaits:
		v.State = "proposé, en attente de la réponse"
	case m.State == assistant.Refused:
		v.State = "refusé"
	case m.State == assistant.Revoked:
		v.State = "arrêté " + shortTime(m.Ended.In(now.Location()), now)
	default:
		v.State = "sans réponse"
	}
	return v
}

// mandateDurations are how long a mandate may last, in days.
var mandateDurations = []page.Choice{{Value: "31", Label: "1 mois"}, {Value: "92", Label: "3 mois"}, {Value: "182", Label: "6 mois"}, {Value: "365", Label: "1 an"}}

func (s *server) showFollow(c *gin.Context) {
	s.drawFollow(c, http.StatusOK, func(*page.Follow) {})
}

func (s *server) drawFollow(c *gin.Context, status int, change func(*page.Follow)) {
	id, ok := caseID(c)
	if !ok {
		s.notFound(c)
		return
	}
	v, err := s.followView(c.Request.Context(), counsellor(c), id)
	if err != nil {
		s.fail(c, "open what is agreed on", err)
		return
	}
	change(&v)
	s.render(c, status, page.FollowPage(s.shellOf(c, "Rendez-vous et courriers, "+v.Person), v))
}

// follow carries an action out and comes back to the page of what is agreed on, with what was typed when it is refused.
func (s *server) follow(do action) gin.HandlerFunc {
	return func(c *gin.Context) {
		id, ok := caseID(c)
		if !ok {
			s.notFound(c)
			return
		}
		done, err := do(c.Request.Context(), c, counsellor(c), id)
		refusal, known := refusalOf(err)
		switch {
		case err == nil:
			s.sessions.Put(c.Request.Context(), keyMessage, done)
			c.Redirect(http.StatusSeeOther, at3(id, "suivi"))
		case !known:
			s.fail(c, "carry out an action", err)
		default:
			s.drawFollow(c, http.StatusConflict, func(v *page.Follow) {
				v.Problem = strings.Replace(refusal, "%s", "Quelqu'un d'autre", 1)
				v.Typed = page.Typed{
					Date: c.PostForm("date"), Hour: c.PostForm("heure"), Minutes: c.PostForm("minutes"), Kind: c.PostForm("genre"),
					Place: c.PostForm("lieu"), Scope: c.PostForm("objet"), Days: c.PostForm("jours"), Body: c.PostForm("texte"), Letter: c.PostForm("modele"),
				}
			})
		}
	}
}

func at3(id int64, what string) string {
	return "/console/dossiers/" + strconv.FormatInt(id, 10) + "/" + what
}

func (s *server) book(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	at, err := time.ParseInLocation("2006-01-02 15:04", c.PostForm("date")+" "+c.PostForm("heure"), s.Location)
	if err != nil {
		return "", assistant.ErrWrongTime
	}
	minutes, err := strconv.Atoi(c.PostForm("minutes"))
	if err != nil {
		return "", assistant.ErrWrongTime
	}
	m := assistant.Appointment{At: at, Minutes: minutes, Kind: assistant.AppointmentKind(c.PostForm("genre")), Place: s.plain(c.PostForm("lieu"))}
	if m.Kind == assistant.ByPhone {
		m.Place = ""
	}
	return "Rendez-vous fixé " + dateWords(at, s.Clock().In(s.Location)) + ".", s.Desk.Book(ctx, by, caseID, m)
}

func (s *server) plain(text string) string {
	if s.Plain == nil {
		return text
	}
	return s.Plain(text)
}

func (s *server) meeting(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	id, _ := strconv.ParseInt(c.Param("n"), 10, 64)
	switch c.PostForm("issue") {
	case "annule":
		return "Le rendez-vous est annulé.", s.Desk.Cancel(ctx, by, caseID, id)
	case "tenu":
		return "C'est noté.", s.Desk.Met(ctx, by, caseID, id, true)
	case "absent":
		return "C'est noté.", s.Desk.Met(ctx, by, caseID, id, false)
	}
	return "", assistant.ErrNoAppointment
}

func (s *server) propose(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	days, err := strconv.Atoi(c.PostForm("jours"))
	if err != nil || days < 1 || days > 365 {
		return "", assistant.ErrWrongTime
	}
	ends := s.Clock().In(s.Location).AddDate(0, 0, days)
	return "La proposition part par SMS. La réponse de la personne sera gardée ici, mot pour mot.", s.Desk.Propose(ctx, by, caseID, s.plain(c.PostForm("objet")), ends)
}

func (s *server) unmandate(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	id, _ := strconv.ParseInt(c.Param("n"), 10, 64)
	return "Le mandat est arrêté.", s.Desk.Unmandate(ctx, by, caseID, id)
}

func (s *server) attach(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	kind := c.PostForm("modele")
	if _, ok := letterOf(kind); !ok {
		return "", errNoLetter
	}
	return "Le courrier est gardé avec le dossier. Il reste à l'imprimer et à le signer.", s.Desk.Attach(ctx, by, caseID, kind, c.PostForm("texte"))
}

// errNoLetter is given for a model of letter that is not there.
var errNoLetter = errors.New("no such letter")

// showLetter is a letter being written: the model filled from the file.
func (s *server) showLetter(c *gin.Context) {
	id, ok := caseID(c)
	m, known := letterOf(c.Query("modele"))
	if !ok || !known {
		s.notFound(c)
		return
	}
	f, err := s.Desk.CaseFile(c.Request.Context(), counsellor(c), id)
	if err != nil {
		s.fail(c, "write a letter", err)
		return
	}
	now := s.Clock().In(s.Location)
	s.drawFollow(c, http.StatusOK, func(v *page.Follow) {
		v.Typed.Letter, v.Typed.Body = m.Key, writeLetter(m, s.explain.answers(f.Conversation, now), now)
		v.Writing = m.Title
	})
}

// showAgenda lists the appointments of who asks.
func (s *server) showAgenda(c *gin.Context) {
	now := s.Clock().In(s.Location)
	all, err := s.agenda(c, now)
	if err != nil {
		s.fail(c, "list appointments", err)
		return
	}
	var v page.Agenda
	for _, m := range all {
		v.Meetings = append(v.Meetings, meetingView(m, now))
	}
	s.render(c, http.StatusOK, page.AgendaPage(s.shellOf(c, "Mes rendez-vous"), v))
}

func (s *server) agenda(c *gin.Context, now time.Time) ([]assistant.Appointment, error) {
	return s.Shelf.Appointments(c.Request.Context(), counsellor(c).ID, time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, now.Location()))
}

// calendarFile gives the appointments of who asks for their own calendar.
func (s *server) calendarFile(c *gin.Context) {
	now := s.Clock().In(s.Location)
	all, err := s.agenda(c, now)
	if err != nil {
		s.fail(c, "list appointments", err)
		return
	}
	s.sendCalendar(c, "rendez-vous.ics", all, now)
}

// meetingFile gives one appointment of a case.
func (s *server) meetingFile(c *gin.Context) {
	id, ok := caseID(c)
	if !ok {
		s.notFound(c)
		return
	}
	f, err := s.Desk.CaseFile(c.Request.Context(), counsellor(c), id)
	if err != nil {
		s.fail(c, "open an appointment", err)
		return
	}
	n, _ := strconv.ParseInt(strings.TrimSuffix(c.Param("n"), ".ics"), 10, 64)
	i := slices.IndexFunc(f.Appointments, func(m assistant.Appointment) bool { return m.ID == n })
	if i < 0 {
		s.notFound(c)
		return
	}
	s.sendCalendar(c, "rendez-vous.ics", f.Appointments[i:i+1], s.Clock())
}

func (s *server) sendCalendar(c *gin.Context, name string, all []assistant.Appointment, now time.Time) {
	c.Header("Content-Disposition", `attachment; filename="`+name+`"`)
	c.Data(http.StatusOK, "text/calendar; charset=utf-8", []byte(calendar(all, now)))
}
