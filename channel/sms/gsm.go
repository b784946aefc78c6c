package sms

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// The GSM 03.38 alphabet (3GPP TS 23.038): basic characters count one, those of the extension table two.
const (
	gsmBasic = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
		"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
	gsmExtended = "\f^{}\\[~]|€"
)

// lookalike gives, for signs outside the alphabet, what a reader takes for the same.
var lookalike = strings.NewReplacer(
	"ç", "c", "œ", "oe", "Œ", "OE", "’", "'", "‘", "'", "“", `"`, "”", `"`, "« ", `"`, " »", `"`,
	"ı", "i", "İ", "I", "«", `"`, "»", `"`, "–", "-", "—", "-", "…", "...", "\u00a0", " ", "\u202f", " ", "°", "o", "`", "'", "€", " euros")

// Transliterate writes a text with the GSM alphabet where a look-alike exists: "français" becomes "francais".
// What has none (Arabic, Cyrillic, emoji) stays, and makes the message a UCS-2 one.
func Transliterate(text string) string {
	text = lookalike.Replace(text)
	var b strings.Builder
	for _, r := range text {
		if inGSM(r) {
			b.WriteRune(r)
			continue
		}
		plain := ""
		for _, d := range norm.NFD.String(string(r)) {
			if !unicode.Is(unicode.Mn, d) && !inGSM(d) {
				plain = string(r) // a letter of another alphabet keeps its marks
				break
			}
			if !unicode.Is(unicode.Mn, d) {
				plain += string(d)
			}
		}
		b.WriteString(plain)
	}
	return b.String()
}

// Segments counts what a carrier bills: GSM-7 160 characters alone and 153 each when several, else UCS-2 70 and 67.
// units is the length in the encoding used.
func Segments(text string) (segments, units int, gsm bool) {
	units, gsm = gsmLength(text)
	single, each := 160, 153
	if !gsm {
		units = utf16Length(text)
		single, each = 70, 67
	}
	if units <= single {
		return 1, units, gsm
	}
	return (units + each - 1) / each, units, gsm
}

func gsmLength(text string) (int, bool) {
	n := 0
	for _, r := range text {
		switch {
		case strings.ContainsRune(gsmBasic, r):
			n++
		case strings.ContainsRune(gsmExtended, r):
			n += 2
		default:
			return 0, false
		}
	}
	return n, true
}

func utf16Length(text string) int {
	n := 0
	for _, r := range text {
		n++
		if r > 0xffff {
			n++
		}
	}
	return n
}

func inGSM(r rune) bool {
	return strings.ContainsRune(gsmBasic, r) || strings.ContainsRune(gsmExtended, r)
}

// Latin reports whether the texts of a language are all written with the GSM alphabet, once transliterated.
func Latin(lang string) bool {
	switch lang {
	case "ar", "ru", "uk":
		return false
	}
	return true
}
