package answer

import "strings"

// Town finds the name of a commune in an answer to the question about the postal code, and its department when it is said:
// "j'habite à Lens", "Saint-Denis 93".
func Town(text string) (name, department string, ok bool) {
	if strings.Contains(text, "?") {
		return "", "", false
	}
	words := strings.Fields(Plain(text))
	for len(words) > 0 && beforeTown[words[0]] {
		words = words[1:]
	}
	if n := len(words); n > 1 && (len(words[n-1]) == 2 || len(words[n-1]) == 3) && strings.Trim(words[n-1], "0123456789") == "" {
		department, words = words[n-1], words[:n-1]
	}
	for n := len(words); n > 0 && afterTown[words[n-1]]; n = len(words) {
		words = words[:n-1]
	}
	name = strings.Join(words, " ")
	return name, department, len(words) > 0 && len(words) <= 6 && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz ") == ""
}

var (
	beforeTown = setOf("j je jhabite habite habitons vis vivons nous on suis jsuis sommes c est a dans vers sur ville commune de d du cote euh ben bah alors oui bonjour mon ma code postal celui chez moi ici en")
	afterTown  = setOf("dans le departement ville svp merci voila en a")
)
