package answer

import (
	"testing"

	"aufil/internal/corpus"
)

// BenchmarkParse reads the corpora of a kind in a row: there are more texts than readings that are kept.
func BenchmarkParse(b *testing.B) {
	for _, kind := range kinds {
		var texts []string
		var awaits []Await
		for _, dir := range []string{"", "gens/", "series/"} {
			for _, s := range corpus.Load[[]series](b, dir+string(kind)) {
				for text := range s.Compris {
					texts, awaits = append(texts, text), append(awaits, s.await(kind))
				}
				for _, text := range s.Refuse {
					texts, awaits = append(texts, text), append(awaits, s.await(kind))
				}
			}
		}
		b.Run(string(kind), func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				Parse(texts[i%len(texts)], awaits[i%len(texts)])
			}
		})
	}
}

func BenchmarkDanger(b *testing.B) {
	var texts []string
	for _, list := range corpus.Load[map[string][]string](b, "danger") {
		texts = append(texts, list...)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		ParseDanger(texts[i%len(texts)])
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
				ParseDanger(texts[i%len(texts)])
				Parse(texts[i%len(texts)], awaits[i%len(texts)])
			}
		})
	}
}
