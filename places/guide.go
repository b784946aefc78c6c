package places

import (
	"math"
	"strings"
)

// Guide finds help places near a postal code. It never changes after NewGuide.
type Guide struct {
	towns  *Directory
	help   []Help           // those that one goes to, with a position
	halls  map[string]Help  // town halls by Insee code
	places map[string]point // where a postal code is
}

type point struct{ lat, lon float64 }

// NewGuide makes a guide of what was imported.
func NewGuide(towns *Directory, all []Help) *Guide {
	g := &Guide{towns: towns, halls: map[string]Help{}, places: map[string]point{}}
	sum, n := map[string]point{}, map[string]float64{}
	for _, h := range all {
		if h.Kind == TownHall {
			if _, known := g.halls[h.Insee]; !known {
				g.halls[h.Insee] = h
			}
		}
		if h.Lat == 0 && h.Lon == 0 {
			continue
		}
		if h.Kind == FranceServices {
			g.help = append(g.help, h)
		}
		weight := 1.0
		if h.Kind == TownHall {
			weight = 100 // where the town is
		}
		p := h.point()
		s := sum[h.PostalCode]
		sum[h.PostalCode] = point{s.lat + weight*p.lat, s.lon + weight*p.lon}
		n[h.PostalCode] += weight
	}
	for code, s := range sum {
		g.places[code] = point{s.lat / n[code], s.lon / n[code]}
	}
	return g
}

func (h Help) point() point { return point{float64(h.Lat) / 1e5, float64(h.Lon) / 1e5} }

// How far, in kilometres, people are sent: beyond, the name of the service is better help than an address.
const (
	farthest = 50
	detour   = 25 // a fixed place is preferred to a bus when it is not that much farther
)

// Near gives the France services nearest to a postal code; false when nothing is known near enough.
func (g *Guide) Near(postalCode string) (best Help, found bool) {
	here, known := g.where(postalCode)
	cost := math.Inf(1)
	for _, h := range g.help {
		d := 0.0
		switch {
		case known:
			d = distance(here, h.point())
		case h.PostalCode != postalCode:
			continue
		}
		if d > farthest {
			continue
		}
		if h.Moves {
			d += detour
		}
		if d < cost {
			best, cost, found = h, d, true
		}
	}
	return best, found
}

// Hall gives the town hall of the largest commune of a postal code.
func (g *Guide) Hall(postalCode string) (Help, bool) {
	for _, c := range g.towns.Communes(postalCode) {
		if h, ok := g.halls[c.Code]; ok {
			return h, true
		}
	}
	return Help{}, false
}

func (g *Guide) where(postalCode string) (point, bool) {
	if hall, ok := g.Hall(postalCode); ok && hall.Lat != 0 {
		return hall.point(), true
	}
	p, ok := g.places[postalCode]
	return p, ok
}

// distance is in kilometres, as the crow flies.
func distance(a, b point) float64 {
	const earth, degree = 6371, math.Pi / 180
	x := (b.lon - a.lon) * degree * math.Cos((a.lat+b.lat)/2*degree)
	y := (b.lat - a.lat) * degree
	return earth * math.Hypot(x, y)
}

// Short is the name of a place without what is said beside it.
func (h Help) Short() string {
	name := strings.Join(strings.Fields(h.Name), " ")
	if r := []rune(name); len(r) > 60 {
		name = strings.TrimSpace(string(r[:60]))
	}
	return name
}
