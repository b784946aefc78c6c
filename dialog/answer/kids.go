package answer

import (
	"regexp"
	"strconv"
	"strings"
)

// Children are counted in ways that lose something when they are put into French word by word: "three girls and a boy"
// becomes "3 enfants et un enfant", and the ages behind a count ("two kids 8 and 12") look like more numbers.
var (
	kidsAndKids  = regexp.MustCompile(`^(?:\d+|une?) (?:enfants?|fils|filles?|garçons?)(?:(?:,| et|)\s+(?:\d+|une?) (?:enfants?|fils|filles?|garçons?))+$`)
	kidsOfEach   = regexp.MustCompile(`(\d+|une?) (?:enfants?|fils|filles?|garçons?)`)
	kidsWithAges = regexp.MustCompile(`^(\d+)(?: enfants?)?,?(?: de| depuis)?((?:(?:,| et|)\s+\d+(?: ans)?)+)$`)
	figuresOnly  = regexp.MustCompile(`\d+`)
	oneAndOther  = regexp.MustCompile(`^(?:1|un)(?: enfants?)?(?: de)? (\d+)(?: ans)?,? (?:et )*l'autre (\d+)(?: ans)?$`)
)

// oldestKid is the age from which a number behind a count of children is none of their ages.
const oldestKid = 30

// kidsTogether puts a count of children as the French reader takes it; anything else as it is.
func kidsTogether(french string) string {
	french = strings.Join(strings.Fields(french), " ")
	if kidsAndKids.MatchString(french) {
		sum := 0
		for _, each := range kidsOfEach.FindAllStringSubmatch(french, -1) {
			n, err := strconv.Atoi(each[1])
			if err != nil {
				n = 1 // "un"
			}
			sum += n
		}
		return strconv.Itoa(sum) + " enfants"
	}
	if m := kidsWithAges.FindStringSubmatch(french); m != nil {
		ages := figuresOnly.FindAllString(m[2], -1)
		for _, age := range ages {
			if n, err := strconv.Atoi(age); err != nil || n > oldestKid {
				return french
			}
		}
		if len(ages) > 1 && m[1] == strconv.Itoa(len(ages)) {
			return m[1] + " enfants"
		}
	}
	return french
}

// kidsApart puts "one is 8, the other 12" as two ages, and says of "they are 8 and 12" that these are years.
func kidsApart(french string) string {
	french = oneAndOther.ReplaceAllString(strings.Join(strings.Fields(french), " "), "$1 et $2")
	french = oneAged.ReplaceAllString(french, "$1 ans")
	if eachAged.MatchString(french) {
		return strings.Join(figuresOnly.FindAllString(figureOne.ReplaceAllString(french, ""), -1), " et ") + " ans"
	}
	return theyAre.ReplaceAllString(french, "$0 ans")
}

// oneAged is one child and its age, which are no two ages: "one of five years".
var oneAged = regexp.MustCompile(`^(?:1|une?)(?: enfant| fils| fille| de| enfant de| fils de| fille de) (\d\d?) ans$`)

// eachAged is each child with its age, or the ages from the eldest down: "a girl of 4 and a boy of 9"; figureOne, the "one"
// that is no age.
var (
	eachAged  = regexp.MustCompile(`^(?:(?:(?:une?|1) (?:fille|garçon|fils|enfant)(?: de| depuis)?|l'aîné(?: a)?,?|le petit(?: a)?|puis) \d\d?(?: ans)?(?:,? et|,)?\s*)+(?:\d\d?(?: ans)?(?:,? et|,)?\s*)*$`)
	figureOne = regexp.MustCompile(`\b1 (?:fille|garçon|fils|enfant)`)
)

// theyAre is what most languages say of ages without a word for years.
var theyAre = regexp.MustCompile(`^(?:ils ont|mon fils a|ma fille a) \d\d?(?:(?:,| et|, et) \d\d?)*$`)

// ownAge puts "I am 36", said where an adult's birth is asked, as an age: French alone says the years.
func ownAge(french string) string {
	if m := iAm.FindStringSubmatch(strings.Join(strings.Fields(french), " ")); m != nil {
		return m[1] + " ans"
	}
	return french
}

var iAm = regexp.MustCompile(`^(?:je suis|j'ai|moi) (1[5-9]|[2-9]\d)$`)
