package console

import (
	"fmt"
	"strconv"
	"strings"

	"aufil/assistant"
	"aufil/console/page"
	"aufil/engine"
)

// thousands writes a number as it is read: 12 345.
func thousands(n int) string {
	text := strconv.Itoa(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "\u202f" + text[i:]
	}
	return text
}

func cellText(c assistant.Cell) string {
	if c.Hidden {
		return c.Text()
	}
	return thousands(c.N)
}

// percent is a share of a count; nothing when either may not be shown.
func percent(part, whole assistant.Cell) string {
	if part.Hidden || whole.Hidden || whole.N == 0 {
		return ""
	}
	return fmt.Sprintf("%d %%", min(100, (part.N*100+whole.N/2)/whole.N)) // rounded, a part may exceed its whole
}

// cards are the numbers at the top.
func (f ledger) cards(price int64) []page.Card {
	begun, done, handed := f.total(assistant.TallyBegun), f.total(assistant.TallyCompleted), f.total(assistant.TallyHanded)
	share := func(part assistant.Cell) string {
		if p := percent(part, begun); p != "" {
			return p + " des conversations"
		}
		return ""
	}
	rights := page.Card{Label: "Droits sûrs trouvés", Value: "masqué"}
	monthly, yearly, sent := rights, rights, rights
	monthly.Label, yearly.Label, sent.Label = "Euros par mois trouvés", "Euros par an, en plus", "SMS envoyés (segments)"
	if n := f.total(assistant.TallyRight); !done.Hidden && !n.Hidden {
		rights.Value = thousands(n.N)
		rights.Note = strings.Replace(fmt.Sprintf("%.1f par personne arrivée aux résultats", float64(n.N)/float64(done.N)), ".", ",", 1)
	}
	if e := f.euros["mois"]; e.told {
		monthly.Value, monthly.Note = span(e.low, e.high), "estimés, si chacun demande"
	}
	if a, u := f.euros["an"], f.euros["unique"]; a.told || u.told {
		yearly.Value, yearly.Note = span(a.low+u.low, a.high+u.high), "versés une fois par an, ou une seule fois"
	}
	if n := f.total(assistant.TallySegments); !n.Hidden {
		sent.Value, sent.Note = thousands(n.N), euroText(int64(n.N)*price)+" environ"
	}
	return []page.Card{
		{Label: "Conversations commencées", Value: cellText(begun), Note: f.channels()},
		{Label: "Arrivées aux résultats", Value: cellText(done), Note: share(done)},
		{Label: "Confiées à l'équipe", Value: cellText(handed), Note: share(handed)},
		rights, monthly, yearly, sent,
	}
}

// channels says by which way conversations began.
func (f ledger) channels() string {
	sms, voice := f.cell(assistant.TallyBegun, "sms"), f.cell(assistant.TallyBegun, "voix")
	if sms.Hidden || voice.Hidden {
		return ""
	}
	return thousands(sms.N) + " par SMS, " + thousands(voice.N) + " par téléphone"
}

func span(low, high int64) string {
	if low == high {
		return thousands(int(low)) + " €"
	}
	return thousands(int(low)) + " à " + thousands(int(high)) + " €"
}

func euroText(cents int64) string {
	return thousands(int(cents/100)) + "," + fmt.Sprintf("%02d", cents%100) + " €"
}

// mostBars is how many lines a list shows.
const mostBars = 15

// breakdown is one list of counts, as they may be shown.
func (f ledger) breakdown(kind assistant.TallyKind, keys []string, label func(string) string) []page.BarRow {
	longest := 1
	for _, k := range keys {
		longest = max(longest, f.cell(kind, k).N)
	}
	var rows []page.BarRow
	for _, k := range keys {
		c := f.cell(kind, k)
		rows = append(rows, page.BarRow{Label: label(k), Value: cellText(c), Hidden: c.Hidden, Share: c.N * 100 / longest})
	}
	return rows
}

// nobody is what a list says that has no line.
const nobody = "Rien sur cette période qui fasse 11 personnes."

// bars are the lists of counts of the page.
func (f ledger) bars(rules *engine.Rulebook) []page.BarChart {
	list := func(id, title, note string, kind assistant.TallyKind, label func(string) string) page.BarChart {
		keys := f.shown(kind)
		rows := f.breakdown(kind, keys[:min(len(keys), mostBars)], label)
		return page.BarChart{ID: id, Title: title, Note: note, Unit: "Nombre", Rows: rows, Empty: nobody}
	}
	waits := page.BarChart{ID: "attente", Title: "Attente avant qu'un dossier soit pris", Unit: "Nombre", Empty: nobody}
	if !f.total(assistant.TallyTaken).Hidden {
		var keys []string
		for _, w := range assistant.Waits {
			keys = append(keys, w.Name)
		}
		waits.Rows = f.breakdown(assistant.TallyTaken, keys, func(k string) string { return waitLabels[k] })
	}
	return []page.BarChart{
		list("motifs", "Pourquoi les conversations sont confiées", "", assistant.TallyHanded, reasonLabel),
		waits,
		f.leaving(rules),
		list("incompris", "Réponses non comprises", "Par question : ce que les personnes écrivent et qu'AuFil ne comprend pas.", assistant.TallyNotGrasped, questionName(rules)),
		list("droits", "Droits sûrs trouvés", "", assistant.TallyRight, rightName(rules)),
		list("a-verifier", "Droits à vérifier", "", assistant.TallyMaybe, rightName(rules)),
		list("issues", "Comment les dossiers finissent", "", assistant.TallyEnded, outcomeName),
		list("langues", "Langues choisies", "", assistant.TallyLanguage, languageName),
		list("segments", "SMS envoyés, par origine", "", assistant.TallySegments, func(k string) string { return segmentLabels[k] }),
	}
}

var waitLabels = map[string]string{
	"10min": "moins de 10 minutes", "1h": "10 minutes à 1 heure", "4h": "1 à 4 heures", "1j": "4 à 24 heures", "plus": "plus d'un jour",
}

var segmentLabels = map[string]string{"reponse": "Réponses d'AuFil", "equipe": "Réponses de l'équipe", "rappel": "Rappels et suites"}

// leaving lists the questions after which nothing came any more: put, less answered.
func (f ledger) leaving(rules *engine.Rulebook) page.BarChart {
	keys := f.shown(tallyLeft)
	keys = keys[:min(len(keys), mostBars)]
	rows := f.breakdown(tallyLeft, keys, questionName(rules))
	for i, q := range keys {
		rows[i].Extra = percent(f.cell(tallyLeft, q), f.cell(assistant.TallyAsked, q))
	}
	return page.BarChart{
		ID: "abandons", Title: "Questions où l'on s'arrête", Unit: "Sans réponse", More: true, ExtraName: "Part de ceux à qui elle est posée",
		Note: "Question posée, et restée sans réponse : la personne n'a plus écrit, ou a demandé quelqu'un.", Rows: rows, Empty: nobody,
	}
}

func questionName(rules *engine.Rulebook) func(string) string {
	return func(key string) string {
		if q := rules.Question(key); q != nil {
			return upperFirst(questionLabel(q))
		}
		switch key {
		case "@recap":
			return "Récapitulatif : tout est juste ?"
		case "@resultats":
			return "Choix d'un droit dans les résultats"
		}
		return upperFirst(strings.ReplaceAll(strings.TrimPrefix(key, "@"), "_", " "))
	}
}

func rightName(rules *engine.Rulebook) func(string) string {
	return func(id string) string {
		for _, r := range rules.Rights() {
			if r.ID == id {
				return upperFirst(r.Name)
			}
		}
		return id
	}
}

func outcomeName(key string) string {
	if key == string(assistant.Back) {
		return "Rendue à AuFil"
	}
	for _, o := range outcomes() {
		if o.Value == key {
			return o.Label
		}
	}
	return upperFirst(key)
}

func languageName(key string) string {
	if l := langLabel(key); l != "" {
		return upperFirst(l)
	}
	return "Français"
}
