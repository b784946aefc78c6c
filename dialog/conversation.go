package dialog

import (
	"slices"
	"time"

	"aufil/dialog/answer"
	"aufil/engine"
)

// Conversation is all that is remembered of one person's exchange. It is saved as JSON between any two turns:
// nothing of it lives in memory only.
type Conversation struct {
	Phase      Phase     `json:"phase"`
	Lang       string    `json:"langue"`
	Started    time.Time `json:"debut"`
	LastAt     time.Time `json:"dernier"`
	Answers    []Answer  `json:"reponses,omitempty"`         // in the order given; facts come from nowhere else
	Greeted    bool      `json:"langue_saluee,omitempty"`    // the language was taken from a greeting in Latin letters, that French speakers may use too
	Territory  string    `json:"territoire,omitempty"`       // overseas part of France of the person's number, until a postal code says better
	Pending    *Pending  `json:"attend,omitempty"`           // what is awaited; nil when nothing is
	Told       []string  `json:"dits,omitempty"`             // rights as numbered in the results, in order
	Opened     string    `json:"ouvert,omitempty"`           // the right looked at last, for POURQUOI
	Cheered    bool      `json:"annonce,omitempty"`          // the first sure right has been told in passing
	Promised   string    `json:"promis,omitempty"`           // the right told then: it is taken back in words when it turns out to be none
	Abroad     bool      `json:"venu_d_ailleurs,omitempty"`  // papers to live in France were spoken of, before they were asked
	Silences   int       `json:"silences,omitempty"`         // in a row
	Asked      int       `json:"questions,omitempty"`        // questions asked so far, repeats included
	FirstYes   int       `json:"premier_oui,omitempty"`      // questions asked when the first right became sure; 0 = not yet
	Named      []string  `json:"nommes,omitempty"`           // the rights whose names were told, and so explained
	Heard      []string  `json:"entendu,omitempty"`          // what the person said they do, before incomes were asked
	HeardOther []string  `json:"entendu_autre,omitempty"`    // the same, of the person they live with
	Desk       string    `json:"caisse,omitempty"`           // who pays their family benefits, by what they said: msa, caf; "" = not told
	OtherDesk  string    `json:"caisse_autre,omitempty"`     // the same, of the person they live with
	Loose      []Loose   `json:"sommes,omitempty"`           // sums said of which it is not known yet what they are
	Shared     bool      `json:"alternee,omitempty"`         // a child lives by turns with each parent: it was said before it was asked
	Disabled   bool      `json:"enfant_handicape,omitempty"` // some child is disabled: it was said before it was asked
	Handicap   bool      `json:"handicap,omitempty"`         // they have one: it was said before it was asked
	Separated  bool      `json:"separe,omitempty"`           // a separation was told: who keeps what is for somebody to look at
	Reassured  time.Time `json:"rassure,omitzero"`           // when a person who waits for a counsellor was last told that one will come
	Doubted    bool      `json:"doute,omitempty"`            // who lives there was asked again: somebody was told of after "seul"
	Alone      bool      `json:"seul,omitempty"`             // goes on with the questions while the case waits for a counsellor
	Sheltered  time.Time `json:"abri,omitzero"`              // when the number for a roof tonight was given last
	InCase     time.Time `json:"au_cas_ou,omitzero"`         // when a person who was not understood was last given the numbers for danger
	Regard     string    `json:"regard,omitempty"`           // why somebody should look at what was told
	Focus      string    `json:"vise,omitempty"`             // the right that a counsellor wants asked about first
	Wished     []string  `json:"demandes,omitempty"`         // the rights that the person asked about, and that are not decided yet
	Consent    *Consent  `json:"mandat,omitempty"`
	Resume     Phase     `json:"retour_phase,omitempty"` // the phase before STOP or before a human took over
	Handed     string    `json:"motif,omitempty"`        // why a human took over last
	Pace       Pace      `json:"rythme"`

	For     answer.Relation `json:"pour,omitempty"`   // for whom somebody else answers; "" = for themselves
	Follows []Follow        `json:"suites,omitempty"` // rights that the person is asked about later
	Secret  *Secret         `json:"mot_secret,omitempty"`
	Extra   bool            `json:"en_plus,omitempty"` // what is asked is on offer, once the rights are told
	First   []string        `json:"d_abord,omitempty"` // the questions that matter most for what brings the person
	Stale   []string        `json:"perimes,omitempty"` // the questions of which the answer no longer holds, to ask again before the rights are told
	Call    Calls           `json:"appel,omitzero"`
	Aside   *Conversation   `json:"a_part,omitempty"` // what was said before, when a caller did not know its code
}

// Answer is one thing the person said, and the facts that it gave.
type Answer struct {
	Question string       `json:"question"`
	Subject  string       `json:"sujet,omitempty"` // "", demandeur, conjoint, personnes (both), enfants, enfants[2]
	Facts    engine.Facts `json:"faits,omitempty"`
	Said     Arg          `json:"dit"` // what was said, for the recap and the counsellor
	Unknown  bool         `json:"ne_sait_pas,omitempty"`
	Minor    bool         `json:"mineur,omitempty"` // "no", "none", "0": left out of the recap
	By       string       `json:"par"`              // who said it: personne or conseiller
	Author   string       `json:"auteur,omitempty"` // the counsellor's name
	Was      []Was        `json:"avant,omitempty"`  // what a counsellor's correction replaced, the oldest first
	At       time.Time    `json:"le"`
}

// Was is a value that a counsellor's correction replaced.
type Was struct {
	Said    Arg          `json:"dit"`
	Facts   engine.Facts `json:"faits,omitempty"`
	Unknown bool         `json:"ne_sait_pas,omitempty"`
	By      string       `json:"par"`
	Author  string       `json:"auteur,omitempty"`
	At      time.Time    `json:"le"`
}

// Pending is the question whose answer is awaited.
type Pending struct {
	Part       string   `json:"debut,omitempty"` // what was said of several things, the others to come: a birth out of three
	Question   string   `json:"question"`        // of the rule files, or one of the dialogue's own (topX)
	Subject    string   `json:"sujet,omitempty"`
	Tries      int      `json:"essais,omitempty"` // answers not understood so far
	Correcting bool     `json:"correction,omitempty"`
	Children   []int    `json:"enfants,omitempty"` // the children offered, by index, for a question about several
	Before     *Pending `json:"avant,omitempty"`   // what was awaited when a question of the dialogue's own came between
	Offered    []string `json:"offerts,omitempty"` // the options offered; none = all
	From       int      `json:"depuis,omitempty"`  // in easy French, the first of the choices shown
	Ticked     []string `json:"coches,omitempty"`  // in easy French, the choices ticked among those shown before
	Whole      bool     `json:"-"`                 // all choices at once, for who answers in words
	Then       string   `json:"puis,omitempty"`    // what was asked for when the code came between
	Heard      string   `json:"entendu,omitempty"` // what is being said back
}

// New returns a conversation that nothing has been said in.
func New(lang string, at time.Time) Conversation {
	return Conversation{Phase: Accueil, Lang: lang, Started: at, LastAt: at}
}

// Facts gives what is known of the household: each answer narrows what the earlier ones said, and replaces what it
// contradicts.
func (c *Conversation) Facts() engine.Facts {
	facts := make(engine.Facts, 2*len(c.Answers)+8)
	if c.Territory != "" {
		facts["territoire"] = engine.Choice(c.Territory)
	}
	for _, a := range c.Answers {
		a.add(facts)
	}
	return facts
}

// add adds what an answer says to what is known.
func (a Answer) add(facts engine.Facts) {
	for path, v := range a.Facts {
		if old, ok := facts[path]; ok {
			if both, ok := old.Meet(v); ok {
				v = both
			}
		}
		facts[path] = v
	}
}

// Known is Facts with what follows from them: a child of seven is in no secondary school, so nobody asks.
func (c *Conversation) Known(rules *engine.Rulebook, on engine.Month) engine.Facts {
	facts := c.Facts()
	if n, known := childCount(facts); known && n == 0 {
		return facts
	}
	return rules.Infer(facts, on)
}

// answered reports whether a question has had an answer, "I don't know" included.
func (c *Conversation) answered(question, subject string) bool {
	return c.find(question, subject) >= 0
}

func (c *Conversation) find(question, subject string) int {
	return slices.IndexFunc(c.Answers, func(a Answer) bool { return a.Question == question && a.Subject == subject })
}

// record adds an answer, or replaces in its place the one it corrects.
func (c *Conversation) record(a Answer) {
	c.Answers = slices.Clone(c.Answers)
	if i := c.find(a.Question, a.Subject); i >= 0 {
		c.Answers[i] = a
		return
	}
	c.Answers = append(c.Answers, a)
}

// forget drops the answers that f names.
func (c *Conversation) forget(f func(Answer) bool) {
	c.Answers = slices.DeleteFunc(slices.Clone(c.Answers), f)
}
