package engine

// shape is what may stand at one place of a rule file: the loader checks the keys by it, and the JSON Schema that editors
// read is made of it.
type shape struct {
	name   string // in the schema
	says   string
	fields []keyed
}

// keyed is one key of a shape, and what stands under it.
type keyed struct {
	key  string
	must bool
	is   form
	of   *shape   // of a map, or of each item of a list
	from []string // the texts admitted
	says string
}

// form is how a value is written.
type form uint8

const (
	aText      form = iota
	aFormula        // a formula, a figure or a text in quotes
	aFlag           // oui or non
	aNumber         // a figure
	aDay            // AAAA-MM-JJ
	aMonth          // AAAA-MM
	someTexts       // a text, or a list of texts
	aMap            // of a shape
	aList           // each of a shape
	aTable          // names that the author chooses, each with a value of the shape, or anything
	aFigure         // a number, a month, or a table of numbers
	aCalc           // a formula, or a map with a formula
	conditions      // toutes, une_de, sauf or one condition
	anything
)

// must marks a key that has to be there.
func must(f keyed) keyed {
	f.must = true
	return f
}

func says(key string, is form, text string) keyed { return keyed{key: key, is: is, says: text} }

func oneOfThese(key, text string, options ...string) keyed {
	return keyed{key: key, is: aText, from: options, says: text}
}

func shaped(key string, is form, of *shape, text string) keyed {
	return keyed{key: key, is: is, of: of, says: text}
}

// required and optional list the keys of a shape, in their order.
func (s *shape) required() []string { return s.keysThat(true) }
func (s *shape) optional() []string { return s.keysThat(false) }

func (s *shape) keysThat(must bool) []string {
	var out []string
	for _, f := range s.fields {
		if f.must == must {
			out = append(out, f.key)
		}
	}
	return out
}

// fits refuses the keys that the shape does not know, and says which are missing.
func (l *loader) fits(n *yamlNode, s *shape) bool { return l.keys(n, s.required(), s.optional()) }
