package dialog

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"
	"unicode/utf8"

	"aufil/dialog/answer"
	"aufil/dialog/remark"
	"aufil/dialog/speech"
)

// The dialogue's own questions of the secret word.
const (
	topSecret = "@mot_secret"
	topUnlock = "@ouvrir"
	topKept   = "@garde" // in a call, what can be done with a case that a word closes
)

const (
	shortestWord = 3
	hintUnlock   = 3 // wrong words from which on the other ways out are told
	maxUnlock    = 5 // wrong words after which none is taken for a day
	shutUnlock   = 24 * time.Hour
)

// Secret is a word that opens the case again after a while, for who shares a telephone. Only its print is kept.
type Secret struct {
	Salt   string    `json:"sel"`
	Print  string    `json:"empreinte"`
	Locked bool      `json:"ferme,omitempty"`
	Asked  bool      `json:"demande,omitempty"` // the word was asked for since it is closed
	Wrong  int       `json:"faux,omitempty"`    // in a row
	Until  time.Time `json:"jusqu_au,omitzero"` // no word opens before, there were too many wrong ones
}

// keyword is the words MOT SECRET: one is chosen, or changed.
func (t *turn) keyword(text string) bool {
	w, ok := remark.AfterWord(text)
	switch {
	case !ok || w != remark.Keyword:
		return false
	case t.protected(thenQuestion):
	case t.unreached(): // no SMS could open it again
		t.say("secret.sans_sms", nil)
		t.askAgain()
	default:
		t.say("secret.choisir", nil)
		t.hold(topSecret)
	}
	return true
}

// hold puts a question of ours while the one under way waits.
func (t *turn) hold(question string) {
	p := Pending{Question: question}
	if now := t.c.Pending; now != nil && now.Question != question {
		before := *now
		p.Before = &before
	} else if now != nil {
		p.Before = now.Before
	}
	t.await(p)
}

// release comes back to the question that waited.
func (t *turn) release() {
	t.c.Pending = t.c.Pending.Before
	t.askAgain()
}

// answerSecret keeps the word chosen.
func (t *turn) answerSecret(text string) {
	word := secretOf(text)
	switch none := secretOf(answer.French(t.c.Lang, text)); {
	case none == "non" || none == "rien" || none == "aucun":
		t.c.Secret = nil
		t.say("secret.sans", nil)
	case utf8.RuneCountInString(word) < shortestWord || strings.Contains(word, " "):
		t.say("secret.court", nil)
		t.await(*t.c.Pending)
		return
	default:
		salt := t.c.Started.UTC().String()
		t.c.Secret = &Secret{Salt: salt, Print: printOf(salt, word)}
		t.say("secret.garde", nil)
	}
	t.release()
}

// close shuts the case, whoever or whatever comes: after a while, and at each call, for nobody can key a word.
func (t *turn) close() {
	if t.away() || t.in.Kind == CallStarted || t.in.Kind == Answered {
		t.shut()
	}
}

// shut shuts the case until its word is said.
func (t *turn) shut() {
	if s := t.c.Secret; s != nil && !s.Locked {
		closed := *s
		closed.Locked, closed.Asked = true, false
		t.c.Secret = &closed
	}
}

// closed reports whether the word must be said before anything of what was said is told again.
func (t *turn) closed() bool { return t.c.Secret != nil && t.c.Secret.Locked }

// askWord asks for the word, whatever waits behind it. A call cannot take it: it is told what it can do.
func (t *turn) askWord() {
	switch {
	case t.in.Channel == Voice:
		t.say("secret.appel", nil)
		t.await(Pending{Question: topKept, Offered: []string{"nouvelle"}, Before: t.behind()})
		return
	case t.in.At.Before(t.c.Secret.Until):
		t.say("secret.ferme", nil)
	default:
		t.say("secret.demande", nil)
	}
	s := *t.c.Secret
	s.Asked = true
	t.c.Secret = &s
	t.hold(topUnlock)
}

// behindWord takes what is said while the case is closed: the word; what ends it all or leads to a person; another language.
// Nothing else is heard.
func (t *turn) behindWord(text string, cmd answer.Command) {
	lang, isLanguage := t.languageAsked(text)
	written, p := t.in.Channel == SMS, t.c.Pending
	switch {
	case cmd == "stop", cmd == "conseiller", cmd == "effacer" && written:
		t.command(cmd)
	case written && p != nil && p.Question == topErase:
		t.answerErase(text)
	case written && t.opensWith(text):
	case isLanguage:
		t.speak(lang)
	case cmd == "langue":
		t.languageMenu()
	case p != nil && p.Question == topLang && p.Before != nil && (p.Before.Question == topUnlock || p.Before.Question == topKept):
		t.answerLanguage(text)
	case !written:
		t.keptCall(text, cmd)
	case !t.c.Secret.Asked, cmd != "", t.in.At.Before(t.c.Secret.Until), t.noTry(text):
		t.askWord()
	default:
		t.wrongWord()
	}
}

// noTry tells of a text that nobody means as a word: it counts for no wrong one.
func (t *turn) noTry(text string) bool {
	_, after := remark.AfterWord(text)
	_, yesOrNo := t.parseYes(text)
	return after || yesOrNo || !readable(text) || greeting(text) || answer.Greets(t.c.Lang, text)
}

// keptCall is what a caller says of a case that is closed: nothing of it is told by telephone.
func (t *turn) keptCall(text string, cmd answer.Command) {
	switch p := t.c.Pending; {
	case t.onThePhone(text):
	case cmd == "repeter":
		t.again()
	case p != nil && callOnly[p.Question] && cmd == "":
		t.answer(text)
	default:
		t.askAgain()
	}
}

// answerErase takes yes or no to whether all is to be erased; anything else leaves it.
func (t *turn) answerErase(text string) {
	if yes, ok := t.parseYes(text); ok && yes {
		t.erase(true)
		return
	}
	t.c.Pending = nil
	t.say("effacer.garde", nil)
	t.askWord()
}

// opensWith opens the case to who says its word.
func (t *turn) opensWith(text string) bool {
	s := *t.c.Secret
	if printOf(s.Salt, secretOf(text)) != s.Print || t.in.At.Before(s.Until) {
		return false
	}
	s.Locked, s.Wrong, s.Until = false, 0, time.Time{}
	t.c.Secret = &s
	t.say("secret.ouvert", nil)
	if p := t.c.Pending; p != nil && p.Question == topUnlock {
		t.c.Pending = p.Before
	}
	if t.c.Pending == nil || t.c.Pending.Question == topErase {
		t.afterConfirmation()
	} else {
		t.welcomeBack()
	}
	return true
}

// wrongWord says that it is not the word. After too many, none is taken until the day after: who holds the telephone may
// know the person well enough to guess.
func (t *turn) wrongWord() {
	s := *t.c.Secret
	s.Wrong++
	key := "secret.faux"
	switch {
	case s.Wrong >= maxUnlock:
		s.Wrong, s.Until = 0, t.in.At.Add(shutUnlock)
		key = "secret.ferme"
	case s.Wrong >= hintUnlock:
		key = "secret.oublie"
	}
	t.c.Secret = &s
	t.say(key, nil)
	t.hold(topUnlock)
}

func secretOf(text string) string { return speech.Plain(text) }

func printOf(salt, word string) string {
	sum := sha256.Sum256([]byte(salt + "\x00" + word))
	return hex.EncodeToString(sum[:])
}
