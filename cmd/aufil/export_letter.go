package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"aufil/assistant"
	"aufil/console"
)

// letter writes the export for the person, who must be able to read it (RGPD, art. 12): no name that the program has for
// something is in it. The JSON gives the same with those names.
func (p portrait) letter(out io.Writer, core core) error {
	w := &lineWriter{w: out}
	w.line("Ce qu'AuFil garde pour le numéro %s\n", p.Numero)
	w.line("Depuis le %s. Messages de notre part : %s.", exportDay(p.Depuis), map[bool]string{true: "arrêtés (STOP)", false: "acceptés"}[p.Stop])
	for _, i := range p.Information {
		w.line("\nInformation donnée le %s :\n  %s", exportDay(i.Le), strings.Join(i.Textes, "\n  "))
	}
	if p.Accord != nil {
		w.line("Première réponse après l'information : le %s.", exportDay(*p.Accord))
	}
	w.line("\nVos réponses")
	for _, a := range p.Reponses {
		w.line("  %s : %s. %s le %s.", questionAsked(core, a), a.Dit, map[bool]string{true: "Dit par vous", false: "Noté par l'équipe"}[a.Par == "personne"], exportDay(a.Le))
	}
	w.line("\nDroits qui vous ont été dits : %s", firstOf(strings.Join(p.DroitsDits, ", "), "aucun encore"))
	w.line("\nMessages")
	for _, e := range p.Echanges {
		w.line("  %s, %s", exportDay(e.Le), strings.ReplaceAll(exchangedWords(e), "\n", "\n    "))
	}
	if len(p.Equipe) > 0 {
		w.line("\nPassages par l'équipe")
	}
	for _, e := range p.Equipe {
		end := "en cours"
		if e.Clos != nil {
			end = "fini le " + exportDay(*e.Clos)
		}
		if outcome := firstOf(console.OutcomeWords(e.Issue), e.Issue); outcome != "" {
			end += " : " + strings.ReplaceAll(outcome, "\n", "\n    ")
		}
		w.line("  ouvert le %s, motif : %s, %s", exportDay(e.Ouvert), console.ReasonWords(e.Motif), end)
	}
	for _, table := range slices.Sorted(maps.Keys(p.Autres)) {
		w.line("\n%s", firstOf(belongingsInFrench[table], table))
		for _, row := range p.Autres[table] {
			w.line("  %s", strings.ReplaceAll(rowWords(table, row), "\n", "\n    "))
		}
	}
	w.line("\nQui a ouvert votre dossier")
	for _, t := range p.Traces {
		w.line("  %s : %s %s", exportDay(t.Le), t.Par, console.DeedWords(t.Quoi))
	}
	w.line("\nCombien de temps : %s.", strings.Join(p.Conservation, " ; "))
	return w.err
}

func exportDay(t time.Time) string { return t.In(paris()).Format("02/01/2006 à 15 h 04") }

// questionAsked names what was answered.
func questionAsked(core core, a answered) string {
	if q := core.rules.Question(a.Question); q != nil {
		return console.QuestionWords(q, a.Sujet)
	}
	return strings.ReplaceAll(a.Question, "_", " ")
}

// exchangedWords says who said or did what.
func exchangedWords(e exchanged) string {
	way := map[string]string{"sms": "SMS", "voix": "appel"}[e.Canal]
	switch assistant.Author(e.De) {
	case assistant.ByPerson:
		return way + ", vous : " + e.Texte
	case assistant.ByAuFil:
		return way + ", AuFil : " + e.Texte
	case assistant.BySystem:
		event := assistant.Entry{Text: e.Texte, Author: assistant.BySystem, At: e.Le}
		return console.EventWords(event, e.Le.In(paris()))
	case assistant.ByNote:
		return "note de l'équipe : " + e.Texte
	}
	return way + ", l'équipe : " + e.Texte
}

// belongingsInFrench names the tables whose rows an export gives.
var belongingsInFrench = map[string]string{
	"timer": "Rappels prévus", "mention": "Demandes entre collègues", "signal": "Avertissements à l'équipe", "appointment": "Rendez-vous",
	"mandate": "Mandats que vous avez donnés", "letter": "Courriers préparés pour vous", "nickname": "Nom que l'équipe donne à votre dossier",
}

// columnsInFrench words the columns of these tables, in the order in which they are said. What is not here is what the
// program needs to find its way, and tells nothing of a person: the JSON has it.
var columnsInFrench = []struct{ column, words string }{
	{"at", "le"}, {"due_at", "le"}, {"minutes", "minutes"}, {"kind", "genre"}, {"place", "lieu"}, {"scope", "pour"}, {"name", "nom"},
	{"asked_at", "proposé le"}, {"recap", "ce qui vous a été écrit"}, {"answer", "votre réponse"}, {"answered_at", "répondu le"},
	{"ends_at", "jusqu'au"}, {"ended_at", "arrêté le"}, {"state", "état"}, {"seen_at", "vu le"}, {"body", "texte"},
}

// valuesInFrench word what the program keeps as a key.
var valuesInFrench = map[string]string{
	"lieu": "sur place", "telephone": "par téléphone", "prevu": "prévu", "annule": "annulé", "tenu": "vous êtes venu(e)", "absent": "vous n'êtes pas venu(e)",
	"propose": "proposé", "accepte": "accepté", "refuse": "refusé", "revoque": "arrêté", "remplace": "remplacé par un autre", "rendez_vous": "rappel d'un rendez-vous", "remise_dette": "demande de remise de dette",
}

// rowWords words a row of one of these tables.
func rowWords(table string, row map[string]any) string {
	var said []string
	for _, c := range columnsInFrench {
		if table == "timer" && c.column == "name" { // a key of the program
			continue
		}
		var value string
		switch v := row[c.column].(type) {
		case nil:
			continue
		case time.Time:
			value = exportDay(v)
		default:
			value = fmt.Sprint(v)
		}
		if c.column == "kind" || c.column == "state" {
			value = firstOf(valuesInFrench[value], strings.ReplaceAll(value, "_", " "))
		}
		if value != "" {
			said = append(said, c.words+" : "+value)
		}
	}
	return strings.Join(said, " ; ")
}
