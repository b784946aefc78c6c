package console

import (
	"strings"

	"aufil/assistant"
	"aufil/dialog"
	"aufil/engine"
)

// withReal is the script, with the real dialogue for what counsellors write in the file.
func withReal(rules *engine.Rulebook) assistant.Step {
	return func(c dialog.Conversation, in dialog.Input) (dialog.Conversation, dialog.Reply) {
		if in.Kind == dialog.Corrected || in.Kind == dialog.AskConsent || in.Kind == dialog.Reopened || in.Kind == dialog.Starting {
			return dialog.Step(c, in, dialog.Knowledge{Rules: rules})
		}
		return script(c, in)
	}
}

// script is a dialogue that can be foreseen: what a person says decides what is answered, and whether somebody must
// look.
func script(c dialog.Conversation, in dialog.Input) (dialog.Conversation, dialog.Reply) {
	if c.Lang == "" {
		c = dialog.New("fr", in.At)
	}
	c.LastAt = in.At
	say := func(key string, effects ...dialog.Effect) (dialog.Conversation, dialog.Reply) {
		return c, dialog.Reply{Parts: []dialog.Part{{Key: key}}, Effects: effects}
	}
	switch word, rest, _ := strings.Cut(in.Text, " "); {
	case in.Kind == dialog.HandedBack:
		return say("rendu " + in.Question)
	case word == "bonjour":
		return say("bonjour")
	case word == "oui":
		return say("couple")
	case word == "seule":
		c.Answers = nadiaSays().Answers
		return say("salaire")
	case word == "conseiller":
		return say("humain", dialog.Effect{Kind: dialog.Escalate, Reason: "demande"})
	case word == "confier":
		return say("humain", dialog.Effect{Kind: dialog.Escalate, Reason: rest})
	case word == "danger":
		return say("danger", dialog.Effect{Kind: dialog.Alert, Reason: "suicide"})
	case word == "arabe":
		c.Lang = "ar"
		return say("bonjour")
	case word == "STOP":
		return say("stop", dialog.Effect{Kind: dialog.Stop})
	}
	return c, dialog.Reply{Silent: true}
}

var scripted = map[string]string{
	"bonjour": "Bonjour, ici AuFil. Je vous aide à trouver vos droits. C'est gratuit, sans inscription. CONSEILLER = parler à quelqu'un. STOP = arrêter. On y va ? OUI",
	"couple":  "Vivez-vous seule ou en couple ? 1 seul(e) 2 en couple",
	"salaire": "Quel est votre salaire net par mois, à peu près ? C'est la ligne net social de la fiche de paie.",
	"humain":  "Une conseillère vous répond ici, demain avant midi. Elle verra vos réponses : rien à répéter.",
	"danger":  "Vous comptez. Appelez le 3114, gratuit, jour et nuit : on vous écoute tout de suite. Danger immédiat : 15, ou 114 par SMS. Notre équipe est prévenue.",
	"stop":    "C'est noté : plus de messages. Pour reprendre, écrivez BONJOUR.",
}

func scriptWords(r dialog.Reply, _ string, _ dialog.Channel) []string {
	var texts []string
	for _, p := range r.Parts {
		text, ok := scripted[p.Key]
		if !ok {
			text = p.Key
		}
		texts = append(texts, text)
	}
	return texts
}
