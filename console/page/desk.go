package page

import "time"

// ReadyList is the ready answers.
type ReadyList struct{ Rows, Archived []ReadyRow }

// ReadyRow is one of them.
type ReadyRow struct {
	ID                                     int64
	Title, Body, Topic, Territory, Changed string
	Fields, Languages                      []string
	Archived, MayChange                    bool
}

// ReadyForm is one ready answer to write or to change.
type ReadyForm struct {
	ID                            int64 // 0 = a new one
	Title, Body, Topic, Territory string
	Topics, Territories           []Choice
	Translations                  []Translation
	Fields                        []string // filled in from the case
	Price                         int64
	Plain, Archived               bool
	Problem                       string
}

// Translation is a ready answer in another language.
type Translation struct{ Lang, Label, Body string }

func readyPath(n int64) string {
	if n == 0 {
		return "/console/reponses/nouvelle"
	}
	return "/console/reponses/" + id(n)
}

// Hours is when the team of a territory is at its desk.
type Hours struct {
	Territory   string
	Territories []Link
	Who         string // whose hours these are, in words
	Now         string // open or not at this moment, and until when
	Open        bool
	Inherited   bool // it has none of its own
	Days        []HoursDay
	Holidays    bool
	Zone        string
	Zones       []Choice
	Next        []string // public holidays to come
	Closures    []ClosureRow
	History     []HoursChange
	Today       string
	Problem     string
	Typed       Closure
}

// HoursDay is one day of the week.
type HoursDay struct{ Key, Label, Spans string }

// Closure is some days on which nobody is there, as they are typed.
type Closure struct{ From, To, Why string }

// ClosureRow is one closure of the list.
type ClosureRow struct {
	Key, Words, Why string
	Past            bool
}

// HoursChange is hours that were set, and by whom.
type HoursChange struct {
	At    time.Time
	When  string
	By    string
	Words []string
}
