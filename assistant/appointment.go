package assistant

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"aufil/dialog"
)

// Appointment is a time at which a counsellor and a person meet or talk.
type Appointment struct {
	ID             int64
	CaseID         int64
	CounsellorID   int64
	CounsellorName string
	At             time.Time
	Minutes        int
	Kind           AppointmentKind
	Place          string // where; it is told to the person
	State          AppointmentState
	Changes        int // how often it was changed
	Made           time.Time
}

// AppointmentKind is how one meets.
type AppointmentKind string

// The kinds of appointments.
const (
	AtPlace AppointmentKind = "lieu"
	ByPhone AppointmentKind = "telephone"
)

// AppointmentState is what became of an appointment.
type AppointmentState string

// The states of an appointment.
const (
	Booked    AppointmentState = "prevu"
	Cancelled AppointmentState = "annule"
	Held      AppointmentState = "tenu"
	Missed    AppointmentState = "absent"
)

// What is refused of an appointment.
var (
	ErrNoPlace       = errors.New("an appointment needs a place")
	ErrNoAppointment = errors.New("no such appointment")
)

// Bounds of an appointment; longestPlace leaves room in one SMS.
const (
	shortestMeeting = 5
	longestMeeting  = 8 * 60
	longestPlace    = 70
	farthestMeeting = 366 * 24 * time.Hour
)

// Book makes an appointment and tells the person, unless nothing may be sent to them: the counsellor then told it.
func (a *Assistant) Book(ctx context.Context, by Counsellor, caseID int64, m Appointment) error {
	m.Place = strings.TrimSpace(m.Place)
	now := a.clock()
	switch {
	case !m.At.After(now) || m.At.Sub(now) > farthestMeeting:
		return ErrWrongTime
	case m.Minutes < shortestMeeting || m.Minutes > longestMeeting:
		return ErrWrongTime
	case m.Kind == AtPlace && m.Place == "":
		return ErrNoPlace
	case m.Kind != AtPlace && m.Kind != ByPhone:
		return ErrNoPlace
	case utf8.RuneCountInString(m.Place) > longestPlace:
		return ErrTooLong
	}
	return a.act(ctx, by, caseID, book, func(s State, ch *Change) error {
		if slices.ContainsFunc(s.Appointments, func(o Appointment) bool { return o.State == Booked && o.At.Equal(m.At) }) {
			return errRepeated
		}
		m.CounsellorID, m.State, m.Made = by.ID, Booked, now
		ch.Appointment = &m
		ch.Lines[0].Text += " : " + m.At.UTC().Format(time.RFC3339)
		a.announceMeeting(s, ch, string(m.Kind), m)
		ch.Timers = append(ch.Timers, reminders(m, now)...)
		return nil
	})
}

// Cancel calls an appointment off and tells the person.
func (a *Assistant) Cancel(ctx context.Context, by Counsellor, caseID, appointmentID int64) error {
	return a.meet(ctx, by, caseID, appointmentID, Cancelled)
}

// Met notes whether the person came.
func (a *Assistant) Met(ctx context.Context, by Counsellor, caseID, appointmentID int64, came bool) error {
	state := Missed
	if came {
		state = Held
	}
	return a.meet(ctx, by, caseID, appointmentID, state)
}

func (a *Assistant) meet(ctx context.Context, by Counsellor, caseID, appointmentID int64, state AppointmentState) error {
	return a.act(ctx, by, caseID, book, func(s State, ch *Change) error {
		i := slices.IndexFunc(s.Appointments, func(o Appointment) bool { return o.ID == appointmentID })
		if i < 0 {
			return ErrNoAppointment
		}
		m := s.Appointments[i]
		if m.State == state {
			return errRepeated
		}
		if m.State != Booked {
			return ErrNoAppointment
		}
		m.State, m.Changes = state, m.Changes+1
		ch.Appointment = &m
		ch.Lines[0].Text = string(book) + "_" + string(state) + " : " + m.At.UTC().Format(time.RFC3339)
		for _, t := range reminders(m, time.Time{}) {
			t.Due = time.Time{}
			ch.Timers = append(ch.Timers, t)
		}
		if state == Cancelled && m.At.After(a.clock()) {
			a.announceMeeting(s, ch, "annule", m)
		}
		return nil
	})
}

// announceMeeting tells the person of an appointment, if they can be texted. No right is named: a telephone is lent.
func (a *Assistant) announceMeeting(s State, ch *Change, what string, m Appointment) {
	from, err := a.canText(s)
	if err != nil {
		ch.Lines[0].Text += " : sans SMS"
		return
	}
	ch.Escalation.Waits = time.Time{}
	ch.Lines = append(ch.Lines, a.spoken(a.meetingWords(what, m, s.Conversation.Lang), s.Conversation.Lang, from)...)
}

func (a *Assistant) meetingWords(what string, m Appointment, lang string) dialog.Reply {
	return dialog.Reply{Parts: []dialog.Part{{Key: "rendez_vous." + what, Args: map[string]dialog.Arg{
		"quand": dialog.TextArg(whenWords(m.At.In(a.home()), lang)), "lieu": dialog.TextArg(m.Place),
	}}}}
}

// home is the clock of the service.
func (a *Assistant) home() *time.Location {
	if a.ledger.Home != nil {
		return a.ledger.Home
	}
	return time.UTC
}

var (
	weekdays = [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}
	months   = [...]string{"", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
)

// whenWords says a day and an hour: in full for who reads French, else by numbers, which all languages share.
func whenWords(at time.Time, lang string) string {
	if base, _, _ := strings.Cut(lang, "-"); base != french && base != "" {
		return at.Format("02/01/2006, 15:04")
	}
	day := strconv.Itoa(at.Day())
	if at.Day() == 1 {
		day = "1er"
	}
	hour := fmt.Sprintf("%dh%02d", at.Hour(), at.Minute())
	return fmt.Sprintf("%s %s %s à %s", weekdays[at.Weekday()], day, months[at.Month()], strings.TrimSuffix(hour, "00"))
}

// MeetingTimer is due when a person is to be reminded of an appointment.
const MeetingTimer TimerKind = "rendez_vous"

// reminderLeads are how long before an appointment its reminders leave.
var reminderLeads = []time.Duration{48 * time.Hour, 2 * time.Hour}

// reminders gives the timers of an appointment that are still to come.
func reminders(m Appointment, now time.Time) []Timer {
	var all []Timer
	for _, lead := range reminderLeads {
		if due := m.At.Add(-lead); due.After(now) {
			at := strconv.FormatInt(m.At.Unix(), 10)
			all = append(all, Timer{Kind: MeetingTimer, Name: at + "-" + lead.String(), Due: due, Data: at})
		}
	}
	return all
}

// ringMeeting reminds the person, at a civil hour of their own clock; not at all when that comes too late, or when
// they said STOP.
func (a *Assistant) ringMeeting(s State, t Timer) (Change, error) {
	at, err := strconv.ParseInt(t.Data, 10, 64)
	if err != nil {
		return Change{}, fmt.Errorf("appointment of a timer: %w", err)
	}
	i := slices.IndexFunc(s.Appointments, func(m Appointment) bool { return m.State == Booked && m.At.Unix() == at })
	if i < 0 {
		return Change{}, nil
	}
	m, now := s.Appointments[i], a.clock()
	civil := Civil(now, a.zones.of(s.Number, s.Conversation.Territory))
	switch {
	case m.At.Sub(civil) < time.Hour:
		return Change{}, nil
	case civil.After(now):
		return Change{Timers: []Timer{{Kind: t.Kind, Name: t.Name, Due: civil, Data: t.Data}}}, nil
	}
	from, err := a.canText(s)
	if err != nil {
		return Change{Lines: []Line{event(dialog.SMS, "rappel_non_envoye")}}, nil //nolint:nilerr // said in the case, where somebody can act on it
	}
	in := dialog.Input{Kind: dialog.Starting, Channel: dialog.SMS, At: now}
	c, r := a.step(s.Conversation, in)
	if r.Silent {
		return a.remindLater(m, t, now.Add(24*time.Hour), s), nil
	}
	line := event(dialog.SMS, "rappel_rendez_vous")
	line.Input = &in
	words := a.meetingWords("rappel_"+string(m.Kind), m, s.Conversation.Lang)
	return Change{Conversation: &c, Lines: append([]Line{line}, a.spoken(words, s.Conversation.Lang, from)...)}, nil
}

// remindLater puts a reminder off that the limits of what we send of ourselves hold back today; when it would come too
// late, the counsellor reads in the case that it did not leave.
func (a *Assistant) remindLater(m Appointment, t Timer, next time.Time, s State) Change {
	civil := Civil(next, a.zones.of(s.Number, s.Conversation.Territory))
	if m.At.Sub(civil) < reminderLeads[len(reminderLeads)-1] {
		return Change{Lines: []Line{event(dialog.SMS, "rappel_limite")}}
	}
	return Change{Timers: []Timer{{Kind: t.Kind, Name: t.Name, Due: civil, Data: t.Data}}}
}
