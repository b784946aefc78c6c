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
	l := newLoader()
	files, err := ruleFiles(fsys)
	if err != nil {
		return nil, err
	}
	for _, name := range files {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("read rule file: %w", err)
		}
		l.readFile(name, data)
	}
	if l.unreadable || slices.ContainsFunc(l.errs, func(e Error) bool { return e.File == factsFile }) {
		return nil, l.errs.sorted() // the rest would only be consequences
	}
	l.declare()
	l.compileAll()
	l.link()
	if len(l.errs) > 0 {
		return nil, l.errs.sorted()
	}
	return l.b, nil
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
	first := []string{factsFile, commonsFile, questionsFile}
	rank := func(n string) int {
		if i := slices.Index(first, n); i >= 0 {
			return i
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
	fileOf     map[string]string // right or communs -> file name
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

func (l *loader) readFile(name string, data []byte) {
	l.file = name
	root, errs := parseYAML(name, data)
	l.errs = append(l.errs, errs...)
	if root == nil {
		l.unreadable = true
		return
	}
	switch name {
	case factsFile:
		l.readFacts(root)
	case commonsFile:
		l.readCommons(root)
	case questionsFile:
		l.readQuestions(root)
	default:
		l.readRight(root, strings.TrimSuffix(path.Base(name), ".yaml"))
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

// keys refuses unknown keys and says which required ones are missing.
func (l *loader) keys(n *yamlNode, required, optional []string) bool {
	if n == nil || n.kind != yamlMap {
		l.fail(n, "des clés sont attendues ici : %s", strings.Join(append(slices.Clone(required), optional...), ", "))
		return false
	}
	known := append(slices.Clone(required), optional...)
	for _, k := range n.keys {
		if !slices.Contains(known, k.text) {
			l.failNear(k, k.text, known, "clé inconnue : « %s »", k.text)
		}
	}
	for _, k := range required {
		if v := n.get(k); v == nil || v.null {
			l.fail(n, "clé manquante : « %s »", k)
		}
	}
	return true
}

// text reads a plain text, "" when absent.
func (l *loader) text(n *yamlNode, key string) string {
	v := n.get(key)
	if v == nil || v.null {
		return ""
	}
	if v.kind != yamlScalar {
		l.fail(v, "« %s » : un texte est attendu", key)
		return ""
	}
	return strings.TrimSpace(v.text)
}

// texts reads a list of texts (a single text is a list of one).
func (l *loader) texts(n *yamlNode, key string) []string {
	v := n.get(key)
	if v == nil || v.null {
		return nil
	}
	if v.kind == yamlScalar {
		return []string{v.text}
	}
	var out []string
	for _, item := range v.items {
		if v.kind != yamlList || item.kind != yamlScalar {
			l.fail(v, "« %s » : une liste de textes est attendue", key)
			return nil
		}
		out = append(out, item.text)
	}
	return out
}

// flag reads oui or non.
func (l *loader) flag(n *yamlNode, key string, otherwise bool) bool {
	v := n.get(key)
	if v == nil || v.null {
		return otherwise
	}
	b, ok := yesNo(v)
	if !ok {
		l.fail(v, "« %s » : oui ou non est attendu", key)
		return otherwise
	}
	return b
}

func yesNo(v *yamlNode) (yes, ok bool) {
	if v.kind != yamlScalar {
		return false, false
	}
	switch strings.ToLower(v.text) {
	case "oui", "true":
		return true, true
	case "non", "false":
		return false, true
	}
	return false, false
}

func (l *loader) dec(n *yamlNode, key string, otherwise Dec) Dec {
	v := n.get(key)
	if v == nil || v.null {
		return otherwise
	}
	d, err := ParseDec(v.text)
	if v.kind != yamlScalar || err != nil {
		l.fail(v, "« %s » : un nombre est attendu", key)
		return otherwise
	}
	return d
}

func (l *loader) count(n *yamlNode, key string, otherwise int) int {
	return int(l.dec(n, key, DecFromInt(otherwise)) / One)
}

// oneOf reads a text among a few.
func (l *loader) oneOf(n *yamlNode, key string, otherwise string, options ...string) string {
	s := l.text(n, key)
	if s == "" {
		return otherwise
	}
	if !slices.Contains(options, s) {
		l.failNear(n.get(key), s, options, "« %s » : %s n'est pas admis (%s)", key, s, strings.Join(options, ", "))
		return otherwise
	}
	return s
}

// list returns the items of a list key.
func (l *loader) list(n *yamlNode, key string) []*yamlNode {
	v := n.get(key)
	if v == nil || v.null {
		return nil
	}
	if v.kind != yamlList {
		l.fail(v, "« %s » : une liste est attendue", key)
		return nil
	}
	return v.items
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
