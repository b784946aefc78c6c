package console

import (
	"context"
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// errNoPause and errNobody are refused before the desk is asked.
var (
	errNoPause = errors.New("no such pause")
	errNobody  = errors.New("no colleague was chosen")
)

// transfer passes a case on to a colleague.
func (s *server) transfer(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	all, err := s.Shelf.Counsellors(ctx)
	if err != nil {
		return "", err
	}
	id, _ := strconv.ParseInt(c.PostForm("collegue"), 10, 64)
	i := slices.IndexFunc(all, func(o assistant.Counsellor) bool { return o.ID == id })
	if i < 0 {
		return "", errNobody
	}
	return "Le dossier est chez " + all[i].Name + ".", s.Desk.Transfer(ctx, by, caseID, all[i], c.PostForm("mot"))
}

// pauses are how long a case may be put aside, in the words of the menu.
func pauses(now time.Time) []page.Choice {
	return []page.Choice{
		{Value: "2h", Label: "2 heures"},
		{Value: "demain", Label: "Demain à 9 h"},
		{Value: "3j", Label: "Dans 3 jours, à 9 h"},
		{Value: "lundi", Label: "Lundi prochain, à 9 h"},
		{Value: "15j", Label: "Dans 2 semaines, à 9 h"},
		{Value: "date", Label: "À une date :"},
	}
}

// pauseEnd is when a pause ends.
func pauseEnd(choice, date string, now time.Time) (time.Time, error) {
	morning := func(days int) time.Time {
		return time.Date(now.Year(), now.Month(), now.Day()+days, 9, 0, 0, 0, now.Location())
	}
	switch choice {
	case "2h":
		return now.Add(2 * time.Hour), nil
	case "demain":
		return morning(1), nil
	case "3j":
		return morning(3), nil
	case "15j":
		return morning(14), nil
	case "lundi":
		return morning((int(time.Monday)-int(now.Weekday())+6)%7 + 1), nil
	case "date":
		day, err := time.ParseInLocation(time.DateOnly, date, now.Location())
		if err != nil {
			return time.Time{}, errNoPause
		}
		return day.Add(9 * time.Hour), nil
	}
	return time.Time{}, errNoPause
}

// snooze puts a case aside.
func (s *server) snooze(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	now := s.Clock().In(s.Location)
	until, err := pauseEnd(c.PostForm("pause"), c.PostForm("date"), now)
	if err != nil {
		return "", err
	}
	return "En pause jusqu'" + untilWords(until, now) + ", ou jusqu'à ce que la personne écrive.", s.Desk.Snooze(ctx, by, caseID, until)
}

func (s *server) wake(ctx context.Context, _ *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	return "Le dossier n'est plus en pause.", s.Desk.Wake(ctx, by, caseID)
}

func (s *server) call(ctx context.Context, _ *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	return "Votre téléphone va sonner. Décrochez, puis tapez 1 : nous appelons la personne, sans montrer votre numéro.", s.Desk.Call(ctx, by, caseID)
}

// atLogin finds "@samir" in a note.
var atLogin = regexp.MustCompile(`@([\p{L}\d._-]+)`)

// note leaves words for colleagues; those named, or ticked, are asked to look.
func (s *server) note(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	text := c.PostForm("note")
	all, err := s.Shelf.Counsellors(ctx)
	if err != nil {
		return "", err
	}
	to := mentioned(all, text, c.PostFormArray("prevenir"))
	done := "Votre note est gardée : seule l'équipe la voit."
	if len(to) > 0 {
		var names []string
		for _, o := range to {
			names = append(names, o.Name)
		}
		done = "Votre note est gardée, et montrée à " + strings.Join(names, ", ") + "."
	}
	return done, s.Desk.Note(ctx, by, caseID, text, to)
}

// name gives a case a name.
func (s *server) name(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	called := strings.TrimSpace(c.PostForm("nom"))
	if called == "" {
		return "Ce dossier n'a plus de nom.", s.Desk.Name(ctx, by, caseID, "")
	}
	return "Ce dossier s'appelle maintenant « " + called + " », pour l'équipe.", s.Desk.Name(ctx, by, caseID, called)
}

// mentioned gives the colleagues whom a note names, or who are ticked beside it.
func mentioned(all []assistant.Counsellor, text string, ticked []string) []assistant.Counsellor {
	var names []string
	for _, m := range atLogin.FindAllStringSubmatch(text, -1) {
		names = append(names, strings.ToLower(strings.TrimRight(m[1], ".")))
	}
	var to []assistant.Counsellor
	for _, o := range all {
		first, _, _ := strings.Cut(strings.ToLower(o.Name), " ")
		if slices.Contains(ticked, strconv.FormatInt(o.ID, 10)) || slices.Contains(names, strings.ToLower(o.Login)) || slices.Contains(names, first) {
			to = append(to, o)
		}
	}
	return to
}

// correct writes an answer in the file.
func (s *server) correct(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	return "C'est corrigé ; les droits sont recalculés.", s.Desk.Correct(ctx, by, caseID, editOf(c))
}

// editOf reads a form that corrects an answer; of several choices ticked, their numbers.
func editOf(c *gin.Context) assistant.Edit {
	text := strings.Join(c.PostFormArray("valeur"), " ")
	if c.PostForm("inconnu") != "" {
		text = "je ne sais pas"
	}
	return assistant.Edit{Question: c.PostForm("question"), Subject: c.PostForm("sujet"), Text: strings.TrimSpace(text)}
}
