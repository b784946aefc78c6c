package answer

import (
	"fmt"
)

// JSON gives the value in the form of nlu/README.md: nil when there is no
// single value to give.
func JSON(v Value) any {
	switch {
	case v.Refused:
		return nil
	case v.Unknown:
		return "ne_sait_pas"
	}
	switch v.Kind {
	case Nombre:
		if v.Low == v.High {
			return v.Low
		}
	case Montant:
		if v.Low == v.High {
			return float64(v.Low) / 100
		}
		return map[string]float64{"min": float64(v.Low) / 100, "max": float64(v.High) / 100}
	case Date:
		if len(v.Dates) == 1 {
			return v.Date.String()
		}
	case Duree:
		return v.ISO
	case OuiNon:
		return v.Yes
	case Choix:
		if len(v.Choices) == 1 {
			return v.Choices[0]
		}
	case ChoixMultiple:
		return v.Choices
	case CodePostal:
		return v.Code
	case Commande:
		if v.Command.listed() {
			return string(v.Command)
		}
	}
	return nil
}

// String writes the date as precisely as it was said.
func (d Day) String() string {
	switch {
	case d.Month == 0:
		return fmt.Sprintf("%04d", d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}
