package answer

// ordinals are the words of ranks.
var ordinals = map[string]int{
	"premier": 1, "premiere": 1, "1er": 1, "prems": 1, "premiers": 1, "deuxieme": 2, "second": 2, "seconde": 2, "deuzieme": 2, "deusieme": 2, "deuxiemme": 2, "troisieme": 3, "troizieme": 3, "quatrieme": 4, "katrieme": 4,
	"cinquieme": 5, "sinkieme": 5, "sixieme": 6, "sizieme": 6, "septieme": 7, "huitieme": 8, "neuvieme": 9, "dixieme": 10, "onzieme": 11, "douzieme": 12, "treizieme": 13, "quatorzieme": 14, "quinzieme": 15, "seizieme": 16,
	"vingtieme": 20,
}
