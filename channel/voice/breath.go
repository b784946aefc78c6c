package voice

import "strings"

// split cuts what is said into breaths of at most a dozen seconds: who listens is never kept longer without time to
// answer. It cuts between lines, and within a line only where that alone is too long; choices stay with their question.
func split(breath []line) (out [][]line) {
	var now []line
	length := 0.0
	for _, unit := range units(breath) {
		takes := secondsOf(unit)
		if len(now) > 0 && length+takes > longestBreath {
			out, now, length = append(out, now), nil, 0
		}
		if len(now) == 0 {
			unit[0].pause = false
		}
		now, length = append(now, unit...), length+takes
	}
	if len(now) > 0 {
		out = append(out, now)
	}
	return out
}

// units are what is not parted: a line, a question with its choices, or the pieces of a line that is too long.
func units(lines []line) (units [][]line) {
	for _, one := range lines {
		last := len(units) - 1
		if one.tied && last >= 0 && secondsOf(append(units[last][:len(units[last]):len(units[last])], one)) <= longestBreath {
			units[last] = append(units[last], one)
			continue
		}
		for i, text := range pieces(one.text) {
			piece := one
			piece.text, piece.pause = text, one.pause && i == 0
			units = append(units, []line{piece})
		}
	}
	return units
}

func secondsOf(lines []line) (total float64) {
	for _, one := range lines {
		total += Seconds(one.text)
	}
	return total
}

// pieces cuts a text behind its sentences where it is too long for one breath.
func pieces(text string) (out []string) {
	now := ""
	for _, sentence := range sentencesOf(text) {
		if now != "" && Seconds(now+" "+sentence) > longestBreath {
			out, now = append(out, now), ""
		}
		now = strings.TrimSpace(now + " " + sentence)
	}
	return append(out, now)
}

// sentencesOf cuts a text behind each end of a sentence.
func sentencesOf(text string) (out []string) {
	for {
		end := -1
		for _, stop := range []string{". ", "? ", "! "} {
			if i := strings.Index(text, stop); i >= 0 && (end < 0 || i < end) {
				end = i
			}
		}
		if end < 0 {
			return append(out, text)
		}
		out = append(out, text[:end+1])
		text = strings.TrimSpace(text[end+1:])
	}
}
