package speech

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold lower-cases a text, removes its accents, and unifies apostrophes,
// hyphens, spaces and digits, so that "Œuvré à l’ÉCOLE" is "oeuvre a l'ecole".
func Fold(text string) string {
	if !strings.ContainsFunc(text, func(r rune) bool { return r >= 0x80 || r >= 'A' && r <= 'Z' }) {
		return text
	}
	var b strings.Builder
	b.Grow(len(text) + 8)
	for _, r := range text {
		switch {
		case r >= 'A' && r <= 'Z':
			b.WriteByte(byte(r) + 'a' - 'A')
		case r < 0x80:
			b.WriteByte(byte(r))
		default:
			foldRune(&b, r)
		}
	}
	return b.String()
}

// foldRune writes the plain form of a character outside ASCII.
func foldRune(b *strings.Builder, r rune) {
	switch r {
	case 'é', 'è', 'ê', 'ë', 'É', 'È', 'Ê', 'Ë':
		b.WriteByte('e')
	case 'à', 'â', 'ä', 'À', 'Â', 'Ä':
		b.WriteByte('a')
	case 'î', 'ï', 'Î', 'Ï':
		b.WriteByte('i')
	case 'ô', 'ö', 'Ô', 'Ö':
		b.WriteByte('o')
	case 'ù', 'û', 'ü', 'Ù', 'Û', 'Ü':
		b.WriteByte('u')
	case 'ç', 'Ç':
		b.WriteByte('c')
	case 'œ', 'Œ':
		b.WriteString("oe")
	case 'æ', 'Æ':
		b.WriteString("ae")
	case 'ß':
		b.WriteString("ss")
	case '’', '‘', 'ʼ', '´', '′':
		b.WriteByte('\'')
	case '‑', '–', '—', '−', '‐':
		b.WriteByte('-')
	case '…':
		b.WriteByte('.')
	case '½':
		b.WriteString(" 1/2")
	case '²':
		b.WriteByte('2')
	default:
		if r >= easternFirst && r <= easternLast {
			b.WriteString(eastern[r-easternFirst])
			return
		}
		foldRare(b, r)
	}
}

// eastern holds the plain forms of the Cyrillic and Arabic letters, of which texts are made whole.
var eastern = func() (plain [easternLast - easternFirst + 1]string) {
	for i := range plain {
		var b strings.Builder
		foldRare(&b, easternFirst+rune(i))
		plain[i] = b.String()
	}
	return plain
}()

const easternFirst, easternLast = 'Ѐ', 'ۿ'

// foldRare decomposes what the table of foldRune does not hold.
func foldRare(b *strings.Builder, r rune) {
	switch {
	case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
		b.WriteByte(' ')
	case unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r) || r >= 0x1f3fb && r <= 0x1f3ff:
		// accents apart from their letter, joiners, skin tones
	case r >= '٠' && r <= '٩':
		b.WriteByte('0' + byte(r-'٠'))
	case r >= '۰' && r <= '۹':
		b.WriteByte('0' + byte(r-'۰'))
	case unicode.IsDigit(r):
		if d := norm.NFKD.String(string(r)); len(d) == 1 {
			b.WriteString(d)
			return
		}
		b.WriteByte(' ')
	default:
		for _, d := range norm.NFKD.String(string(unicode.ToLower(r))) {
			if !unicode.Is(unicode.Mn, d) && !unicode.IsDigit(d) || d < 0x80 {
				b.WriteRune(d)
			}
		}
	}
}

// Plain is a text without what two spellings of the same words may differ in: case, accents, marks, doubled spaces.
func Plain(text string) string {
	return strings.Join(strings.FieldsFunc(Fold(Clip(text)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ")
}
