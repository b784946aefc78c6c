package main

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"
)

// yamlTrouble says in French where a file of settings is not YAML, and what to do. What the parsers say is English and may
// quote the line, which may hold a secret: it is never repeated. The other parser knows better where a mistake begins.
func yamlTrouble(err error, content []byte) string {
	line := lineOf(err, content)
	remedy := "regardez les deux-points, les guillemets et les décalages de cette ligne et de celle d'avant ; config.example.yaml montre la forme"
	for _, one := range yamlRemedies {
		if strings.Contains(err.Error(), one.says) {
			remedy = one.remedy
			break
		}
	}
	if line == 0 {
		return remedy
	}
	return fmt.Sprintf("ligne %d : %s", line, remedy)
}

// yamlRemedies are what to do, by a piece of what the parser says.
var yamlRemedies = []struct{ says, remedy string }{
	{"tab character", "une tabulation décale la ligne ; mettez des espaces"},
	{"mapping values are not allowed", "un « : » de trop, ou une ligne décalée sans raison ; une valeur qui contient « : » se met entre guillemets"},
	{"did not find expected ',' or", "une liste ou un groupe ouvert par [ ou { n'est pas fermé, ou il y manque une virgule"},
	{"did not find expected key", "la ligne n'est pas au même décalage que ses voisines ; alignez-la par des espaces"},
	{"could not find expected ':'", "il manque « : » et une espace après le nom du réglage"},
	{"unexpected end of stream", "un guillemet ouvert n'est pas fermé"},
	{"already defined", "ce nom est déjà donné plus haut ; n'en gardez qu'un"},
	{"cannot unmarshal", "le fichier doit être fait de lignes « réglage: valeur », comme config.example.yaml"},
	{"cannot start any token", "une valeur ne peut pas commencer par ce signe ; mettez-la entre guillemets, et des espaces au lieu de tabulations"},
	{"unknown anchor", "une valeur ne peut pas commencer par * ; mettez-la entre guillemets"},
	{"UTF-8", "le fichier n'est pas en UTF-8 ; enregistrez-le dans ce codage"},
	{"control characters", "le fichier contient un signe invisible qui n'est pas du texte ; enlevez-le"},
}

var yamlLine = regexp.MustCompile(`line (\d+)`)

func lineOf(err error, content []byte) int {
	var precise yaml.Error
	var all map[string]any
	if errors.As(yaml.Unmarshal(content, &all), &precise) && precise.GetToken() != nil {
		return precise.GetToken().Position.Line
	}
	if m := yamlLine.FindStringSubmatch(err.Error()); m != nil {
		n, _ := strconv.Atoi(m[1]) // digits
		return n
	}
	return 0
}
