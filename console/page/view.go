// Package page turns what a counsellor may see into HTML. It decides nothing, reads no clock and asks nobody:
// it is given words, marks and links that are ready to show. It must never hold a rule, a right or a permission.
package page

import "time"

// Shell is what surrounds every page.
type Shell struct {
	Title   string // of the document, without the name of the product
	Name    string // who is logged in; "" = nobody
	Folder  string // "" outside the queue
	Assets  Assets
	Message string // what the last action did
}

// Assets are the addresses of the files that pages load.
type Assets struct{ Pico, Style, HTMX, SSE, Script, Icon string }

// Login is the page that asks who you are.
type Login struct {
	Login  string
	Next   string // where to go afterwards
	Error  string
	Notice string
	Draft  string // an answer typed before the session ended: kept, given back after
}

// Queue is one folder of the waiting line.
type Queue struct {
	Folder  string
	Folders []Tab
	Rows    []Row
	Urgent  int
}

// Tab leads to a folder.
type Tab struct {
	Key, Label string
	Count      int
	Counted    bool
}

// Row is one case in the queue.
type Row struct {
	ID      int64
	Urgent  bool
	Reason  string
	Person  string
	Lang    string // "" for French
	Last    string
	Unread  int
	Waiting string
	Since   time.Time
	Holder  string // "" when free
	Mine    bool
	Ended   string // how it ended, for a case that is no longer in the queue
}

// Stand is what this counsellor may do with this case.
type Stand string

// The stands.
const (
	Free   Stand = "libre" // nobody has it
	Mine   Stand = "mien"  // this counsellor has it
	Theirs Stand = "autre" // another counsellor has it
	Given  Stand = "rendu" // the dialogue has it again
	Done   Stand = "clos"  // closed
)

// Case is one case as its page shows it.
type Case struct {
	ID        int64
	Version   int64
	Person    string
	Lang      string
	Reason    string
	Urgent    bool
	Waiting   string
	Since     time.Time
	Stand     Stand
	Stop      bool
	Unknown   bool // the person's number is not known
	Plain     bool // an answer is sent with the signs of the SMS alphabet only
	Holder    string
	Lines     []Line
	Answers   []AnswerGroup
	Rights    Rights
	Questions []Choice
	Outcomes  []Choice
	Draft     string
	Problem   string // why the last action was refused
}

// Line is one line of the conversation.
type Line struct {
	ID       int64
	Day      string // set on the first line of each day
	At       time.Time
	Hour     string
	Who      string // personne, aufil, conseiller, systeme
	Name     string
	Channel  string
	Text     string
	Lang     string // of Text; "" = French
	French   string // what Text says, in French; "" when it is in French
	Delivery string
	Failed   bool
}

// AnswerGroup is what is known about one member of the household.
type AnswerGroup struct {
	Title   string
	Answers []Answer
}

// Answer is one fact with its French label.
type Answer struct {
	Label, Value string
	Sensitive    bool
	Unsure       bool // a range or a guess
}

// Rights are what the rules say of the answers, in the order in which they are read.
type Rights struct {
	Yes, Maybe, No []Right
	Leads          []Right // told, never computed, and not yet decided
	Note           string  // said instead of them when they cannot be shown
}

// Right is one right with its reasons.
type Right struct {
	Key     string
	Name    string
	Verdict string // oui, verifier, non
	Amount  string
	Summary string
	Reasons []Reason
	Missing []string
	Human   []string
	Figures []Figure
	Steps   []Answer // how to claim
}

// Figure is a figure of the law.
type Figure struct {
	Text, Since, Source string
	ToConfirm           bool
}

// Reason is one condition of the law.
type Reason struct {
	State  string // oui, non, inconnu
	Text   string
	Source string
}

// Choice is one entry of a list.
type Choice struct{ Value, Label string }
