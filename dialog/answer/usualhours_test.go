package answer

import (
	"testing"
)

func TestUsualHours(t *testing.T) {
	t.Parallel()
	question := "Combien d'heures travaillez-vous par semaine ?"
	for text, want := range map[string]string{
		"temps plein": "35", "à plein temps": "35", "je bosse pas": "0", "jtravail pas": "0", "pas à temps plein": "null", "je travaille pas tous les jours": "null", "je travaille pas beaucoup": "null",
		"temps partiel": "null", "20h": "20", "plein": "null",
	} {
		v, ok := Parse(text, Await{Kind: Nombre, Question: question, Ref: today})
		have := "null"
		if ok {
			have = asText(t, JSON(v))
		}
		if have != want {
			t.Errorf("%q: %s, want %s", text, have, want)
		}
	}
}

func TestShortDurations(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"2a 4m": `"P2Y4M"`, "18m": `"P1Y6M"`, "une huitaine": `"P8D"`, "une quinzaine": `"P15D"`, "3a": `"P3Y"`,
	} {
		v, ok := Parse(text, Await{Kind: Duree, Ref: today})
		have := "null"
		if ok {
			have = asText(t, JSON(v))
		}
		if have != want {
			t.Errorf("%q: %s, want %s", text, have, want)
		}
	}
}
