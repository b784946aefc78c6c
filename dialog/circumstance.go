package dialog

import "aufil/dialog/answer"

// CannotCall tells whether somebody says, in a language, that they do not hear or cannot telephone.
func CannotCall(lang, text string) bool {
	said, ok := answer.CircumstanceIn(lang, text)
	return ok && said == answer.Deaf
}
