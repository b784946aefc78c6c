package dialog

import (
	"maps"
	"strings"
	"time"
	"unicode"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/engine"
)

// Step is the dialogue: what is remembered and one input give what to remember and one reply.
func Step(c Conversation, in Input, k Knowledge) (Conversation, Reply) {
	if c.Phase == "" {
		c = New("fr", in.At)
	}
	if c.Pending != nil {
		p := *c.Pending
		c.Pending = &p
	}
	if in.Territory != "" {
		c.Territory = in.Territory
	}
	in = in.Discreet()
	t := &turn{c: c.fromAside(in), in: in, k: k}
	t.c.Refresh(k.Rules, in.At)
	t.run()
	t.observe(c)
	t.count()
	t.note(c.Answers)
	if in.Kind != TimePassed && in.Kind != Starting && in.Kind != Reopened { // nobody spoke
		t.c.LastAt = in.At
	}
	if in.Channel == Voice {
		t.reply.Slow = t.c.Call.Slow
	}
	return t.c, t.reply
}

// turn is one step under way.
type turn struct {
	c         Conversation
	in        Input
	k         Knowledge
	reply     Reply
	taken     string   // the question that this text has answered
	ofPartner bool     // the incomes of this text are the other person's
	fresh     []string // the rights that this text asks about
	sum       *Arg     // what this text says somebody has each month, kept until its question comes

	readings   []reading // what was read already
	extrasRead bool
	extrasOf   string        // the text of which the facts were read last
	extrasIn   []remark.Fact // none, for most texts

	known   engine.Facts // facts of the answers below, once asked for
	knownOf []Answer
}

// facts gives what is known now. Recording an answer makes a new list of answers, so the list tells whether it still
// holds.
func (t *turn) facts() engine.Facts {
	if t.known == nil || !sameList(t.knownOf, t.c.Answers) {
		t.known, t.knownOf = t.c.Facts(), t.c.Answers
	}
	return t.known
}

func sameList(a, b []Answer) bool { return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0]) }

// factsWith gives what would be known with one more answer.
func (t *turn) factsWith(a Answer) engine.Facts {
	if t.c.answered(a.Question, a.Subject) {
		after := t.c
		after.record(a)
		return after.Facts()
	}
	facts := maps.Clone(t.facts())
	a.add(facts)
	return facts
}

// record notes an answer, and what is known then.
func (t *turn) record(a Answer, known engine.Facts) {
	t.c.record(a)
	t.known, t.knownOf = known, t.c.Answers
}

func (t *turn) run() {
	t.close()
	if t.in.Kind != Silence {
		t.c.Silences = 0
	}
	switch t.in.Kind {
	case CallStarted:
		if !t.overdone() {
			t.callStarted()
		}
	case CallEnded:
		t.callEnded()
	case Answered:
		t.answered()
	case Rang:
		t.rang()
	case Joined:
		t.joined()
	case Left:
		t.left()
	case Transcribed:
		t.transcribed()
	case TimePassed:
		if t.in.Timer == callBack {
			t.callsBack()
		} else {
			t.timePassed()
		}
	case Reopened:
		t.reply.Silent = true
		t.reopened()
	case Starting:
		t.starting()
	case Talked:
		t.reply.Silent = true
		t.noCallBack()
	case HandedBack:
		t.handedBack()
	case Corrected:
		t.corrected()
	case AskConsent:
		t.askConsent()
	case Unmandated:
		t.c.Consent, t.reply.Silent = nil, true
	case Silence:
		t.silence()
	default:
		if t.in.Channel == SMS && !t.confirming() {
			t.unwrap()
		}
		t.said(strings.TrimSpace(t.in.Text))
		t.c.Call.Cut = false
	}
}

// said handles words and keys: danger first, then commands, then the answer awaited.
func (t *turn) said(text string) {
	t.listen(text)
	if t.c.Lang == "fr" {
		if asked := remark.AskedWord(text); asked != text {
			text, t.in.Text = asked, asked
		}
	}
	switch d := t.dangers(text); {
	case len(d) == 0 || t.ours(text):
	case d[0] == answer.Faim:
		t.hungry(text)
		return
	default:
		t.danger(d)
		return
	}
	if t.criesOut(text) {
		return
	}
	if t.in.Channel == Voice && t.in.Kind == Text {
		text = remark.Spoken(t.c.Lang, text)
		t.in.Text = text
	}
	cmd, isCommand := answer.CommandIn(t.c.Lang, text)
	if isCommand && cmd == "stop" && fold(text) == "fin" && t.told() && t.c.Pending != nil { // "FIN" is what the results offer
		cmd, isCommand = "", false
	}
	if cmd == "langue" && t.c.Pending != nil && (t.c.Pending.Question == topLang || asksPeople[t.c.Pending.Question] && people(text)) { // "arabe" chooses from the menu that it would open
		isCommand = false
	}
	lang, isLanguage := t.languageAsked(text)
	repeats := isCommand && cmd == "repeter"
	if !repeats && !remark.Unheard(t.c.Lang, text) {
		t.c.Call.Again = false
	}
	if t.c.Alone && t.in.Held && t.in.Channel == SMS { // the counsellor has come: two voices would be one too many
		t.backToWaiting()
	}
	switch {
	case t.consenting(text):
	case t.in.Withheld && cmd != "stop" && t.c.Phase != Stoppe && !t.closed():
		t.withheld()
	case t.c.Phase == Humain && cmd != "stop" && t.in.Channel == Voice:
		t.saidWaiting(text, cmd)
	case t.c.Phase == Humain && t.erasing(text, cmd):
	case t.c.Phase == Humain && cmd == "suite" && !t.in.Held:
		t.goOnAlone()
	case t.c.Phase == Humain && cmd != "stop":
		t.waiting(isCommand)
	case cmd != "stop" && (t.overdone() || t.robot(text, cmd)):
	case t.c.Phase == Stoppe:
		t.afterStop(text, cmd)
	case t.closed():
		t.behindWord(text, cmd)
	case t.c.Phase != Accueil && t.keyword(text):
	case len(t.unsure(text)) > 0:
		t.chooseLanguage(t.unsure(text))
	case t.menuAsked(text):
		t.languageMenu()
	case t.backKey(text):
		t.command("retour")
	case isLanguage:
		t.speak(lang)
	case t.c.Pending != nil && t.c.Pending.Question == topResults && t.reminds(text):
	case t.onThePhone(text):
	case repeats && t.c.Phase != Accueil:
		t.again()
	case isCommand && cmd == "aide" && t.puzzled(text):
	case isCommand && !(t.c.Phase == Accueil && helpless[cmd]):
		t.command(cmd)
	case t.c.Pending == nil && t.c.Phase != Accueil && t.aside(text):
	case t.c.Pending == nil:
		t.takeUp()
	case !readable(text):
		t.unreadable(text)
	case (t.away() || t.c.Call.Cut) && (greeting(text) || answer.Greets(t.c.Lang, text)):
		t.welcomeBack()
	case t.notAlone(text):
	default:
		t.answer(text)
		if t.taken != "" {
			t.overheard(text)
		}
	}
}

// saidWaiting is what a caller says whose case is with the counsellors, and who hears how to reach them.
func (t *turn) saidWaiting(text string, cmd answer.Command) {
	p := t.c.Pending
	switch {
	case p == nil || !callOnly[p.Question], cmd == "conseiller":
		t.reach()
	case t.onThePhone(text):
	case cmd == "repeter":
		t.again()
	default:
		t.answer(text)
	}
}

// helpless are the commands that mean nothing before the first word of ours: the greeting answers them.
var helpless = map[answer.Command]bool{
	"aide": true, "pourquoi": true, "repeter": true, "retour": true, "suite": true, "resultats": true, "recommencer": true,
}

// takeUp answers a first message, or one that comes after the end.
func (t *turn) takeUp() {
	if asking := t.c.Phase == Accueil || t.c.Phase == Questions || t.c.Phase == Recapitulatif; !asking && !t.closed() {
		if t.c.Phase == Termine && t.in.Kind == Text && t.in.Channel == SMS && remark.Courteous(t.c.Lang, t.in.Text) { // thanks for the goodbye: a word more would cost, and say nothing
			t.reply.Silent = true
			return
		}
		if t.in.Kind == Text && t.in.Channel == SMS && !greeting(t.in.Text) && t.onResults(t.in.Text) { // after the goodbye as before
			return
		}
	}
	t.standAgain()
}

// standAgain puts the conversation back where it stands, whatever was said: what reads a text may end here, and never begins anew.
func (t *turn) standAgain() {
	if t.closed() {
		t.askWord()
		return
	}
	switch t.c.Phase {
	case Accueil:
		t.greet()
	case Questions:
		t.say("reprise.question", nil)
		t.proceed()
	case Recapitulatif:
		t.say("reprise.question", nil)
		t.recap()
	default:
		t.say("reprise.resultats", nil)
	}
}

// introduce says who speaks, what is never asked, and the words that lead to a person or out.
func (t *turn) introduce() {
	t.say("accueil.bonjour", nil)
	t.say("accueil.prudence", nil)
}

// greet says who speaks, and asks the first question at once.
func (t *turn) greet() {
	t.introduce()
	if t.in.Kind == Text && t.concern(t.in.Text) {
		return
	}
	t.overheard(t.in.Text)
	if t.in.Hidden {
		t.say("accueil.masque", nil)
	}
	t.offerLanguages()
	t.fire(evBegin)
	if t.in.Kind == Text {
		t.speaksFor(t.in.Text)
		t.saidAround(t.in.Text)
		t.saidGuardian(t.in.Text)
		t.wish(t.in.Text)
		t.comesWith(t.in.Text)
		if t.news(t.in.Text) {
			return
		}
		t.extras(t.in.Text)
	}
	t.proceed()
}

// aside takes what is no answer, whatever is asked: a matter for somebody of the team, for whom the person speaks, what has
// changed in a life.
func (t *turn) aside(text string) bool {
	switch {
	case t.doubt(text):
	case t.c.Pending != nil && t.joins(text):
	case t.c.Pending != nil && t.guarded(text):
	case t.c.Pending != nil && t.remark(text):
	case t.concern(text):
	case t.asking() && t.around(text):
	case t.underGuardian(text):
	case t.wishes(text):
	case t.told() && t.anotherPerson(text):
	case t.forThem(text):
	case t.c.Pending == nil || own(t.c.Pending.Question):
		return t.news(text)
	default:
		return t.happened(text)
	}
	return true
}

// welcomeBack reminds where the exchange was, in one line, and takes up there.
func (t *turn) welcomeBack() {
	if t.c.For != "" && !t.secretly() {
		t.say("reprise.pour", map[string]Arg{"qui": PromptArg("pour." + string(t.c.For))})
	} else {
		t.say("reprise.question", nil)
	}
	t.askAgain()
}

// unreadable is an empty message, an emoji, noise.
func (t *turn) unreadable(text string) {
	switch {
	case text == "":
		t.say("incompris.vide", nil)
	case strings.Trim(text, "? ") == "" && t.c.Pending != nil && !own(t.c.Pending.Question): // a bare "?" asks what is meant
		t.puzzle()
		return
	default:
		t.say("incompris.illisible", nil)
	}
	t.notUnderstood(false)
}

// readable reports whether a text holds a letter or a digit, or is one of the keys.
func readable(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// away reports whether the person comes back after a while.
func (t *turn) away() bool { return t.in.At.Sub(t.c.LastAt) > 6*time.Hour }

func greeting(text string) bool {
	switch strings.Trim(strings.ToLower(text), " .!,") {
	case "bonjour", "bjr", "bonsoir", "salut", "slt", "coucou", "allo", "allô", "re", "re bonjour", "rebonjour", "bonjour madame", "bonjour monsieur":
		return true
	}
	return false
}

// on is the month whose law applies.
func (t *turn) on() engine.Month {
	if t.k.On != 0 {
		return t.k.On
	}
	return monthAt(t.in.At)
}

func (t *turn) say(key string, args map[string]Arg) {
	t.reply.Parts = append(t.reply.Parts, Part{Key: key, Args: args})
}

func (t *turn) effect(kind EffectKind, reason string) {
	t.reply.Effects = append(t.reply.Effects, Effect{Kind: kind, Reason: reason})
}

func (t *turn) fire(event string) { t.c.Phase = fire(t.c.Phase, event) }
