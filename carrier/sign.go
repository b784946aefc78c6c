package carrier

import (
	"crypto/hmac"
	"crypto/sha1" //nolint:gosec // the carrier's signature is HMAC-SHA1
	"encoding/base64"
	"net/url"
	"sort"
	"strings"
)

// Sign gives the X-Twilio-Signature of a form posted to a URL.
func Sign(token, address string, form url.Values) string {
	names := make([]string, 0, len(form))
	for name := range form {
		names = append(names, name)
	}
	sort.Strings(names)
	var text strings.Builder
	text.WriteString(address)
	for _, name := range names {
		text.WriteString(name)
		text.WriteString(form.Get(name))
	}
	mac := hmac.New(sha1.New, []byte(token))
	mac.Write([]byte(text.String()))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}
