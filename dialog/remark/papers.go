package remark

import (
	"aufil/dialog/speech"
)

// AsksPapers tells whether a text asks what to bring: "qu'est-ce que je dois apporter", "il faut quels papiers".
func AsksPapers(text string) bool {
	return speech.Read(speech.Clip(text)).Has(" apporter ", " amener ", " ramener ", " quels papiers ", " quel papier ", " quels documents ", " quel document ",
		" quelles pieces ", " quels justificatifs ", " papiers faut ", " papiers il faut ", " documents faut ", " faut quoi ", " comment faire ", " comment je fais ", " comment on fait ", " comment demander ", " comment je demande ", " comment je fai ", " comment ca se demande ")
}
