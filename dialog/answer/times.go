package answer

import (
	"aufil/dialog/speech"
)

// The words that tell when something is so, of a figure (present) or of what a person is (today).
var (
	nowWords  = speech.SetOf("maintenant actuellement desormais dorenavant")
	pastWords = speech.SetOf("auparavant autrefois jadis")
	pastVerbs = speech.SetOf("etais etait etions avais avait avions gagnais gagnait touchais touchait percevais percevait recevais faisais faisait travaillais travaillait bossais bossait payais payait")
)
