package console

// relationLabels name for whom somebody answers. The questions, and "vous", are about that person.
var relationLabels = map[string]string{
	"mere": "sa mère", "pere": "son père", "parents": "ses parents", "grand_parent": "un grand-parent",
	"enfant": "son enfant", "famille": "quelqu'un de sa famille", "voisin": "un voisin ou une voisine",
	"ami": "un ami ou une amie", "accompagne": "une personne qu'elle accompagne",
}
