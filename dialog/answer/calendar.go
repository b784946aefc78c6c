package answer

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
