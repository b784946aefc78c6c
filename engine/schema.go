package engine

import (
	"encoding/json"
	"fmt"
	"strings"
)

// schemaRoots are the schemas, by name, each for a kind of rule file.
var schemaRoots = map[string]*shape{
	"droit": rightShape, "communs": commonsShape, "faits": factsShape, "questions": questionsShape, "frequences": frequenciesShape,
	"tarifs": tariffsShape,
}

// SchemaNames lists the schemas, in the order in which a rule author meets them.
func SchemaNames() []string {
	return []string{"droit", "cas", "communs", "faits", "questions", "frequences", "tarifs"}
}

// SchemaOf names the schema of a rule file.
func SchemaOf(file string) string {
	switch file {
	case commonsFile:
		return "communs"
	case factsFile:
		return "faits"
	case questionsFile:
		return "questions"
	case frequenciesFile:
		return "frequences"
	case tariffsFile:
		return "tarifs"
	}
	if len(file) > len(casesSuffix) && file[len(file)-len(casesSuffix):] == casesSuffix {
		return "cas"
	}
	return "droit"
}

// Schema writes the JSON Schema of a kind of rule file, from the tables by which the loader reads it. The names that
// this rulebook declares are in it: rights, facts, questions.
func (b *Rulebook) Schema(name string) ([]byte, error) {
	w := schemaWriter{b: b, defs: map[string]any{}}
	root := map[string]any{
		"$schema": "http://json-schema.org/draft-07/schema#", "title": "AuFil : " + name, "definitions": w.defs,
	}
	switch s, ok := schemaRoots[name]; {
	case name == "cas":
		root["type"], root["items"] = "array", w.ref(caseShape)
	case ok:
		root["allOf"] = []any{w.ref(s)}
	default:
		return nil, fmt.Errorf("aucun schéma « %s » ; schémas : %s", name, strings.Join(SchemaNames(), ", "))
	}
	out, err := json.MarshalIndent(root, "", " ")
	return append(out, '\n'), err
}

type schemaWriter struct {
	b    *Rulebook
	defs map[string]any
}

type schema = map[string]any

// ref writes a shape among the definitions, once, and points to it.
func (w *schemaWriter) ref(s *shape) schema {
	if _, done := w.defs[s.name]; !done {
		w.defs[s.name] = nil // under way
		w.defs[s.name] = w.object(s, s.fields)
	}
	return schema{"$ref": "#/definitions/" + s.name}
}

func (w *schemaWriter) object(s *shape, fields []keyed) schema {
	properties := schema{}
	out := schema{"type": "object", "additionalProperties": false, "properties": properties}
	if s.says != "" {
		out["description"] = s.says
	}
	var required []string
	for _, f := range fields {
		v := w.value(s, f)
		if f.says != "" {
			v = schema{"description": f.says, "allOf": []any{v}}
		}
		properties[f.key] = v
		if f.must {
			required = append(required, f.key)
		}
	}
	if required != nil {
		out["required"] = required
	}
	return out
}

var (
	scalar    = []any{"string", "number", "boolean"}
	textValue = schema{"type": scalar}
	textList  = schema{"anyOf": []any{textValue, schema{"type": "array", "items": textValue}, schema{"type": "null"}}}
	table1    = schema{"type": "object", "additionalProperties": schema{"type": "number"}, "minProperties": 1}
	monthText = schema{"type": "string", "pattern": `^\d{4}-\d{2}$`}
)

func (w *schemaWriter) value(s *shape, f keyed) schema {
	switch f.is {
	case aFlag:
		return schema{"enum": []any{"oui", "non", true, false}}
	case aNumber:
		return schema{"type": "number"}
	case aDay:
		return schema{"type": "string", "pattern": `^\d{4}-\d{2}-\d{2}$`}
	case aMonth:
		return monthText
	case someTexts:
		return textList
	case aMap:
		if s == caseShape {
			return w.expected()
		}
		return w.ref(f.of)
	case aList:
		return schema{"type": []any{"array", "null"}, "items": w.ref(f.of)}
	case aTable:
		return w.table(s, f)
	case aFigure:
		return schema{"anyOf": []any{schema{"type": "number"}, monthText, table1,
			schema{"type": "object", "additionalProperties": table1, "minProperties": 1}}}
	case aCalc:
		return w.calc(f)
	case conditions:
		return w.conditions()
	case anything:
		return schema{}
	}
	return w.text(s, f)
}

// text is a text, or one of the names that may stand there.
func (w *schemaWriter) text(s *shape, f keyed) schema {
	names := f.from
	switch {
	case f.key == "avec" && s == exclusionShape, f.key == "droit" && s == factShape:
		for _, r := range w.b.rights {
			names = append(names, r.ID)
		}
	case f.key == "fil" && s == questionShape:
		names = w.b.threads
	case f.key == "question" && s == frequencyShape:
		for _, q := range w.b.questions {
			names = append(names, q.Key)
		}
	}
	if names != nil {
		return schema{"enum": names}
	}
	return textValue
}

// table is a map whose names the author chooses, or those of the facts.
func (w *schemaWriter) table(s *shape, f keyed) schema {
	if s == caseShape && f.key == "faits" {
		properties := schema{}
		for _, inst := range w.b.factInsts {
			properties[string(inst.path)] = schema{}
		}
		return schema{"type": []any{"object", "null"}, "properties": properties, "additionalProperties": false}
	}
	if f.of == nil {
		return schema{"type": []any{"object", "null"}}
	}
	return schema{"type": []any{"object", "null"}, "additionalProperties": w.ref(f.of), "propertyNames": schema{"pattern": "^[a-z][a-z0-9_]*$"}}
}

// calc is one formula (montant) or a table of them (calculs): each a text, or a map with its source.
func (w *schemaWriter) calc(f keyed) schema {
	if f.of != nil {
		return schema{"anyOf": []any{textValue, w.ref(f.of)}}
	}
	one := schema{"anyOf": []any{textValue, w.ref(calcShape)}}
	return schema{"type": []any{"object", "null"}, "additionalProperties": one, "propertyNames": schema{"pattern": "^[a-z][a-z0-9_]*$"}}
}

// conditions is the tree: toutes, une_de, sauf, or one condition.
func (w *schemaWriter) conditions() schema {
	const name = "conditions"
	here := schema{"$ref": "#/definitions/" + name}
	if _, done := w.defs[name]; done {
		return here
	}
	w.defs[name] = nil
	kinds := []any{w.ref(leafShape), schema{"type": "array", "items": here}}
	for _, key := range []string{"toutes", "une_de", "sauf"} {
		group := w.object(&shape{}, groupFields)
		group["properties"].(schema)[key] = schema{"anyOf": []any{here, schema{"type": "array", "items": here, "minItems": 1}}}
		group["required"] = []string{key}
		kinds = append(kinds, group)
	}
	w.defs[name] = schema{"anyOf": kinds}
	return here
}

// expected is what a case expects: the common keys, and the further outputs of the rights.
func (w *schemaWriter) expected() schema {
	properties := schema{}
	for _, k := range expectedKeys {
		properties[k] = schema{}
	}
	for _, r := range w.b.rights {
		for _, d := range r.details {
			properties[d.name] = schema{}
		}
	}
	return schema{"type": "object", "properties": properties, "additionalProperties": false}
}
