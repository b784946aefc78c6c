package console

import (
	"errors"
	"net/http"
	"slices"
	"strings"

	"github.com/gin-gonic/gin"

	"aufil/assistant"
	"aufil/console/page"
)

// suppose is the page where answers may be changed to see what becomes of the rights. It works on a copy: the edits
// travel in the form itself, and nothing of them is kept.
func (s *server) suppose(c *gin.Context) {
	id, ok := caseID(c)
	if !ok {
		s.notFound(c)
		return
	}
	ctx, who := c.Request.Context(), counsellor(c)
	f, err := s.Desk.CaseFile(ctx, who, id)
	if err != nil {
		s.fail(c, "suppose other answers", err)
		return
	}
	now := s.Clock().In(s.Location)
	edits, problem := editsOf(c), ""
	supposed, _, err := s.Desk.Suppose(f.Conversation, who, edits)
	if e := editOf(c); err == nil && e.Question != "" {
		more := append(slices.DeleteFunc(slices.Clone(edits), func(o assistant.Edit) bool { return o.Question == e.Question && o.Subject == e.Subject }), e)
		if c, _, wrong := s.Desk.Suppose(f.Conversation, who, more); wrong == nil {
			supposed, edits = c, more
		} else {
			problem = notUnderstood(wrong)
		}
	}
	if err != nil { // the rules or the file changed under it: from the start again
		supposed, edits, problem = f.Conversation, nil, notUnderstood(err)
	}
	v := page.Suppose{
		ID: id, Person: fullLabel(f.QueueItem), Problem: problem,
		Answers: s.explain.answers(supposed, now), Next: s.explain.suggestions(supposed, now),
		Rights: compare(s.explain.rights(f.Conversation, now), s.explain.rights(supposed, now)),
	}
	for _, e := range edits {
		v.Edits = append(v.Edits, page.Edit{Question: e.Question, Subject: e.Subject, Text: e.Text, Label: s.editLabel(e), Said: s.editWords(e)})
	}
	status := http.StatusOK
	if problem != "" {
		status = http.StatusConflict
	}
	s.render(c, status, page.SupposePage(s.shellOf(c, "Et si… "+v.Person), v))
}

// editsOf reads the edits made so far.
func editsOf(c *gin.Context) []assistant.Edit {
	if c.Request.Method != http.MethodPost || c.PostForm("zero") != "" {
		return nil
	}
	var edits []assistant.Edit
	drop := c.PostForm("retirer")
	for _, line := range c.PostFormArray("fait") {
		q, rest, _ := strings.Cut(line, "|")
		subject, text, _ := strings.Cut(rest, "|")
		if q+"|"+subject != drop {
			edits = append(edits, assistant.Edit{Question: q, Subject: subject, Text: text})
		}
	}
	return edits[:min(len(edits), mostEdits)]
}

// mostEdits is how many answers may be changed at once.
const mostEdits = 30

func (s *server) editLabel(e assistant.Edit) string {
	if f := s.explain.form(e.Question, e.Subject); f != nil {
		return f.Label
	}
	return e.Question
}

// editWords say what was supposed: the labels of choices that were made by number.
func (s *server) editWords(e assistant.Edit) string {
	f := s.explain.form(e.Question, e.Subject)
	if f == nil || len(f.Options) == 0 {
		return e.Text
	}
	var words []string
	for _, value := range strings.Fields(e.Text) {
		i := slices.IndexFunc(f.Options, func(o page.Choice) bool { return o.Value == value })
		if i < 0 {
			return e.Text
		}
		words = append(words, f.Options[i].Label)
	}
	return strings.Join(words, ", ")
}

// notUnderstood says why an answer was refused.
func notUnderstood(err error) string {
	var why assistant.NotAnAnswer
	if errors.As(err, &why) && why.Why != "" {
		return "Cette réponse ne va pas avec les autres : " + why.Why
	}
	return "Cette réponse n'a pas été comprise : écrivez-la comme la personne l'écrirait."
}

// compare puts beside each supposed right what it is in truth, where that differs.
func compare(truth, supposed page.Rights) page.Rights {
	before := map[string]string{}
	for _, list := range [][]page.Right{truth.Yes, truth.Maybe, truth.No, truth.Leads} {
		for _, r := range list {
			before[r.Key] = verdictSaid(r)
		}
	}
	for _, list := range [][]page.Right{supposed.Yes, supposed.Maybe, supposed.No, supposed.Leads} {
		for i := range list {
			if was := before[list[i].Key]; was != verdictSaid(list[i]) {
				list[i].Before = was
			}
		}
	}
	return supposed
}

func verdictSaid(r page.Right) string {
	said := map[string]string{"oui": "oui", "non": "non", "verifier": "à vérifier"}[r.Verdict]
	if r.Amount != "" {
		said += ", " + r.Amount
	}
	return said
}
