package console

import (
	"encoding/csv"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
)

// sendCSV answers with a file that spreadsheets in French open as it is: semicolons, and a mark that says UTF-8.
func (s *server) sendCSV(c *gin.Context, name string, rows [][]string) {
	c.Header("Content-Type", "text/csv; charset=utf-8")
	c.Header("Content-Disposition", `attachment; filename="`+name+`"`)
	c.Status(http.StatusOK)
	_, err := c.Writer.WriteString("\ufeff")
	w := csv.NewWriter(c.Writer)
	w.Comma, w.UseCRLF = ';', true
	for _, row := range rows {
		safe := make([]string, len(row))
		for i, cell := range row {
			safe[i] = inert(cell)
		}
		if err == nil {
			err = w.Write(safe)
		}
	}
	if w.Flush(); err == nil {
		err = w.Error()
	}
	if err != nil {
		s.Log.Warn("console export ended early", "route", c.FullPath(), "error", err)
	}
}

// inert keeps a spreadsheet from taking a text for a formula.
func inert(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r\n|%", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}

// plainNumber takes the spaces out of a number: a spreadsheet reads it as one.
func plainNumber(text string) string { return strings.ReplaceAll(text, "\u202f", "") }
