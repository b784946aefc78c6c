package main

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/agnivade/levenshtein"
	"github.com/knadh/koanf/parsers/yaml"
	"github.com/knadh/koanf/providers/confmap"
	"github.com/knadh/koanf/v2"
)

// problem is one thing that is wrong in the settings, with what to do about it.
type problem struct {
	path   string // of the setting; "" = of the file itself
	what   string
	unread bool // the file could not be read: nobody knows what it holds
	broken bool // nor what it would hold once its YAML is mended
}

func (p problem) String() string {
	if p.path == "" {
		return p.what
	}
	return p.path + " : " + p.what
}

// problems is all that is wrong. As an error it is a list, one line each.
type problems []problem

func (p problems) Error() string {
	lines := make([]string, len(p))
	for i, one := range p {
		lines[i] = "- " + one.String()
	}
	return "réglages à corriger :\n" + strings.Join(lines, "\n")
}

// about keeps the problems of the settings that a command uses, and those of the file itself.
func (p problems) about(paths ...string) error {
	var kept problems
	for _, one := range p {
		if one.path == "" || slices.Contains(paths, one.path) {
			kept = append(kept, one)
		}
	}
	return kept.orNil()
}

func (p problems) orNil() error {
	if len(p) == 0 {
		return nil
	}
	return p
}

// loadConfig reads the settings: defaults, then the YAML file (path "" = none), then the environment. It goes through
// to the end whatever is wrong; the problems say all of it.
func loadConfig(path string, environ []string) (config, problems) {
	r := &reader{k: koanf.New("."), told: map[problem]bool{}, named: map[string]string{}}
	for _, s := range settings {
		if s.fallback != nil {
			_ = r.k.Load(confmap.Provider(map[string]any{s.path: s.fallback}, "."), nil) // cannot fail
		}
	}
	if path != "" {
		r.readFile(path)
	}
	r.readEnvironment(environ)
	c := r.config()
	c.Files = r.files
	slices.SortStableFunc(r.problems, func(a, b problem) int { return rank(a.path) - rank(b.path) })
	return c, r.problems
}

// rank orders problems as the settings are.
func rank(path string) int {
	return slices.IndexFunc(settings, func(s setting) bool { return s.path == path })
}

// reader gathers the settings and what is wrong with them.
type reader struct {
	k        *koanf.Koanf
	problems problems
	told     map[problem]bool
	named    map[string]string // by setting: the file that the file of settings names for it
	files    []string          // that hold the value of a setting
	content  string            // of the file of settings
}

// complain tells a thing once. A setting that is a list may be wrong in several ways.
func (r *reader) complain(path, format string, args ...any) {
	one := problem{path: path, what: fmt.Sprintf(format, args...)}
	if !r.told[one] {
		r.told[one] = true
		r.problems = append(r.problems, one)
	}
}

// unread complains of the whole file, once.
func (r *reader) unread(format string, args ...any) {
	r.problems = append(r.problems, problem{what: fmt.Sprintf(format, args...), unread: true})
}

func (r *reader) readFile(path string) {
	k := koanf.New(".")
	content, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		r.unread("le fichier de réglages %s n'existe pas : corrigez le nom donné par -c, ou copiez-y config.example.yaml", path)
		return
	case errors.Is(err, fs.ErrPermission):
		r.unread("le fichier de réglages %s existe, mais ce compte n'a pas le droit de le lire : chmod 644, ou lancez aufil avec le compte du service", path)
		return
	case errors.Is(err, syscall.EISDIR):
		r.unread("%s est un dossier : donnez par -c le fichier de réglages qui est dedans", path)
		return
	case err != nil:
		r.unread("le fichier de réglages %s ne se lit pas : %v", path, err)
		return
	}
	r.content = string(content)
	given, err := yaml.Parser().Unmarshal(content)
	if err != nil {
		what := fmt.Sprintf("le fichier de réglages %s n'est pas du YAML : %s", path, yamlTrouble(err, content))
		r.problems = append(r.problems, problem{what: what, unread: true, broken: true})
		return
	}
	_ = k.Load(confmap.Provider(given, ""), nil) // cannot fail
	for _, key := range k.Keys() {
		s, known := settingOf(key)
		if of, is := strings.CutSuffix(key, "_file"); is && !known {
			if s, known = settingOf(of); known {
				if name := k.String(key); name != "" {
					r.named[s.path] = inFolder(filepath.Dir(path), name)
				}
				k.Delete(key)
				continue
			}
		}
		switch {
		case !known:
			r.complain("", "le réglage %s n'existe pas%s", key, nearest(key))
			k.Delete(key)
		case s.secret:
			r.complain(s.path, "un secret ne se met pas dans le fichier de réglages : donnez-le par %s ou %s, ou le nom d'un fichier qui le contient par %s",
				variable(s.path), variable(s.path)+"_FILE", s.path+"_file")
			k.Delete(key)
		case s.path == "database" && hasPassword(fmt.Sprint(k.Get(key))):
			r.complain(s.path, "un mot de passe ne se met pas dans le fichier de réglages : donnez l'adresse entière par %s "+
				"ou %s, ou le mot de passe par PGPASSFILE", variable(s.path), variable(s.path)+"_FILE")
			k.Delete(key)
		}
	}
	if err := r.k.Merge(k); err != nil {
		r.complain("", "le fichier %s ne se lit pas : %v", path, err)
	}
}

// inFolder is a name as it is meant in a file of that folder.
func inFolder(folder, name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(folder, name)
}

// fromFile takes a setting from the file that name names.
func (r *reader) fromFile(path, name, file string) {
	content, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		r.complain(path, "le fichier %s, nommé par %s, n'existe pas", file, name)
	case errors.Is(err, fs.ErrPermission):
		r.complain(path, "ce compte n'a pas le droit de lire %s, nommé par %s : lancez aufil avec le compte du service (sudo -u aufil)", file, name)
	case err != nil:
		r.complain(path, "le fichier nommé par %s ne se lit pas : %v", name, err)
	default:
		r.set(path, strings.TrimSpace(string(content)))
	}
}

func (r *reader) set(path, value string) {
	r.k.Delete(path)
	_ = r.k.Load(confmap.Provider(map[string]any{path: value}, "."), nil) // cannot fail
}

// hasPassword tells whether the address of a database holds one.
func hasPassword(address string) bool {
	u, err := url.Parse(address)
	if err != nil || u.User == nil {
		return false
	}
	_, set := u.User.Password()
	return set
}

// settingOf finds the setting of a path. Below twilio.numeros the operator names the territories.
func settingOf(key string) (setting, bool) {
	for _, s := range settings {
		if s.path == key || (s.path == "twilio.numeros" && strings.HasPrefix(key, s.path+".")) {
			return s, true
		}
	}
	return setting{}, false
}

// nearest offers the setting that was meant: one of a name almost the same, or the same name within its group, or the only
// one of which it is a word.
func nearest(key string) string {
	best, far := "", min(5, len(key)/2+1)
	var with []string
	for _, s := range settings {
		leaf := s.path[strings.LastIndex(s.path, ".")+1:]
		if d := min(levenshtein.ComputeDistance(key, s.path), levenshtein.ComputeDistance(key, leaf)); d < far {
			best, far = s.path, d
		}
		if slices.Contains(strings.FieldsFunc(s.path, func(r rune) bool { return r == '.' || r == '_' }), key) {
			with = append(with, s.path)
		}
	}
	if far > 1 && len(with) == 1 { // a whole word says more than letters in common
		best = with[0]
	}
	if best == "" {
		return ""
	}
	return " ; voulez-vous dire " + best + " ?"
}

// variable is the name of a setting in the environment.
func variable(path string) string {
	return "AUFIL_" + strings.ToUpper(strings.ReplaceAll(path, ".", "_"))
}

// readEnvironment takes what is set for the settings that exist, there or in the files that are named. Other variables that
// begin with AUFIL_ are left alone, since some come from the machinery around the program, but those that are a slip of the hand.
func (r *reader) readEnvironment(environ []string) {
	env := map[string]string{}
	for _, pair := range environ {
		if name, value, found := strings.Cut(pair, "="); found && strings.HasPrefix(name, "AUFIL_") {
			env[name] = value
		}
	}
	for _, s := range settings {
		name := variable(s.path)
		file, by := env[name+"_FILE"], name+"_FILE"
		if file == "" {
			file, by = r.named[s.path], s.path+"_file"
		}
		if file != "" {
			r.files = append(r.files, file)
		}
		if value, set := env[name]; set {
			r.set(s.path, value)
		} else if file != "" {
			r.fromFile(s.path, by, file)
		}
		delete(env, name)
		delete(env, name+"_FILE")
	}
	for _, name := range slices.Sorted(maps.Keys(env)) {
		if meant, slip := misspelt(name); slip {
			r.complain("", "la variable %s n'existe pas ; voulez-vous dire %s ?", name, meant)
		}
	}
}

// misspelt gives the variable from which one or two letters part a name.
func misspelt(name string) (meant string, slip bool) {
	of, file := strings.CutSuffix(name, "_FILE")
	best := 3
	for _, s := range settings {
		if d := levenshtein.ComputeDistance(of, variable(s.path)); d < best {
			meant, best = variable(s.path), d
		}
	}
	if file {
		meant += "_FILE"
	}
	return meant, best < 3
}
