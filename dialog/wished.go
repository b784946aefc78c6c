package dialog

import (
	"slices"
	"strings"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// wishes takes what is asked about a right before the rights are told: "est ce que j'ai droit à l'apl ?". What is known so
// far of that right is said, the question comes again, and what that right still needs is asked first.
func (t *turn) wishes(text string) bool {
	if !t.asking() && (t.c.Pending == nil || t.c.Pending.Question != topRecap) || !t.wish(text) {
		return false
	}
	if remark.AsksMeaning(answer.French(t.c.Lang, text)) {
		t.defined(text)
	}
	if t.c.Pending.Question == topRecap {
		t.extras(text)
		t.wished()
		t.askRecap(t.in.Channel == Voice && slices.Contains(t.c.Pending.Offered, aloud))
		return true
	}
	told := remark.Lead(t.plain(text))
	if q := t.k.Rules.Question(t.c.Pending.Question); told != "" && told != t.plain(text) && t.take(q, *t.c.Pending, told) {
		return true // "380, et j'ai droit à l'apl ?"
	}
	t.extras(text)
	if p := t.c.Pending; p != nil && t.c.answered(p.Question, p.Subject) {
		t.c.Pending = nil
		t.proceed()
		return true
	}
	t.wished()
	t.askAgain()
	return true
}

// rightAlone takes the name of a right and nothing else, where it is no answer, as a question about it: "rsa".
func (t *turn) rightAlone(text string) bool {
	if len(strings.Fields(text)) > 3 || answer.AsksBack(answer.French(t.c.Lang, text)) {
		return false
	}
	t.keepWishes(remark.RightsNamed(t.c.Lang, text))
	if len(t.fresh) == 0 {
		return false
	}
	t.wished()
	t.askAgain()
	return true
}

// wish keeps the rights that a text asks about until they are answered for.
func (t *turn) wish(text string) bool {
	t.keepWishes(remark.RightsAsked(t.c.Lang, text))
	return len(t.fresh) > 0
}

func (t *turn) keepWishes(named [][]string) {
	for _, rights := range named {
		id, ok := t.likeliest(rights)
		if !ok || slices.Contains(t.fresh, id) {
			continue
		}
		t.fresh = append(t.fresh, id)
		if !slices.Contains(t.c.Wished, id) {
			t.c.Wished = append(slices.Clip(t.c.Wished), id)
		}
	}
}

// likeliest is the right meant by a name that several share: the first that is not closed to the household.
func (t *turn) likeliest(rights []string) (string, bool) {
	a := t.k.Rules.Evaluate(t.c.Known(t.k.Rules, t.on()), t.on())
	best := ""
	for _, id := range rights {
		r := a.Result(id)
		switch {
		case r == nil:
		case r.Verdict != engine.No:
			return id, true
		case best == "":
			best = id
		}
	}
	return best, best != ""
}

// wished answers for the rights asked about: at once with what is known, later when they are decided. It gives the next
// question that one of them needs.
func (t *turn) wished() (next engine.Ask, ok bool) {
	if len(t.c.Wished) == 0 || t.secretly() {
		return next, false
	}
	a := t.k.Rules.Evaluate(t.c.Known(t.k.Rules, t.on()), t.on())
	var kept []string
	for _, id := range t.c.Wished {
		r := a.Result(id)
		ask, more := engine.Ask{}, false
		if r.Right.Computed && !t.settledRight(r) {
			ask, more = t.towards(id)
		}
		if slices.Contains(t.fresh, id) || !more && t.decided(r) {
			t.sayRight(r)
		}
		if more {
			kept = append(kept, id)
			if !ok {
				next, ok = ask, true
			}
		}
	}
	t.c.Wished, t.fresh = kept, nil
	return next, ok
}

// decided tells whether the answer about a right is sure. None is before it is known which papers the person has, once
// papers were spoken of.
func (t *turn) decided(r *engine.Result) bool {
	return r.Drawn || r.Verdict == engine.No || r.Verdict == engine.Yes && (!t.c.Abroad || t.papersKnown())
}

// settledRight tells whether nothing more needs to be asked about a right: its amount, too, is known well enough to be said.
func (t *turn) settledRight(r *engine.Result) bool {
	return t.decided(r) && (r.Drawn || r.Verdict == engine.No || !vague(r))
}

// vague tells whether the amount of a right is not worth saying yet: "from 10 to 900 euros".
func vague(r *engine.Result) bool {
	return r.Right.Amount && r.Amount.Width() > r.Amount.High.Div(engine.DecFromInt(5))
}

// sayRight tells what is known of one right.
func (t *turn) sayRight(r *engine.Result) {
	name := map[string]Arg{"droit": t.firstName(r)}
	switch {
	case r.Drawn:
		t.say("vise.deja", name)
	case r.Verdict == engine.No:
		t.sayClosed(r)
	case !r.Right.Computed:
		t.say("vise.voir", name)
	case !t.decided(r):
		t.sayDepends("vise.depend", r, name)
	default:
		t.sayOpen(r, name)
	}
}

// sayOpen tells a right that is sure. As the good news is, it is remembered: it is no news any more, and it is taken back in
// words should it turn out to be none.
func (t *turn) sayOpen(r *engine.Result, name map[string]Arg) {
	t.c.Cheered = true
	if t.c.Promised == "" {
		t.c.Promised = r.Right.ID
	}
	amount, ok := amountOf(r)
	switch {
	case vague(r):
		t.sayDepends("vise.montant", r, name)
	case ok:
		name["montant"] = amount
		t.say("vise.oui", name)
	default:
		t.say("vise.oui_sans", name)
	}
}

// sayClosed says why a right is none today, and what would change it.
func (t *turn) sayClosed(r *engine.Result) {
	facts := t.c.Known(t.k.Rules, t.on())
	args := map[string]Arg{"droit": t.firstName(r)}
	reason, _ := t.k.Rules.Decisive(facts, t.on(), r.Right.ID)
	if reason.Text == "" {
		t.say("pourquoi.zero", args)
	} else {
		args["raison"] = t.reason(reason.Text)
		t.say("pourquoi.ferme", args)
	}
	if changes := t.k.Rules.WhatChanges(facts, t.on(), r.Right.ID); len(changes) > 0 && r.Right.Computed {
		t.reply.Parts = append(t.reply.Parts, WouldChange(changes[0]))
		return
	}
	t.say("vise.si_change", nil)
}

// mostTopics is how many of the things that a right depends on are named.
const mostTopics = 3

// sayDepends names what a right still depends on, the weightiest first.
func (t *turn) sayDepends(key string, r *engine.Result, args map[string]Arg) {
	var named []Arg
	for _, topic := range topicsOf(r.Missing) {
		if n, known := childCount(t.facts()); topic == "age" && known && n > 0 {
			topic = "ages"
		}
		if len(named) < mostTopics {
			named = append(named, PromptArg("vise.sujet."+topic))
		}
	}
	if len(named) == 0 {
		t.say(key+"_sans", args)
		return
	}
	args["liste"] = Arg{Kind: ArgList, List: named}
	t.say(key, args)
}

// topics are what people call the things that rights depend on, the weightiest first, each with the facts that it stands
// for.
var topics = []struct {
	name  string
	facts []string
}{
	{"foyer", []string{"situation_familiale", "enfants"}},
	{"age", []string{"naissance"}},
	{"revenus", []string{
		"activite", "salaire_net", "independant_benefice", "chomage_net", "retraite_nette", "pension_invalidite", "pension_alimentaire_recue",
		"recu.aah_montant", "recu.ass_montant", "recu.asi_montant", "recu.aspa_montant", "ass_5_ans_travail", "rsa_jeune_2_ans_travail",
	}},
	{"loyer", []string{"logement.loyer"}},
	{"logement", []string{"logement.statut", "logement.colocation", "logement.proprietaire_famille", "logement.participe_aux_frais"}},
	{"ville", []string{"logement.zone_apl"}},
	{"enfants", []string{"garde", "scolarite", "handicap_mdph"}},
	{"papiers", []string{"nationalite", "sejour", "titre_sejour_annees"}},
	{"handicap", []string{"handicap_taux", "restriction_emploi"}},
	{"grossesse", []string{"enceinte"}},
	{"parents", []string{"rattache_fiscal_parents", "etudes.parents_revenu_annuel", "etudes.parents_enfants_a_charge", "etudes.parents_enfants_superieur", "etudes.distance_km"}},
	{"impots", []string{"rfr_n2", "rfr_n2_connu"}},
	{"epargne", []string{"epargne"}},
	{"separation", []string{"separation_recente"}},
}

// topicsOf names what the facts that are missing are about.
func topicsOf(missing []engine.Path) (names []string) {
	has := map[string]bool{}
	for _, p := range missing {
		has[factName(p)] = true
	}
	for _, x := range topics {
		if slices.ContainsFunc(x.facts, func(f string) bool { return has[f] }) {
			names = append(names, x.name)
		}
	}
	return names
}
