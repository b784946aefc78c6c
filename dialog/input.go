package dialog

import (
	"strconv"
	"strings"
	"time"
)

// Channel is the way by which a person and AuFil exchange.
type Channel string

// The channels.
const (
	SMS   Channel = "sms"
	Voice Channel = "voix"
)

// InputKind says what happened.
type InputKind string

// The kinds of input. Time is one of them: the dialogue never reads a clock.
const (
	Text        InputKind = "texte"      // an SMS, or speech as it was transcribed
	Digits      InputKind = "touches"    // keys of a telephone
	Silence     InputKind = "silence"    // a caller who said and typed nothing
	CallStarted InputKind = "appel"      // a call begins
	CallEnded   InputKind = "raccroche"  // a call is over
	HandedBack  InputKind = "rendu"      // a counsellor gives the case back to the dialogue
	Corrected   InputKind = "corrige"    // a counsellor writes an answer in the file
	AskConsent  InputKind = "mandat"     // a counsellor proposes to act for the person
	Unmandated  InputKind = "fin_mandat" // a counsellor ends a mandate
	Answered    InputKind = "decroche"   // our own call has been answered
	Rang        InputKind = "sonne"      // the telephone of a counsellor has rung, whatever came of it
	Joined      InputKind = "rejoint"    // a counsellor takes the call
	Left        InputKind = "message"    // a voice message was left, or none: Data is what the carrier calls it
	Reopened    InputKind = "rouvert"    // a counsellor takes up a case that had ended
	Starting    InputKind = "envoi"      // we are about to write of ourselves; Silent = not now, or no more
	Transcribed InputKind = "transcrit"  // what was said in a voice message, as the carrier writes it down
	Talked      InputKind = "entretien"  // the person and a counsellor have talked on the telephone
	TimePassed  InputKind = "temps"      // a timer that the dialogue had set is due
)

// Input is one thing that happens to a conversation.
type Input struct {
	Kind       InputKind `json:"genre"`
	Channel    Channel   `json:"canal"`
	Text       string    `json:"texte,omitempty"`
	Confidence float64   `json:"confiance,omitempty"` // of speech, from 0 to 1; 0 when the carrier gives none
	At         time.Time `json:"a"`
	Question   string    `json:"question,omitempty"`   // HandedBack: the question to take up at, or ForRight and a right; "" = the next useful one. Corrected: the one answered
	Subject    string    `json:"sujet,omitempty"`      // Corrected: whom it bears on
	Author     string    `json:"auteur,omitempty"`     // the counsellor's name
	Timer      string    `json:"reveil,omitempty"`     // TimePassed: its name
	Data       string    `json:"donnees,omitempty"`    // TimePassed: what was given with it. Left: the recording. AskConsent: until when
	Landline   bool      `json:"fixe,omitempty"`       // the caller cannot receive SMS
	Territory  string    `json:"territoire,omitempty"` // the overseas part of France that the number belongs to, as the rules call it; "" = no sign of one
	Team       string    `json:"equipe,omitempty"`     // the territory whose counsellors answer this person
	Desk       []int64   `json:"garde,omitempty"`      // counsellors who can be rung now, in order
	Counsellor int64     `json:"conseiller,omitempty"` // Joined
	Fresh      string    `json:"neuf,omitempty"`       // four digits drawn at random, for who needs a code
	Hidden     bool      `json:"masque,omitempty"`     // the caller's number is not known
	Shown      string    `json:"affiche,omitempty"`    // the number that our own calls show, as people write it, where it is not the one called
	Held       bool      `json:"pris,omitempty"`       // a counsellor has taken the case, and answers themselves
	Withheld   bool      `json:"retire,omitempty"`     // a number that nobody should send was taken out of the text
	Spent      bool      `json:"plafond,omitempty"`    // what the service may spend in a day is spent, and answers are to stop too
}

// LeftBehind is the Data of a voice message: what the carrier calls it, and how many seconds it lasts.
func LeftBehind(sid string, seconds int) string { return sid + " " + strconv.Itoa(seconds) }

// Recording gives what the carrier calls the voice message that was left, "" when there is none, and its seconds.
func (in Input) Recording() (sid string, seconds int) {
	sid, length, ok := strings.Cut(in.Data, " ")
	if in.Kind != Left || !ok {
		return "", 0
	}
	seconds, _ = strconv.Atoi(length) // written by LeftBehind
	return sid, seconds
}
