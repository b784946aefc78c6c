package assistant

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"strconv"
	"strings"
)

// SmallestCell is the least number of persons that a statistic may speak of; RoundedTo is what counts are rounded to.
const (
	SmallestCell = 11
	RoundedTo    = 10
)

// Rounding rounds counts up or down to a multiple of RoundedTo, by a chance that is fixed for each cell: the same count
// of the same cell is always the same, and on the average nothing is added or lost (fixed random rounding, as offices of
// statistics do it). What is published is made of rounded cells alone, so whatever is subtracted from whatever, what comes
// out is a rounded cell again, and tells no count of fewer than SmallestCell.
type Rounding struct{ secret []byte }

// NewRounding fixes the chances by a secret: who knew them could narrow down what was rounded.
func NewRounding(secret []byte) Rounding { return Rounding{secret} }

// Round rounds the count of the cell of this name.
func (r Rounding) Round(n int, cell ...string) int {
	rest := n % RoundedTo
	if rest <= 0 {
		return n
	}
	mac := hmac.New(sha256.New, r.secret)
	mac.Write([]byte(strings.Join(cell, "\x00")))
	if int(binary.BigEndian.Uint64(mac.Sum(nil))%RoundedTo) < rest {
		return n - rest + RoundedTo
	}
	return n - rest
}

// Figure is a sum of rounded cells, with what they really are.
type Figure struct{ rounded, counted int }

// Plus adds one cell.
func (f Figure) Plus(rounded, counted int) Figure {
	return Figure{f.rounded + rounded, f.counted + counted}
}

// Rounded is the figure as it is added up, which is more than may be shown.
func (f Figure) Rounded() int { return f.rounded }

// Cell is the figure as it may be shown. None at all is hidden too: that nobody of a small place is in a case may tell as
// much as that someone is.
func (f Figure) Cell() Cell {
	if f.rounded < SmallestCell || f.counted < SmallestCell {
		return Cell{Hidden: true}
	}
	return Cell{N: f.rounded}
}

// Cell is a count of persons as it may be shown.
type Cell struct {
	N      int  // 0 when Hidden
	Hidden bool // too few persons
}

// Text is how a cell is shown: a number, or that it is hidden. Why it is hidden is not said: it would tell more.
func (c Cell) Text() string {
	if c.Hidden {
		return "masqué"
	}
	return strconv.Itoa(c.N)
}
