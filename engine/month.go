package engine

import (
	"fmt"
	"strconv"
)

// Month is a month of the calendar, counted from January of year 0.
type Month int

// ParseMonth reads "2026-07"; a day after the month ("2026-07-20") is ignored.
func ParseMonth(s string) (Month, error) {
	if len(s) == 10 && s[7] == '-' {
		s = s[:7]
	}
	if len(s) != 7 || s[4] != '-' {
		return 0, fmt.Errorf("mois illisible : %q (attendu : AAAA-MM)", s)
	}
	year, errYear := strconv.Atoi(s[:4])
	month, errMonth := strconv.Atoi(s[5:])
	if errYear != nil || errMonth != nil || month < 1 || month > 12 || year < 0 {
		return 0, fmt.Errorf("mois illisible : %q (attendu : AAAA-MM)", s)
	}
	return Month(year*12 + month - 1), nil
}

// String writes "2026-07".
func (m Month) String() string { return fmt.Sprintf("%04d-%02d", m.Year(), m.Number()) }

// Year returns the year.
func (m Month) Year() int { return int(m) / 12 }

// Number returns the month of the year, 1 to 12.
func (m Month) Number() int { return int(m)%12 + 1 }

// MarshalText writes "2026-07".
func (m Month) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads "2026-07".
func (m *Month) UnmarshalText(b []byte) error {
	v, err := ParseMonth(string(b))
	if err != nil {
		return err
	}
	*m = v
	return nil
}
