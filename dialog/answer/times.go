package answer

// The words that tell when something is so, of a figure (present) or of what a person is (today).
var (
	nowWords  = setOf("maintenant actuellement desormais dorenavant")
	pastWords = setOf("auparavant autrefois jadis")
	pastVerbs = setOf("etais etait etions avais avait avions gagnais gagnait touchais touchait percevais percevait recevais faisais faisait travaillais travaillait bossais bossait payais payait")
)
