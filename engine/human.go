package engine

// HumanReason is when a counsellor must look at a right, as its rule file says.
type HumanReason struct {
	Reason   string
	Source   string
	Formula  string
	Suspends bool // the right stays undecided there
}

// HumanReasons lists them, in file order.
func (b *Rulebook) HumanReasons(right string) []HumanReason {
	r, ok := b.byRight[right]
	if !ok {
		return nil
	}
	out := make([]HumanReason, len(r.humans))
	for i, h := range r.humans {
		out[i] = HumanReason{h.reason[0], h.source, b.defs[h.def].src.text, h.suspends}
	}
	return out
}
