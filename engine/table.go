package engine

import "sort"

// table is a scale of the law: values by threshold, possibly nested.
type table struct {
	keys []Dec
	vals []Dec
	subs []*table
}

func (t *table) Len() int           { return len(t.keys) }
func (t *table) Less(i, j int) bool { return t.keys[i] < t.keys[j] }
func (t *table) Swap(i, j int) {
	t.keys[i], t.keys[j] = t.keys[j], t.keys[i]
	if t.subs != nil {
		t.subs[i], t.subs[j] = t.subs[j], t.subs[i]
		return
	}
	t.vals[i], t.vals[j] = t.vals[j], t.vals[i]
}

// row is the index of the largest key not above x; the first row below all keys.
func (t *table) row(x Dec) int {
	i := sort.Search(len(t.keys), func(i int) bool { return t.keys[i] > x })
	return max(0, i-1)
}

// lookup bounds the value for x (and y in a nested table).
func (m *machine) lookup(t *table, x, y val) val {
	first, last := t.row(Dec(x.lo)), t.row(Dec(x.hi))
	var out val
	for i := first; i <= last; i++ {
		var v val
		if t.subs != nil {
			v = m.lookup(t.subs[i], y, val{})
		} else {
			v = decided(int64(t.vals[i]))
		}
		if i == first {
			out = v
			continue
		}
		out = hull(out, v, KindNumber, m.deps.union(x.dep, m.deps.union(out.dep, v.dep)))
	}
	return out
}

// brackets applies a marginal scale: each rate bears on the part of x within its bracket.
func (t *table) brackets(x Dec) Dec {
	var sum Dec
	for i, from := range t.keys {
		if x <= from {
			break
		}
		part := x.Sub(from)
		if i+1 < len(t.keys) {
			part = min(x, t.keys[i+1]).Sub(from)
		}
		sum = sum.Add(part.Mul(t.vals[i]))
	}
	return sum
}

// bracketRange bounds brackets(x): it is monotone between two thresholds.
func (t *table) bracketRange(x val) val {
	lo, hi := t.brackets(Dec(x.lo)), t.brackets(Dec(x.hi))
	out := val{lo: int64(min(lo, hi)), hi: int64(max(lo, hi))}
	for _, k := range t.keys {
		if k > Dec(x.lo) && k < Dec(x.hi) {
			v := int64(t.brackets(k))
			out.lo, out.hi = min(out.lo, v), max(out.hi, v)
		}
	}
	return interval(out.lo, out.hi, x.dep)
}
