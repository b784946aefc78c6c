package dialog

import (
	"aufil/dialog/remark"
)

// CannotCall tells whether somebody says, in a language, that they do not hear or cannot telephone.
func CannotCall(lang, text string) bool {
	said, ok := remark.CircumstanceIn(lang, text)
	return ok && said == remark.Deaf
}
