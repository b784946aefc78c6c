package dialog_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"aufil/dialog"
)

// exchange plays texts at a pace and gives for each the keys of the reply, "" = silence.
func exchange(t *testing.T, k dialog.Knowledge, c dialog.Conversation, at time.Time, gap time.Duration, texts ...string) (dialog.Conversation, []string) {
	t.Helper()
	var said []string
	for _, text := range texts {
		at = at.Add(gap)
		var r dialog.Reply
		in := dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: at}
		c, r = dialog.Step(reload(t, c), in, k)
		checkReply(t, text, c, r, in)
		if r.Silent {
			said = append(said, "")
			continue
		}
		said = append(said, keysOf(r))
	}
	return c, said
}

var noon = time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)

func repeated(n int, texts ...string) []string {
	var all []string
	for range n {
		all = append(all, texts...)
	}
	return all
}

func TestBeyondTheDailyLimitOneLastMessageThenSilenceUntilTomorrow(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	k.Limits = dialog.Limits{AnswersPerDay: 3}
	c, said := exchange(t, k, dialog.New("fr", noon), noon, time.Minute, "bonjour", "seule", "aide", "2", "2", "je vais me tuer", "stop")
	if said[2] == "" || said[3] != "limite.jour" || said[4] != "" {
		t.Errorf("%q", said)
	}
	if said[5] != "danger.suicide  [alerte : suicide]  [confier : suicide]" || said[6] != "stop.fait  [stop]" {
		t.Errorf("danger and STOP always have their answer: %q", said[5:])
	}
	if len(c.Answers) != 1 {
		t.Errorf("%d answers: what came too late is not taken", len(c.Answers))
	}
	c, _ = exchange(t, k, dialog.New("fr", noon), noon, time.Minute, "bonjour", "seule", "aide", "2")
	if _, said = exchange(t, k, c, noon.Add(24*time.Hour), 0, "2"); said[0] != "question.naissance_enfants" {
		t.Errorf("the day after: %q", said)
	}
	recommence := []string{"bonjour", "recommencer", "oui", "seule"}
	if _, said = exchange(t, k, dialog.New("fr", noon), noon, time.Minute, recommence...); said[3] != "limite.jour" {
		t.Errorf("starting again is no way round: %q", said)
	}
}

func TestTheDayIsThatOfThePerson(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	k.Limits = dialog.Limits{AnswersPerDay: 1}
	k.Zone = func(territory string) *time.Location {
		if territory == "martinique" {
			return time.FixedZone("Martinique", -4*3600)
		}
		return time.UTC
	}
	late := time.Date(2026, 7, 1, 23, 30, 0, 0, time.UTC)
	c := dialog.New("fr", late)
	c.Territory = "martinique"
	if _, said := exchange(t, k, c, late, 20*time.Minute, "bonjour", "seule"); said[1] != "limite.jour" {
		t.Errorf("half past eight in the evening there: %q", said)
	}
	if _, said := exchange(t, k, dialog.New("fr", late), late, 20*time.Minute, "bonjour", "seule"); said[1] == "limite.jour" {
		t.Errorf("past midnight here: %q", said)
	}
}

func TestTooManyInAMinute(t *testing.T) {
	t.Parallel()
	k := knowledge(t)
	k.Limits = dialog.Limits{AnswersPerMinute: 3}
	c, said := exchange(t, k, dialog.New("fr", noon), noon, time.Second, "bonjour", "seule", "aide", "2", "2", "2")
	if said[3] != "limite.minute" || said[4] != "" || said[5] != "" {
		t.Errorf("%q", said)
	}
	if _, said = exchange(t, k, c, noon.Add(time.Minute), 2*time.Second, "2"); said[0] != "question.naissance_enfants" {
		t.Errorf("a minute later: %q", said)
	}
}

func TestWhenTheDaysMoneyIsSpentEachIsToldOnce(t *testing.T) {
	t.Parallel()
	c, at := dialog.New("fr", noon), noon
	var said []string
	for _, text := range []string{"bonjour", "seule", "2", "il me frappe"} {
		at = at.Add(time.Minute)
		var r dialog.Reply
		c, r = dialog.Step(c, dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text, At: at, Spent: true}, knowledge(t))
		said = append(said, keysOf(r))
	}
	if said[0] != "limite.service" || said[1] != "" || said[2] != "" || said[3] == "" {
		t.Errorf("%q", said)
	}
}

func TestAnotherMachineGetsOneMessageThenSilence(t *testing.T) {
	t.Parallel()
	ours := "Vivez-vous seul(e) ou en couple ? 1 seul(e) sans enfant 2 seul(e) avec enfants"
	for _, one := range []struct {
		name  string
		gap   time.Duration
		texts []string
	}{
		{"an answering machine", time.Minute, []string{"bonjour", "Je suis absente jusqu'au 12 juillet.", "Je suis absente jusqu'au 12 juillet."}},
		{"a mailbox", time.Minute, []string{"bonjour", "Ceci est un message automatique, merci de ne pas y répondre", "Ceci est un message automatique"}},
		{"our own words sent back", time.Minute, []string{"bonjour", ours, ours, ours, ours}},
		{"the same text over and over after STOP", time.Minute, append([]string{"bonjour", "stop"}, repeated(8, "votre colis vous attend")...)},
		{"one of our words over and over", time.Minute, append([]string{"bonjour"}, repeated(12, "repeter")...)},
		{"texts within seconds that lead nowhere", time.Second, append([]string{"bonjour"}, repeated(8, "aide", "repeter")...)},
	} {
		t.Run(one.name, func(t *testing.T) {
			t.Parallel()
			c, said := exchange(t, knowledge(t), dialog.New("fr", noon), noon, one.gap, one.texts...)
			mute := slices.Index(said, "robot.silence")
			if mute < 0 {
				t.Fatalf("nothing was noticed: %q", said)
			}
			if strings.Join(said[mute+1:], "") != "" {
				t.Errorf("it goes on: %q", said)
			}
			if _, said = exchange(t, knowledge(t), c, noon.Add(time.Hour), 0, "oui"); said[0] == "" {
				t.Errorf("a person writes, and nobody answers: %q", said)
			}
		})
	}
}

func TestPeopleAreNoMachines(t *testing.T) {
	t.Parallel()
	for name, texts := range map[string][]string{
		"who knows nothing":         {"bonjour", "jsp", "jsp", "jsp", "jsp", "jsp", "jsp", "jsp", "jsp"},
		"whose answer is always 1":  {"bonjour", "1", "mars 1991", "1", "1", "1", "1"},
		"who is away from home":     {"bonjour", "je suis absente de chez moi le mardi", "seule"},
		"who drives":                {"bonjour", "je conduis ma fille à l'école", "seule"},
		"who asks for help at once": {"bonjour", "aide", "repeter", "seule"},
		"who looks for a way out":   {"bonjour", "pourquoi", "aide", "repeter", "repeter", "seule"},
		"who comes back after STOP": {"bonjour", "repeter", "repeter", "repeter", "repeter", "stop", "bonjour", "oui"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c, said := exchange(t, knowledge(t), dialog.New("fr", noon), noon, time.Second, texts...)
			for _, s := range said {
				if s == "robot.silence" || c.Pace.Mute {
					t.Errorf("taken for a machine: %q", said)
				}
			}
		})
	}
}

// What we said would end the silence does, at once and whatever the pace; so do a person and erasing. A text that comes at
// the pace of a person is heard again.
func TestASilenceEndsAsItWasSaid(t *testing.T) {
	t.Parallel()
	muted, said := exchange(t, knowledge(t), dialog.New("fr", noon), noon, time.Second, append([]string{"bonjour"}, repeated(4, "aide", "repeter")...)...)
	at := noon.Add(9 * time.Second)
	if !muted.Pace.Mute {
		t.Fatalf("it never fell silent: %q", said)
	}
	for _, one := range []struct {
		name  string
		gap   time.Duration
		texts []string
		want  string
	}{
		{"OUI", 2 * time.Second, []string{"oui"}, "reprise.question ; question.foyer"},
		{"OUI once more, a moment later", 6 * time.Second, []string{"OUI"}, "reprise.question ; question.foyer"},
		{"CONSEILLER", 2 * time.Second, []string{"conseiller"}, "humain.ouvert  [confier : demande]"},
		{"EFFACER", 2 * time.Second, []string{"effacer"}, "effacer.confirmer"},
		{"an answer that is not rushed", 6 * time.Second, []string{"seule sans enfant"}, "question.naissances"},
		{"a greeting after two that were", 3 * time.Second, []string{"aide", "seule sans enfant", "bonjour"}, "reprise.question ; question.foyer"},
	} {
		_, said := exchange(t, knowledge(t), muted, at, one.gap, one.texts...)
		if last := said[len(said)-1]; last != one.want {
			t.Errorf("%s: %q", one.name, said)
		}
	}
}

// Silence towards a machine does not wipe out STOP: who writes after it is asked first.
func TestASilenceAfterSTOPAsksFirst(t *testing.T) {
	t.Parallel()
	texts := append([]string{"bonjour", "stop"}, repeated(6, "votre colis vous attend")...)
	muted, said := exchange(t, knowledge(t), dialog.New("fr", noon), noon, time.Minute, texts...)
	if !muted.Pace.Mute || muted.Phase != dialog.Stoppe {
		t.Fatalf("muted %v in phase %s: %q", muted.Pace.Mute, muted.Phase, said)
	}
	_, said = exchange(t, knowledge(t), muted, noon.Add(time.Hour), time.Minute, "bonjour", "oui")
	if said[0] != "stop.reprise" || said[1] != "reprise.question ; question.foyer  [reprise]" {
		t.Errorf("%q", said)
	}
}
