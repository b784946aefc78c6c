package main

import (
	"fmt"
	"net"
	"net/url"
	"regexp"
	"strconv"
	"strings"
)

var (
	alphanumeric = regexp.MustCompile(`^[A-Za-z0-9]+$`)
	accountSID   = regexp.MustCompile(`^AC[0-9a-fA-F]{32}$`)
	serviceOwn   = regexp.MustCompile(`^(\+[1-9][0-9]{6,14}|[1-9][0-9]{2,7})$`)
	e164         = regexp.MustCompile(`^\+[1-9][0-9]{6,14}$`)
)

func (r *reader) text(path string) string {
	if v := r.k.Get(path); v != nil {
		return strings.TrimSpace(fmt.Sprint(v))
	}
	return ""
}

func (r *reader) match(path string, want *regexp.Regexp, like string) string {
	text := r.text(path)
	if text != "" && !want.MatchString(text) {
		r.complain(path, "n'a pas la forme attendue (%s)", like)
		return ""
	}
	return text
}

func (r *reader) address(path string) string {
	text := r.text(path)
	if text == "" {
		if path == "listen" {
			r.complain(path, "est vide ; donnez une adresse comme 127.0.0.1:8080")
		}
		return ""
	}
	_, port, err := net.SplitHostPort(text)
	if n, e := strconv.Atoi(port); err != nil || e != nil || n < 0 || n > 65535 {
		r.complain(path, "« %s » n'est pas une adresse comme 127.0.0.1:8080", text)
		return ""
	}
	return text
}

func (r *reader) url(path string) string {
	text := strings.TrimRight(r.text(path), "/")
	if text == "" {
		return ""
	}
	u, err := url.Parse(text)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		r.complain(path, "n'est pas une adresse comme https://aufil.exemple.fr, sans « ? » ni « # » ni mot de passe")
		return ""
	}
	return text
}

func (r *reader) count(path string, least int) int {
	n, err := strconv.Atoi(r.text(path))
	if err != nil || n < least {
		r.complain(path, "« %s » n'est pas un nombre entier d'au moins %d", r.text(path), least)
		return 0
	}
	return n
}

func (r *reader) cents(path string) int64 {
	text := r.text(path)
	if text == "" { // a setting left empty is no decision to spend without a limit
		r.complain(path, "est vide ; donnez un montant en euros comme 50 ou 12,50")
		return 0
	}
	euros, cents, _ := strings.Cut(strings.Replace(text, ",", ".", 1), ".")
	n, err := strconv.ParseInt(euros+(cents + "00")[:2], 10, 64)
	if err != nil || n < 0 || len(cents) > 2 {
		r.complain(path, "« %s » n'est pas un montant en euros comme 50 ou 12,50", text)
		return 0
	}
	return n
}

func (r *reader) yes(path string) bool {
	switch text := strings.ToLower(r.text(path)); text {
	case "oui", "true", "1":
		return true
	case "non", "false", "0", "":
	default:
		r.complain(path, "« %s » n'est ni oui ni non", text)
	}
	return false
}

// items gives a list, written as a YAML list or with commas.
func (r *reader) items(path string) []string {
	if all, ok := r.k.Get(path).([]any); ok {
		texts := make([]string, len(all))
		for i, one := range all {
			texts[i] = strings.TrimSpace(fmt.Sprint(one))
		}
		return texts
	}
	return list(r.text(path))
}

// phones gives a list of telephone numbers. One that is written without quotes is a number for YAML, which drops its +, its
// zeros, and takes 036123 for another one: it is refused, unless it is what the file says (a short code). path is the setting, or a
// territory of it.
func (r *reader) phones(path, setting string) (texts []string) {
	all, isList := r.k.Get(path).([]any)
	if !isList {
		if text, is := r.k.Get(path).(string); is || r.k.Get(path) == nil {
			return list(text)
		}
		all = []any{r.k.Get(path)}
	}
	for i, one := range all {
		text := strings.TrimSpace(fmt.Sprint(one))
		if _, quoted := one.(string); !quoted && !r.says(text) {
			r.complain(setting, "le numéro %d de la liste est sans guillemets, et se lirait comme un autre : mettez des guillemets, [\"+33937000001\"]", i+1)
			continue
		}
		texts = append(texts, text)
	}
	return texts
}

// says tells whether the file of settings holds a number as it is.
func (r *reader) says(digits string) bool {
	return regexp.MustCompile(`(^|[^0-9+.])` + regexp.QuoteMeta(digits) + `($|[^0-9.])`).MatchString(r.content)
}

// list cuts at commas and drops what is empty.
func list(text string) []string {
	var all []string
	for one := range strings.SplitSeq(text, ",") {
		if one = strings.TrimSpace(one); one != "" {
			all = append(all, one)
		}
	}
	return all
}
