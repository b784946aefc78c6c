package answer

import "strconv"

// A sum is multiplied as often as one is paid in a month, at most once a day.
const (
	mostTimes  = 31
	fewestDays = 10      // less may be the days of a week
	dailyRate  = 200_000 // in thousandths: what is earned in a day
)

// multipliedOut puts the product in the place of a sum that is paid several times: "2x450", "65 x 20", "20 jours x 65€".
// "450 x 2" may be for two persons, or twice what is asked, and twelve or thirteen are the months of a year: they are
// left to the person.
func (s said) multipliedOut(list []number) (said, bool) {
	if len(list) != 2 || list[0].one || list[1].one {
		return said{}, false
	}
	left, sign := s.factor(list[0])
	right, end := s.factor(list[1])
	if sign+1 != list[1].from || !s.at(sign).is("x") && !s.at(sign).is("*") {
		return said{}, false
	}
	times, sum := list[0], list[1]
	if sum.milli < times.milli {
		times, sum = sum, times
	}
	count, whole := times.whole()
	days := count >= fewestDays && sum.milli <= dailyRate
	turns := times == list[0] && left == noUnit && sum.milli > dailyRate
	if !whole || count < 2 || count > mostTimes || count == 12 || count == 13 || sum.milli < smallest || !days && !turns || !paidPer[left] || !paidPer[right] {
		return said{}, false
	}
	product := strconv.FormatInt(sum.milli*count/1000, 10)
	kept := append([]token{}, s.tokens[:list[0].from]...)
	kept = append(kept, token{text: product, raw: product, class: digits})
	if left == money || right == money {
		kept = append(kept, token{text: "euros", raw: "euros"})
	}
	return settle(append(kept, s.tokens[end:]...)), true
}

// paidPer are the units that a factor may have.
var paidPer = map[unit]bool{noUnit: true, money: true, day: true}

// factor returns the unit of a number that is multiplied, and the token after it: "65", "65€ par jour", "20 jours".
func (s said) factor(n number) (unit, int) {
	u, at := s.unitAfter(n)
	end := n.to
	if u != noUnit {
		end = at + 1
	}
	if (s.at(end).is("par") || s.at(end).is("/")) && s.at(end+1).unit() == day {
		end += 2
	}
	return u, end
}
