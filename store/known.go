package store

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode/utf8"
)

// knownLength is the longest name from outside that is kept as it is.
const knownLength = 200

// known gives the text by which something that others named is found again: their name, or its hash when no database
// would keep it as a text or in an index.
func known(name string) string {
	if len(name) <= knownLength && utf8.ValidString(name) && !strings.ContainsRune(name, 0) {
		return name
	}
	sum := sha256.Sum256([]byte(name))
	return "sha256:" + hex.EncodeToString(sum[:])
}
