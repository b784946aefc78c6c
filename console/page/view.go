// Package page turns what a counsellor may see into HTML. It decides nothing, reads no clock and asks nobody:
// it is given words, marks and links that are ready to show. It must never hold a rule, a right or a permission.
package page

import "time"

// Shell is what surrounds every page.
type Shell struct {
	ID      int64  // of who is logged in
	At      int64  // when it was drawn, in milliseconds since 1970: what happens later is told
	Title   string // of the document, without the name of the product
	Name    string // who is logged in; "" = nobody
	Folder  string // "" outside the queue
	Nav     []Link // the parts of the console that they may see
	Assets  Assets
	Message string // what the last action did
	Sound   bool   // a new case makes a sound
}

// Link leads to a part of the console.
type Link struct {
	Label, URL string
	Current    bool
}

// Assets are the addresses of the files that pages load.
type Assets struct{ Pico, Style, Office, HTMX, SSE, Script, Tell, Icon string }

// Login is the page that asks who you are.
type Login struct {
	Login  string
	Next   string // where to go afterwards
	Error  string
	Notice string
	Draft  string // an answer typed before the session ended: kept, given back after

	Federation, FederationURL string // who else can say who you are, and the way there; "" = nobody
}

// Queue is one folder of the waiting line.
type Queue struct {
	Folder      string
	Folders     []Tab
	Rows        []Row
	Urgent      int
	Topic       string // looked at; "" = all
	Territory   string
	Topics      []Choice // with how many there are
	Territories []Choice
	Found       int
	Page, Pages int    // from 1
	Sought      string // what was looked for; "" = nothing
}

// Tab leads to a folder.
type Tab struct {
	Key, Label string
	Count      int
	Counted    bool
}

// Row is one case in the queue.
type Row struct {
	ID        int64
	Urgent    bool
	Reason    string
	Person    string // the masked number
	Name      string // that the team gave; "" = none
	Lang      string // "" for French
	Last      string
	Unread    int
	Waiting   string
	Since     time.Time
	Holder    string // "" when free
	Mine      bool
	Ended     string // how it ended, for a case that is no longer in the queue
	Outcome   string // what came of it, in the words of who closed it
	Answered  bool   // a counsellor spoke last
	Snoozed   string // until when it is put aside
	Mentioned bool   // a colleague asks you to look
	Stopped   bool   // the person said STOP
	Territory string
	Looks     string // who else has a free case open; "" = nobody
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
	ID         int64
	Version    int64
	Person     string // the masked number
	Name       string // that the team gave; "" = none
	Lang       string
	Marks      []string // what to know before one writes or calls
	NoText     bool     // the number is one that SMS do not reach
	Behalf     string   // for whom somebody else answers; "" = for themselves
	Reason     string
	Urgent     bool
	Waiting    string
	Since      time.Time
	Stand      Stand
	Stop       bool
	Unknown    bool // the person's number is not known
	Plain      bool // an answer is sent with the signs of the SMS alphabet only
	Holder     string
	Lines      []Line
	Answers    []AnswerGroup
	Rights     Rights
	Questions  []Choice
	Rightful   []Choice // rights for which something is missing: what AuFil can be asked to ask for
	Outcomes   []Choice
	Next       []Suggestion
	Colleagues []Choice
	Onlookers  []Onlooker
	Own        OwnCases
	Pauses     []Choice
	Snoozed    string // until when it is put aside
	Ready      []ReadyText
	Price      int64    // of a segment, in cents; 0 = not shown
	Foreign    string   // the person's language, when it is not French
	LangCode   string   // the same, as in ISO 639-1
	Translates bool     // a machine can translate what is typed
	MayPass    bool     // this counsellor may pass it on, though another has it
	Follow     []string // what is under way: appointments, mandates, letters
	MayCall    bool
	Draft      string
	Problem    string // why the last action was refused
}

// Translated is what a machine made of an answer.
type Translated struct {
	ID             int64
	Lang, Language string
	Text           string
	Price          int64
	Plain          bool
	Problem        string // why there is none
}

// OwnCases is the cases of one's own, at hand while one looks at one of them, and the one to look at next.
type OwnCases struct {
	Here  int64
	Cases []OwnCase
	More  int   // that are not shown
	Next  int64 // 0 = there is none
	Why   string
}

// OwnCase is one of them.
type OwnCase struct {
	ID             int64
	Name           string // that the team gave; "" = none
	Person, Reason string
	Urgent, Waits  bool
	Stopped        bool // the person said STOP
	Unread         int
}

// Onlooker is a colleague who has the same case open.
type Onlooker struct {
	Name  string
	Types bool
}

// Line is one line of the conversation.
type Line struct {
	ID        int64
	Day       string // set on the first line of each day
	At        time.Time
	Hour      string
	Who       string // personne, aufil, conseiller, systeme
	Name      string
	Channel   string
	Text      string
	Lang      string // of Text; "" = French
	French    string // what Text says, in French; "" when it is in French
	Delivery  string
	Failed    bool
	Recording string // the address of a recording; "" = none
	Machine   string // what a machine makes of Text in French; "" = nothing yet
	Translate string // where to ask a machine for it; "" = not to be asked
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
	Unsure       bool      // a range or a guess
	Source       string    // who said it, and when
	ByDesk       bool      // a counsellor wrote it
	Was          []string  // what it replaced
	Edit         *EditForm // nil = it follows from other answers
}

// EditForm lets a counsellor write the answer to a question.
type EditForm struct {
	ID       string // unique on the page
	Question string
	Subject  string
	Label    string // what is asked
	Hint     string
	Options  []Choice // of a choice; none = free text
	Many     bool     // several may be ticked
	Value    string   // what was typed
	Problem  string
}

// Suggestion is a question worth asking next.
type Suggestion struct {
	Label string
	Why   string
	Value string // of the question
	Edit  *EditForm
}

// ReadyText is a ready answer with its fields filled.
type ReadyText struct {
	ID           int64
	Title        string
	Text, French string // French: what Text says, where it is in another language
	First        bool   // made for this sort of case
}

// Rights are what the rules say of the answers, in the order in which they are read.
type Rights struct {
	Yes, Maybe, No []Right
	Leads          []Right  // told, never computed, and not yet decided
	Clashes        []string // rights that do not go together, most urgent first
	Note           string   // said instead of them when they cannot be shown
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
	Told    string   // what the person was told of it, and when
	Ask     bool     // AuFil can ask what is missing
	Before  string   // in a supposition: what it is in truth, when that differs
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

// Follow is what is agreed on beside the conversation.
type Follow struct {
	ID        int64
	Person    string
	Stand     Stand
	Stop      bool
	Unknown   bool
	Meetings  []Meeting
	Mandates  []Mandate
	Letters   []LetterLine
	Models    []Choice
	Durations []Choice
	Tomorrow  string // the date proposed
	Writing   string // the title of the letter being written; "" = none
	Problem   string
	Typed     Typed
}

// Typed is what was typed into a form that was refused.
type Typed struct{ Date, Hour, Minutes, Kind, Place, Scope, Days, Letter, Body string }

// Meeting is one appointment.
type Meeting struct {
	ID, CaseID             int64
	When, Place, By, State string
	Minutes                int
	Open, Past             bool
}

// Mandate is a person's leave to act for them.
type Mandate struct {
	ID                                                     int64
	Scope, By, State, Ends, Asked, Answered, Recap, Answer string
	Open                                                   bool
}

// LetterLine is a letter in a list.
type LetterLine struct {
	ID            int64
	Title, By, At string
}

// Agenda is the appointments of one counsellor.
type Agenda struct{ Meetings []Meeting }

// Suppose is a case as it would be with other answers.
type Suppose struct {
	ID      int64
	Person  string
	Edits   []Edit
	Answers []AnswerGroup
	Next    []Suggestion
	Rights  Rights
	Problem string
}

// Edit is an answer that was supposed.
type Edit struct{ Question, Subject, Text, Label, Said string }

// Paper is a case to be printed.
type Paper struct {
	ID                     int64
	Person, Reason, At, By string
	Answers                []AnswerGroup
	Rights                 Rights
	Meetings               []Meeting
	Mandates               []Mandate
	Letters                []LetterLine
	Lines                  []Line
	Full                   bool
}
