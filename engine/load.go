package engine

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

const (
	factsFile     = "faits.yaml"
	questionsFile = "questions.yaml"
	commonsFile   = "communs.yaml"
	casesSuffix   = ".test.yaml"

	maxShift = 24
)

// Load reads every rule file of a folder, checks them together and returns the
// rulebook; or the list of all that is wrong, as Errors.
func Load(fsys fs.FS) (*Rulebook, error) {
	s, err := ReadSources(fsys)
	if err != nil {
		return nil, err
	}
	return s.Load()
}

// ruleFiles lists the rule files: facts first, then what is shared, then the rights.
func ruleFiles(fsys fs.FS) ([]string, error) {
	names, err := fs.Glob(fsys, "*.yaml")
	if err != nil {
		return nil, fmt.Errorf("list rule files: %w", err)
	}
	names = slices.DeleteFunc(names, func(n string) bool { return strings.HasSuffix(n, casesSuffix) })
	if !slices.Contains(names, factsFile) {
		return nil, Errors{{File: factsFile, Line: 1, Col: 1, Message: "fichier absent : les faits doivent être déclarés"}}
	}
	first := []string{factsFile, commonsFile, questionsFile, frequenciesFile}
	rank := func(n string) int {
		if i := slices.Index(first, n); i >= 0 {
			return i
		}
		if n == tariffsFile { // they belong to a right
			return len(first) + 1
		}
		return len(first)
	}
	slices.Sort(names)
	slices.SortStableFunc(names, func(a, b string) int { return rank(a) - rank(b) })
	return names, nil
}

// loader gathers what the files say and every fault found.
type loader struct {
	b          *Rulebook
	errs       Errors
	file       string // being read
	functions  map[string]function
	unreadable bool     // some file is no YAML
	order      []string // declared order of the rights
	heads      []headDecl
	rightNames []rightName
	fileOf     map[string]string // right or communs -> file name
}

// rightName is a right named by another file, to be looked up once all are read.
type rightName struct {
	file, key string
	name      *yamlNode
}

type headDecl struct {
	file   string
	names  []*yamlNode
	passes int
	source string
	pos    *yamlNode
}

func newLoader() *loader {
	return &loader{
		b: &Rulebook{
			names: map[nameKey]int{}, paramKeys: map[nameKey]int{}, byRight: map[string]*Right{},
			paths: map[Path]int{}, couple: -1, children: -1,
		},
		functions: functions(),
		fileOf:    map[string]string{factFile: factsFile, commonFile: commonsFile},
	}
}

func (l *loader) readFile(f source) {
	l.file = f.name
	l.errs = append(l.errs, f.errs...)
	if f.root == nil {
		l.unreadable = true
		return
	}
	switch f.name {
	case factsFile:
		l.readFacts(f.root)
	case commonsFile:
		l.readCommons(f.root)
	case questionsFile:
		l.readQuestions(f.root)
	case frequenciesFile:
		l.readFrequencies(f.root)
	case tariffsFile:
		l.readTariffs(f.root)
	default:
		l.readRight(f.root, strings.TrimSuffix(path.Base(f.name), ".yaml"))
	}
}

func (l *loader) fail(n *yamlNode, format string, args ...any) {
	l.failNear(n, "", nil, format, args...)
}

func (l *loader) failNear(n *yamlNode, name string, known []string, format string, args ...any) {
	e := Error{File: l.file, Line: 1, Col: 1, Message: fmt.Sprintf(format, args...), Nearest: nearest(name, known)}
	if name == "" {
		e.Nearest = ""
	}
	if n != nil {
		e.Line, e.Col = n.line, n.col
	}
	l.errs = append(l.errs, e)
}

// faultAt records a fault of a formula at its place in the file.
func (l *loader) faultAt(file string, src *yamlNode, f fault) {
	if f.silent {
		return
	}
	e := Error{File: file, Line: 1, Col: 1, Message: f.message, Nearest: f.nearest}
	if src != nil {
		e.Line, e.Col = src.line, src.col
		if !src.block && f.at > 0 && f.at < len([]rune(src.text))+1 {
			e.Col += f.at
			if src.quoted {
				e.Col++
			}
		}
	}
	l.errs = append(l.errs, e)
}

// add declares a definition and gives it its number.
func (l *loader) add(d *def, at *yamlNode) *def {
	d.id = len(l.b.defs)
	l.b.defs = append(l.b.defs, d)
	if d.name == "" {
		return d
	}
	k := nameKey{d.file, d.level, d.name}
	_, taken := l.b.names[k]
	_, isParam := l.b.paramKeys[nameKey{file: d.file, name: d.name}]
	if taken || isParam && d.level == levelHome {
		l.fail(at, "nom déjà pris dans ce fichier : « %s »", d.name)
	}
	l.b.names[k] = d.id
	return d
}
