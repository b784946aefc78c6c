package remark

import (
	"strings"

	"aufil/dialog/speech"
)

// Department reads a text that is the number of a French department and nothing else: "le 93", "dans le 62".
func Department(plain string) (number string, ok bool) {
	for w := range strings.FieldsSeq(plain) {
		switch {
		case number == "" && (len(w) == 2 || len(w) == 3 && strings.HasPrefix(w, "97")) && strings.Trim(w, "0123456789") == "" && w > "00" && w < "96" || number == "" && len(w) == 3 && strings.HasPrefix(w, "97"):
			number = w
		case !aroundDepartment[w]:
			return "", false
		}
	}
	return number, number != ""
}

var aroundDepartment = speech.SetOf("le dans departement du au c est j habite jhabite vis je suis en")
