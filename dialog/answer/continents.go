package answer

import (
	"strings"

	"aufil/dialog/lexicon"
	"aufil/dialog/speech"
)

// continents are the countries and the peoples of each part of the world.
var continents = indexContinents(map[string]string{
	"maghreb": "algerie algerien algerienne maroc marocain marocaine tunisie tunisien tunisienne alger oran casablanca casa tanger tunis fes rabat",
	"afrique": `mali malien malienne senegal senegalais senegalaise ivoirien ivoirienne ivoire congo congolais congolaise rdc zaire cameroun camerounais camerounaise
		comores comorien comorienne guinee guineen guineenne egypte egyptien egyptienne madagascar malgache maurice mauricien mauricienne mauritanie mauritanien mauritanienne
		niger nigerien nigerienne nigeria nigerian nigeriane togo togolais togolaise benin beninois beninoise burkina burkinabe gabon gabonais gabonaise tchad tchadien
		tchadienne centrafrique centrafricain centrafricaine angola angolais angolaise mozambique ethiopie ethiopien ethiopienne erythree erythreen erythreenne somalie
		somalien somalienne soudan soudanais soudanaise kenya kenyan kenyane rwanda rwandais rwandaise burundi burundais burundaise gambie gambien gambienne ghana ghaneen
		ghaneenne liberia liberien liberienne libye libyen libyenne africain africaine djibouti cap-vert dakar bamako abidjan kinshasa conakry yaounde douala lome cotonou`,
	"asie": `turquie turc turque afghanistan afghan afghane chine chinois chinoise syrie syrien syrienne liban libanais libanaise irak irakien irakienne iran iranien
		iranienne pakistan pakistanais pakistanaise inde indien indienne bangladesh bangladais bangladaise vietnam vietnamien vietnamienne cambodge cambodgien cambodgienne
		laos laotien laotienne thailande thailandais thailandaise philippines philippin philippine japon japonais japonaise coree coreen coreenne mongolie mongol mongole
		nepal nepalais nepalaise tibet tibetain tibetaine palestine palestinien palestinienne israel israelien israelienne jordanie jordanien jordanienne yemen yemenite
		lanka srilankais srilankaise kazakhstan ouzbekistan indonesie asiatique`,
	"amerique": `bresil bresilien bresilienne haiti haitien haitienne amerique americain americaine usa canada canadien canadienne mexique mexicain mexicaine colombie
		colombien colombienne perou peruvien peruvienne equateur bolivie bolivien bolivienne chili chilien chilienne argentine argentin venezuela venezuelien venezuelienne
		cuba cubain cubaine dominicain dominicaine surinam surinamais surinamaise guyana`,
	"europe": "russie russe ukraine ukrainien ukrainienne angleterre anglais anglaise britannique moldavie moldave albanie albanais albanaise kosovo kosovar kosovare serbie serbe bosnie bosniaque macedoine macedonien macedonienne montenegro bielorusse " + lexicon.FrenchUnion,
})

func indexContinents(lists map[string]string) map[string]string {
	index := make(map[string]string, 400)
	for continent, words := range lists {
		for w := range strings.FieldsSeq(words) {
			index[w] = continent
		}
	}
	return index
}

// byContinent chooses among parts of the world the one where a country lies. parts tells that the options are such, and that
// a country is named: nothing else then says which.
func byContinent(s speech.Text, o *offer) (at int, ok, parts bool) {
	where := ""
	for _, t := range s.Tokens {
		if c := continents[t.Text]; c != "" && t.Class == speech.Word {
			if where != "" && where != c {
				return 0, false, true
			}
			where = c
		}
	}
	if where == "" || denies(s.Flat) {
		return 0, false, false
	}
	theirs := s.HasAny(speech.Relatives) // "mon père est malien"
	options := map[string]int{}
	for i, l := range o.read() {
		for _, part := range [...]string{"maghreb", "afrique", "asie", "amerique", "europe"} {
			if _, taken := options[part]; !taken && (l.Has(" "+part+" ") || part == "maghreb" && l.Has(" afrique du nord ")) {
				options[part] = i
				break
			}
		}
	}
	if len(options) < 2 {
		return 0, false, false
	}
	if at, ok = options[where]; !ok && where == "maghreb" {
		at, ok = options["afrique"]
	}
	return at, ok && !theirs, true
}
