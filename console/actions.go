package console

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"unicode/utf8"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// longestAnswer is what a carrier takes in one message, in characters.
const longestAnswer = 1600

// errTooLong and errNoOutcome are refused before the desk is asked.
var (
	errTooLong   = errors.New("the answer is too long")
	errNoOutcome = errors.New("no such outcome")
	errUnfilled  = errors.New("a field is not filled")
)

// action is one thing that a counsellor does to a case: it gives what to say once it is done.
type action func(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (done string, err error)

func (s *server) take(ctx context.Context, _ *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	return "Vous avez pris ce dossier.", s.Desk.Take(ctx, by, caseID)
}

func (s *server) release(ctx context.Context, _ *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	return "Le dossier est de nouveau dans la file.", s.Desk.Release(ctx, by, caseID)
}

func (s *server) answer(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	text, french, done := strings.TrimSpace(c.PostForm("texte")), strings.TrimSpace(c.PostForm("francais")), "Votre réponse part par SMS."
	if c.PostForm("envoi") == "traduction" {
		french, text, done = text, strings.TrimSpace(c.PostForm("traduit")), "Votre réponse part par SMS, traduite."
	}
	lang := c.PostForm("langue")
	if langLabels[lang] == "" || utf8.RuneCountInString(french) > longestAnswer || french == text {
		lang, french = "", ""
	}
	if s.Plain != nil {
		text = s.Plain(text)
	}
	if utf8.RuneCountInString(text) > longestAnswer {
		return "", errTooLong
	}
	if assistant.Unfilled(text) != "" {
		return "", errUnfilled
	}
	return done, s.Desk.AnswerIn(ctx, by, caseID, text, lang, french)
}

func (s *server) handBack(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	return "AuFil a repris la conversation.", s.Desk.HandBack(ctx, by, caseID, c.PostForm("question"))
}

func (s *server) close(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	outcome := c.PostForm("issue")
	if !validOutcome(outcome) {
		return "", errNoOutcome
	}
	return "Le dossier est clos.", s.Desk.Close(ctx, by, caseID, outcome)
}

func (s *server) reopen(ctx context.Context, c *gin.Context, by assistant.Counsellor, caseID int64) (string, error) {
	return "Le dossier est rouvert : il est à vous.", s.Desk.Reopen(ctx, by, caseID, c.PostForm("raison"))
}

// act carries an action out and shows the case as it then stands, whether it was done or refused.
func (s *server) act(do action) gin.HandlerFunc {
	return func(c *gin.Context) {
		id, ok := caseID(c)
		if !ok {
			s.notFound(c)
			return
		}
		ctx := c.Request.Context()
		done, err := do(ctx, c, counsellor(c), id)
		refusal, known := refusalOf(err)
		if err != nil && !known {
			s.failAction(c, err)
			return
		}
		v, viewErr := s.caseView(ctx, counsellor(c), id)
		if viewErr != nil {
			s.failAction(c, viewErr)
			return
		}
		if refusal == "" {
			s.showDone(c, v, done)
			return
		}
		v.Problem, v.Draft = s.nameHolder(refusal, v), c.PostForm("texte")
		s.showRefused(c, v)
	}
}

// refusals are the sentences for what the desk refuses.
var refusals = []struct {
	err error
	say string
}{
	{assistant.ErrStopped, "Cette personne a écrit STOP : rien ne peut lui être envoyé tant qu'elle n'écrit pas de nouveau. Votre texte n'est pas parti."},
	{assistant.ErrHeld, "%s a ce dossier : rien n'a été fait. Vous pouvez en parler ensemble."},
	{assistant.ErrNotHeld, "Prenez d'abord le dossier : personne ne l'a en ce moment."},
	{assistant.ErrClosed, "Ce dossier n'est plus dans les mains de l'équipe : rien n'a été fait."},
	{assistant.ErrOpen, "Ce dossier est déjà dans les mains de l'équipe : rien n'a été fait."},
	{assistant.ErrNoNumber, "Le numéro de cette personne n'est pas connu : elle a appelé en numéro masqué. On ne peut pas lui écrire."},
	{assistant.ErrNoSender, "Aucun numéro du service ne peut envoyer de SMS. Prévenez la personne qui administre AuFil."},
	{assistant.ErrEmptyText, "Ce texte est vide : écrivez-le d'abord."},
	{assistant.ErrNoPhone, "Votre compte n'a pas de numéro de téléphone : la personne qui administre AuFil peut l'ajouter."},
	{assistant.ErrTooLong, "Ce texte est trop long : rien n'a été fait."},
	{assistant.ErrNoColleague, "Ce dossier n'est pas du territoire de ce collègue : rien n'a été fait."},
	{assistant.ErrWrongTime, "Choisissez un jour et une heure à venir, dans l'année."},
	{assistant.ErrNoPlace, "Dites où a lieu le rendez-vous, ou choisissez le téléphone."},
	{assistant.ErrNoAppointment, "Ce rendez-vous n'est plus à changer : quelqu'un l'a déjà fait."},
	{assistant.ErrNoMandate, "Ce mandat n'est plus en cours."},
	{errNoPause, "Choisissez jusqu'à quand mettre le dossier en pause."},
	{errNobody, "Choisissez à qui passer le dossier."},
	{errNoLetter, "Ce modèle de courrier n'existe plus."},
	{errUnfilled, "Il reste un champ à remplir, entre accolades. Votre texte n'est pas parti."},
	{errTooLong, "Ce texte est trop long pour un SMS : 1600 caractères au plus. Il n'est pas parti."},
	{errNoOutcome, "Choisissez comment le dossier s'est conclu."},
}

func refusalOf(err error) (sentence string, known bool) {
	if errors.Is(err, assistant.ErrNotUnderstood) {
		return notUnderstood(err), true
	}
	for _, r := range refusals {
		if errors.Is(err, r.err) {
			return r.say, true
		}
	}
	return "", false
}

func (s *server) nameHolder(sentence string, v page.Case) string {
	name := v.Holder
	if name == "" {
		name = "Quelqu'un d'autre"
	}
	return strings.Replace(sentence, "%s", name, 1)
}

func (s *server) showDone(c *gin.Context, v page.Case, done string) {
	if isHTMX(c) {
		c.Header("HX-Trigger", "fait")
		s.render(c, http.StatusOK, page.CaseParts(parts(v), done, ""))
		return
	}
	s.sessions.Put(c.Request.Context(), keyMessage, done)
	c.Redirect(http.StatusSeeOther, casePage(c.Request.URL.Path))
}

func (s *server) showRefused(c *gin.Context, v page.Case) {
	if isHTMX(c) {
		s.render(c, http.StatusConflict, page.CaseParts(parts(v), "", v.Problem))
		return
	}
	s.render(c, http.StatusConflict, page.CasePage(s.shellOf(c, page.Called(v)), v))
}

// failAction leaves the page, and what is typed in it, as they are.
func (s *server) failAction(c *gin.Context, err error) {
	if !isHTMX(c) {
		s.fail(c, "carry out an action", err)
		return
	}
	status, say := http.StatusInternalServerError, "Un problème de notre côté : réessayez dans un instant. Votre texte est toujours là."
	if errors.Is(err, assistant.ErrNoCase) {
		status, say = http.StatusNotFound, "Ce dossier n'existe plus."
	} else {
		s.Log.Error("console", "doing", "carry out an action", "route", c.FullPath(), "error", err)
	}
	s.render(c, status, page.CaseParts(nil, "", say))
}

func parts(v page.Case) []page.Part {
	var all []page.Part
	for _, r := range caseRegions(v) {
		all = append(all, page.Part{ID: r.id, Content: r.content})
	}
	return all
}
