package console

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"net/http"
	"path"
	"strings"

	"github.com/gin-gonic/gin"

	"aufil/console/page"
)

//go:embed assets
var embedded embed.FS

// assets are the files that pages load, by the address that names their content: a new content has a new address,
// so browsers may keep them for ever.
type assets struct {
	byAddress map[string]asset
	address   map[string]string // by name
}

type asset struct {
	content []byte
	kind    string
}

func loadAssets() assets {
	a := assets{byAddress: map[string]asset{}, address: map[string]string{}}
	err := fs.WalkDir(embedded, "assets", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || kinds[path.Ext(name)] == "" {
			return err
		}
		content, err := embedded.ReadFile(name)
		a.add(path.Base(name), content)
		return err
	})
	if err != nil {
		panic("console: embedded files: " + err.Error())
	}
	return a
}

var kinds = map[string]string{
	".css": "text/css; charset=utf-8",
	".js":  "text/javascript; charset=utf-8",
	".svg": "image/svg+xml",
}

func (a assets) add(name string, content []byte) {
	sum := sha256.Sum256(content)
	ext := path.Ext(name)
	address := strings.TrimSuffix(name, ext) + "-" + hex.EncodeToString(sum[:6]) + ext
	a.byAddress[address] = asset{content: content, kind: kinds[ext]}
	a.address[name] = "/console/statique/" + address
}

func (a assets) addresses() page.Assets {
	return page.Assets{
		Pico: a.address["pico-2.1.1.min.css"], Style: a.address["console.css"], Office: a.address["bureau.css"], HTMX: a.address["htmx-2.0.11.min.js"],
		SSE: a.address["htmx-ext-sse-2.2.4.min.js"], Script: a.address["console.js"], Tell: a.address["avertir.js"], Icon: a.address["icone.svg"],
	}
}

func (a assets) serve(c *gin.Context) {
	f, ok := a.byAddress[c.Param("file")]
	if !ok {
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	c.Header("Cache-Control", "public, max-age=31536000, immutable")
	c.Data(http.StatusOK, f.kind, f.content)
}
