package engine

import (
	"fmt"
	"io/fs"
)

// What a rule file may be, for it may come from a stranger: an ordinary file, not endless, and not so nested that
// reading it never ends. The longest of ours has 40,000 bytes, and five brackets within brackets.
const (
	maxFile    = 256 << 10
	maxNesting = 64
)

// readBounded reads a rule file that is one; else what it is not is a fault of the file.
func readBounded(fsys fs.FS, name string) ([]byte, Errors) {
	info, err := fs.Stat(fsys, name) // before it is opened: a pipe would wait for ever
	switch {
	case err != nil:
		return nil, Errors{{File: name, Line: 1, Col: 1, Message: "fichier qui ne se lit pas : un lien vers un autre dossier, ou pas le droit de le lire"}}
	case !info.Mode().IsRegular():
		return nil, Errors{{File: name, Line: 1, Col: 1, Message: "ce n'est pas un fichier ordinaire"}}
	case info.Size() > maxFile:
		return nil, Errors{{File: name, Line: 1, Col: 1, Message: fmt.Sprintf("fichier trop long : %d Ko, et %d au plus", info.Size()>>10, maxFile>>10)}}
	}
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, Errors{{File: name, Line: 1, Col: 1, Message: "fichier qui ne se lit pas : pas le droit de le lire, ou il vient de disparaître"}}
	}
	return data, nil
}

// tooNested finds the first bracket that is too deep within others, of YAML or of a formula. It is looked for before
// either is parsed: both parsers take a time that grows with the square of the depth, and a stack that grows with it.
func tooNested(file string, data []byte) Errors {
	depth, line, start := 0, 1, 0
	for i, c := range data {
		switch c {
		case '\n':
			line, start = line+1, i+1
		case '[', '{', '(':
			if depth++; depth > maxNesting {
				return Errors{{File: file, Line: line, Col: i - start + 1, Message: fmt.Sprintf("plus de %d parenthèses, crochets ou accolades les uns dans les autres", maxNesting)}}
			}
		case ']', '}', ')':
			depth = max(0, depth-1) // "1) seul" in a text closes nothing
		}
	}
	return nil
}
