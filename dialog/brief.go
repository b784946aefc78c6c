package dialog

// briefest is how many answers are told of a case in a few seconds.
const briefest = 5

// InBrief is a case in one sentence for who takes it over by telephone: no number, no name.
func InBrief(c Conversation, urgent bool) Part {
	t := &turn{c: c}
	var said []Arg
	for _, i := range t.summed() {
		said = append(said, t.inFew(c.Answers[i]))
	}
	if len(said) == 0 {
		return Part{Key: "conseiller.transfert_vide"}
	}
	key := "conseiller.transfert"
	if urgent {
		key = "conseiller.transfert_urgent"
	}
	return Part{Key: key, Args: map[string]Arg{"dossier": {Kind: ArgList, List: said[:min(len(said), briefest)]}}}
}
