package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"aufil/assistant"
	"aufil/dialog"
)

// stage plays, on a new demonstration, what happened during the last days: a dozen persons led by the real dialogue, and
// two counsellors at work. Only the clock is played: each thing happens at its time.
type stage struct {
	app     *app
	desk    *assistant.Assistant
	at      time.Time
	turns   int
	camille assistant.Counsellor
	samir   assistant.Counsellor
	err     error // the first that happened; nothing is played after it
}

// demoLandline is a telephone that takes no SMS.
const demoLandline = "+33199000157"

// furnish plays the cases, unless the demonstration has some already.
func (d *demonstration) furnish(ctx context.Context, p parts, cfg config) error {
	d.carrier.Phone(demoLandline).Landline()
	if v, err := d.app.Store.OpenCases(ctx, 0); err != nil || len(v) > 0 {
		return err
	}
	account, err := d.app.Store.AccountByLogin(ctx, demoLogin)
	if err != nil {
		return err
	}
	now := time.Now()
	s := &stage{app: d.app, camille: account.Counsellor}
	s.desk = assistant.New(assistant.Options{
		Store: d.app.Store, Step: p.Step, Render: p.Render, Segments: p.Segments, Spending: cfg.spending(),
		Numbers: cfg.Twilio.Numbers, Clock: func() time.Time { return s.at },
		Zones: assistant.NewZones(cfg.Team.Zone), Rota: newRota(cfg.Team),
	})
	if s.samir, err = s.colleague(ctx, now); err != nil {
		return err
	}
	s.play(ctx, now)
	if s.err != nil {
		return fmt.Errorf("cases of the demonstration: %w", s.err)
	}
	if err := s.remember(ctx, now); err != nil {
		return fmt.Errorf("figures of the demonstration: %w", err)
	}
	return nil
}

// colleague is a second counsellor, who never logs in.
func (s *stage) colleague(ctx context.Context, at time.Time) (assistant.Counsellor, error) {
	samir := assistant.Counsellor{Login: "samir", Name: "Samir Benali", Role: "conseiller"}
	id, err := s.app.Store.AddAccount(ctx, assistant.Account{Counsellor: samir, TOTPSecret: "-"}, nil, at)
	if err != nil {
		return samir, err
	}
	samir.ID = id
	return samir, nil
}

// says is what a person writes, a minute between two messages; it gives the number of their case.
func (s *stage) says(ctx context.Context, number string, texts ...string) (caseID int64) {
	for _, text := range texts {
		caseID = s.happens(ctx, number, "", dialog.Input{Kind: dialog.Text, Channel: dialog.SMS, Text: text})
	}
	return caseID
}

// calls is what a person does on the telephone: keys, or words after a space; "" is a silence.
func (s *stage) calls(ctx context.Context, number string, turns ...string) (caseID int64) {
	call := fmt.Sprintf("demo-appel-%d", s.turns)
	caseID = s.happens(ctx, number, call, dialog.Input{Kind: dialog.CallStarted, Channel: dialog.Voice})
	for _, turn := range turns {
		in := dialog.Input{Kind: dialog.Digits, Channel: dialog.Voice, Text: turn}
		if turn == "" {
			in.Kind = dialog.Silence
		} else if turn[0] == ' ' {
			in.Kind, in.Text, in.Confidence = dialog.Text, turn[1:], 0.9
		}
		caseID = s.happens(ctx, number, call, in)
	}
	s.happens(ctx, number, call, dialog.Input{Kind: dialog.CallEnded, Channel: dialog.Voice})
	return caseID
}

func (s *stage) happens(ctx context.Context, number, call string, in dialog.Input) int64 {
	if s.err != nil {
		return 0
	}
	s.turns++
	s.at = s.at.Add(time.Minute)
	in.At = s.at
	out, err := s.desk.Receive(ctx, assistant.Inbound{
		ID: fmt.Sprintf("demo-%d", s.turns), From: number, To: serviceNumber, CallID: call, Input: in,
	})
	s.did(err)
	return out.CaseID
}

// did keeps the first error, and lets time pass.
func (s *stage) did(err error) {
	s.err = errors.Join(s.err, err)
	s.at = s.at.Add(20 * time.Second)
}

// play is what happened, the oldest first. The numbers are some that Arcep keeps for fiction.
func (s *stage) play(ctx context.Context, now time.Time) {
	desk, camille, samir := s.desk, s.camille, s.samir
	ago := func(d time.Duration) { s.at = now.Add(-d) }
	day := 24 * time.Hour

	ago(4 * day) // led to its end and closed
	id := s.says(ctx, "+33639980050", append(demoFamily("62300", "380"), "8", "conseiller")...)
	s.did(desk.Take(ctx, camille, id))
	s.did(desk.Answer(ctx, camille, id, "Bonjour, je suis Camille. La prime d'activité se demande à la CAF (3230), avec vos 3 fiches de paie. France services de Lens peut vous aider."))
	s.says(ctx, "+33639980050", "merci beaucoup j'y vais demain")
	s.did(desk.Close(ctx, camille, id, "accompagne"))

	ago(3 * day) // an overpayment claimed back, with Samir, who asks Camille
	id = s.says(ctx, "+33639980051", "bonjour", "seul sans enfant", "04 1978", "chomage", "conseiller", "la caf me reclame 1240 euros de trop percu apl je comprends pas")
	s.did(desk.Take(ctx, samir, id))
	s.did(desk.Answer(ctx, samir, id, "Bonjour, je suis Samir. Avez-vous le courrier de la CAF ? Quelle est sa date ?"))
	s.says(ctx, "+33639980051", "oui du 12 novembre")
	s.did(desk.Correct(ctx, samir, id, assistant.Edit{Question: "naissances", Subject: "demandeur", Text: "avril 1976"}))
	s.did(desk.Attach(ctx, samir, id, "remise_dette", demoLetter))
	s.did(desk.Answer(ctx, samir, id, "Merci. Je prépare avec vous une demande de remise de dette, et je vous redis."))
	s.did(desk.Note(ctx, samir, id, "@camille tu connais bien la CAF de Lens : est-ce qu'ils acceptent un plan à 30 euros ?", []assistant.Counsellor{camille}))

	ago(2*day + 3*time.Hour) // a mandate given, an appointment set
	id = s.says(ctx, "+33639980052", append(demoFamily("62300", "410"), "conseiller")...)
	s.did(desk.Take(ctx, camille, id))
	s.did(desk.Answer(ctx, camille, id, "Bonjour, ici Camille. Je peux demander la prime d'activité avec vous. Je vous propose un rendez-vous."))
	s.says(ctx, "+33639980052", "oui je veux bien")
	s.did(desk.Propose(ctx, camille, id, "demander la prime d'activité à la CAF", s.at.Add(92*day)))
	s.says(ctx, "+33639980052", "ouais d'accord")
	s.did(desk.Book(ctx, camille, id, assistant.Appointment{
		At: atHour(now, 5, 14), Minutes: 45, Kind: assistant.AtPlace, Place: "France services, 1 rue de Paris, Lens",
	}))

	ago(2 * day) // put aside until a paper comes
	id = s.says(ctx, "+33639980053", "bonjour", "en couple avec enfants", "3", "conseiller")
	s.did(desk.Take(ctx, camille, id))
	s.did(desk.Answer(ctx, camille, id, "Bonjour, il me faut votre avis d'impot. Vous pouvez m'écrire ici quand vous l'avez."))
	s.did(desk.Snooze(ctx, camille, id, atHour(now, 3, 9)))

	ago(26 * time.Hour) // a permit of residence to be checked, nobody has it
	s.says(ctx, "+33639980054", "bonjour", "seule sans enfant", "11 1994", "salaire", "1100", "meublé", "59000", "420", "étranger", "conseiller",
		"jai un recepisse depuis fevrier est ce que ca compte")

	ago(25 * time.Hour) // said STOP while Camille had the case
	id = s.says(ctx, "+33639980055", "bonjour", "seul sans enfant", "conseiller")
	s.did(desk.Answer(ctx, camille, id, "Bonjour, ici Camille. De quoi voulez-vous parler ?"))
	s.says(ctx, "+33639980055", "STOP")

	ago(20 * time.Hour) // given back to AuFil for one right
	id = s.says(ctx, "+33639980056", "bonjour", "seul sans enfant", "02 1999", "etudes", "conseiller")
	s.did(desk.Take(ctx, samir, id))
	s.did(desk.HandBack(ctx, samir, id, dialog.ForRight+"aide_logement"))

	ago(5 * time.Hour) // by telephone, to a landline
	s.calls(ctx, demoLandline, "1", " mars 1952", "4", " conseiller")

	ago(3 * time.Hour) // in English
	s.says(ctx, "+33639980058", "hello", "1", "June 1990", "I lost my job", "adviser", "can somebody help me with the rent please")

	ago(95 * time.Minute) // not understood three times
	s.says(ctx, "+33639980059", "bonjour", "ben ca depend des fois", "ma soeur elle a dit que", "en fait voila quoi")

	ago(40 * time.Minute) // waits for an answer
	s.says(ctx, "+33639980060", append(demoFamily("13001", "520")[:9], "conseiller", "vous etes la ?")...)

	ago(14 * time.Minute) // danger
	s.says(ctx, "+33639980061", "bonjour", "seul sans enfant", "jai tout perdu je vais en finir")
}

// demoFamily is a conversation up to its results, for a mother of two.
func demoFamily(postcode, rent string) []string {
	return []string{"bonjour", "seule avec mes 2 enfant", "mars 2015 et 09/2018", "12 03 91", "salaire", "entre 800 et 900 sa depend", "hlm",
		postcode, rent + "e", "aucun", "aucun", "1", "je sais pas", "200", "oui"}
}

// atHour is so many days from now, at an hour of the people of the demonstration; never on a Sunday.
func atHour(now time.Time, days, hour int) time.Time {
	now = now.In(paris())
	at := time.Date(now.Year(), now.Month(), now.Day()+days, hour, 0, 0, 0, now.Location())
	if at.Weekday() == time.Sunday {
		at = at.AddDate(0, 0, 1)
	}
	return at
}

const demoLetter = `[Prénom et nom]
[Adresse]

CAF du Pas-de-Calais

Objet : demande de remise d'une dette de 1 240 euros

Madame, Monsieur,

Vous me réclamez 1 240 euros pour l'aide au logement, par votre courrier du 12 novembre. Je suis de bonne foi.

Je ne peux pas rembourser cette somme. Je vous demande de me remettre cette dette en tout ou en partie.

Veuillez agréer, Madame, Monsieur, mes salutations.

[Signature]`
