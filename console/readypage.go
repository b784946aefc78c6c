package console

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// longestTitle is of a ready answer, in characters.
const longestTitle = 80

// showReady lists the ready answers that this responsable runs, those that are archived at the end.
func (s *server) showReady(c *gin.Context) {
	all, err := s.Office.AllReadyAnswers(c.Request.Context())
	if err != nil {
		s.fail(c, "list ready answers", err)
		return
	}
	now := s.Clock().In(s.Location)
	var v page.ReadyList
	for _, r := range all {
		if !seesReady(counsellor(c), r) {
			continue
		}
		row := page.ReadyRow{
			ID: r.ID, Title: r.Title, Body: r.Body, Territory: ofTerritory(r.Territory), Changed: moment(r.UpdatedAt, now),
			Archived: !r.ArchivedAt.IsZero(), MayChange: runsReady(counsellor(c), r), Fields: assistant.Fields(r.Body),
		}
		if r.Topic != "" {
			row.Topic = reasonLabel(r.Topic)
		}
		for lang := range r.Translations {
			row.Languages = append(row.Languages, langLabel(lang))
		}
		slices.Sort(row.Languages)
		if row.Archived {
			v.Archived = append(v.Archived, row)
		} else {
			v.Rows = append(v.Rows, row)
		}
	}
	s.render(c, http.StatusOK, page.ReadyPage(s.shellOf(c, "Réponses toutes prêtes"), v))
}

// seesReady tells whether a ready answer is at hand in the territory of who asks; runsReady whether they may change it.
func seesReady(who assistant.Counsellor, r assistant.ReadyAnswer) bool {
	return who.Territory == "" || r.Territory == "" || r.Territory == who.Territory
}

func runsReady(who assistant.Counsellor, r assistant.ReadyAnswer) bool {
	return who.Territory == "" || r.Territory == who.Territory
}

// readyAnswer gives the one that the address names, if who asks may change it; a new one for "nouvelle".
func (s *server) readyAnswer(c *gin.Context) (r assistant.ReadyAnswer, ok bool) {
	if c.Param("id") == "nouvelle" {
		return assistant.ReadyAnswer{Territory: counsellor(c).Territory}, true
	}
	id, err := strconv.ParseInt(c.Param("id"), 10, 64)
	if err != nil {
		s.notFound(c)
		return r, false
	}
	all, err := s.Office.AllReadyAnswers(c.Request.Context())
	if err != nil {
		s.fail(c, "find a ready answer", err)
		return r, false
	}
	i := slices.IndexFunc(all, func(r assistant.ReadyAnswer) bool { return r.ID == id && runsReady(counsellor(c), r) })
	if i < 0 {
		s.notFound(c)
		return r, false
	}
	return all[i], true
}

func (s *server) showReadyForm(c *gin.Context) {
	if r, ok := s.readyAnswer(c); ok {
		s.readyForm(c, http.StatusOK, r, "")
	}
}

func (s *server) readyForm(c *gin.Context, status int, r assistant.ReadyAnswer, problem string) {
	who := counsellor(c)
	v := page.ReadyForm{
		ID: r.ID, Title: r.Title, Body: r.Body, Topic: r.Topic, Territory: r.Territory, Archived: !r.ArchivedAt.IsZero(), Problem: problem,
		Topics: []page.Choice{{Label: "Aucun en particulier"}}, Price: s.Price, Plain: s.Plain != nil, Fields: assistant.KnownFields,
	}
	for reason, label := range reasonLabels {
		v.Topics = append(v.Topics, page.Choice{Value: reason, Label: label})
	}
	slices.SortFunc(v.Topics[1:], func(a, b page.Choice) int { return strings.Compare(a.Label, b.Label) })
	if who.Territory == "" {
		v.Territories = append(v.Territories, page.Choice{Label: "Tous"})
	}
	for _, t := range s.territories(r.Territory) {
		if who.Territory == "" || who.Territory == t {
			v.Territories = append(v.Territories, page.Choice{Value: t, Label: territoryLabel(t)})
		}
	}
	for _, lang := range s.otherLanguages(r) {
		v.Translations = append(v.Translations, page.Translation{Lang: lang, Label: upperFirst(langLabel(lang)), Body: r.Translations[lang]})
	}
	title := r.Title
	if r.ID == 0 {
		title = "Nouvelle réponse"
	}
	s.render(c, status, page.ReadyFormPage(s.shellOf(c, orWords(title, "Réponse toute prête")), v))
}

func orWords(text, other string) string {
	if strings.TrimSpace(text) == "" {
		return other
	}
	return text
}

// otherLanguages are those into which a ready answer may be translated, and those in which it is.
func (s *server) otherLanguages(r assistant.ReadyAnswer) (all []string) {
	for _, lang := range s.Languages {
		if lang != "fr" {
			all = append(all, lang)
		}
	}
	for lang := range r.Translations {
		if !slices.Contains(all, lang) {
			all = append(all, lang)
		}
	}
	slices.SortFunc(all, func(a, b string) int { return strings.Compare(langLabel(a), langLabel(b)) })
	return all
}

// saveReady keeps a ready answer, a new one or a changed one.
func (s *server) saveReady(c *gin.Context) {
	old, ok := s.readyAnswer(c)
	if !ok {
		return
	}
	r := assistant.ReadyAnswer{
		ID: old.ID, Title: strings.Join(strings.Fields(c.PostForm("titre")), " "), Body: typedText(c, "texte"), Topic: c.PostForm("motif"),
		Territory: c.PostForm("territoire"), AuthorID: counsellor(c).ID, ArchivedAt: old.ArchivedAt, Translations: map[string]string{},
	}
	for _, lang := range s.otherLanguages(old) {
		if text := typedText(c, "texte-"+lang); text != "" {
			r.Translations[lang] = text
		}
	}
	if why := s.wrongReady(counsellor(c), old, r); why != "" {
		s.readyForm(c, http.StatusUnprocessableEntity, r, why)
		return
	}
	ctx := c.Request.Context()
	_, err := s.Office.SaveReadyAnswer(ctx, r, s.Clock())
	if err == nil {
		err = s.Office.Trace(ctx, assistant.Audit{CounsellorID: r.AuthorID, Action: "écrire une réponse type", About: r.Title}, s.Clock())
	}
	if err != nil {
		s.fail(c, "save a ready answer", err)
		return
	}
	s.say(c, "/console/reponses", "« "+r.Title+" » est enregistrée.")
}

func typedText(c *gin.Context, field string) string {
	return strings.TrimSpace(strings.ReplaceAll(c.PostForm(field), "\r\n", "\n"))
}

// wrongReady says what is wrong with a ready answer; "" = nothing.
func (s *server) wrongReady(who assistant.Counsellor, old, r assistant.ReadyAnswer) string {
	switch {
	case r.Title == "":
		return "Donnez un titre : c'est lui que l'équipe lit dans la liste."
	case utf8.RuneCountInString(r.Title) > longestTitle:
		return fmt.Sprintf("Ce titre est trop long : %d caractères au plus.", longestTitle)
	case r.Body == "":
		return "Écrivez le texte."
	case r.Topic != "" && reasonLabels[r.Topic] == "":
		return "Choisissez un motif de la liste."
	case r.Territory != "" && !slices.Contains(s.territories(old.Territory), r.Territory):
		return "Choisissez un territoire de la liste."
	case !runsReady(who, r):
		return "Vous ne pouvez écrire que pour votre territoire."
	}
	texts := map[string]string{"": r.Body}
	for lang, text := range r.Translations {
		texts[lang] = text
	}
	for lang, text := range texts {
		in := ""
		if lang != "" {
			in = " en " + langLabel(lang)
		}
		if utf8.RuneCountInString(text) > longestAnswer {
			return fmt.Sprintf("Le texte%s est trop long pour un SMS : %d caractères au plus.", in, longestAnswer)
		}
		if assistant.BadFields(text) {
			return "Il manque une accolade dans le texte" + in + " : un champ s'écrit {{prénom}}."
		}
	}
	return ""
}

// archiveReady takes a ready answer out of what is offered, or puts it back.
func (s *server) archiveReady(archived bool) gin.HandlerFunc {
	return func(c *gin.Context) {
		r, ok := s.readyAnswer(c)
		if !ok {
			return
		}
		ctx, who, now := c.Request.Context(), counsellor(c).ID, s.Clock()
		done, did := "« "+r.Title+" » est de nouveau proposée.", "remettre une réponse type"
		if archived {
			done, did = "« "+r.Title+" » n'est plus proposée. Elle reste en bas de la liste.", "archiver une réponse type"
		}
		err := s.Office.ArchiveReadyAnswer(ctx, r.ID, archived, now)
		if err == nil {
			err = s.Office.Trace(ctx, assistant.Audit{CounsellorID: who, Action: did, About: r.Title}, now)
		}
		if errors.Is(err, assistant.ErrNoReadyAnswer) {
			s.notFound(c)
			return
		}
		if err != nil {
			s.fail(c, "archive a ready answer", err)
			return
		}
		s.say(c, "/console/reponses", done)
	}
}
