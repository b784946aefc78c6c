package answer

// wonderings are the verbs of who wants to know whether something is so: "je voudrais savoir si j'ai droit à une aide".
var wonderings = setOf("savoir voir demander demande connaitre regarder verifier comprendre dire")

// withoutWondering leaves out what somebody wants to know, up to the end of the clause: it states nothing, and what stands beside
// it does.
func (s said) withoutWondering() said {
	var kept []token
	for i := 0; i < len(s.tokens); i++ {
		if !s.tokens[i].in(wonderings) || !s.at(i+1).is("si") && !s.at(i+1).is("a") && !s.at(i+1).is("ce") {
			if kept != nil {
				kept = append(kept, s.tokens[i])
			}
			continue
		}
		if kept == nil {
			kept = append([]token{}, s.tokens[:i]...)
		}
		for i+1 < len(s.tokens) && s.tokens[i+1].class != mark {
			i++
		}
	}
	if kept == nil {
		return s
	}
	return settle(kept)
}
