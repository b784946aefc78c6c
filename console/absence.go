package console

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// What becomes of the cases of somebody who goes away, beside the number of a colleague who gets them.
const (
	keepCases  = "garder"
	queueCases = "file"
)

// longestAbsence keeps a year typed wrong from shutting somebody out for ever.
const longestAbsence = 400 * 24 * time.Hour

// absenceOf is what may be done about the absence of an account.
func (s *server) absenceOf(ctx context.Context, p assistant.Profile) (page.Absence, error) {
	now := s.Clock().In(s.Location)
	v := page.Absence{Until: s.away(p, now), Held: p.Held, Today: now.Format(time.DateOnly)}
	all, err := s.Office.Profiles(ctx)
	if err != nil {
		return v, fmt.Errorf("colleagues: %w", err)
	}
	for _, o := range all {
		if o.ID != p.ID && !o.Disabled && mayList(p.Counsellor, o.Counsellor) && s.away(o, now) == "" {
			v.Colleagues = append(v.Colleagues, page.Choice{Value: strconv.FormatInt(o.ID, 10), Label: o.Name})
		}
	}
	return v, nil
}

// saveAbsence notes that somebody goes away or is back, and what becomes of their cases; it says what was done, or why
// nothing was.
func (s *server) saveAbsence(c *gin.Context, p assistant.Profile) (done, why string, err error) {
	ctx, me, now := c.Request.Context(), counsellor(c), s.Clock().In(s.Location)
	if c.PostForm("retour") != "" {
		return p.Name + " est de retour.", "", s.Office.SetAway(ctx, me.ID, p.ID, "", s.Clock())
	}
	until := c.PostForm("absent")
	switch last, err := time.ParseInLocation(time.DateOnly, until, s.Location); {
	case err != nil:
		return "", "Donnez le dernier jour de l'absence.", nil //nolint:nilerr // who typed it is told
	case until < now.Format(time.DateOnly):
		return "", "Ce jour est passé : donnez le dernier jour de l'absence, aujourd'hui ou plus tard.", nil
	case last.Sub(now) > longestAbsence:
		return "", "C'est dans plus d'un an : vérifiez l'année. Pour un départ, fermez plutôt le compte.", nil
	}
	to, why, err := s.heir(ctx, c, p)
	if why != "" || err != nil {
		return "", why, err
	}
	if err := s.Office.SetAway(ctx, me.ID, p.ID, until, s.Clock()); err != nil {
		return "", "", err
	}
	p.Preferences.Away = until
	done = p.Name + " : " + s.away(p, now) + "."
	words, err := s.handOver(ctx, c, p.Counsellor, to)
	return done + words, "", err
}

// heir reads who gets the cases of somebody: nil keeps them where they are.
func (s *server) heir(ctx context.Context, c *gin.Context, p assistant.Profile) (to *assistant.Counsellor, why string, err error) {
	switch choice := c.PostForm("dossiers"); choice {
	case keepCases, "":
		return nil, "", nil
	case queueCases:
		return &assistant.Counsellor{}, "", nil
	default:
		v, err := s.absenceOf(ctx, p)
		if err != nil {
			return nil, "", err
		}
		if !slices.ContainsFunc(v.Colleagues, func(o page.Choice) bool { return o.Value == choice }) {
			return nil, "Choisissez dans la liste qui reprend les dossiers.", nil
		}
		id, _ := strconv.ParseInt(choice, 10, 64)
		o, err := s.Office.Profile(ctx, id)
		return &o.Counsellor, "", err
	}
}

// handOver says what became of the cases.
func (s *server) handOver(ctx context.Context, c *gin.Context, from assistant.Counsellor, to *assistant.Counsellor) (string, error) {
	if to == nil {
		return "", nil
	}
	h, err := s.Desk.HandOver(ctx, counsellor(c), from, *to)
	words := ""
	if h.Passed > 0 {
		words += fmt.Sprintf(" %s à %s.", plural(h.Passed, "dossier passé", "dossiers passés"), to.Name)
	}
	if h.Queued > 0 {
		words += " " + plural(h.Queued, "dossier remis dans la file.", "dossiers remis dans la file.")
	}
	return words, err
}

// memberAbsence is for who leads a team; ownAbsence for oneself.
func (s *server) memberAbsence(c *gin.Context) {
	p, ok := s.member(c)
	if !ok || p.ID == 0 {
		return
	}
	done, why, err := s.saveAbsence(c, p)
	switch {
	case err != nil:
		s.fail(c, "note an absence", err)
	case why != "":
		v := formOf(p)
		v.Absence.Problem = why
		s.memberPage(c, http.StatusUnprocessableEntity, v)
	default:
		s.say(c, "/console/equipe/"+c.Param("id"), done)
	}
}

func (s *server) ownAbsence(c *gin.Context) {
	p, err := s.Office.Profile(c.Request.Context(), counsellor(c).ID)
	if err != nil {
		s.fail(c, "read the own account", err)
		return
	}
	done, why, err := s.saveAbsence(c, p)
	switch {
	case err != nil:
		s.fail(c, "note an absence", err)
	case why != "":
		s.ownPage(c, http.StatusUnprocessableEntity, page.Own{Problem: why, Section: "absence"})
	default:
		s.say(c, "/console/compte", done)
	}
}
