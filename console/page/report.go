package page

// Report is what happened over a period, in numbers that name nobody.
type Report struct {
	From, To, Territory string // the first and the last month
	Months, Territories []Choice
	Next                string // the day on which the running month can be seen
	Shortcuts           []Link
	Said                string // the period in words
	Cards               []Card
	Chart               Chart
	Bars                []BarChart
	CSV                 string
	Problem             string
	Example             string // what is said of figures that are no real ones
}

// Card is one number.
type Card struct{ Label, Value, Note string }

// Chart is columns over time, two side by side.
type Chart struct {
	Title, Summary string
	Names          [2]string
	Width, Height  int
	Base           int // of the columns
	Columns        []Column
	Labels         []ChartLabel
	Lines          []ChartLine
	Rows           []ChartRow // the same in figures
}

// Column is one column of a chart.
type Column struct {
	X, Y, W, H int
	Second     bool
	Hidden     bool // too few to be shown
}

// ChartLabel is a word below the columns, ChartLine a line behind them.
type (
	ChartLabel struct {
		X    int
		Text string
	}
	ChartLine struct {
		Y    int
		Text string
	}
)

// ChartRow is one span of time in figures.
type ChartRow struct{ When, First, Second string }

// BarChart is a list of counts.
type BarChart struct {
	ID, Title, Note string
	Unit            string // head of the column of figures
	Rows            []BarRow
	Empty           string // said when there is nothing
	More            bool   // figures beside the bar: Extra
	ExtraName       string
}

// BarRow is one count.
type BarRow struct {
	Label, Value, Extra string
	Share               int // of the longest, out of 100
	Hidden              bool
}

// Precision is said above the figures, and in what is exported.
const Precision = "Chaque nombre est arrondi à la dizaine, au-dessus ou au-dessous, mois par mois ; un nombre de moins de 11 personnes est masqué ou n'est pas listé."
