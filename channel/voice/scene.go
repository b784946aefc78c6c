package voice

import (
	"maps"
	"slices"
	"strings"

	"aufil/dialog"
	"aufil/dialog/answer"
)

// atOnce is how many choices are read before a pause.
const atOnce = 4

// scene is a reply being put into words for the ear.
type scene struct {
	reply dialog.Reply
	lang  string
	words Wording
}

// line is one thing said. A pause stands before it when it begins something new.
type line struct {
	text  string
	pause bool
	lang  string // "" = that of the call
	slow  bool   // for who writes it down
	tied  bool   // to the line before: the choices follow their question
}

// spoken is the reply without any choice or way to answer: the last words of a call.
func (s scene) spoken() []line {
	var lines []line
	for _, part := range s.reply.Parts {
		lines = appendLine(lines, line{text: s.part(part), pause: true, lang: part.Lang, slow: part.Slow})
	}
	return lines
}

// breaths is all that is said, cut where the caller gets time to answer: behind every few choices.
func (s scene) breaths() [][]line {
	b := breathing{slow: s.reply.Slow}
	for _, part := range s.reply.Parts {
		pieces := s.pieces(part)
		b.add(line{text: pieces[0], pause: true, lang: part.Lang, slow: part.Slow})
		b.next(pieces[1:], part.Slow)
	}
	if s.reply.Await != nil && len(s.reply.Await.Options) > 0 && s.reply.Await.Options[0].Lang != "" {
		s.languages(&b)
		return b.done()
	}
	menus := s.menus()
	for i, menu := range menus {
		if i == 0 {
			b.add(line{text: menu, tied: true})
			continue
		}
		b.next([]string{menu}, false)
	}
	for _, guide := range []string{s.guide(), s.others()} {
		if guide != "" {
			b.add(line{text: guide})
		}
	}
	return b.done()
}

// breathing gathers lines into breaths.
type breathing struct {
	slow int // the pace
	past [][]line
	now  []line
}

func (b *breathing) add(one line) { b.now = appendLine(b.now, one) }

// next begins a new breath with each text.
func (b *breathing) next(texts []string, slow bool) {
	for _, text := range texts {
		b.past, b.now = append(b.past, b.now), nil
		b.add(line{text: text, slow: slow})
	}
}

// done gives the breaths, none too long.
func (b *breathing) done() (breaths [][]line) {
	for _, breath := range append(b.past, b.now) {
		breaths = append(breaths, split(breath, b.slow)...)
	}
	if len(breaths) == 0 {
		breaths = [][]line{nil}
	}
	return breaths
}

// languages says each language of a menu in that language.
func (s scene) languages(b *breathing) {
	for i, option := range s.reply.Await.Options {
		if i > 0 && i%atOnce == 0 {
			b.past, b.now = append(b.past, b.now), nil
		}
		item := s.menu(s.reply.Await.Options, i, i+1)
		b.add(line{text: item, lang: option.Lang})
	}
}

func appendLine(lines []line, one line) []line {
	if one.text = strings.TrimSpace(one.text); one.text == "" {
		return lines
	}
	one.pause = one.pause && len(lines) > 0
	return append(lines, one)
}

// pieces words a part; one with a long numbered list in several pieces, of a few items each.
func (s scene) pieces(part dialog.Part) []string {
	for _, name := range slices.Sorted(maps.Keys(part.Args)) {
		arg := part.Args[name]
		if arg.Kind != dialog.ArgNumbered || len(arg.List) <= atOnce {
			continue
		}
		size := slice(len(arg.List))
		pieces := []string{s.part(dialog.Part{Key: part.Key, Args: with(part.Args, name, cut(arg, 0, size))})}
		for from := size; from < len(arg.List); from += size {
			rest := dialog.Part{Key: "telephone.liste", Args: map[string]dialog.Arg{"liste": cut(arg, from, size)}}
			pieces = append(pieces, s.part(rest))
		}
		return pieces
	}
	return []string{s.part(part)}
}

// cut keeps some items of a numbered list, with their numbers.
func cut(list dialog.Arg, from, size int) dialog.Arg {
	list.Low += int64(from)
	list.List = list.List[from:min(from+size, len(list.List))]
	return list
}

// with gives the arguments with one changed.
func with(args map[string]dialog.Arg, name string, value dialog.Arg) map[string]dialog.Arg {
	changed := maps.Clone(args)
	changed[name] = value
	return changed
}

// part words a part. A list that ends with its own full stop does not get a second one.
func (s scene) part(p dialog.Part) string {
	return ForEar(strings.ReplaceAll(s.words.Words(s.lang, dialog.Voice, p), "..", "."))
}

func (s scene) prompt(key string) string { return s.part(dialog.Part{Key: key}) }

// menus are the choices said behind the question, in slices.
func (s scene) menus() []string {
	a := s.reply.Await
	if a == nil {
		return nil
	}
	if a.Kind == answer.OuiNon {
		return []string{s.prompt("choix.oui_non")}
	}
	if len(a.Options) == 0 {
		return nil
	}
	var menus []string
	for from, size := 0, slice(len(a.Options)); from < len(a.Options); from += size {
		menus = append(menus, s.menu(a.Options, from, min(from+size, len(a.Options))))
	}
	return menus
}

// slice gives slices of about the same size, none over four: 9 choices are three times 3, not 4, 4 and 1.
func slice(n int) int {
	count := (n + atOnce - 1) / atOnce
	return (n + count - 1) / count
}

func (s scene) menu(options []dialog.Option, from, to int) string {
	lines := make([]string, 0, to-from)
	for i := from; i < to; i++ {
		lines = append(lines, s.part(dialog.Part{Key: "choix.numero", Lang: options[i].Lang, Args: map[string]dialog.Arg{
			"numero": dialog.NumberArg(int64(i + 1)),
			"texte":  dialog.TextArg(s.words.Option(s.lang, dialog.Voice, options[i])),
		}}))
	}
	return strings.Join(lines, " ")
}
