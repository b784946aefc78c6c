package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"aufil/dialog/answer"
)

// line is one answer to understand, as in nlu/README.md.
type line struct {
	ID       json.RawMessage `json:"id"`
	Kind     answer.Kind     `json:"kind"`
	Channel  answer.Channel  `json:"channel"`
	Text     *string         `json:"text"`
	Question string          `json:"question"`
	Ref      string          `json:"ref"`
	Lang     string          `json:"lang"` // of the answer; absent = French
	Langue   string          `json:"langue"`
	Options  []struct {
		ID       string `json:"id"`
		Texte    string `json:"texte"`
		Francais string `json:"francais"` // the label in French, beside one in another language
	} `json:"options"`
}

// understood is what is answered to a line.
type understood struct {
	ID     json.RawMessage `json:"id"`
	Value  any             `json:"value"`
	Erreur string          `json:"erreur,omitempty"`
}

// understand reads answers, one JSON object a line, and writes the value of each. A line that cannot be read gives an error
// line, and counts in bad; the rest goes on.
func understand(in io.Reader, out io.Writer) (bad int, err error) {
	return eachLine(in, out, func(text []byte, n int) ([]byte, bool) {
		answer := understandLine(text)
		if answer.Erreur != "" {
			answer.Erreur = fmt.Sprintf("ligne %d : %s", n, answer.Erreur)
		}
		answer.ID = orNull(answer.ID)
		return marshal(answer), answer.Erreur == ""
	})
}

func understandLine(text []byte) understood {
	if fault := unreadable(text); fault != "" {
		return understood{ID: idIn(text), Erreur: fault}
	}
	var l line
	var wrong *json.UnmarshalTypeError
	switch err := json.Unmarshal(text, &l); {
	case errors.As(err, &wrong) && wrong.Field != "":
		return understood{ID: l.ID, Erreur: fmt.Sprintf("« %s » : pas la forme attendue", wrong.Field)}
	case err != nil:
		return understood{Erreur: "un objet JSON est attendu"}
	}
	if fault := l.fault(); fault != "" {
		return understood{ID: l.ID, Erreur: fault}
	}
	a := answer.Await{Kind: l.Kind, Channel: l.Channel, Question: l.Question, Lang: cmp.Or(l.Lang, l.Langue)}
	if l.Ref != "" {
		day, err := time.Parse(time.DateOnly, l.Ref)
		if err != nil {
			return understood{ID: l.ID, Erreur: "« ref » : une date AAAA-MM-JJ est attendue"}
		}
		a.Ref = answer.Day{Year: day.Year(), Month: int(day.Month()), Day: day.Day()}
	}
	for _, o := range l.Options {
		a.Options = append(a.Options, answer.Option{ID: o.ID, Label: o.Texte, French: o.Francais})
	}
	v, ok := answer.Parse(*l.Text, a)
	if !ok {
		return understood{ID: l.ID}
	}
	return understood{ID: l.ID, Value: answer.JSON(v)}
}

// kinds and channels are those that a line may name; an absent channel is SMS.
var (
	kinds = []answer.Kind{answer.Nombre, answer.Montant, answer.Date, answer.Dates, answer.Duree, answer.OuiNon, answer.Choix,
		answer.ChoixMultiple, answer.CodePostal, answer.Commande}
	channels = []answer.Channel{"", answer.SMS, answer.Voix, answer.DTMF}
)

// fault says what is wrong in a line, with its field; "" = nothing.
func (l line) fault() string {
	switch {
	case l.Kind == "":
		return "« kind » : champ absent"
	case !slices.Contains(kinds, l.Kind):
		return fmt.Sprintf("« kind » : « %s » n'est pas connu ; attendu : %s", l.Kind, listed(kinds))
	case !slices.Contains(channels, l.Channel):
		return fmt.Sprintf("« channel » : « %s » n'est pas connu ; attendu : %s", l.Channel, listed(channels[1:]))
	case l.Text == nil:
		return "« text » : champ absent"
	case len(l.Options) == 0 && (l.Kind == answer.Choix || l.Kind == answer.ChoixMultiple):
		return "« options » : champ absent ; un choix en demande"
	}
	for _, o := range l.Options {
		if o.ID == "" { // what would be answered is that name
			return "« options.id » : champ absent"
		}
	}
	return ""
}

func listed[T ~string](names []T) string {
	all := make([]string, len(names))
	for i, n := range names {
		all[i] = string(n)
	}
	return strings.Join(all, ", ")
}
