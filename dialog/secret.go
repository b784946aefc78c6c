package dialog

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode/utf8"

	"aufil/dialog/answer"
)

// The dialogue's own questions of the secret word.
const (
	topSecret = "@mot_secret"
	topUnlock = "@ouvrir"
)

const (
	shortestWord = 3
	maxUnlock    = 3
)

// Secret is a word that opens the case again after a while, for who shares a telephone. Only its print is kept.
type Secret struct {
	Salt   string `json:"sel"`
	Print  string `json:"empreinte"`
	Locked bool   `json:"ferme,omitempty"`
	Wrong  int    `json:"faux,omitempty"`
}

// keyword is the words MOT SECRET: one is chosen, or changed.
func (t *turn) keyword(text string) bool {
	if w, ok := answer.AfterWord(text); !ok || w != answer.Keyword {
		return false
	}
	t.say("secret.choisir", nil)
	t.hold(topSecret)
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

// locked reports whether the case is closed until its word is said: nothing of what was said before is told meanwhile.
func (t *turn) locked(cmd answer.Command) bool {
	s := t.c.Secret
	if s == nil || t.in.Channel != SMS || t.c.Phase == Accueil || t.c.Phase == Humain || t.c.Phase == Stoppe {
		return false
	}
	if t.away() && !s.Locked {
		closed := *s
		closed.Locked, closed.Wrong = true, 0
		t.c.Secret = &closed
	}
	erasing := t.c.Pending != nil && t.c.Pending.Question == topErase
	return t.c.Secret.Locked && !erasing && cmd != "stop" && cmd != "conseiller" && cmd != "effacer"
}

// unlock asks for the word, or takes it.
func (t *turn) unlock(text string) {
	s := *t.c.Secret
	if t.c.Pending == nil || t.c.Pending.Question != topUnlock {
		t.say("secret.demande", nil)
		t.hold(topUnlock)
		return
	}
	if printOf(s.Salt, secretOf(text)) == s.Print {
		s.Locked, s.Wrong = false, 0
		t.c.Secret = &s
		t.say("secret.ouvert", nil)
		t.c.Pending = t.c.Pending.Before
		t.welcomeBack()
		return
	}
	s.Wrong++
	t.c.Secret = &s
	if s.Wrong >= maxUnlock {
		t.say("secret.oublie", nil)
	} else {
		t.say("secret.faux", nil)
	}
	t.await(*t.c.Pending)
}

func secretOf(text string) string { return answer.Plain(text) }

func printOf(salt, word string) string {
	sum := sha256.Sum256([]byte(salt + "\x00" + word))
	return hex.EncodeToString(sum[:])
}
