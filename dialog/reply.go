package dialog

import (
	"time"

	"aufil/dialog/answer"
)

// Reply is what the dialogue answers: prompt keys and arguments, never text. Channels turn it into words.
type Reply struct {
	Parts   []Part   `json:"dire,omitempty"`        // what to say, in order
	Await   *Await   `json:"attend,omitempty"`      // the answer awaited; nil when none is
	Effects []Effect `json:"effets,omitempty"`      // what must happen beside the words
	Silent  bool     `json:"muet,omitempty"`        // nothing is said on purpose (a human has the case, or STOP)
	HangUp  bool     `json:"raccroche,omitempty"`   // a call ends after these words
	Slow    int      `json:"lenteur,omitempty"`     // how slowly it is spoken in a call; below 0 = fast
	Ring    int64    `json:"sonner,omitempty"`      // the call is put through to this counsellor
	Record  bool     `json:"enregistrer,omitempty"` // a voice message is taken
	Keys    bool     `json:"touches,omitempty"`     // a caller is told the keys that are no answer
	Secret  bool     `json:"secret,omitempty"`      // what the person said is a code, which nobody needs to see
	Noted   []Arg    `json:"note,omitempty"`        // what was understood, where the words do not say it to the counsellors: another language, numbers
}

// Part is one prompt with its arguments.
type Part struct {
	Key  string         `json:"cle"`
	Args map[string]Arg `json:"args,omitempty"`
	Lang string         `json:"langue,omitempty"` // said in this language rather than in that of the conversation
	Slow bool           `json:"lent,omitempty"`   // for who writes it down
}

// ArgKind says how an argument is worded.
type ArgKind string

// The kinds of arguments.
const (
	ArgText     ArgKind = "texte"   // as it is
	ArgPrompt   ArgKind = "cle"     // another prompt
	ArgNumber   ArgKind = "nombre"  // a whole number
	ArgAmount   ArgKind = "montant" // euros, rounded the way a person would say them; a range when High > Low
	ArgMonth    ArgKind = "mois"    // "mars 2015"; Low is the engine.Month
	ArgList     ArgKind = "liste"   // items, "a, b et c"
	ArgRight    ArgKind = "droit"   // a text of the rule files, in French as Text; Key is where a translation of it would be
	ArgNumbered ArgKind = "numeros" // items, each with its number; Low is the number of the first
)

// Arg is one argument of a prompt.
type Arg struct {
	Kind ArgKind        `json:"genre"`
	Text string         `json:"texte,omitempty"` // ArgText; ArgPrompt: the key; ArgAmount: the period ("mois", "an", "unique" or none)
	Key  string         `json:"cle,omitempty"`   // ArgRight
	Low  int64          `json:"bas,omitempty"`   // ArgNumber, ArgMonth; cents for ArgAmount
	High int64          `json:"haut,omitempty"`  // cents, ArgAmount only; equal to Low for one amount
	List []Arg          `json:"liste,omitempty"` // ArgList and ArgNumbered
	Args map[string]Arg `json:"args,omitempty"`  // ArgPrompt: what fills the prompt's own places
}

// Await describes the answer that a question awaits, so that each channel can offer it its own way:
// numbered choices in an SMS, keys and speech in a call.
type Await struct {
	Kind      answer.Kind `json:"genre"`
	Question  string      `json:"question"` // the key of the question, "enfants"
	Options   []Option    `json:"choix,omitempty"`
	MaxDigits int         `json:"chiffres,omitempty"` // keys expected at most; 0 = any, ended by #
}

// Own tells whether it is the dialogue that asks, and not the rule files.
func (a *Await) Own() bool { return own(a.Question) }

// Option is one choice: number = rank from 1. Its label is the prompt Key, or Text as it is, or Arg.
type Option struct {
	ID   string `json:"id"`
	Key  string `json:"cle,omitempty"`
	Text string `json:"texte,omitempty"`
	Arg  *Arg   `json:"arg,omitempty"`    // a value to word, such as a child's month of birth
	Lang string `json:"langue,omitempty"` // said in this language rather than in that of the conversation
}

// EffectKind names what must happen beside the words.
type EffectKind string

// The effects, all carried out in the transaction of the turn.
const (
	Escalate  EffectKind = "confier"   // a counsellor must take the case
	Alert     EffectKind = "alerte"    // danger: the case becomes urgent, whoever has it
	Stop      EffectKind = "stop"      // no message is to be sent any more
	Resume    EffectKind = "reprise"   // the person writes again after STOP
	Erase     EffectKind = "effacer"   // everything about this person is erased
	Complete  EffectKind = "resultats" // results were told
	Mandate   EffectKind = "mandat"    // the person answered about a mandate, or ends it: one of the reasons below
	Write     EffectKind = "ecrire"    // an SMS is sent beside a call
	Take      EffectKind = "prendre"   // a counsellor has the case now
	PlaceCall EffectKind = "appeler"   // the person is called
	SetTimer  EffectKind = "reveil"    // the dialogue wants to hear when a time has come (TimePassed), or no more
)

// What a person says about a mandate: the reasons of the effect Mandate.
const (
	MandateGiven   = "accepte"
	MandateRefused = "refuse"
	MandateEnded   = "revoque"
)

// Effect is one thing that must happen beside the words.
type Effect struct {
	Kind   EffectKind `json:"genre"`
	Reason string     `json:"motif,omitempty"` // Escalate, Alert: why, one of the reasons of docs/glossaire.md

	Write      *Reply `json:"ecrire,omitempty"`     // Write: what
	Counsellor int64  `json:"conseiller,omitempty"` // Take: who

	// SetTimer: Timer names it, setting it again replaces it, Due zero cancels it; Data comes back with the input.
	Timer string    `json:"reveil,omitempty"`
	Due   time.Time `json:"quand,omitzero"`
	Data  string    `json:"donnees,omitempty"`
}
