package store

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
)

// A key is one line of text: this mark, then in base64url its number (4 bytes), the encryption key (32), the key of
// the blind index (32) and a check sum (4), so that a slip of the hand is seen at once.
const (
	keyMark  = "aufil1-"
	keyBytes = 4 + 32 + 32
	sumBytes = 4
)

// secret is a key as it is read.
type secret struct {
	id    uint32
	aead  []byte
	blind []byte
}

// NewKey makes a fresh key from the system's randomness.
func NewKey() string {
	raw := make([]byte, keyBytes)
	rand.Read(raw) // never fails: crypto/rand ends the program rather than give weak bytes
	return keyMark + base64.RawURLEncoding.EncodeToString(append(raw, checkSum(raw)...))
}

func checkSum(raw []byte) []byte {
	sum := sha256.Sum256(raw)
	return sum[:sumBytes]
}

// CheckKeys says to the operator, in French, what is wrong with a value of the setting `cle`, without quoting it.
func CheckKeys(line string) error {
	_, err := parseKeys(line)
	return err
}

func parseKeys(line string) ([]secret, error) {
	var keys []secret
	seen := map[uint32]bool{}
	for i, one := range strings.Split(line, ",") {
		k, err := parseKey(strings.TrimSpace(one))
		if err != nil {
			return nil, fmt.Errorf("clé n° %d : %w", i+1, err)
		}
		if seen[k.id] {
			return nil, fmt.Errorf("clé n° %d : elle est donnée deux fois", i+1)
		}
		seen[k.id] = true
		keys = append(keys, k)
	}
	return keys, nil
}

func parseKey(text string) (secret, error) {
	if text == "" {
		return secret{}, errors.New("elle est vide")
	}
	body, found := strings.CutPrefix(text, keyMark)
	if !found {
		return secret{}, fmt.Errorf("elle ne commence pas par %s", keyMark)
	}
	raw, err := base64.RawURLEncoding.DecodeString(body)
	if err != nil || len(raw) != keyBytes+sumBytes {
		return secret{}, errors.New("elle est incomplète, ou un caractère est faux")
	}
	raw, sum := raw[:keyBytes], raw[keyBytes:]
	if subtle.ConstantTimeCompare(sum, checkSum(raw)) != 1 {
		return secret{}, errors.New("un caractère est faux")
	}
	return secret{id: binary.BigEndian.Uint32(raw), aead: raw[4:36], blind: raw[36:]}, nil
}
