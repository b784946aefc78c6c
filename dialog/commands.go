package dialog

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"aufil/dialog/answer"
	"aufil/dialog/speech"
)

// The dialogue's own questions, beside those of the rule files.
const (
	topRecap   = "@recap"
	topResults = "@resultats"
	topErase   = "@effacer"
	topRestart = "@recommencer"
	topResume  = "@reprendre"
	topLang    = "@langue"

	topSilence  = "@silence"      // how to go on with who says nothing
	topAbsent   = "@absent"       // nobody takes the call
	topHalfDay  = "@demi_journee" // when to call back
	topAnswered = "@decroche"     // whether it is the person who answered
	topCode     = "@code"
	topNewCode  = "@code_neuf"
	topLocked   = "@code_ferme"
	topConfirm  = "@confirmer" // what was heard, said back
	topSummary  = "@resume"    // the list by SMS
)

func own(question string) bool { return question != "" && question[0] == '@' }

func (t *turn) command(cmd answer.Command) {
	switch cmd {
	case "stop":
		t.stop()
	case "aide":
		t.say("aide.texte", nil)
		if t.in.Channel == Voice {
			t.say("aide.allure", nil)
		}
		t.askAgain()
	case "donnees":
		t.data()
		t.askAgain()
	case "retour":
		t.back()
	case "repeter":
		t.repeat()
	case "pourquoi":
		t.why()
	case "conseiller":
		if t.c.Phase == Accueil { // the first word of all
			t.introduce()
		}
		t.human(t.wanted())
	case "recommencer", "effacer":
		t.forgetAll(cmd)
	case "resultats", "suite":
		if t.skips() {
			return
		}
		t.resultsNow()
	case "langue":
		t.languageMenu()
	default:
		t.say("aide.texte", nil)
		t.askAgain()
	}
}

// skips takes "suivant", where a question of the rules is asked, as no wish to answer it.
func (t *turn) skips() bool {
	p := t.c.Pending
	if p == nil || own(p.Question) || t.c.Phase != Questions || !strings.HasPrefix(speech.Plain(t.plain(t.in.Text)), "suivant") {
		return false
	}
	return t.take(t.k.Rules.Question(p.Question), *p, "je passe")
}

// data tells what becomes of what the person says (RGPD, art. 13), in one message.
func (t *turn) data() {
	n := t.k.Notice
	args := map[string]Arg{"mois": NumberArg(int64(n.Months)), "responsable": TextArg(n.Controller), "contact": TextArg(n.Contact)}
	switch {
	case n.Months == 0:
		t.say("donnees.essai", nil)
	case n.Controller == "" || n.Contact == "":
		t.say("donnees.info_sans", args)
	default:
		t.say("donnees.info", args)
	}
}

// forgetAll asks before anything is forgotten. A caller gives the code first.
func (t *turn) forgetAll(cmd answer.Command) {
	if (t.in.Channel == Voice || cmd != "effacer") && t.protected(string(cmd)) { // who holds the telephone erases, word or not
		return
	}
	switch cmd {
	case "recommencer":
		t.say("recommencer.confirmer", nil)
		t.await(Pending{Question: topRestart})
	case "effacer":
		t.say("effacer.confirmer", nil)
		t.await(Pending{Question: topErase})
	}
}

func (t *turn) stop() {
	t.c.Resume = t.c.Phase
	t.fire(evStop)
	t.shut()
	t.endFollows()
	t.effect(Stop, "")
	t.say("stop.fait", nil)
	t.reply.HangUp = true
}

// Stopped returns a conversation of which nothing is known but that its person said STOP.
func Stopped(lang string, at time.Time) Conversation {
	c := New(lang, at)
	c.Phase, c.Resume = Stoppe, Accueil
	return c
}

// afterStop: the person said STOP before. Only their clear word takes the conversation up again.
func (t *turn) afterStop(text string, cmd answer.Command) {
	v, understood := answer.Parse(text, answer.Await{Kind: answer.OuiNon, Lang: t.c.Lang})
	asked := t.c.Pending != nil && t.c.Pending.Question == topResume
	switch {
	case cmd == "stop" && t.in.Channel == Voice: // a call is not ended without a word
		t.say("stop.reste", nil)
		t.reply.HangUp = true
	case cmd == "stop":
		t.reply.Silent = true
	case t.in.Channel == SMS && t.erasing(text, cmd): // that is no wish to be written to again
	case cmd == "effacer":
		t.resume()
		t.command(cmd)
	case resuming(answer.French(t.c.Lang, text)), asked && understood && v.Yes && !v.Unknown:
		t.goOn()
	case asked && understood:
		t.c.Pending = nil
		t.say("stop.reste", nil)
		t.reply.HangUp = true
	default:
		t.say("stop.reprise", nil)
		t.await(Pending{Question: topResume})
	}
}

// goOn takes up where STOP was said: with the counsellor who had the case, at the first word when there was none yet, else
// at the next question.
func (t *turn) goOn() {
	before := t.c.Resume
	switch {
	case before == Humain:
		t.c.Pending = nil
		t.effect(Resume, "")
		t.human(cmp.Or(t.c.Handed, t.wanted()))
	case before == Accueil:
		t.c.Pending = nil
		t.effect(Resume, "")
		t.fire(evRestart)
		t.greet()
	case t.closed():
		t.resume()
		t.askWord()
	default:
		t.resume()
		t.say("reprise.question", nil)
		t.proceed()
	}
}

func (t *turn) resume() {
	t.c.Pending = nil
	t.fire(evResume)
	t.effect(Resume, "")
}

func resuming(text string) bool {
	switch fold(text) {
	case "reprendre", "start", "reprise", "on reprend", "je reprends", "recommencer":
		return true
	}
	return false
}

// back undoes the last answer and asks its question again, as often as wanted. Once the rights are told, it comes back to
// what was read just before: from a right to the list, from the list to the recap, where any answer can be put right.
func (t *turn) back() {
	switch {
	case t.c.Extra && !t.saidExtra():
		t.c.Extra = false
		t.tell()
		return
	case t.c.Phase == Suites:
		t.c.Opened = ""
		t.tell()
		return
	case t.c.Phase == Resultats:
		t.toQuestions()
		t.toRecap()
		return
	}
	for i := len(t.c.Answers) - 1; i >= 0; i-- {
		a := t.c.Answers[i]
		q := t.k.Rules.Question(a.Question)
		if a.By != byPerson || q == nil || q.Optional && !t.c.Extra { // what was only noted, or asked after the rights, is not what was asked last
			continue
		}
		t.toQuestions()
		t.c.forget(func(x Answer) bool { return x.Question == a.Question && x.Subject == a.Subject })
		t.forgetDependents(a.Question, a.Subject)
		t.ask(q, a.Subject)
		return
	}
	t.say("retour.debut", nil)
	t.askAgain()
}

// saidExtra tells whether a question on offer once the rights are told has had an answer, the last one of all.
func (t *turn) saidExtra() bool {
	if len(t.c.Answers) == 0 {
		return false
	}
	q := t.k.Rules.Question(t.c.Answers[len(t.c.Answers)-1].Question)
	return q != nil && q.Optional
}

// toQuestions comes back to the questions from wherever answers may be changed.
func (t *turn) toQuestions() {
	switch t.c.Phase {
	case Recapitulatif, Resultats, Suites, Termine:
		t.fire(evCorrect)
	case Accueil:
		t.fire(evBegin)
	}
}

func (t *turn) repeat() {
	p := t.c.Pending
	summary := p != nil && p.Question == topSummary
	if (t.c.Phase == Resultats || t.c.Phase == Suites) && (summary || p == nil || !callOnly[p.Question]) {
		t.c.Call.Offered = t.c.Call.Offered && !summary
		if t.in.Channel == Voice && t.c.Phase == Suites && t.c.Opened != "" { // a telephone number is noted down at the second hearing
			t.detail(t.c.Opened)
			return
		}
		t.tell()
		return
	}
	t.askAgain()
}

func (t *turn) why() {
	p := t.c.Pending
	if p != nil && p.Question == topResults && t.c.Opened != "" {
		if t.protected("pourquoi") {
			return
		}
		t.explain(t.c.Opened)
		return
	}
	if p == nil || own(p.Question) {
		t.say("pourquoi.rien", nil)
		t.askAgain()
		return
	}
	if t.in.Kind == Text && t.defined(t.in.Text) { // "ça sert à quoi, le chèque énergie ?"
		t.askAgain()
		return
	}
	q := t.k.Rules.Question(p.Question)
	t.say("question."+p.Question+".pourquoi", nil)
	t.reply.Await = t.awaited(q, *p)
}

// askAgain repeats what is awaited, without counting it as not understood.
func (t *turn) askAgain() {
	p := t.c.Pending
	switch {
	case t.closed() && (p == nil || !harmless[p.Question]):
		t.askWord()
	case p == nil:
		t.standAgain()
	case own(p.Question):
		t.askOwn(*p)
	default:
		t.put(t.k.Rules.Question(p.Question), *p, false)
	}
}

// askOwn words again one of the dialogue's own questions.
func (t *turn) askOwn(p Pending) {
	switch p.Question {
	case topRecap:
		if t.in.Channel == Voice && !slices.Contains(p.Offered, aloud) { // who puts something right hears the numbers again
			t.recapLines()
			return
		}
		t.recap()
		return
	case topResults:
		t.say("resultats.choisir", nil)
	case topErase:
		t.say("effacer.confirmer", nil)
	case topRestart:
		t.say("recommencer.confirmer", nil)
	case topResume:
		t.say("stop.reprise", nil)
	case topLang:
		t.chooseLanguage(p.Offered)
		return
	case topRemind:
		t.say("suite.proposer", nil)
	case topAsked, topReply:
		if f, open := t.following(p.Subject); open {
			t.askFollow(f)
			return
		}
	case topWhen:
		t.say("suite.quand.simple", nil)
	case topPaid:
		if f, open := t.following(p.Subject); open {
			t.say("suite.combien."+t.rightOf(f).Period, nil)
		}
	case topSecret:
		t.say("secret.choisir", nil)
	case topConfirm:
		if !t.sayBack(p) { // written, and not to be read so aloud: the question comes again
			t.put(t.k.Rules.Question(p.Before.Question), *p.Before, false)
			return
		}
	case topNumbers:
		t.numbersAgain(p)
	default:
		t.say(ownTexts[p.Question], nil)
	}
	t.await(p)
}

// ownTexts are the words of the questions of a call.
var ownTexts = map[string]string{
	topSilence: "silence.autrement", topAbsent: "absent.choisir", topHalfDay: "rappel.quand", topAnswered: "rappel.bonjour",
	topCode: "code.demande", topNewCode: "code.choisir", topLocked: "code.ferme", topKept: "secret.appel", topSummary: "resume.proposer",
}

// harmless are the questions of the dialogue's own that tell nothing of a case: they are put again even while it is closed.
var harmless = map[string]bool{topAnswered: true, topAbsent: true, topHalfDay: true, topResume: true, topErase: true, topLang: true, topNumbers: true}
