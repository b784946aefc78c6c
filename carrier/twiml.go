package carrier

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// node is one element of a TwiML document: text and elements in the order in which they are written.
type node struct {
	name     string
	attrs    map[string]string
	children []*node // a text has the name ""
	text     string  // of a text
}

// parse reads a document and gives the verbs in its Response.
func parse(document []byte) ([]*node, error) {
	decoder := xml.NewDecoder(bytes.NewReader(document))
	root := &node{}
	stack := []*node{root}
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("TwiML: %w", err)
		}
		top := stack[len(stack)-1]
		switch t := token.(type) {
		case xml.StartElement:
			child := element(t)
			top.children = append(top.children, child)
			stack = append(stack, child)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			if strings.TrimSpace(string(t)) != "" {
				top.children = append(top.children, &node{text: string(t)})
			}
		}
	}
	if len(root.children) != 1 || root.children[0].name != "Response" {
		return nil, errors.New("TwiML: the root must be one <Response>")
	}
	return root.children[0].children, nil
}

func element(t xml.StartElement) *node {
	n := &node{name: t.Name.Local, attrs: map[string]string{}}
	for _, attr := range t.Attr {
		n.attrs[attr.Name.Local] = attr.Value
	}
	return n
}

// words is all the text in an element, that of its SSML children included.
func (n *node) words() string {
	if n.name == "" {
		return n.text
	}
	var parts []string
	for _, child := range n.children {
		if text := strings.TrimSpace(child.words()); text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, " ")
}

// own is the text of an element itself, without that of its children.
func (n *node) own() (text string) {
	for _, child := range n.children {
		text += child.text
	}
	return text
}

// attr gives an attribute, or what holds when it is not written.
func (n *node) attr(name, otherwise string) string {
	if value, ok := n.attrs[name]; ok {
		return value
	}
	return otherwise
}

// number gives an attribute that is a whole number, or what holds when it is not written or none.
func (n *node) number(name string, otherwise int) int {
	value, err := strconv.Atoi(n.attrs[name])
	if err != nil {
		return otherwise
	}
	return value
}
