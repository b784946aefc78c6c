package assistant

import (
	"fmt"
	"strconv"
	"strings"
)

// asWritten turns other ways to write spans into the usual one: "9h à 12h et 14h à 17h", a long dash, a semicolon.
var asWritten = strings.NewReplacer(" à ", "-", "–", "-", " et ", ", ", ";", ",")

// ParseSpans reads "9:00-12:30, 13:30-17:00"; empty = closed all day.
func ParseSpans(text string) ([]Span, error) {
	if closed := strings.ToLower(strings.TrimSpace(text)); closed == "fermé" || closed == "ferme" {
		return nil, nil
	}
	text = asWritten.Replace(text)
	var all []Span
	for one := range strings.SplitSeq(text, ",") {
		if one = strings.TrimSpace(one); one == "" {
			continue
		}
		from, to, found := strings.Cut(one, "-")
		begin, err1 := parseMinute(from)
		end, err2 := parseMinute(to)
		switch {
		case strings.Count(one, "-") > 1:
			return nil, fmt.Errorf("« %s » : séparez deux plages par une virgule, 9:00-12:30, 13:30-17:00", one)
		case !found || err1 != nil || err2 != nil:
			return nil, fmt.Errorf("« %s » n'est pas une plage comme 9:00-12:30", one)
		case end <= begin:
			return nil, fmt.Errorf("la plage %s finit avant de commencer", one)
		}
		if len(all) > 0 && begin < all[len(all)-1].To {
			return nil, fmt.Errorf("la plage %s commence avant la fin de la précédente", one)
		}
		all = append(all, Span{begin, end})
	}
	return all, nil
}

// parseMinute reads "9:00", "9h", "17h30" and 24:00.
func parseMinute(text string) (int, error) {
	hour, minute, _ := strings.Cut(strings.Replace(strings.TrimSpace(text), "h", ":", 1), ":")
	h, err := strconv.Atoi(hour)
	if err != nil {
		return 0, err
	}
	m := 0
	if minute != "" {
		if m, err = strconv.Atoi(minute); err != nil {
			return 0, err
		}
	}
	if h < 0 || m < 0 || m > 59 || h*60+m > 24*60 {
		return 0, strconv.ErrRange
	}
	return h*60 + m, nil
}

// FormatSpans writes what ParseSpans reads.
func FormatSpans(all []Span) string {
	texts := make([]string, len(all))
	for i, s := range all {
		texts[i] = fmt.Sprintf("%d:%02d-%d:%02d", s.From/60, s.From%60, s.To/60, s.To%60)
	}
	return strings.Join(texts, ", ")
}
