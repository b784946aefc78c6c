package engine

import "math/bits"

// bitset is a set of small whole numbers.
type bitset []uint64

func newBitset(n int) bitset { return make(bitset, (n+63)/64) }

func (s bitset) set(i int)      { s[i/64] |= 1 << (i % 64) }
func (s bitset) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }

// merge adds t to s and says whether s grew.
func (s bitset) merge(t bitset) bool {
	grew := false
	for i, w := range t {
		if w&^s[i] != 0 {
			s[i] |= w
			grew = true
		}
	}
	return grew
}

func (s bitset) each(f func(i int)) {
	for w, word := range s {
		for word != 0 {
			f(w*64 + bits.TrailingZeros64(word))
			word &= word - 1
		}
	}
}

// depArena holds the sets of facts that values still depend on. Set 0 is empty,
// sets 1..n are the single facts; the others are made on the way and dropped
// together.
type depArena struct {
	words int
	base  int
	sets  []uint64
	memo  [256]struct{ a, b, r int32 }
}

func (d *depArena) init(facts int) {
	d.words = (facts + 63) / 64
	if d.words == 0 {
		d.words = 1
	}
	d.base = (facts + 1) * d.words
	d.sets = make([]uint64, d.base, d.base*4)
	for i := range facts {
		bitset(d.sets[(i+1)*d.words : (i+2)*d.words]).set(i)
	}
}

func (d *depArena) reset() {
	if len(d.sets) == d.base {
		return // what is remembered is about the sets that stay
	}
	d.sets = d.sets[:d.base]
	clear(d.memo[:])
}

func (d *depArena) get(i int32) bitset {
	return bitset(d.sets[int(i)*d.words : (int(i)+1)*d.words])
}

// union returns the set of what a or b holds.
func (d *depArena) union(a, b int32) int32 {
	if a == b || b == 0 {
		return a
	}
	if a == 0 {
		return b
	}
	if a > b {
		a, b = b, a
	}
	m := &d.memo[(uint32(a)*31+uint32(b)*17)%256]
	if m.a == a && m.b == b {
		return m.r
	}
	r := d.join(a, b)
	m.a, m.b, m.r = a, b, r
	return r
}

func (d *depArena) join(a, b int32) int32 {
	x, y := d.get(a), d.get(b)
	inX, inY := true, true
	for i := range d.words {
		if y[i]&^x[i] != 0 {
			inX = false
		}
		if x[i]&^y[i] != 0 {
			inY = false
		}
	}
	switch {
	case inX:
		return a
	case inY:
		return b
	}
	r := int32(len(d.sets) / d.words)
	for i := range d.words {
		d.sets = append(d.sets, d.get(a)[i]|d.get(b)[i])
	}
	return r
}

// equal reports whether two sets hold the same facts.
func (d *depArena) equal(a, b int32) bool {
	x, y := d.get(a), d.get(b)
	for i := range x {
		if x[i] != y[i] {
			return false
		}
	}
	return true
}
