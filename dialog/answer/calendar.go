package answer

// months are the names of months, with their abbreviations and misspellings.
var months = map[string]int{
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
		if nearly(w, name) {
			return name, true
		}
	}
	return monthBySound(w)
}

// weekdays, Sunday 0.
var weekdays = map[string]int{"dimanche": 0, "lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6}

// oldest is the greatest age that a date of birth may give.
const oldest = 110

func leap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

func daysIn(y, m int) int {
	switch m {
	case 2:
		if leap(y) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// exists tells whether the date is in the calendar.
func (d Day) exists() bool {
	return d.Year >= 1800 && d.Year <= 2200 && d.Month >= 0 && d.Month <= 12 && d.Day >= 0 &&
		(d.Month > 0 || d.Day == 0) && (d.Day == 0 || d.Day <= daysIn(d.Year, d.Month))
}

// after compares as far as both are precise.
func (d Day) after(o Day) bool {
	if d.Year != o.Year || d.Month == 0 || o.Month == 0 {
		return d.Year > o.Year
	}
	if d.Month != o.Month || d.Day == 0 || o.Day == 0 {
		return d.Month > o.Month
	}
	return d.Day > o.Day
}

// number of days since a distant Monday, for a full date.
func (d Day) number() int {
	y, m := d.Year, d.Month
	if m <= 2 {
		y, m = y-1, m+12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*m-457)/5 + d.Day
}

// plusDays moves a full date.
func (d Day) plusDays(n int) Day {
	d.Day += n
	for d.Day > daysIn(d.Year, d.Month) {
		d.Day -= daysIn(d.Year, d.Month)
		d = d.plusMonths(1)
	}
	for d.Day < 1 {
		day := d.Day
		d.Day = 1
		d = d.plusMonths(-1)
		d.Day = day + daysIn(d.Year, d.Month)
	}
	return d
}

// plusMonths moves the month, and leaves the day as it is.
func (d Day) plusMonths(n int) Day {
	m := d.Year*12 + d.Month - 1 + n
	d.Year, d.Month = m/12, m%12+1
	return d
}

// weekday returns 0 for Sunday.
func (d Day) weekday() int { return (d.number() + 2) % 7 }

// century completes a year of two digits: nobody is born after the day of the
// answer.
func century(yy int, ref Day) int {
	if ref.Year == 0 {
		return 0
	}
	y := ref.Year - ref.Year%100 + yy
	if y > ref.Year {
		y -= 100
	}
	return y
}
