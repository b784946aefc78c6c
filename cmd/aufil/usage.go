package main

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/alecthomas/kong"
)

// newParser reads the command line, and speaks French about it.
func newParser(c *commands, options ...kong.Option) (*kong.Kong, error) {
	parser, err := kong.New(c, append([]kong.Option{kong.Name("aufil"),
		kong.Description("AuFil, au bout du fil : les droits sociaux par SMS et par téléphone."),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}), kong.Help(frenchHelp)}, options...)...)
	if err == nil {
		parser.Model.HelpFlag.Help = "Cette aide."
	}
	return parser, err
}

// labels are the words that kong puts around ours.
var labels = strings.NewReplacer("Usage: ", "Usage : ", "Arguments:", "À donner :", "Flags:", "Options :", "Commands:", "Commandes :",
	" [flags]", " [options]", "<command>", "<commande>",
	`Run "aufil <command> --help" for more information on a command.`, "Chaque commande a son aide et un exemple : aufil <commande> --help")

func frenchHelp(options kong.HelpOptions, ctx *kong.Context) error {
	var text bytes.Buffer
	out := ctx.Stdout
	ctx.Stdout = &text
	err := kong.DefaultHelpPrinter(options, ctx)
	ctx.Stdout = out
	if err == nil {
		_, err = labels.WriteString(out, text.String())
	}
	return err
}

// mistakes are what kong says of a command line that it does not understand, and what we say.
var mistakes = []struct {
	english *regexp.Regexp
	french  string
}{
	{regexp.MustCompile(`^expected one of (.*)$`), "il manque la commande, une de $1"},
	{regexp.MustCompile(`^expected "(.*)"$`), "il manque $1"},
	{regexp.MustCompile(`^missing flags: (.*)$`), "il manque $1"},
	{regexp.MustCompile(`^missing positional arguments (.*)$`), "il manque $1"},
	{regexp.MustCompile(`^unknown flag (\S+?)(, did you mean .*)?$`), "l'option $1 n'existe pas$2"},
	{regexp.MustCompile(`^unexpected argument (.+?)(, did you mean .*)?$`), "« $1 » n'est pas attendu ici$2"},
	{regexp.MustCompile(`^(\S+) must be one of (.*) but got (".*")$`), "$1 : $3 n'en est pas ; choisissez parmi $2"},
	{regexp.MustCompile(`^(\S+): expected string value but got .*$`), "$1 : il manque la valeur"},
	{regexp.MustCompile(`^(\S+): (?:stat|open) (.*): no such file or directory$`), "$1 : $2 n'existe pas ; corrigez le nom"},
	{regexp.MustCompile(`^(\S+): "(.*)" exists but is a directory$`), "$1 : $2 est un dossier ; donnez un fichier"},
	{regexp.MustCompile(`^(\S+): "(.*)" exists but is not a directory$`), "$1 : $2 n'est pas un dossier"},
	{regexp.MustCompile(`^(\S+): bool value must be .* but got (".*")$`), "$1 : $2 n'est ni oui (true) ni non (false)"},
}

var didYouMean = regexp.MustCompile(`, did you mean (?:one of )?(.*)\?$`)

// mistake says in French what is wrong with the command line, and where help is: that of the command, once one was
// understood. What has no French is said as it is.
func mistake(err error) string {
	said, command := err.Error(), "aufil"
	for _, m := range mistakes {
		if m.english.MatchString(said) {
			said = m.english.ReplaceAllString(said, m.french)
			break
		}
	}
	said = strings.ReplaceAll(didYouMean.ReplaceAllString(said, " ; vouliez-vous dire $1 ?"), ", ...", "…")
	if !strings.HasSuffix(said, "?") && !strings.HasSuffix(said, "…") {
		said += "."
	}
	var wrong *kong.ParseError
	if errors.As(err, &wrong) && wrong.Context.Selected() != nil {
		command = wrong.Context.Selected().FullPath()
	}
	return fmt.Sprintf("%s Essayez : %s --help", said, command)
}
