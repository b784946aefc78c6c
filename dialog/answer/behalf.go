package answer

// Relation is for whom somebody answers.
type Relation string

// The relations. Self: the person speaks for themselves again.
const (
	Self      Relation = "moi"
	Mother    Relation = "mere"
	Father    Relation = "pere"
	Parents   Relation = "parents"
	Elder     Relation = "grand_parent"
	Grown     Relation = "enfant"
	Kin       Relation = "famille"
	Neighbour Relation = "voisin"
	Friend    Relation = "ami"
	Client    Relation = "accompagne" // of a social worker, a mediator, a volunteer
)

// Relations lists all but Self.
var Relations = []Relation{Mother, Father, Parents, Elder, Grown, Kin, Neighbour, Friend, Client}
