package voice

import "strings"

// split cuts what is said into breaths of at most a dozen seconds: who listens is never kept longer without time to
// answer, however slowly is spoken. It cuts between lines, and within a line only where that alone is too long; choices
// stay with their question.
func split(breath []line, slow int) (out [][]line) {
	var now []line
	length := 0.0
	for _, unit := range units(breath, slow) {
		takes := secondsOf(unit, slow)
		if len(now) > 0 && length+takes > longestBreath {
			out, now, length = append(out, now), nil, 0
		}
		if len(now) == 0 {
			unit[0].pause = false
			takes = secondsOf(unit, slow)
		}
		now, length = append(now, unit...), length+takes
	}
	if len(now) > 0 {
		out = append(out, now)
	}
	return out
}

// units are what is not parted: a line, a question with its choices, or the pieces of a line that is too long.
func units(lines []line, slow int) (units [][]line) {
	for _, one := range lines {
		last := len(units) - 1
		if one.tied && last >= 0 && secondsOf(append(units[last][:len(units[last]):len(units[last])], one), slow) <= longestBreath {
			units[last] = append(units[last], one)
			continue
		}
		for i, text := range pieces(one.text, stretch(slow, one.slow)) {
			piece := one
			piece.text, piece.pause = text, one.pause && i == 0
			units = append(units, []line{piece})
		}
	}
	return units
}

// secondsOf is how long lines take to say at a pace, with the pauses between them.
func secondsOf(lines []line, slow int) (total float64) {
	for _, one := range lines {
		total += Seconds(one.text) * stretch(slow, one.slow)
		if one.pause {
			total += betweenLines
		}
	}
	return total
}

// pieces cuts a text behind its sentences where it is too long for one breath.
func pieces(text string, stretch float64) (out []string) {
	now := ""
	for _, sentence := range sentencesOf(text) {
		if now != "" && Seconds(now+" "+sentence)*stretch > longestBreath {
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
