package answer

import "strings"

// nobody are the words of who lives with nobody, as a whole text.
var nobody = setOfLines("seul, seule, tout seul, toute seule, je vis seul, je vis seule, je suis seul, je suis seule, solo, personne, celibataire, que moi, juste moi, moi seul, moi seule, rien que moi, moi tout seul, moi toute seule")

// Nobody reads "seul", "juste moi", where it is asked who lives with the person.
func Nobody(text string) bool { return nobody[strings.TrimSpace(read(clip(text)).flat)] }
