package engine

import (
	"slices"
)

func (l *loader) readCommons(root *yamlNode) {
	if !l.fits(root, commonsShape) {
		return
	}
	l.readParams(root.get("parametres"), commonFile)
	l.readCalcs(root, commonFile)
	l.order = l.texts(root, "ordre")
	for _, n := range l.list(root, "boucles") {
		l.readLoop(n)
	}
}

func (l *loader) readLoop(n *yamlNode) {
	if !l.fits(n, loopShape) {
		return
	}
	h := headDecl{file: l.file, names: l.list(n, "valeurs"), passes: l.count(n, "passes", 6), source: l.text(n, "source"), pos: n}
	if h.passes < 1 || h.passes > 50 {
		l.fail(n.get("passes"), "« passes » : de 1 à 50")
	}
	l.heads = append(l.heads, h)
}

func (l *loader) readCalcs(root *yamlNode, file string) {
	for lv, key := range []string{"calculs", "calculs_personne", "calculs_enfant"} {
		n := root.get(key)
		if n == nil || n.null {
			continue
		}
		if n.kind != yamlMap {
			l.fail(n, "« %s » : un nom par calcul est attendu", key)
			continue
		}
		for i, k := range n.keys {
			l.readCalc(k, n.items[i], file, level(lv))
		}
	}
}

func (l *loader) readCalc(name, n *yamlNode, file string, lv level) {
	l.plainName(name)
	d := &def{role: roleCalc, file: file, name: name.text, level: lv, src: n}
	if n.kind == yamlMap {
		if !l.fits(n, calcShape) {
			return
		}
		d.src, d.source = n.get("formule"), l.text(n, "source")
		if o := l.texts(n, "options"); o != nil {
			d.enum = &enum{options: o}
		}
	}
	l.add(d, name)
}

func (l *loader) readRight(root *yamlNode, base string) {
	if !l.fits(root, rightShape) {
		return
	}
	r := &Right{
		ID: l.text(root, "droit"), Name: l.text(root, "nom"), Short: l.text(root, "court"), Phrase: l.text(root, "phrase"),
		Period: l.oneOf(root, "periode", "mois", "mois", "an", "unique"), PaidBy: l.texts(root, "verse_par"),
		Computed: l.flag(root, "calcule", true), Notice: l.text(root, "a_savoir"), index: len(l.b.rights), file: l.file, drawn: -1,
	}
	r.Weight = One
	if !r.Computed { // told, never computed: by itself it makes no question worth asking
		r.Weight = 0
	}
	r.Weight = l.dec(root, "poids", r.Weight)
	if r.ID != base {
		l.fail(root.get("droit"), "le fichier d'un droit porte son nom : %s.yaml", r.ID)
		r.ID = base // the other files name it so: one fault, not twenty
	}
	if v := root.get("relu"); v != nil {
		r.Reviewed = v.text
		if v.kind == yamlMap {
			r.Reviewed = l.text(v, "le")
		}
	}
	l.fileOf[r.ID] = l.file
	l.b.byRight[r.ID] = r
	l.b.rights = append(l.b.rights, r)
	l.readParams(root.get("parametres"), r.ID)
	l.readCalcs(root, r.ID)
	r.root = l.readCond(root.get("conditions"), r.ID, true)
	l.readAmount(r, root)
	l.readDetails(r, root)
	l.readAround(r, root)
}

// readAmount declares the right's own results: droit, montant and what they rest on.
func (l *loader) readAmount(r *Right, root *yamlNode) {
	right := l.add(&def{role: roleRight, file: r.ID, name: "droit", kind: KindBool}, root)
	pay := l.add(&def{role: rolePay, file: r.ID, name: "montant", kind: KindAmount}, root)
	r.rightDef, r.payDef, r.amountDef = right.id, pay.id, -1
	n := root.get("montant")
	if n == nil || n.null {
		return
	}
	r.Amount = true
	d := &def{role: roleAmount, file: r.ID, name: "#calcul", kind: KindAmount, src: n}
	decimals := 2
	if n.kind == yamlMap {
		l.fits(n, amountShape)
		d.src, d.source = n.get("formule"), l.text(n, "source")
		decimals = l.count(n, "arrondi", 2)
		if v := n.get("minimum"); v != nil && !v.null {
			l.add(&def{role: roleCalc, file: r.ID, name: "#minimum", kind: KindAmount, src: v}, v)
			r.minimum = true
		}
	}
	d.deflt = decided(int64(decimals))
	r.amountDef = l.add(d, n).id
}

func (l *loader) readDetails(r *Right, root *yamlNode) {
	n := root.get("details")
	if n == nil || n.null {
		return
	}
	for i, k := range n.keys {
		v := n.items[i]
		if !l.fits(v, detailShape) {
			continue
		}
		d := &def{role: roleDetail, file: r.ID, name: k.text, src: v.get("formule"), source: l.text(v, "source")}
		d.kind = kindByName[l.oneOf(v, "type", "montant", "oui_non", "nombre", "montant", "choix")]
		if d.kind == KindChoice {
			d.enum = &enum{options: l.texts(v, "options")}
		}
		if _, taken := l.b.names[nameKey{file: r.ID, name: d.name}]; taken {
			d.name = "" // the output of a computation of that name
		}
		r.details = append(r.details, detailDef{k.text, l.add(d, k).id})
	}
}

func (l *loader) readAround(r *Right, root *yamlNode) {
	for _, n := range l.list(root, "non_cumul") {
		l.readExclusion(r, n)
	}
	for _, n := range l.list(root, "humain") {
		if l.fits(n, humanShape) {
			d := l.add(&def{role: roleHuman, file: r.ID, kind: KindBool, src: n.get("si")}, n)
			r.humans = append(r.humans, humanDef{d.id, []string{l.text(n, "motif")}, l.text(n, "source"), l.flag(n, "suspend", false)})
		}
	}
	if n := root.get("demarche"); n != nil && !n.null {
		l.fits(n, stepsShape)
		r.Steps = Steps{l.text(n, "ou"), l.texts(n, "apporter"), l.text(n, "formulaire"), l.text(n, "delai"), l.text(n, "recours"), l.silence(n.get("silence"))}
	}
	if slices.Contains([]string{commonFile, Asker, Partner, Kids, "personnes"}, r.ID) {
		l.fail(root, "« %s » ne peut pas être le nom d'un droit", r.ID)
	}
}
