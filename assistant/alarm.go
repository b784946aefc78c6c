package assistant

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"time"
)

// Alarm is how the team is told of cases outside the console. The zero value tells nobody.
type Alarm struct {
	Team     func(ctx context.Context) ([]Profile, error)
	Contacts []string // numbers that are told of an urgent case that nobody opened, E.164
	Mails    []string // addresses that are told of urgent cases at once, and have the digest
	Mail     Mailer   // nil = no e-mail
	Console  string   // the address of the console, without a slash at its end
	Zone     *time.Location
}

// Mailer gives a message to a mail server.
type Mailer interface {
	Mail(ctx context.Context, to, subject, body string) error
}

// AlarmTimer tells the next ones of an urgent case that nobody opened or took; its data is the level.
const AlarmTimer TimerKind = "alerte"

// alarmPatience is how long one level has before the next is told.
const alarmPatience = 10 * time.Minute

// The levels: the counsellors of the territory, then who leads them, then whoever the settings name. Digest is none of
// them: it tells of the cases that wait, once a day.
const (
	levelTeam = 1 + iota
	levelLeads
	levelContacts
	levelDigest = 100
)

// Notice is something to be told to somebody of the team. It holds a number and no name, so that the queue may keep it.
type Notice struct {
	Case  int64  `json:"dossier,omitempty"`
	Level int    `json:"niveau"`
	Since int64  `json:"depuis,omitempty"` // of the episode, or the day of a digest: the same is told once
	To    int64  `json:"a,omitempty"`      // a counsellor; below 0 the -nth of the settings; 0 = to all of this level
	Means string `json:"par,omitempty"`

	Territory string `json:"territoire,omitempty"` // of those who have a digest; "" = those of all, and the addresses of the settings
}

// What tells.
const (
	bySMS  = "sms"
	byMail = "courriel"
)

// alarm sets off the levels, from the first.
func alarm(at time.Time) Timer {
	return Timer{Kind: AlarmTimer, Name: "niveau", Due: at, Data: strconv.Itoa(levelTeam)}
}

// hush ends them.
func hush() Timer { return Timer{Kind: AlarmTimer, Name: "niveau"} }

// ringAlarm tells one level, and lets the next one wait.
func (a *Assistant) ringAlarm(s State, t Timer) (Change, error) {
	level, err := strconv.Atoi(t.Data)
	if err != nil {
		return Change{}, fmt.Errorf("level of an alarm: %w", err)
	}
	if s.Escalation.Status != Waiting || !s.Escalation.Urgent {
		return Change{}, nil
	}
	ch := Change{Notices: []Notice{{Case: s.CaseID, Level: level, Since: s.Escalation.ID}}}
	if level < levelContacts {
		next := a.clock()
		if a.atDesk(s.Service) { // else nobody is there to be waited for
			next = next.Add(alarmPatience)
		}
		ch.Timers = []Timer{{Kind: AlarmTimer, Name: t.Name, Due: next, Data: strconv.Itoa(level + 1)}}
	}
	return ch, nil
}

// opened ends the alarm of an urgent case that somebody looks at. Pages look often: once in a while is enough.
func (a *Assistant) opened(ctx context.Context, f CaseFile) error {
	if !f.Urgent || f.Status != Waiting {
		return nil
	}
	if last, ok := a.hushed.Load(f.CaseID); ok && a.clock().Sub(last.(time.Time)) < alarmPatience/2 {
		return nil
	}
	a.hushed.Store(f.CaseID, a.clock())
	err := a.store.Act(ctx, f.CaseID, a.clock(), func(State) (Change, error) { return Change{Timers: []Timer{hush()}}, nil })
	if err != nil {
		return fmt.Errorf("end an alarm: %w", err)
	}
	return nil
}

// Notify carries out one notice, and gives those that it leads to.
func (a *Assistant) Notify(ctx context.Context, n Notice) (next []Notice, err error) {
	if a.alarm.Team == nil {
		return nil, nil
	}
	if n.To != 0 {
		return nil, a.tell(ctx, n)
	}
	team, err := a.alarm.Team(ctx)
	if err != nil {
		return nil, fmt.Errorf("who is told: %w", err)
	}
	service := ""
	if n.Level != levelDigest {
		f, err := a.store.CaseFile(ctx, n.Case)
		if errors.Is(err, ErrNoCase) || err == nil && f.Status != Waiting {
			return nil, nil // erased, or taken meanwhile
		}
		if err != nil {
			return nil, fmt.Errorf("case of a notice: %w", err)
		}
		service = f.Service
	}
	next = a.recipients(n, team, service)
	if len(next) == 0 && n.Level < levelContacts { // nobody to tell: the next level need not wait
		err = a.store.Act(ctx, n.Case, a.clock(), func(s State) (Change, error) {
			if s.Escalation.Status != Waiting {
				return Change{}, nil
			}
			return Change{Timers: []Timer{{Kind: AlarmTimer, Name: "niveau", Due: a.clock(), Data: strconv.Itoa(n.Level + 1)}}}, nil
		})
	}
	return next, err
}

// recipients gives a notice for each of those whom a level tells, and by what.
func (a *Assistant) recipients(n Notice, team []Profile, service string) (all []Notice) {
	add := func(to int64, means string) {
		all = append(all, Notice{Case: n.Case, Level: n.Level, Since: n.Since, To: to, Means: means})
	}
	mails := func() {
		for i := range a.alarm.Mails {
			if a.alarm.Mail != nil {
				add(int64(-1-i), byMail)
			}
		}
	}
	if n.Level == levelContacts {
		for i := range a.alarm.Contacts {
			add(int64(-1-i), bySMS)
		}
		return all
	}
	for _, p := range team {
		sms, mail := p.Phone != "" && p.Preferences.SMS, p.Email != "" && p.Preferences.Mail
		switch {
		case p.Disabled || p.Preferences.AwayOn(a.today()) || p.Preferences.Quiet(a.clock().In(a.alarm.Zone)):
			continue
		case n.Level == levelDigest && p.Territory != n.Territory:
			continue
		case n.Level == levelDigest:
			sms, mail = false, p.Email != "" && p.Preferences.Digest
		case !a.maySee(p.Counsellor, service), p.Leads() != (n.Level == levelLeads):
			continue
		case n.Level == levelLeads && !sms && !mail: // they chose nothing, and nobody else answered
			sms, mail = p.Phone != "", p.Email != ""
		}
		if sms {
			add(p.ID, bySMS)
		}
		if mail && a.alarm.Mail != nil {
			add(p.ID, byMail)
		}
	}
	if n.Level == levelTeam || n.Level == levelDigest && n.Territory == "" {
		mails()
	}
	return all
}

// Quiet tells whether somebody does not want to be told now.
func (p Preferences) Quiet(at time.Time) bool {
	if p.QuietFrom == "" || p.QuietTo == "" {
		return false
	}
	now := at.Format("15:04")
	if p.QuietFrom < p.QuietTo {
		return now >= p.QuietFrom && now < p.QuietTo
	}
	return now >= p.QuietFrom || now < p.QuietTo
}

// tell gives one notice to one person. Whoever is gone meanwhile is not told.
func (a *Assistant) tell(ctx context.Context, n Notice) error {
	to, own, err := a.reach(ctx, n)
	if err != nil || to == "" {
		return err
	}
	subject, body, err := a.words(ctx, n, own)
	if err != nil || body == "" {
		return err
	}
	if n.Means == byMail {
		if err := a.alarm.Mail.Mail(ctx, to, subject, body); err != nil {
			return fmt.Errorf("e-mail to the team: %w", err)
		}
		return nil
	}
	if a.sender == nil || len(a.numbers) == 0 {
		return nil
	}
	_, err = a.sender.Send(ctx, a.numbers[0].Number, to, subject+" "+a.alarm.Console+"/dossiers/"+strconv.FormatInt(n.Case, 10))
	if errors.Is(err, ErrPermanent) || errors.Is(err, ErrOptedOut) {
		a.log.ErrorContext(ctx, "a colleague cannot be told by SMS", "counsellor", n.To, "err", codeOf(err))
		return nil
	}
	if err != nil {
		return errors.New("SMS to the team: " + codeOf(err))
	}
	return nil
}

// reach gives the number or the address of a notice.
func (a *Assistant) reach(ctx context.Context, n Notice) (to string, own Profile, err error) {
	if n.To < 0 {
		list := a.alarm.Mails
		if n.Means == bySMS {
			list = a.alarm.Contacts
		}
		if i := int(-1 - n.To); i < len(list) {
			to = list[i]
		}
		return to, own, nil
	}
	team, err := a.alarm.Team(ctx)
	if err != nil {
		return "", own, fmt.Errorf("who is told: %w", err)
	}
	for _, p := range team {
		if p.ID == n.To && !p.Disabled {
			if n.Means == byMail {
				return p.Email, p, nil
			}
			return p.Phone, p, nil
		}
	}
	return "", own, nil
}

// words are what is told: nothing of a person but the number of the case.
func (a *Assistant) words(ctx context.Context, n Notice, own Profile) (subject, body string, err error) {
	if n.Level == levelDigest {
		return a.digest(ctx, own)
	}
	subject = fmt.Sprintf("AuFil : dossier urgent n. %d.", n.Case)
	if n.Level > levelTeam {
		subject = fmt.Sprintf("AuFil : dossier urgent n. %d, personne ne l'a encore ouvert.", n.Case)
	}
	return subject, subject + "\n\nOuvrez-le : " + a.alarm.Console + "/dossiers/" + strconv.FormatInt(n.Case, 10) +
		"\n\nLa personne a déjà reçu les numéros d'urgence.\n", nil
}

// digest says what waits, in numbers; nothing when nothing does.
func (a *Assistant) digest(ctx context.Context, own Profile) (subject, body string, err error) {
	v, err := a.Look(ctx, own.Counsellor, QueueQuery{Folder: All, Size: 1})
	if err != nil {
		return "", "", err
	}
	if v.Counts[All] == 0 {
		return "", "", nil
	}
	subject = fmt.Sprintf("AuFil : %d %s, dont %d %s", v.Counts[All], agreed(v.Counts[All], "dossier ouvert", "dossiers ouverts"),
		v.Counts[Unassigned], agreed(v.Counts[Unassigned], "libre", "libres"))
	body = fmt.Sprintf("Dossiers ouverts : %d\nLibres : %d\nEn attente d'une réponse de l'équipe : %d\nUrgents : %d\n",
		v.Counts[All], v.Counts[Unassigned], v.Counts[Unattended], v.Urgent)
	if own.ID != 0 {
		body += fmt.Sprintf("À vous : %d\n", v.Counts[Own])
	}
	return subject, body + "\n" + a.alarm.Console + "/\n", nil
}

// agreed chooses the words that go with a number: in French, none is singular.
func agreed(n int, one, many string) string {
	if n < 2 {
		return one
	}
	return many
}

// The digest leaves from an hour on, on the clock of each team, and not after another.
const (
	digestFrom = 8
	digestTo   = 12
)

// DigestsDue gives the notices of today's digests: one for each territory whose hour has come on a day on which its team is
// at its desk.
func (a *Assistant) DigestsDue(ctx context.Context) (due []Notice, err error) {
	if a.alarm.Team == nil || a.alarm.Mail == nil {
		return nil, nil
	}
	team, err := a.alarm.Team(ctx)
	if err != nil {
		return nil, fmt.Errorf("who has a digest: %w", err)
	}
	territories := map[string]bool{"": true}
	for _, p := range team {
		territories[p.Territory] = true
	}
	for _, territory := range slices.Sorted(maps.Keys(territories)) {
		at := a.morningOf(territory)
		if at.Hour() >= digestFrom && at.Hour() < digestTo && a.works(territory, at) {
			day := time.Date(at.Year(), at.Month(), at.Day(), 0, 0, 0, 0, time.UTC).Unix() / int64(24*time.Hour/time.Second)
			due = append(due, Notice{Level: levelDigest, Since: day, Territory: territory})
		}
	}
	return due, nil
}

// morningOf is now on the clock of the team of a territory.
func (a *Assistant) morningOf(territory string) time.Time {
	if a.rota != nil {
		if zone := a.rota.Of(territory).Zone; zone != nil {
			return a.clock().In(zone)
		}
	}
	return a.clock().In(a.alarm.Zone)
}

// works tells whether the team of a territory is at its desk at some hour of a day; from Monday to Friday but for public
// holidays where nobody says.
func (a *Assistant) works(territory string, day time.Time) bool {
	if a.rota == nil {
		return day.Weekday() != time.Saturday && day.Weekday() != time.Sunday && !holiday(day)
	}
	h := a.rota.Of(territory)
	return len(h.Week[day.Weekday()]) > 0 && !h.Shut(day)
}

// alarmed adds the alarm to a change that makes a case urgent, and ends it with the urgency.
func alarmed(ch *Change, before Escalation, at time.Time) {
	if ch.Escalation == nil {
		return
	}
	after := *ch.Escalation
	was := before.Status == Waiting && before.Urgent
	switch is := after.Status == Waiting && after.Urgent; {
	case is && !was:
		ch.Timers = append(ch.Timers, alarm(at))
	case was && !is:
		ch.Timers = append(ch.Timers, hush())
	}
}
