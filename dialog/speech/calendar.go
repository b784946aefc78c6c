package speech

// Months are the names of months, with their abbreviations and misspellings.
var Months = map[string]int{
	"janvier": 1, "janv": 1, "jan": 1, "jenvier": 1, "janvie": 1, "jenv": 1,
	"fevrier": 2, "fev": 2, "fevr": 2, "fevrie": 2, "fevier": 2, "fervier": 2, "fevrer": 2,
	"mars": 3, "mar": 3, "marse": 3, "avril": 4, "avr": 4, "avri": 4, "avrile": 4, "mai": 5,
	"juin": 6, "juins": 6, "jiun": 6, "jun": 6, "juillet": 7, "juil": 7, "juill": 7, "juiellet": 7, "juilet": 7, "juile": 7, "juiye": 7, "juye": 7, "juyet": 7, "juille": 7, "jullet": 7,
	"aout": 8, "aou": 8, "aoute": 8, "aoust": 8, "aot": 8, "out": 8, "oout": 8, "septembre": 9, "sept": 9, "sep": 9, "septembr": 9, "setembre": 9,
	"octobre": 10, "oct": 10, "octo": 10, "octobr": 10, "octbre": 10, "novembre": 11, "nov": 11, "novenbre": 11, "novembr": 11, "nove": 11,
	"decembre": 12, "dec": 12, "decenbre": 12, "decembr": 12,
}

// nearMonth finds the month of which a word beside a number is one letter, or one sound, away.
func nearMonth(w string) (string, bool) {
	for _, name := range []string{"janvier", "fevrier", "avril", "juillet", "septembre", "octobre", "novembre", "decembre"} {
		if Nearly(w, name) {
			return name, true
		}
	}
	return monthBySound(w)
}

// Weekdays, Sunday 0.
var Weekdays = map[string]int{"dimanche": 0, "lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6}
