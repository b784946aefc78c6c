package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"aufil/channel/sms"
	"aufil/dialog"
	"aufil/engine"
)

// interviewCmd plays whole conversations.
type interviewCmd struct {
	Canal string `help:"sms ou voix." enum:"sms,voix" default:"sms"`
}

// Help gives an example.
func (interviewCmd) Help() string { return "Exemple : aufil interview < situations.jsonl" }

// Run reads situations on stdin and writes one conversation a line on stdout.
func (c interviewCmd) Run() error {
	core, err := loadCore()
	if err != nil {
		return err
	}
	batchMemory()
	bad, err := interviews(core, os.Stdin, os.Stdout, dialog.Channel(c.Canal))
	if err == nil && bad > 0 {
		return errFailed
	}
	return err
}

// utterance is one message of a conversation.
type utterance struct {
	De    string `json:"de"`
	Texte string `json:"texte"`
}

// interviewed is what is written of one conversation.
type interviewed struct {
	ID            json.RawMessage `json:"id"`
	Questions     int             `json:"questions"`
	First         *int            `json:"premier_resultat"`
	Received      int             `json:"sms_recus"`
	Sent          int             `json:"sms_envoyes"`
	Segments      int             `json:"segments"`
	Handoff       *string         `json:"handoff"`
	Rights        json.RawMessage `json:"droits"`
	Transcription []utterance     `json:"transcription"`
}

func interviews(core core, in io.Reader, out io.Writer, ch dialog.Channel) (bad int, err error) {
	return eachLine(in, out, func(text []byte, line int) ([]byte, bool) { return interviewLine(core, text, line, ch) })
}

func interviewLine(core core, text []byte, n int, ch dialog.Channel) ([]byte, bool) {
	id, situation, fault := situationIn(text)
	if fault != "" {
		return lineError(id, fmt.Errorf("ligne %d : %s", n, fault)), false
	}
	on, err := engine.SituationMonth(situation)
	if err != nil {
		return lineError(id, fmt.Errorf("ligne %d : %w", n, err)), false
	}
	truth, err := core.rules.FromSituation(situation, true)
	if err != nil {
		return lineError(id, fmt.Errorf("ligne %d : %w", n, err)), false
	}
	p := &player{core: core, truth: truth, on: on, ch: ch,
		at: time.Date(int(on)/12, time.Month(int(on)%12+1), 1, 10, 0, 0, 0, time.UTC)}
	result := p.play()
	result.ID = orNull(id)
	return marshal(result), true
}

// player is a person who answers every question truthfully, in the plainest words.
type player struct {
	core  core
	truth engine.Facts
	on    engine.Month
	ch    dialog.Channel
	at    time.Time
	c     dialog.Conversation
	out   interviewed
}

// longest is the number of turns after which a conversation that does not end is a defect.
const longest = 150

func (p *player) play() interviewed {
	p.c = dialog.New("fr", p.at)
	next := dialog.Input{Kind: dialog.Text, Text: "bonjour"}
	if p.ch == dialog.Voice {
		next = dialog.Input{Kind: dialog.CallStarted}
	}
	for range longest {
		reply := p.turn(next)
		if reason := handedOver(reply); reason != "" {
			p.out.Handoff = &reason
			break
		}
		if p.c.Phase == dialog.Resultats || p.c.Pending == nil || reply.Await == nil {
			break
		}
		next = dialog.Input{Kind: dialog.Text, Text: p.answer(*reply.Await), Confidence: 0.95}
	}
	p.out.Questions = p.c.Asked
	if p.c.FirstYes > 0 {
		p.out.First = &p.c.FirstYes
	}
	a := p.core.rules.Evaluate(p.c.Known(p.core.rules, p.on), p.on)
	p.out.Rights = newRightsWriter(p.core.rules).rights(nil, a)
	return p.out
}

func handedOver(r dialog.Reply) string {
	for _, e := range r.Effects {
		if e.Kind == dialog.Escalate {
			return e.Reason
		}
	}
	return ""
}

func (p *player) turn(in dialog.Input) dialog.Reply {
	in.At, in.Channel = p.at, p.ch
	p.at = p.at.Add(time.Minute)
	if in.Kind == dialog.Text {
		p.out.Received++
		p.out.Transcription = append(p.out.Transcription, utterance{"personne", in.Text})
	}
	c, reply := dialog.Step(p.c, in, p.core.knowledge(p.on, true))
	p.c = c
	for _, text := range p.core.render(reply, c.Lang, p.ch) {
		n, _, _ := sms.Segments(text)
		p.out.Sent++
		p.out.Segments += n
		p.out.Transcription = append(p.out.Transcription, utterance{"aufil", text})
	}
	return reply
}

// answer says the truth in the plainest words.
func (p *player) answer(a dialog.Await) string {
	q := p.core.rules.Question(a.Question)
	if q == nil {
		return "oui"
	}
	v := q.Truth(p.c.Pending.Subject, p.truth)
	if v.Unknown {
		return "je ne sais pas"
	}
	switch q.Kind {
	case "oui_non":
		if *v.Bool {
			return "oui"
		}
		return "non"
	case "choix", "choix_multiple", "choix_enfants":
		return p.choices(a, v.Choices)
	case "date", "dates":
		return birthdays(v.Months)
	case "duree":
		return duration(v.Low)
	case "code_postal":
		return postalCodes[v.Low.Cents()/100]
	default:
		return strings.ReplaceAll(v.Low.String(), ".", ",")
	}
}

// postalCodes has one code in each housing-aid zone.
var postalCodes = map[int64]string{1: "75018", 2: "62300", 3: "15300"}

// choices answers by the numbers of the options; "aucun" when none is so.
func (p *player) choices(a dialog.Await, ids []string) string {
	var numbers []string
	for i, o := range a.Options {
		for _, id := range ids {
			if o.ID == id {
				numbers = append(numbers, fmt.Sprint(i+1))
			}
		}
	}
	if len(numbers) == 0 {
		return "aucun"
	}
	return strings.Join(numbers, " ")
}

func birthdays(months []engine.Value) string {
	names := []string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
	var said []string
	for _, m := range months {
		first, _ := m.Months()
		said = append(said, fmt.Sprintf("%s %d", names[int(first)%12], int(first)/12))
	}
	return strings.Join(said, " et ")
}

func duration(years engine.Dec) string {
	months := years.Mul(engine.DecFromInt(12)).Round(0).Cents() / 100
	if months%12 == 0 {
		return fmt.Sprintf("%d ans", months/12)
	}
	return fmt.Sprintf("%d mois", months)
}
