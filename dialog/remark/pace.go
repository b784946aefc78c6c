package remark

import (
	"strings"

	"aufil/dialog/speech"
)

// longestPace is how long a wish about the pace of the voice may be, in characters; anything longer is an answer.
const longestPace = 60

// paces are the words of a wish about the pace of the voice, by language: to speak more slowly, then faster. What complains
// of a pace asks for the other one.
var paces = map[string][2]string{
	"fr": {"lentement, moins vite, trop vite, ralentir, ralentis, ralentissez, entends mal, entend mal, entends pas, entend pas, entends rien, plus fort, articulez", "plus vite, trop lent, trop lente, plus rapide, plus rapidement, accelerez, accelere"},
	"en": {"slower, slowly, slow down, too fast, not so fast, louder, can t hear, cannot hear, hear you badly", "faster, too slow, speed up, quicker, more quickly"},
	"es": {"mas despacio, mas lento, muy rapido, demasiado rapido, mas lentamente, mas alto, mas fuerte, no le oigo, no le escucho, no oigo", "mas rapido, mas deprisa, muy lento, demasiado lento"},
	"pt": {"mais devagar, mais lento, muito rapido, demasiado rapido, mais lentamente, mais alto, nao ouco, oico mal, ouco mal", "mais rapido, mais depressa, muito lento, demasiado lento, muito devagar"},
	"ro": {"mai incet, mai rar, prea repede, mai lent", "mai repede, prea incet, prea lent, mai rapid"},
	"tr": {"daha yavaş, çok hızlı, yavaş konuş, yavaş konuşun", "daha hızlı, çok yavaş, hızlı konuş, hızlı konuşun"},
	"ru": {"медленнее, помедленнее, слишком быстро, не так быстро", "быстрее, побыстрее, слишком медленно"},
	"uk": {"повільніше, занадто швидко, надто швидко, не так швидко", "швидше, занадто повільно, надто повільно"},
	"ar": {"ابطا, ببطء, بسرعة كبيرة, سريع جدا, على مهل", "اسرع, بطيء جدا"},
}

// Pace reads a wish about the pace of the voice: 1 = more slowly, -1 = faster, 0 = none. French is understood whatever the
// language.
func Pace(lang, text string) int {
	said := " " + speech.Plain(text) + " "
	if len([]rune(said)) > longestPace {
		return 0
	}
	base, _, _ := strings.Cut(lang, "-")
	for _, in := range []string{base, "fr"} {
		words, known := paces[in]
		if !known {
			continue
		}
		for i, step := range []int{1, -1} {
			for one := range strings.SplitSeq(words[i], ", ") {
				if strings.Contains(said, " "+speech.Plain(one)+" ") {
					return step
				}
			}
		}
	}
	return 0
}
