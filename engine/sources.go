package engine

import (
	"io/fs"
	"slices"
	"strings"
)

// Sources are the rule files of a folder, read and not yet checked together. One
// of them can be replaced to see what the law would be with it.
type Sources struct{ files []source }

type source struct {
	name  string
	root  *yamlNode
	errs  Errors
	lines []string
}

// ReadSources reads every rule file of a folder.
func ReadSources(fsys fs.FS) (*Sources, error) {
	names, err := ruleFiles(fsys)
	if err != nil {
		return nil, err
	}
	s := &Sources{}
	for _, name := range names {
		data, errs := readBounded(fsys, name)
		if len(errs) > 0 {
			s.files = append(s.files, source{name: name, errs: errs})
			continue
		}
		s.files = append(s.files, readSource(name, data))
	}
	return s, nil
}

func readSource(name string, data []byte) source {
	root, errs := parseYAML(name, data)
	return source{name, root, errs, strings.Split(string(data), "\n")}
}

// With returns the same sources, one file of which holds other text.
func (s *Sources) With(name string, data []byte) *Sources {
	files := slices.Clone(s.files)
	for i := range files {
		if files[i].name == name {
			files[i] = readSource(name, data)
		}
	}
	return &Sources{files}
}

// Load checks the files together and returns the rulebook; or the list of all
// that is wrong, as Errors.
func (s *Sources) Load() (*Rulebook, error) {
	l := newLoader()
	for _, f := range s.files {
		l.readFile(f)
	}
	if l.unreadable || slices.ContainsFunc(l.errs, func(e Error) bool { return e.File == factsFile }) {
		return nil, s.faults(l) // the rest would only be consequences
	}
	l.declare()
	l.compileAll()
	l.link()
	if len(l.errs) > 0 {
		return nil, s.faults(l)
	}
	l.b.pack()
	return l.b, nil
}

// faults is all that is wrong, in order, with the lines that hold it.
func (s *Sources) faults(l *loader) Errors {
	texts := map[string][]string{}
	for _, f := range s.files {
		texts[f.name] = f.lines
	}
	return l.errs.sorted().quoting(texts)
}
