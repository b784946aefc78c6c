package answer

import (
	"strconv"

	"aufil/dialog/speech"
)

// A sum is multiplied as often as one is paid in a month, at most once a day.
const (
	mostTimes  = 31
	fewestDays = 10      // less may be the days of a week
	dailyRate  = 200_000 // in thousandths: what is earned in a day
)

// multipliedOut puts the product in the place of a sum that is paid several times: "2x450", "65 x 20", "20 jours x 65€".
// "450 x 2" may be for two persons, or twice what is asked, and twelve or thirteen are the months of a year: they are
// left to the person.
func multipliedOut(s speech.Text, list []speech.Number) (speech.Text, bool) {
	if len(list) != 2 || list[0].One || list[1].One {
		return speech.Text{}, false
	}
	left, sign := factor(s, list[0])
	right, end := factor(s, list[1])
	if sign+1 != list[1].From || !s.At(sign).Is("x") && !s.At(sign).Is("*") {
		return speech.Text{}, false
	}
	times, sum := list[0], list[1]
	if sum.Milli < times.Milli {
		times, sum = sum, times
	}
	count, whole := times.Whole()
	days := count >= fewestDays && sum.Milli <= dailyRate
	turns := times == list[0] && left == speech.NoUnit && sum.Milli > dailyRate
	if !whole || count < 2 || count > mostTimes || count == 12 || count == 13 || sum.Milli < smallest || !days && !turns || !paidPer[left] || !paidPer[right] {
		return speech.Text{}, false
	}
	product := strconv.FormatInt(sum.Milli*count/1000, 10)
	kept := append([]speech.Token{}, s.Tokens[:list[0].From]...)
	kept = append(kept, speech.Token{Text: product, Raw: product, Class: speech.Digits})
	if left == speech.Money || right == speech.Money {
		kept = append(kept, speech.Token{Text: "euros", Raw: "euros"})
	}
	return speech.Settle(append(kept, s.Tokens[end:]...)), true
}

// paidPer are the units that a factor may have.
var paidPer = map[speech.Unit]bool{speech.NoUnit: true, speech.Money: true, speech.Day: true}

// factor returns the unit of a number that is multiplied, and the token after it: "65", "65€ par jour", "20 jours".
func factor(s speech.Text, n speech.Number) (speech.Unit, int) {
	u, at := s.UnitAfter(n)
	end := n.To
	if u != speech.NoUnit {
		end = at + 1
	}
	if (s.At(end).Is("par") || s.At(end).Is("/")) && s.At(end+1).Unit() == speech.Day {
		end += 2
	}
	return u, end
}
