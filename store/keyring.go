package store

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/aead/aesgcm"
	"github.com/tink-crypto/tink-go/v2/insecuresecretdataaccess"
	"github.com/tink-crypto/tink-go/v2/key"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/prf"
	"github.com/tink-crypto/tink-go/v2/prf/hmacprf"
	"github.com/tink-crypto/tink-go/v2/secretdata"
	"github.com/tink-crypto/tink-go/v2/tink"
)

// keyring encrypts fields and makes blind indexes: the first key writes, all of them read.
type keyring struct {
	aead   tink.AEAD
	blinds []prf.Set // in the order of the setting
	names  []string  // of the keys, in the same order
	prefix []byte    // what every ciphertext of the first key begins with
}

func newKeyring(line string) (*keyring, error) {
	secrets, err := parseKeys(line)
	if err != nil {
		return nil, fmt.Errorf("réglage cle : %w", err)
	}
	k := &keyring{prefix: binary.BigEndian.AppendUint32([]byte{1}, secrets[0].id)}
	if k.aead, err = newAEAD(secrets); err != nil {
		return nil, fmt.Errorf("encryption key: %w", err)
	}
	for _, s := range secrets {
		set, err := newPRF(s)
		if err != nil {
			return nil, fmt.Errorf("index key: %w", err)
		}
		k.blinds = append(k.blinds, *set)
		k.names = append(k.names, letters(s.id))
	}
	return k, nil
}

// letters names a key by its number, in letters: a log takes eight digits for a telephone number.
func letters(id uint32) string {
	name := []byte(fmt.Sprintf("%08x", id))
	for i, c := range name {
		if c <= '9' {
			name[i] = c - '0' + 'g'
		}
	}
	return string(name)
}

func newAEAD(secrets []secret) (tink.AEAD, error) {
	params, err := aesgcm.NewParameters(aesgcm.ParametersOpts{
		KeySizeInBytes: 32, IVSizeInBytes: 12, TagSizeInBytes: 16, Variant: aesgcm.VariantTink,
	})
	if err != nil {
		return nil, err
	}
	m := keyset.NewManager()
	for _, s := range secrets {
		one, err := aesgcm.NewKey(guarded(s.aead), s.id, params)
		if err != nil {
			return nil, err
		}
		if _, err := m.AddKey(one); err != nil {
			return nil, err
		}
	}
	if err := m.SetPrimary(secrets[0].id); err != nil {
		return nil, err
	}
	h, err := m.Handle()
	if err != nil {
		return nil, err
	}
	return aead.New(h)
}

func newPRF(s secret) (*prf.Set, error) {
	params, err := hmacprf.NewParameters(len(s.blind), hmacprf.SHA256)
	if err != nil {
		return nil, err
	}
	one, err := hmacprf.NewKey(guarded(s.blind), params)
	if err != nil {
		return nil, err
	}
	h, err := single(one)
	if err != nil {
		return nil, err
	}
	return prf.NewPRFSet(h)
}

func single(one key.Key) (*keyset.Handle, error) {
	m := keyset.NewManager()
	id, err := m.AddKey(one)
	if err != nil {
		return nil, err
	}
	if err := m.SetPrimary(id); err != nil {
		return nil, err
	}
	return m.Handle()
}

func guarded(raw []byte) secretdata.Bytes {
	return secretdata.NewBytesFromData(raw, insecuresecretdataaccess.Token{})
}

// place is where a ciphertext lives. It is authenticated with it: one moved to another row or column does not open.
type place struct {
	table, column string
	row           string
}

func cell(table, column string, row int64) place {
	return place{table, column, strconv.FormatInt(row, 10)}
}

func (p place) bytes() []byte { return []byte(p.table + "/" + p.column + "/" + p.row) }

func (k *keyring) seal(p place, plain []byte) ([]byte, error) {
	sealed, err := k.aead.Encrypt(plain, p.bytes())
	if err != nil {
		return nil, fmt.Errorf("encrypt %s.%s: %w", p.table, p.column, err)
	}
	return sealed, nil
}

func (k *keyring) open(p place, sealed []byte) ([]byte, error) {
	plain, err := k.aead.Decrypt(sealed, p.bytes())
	if err != nil {
		return nil, fmt.Errorf("decrypt %s.%s of row %s: %w", p.table, p.column, p.row, err)
	}
	return plain, nil
}

// sealJSON and openJSON do the same for values. An empty ciphertext leaves the value as it is.
func (k *keyring) sealJSON(p place, v any) ([]byte, error) {
	plain, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("encode %s.%s: %w", p.table, p.column, err)
	}
	return k.seal(p, plain)
}

func (k *keyring) openJSON(p place, sealed []byte, v any) error {
	if len(sealed) == 0 {
		return nil
	}
	plain, err := k.open(p, sealed)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(plain, v); err != nil {
		return fmt.Errorf("decode %s.%s of row %s: %w", p.table, p.column, p.row, err)
	}
	return nil
}

// openText opens a text; an empty ciphertext is an empty text.
func (k *keyring) openText(p place, sealed []byte) (string, error) {
	if len(sealed) == 0 {
		return "", nil
	}
	plain, err := k.open(p, sealed)
	return string(plain), err
}

// blind gives the keyed hashes by which a value is found again: that of the first key, then those of the others.
func (k *keyring) blind(kind, value string) ([]string, error) {
	hashes := make([]string, len(k.blinds))
	for i, set := range k.blinds {
		sum, err := set.ComputePrimaryPRF([]byte(kind+"\x00"+value), 16)
		if err != nil {
			return nil, fmt.Errorf("blind index: %w", err)
		}
		hashes[i] = base64.RawURLEncoding.EncodeToString(sum)
	}
	return hashes, nil
}

// Seed gives a secret for what an installation chooses by chance and has to choose the same way each time: that of its
// oldest key, so that a new key beside it changes nothing.
func (s *Store) Seed(purpose string) ([]byte, error) {
	seed, err := s.keys.blinds[len(s.keys.blinds)-1].ComputePrimaryPRF([]byte("seed\x00"+purpose), 32)
	if err != nil {
		return nil, fmt.Errorf("seed: %w", err)
	}
	return seed, nil
}
