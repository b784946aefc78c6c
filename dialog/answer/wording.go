package answer

import (
	"strings"

	"aufil/dialog/lexicon"
	"aufil/dialog/phrase"
)

// commandTexts index the wordings of the lexicon, commandSingled without the second of two letters.
var (
	commandTexts   = indexWordings()
	commandSingled = indexSingled()
)

func indexSingled() map[string]Command {
	index := make(map[string]Command, len(commandTexts))
	for text, c := range commandTexts {
		index[phrase.Single(text)] = c
	}
	return index
}

func indexWordings() map[string]Command {
	index := make(map[string]Command, 400)
	for name, list := range lexicon.FrenchCommands {
		for text := range strings.SplitSeq(list, ",") {
			index[strings.TrimSpace(text)] = Command(name)
		}
	}
	return index
}
