package console

import (
	"fmt"
	"strings"
	"time"

	"aufil/assistant"
	"aufil/console/page"
	"aufil/dialog"
)

// reasonLabels word why a case was handed over. A reason that is not here is shown as it is.
var reasonLabels = map[string]string{
	"demande":         "A demandé à parler à quelqu'un",
	"incompris":       "Réponses non comprises",
	"incident":        "Panne pendant l'échange",
	"suicide":         "Danger : idées suicidaires",
	"violence":        "Danger : violences",
	"sans_abri":       "Danger : sans abri ce soir",
	"urgence_vitale":  "Danger : urgence médicale",
	"enfant":          "Danger : enfant",
	"faim":            "Rien à manger",
	"contradiction":   "Réponses contradictoires",
	"independant":     "Activité indépendante, revenus irréguliers",
	"separation":      "Séparation en cours",
	"garde_alternee":  "Garde alternée",
	"titre_de_sejour": "Titre de séjour à vérifier",
	"indu":            "Trop-perçu réclamé",
	"suspension":      "Aide suspendue",
	"sans_reponse":    "Dossier sans réponse depuis deux mois",
	"seuil":           "À quelques euros d'un plafond",
	"hors_sujet":      "Autre demande",
	"refus":           "Refus à contester",
	"message_vocal":   "Message vocal",
	"rappel":          "Demande à être rappelé(e)",
	"rouvert":         "Rouvert par l'équipe",
}

func reasonLabel(reason string) string {
	if l, ok := reasonLabels[reason]; ok {
		return l
	}
	if reason == "" {
		return "Confié à l'équipe"
	}
	return upperFirst(strings.ReplaceAll(reason, "_", " "))
}

func personLabel(i assistant.QueueItem) string {
	if i.Person == "" {
		return "Numéro masqué"
	}
	return i.Person
}

// fullLabel is both, for what is read away from the case.
func fullLabel(i assistant.QueueItem) string {
	if i.Name != "" {
		return i.Name + " (" + personLabel(i) + ")"
	}
	return personLabel(i)
}

var langLabels = map[string]string{"en": "anglais", "ar": "arabe", "es": "espagnol", "pt": "portugais", "ru": "russe", "uk": "ukrainien", "tr": "turc", "fr-simple": "français facile", "fa": "persan", "ps": "pachto", "zh": "chinois", "ro": "roumain"}

func langLabel(lang string) string {
	if lang == "" || lang == "fr" {
		return ""
	}
	if l, ok := langLabels[lang]; ok {
		return l
	}
	return lang
}

// outcomes are how a case may end.
func outcomes() []page.Choice {
	return []page.Choice{
		{Value: "accompagne", Label: "La personne sait quoi faire"},
		{Value: "oriente", Label: "Orientée vers un autre service"},
		{Value: "rendez_vous", Label: "Rendez-vous pris"},
		{Value: "sans_reponse", Label: "La personne ne répond plus"},
		{Value: "sans_objet", Label: "Pas de demande, ou erreur"},
	}
}

func validOutcome(value string) bool { return outcomeLabel(value) != "" }

// outcomeLabel words how a case was closed; "" when it was not.
func outcomeLabel(value string) string {
	for _, o := range outcomes() {
		if o.Value == value {
			return o.Label
		}
	}
	return ""
}

// eventLabels word what happened beside the messages.
var eventLabels = map[string]string{
	"prendre":  "%s a pris le dossier",
	"repondre": "%s a pris le dossier", // by answering
	"relacher": "%s a remis le dossier dans la file",
	"rendre":   "%s a rendu la conversation à AuFil",
	"clore":    "%s a clos le dossier",

	"transferer":         "%s a passé le dossier à ",
	"pause":              "%s a mis le dossier en pause jusqu'",
	"reveiller":          "%s a repris le dossier, qui était en pause",
	"fin_pause":          "Fin de la pause",
	"retour":             "Sans nouvelle de qui l'avait, le dossier est revenu dans la file",
	"corriger":           "%s a corrigé une réponse",
	"rendez_vous":        "%s a fixé un rendez-vous ",
	"rendez_vous_annule": "%s a annulé le rendez-vous ",
	"rendez_vous_tenu":   "%s a noté que la personne est venue au rendez-vous ",
	"rendez_vous_absent": "%s a noté que la personne n'est pas venue au rendez-vous ",
	"rappel_rendez_vous": "Rappel du rendez-vous",
	"rappel_non_envoye":  "Le rappel du rendez-vous n'est pas parti : on ne peut pas écrire à cette personne",
	"rappel_limite":      "Le rappel du rendez-vous n'est pas parti : la limite des messages que nous envoyons de nous-mêmes est atteinte. Prévenez la personne",
	"tour":               "Le dossier est donné à %s, à tour de rôle",
	"rouvrir":            "%s a rouvert le dossier",
	"mandat":             "%s a proposé d'agir pour la personne",
	"mandat_accepte":     "La personne est d'accord : le mandat est donné",
	"mandat_refuse":      "La personne refuse le mandat",
	"mandat_revoque":     "La personne met fin au mandat",
	"fin_mandat":         "%s a mis fin au mandat",
	"courrier":           "%s a ajouté un courrier",
	"confier":            "Confié à l'équipe",
	"alerte":             "Alerte",
	"stop":               "La personne a écrit STOP",
	"reprise":            "La personne accepte de nouveau les messages",
}

// eventLabel words an event of the journal: "confier : demande", "prendre", "pause : 2026-12-01T08:00:00Z".
func eventLabel(e assistant.Entry, now time.Time) string {
	key, detail, _ := strings.Cut(e.Text, " : ")
	if said := key + "_" + detail; eventLabels[said] != "" {
		key, detail = said, ""
	}
	label, ok := eventLabels[key]
	if !ok {
		return upperFirst(e.Text)
	}
	if strings.Contains(label, "%s") {
		name := e.AuthorName
		if name == "" {
			name = "L'équipe"
		}
		label = fmt.Sprintf(label, name)
	}
	return label + eventDetail(key, detail, now)
}

// eventDetail words what an event carries along.
func eventDetail(key, detail string, now time.Time) string {
	when, rest, _ := strings.Cut(detail, " : ")
	at, err := time.Parse(time.RFC3339, when)
	at = at.In(now.Location())
	switch {
	case detail == "":
		return ""
	case key == "pause" && err == nil:
		return untilWords(at, now)
	case strings.HasPrefix(key, "rendez_vous") && err == nil && rest != "":
		return dateWords(at, now) + " (sans SMS)"
	case strings.HasPrefix(key, "rendez_vous") && err == nil:
		return dateWords(at, now)
	case key == "transferer":
		return detail
	case key == "confier", key == "alerte":
		return " : " + reasonLabel(detail)
	case key == "mandat", key == "rouvrir":
		return " : " + detail
	case key == "courrier":
		return " : " + letterTitle(detail)
	case key == "corriger":
		return " : " + lowerFirst(correctedLabel(detail))
	}
	return ""
}

// dateWords says a day and an hour: "du mardi 1er décembre à 14:00" wants its "du" from who writes it.
func dateWords(at, now time.Time) string {
	return "le " + dayOnly(at, now) + " à " + at.Format("15:04")
}

// dayOnly names a day by its date, with its year where that is another one than now.
func dayOnly(at, now time.Time) string { return lowerFirst(fullDay(at, now)) }

func channelLabel(c dialog.Channel) string {
	if c == dialog.Voice {
		return "appel"
	}
	return "SMS"
}

// deliveryLabels word where a message stands.
var deliveryLabels = map[string]string{
	"attente": "en attente d'envoi", "envoi": "envoi…", "inconnu": "envoi à vérifier",
	"envoye": "envoyé", "recu": "reçu", "echec": "non remis",
}

func deliveryLabel(d string) string {
	if l, ok := deliveryLabels[d]; ok {
		return l
	}
	return d
}

// since says how long something has lasted, the way a colleague would.
func since(from, now time.Time) string {
	if from.IsZero() {
		return ""
	}
	d := now.Sub(from)
	switch {
	case d < time.Minute:
		return "à l'instant"
	case d < time.Hour:
		return fmt.Sprintf("depuis %d min", int(d.Minutes()))
	case d < 24*time.Hour:
		return fmt.Sprintf("depuis %d h %02d", int(d.Hours()), int(d.Minutes())%60)
	case d < 48*time.Hour:
		return "depuis 1 jour"
	}
	return fmt.Sprintf("depuis %d jours", int(d.Hours())/24)
}

var (
	weekdays = [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}
	months   = [...]string{"", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
)

// dayLabel names a day, today and yesterday by these words.
func dayLabel(t, now time.Time) string {
	switch {
	case sameDay(t, now):
		return "Aujourd'hui"
	case sameDay(t, now.AddDate(0, 0, -1)):
		return "Hier"
	}
	return fullDay(t, now)
}

func fullDay(t, now time.Time) string {
	number := fmt.Sprint(t.Day())
	if t.Day() == 1 {
		number = "1er"
	}
	label := fmt.Sprintf("%s %s %s", upperFirst(weekdays[t.Weekday()]), number, months[t.Month()])
	if t.Year() != now.Year() {
		label += fmt.Sprintf(" %d", t.Year())
	}
	return label
}

// untilWords says until when, after "jusqu'".
func untilWords(t, now time.Time) string {
	hour := t.Format("15:04")
	switch {
	case sameDay(t, now):
		return "à " + hour
	case sameDay(t, now.AddDate(0, 0, 1)):
		return "à demain " + hour
	}
	return "au " + lowerFirst(dayLabel(t, now)) + ", " + hour
}

func sameDay(a, b time.Time) bool { return a.Year() == b.Year() && a.YearDay() == b.YearDay() }

func upperFirst(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}
