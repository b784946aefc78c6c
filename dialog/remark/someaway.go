package remark

import (
	"aufil/dialog/phrase"
	"aufil/dialog/speech"
)

// awayAt tells where children live who live elsewhere.
var awayAt = phrase.Compile("chez|avec son|sa|ca|leur|ses|l|mon|la|le pere|papa|mere|maman|ex|tante|grand|grands|mamie|papi", "est|sont|qui parti|partie|partis|placee|place", "place|places|placee|placees", "en foyer|internat|famille", "a l internat|etranger", "au pays|bled")

// ChildrenHere counts the children who live there, where some of those counted live elsewhere: "2 mais un vit chez son père".
func ChildrenHere(text string) (int64, bool) {
	s := speech.Read(speech.Clip(text))
	list := s.Numbers()
	if s.Question || len(list) == 0 || len(list) > 2 || !awayAt.In(s.Clauses()) || s.Has(" mois ", " ans ", " avec moi ", " semaine ", " alternee ") {
		return 0, false
	}
	all, whole := list[0].Whole()
	if !whole || list[0].From > 2 || all < 2 || all > 12 {
		return 0, false
	}
	gone := int64(1)
	if s.Has(" place ", " placee ", " places ", " placees ") && len(list) == 1 {
		return 0, true
	}
	if s.Has(" dont un ", " dont une ", " dont 1 ", " et un ", " et une ") && len(list) == 1 {
		return all - 1, true
	}
	if len(list) == 2 {
		if gone, whole = list[1].Whole(); !whole || gone >= all {
			return 0, false
		}
	} else if !s.Has(" l aine ", " l ainee ", " le grand ", " la grande ", " mon fils ", " ma fille ", " l autre ", " le dernier ", " la derniere ", " mon grand ", " ma grande ", " le petit ", " la petite ") || s.Has(" ils ", " elles ", " sont ") {
		return 0, false
	}
	return all - gone, true
}
