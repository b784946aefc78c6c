package dialog

// TextArg is a text as it is.
func TextArg(text string) Arg { return Arg{Kind: ArgText, Text: text} }

// RightArg is a text of the rule files about a right: its short name, its phrase, where to ask for it.
func RightArg(right, what, french string) Arg {
	return Arg{Kind: ArgRight, Text: french, Key: "droit." + right + "." + what}
}

// ReasonArg is a sentence of the rule files about why. Its French is the key of its translations: one whose French has
// changed is left behind, and never says what the law no longer says.
func ReasonArg(french string) Arg { return Arg{Kind: ArgRight, Text: french, Key: ReasonKey(french)} }

// ReasonKey is where the translation of a reason is.
func ReasonKey(french string) string { return "raison." + french }

// PromptArg is another prompt.
func PromptArg(key string) Arg { return Arg{Kind: ArgPrompt, Text: key} }

// NumberArg is a whole number.
func NumberArg(n int64) Arg { return Arg{Kind: ArgNumber, Low: n, High: n} }

// AmountArg is euros, from low to high cents, per period ("mois", "an", "unique", or "" for a bare amount).
func AmountArg(low, high int64, period string) Arg {
	return Arg{Kind: ArgAmount, Low: low, High: high, Text: period}
}
