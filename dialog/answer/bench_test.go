package answer

import (
	"hash/maphash"
	"testing"
)

func BenchmarkParse(b *testing.B) {
	for _, kind := range kinds {
		b.Run(string(kind), func(b *testing.B) {
			var texts []string
			all := load[[]series](b, string(kind))
			for text := range all[0].Compris {
				texts = append(texts, text)
			}
			texts = append(texts, all[0].Refuse...)
			a := all[0].await(kind)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				unread(texts[i%len(texts)])
				Parse(texts[i%len(texts)], a)
			}
		})
	}
}

func BenchmarkDanger(b *testing.B) {
	var texts []string
	for _, list := range load[map[string][]string](b, "danger") {
		texts = append(texts, list...)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		unread(texts[i%len(texts)])
		ParseDanger(texts[i%len(texts)])
	}
}

// unread makes the next reading of a text the first.
func unread(text string) {
	lately[maphash.String(seed, text)%uint64(len(lately))].Store(nil)
}

const severalFacts = "2 enfants, 8 et 12 ans, je suis seule et je touche le rsa"

func BenchmarkExtras(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Extras(severalFacts, today)
	}
}

// BenchmarkLanguages reads answers of each language, and looks for a danger in them, which is sought in all languages.
func BenchmarkLanguages(b *testing.B) {
	for _, g := range tongues {
		corpus := readCorpus(b, "testdata/langues/"+g.code+".yaml")
		var texts []string
		var awaits []Await
		for _, s := range corpus.Series {
			for text := range s.Compris {
				texts, awaits = append(texts, text), append(awaits, s.await(g.code))
			}
		}
		b.Run(g.code, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				unread(texts[i%len(texts)])
				ParseDanger(texts[i%len(texts)])
				Parse(texts[i%len(texts)], awaits[i%len(texts)])
			}
		})
	}
}
