package lexicon

import "strings"

var portuguese = Lexicon{
	Code:  "pt",
	Names: `português, portugues, portugais, portugaise, langue portugaise, en portugais, portuguese, portoghese, portugheza, portekizce, brasileiro, português do brasil, португальский, البرتغالية`,
	Hello: `preciso de ajuda, preciso ajuda, preciso de uma ajuda, olá, ola, oi, oi bom dia, bom dia, boa tarde, boa noite, boas, viva, ola bom dia, ola boa tarde, ola boa noite, olá preciso, ola preciso, oie, alô bom dia`,
	Words: `
ai je droit: tenho direito a, tenho direito ao, posso receber, posso pedir, será que tenho direito
oui: sim, acho que sim, penso que sim, sim claro, claro, claro que sim, pois, pois é, pois claro, exato, exacto, exatamente, está bem, tá bem, tá, certo, correto, correcto, com certeza, é verdade, verdade, isso mesmo, é isso, isso, de acordo, concordo, ok, okay, sem dúvida, afirmativo, sim senhor, sim senhora, sim por favor, sou sim, tenho sim, vivo sim, sim tenho, sim sou, sim estou, estou sim, está certo, está tudo certo, tudo certo, tudo bem, sss, ss, s, si
non: não, acho que não, infelizmente não, agora não, nao, naum, n, nop, nunca, jamais, de maneira nenhuma, de modo nenhum, de forma nenhuma, nada disso, ainda não, não obrigado, não obrigada, não tenho, não sou, não estou, negativo, não nunca, claro que não, já não, falso, errado, não é, também não, não senhor, não senhora, nem pensar
je ne sais pas: não sei, nao sei, n sei, não sei bem, não sei dizer, não faço ideia, não tenho ideia, não faço a mínima ideia, sei lá, não tenho a certeza, não tenho certeza, não me lembro, não lembro, não me recordo, não tenho bem a certeza, quem sabe, desconheço, não sabe, não faço a menor ideia
je préfère ne pas répondre: prefiro não dizer, prefiro não responder, não quero dizer, não quero responder, não é da sua conta, não lhe interessa
et: e, mais, também, depois, além de
ou: ou, ou então, às vezes, as vezes
entre: entre
à: a, até
environ: cerca de, mais ou menos, à volta de, volta de, por volta de, aproximadamente, uns, umas, quase, perto de, talvez, em torno de, na casa dos, aí uns, lá para os
moins de: menos de, menos do que, abaixo de, inferior a
plus de: mais de, mais do que, acima de
rien: nada, nada de nada, zero euros, não recebo nada, não ganho nada, não tenho nada, não tenho rendimentos, sem rendimentos, nenhum rendimento, não ganho, não recebo
aucun: nenhum, nenhuma, nenhum destes, nenhuma destas, nenhum deles, nada disto, nada disso, ninguém, nem um, nem uma, nenhum filho, nenhum caso
premier: primeiro, primeira, o primeiro, a primeira
deuxième: segundo, segunda, o segundo, a segunda
troisième: terceiro, terceira, o terceiro, a terceira
quatrième: quarto, quarta, o quarto, a quarta
cinquième: quinto, quinta, o quinto, a quinta
sixième: sexto, sexta, o sexto, a sexta
septième: sétimo, sétima, o sétimo, a sétima
huitième: oitavo, oitava, o oitavo, a oitava
dernier: último, última, o último, a última
par mois: por mês, ao mês, cada mês, mensal, mensais, todos os meses, mensalmente, p mês
par semaine: por semana, à semana, cada semana, semanal, semanais, semanalmente
par an: por ano, ao ano, cada ano, anual, anuais, anualmente
par heure: por hora, à hora, cada hora
par jour: por dia, ao dia, cada dia, diários
heures: horas, hora
semaines: semanas, semana
jours: dias, dia
mois: meses, mês
ans: anos, ano, aninhos
euros: euros, euro, eur, aéreos
net: líquido, líquidos, líquida, limpo, limpos, na mão
brut: bruto, brutos, ilíquido, ilíquidos
quoi apporter: o que preciso levar, que preciso levar, q preciso levar, o que levo, o que tenho de levar, que papéis, que papéis preciso, que documentos, que documentos preciso
ça prend combien de temps: quanto tempo demora, quanto tempo leva, quanto demora, quando vou receber, quando recebo, quanto tempo tenho de esperar
la caf paie quand: quando paga a caf, quando a caf paga, que dia pagam, próximo pagamento, data de pagamento
je dois aller où: onde vou, aonde vou, onde tenho de ir, onde tenho que ir, onde peço, como peço, como faço para pedir, como se pede, a quem ligo, qual é a morada
pas d'internet: não tenho internet, sem internet, não tenho computador, não sei usar internet
est-ce que c'est sûr: tem a certeza, é certo, é garantido
les mois d'avant: meses passados, meses anteriores, meses de antes, retroativo
cumuler: os dois ao mesmo tempo, tudo ao mesmo tempo, acumular
il faut rembourser: é preciso devolver, tenho de devolver, tenho que devolver, é um empréstimo
et si je travaille plus: e se eu trabalhar mais, se eu trabalhar mais
et si je: e se eu, e se a minha, e se o meu, o que acontece se, o que muda se
l'aîné: o mais velho, a mais velha, mais velho, mais velha, o maior
location: apartamento alugado, casa alugada, apartamento arrendado
salaire: salário, ordenado, vencimento, trabalho, trabalhando, trabalhador, trabalhadora, estou a trabalhar, assalariado, assalariada, empregado, empregada, tenho trabalho, tenho emprego, ordenados, part time, em part time, a part time, meio tempo, a meio tempo, tempo parcial, a tempo parcial, tempo inteiro, numa loja, num restaurante, numa fábrica, num supermercado, nas limpezas, nas obras
loyer: renda, aluguel, aluguer, a renda é, a renda e
et demi: e meio, e meia
janvier: janeiro, jan
février: fevereiro, fev
mars: março, mar
avril: abril, abr
mai: maio, mai
juin: junho, jun
juillet: julho, jul
août: agosto, ago
septembre: setembro, set
octobre: outubro, out
novembre: novembro, nov
décembre: dezembro
hier: ontem
avant-hier: anteontem, antes de ontem
aujourd'hui: hoje
le mois dernier: o mês passado, no mês passado
l'année dernière: o ano passado, no ano passado
il y a: há, faz
depuis: desde há, desde
en: em, no ano de, em ano de
pardon: perdão, desculpe, desculpa
non en fait: não na verdade, não aliás, não desculpe, não quero dizer, não perdão, desculpe não
en fait: na verdade, aliás, quero dizer, ou melhor, melhor dizendo, digo
reprendre: retomar, continuar
merci: obrigado, obrigada, muito obrigado, muito obrigada, obg
fin: adeus, tchau, até logo, fim, terminar, acabar, já está, é tudo, mais nada, acabou, terminei
seul: só, sozinho, sozinha, solteiro, solteira, vivo só, vivo sozinho, vivo sozinha, moro sozinho, moro sozinha, divorciado, divorciada, viúvo, viúva, separado, separada
en couple: em casal, casal, com o meu marido, com a minha mulher, com o meu companheiro, com a minha companheira, com meu marido, com minha mulher, com minha esposa, com a minha esposa, com o meu namorado, com a minha namorada, casado, casada, sou casado, sou casada, em união de facto, união de facto, juntos, somos dois, vivo em casal, junto, amigado, amigada
avec enfants: com filhos, com crianças, com os meus filhos, com as minhas filhas, com os filhos, com meus filhos, com o meu filho, com a minha filha, com um filho, com uma filha, e os meus filhos, e meus filhos, e os filhos, e as crianças, e o meu filho, e a minha filha, com filho, com as crianças
sans enfant: sem filhos, sem crianças, sem filho, não tenho filhos, não temos filhos, não há filhos, não há crianças, não tenho crianças
enfants: filhos, filhas, crianças, criança, filho, filha, miúdos, miúdas, miúdo, putos
garçon: menino, meninos, rapaz, rapazes
fille: menina, meninas, rapariga, raparigas
un enfant: um filho, uma filha, uma criança, um bebé, um bebê
bébé: bebé, bebê, nené
enceinte: grávida, estou grávida, gravidez, à espera de bebé, à espera de um bebé, esperando bebê, espero um bebé
chômage: desemprego, desempregado, desempregada, estou desempregado, estou desempregada, no desemprego, estou no desemprego, subsídio de desemprego, à procura de trabalho, à procura de emprego, procuro trabalho, procuro emprego, recebo desemprego
sans emploi: sem trabalho, sem emprego, não tenho trabalho, não tenho emprego, em casa sem trabalho
je travaille pas: não trabalho, não estou a trabalhar
retraite: reforma, reformado, reformada, estou reformado, estou reformada, aposentado, aposentada, aposentadoria, pensão de velhice, pensionista
invalidité: invalidez, pensão de invalidez, reforma por invalidez, reformado por invalidez, reformada por invalidez
études: estudos, estudante, estudo, estudar, sou estudante, universidade, a estudar, estou a estudar
à mon compte: por conta própria, conta própria, trabalho por conta própria, independente, trabalhador independente, trabalhadora independente, recibos verdes, a recibos verdes, negócio próprio, o meu próprio negócio, autônomo, autônoma, meu negócio
arrêt maladie: de baixa, estou de baixa, baixa médica, baixa por doença, de baixa médica, estou de baixa médica
pension alimentaire: pensão de alimentos, pensão alimentar, pensão alimentícia, pensão dos filhos
handicap: deficiência, deficiente, incapacidade
étranger: estrangeiro, estrangeira, sou estrangeiro, sou estrangeira, não sou francês, não sou francesa
autre pays: outro país, de outro país, fora da europa, brasileiro, brasileira, angolano, angolana, cabo verdiano, cabo verdiana, caboverdiano, caboverdiana, moçambicano, moçambicana, guineense, são tomense, africano, africana
française: francês, francesa
Europe: europeu, europeia, união europeia, europa, ue
HLM: hlm, habitação social, casa social, bairro social, casa da câmara, moradia social
location vide: renda sem móveis, arrendado sem móveis, sem móveis, arrendamento sem móveis, casa arrendada sem móveis, sem mobília, não mobilado, vazia, vazio, arrendado vazio
meublé: renda com móveis, com móveis, mobilado, mobilada, mobiliado, com mobília, arrendado com móveis, apartamento mobilado, arrendamento com móveis
chez mes parents: com os pais, casa dos meus pais, em casa dos meus pais, com os meus pais, na casa dos meus pais, em casa da minha mãe, em casa do meu pai, com a minha mãe, com o meu pai, com meus pais
chez quelqu'un: casa de outra pessoa, em casa de outra pessoa, casa de alguém, em casa de alguém, na casa de alguém, casa de outros, em casa de outros, em casa de amigos, em casa de uns amigos, em casa de um amigo, em casa de uma amiga, casa de um amigo, casa de uma amiga, com amigos, com uns amigos, em casa de família, em casa de familiares, em casa da minha irmã, em casa do meu irmão
propriétaire: proprietário, proprietária, sou proprietário, sou proprietária, casa própria, dono, dona, minha casa própria
achat à crédit: compra a crédito, crédito à habitação, crédito habitação, a pagar o crédito, a pagar a casa, estou a pagar o crédito, estou a pagar a casa, empréstimo da casa, hipoteca, pago o crédito, financiamento
foyer: lar, residência, foyer, num foyer, num lar, em residência, albergue
sans logement: sem casa, sem abrigo, sem teto, sem tecto, não tenho casa, não tenho onde viver, não tenho onde morar, na rua, vivo na rua, sem habitação, sem alojamento
factures en retard: contas em atraso, contas por pagar, faturas em atraso, facturas em atraso, contas atrasadas
expulsion: despejo, ordem de despejo, vou ser despejado, vou ser despejada
dettes: dívidas, dívida
cherche logement: procuro casa, à procura de casa, procuro habitação, procuro apartamento
livrets: poupanças, poupança, conta poupança
séparation: separação, divórcio, separámos-nos, separei-me, nos separámos
décès: falecimento, faleceu, morreu, morte, óbito
j'ai perdu mon travail: perdi o trabalho, perdi o emprego, perdi o meu trabalho, perdi o meu emprego, fiquei sem trabalho, fiquei sem emprego, fui despedido, fui despedida
c'est quoi: o que é, o que é o, o que é a, que é isso, o que significa, o que quer dizer
je: eu
mon: meu, minha, meus, minhas
né: nasci, nascido, nascida, nascimento
numéro: número, opção, resposta, num
moitié: metade
ça dépend: depende
colocation: casa partilhada, partilho casa, partilho a casa, quarto, divido casa
tous: todos, todas, tudo
les deux: os dois, as duas, ambos, ambas
sans: sem
avec: com
oui: simm, sim sim
non: por acaso não, nem pensar, nem por isso, claro que não
je ne sais pas: sei lá
1 an et demi: ano e meio, um ano e meio
environ: e tal, e pouco, e picos
2 enfants: um casal de filhos, um casal de crianças, um casalinho
l'autre: outro, outra, o outro, a outra
seul: mãe solteira, pai solteiro, mãe sozinha
environ: tipo
j'en peux plus: já não aguento mais, não aguento mais, não posso mais, já não posso mais, já não aguento, não dá mais, estou no limite
je travaille plus: já não trabalho, deixei de trabalhar, não trabalho mais, já não tenho trabalho, já não tenho emprego, parei de trabalhar
j'ai été licencié: perdi o meu trabalho, perdi o emprego, perdi o meu emprego, fui despedido, fui despedida, fui mandada embora, fui demitida, fui demitido
a perdu son travail: perdeu o trabalho, perdeu o emprego, perdeu o seu trabalho, perdeu o seu emprego, ficou sem trabalho, ficou sem emprego, ficou desempregado, ficou desempregada
je suis enceinte: estou grávida, estou à espera de bebé, estamos à espera de bebé, vou ter um bebé, vamos ter um bebé, tou grávida
j'ai déménagé: mudei de casa, mudei-me, mudámos de casa, mudamos de casa, nos mudamos, mudei de morada, mudei de endereço, mudei de apartamento, nova morada
m'a quitté: deixou-me, me deixou, abandonou-me, me abandonou, saiu de casa
j'ai quitté mon mari: deixei o meu marido, deixei meu marido, larguei meu marido
je me suis séparé: separei-me, me separei, separámos-nos, nos separámos, separámo-nos, separamo-nos, divorciei-me, me divorciei, nos divorciamos
j'ai trouvé un travail: arranjei trabalho, arranjei emprego, arranjei um trabalho, arranjei um emprego, encontrei trabalho, encontrei emprego, encontrei um trabalho, encontrei um emprego, consegui um trabalho, consegui trabalho, consegui um emprego, consegui emprego, comecei a trabalhar, já tenho trabalho
loyers en retard: não consigo pagar a renda, não consigo pagar o aluguel, não posso pagar a renda, não posso pagar o aluguel, não conseguimos pagar a renda, rendas em atraso, renda em atraso, devo a renda, devo o aluguel, aluguel atrasado, meses de renda em atraso, rendas atrasadas, devo meses de renda
on m'a coupé l'électricité: cortaram a luz, cortaram-me a luz, me cortaram a luz, cortaram a minha luz, cortaram a eletricidade, cortaram a água, cortaram-me a água, cortaram o gás, estou sem luz, estamos sem luz, vão cortar a luz, vão me cortar a luz
mon propriétaire me met dehors: o senhorio quer me pôr na rua, o senhorio quer pôr-me na rua, o senhorio põe-me na rua, o meu senhorio quer me pôr na rua, o senhorio quer despejar-me, o dono da casa quer me tirar, o senhorio quer que eu saia, o proprietário quer me despejar, recebi ordem de despejo, carta de despejo
à temps partiel: part time, tempo parcial, a tempo parcial
à mi-temps: meio tempo, a meio tempo, meio período
`,
	Numbers: `zero 0, um 1, uma 1, dois 2, duas 2, três 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez 10, onze 11, doze 12, treze 13, catorze 14, quatorze 14, quinze 15, dezasseis 16, dezesseis 16, dezassete 17, dezessete 17, dezoito 18, dezanove 19, dezenove 19,
		vinte 20, trinta 30, quarenta 40, cinquenta 50, sessenta 60, setenta 70, oitenta 80, noventa 90, cem 100, cento 100, duzentos 200, duzentas 200, trezentos 300, trezentas 300, quatrocentos 400, quatrocentas 400, quinhentos 500, quinhentas 500, seiscentos 600, seiscentas 600, setecentos 700, setecentas 700, oitocentos 800, oitocentas 800, novecentos 900, novecentas 900, mil 1000`,
	Skip: `complementar todo tal a à o os as lhe lhes de do da dos das no na nos nas num numa que em ao aos é são sou somos estou está estão estamos este esta isto estes estas esse essa isso foi era ser por para me te se seu sua seus suas nosso nossa nossos nossas tenho tem têm temos tens há havia ganho recebo pago pagamos ganhamos
		recebemos vivo moro vive mora vivemos moramos você vocês agora mesmo atualmente actualmente total bom bem olhe olha acho penso creio diria digamos assim apenas somente data aniversário idade ter custa como já muito maior menor pequeno pequena aqui frança código postal favor senhor senhora cá lá casa apartamento`,
	Commands: map[string]string{
		"stop":        `não me mandem mais nada, não mandem mais nada, parem de me escrever, parem de escrever, pare de me escrever, não me escrevam mais, não escrevam mais, parem de mandar mensagens, pare de mandar mensagens, stop, parar, pare, parem, pára, parar já, pare já, quero parar, quero que parem, basta, chega, =sair, cancelar, cancela, cancele, cancelar tudo, não quero mais mensagens, não quero mais sms, mais mensagens não, não me mandem mais mensagens, não me envie mais mensagens, não me enviem mais mensagens, não mandem mais mensagens, não me escrevam mais, não me escreva mais, não me escrevas mais, não quero continuar, não desejo continuar, deixem-me em paz, deixe-me em paz, remover, anular`,
		"donnees":     `info, informação, informações, privacidade, os meus dados, dados pessoais, proteção de dados`,
		"aide":        `ajuda, ajude-me, me ajude, preciso de ajuda, preciso ajuda, socorro, como funciona, não percebo, não percebi, não entendo, não entendi, não compreendo, não compreendi, não percebo nada, não percebo a pergunta, não entendo a pergunta, o que quer dizer, o que faço, o que tenho de fazer`,
		"retour":      `volta atrás, voltar para trás, volta, volte, voltar, volta, volte, voltar atrás, atrás, para trás, voltar para trás, anterior, pergunta anterior, enganei-me, me enganei, engano, errei, corrigir, mudar a resposta, mudar resposta, mudar a minha resposta, regressar, desfazer`,
		"repeter":     `repetir, repete, repita, repita por favor, repetir a pergunta, repita a pergunta, outra vez, outra vez por favor, mais uma vez, de novo, não ouvi, não ouvi bem, como disse, pode repetir, pode repetir a pergunta`,
		"conseiller":  `conseiller, conseillère, kero falar com alguem, kero falar com uma pessoa, quero falar com alguém, pessoa, conselheiro, conselheira, assistente, assistente social, humano, agente, operador, operadora, técnico, técnica, falar, falar com alguém, falar com uma pessoa, falar com um conselheiro, falar com uma conselheira, falar com um humano, falar com um assistente, falar com uma assistente social, quero falar com alguém, quero falar com uma pessoa, quero falar com um conselheiro, quero falar com uma conselheira, uma pessoa, quero uma pessoa, quero um conselheiro, um conselheiro, alguém, uma pessoa de verdade, ligue-me, liguem-me, me liguem, quero que me liguem, preciso de falar com alguém, preciso falar com alguém, preciso de falar com uma pessoa, posso falar com alguém, posso falar com uma pessoa, atendente`,
		"recommencer": `recomeçar, começar de novo, começar outra vez, voltar ao início, do início, desde o início, do princípio, desde o princípio, reiniciar, tudo de novo, do zero, começar do zero, quero recomeçar, quero começar de novo`,
		"effacer":     `apagar, apaga, apague, apagar tudo, apague tudo, apagar os meus dados, apague os meus dados, apagar meus dados, apagar dados, eliminar, eliminar tudo, eliminar os meus dados, excluir, excluir meus dados, deletar, esqueçam-me, esquecer, quero apagar tudo, quero apagar os meus dados, quero que apaguem os meus dados`,
		"pourquoi":    `e pq, e porquê, mas porquê, porquê, porque, por que, por quê, pq, pk, porque pergunta isso, por que pergunta isso, porque pergunta, porque me pergunta isso, porque perguntam isso, porque quer saber, porque querem saber, porquê esta pergunta, porque esta pergunta, para quê, para que serve, para que querem saber, para que precisa disso`,
		"langue":      `língua, línguas, idioma, idiomas, mudar de língua, mudar a língua, mudar língua, outra língua, outro idioma, outras línguas`,
		"resultats":   `resultados, resultado, os meus direitos, meus direitos, direitos, lista, a lista, os meus resultados, meus resultados, ver resultados, ver os meus direitos, a que tenho direito, resumo`,
		"suite":       `seguinte, próximo, próxima, continuar, continua, continue, seguir`,
	},
	Behalf: map[string]string{
		"pour":         `é|e|seria para (a|o|os|as|uma|um) %, =para (a|o|os|as|uma|um) %, =pela|pelo|por %, escrevo|pergunto|ligo|respondo|preencho (isto) por|para|pela|pelo|pelos (a|o|uma|um|os) %, escrever|perguntar|responder por|para|pela|pelo (a|o|uma|um) %, em nome da|do|de %, da parte da|do|de %, ajudo|ajudar a|o % a preencher, ajuda|informacao|direitos para a|o|os|uma|um %`,
		"mere":         `minha|nossa mãe|mae|mamã|mama|sogra`,
		"pere":         `meu|nosso pai|papá|papa|sogro`,
		"parents":      `meus|nossos pais|sogros`,
		"grand_parent": `minha|meu|meus avó|avô|avo|avós|avos`,
		"enfant":       `meu filho mais velho, minha filha mais velha`,
		"famille":      `minha|meu irmã|irmão|irma|irmao|tia|tio|prima|primo|sobrinha|sobrinho|cunhada|cunhado`,
		"voisin":       `minha|meu|uma|um vizinha|vizinho, vizinha|vizinho`,
		"ami":          `minha|meu|uma|um amiga|amigo|colega`,
		"accompagne":   `uma|um|esta|este senhora|senhor|pessoa|família|familia|doente|rapariga, senhora|senhor que, alguém|alguem`,
		"moi":          `agora é|e para mim, agora para mim, é|e para mim mesmo|mesma`,
		"metier":       `sou (uma|um) assistente social, sou (uma|um) mediadora|mediador|voluntária|voluntaria|voluntário|voluntario`,
	},
	Danger: map[string]string{
		"suicide": `kero|kero|qero|qero (so) morrer|morer, nao kero|qero (mais) viver, quero|queria|vou|penso|pensar|vontade (em|de|me) morrer|matar|suicidar|enforcar me, quero|queria|vontade (de) morrer, me suicidar|enforcar, quero|queria|vou|penso|pensei|vontade|apetece (em|de) (me) matar|suicidar|enforcar me, eu|quero|queria|vou|irei|penso|pensei|pensar|pensando|pensado|apetece|ideia|tentei|decidi|preciso|gostava|gostaria|devia (em|de|a) (mesmo|so) me matar, medo|capaz de me matar, suicidar me, mato me, vou me|mesmo matar|suicidar, me mato, acabar com (a) minha vida, pôr|por fim|termo (a) minha vida, (por) termo a vida, pensado|penso|pensei|pensar|ideias __ suicidio, (ja) nao|n|naum quero|queria|consigo (mais) viver, nao quero mais viver, nao aguento viver, vontade de me matar, nao vale a pena viver, nao tenho vontade de viver, sem vontade de viver, (mais) valia (eu) estar|estava morto|morta, melhor estar|estava|estou morto|morta, preferia estar|estava morto|morta, cortar os pulsos, atirar me (da|de) ponte|janela|comboio|ao, tirar a (minha) vida, cansado|cansada de viver,
			acabar com tudo, atirar|deitar|jogar (me) (da|de|do|pela) (uma|a) ponte|janela|varanda|predio, vou me atirar|jogar, melhor sem mim, dormir e nao (mais) acordar, nao acordar mais|nunca, desaparecer para sempre, tomei|tomar todos os comprimidos (quero) morrer, nao aguento mais (a|esta) viver|vida, dar um tiro na|em, ninguem vai sentir a minha,
			diz|ameaca|quer (que) (se) (vai) matar|suicidar|enforcar se, diz que se vai|quer (se) matar|suicidar|atirar, corto (os|as) bracos|pulsos|pernas e|outra|com,
			pensar|penso|vontade|quero|vou|ideia (em|de|a) atirar|lancar|enforcar|matar me, nao vale|merece (a) pena continuar|viver|seguir|nada, queria|quero|dera|melhor adormecer|dormir e nunca|nao, para que viver|continuar,
			bater|espetar|atirar|estampar (me) (com) (o) carro contra|num|no (um) muro|arvore|camiao, nao|sem vejo|encontro|tem (nenhum) sentido na|em|para (a|minha) vida, sentido na|a|da vida`,
		"violence": `bateme|bateume, bate me, batem me, me bate, me batem, bateu me, me bateu, bateram me, me bateram, me batendo, a bater me, bater me, agride me, me agride, agrediu me, me agrediu, maltrata me, me maltrata, maltratou me, me maltratou, espanca me, me espanca, espancou me, me espancou, ameaca me, me ameaca, ameacou me, me ameacou, ameaca|ameacou de morte, (quer) matar me|a _ mulher, quer me matar, vai me matar, vai matar me, quer matar me, violou me, me violou, violaram me, me estuprou, estuprou me, fui violada|violado|estuprada, medo (do|de|da) (meu|minha) marido|companheiro|namorado|ex|pai|mulher|esposo, tenho medo dele, (ele) tranca me, me tranca (em|no) casa|quarto, fecha me em casa, obriga me a casar, casamento forcado, violencia domestica|conjugal, sofro violencia, vitima de violencia, da me (um) soco|socos|pontape|pontapes|estalos, me da soco|socos|porrada|tapa|tapas, aperta me o pescoco, estrangula me, me estrangula, puxa me (os) cabelos, puxou me (os) cabelos,
			apertou|aperta|apertar me (o) pescoco, medo (de) que (ele) me mate|bata, ele fechou|trancou|fecha|tranca me (em|no|na) (casa) casa|quarto, ex|marido|namorado|companheiro|ele (veio|vem|tem|ameaca) (me) com uma|tem faca|arma|pistola, com uma faca, obriga|forcou|forca me a dormir|ter|fazer, deu|da me um|uma estalo|murro|pontape|soco|bofetada, empurrou|empurra me,
			diz|disse|jura que me mata|matava, que me mata se, nao me deixa|deixam sair (de) casa|sozinha|e|$, patrao|patroa|ele|ela|chefe|marido (ficou|tem|tirou|guarda|guardou|tirou) (me) (com) (o) (meu) passaporte|documentos|papeis, patrao|patroa|ele|ela|chefe|marido (ficou|tem|tirou|guarda) com o|os (meu|meus) passaporte|documentos|papeis, obrigam|obriga|forcam (me|nos) (a) trabalhar sem, fecham|trancam nos|me, obrigada|obrigam|obriga|forcada (me) a prostituir, prostituir me, casar me (a) forca, casar (me) a forca,
			deu|da|deram|dava me|nos (uma|um) tareia|surra|porrada|soco|murros|pontapes|bofetada|sova, ameacou|ameaca|diz|disse|jurou (me) (com) (que) (me) (vai) queimar|matar|esfaquear|bater|cortar me, ameacou|ameaca queimar|matar|esfaquear|bater, quer|tenta|tentou bater|matar|violar|queimar|afogar me, fazem|faz|obrigam|obriga me|nos trabalhar|dormir|estar __ homens|clientes|sem, trouxeram|trouxe|enganaram me|nos __ trabalhar|homens|prostitu*|casa|bar, trafico de pessoas|seres, vende|vendem|venderam me a, escondida|escondido|escondo __ ele|marido|bater|matar, bebado e deu|bate|bateu me|nos,
			pai|padrasto|namorado|marido|irmao|ele bate|bateu|espanca|maltrata na|em|a (minha) mae|irma|avo|mulher, bate|bateu|espanca|maltrata na|a minha mae|irma|avo, apontou|aponta|puxou|puxa|sacou|mostrou (me) (de) (uma|um|a) pistola|faca|arma|navalha, tiraram|tirou|ficaram|ficou (me) (com) os|o|as (meus) documentos|passaporte|papeis, trabalho|trabalhamos|trabalhar sem receber|salario|ordenado|pagamento,
			vai|vao|quer|querem|queria|queriam|tenta|tentou|tentaram|prometeu|jurou|ameaca|ameacou|ameacam|disse (de|que) (vai|ia) me|nos matar|bater|espancar, vao|querem matar me|nos,
			apanho|apanhei|apanhava|apanhamos|apanha (muito|sempre) do|dele|da (meu|minha|nosso) marido|companheiro|namorado|pai|padrasto|ex|esposo|parceiro|irmao|mae, apanho|apanhei|apanhava|apanhamos dele, levo|levei|levamos (muita) porrada|pancada|tareia|surra|sova do|dele (meu|ex) marido|companheiro|namorado|ex|pai`,
		"sans_abri": `durmo|dormimos|dormir|dormindo|dorme __ rua|carro|parque|estacao|metro|fora, a dormir __ rua|carro|tenda, durmo|dormimos __ tenda, vivo|vivemos na rua com|sem|desde|e|ha, nao|n tenho|temos (sitio|lugar) (onde|para) dormir, nao|n tenho|temos (onde|para) (onde) dormir|ficar|ir|passar (a|esta) noite, nao|n tenho|temos onde dormir, sem (sitio|lugar) (onde|para) dormir, sem (um) teto|tecto (para) (esta) noite|hoje, estou|estamos|fico|ficamos|vou ficar na rua (esta|a) noite|hoje, estou|estamos na rua, estou|fiquei|ficamos sem (casa|teto|tecto) (esta) noite|hoje, (fui|fomos) posto|posta|postos|expulso|expulsa|expulsos|puseram|pos (me|nos) (de) (fora|casa|na) (rua) (esta) noite|hoje, puseram|pos|poe me|nos na rua|fora, me|nos puseram|expulsaram (na|de) rua|casa, passar|passo|passamos (a) noite (na|no) rua|carro, esta noite __ rua,
			fui|fomos posta|posto|postos|expulsa|expulso|despejados na|da rua|casa, na rua com (as|os|o|a|meus|minhas) criancas|filhos|bebe|filho|filha, dormimos no carro, ordem de despejo hoje|amanha,
			nao|n temos|tenho para onde ir, nao|n temos|tenho onde ir, sair do|da hotel|pensao|abrigo hoje|amanha|agora, 115 e|nao|ninguem (ninguem) atende|responde,
			durmo|dormimos|dormir|dorme no|na|num|numa|debaixo jardim|parque|estacao|carro|rua|banco|ponte|praca|aeroporto|tenda|garagem, estou|estamos (com) (os|as|meus) (meninos|filhos|criancas) na|no|em estacao|rua|jardim|parque|carro|aeroporto e|com|sem|nao|ha,
			fomos|fui despejados|despejado|despejada|despejadas, criancas|filhos|meninos|bebe estao|esta|ficaram na|no|la rua|fora|carro`,
		"urgence_vitale": `nao|n consigo|consegue|posso|pode respirar, nao|n respira, nao|n esta a respirar, nao|n esta respirando, falta me o ar, a sufocar|asfixiar, sufocando, engasgado|engasgada|engasgou, inconsciente, perdeu os sentidos, desmaiou, nao acorda, nao reage, a ter um|uma enfarte|ataque|avc, tendo um|uma infarto|enfarte|ataque|avc, ataque cardiaco, ataque do coracao, (esta|teve) (a) (ter) um avc agora, dor|dores (muito) (forte|fortes) (no) peito, tomou|tomei|engoliu|engoli (muitos|demasiados|todos|uma) (os) (caixa|de) comprimidos|remedios|lixivia|veneno|comprimido, overdose, nao|n para de sangrar, sangra muito, a sangrar muito, sangrando muito, muito sangue, a esvair se, cheira|cheiro a gas, fuga de gas, vazamento de gas, esta|estou a morrer, ta a morrer, morrendo minha|meu, esta morrendo, casa __ arder|fogo|chamas, incendio (em|na) (minha) casa, caiu __ nao responde|mexe|reage, convulsoes|convulsao,
			esta|ficou|fica (todo|toda) roxo|roxa|azul|azulado, doi (me) (muito) o peito, doi me (muito) o peito, bebeu|bebi|engoliu|tomou (uma|um|a|de) lixivia|pilha|moeda|veneno|detergente, fogo|incendio na|no|em (minha|meu) cozinha|casa|predio|apartamento, ela|ele|mae|pai|marido|mulher|filho|filha nao responde, engasg*, entrou em trabalho de parto, rebentaram as aguas, chamem|chama (uma) ambulancia, convuls*, esfaque*, afog*,
			tomou|tomei|engoliu (uma|um|a|as) caixa|lamina|frasco|embalagem (de) paracetamol|comprimidos|ben|remedios|medicamentos, boca|cara|rosto (esta) torta|torto|descaida|paralisada, nao consegue|pode falar e,
			cortei|cortou|corte (me) (a|o|na|no) mao|braco|dedo|perna|pescoco __ sangue|sangra, sai|jorra|perde|perco (muito) sangue,
			contracoes|contracao e|com sangra|sangue|dores, tem|tenho|esta (com) contracoes, gravida e sangra|sangro|sangue`,
		"enfant": `bate|batem|bateu|bater|espanca|espancou|agride|agrediu|maltrata|maltratou|abusa|abusou|viola|violou|toca|tocou|mexe (muito) (em|no|na|nos|nas|a|o|os|as|do|da|dos|das) (meu|minha|meus|minhas|seu|sua|nosso|nossa) filho|filha|filhos|filhas|crianca|criancas|bebe|menino|menina|sobrinho|sobrinha|neto|neta|miudo|miuda|miudos, filho|filha|filhos|filhas|crianca|criancas|bebe|menino|menina (esta|estao|corre|correm) (em) perigo, pai|padrasto|tio|avo|irmao|professor toca me|lhe, pai|padrasto|tio|avo|irmao me toca, pai|padrasto|tio|avo mexe comigo, abuso|abusos (sexual|sexuais) (de|da|do|a) (minha|meu|uma|um) filha|filho|crianca|menor, maus tratos (a) crianca|criancas|filho|filha, abuso de menores,
			bate nas|nos|na|no|em criancas|filhos|filho|filha|bebe|miudos, padrasto|tio|avo|pai toca|mexe me|em|na, ama|babysitter bate|sacode, meu pai|mae bate me|em,
			filho|filha|menino|menina __ fugiu|desapareceu (de) ontem|casa|e|$, filho|filha|menino|menina __ nao aparece|voltou|volta,
			namorado|namorada|companheiro|marido|padrasto|madrasta|pai|mae|tio|avo|irmao|vizinho|vizinha|professor|treinador|padre __ bate|bateu|espanca|maltrata|abusa|abusou|toca|tocou|mexe|mexeu|apalpa|apalpou|sacode|queima|viola|violou (no|na|em|do|da|o|a|com) (meu|minha|o|a|seu) irmaozinho|irmaozinha|irmao|irma|filho|filha|filhos|menino|menina|meninos|crianca|bebe|sobrinho|sobrinha|primo|prima, mexeu|mexe|tocou|apalpou no|na|em (meu|minha) filho|filha|irmao|irma, cortar|mutilar|excisar a|as (minha|minhas) filha|filhas|menina|irma, mutilacao genital,
			mexe|toca|mexeu|tocou nas partes, partes intimas|privadas, cunhado|cunhada|sogro|genro __ mexe|toca|mexeu|tocou|apalpa`,
	},
	Harmless: `bateria|telemovel|telefone|computador|carro (esta|ta) a morrer, bateria|telemovel|telefone|computador (esta) morrendo, renda|preços|contas|dividas|impostos|papeis (esta|estao) (a) (nos) sufocar|sufoca|sufocam|sufocando,
		(esta|a|o) renda|aluguel|trabalho|calor|frio|chefe mata me|se, mata me (de) riso|rir|tedio|sono, (a) morrer|morro|morto|morta|morrendo de rir|riso|fome|frio|sono|calor|sede|vergonha|cansaco|saudades|medo|tedio, matar o tempo, mato o tempo, mata o tempo, mato me a trabalhar|estudar, matar (as) saudades, (ja) nao|nunca (mais) me bate|batem|bateu|maltrata|agride|ameaca, (ja) nao|nunca (mais) bate|bateu|maltrata|agride|ameaca me, (antes|ja) nao durmo|dormimos na rua, antes|antigamente dormia|dormiamos na rua, dormia|dormi|vivia na rua (ha) antes|ano|anos, ja tenho onde dormir, teve|tive (um) (uma) enfarte|infarto|ataque|avc __ ha|ano|anos, ha (muitos) anos|tempo __ enfarte|infarto|avc, bate|bateu o sol|vento|coracao, bate a porta|chuva, batia me antes, trabalho na rua|noite, bate certo, bater a|na porta, toca|tocou (a|o|no) campainha|telefone|sino, mexe (muito) comigo, desmaiou ha,
		renda|aluguel|trabalho|calor|frio|contas|stress|estresse|dor|dores|impostos|papelada (ainda) vai|vao|quer|esta|estao (a) me matar, apanho|apanhei (o|do) (da) transito|sol|frio|chuva|estacao|aeroporto, nao|nunca passo|passamos|passam fome`,
	// "dez" is ten, and December when a year stands behind it in figures.
	Ideas: `
blue: azul, roxo, roxa, roxinho, arroxeado, azulado
baby: bebe, recem nascido, bebé, nenem, bb
child: menino, menina, meninos, meninas, miudo, miuda, miudos, miudas, filho, filha, filhos, filhas, criança, crianças, irmaozinho, irmazinha, maninho, mana, garoto, irma, pequeno, pequena, pequenos, mais novo|nova|velho|velha
lips: labios, cara, boca, unhas, pele
eyes: olhos, olho, vestido, carro, roupa, carrinho, cartao
unresponsive: nao|n reage, nao|n responde, nao|n se mexe, nao|n mexe, nao|n acorda
crooked: torta, torto, torcida, descaida, caida, paralisada
mouth: boca, cara, rosto
sudden: repente, subito, derepente
speechless: nao|n consegue|pode (quase) falar, fala esquisito, fala enrolada, fala esquisito|mal|estranho|arrastado
swell: inchar, inchada, inchado, incha, inchando
throat: garganta, lingua
floor: chao
phone: telefone, telemovel, celular, whatsapp, mensagens, email, facebook, sms
wake: acordar, acorde, acordasse, despertar
unwilling: nao|n quero|queria|kero, quem me dera, oxala, tomara, preferia|prefiro nao
early: cedo, tarde, antes, horas, vizinhos
life: vida, viver
enough: nao|n aguento|suporto|posso|consigo, farta|farto|cansada|cansado|cheia, odeio
dear: cara, caro, custo, preço, preços, seguro, aqui, cidade, profissional, renda, papelada, viver em|com|na|no|aqui
vanish: desaparecer, sumir
wish: quero, queria, vontade, vou, apetece, kero
without_me: sem mim, se eu nao|n estivesse|existisse|estiver|tivesse, quando eu nao|n estiver, quando eu morrer, se eu morrer|morresse|desaparecesse
better: melhor, felizes, descansados, aliviados, mais feliz
farewell: despedi, despedir, despedida, despedindo, despeço, adeus a|para
letter: carta, cartas, bilhete
everyone: todos, toda a gente, familia, mae
over: acaba, acabe, acabar, pare, parar, termina, termine, ultimo, ultima, fim
forever: sempre, de vez
veins: pulsos, veias, pulso
cut: cortar, corto, lamina, cortei, gilete
grass: cabelo
death: morte, morrer
exit: saida, soluçao, escape, remedio
underwear: cuecas, cueca, calcinha, calcinhas, fralda, pijama, roupa interior
hand: mao, maos, dedo, dedos
touch: toca, mexe, apalpa, mete, metia, mexia
drunk: bebe, bebado, bebeu, bebida, embriagado, beber
strike: bate, bater, batia, pancada, porrada, tareia, sova, espanca, espancar, cinto, bateu
attack: vira se, vira, ataca, atira, descarrega, grita
stick: pau, cinto, cabo, vara, punhos, chinelo, sapato, cinto
slap: estalos, estalo, tapas, tapa, bofetadas, bofetada, bate, abana, belisca, sacode, palmadas, morde
tie: amarra, prende, amarrou, ata, acorrenta, amarram
bed: cama, cadeira, berço, aquecedor, quarto
papers: papeis, passaporte, documentos, bilhete, documento
actor: marido, esposo, namorado, companheiro, ex, mulher, namorada, pai, irmao, padrasto, tio, sogra, sogro
locked_in: trancou, tranca, trancada, trancado, trancaram, fechou me, fechada, fecha me, trancar, prendeu
keys: chave, chaves, cadeado
home: casa, quarto, banho, cave, dentro
office: caf, prefeitura, camara, banco, chefe, patrao, escritorio, conta, escola, site, aplicaçao, elevador
took: levou, tirou, tira, leva, ficou com
fear: medo, receio, assustada, aterrorizada, panico
return_home: voltar|ir|regressar|chegar (a|para|pra|pa) casa
country: pais, brasil, angola, guine, cabo
threat: ameaça, ameaca, ameaçou, ameaçado, ameaçar, ameaças, arrepender
pay: renda, fatura, conta, despej*, tribunal, multa, corta*, pensao, despedi*
stalk: me segue, segue me, anda atras de mim, persegue me, me persegue, espia, vigia, espera (me) a|na|a porta|fora, seguir|perseguir me|nos, seguem me, persegue me
hair: cabelo, cabelos
drag: arrastou, arrasta, puxou, puxa, agarrou, agarra
hide: esconde, escondeu, rasgou, queimou, confiscou
money: dinheiro, ordenado, cartao, salario
forbid: nao|n (me|nos) deixa|deixam|permite, proibe, proibiu, impede
goout: sair, ter (um) telefone|telemovel|celular, ver a|os|ninguem, falar com
talk: falar, ver
secretly: escondidas, escondida, segredo, as escondidas
boiling: ferver, fervente, acido, quente, gasolina
throw: atirou, deitou, lançou, jogou, atira, entornou
weapon: tesoura, tesouras, faca, navalha, garrafa, martelo, vidro
stab: espetou, esfaqueou, cravou, enfiou, espeta, atacou
marry: casar, casamento, casem
force: força, obriga, obrigam, obrigada a, contra a minha
nowhere: nao|n temos|tenho|ha|sei|sabemos|encontro|encontramos (para|pra) onde|aonde|sitio|lugar, sem saber (para) onde, sem teto, lado nenhum
night: dormir, noite, ficar, passar, durmo
tonight: esta noite, hoje, agora, bebe
bags: malas, mala, coisas, sacos, coisas
outplace: estaçao, ponte, parque, rua, banco, tenda, escada, escadas, carro, carrinha, garagem, aeroporto, passeio, jardim, relento, passeio, calcada
doorlock: fechadura, fechaduras, cadeado
changed: mudou, trocou, mudaram, trocaram, troca
owner: senhorio, senhoria, dono, dona, proprietario
stairs: escada, escadas, patamar, porta, rua, fora
sleep: durmo, dormimos, dormir, passo|passamos a|as noite|noites
ago: antes, anos, ferias, campismo, barulho, mal, viagem, dormia, nao consigo
host: irma, amiga, amigo, prima, mae, tia, irmao
holiday: ferias, viagem, praia
noone_needs: ninguem precisa|gosta|quer|sente|me|liga, nao sirvo, sou inutil
pointless: nao|n vale a pena, nao|n faz sentido, sem sentido, para que|pra viver|continuar
jump_place: ponte, falesia, telhado, linha, comboio, plataforma, metro
think: pensar, penso, pensando, imagino, olho
wants_die: quer|queria|diz que morrer|matar se|suicidar, quer|queria estar mort*
bruise: nodoas, nodoa, hematoma*, roxos, marcas
push: empurr*, atirou me, encostou me
wall: parede, escadas, chao
fall: caiu, queda, bicicleta, futebol
alive: vivos, vivas, vivo, viva, com vida
see: ver, vejo, veras
slap_me: chapada, bofetada, estalada, tapa na, chapadas
left_alone: deixa|deixou|deixam|deixaram __ sozinh*
me: me deixou, deixou me, deixaram me
food: comer, comida, fome, jantar
thrown_out: pos|puseram|mandou|mandaram|botou|expulsou|expulsaram me|nos (pra|para|na) fora|rua, me|nos pos|botou|expulsou|mandou (pra|na) fora|rua|embora, pos|puseram me|nos fora
cold: frio, chuva, chover, neve, gelo
outside: fora, rua, relento
pregnant: gravida, mulher
open_not: nao|n abre, nao|n abriu, nao|n consegue abrir
eyelids: olhos
fell: caiu, caido, cair, cai
height: telhado, escada, escadas, varanda, janela, andaime, arvore, andar
vomit: vomita*, vomito, tosse, tossir, cuspir, cospe, urina
blood: sangue
numb: nao|n sente|sinto|mexe (o|a|um|metade) braço|perna|lado|cara, dormente, nao (consegue) levanta|levantar|mexe|mexer o|a braco|perna
burden: fardo, peso para, estorvo
self_harm: me corto, corto me, corta se, magoo me, me machuco, automutil*
humiliate: insulta*, humilha*, cospe, rebaixa
flee: fugi, fugido, fugir, escapei
naked: nua, nu, nudes, nuas
photos: foto*, video*
hotel: hotel, albergue, pensao, centro, abrigo, abrigo, parque de, campismo
leave: sair, embora, deixar, acaba, termina
work_leave: trabalho, emprego, serviço
tomorrow: amanha
why_live: porque|porque|razao|que (para) continuar|seguir (a) viver|vivendo, para que viver
ready: pronto, preparado, planeado
peace: paz, descanso, descansar, sofrer
cigarette: cigarro, cigarros, isqueiro, beata
bodypart: braço, braços, pele, costas, perna, pescoço, mao
neck: pescoço, garganta
marks: marcas, marca, dedos, marcas
porn: porno*
beats: bate, espanca, bate lhe
parent: pai, mae, padrasto, madrasta, marido, ex, namorado, ama
cleared: despej*
fever: febre, temperatura
floppy: mole, molinho, inconsciente, prostrado
not_talk: nao|n fala, nao|n responde
pills: comprimidos, comprimido, pastilhas, remedios, medicamentos
laid: preparados, preparado, pronta, prontos, mesa, gaveta, guardados, atada, minha frente
rope: corda, laço
phone_off: telefone|telemovel|celular desligado, desligou o, nao|n atende|responde, desligado, voicemail
armed: faca, pistola, arma, navalha, catana, machado, caçadeira
someone: homem, tipo, gajo, alguem, homens, vizinho, ex, cara
door: porta, escada, escadas, predio, corredor, janela, patamar
break_in: tenta|tentar|tentam|quer|querem abrir|entrar|arrombar|forçar, arrombar a|minha, arromba, bate a|na porta
gas: gas
smell: cheira, cheiro, fuga, vazamento
sick: tontos, tonta, tonto, tonturas, dor de cabeça, dores de cabeça, doi a cabeça, enjoados, vomitar, vomitando, enjoo
heater: aquecedor, fogareiro, braseira, caldeira, esquentador, lareira
substance: lixivia, detergente, pilha, anticongelante, veneno, acetona, amoniaco, agua sanitaria, soda caustica, perfume, produto de limpeza
swallow: bebeu, engoliu, comeu, engolir, bebi, tomou
many: caixa, frasco, monte, todos, mao cheia, muitos, inteira
alone: sozinhos, sozinhas, sozinho, sozinha
cry: choram, chora, chorar, chorando, gritam, gritar, gritos
neighbour: vizinho, vizinha, vizinhos, do lado, de cima, da frente, de baixo
relative: padrasto, tio, primo, irmao, pai, avo, professor, treinador
my_bed: ao|no|pro meu quarto de|a|quando, minha cama
touch_me: mexe me, me mexe|toca|apalpa|tocou, toca me, apalpa me, toca em mim, mexe em mim
nopay: nao|n me|nos paga|pagam|pagou, sem receber|salario|pagar|ordenado, de graça, nao|n paga|recebo
send_home: mandar|levar|enviar me|nos para|pra|de, me mandar|levar para|pra|de, querem mandar me|levar me
marry_off: querem|vao casar me|a, querem me casar, casar me a|com, vai ser casada, vao casa la
sex_demand: que eu durma com, dormir|deitar com ele, favores sexuais, cama com ele, deitar com ele
boss: patrao, patroa, chefe, encarregado, senhor, senhora, senhorio, gerente
else: senao, se nao, em troca
hands_on: mao|maos em cima|peito|rabo|pernas|perna|entre, apalpou|apalpa me, me apalpou|apalpa|agarrou
spiked: puseram|deitaram|meteram|pos|colocaram algo|alguma|qualquer|uma (coisa) na|no minha|meu bebida|copo
surveil: controla, vê, espia, le, mexe, rastreia, vigia, revista
my_phone: meu telefone|telemovel|celular, minhas mensagens
if_i: se eu (me) for|sair|falar|ligar|contar|deixar|fugir, se fores|falares|saires|ligares, da proxima
kill_you: mata me|te|nos, me|te|nos mata|mato|queima|encontra|encontro, matar me|te, me|nos matam|mata|matarao|matar
said: diz, disse, jurou, jura, ameaçou, ameaça, ameaca, dizem, disseram
burn: queimar, pegar fogo, incendiar
not_back: nao|n trouxe|devolve|devolveu|entrega|entregou, nao|n me devolve|trouxe|devolveu
abroad: pais, estrangeiro, aviao, aeroporto, brasil, angola, aldea, aldeia
flames: chamas, a arder, incendio, pegou fogo, pegando fogo
smoke: fumo, fumaça
squeeze: apert*, estrangul*, enforc*
fiction: filme, serie, televisao, livro, jogo, noticias, sonho, novela
test: analise, analises, exame, tensao
last_words: ultima|ultimas mensagem|palavras|sms
thanks: obrigada|obrigado por tudo, desculpem, perdao, perdoem, amo vos, cuidem
will: testamento
gave_away: dei|doei (o|a|os|as) (meu|minha|meus) cao|gato|cachorro|coisas
edge: beira, borda, espera do|de comboio|trem|metro
blades: laminas, lamina, gilete, giletes
locked_self: fechou se, trancou se, se trancou|fechou
smash: partiu|quebrou|estragou|atirou me|meu|o|com (o) telemovel|telefone|celular
so_not: para (eu) nao, pra (eu) nao, para que nao
hiding: escondida|escondido|escondi (na|no|me) (na|no) casa|armario|quarto|banheiro, estou escondida, estou escondido
seek: a nossa|minha procura, nos procura|persegue, procurar nos, procura nos|me
posted: net, internet, publicou, redes, partilhou, espalhou, mandou a todos
police_threat: chama|liga|denuncia (a|para) (a) policia|sef|aima
filmed: filma|grava|fotografa|espia me, me filma|grava|espia
shower: banho, duche, chuveiro, despir, nua, banheiro
parked: dentro de um|do carro, num|no carro, estacionado, parque de estacionamento
cutting: cortar, mutilar, circuncidar, excisao
discharge: saio|sai|alta (amanha) do|da hospital|prisao|cadeia|clinica
no_home: nao|n tenho|temos casa|teto|onde
child_speaks: tenho 6|7|8|9|10|11|12|13|14|15|16|17 anos, a mama|papa, a minha mae|mama nao|esta|saiu, ando na escola|primaria
noeat: nada|nd pra|p comer, nada|que (para) comer, nao|sem (temos|ha|tenho) comemos|comi|comida|comer|come|comem, frigorifico|frigo|geladeira|dispensa vazio|vazia, sem|nao|ha (ha|tenho) leite para, deixei de comer, comida|comer no|do|nos lixo|contentor|caixotes
hungry: tenho|temos|tem|passamos|passo|estou (com) (muita) fome, passar|passo|passamos|passam|passa|passando fome
shortly: volto, ja volto, depois, lol, ate ja, logo
ill: doente, gripe, medico, hospital, dieta, ramadao, jejum, operacao, apetite
beats_them: bate|bater|batia neles|nelas|lhes, bate|bater|maltrata nos|nas|os|as (meus|minhas) filhos|filhas|meninos|miudos|crianças|criancas|meninas|pequenos, espanca os|as|eles
beats_us: bate nos|em nos, bate-nos, espanca nos
touches_her: toca|mexe|apalpa na|no|a (minha|mais|menina) filha|velha|menina|pequena|mais|enteada
hurts_below: doi|magoa|mal|doer (la) em|la baixo, faz mal
deprive: nao lhes|lhe|os da|deixa|dao (de) comer|comida, deixa|deixam (os|o|a) sem comer|jantar|comida
cellar: cave, armario, despensa, arrecadacao
school: escola, colegio, liceu, turma, recreio
bully: gozam, bullying, insult*, perseg*, batem, ameac*
everyday: todos|cada os|dia|dias, sempre
ask_photos: quer|pede|exige|obriga|querem (que) (a|lhe) (lhe|que) (mande|envie|mandar|enviar) fotos|videos, mande|envie|mandar|enviar (lhe) fotos|videos
online: snap, snapchat, insta, instagram, tiktok, internet, jogo, discord
tell_all: diz|conta|contar|dizer|mostra|manda|envia|publica (tudo) (a|aos|para) os|meus|todos|toda
hurl_wish: vontade|medo|apetece de|me (o|a) atirar|abanar|sacudir|deitar|sufocar, vontade de o|a atirar|abanar|sacudir|deitar|bater
leaves_out: deixa|deixam|abandona (o|a|os|as) (seu|filho|filha) filho|filhos|filha|bebe|menino|menina|miudo|crianca|criancas
marry_me: casar me, casar com, casamento forcado|arranjado|combinado, arranjaram|arranjou (um) marido, casarem me
cousin: primo, velho, desconhecido, tio, homem
ticket: bilhete*, aviao, passagem, terra
sold_sex: dormir|deitar|cama (me) com homens|clientes|muitos|varios, vender o meu corpo, prostitu*
longhours: 12|13|14|15|16|17|18 horas|h (por) dia, dia e noite, sem descanso|folga|folgas, sete|7 dias
takes_pension: tira|rouba|fica|leva|gasta (me|com) (a|o) (minha|meu|toda) (reforma|pensao|dinheiro|cartao) reforma|pensao|dinheiro|cartao
shout: grita*, berra*, insult*
carer: cuidadora, auxiliar, enfermeira, lar, empregada do lar
held: presa|retida|raptada|prisioneira|refem (por|contra) (o|a|do) marido|ex|vontade|patrao, retida, raptad*, refem
if_no: se digo|lhe|me digo|nao|recuso|queixo|respondo, se (eu) disser que, quando digo
cant_talk: nao posso falar|ligar|escrever|telefonar
nearby: esta|ao (aqui) lado|perto|aqui|atras, a ouvir, ouve me
he: ele, ex, homem, tipo, eles
car_home: carro|carrinha|tenda e (a) (nossa|minha) casa|cama, vivo|vivemos|durmo|dormimos|moramos|moro no|na|num|numa (nosso|meu) carro|carrinha|tenda|garagem|arrecadacao|cave
noone_for_me: nao tenho|conheco ninguem|familia, sem familia|ninguem, ninguem que
tent: tenda, barraca, acampamento, saco
destroyed: deitaram, queimaram, destru*, rasgaram, levaram, roubaram, demoli*
host_ends: nao pode|posso|podem|quer|querem ter me|nos, nao|ja (pode) (me) alojar|acolher|ficar|receber, tenho|temos de|que sair, manda|mandam me|nos embora
evict: despej*, desaloj*, poem nos|me, penhor*
police_here: a policia, oficial de justica
judge: tribunal, juiz, carta, divida, medo, risco
out_of_insulin: sem|acabou|acabaram|falta|tenho (a|minha|me|mais) insulina|bomba|oxigenio|ventilan, faltei (a) dialise
chest: peito, coracao
weight: peso|pressao|aperto (no) peito, pressao, aperto, aperta
sweat: sua*, suor, suores, palido, palida
cannot_rise: nao consegue|consigo|se levantar|levantar|levanta|mexer, nao (se|me) levanta
contractions: contracoes, contraccoes, contracao, trabalho de parto, rebentaram|rebentou aguas|as|a, vai nascer
false: falsas, braxton
quit: deixei|deixou|parei|parou de|o|a beber|alcool|metadona|heroina|tomar, abstinencia, ressaca de, deixei o alcool
hallucinate: vejo|ve|oico|ouve coisas|vozes|bichos, alucin*, delir*, trem*
trapped: preso|presa|presos|encurralad* no|na|em|num|debaixo
flood: agua|rio sobe|subir|entra|entrar, inund*, cheia
spots: manchas|pintas|pontos roxas|vermelhas|roxos|vermelhos
not_seen: nao vejo|vemos|sai|saiu|vi|abre (o|a) (ha|desde) dias|vizinho|vizinha|muito|quatro|tres
smell_bad: cheira (muito) mal|podre|morto, moscas
mailbox: correio, cartas
no_heat: sem|nao (ha|temos|tenho) aquecimento|aquecedor|radiador, aquecimento|caldeira avariad*|cortado|avariou
icy: gelad*, gelo, frias, frios, azul, treme, graus, roxo
worthless: nao sirvo|presto (para) nada, sou (um|uma) inutil|fardo|peso|falhado|lixo, nao valho nada
read_after: encontrarem|lerem|vao encontrar|ler|perceber, amanha, quando eu, depois de
chosen: escolhi*, escolhido, decidi (o|ja) dia|sitio|lugar, encontrei o sitio
soon: breve, amanha, daqui a, em dois|tres dias, esta noite, muito tempo
no_need: ja nao (vou) (precis*|sera|faz) falta|preciso|precisar, nao (vou) precisar|precisarei|precisa mais|nada|de, nao vou precisar
found_job: trabalho, emprego, contrato, curso, mudar, mudanca, ordenado
in_front: a minha frente, na mao|mesa, em cima da mesa
shock: choque (eletrico) apanhou|eletrico, apanhou (um) choque, electrocut*, eletrocut*, corrente eletrica
stiff: rigido, rigida, duro, teso, hirto
skin_off: pele (a|esta) (a) cair|sair|descolar, bolhas por|em
sting: picado|picada|picou|mordido (por|o) (uma|um) vespa|abelha|vespao|escorpiao
confused: delira*, confus*, desorientad*, nao reconhece, diz disparates
heat: calor, onda de, sol, insolacao
lost_wild: perdido|perdida|perdi (me|se) (na|no) montanha|floresta|serra|neve|mar|mato
missing: nao (o|a) encontramos|encontro|aparece, desaparec*
frail: alzheimer, demencia, desorientado, parkinson
voices: voz|vozes (que) (me) diz|dizem|mandam, oico|ouve|ouco vozes|uma
no_meds: sem|nao|acabaram|acabou (tenho|tem|os|a) (mais) medicacao|medicamentos|comprimidos|remedios|tratamento
palpit: palpitacoes, coracao (a|esta|muito) (a) parar|disparar|acelerado|bater
faint: desmai*, tontura, tonturas, tonta, tonto, caio
love_told: os|as|vos|te|a|o amo, amo vos|os|te, gosto deles
last_time: ultima vez
gun: espingarda, pistola, cacadeira, revolver
rejoin: juntar me|se, ir|estar|ter com o|a|ele|ela (meu|minha) filho|mae|marido
dead: morreu, morto, morta, morte, ceu, cemiterio
brothers: irmaos, irmao, primos, familia, tios, pais
controls: conta os meus, controla os meus, da me 5|10|cinco|dez
cuts_off: corta|cortou|desliga|desligou (a|o|nos) (a|o) agua|luz|aquecimento|eletricidade|gas
leave_us: para (nos) irmos|sairmos|sair
corners: encurrala*, encosta me, bloqueia me
cult: seita, guru, pastor, bruxo
neglects: deixa (me|em) (na|nas|no|em|com) (minha|minhas|meu) fezes|urina|fralda|coco|xixi|sujidade
closes: fecha, fecham, acaba, termina
bedding: saco|sacos cama, cartao, cartoes, mantas, colchao
cannot_enter: nao consigo|posso|podemos entrar
harsh: piripiri, de joelhos, duche|agua frio|fria|gelada
ask_kiss: pede|quer|obriga (que) (me|a) (lhe) (dar|de|um) beijos|beijo|beijinhos|abracos
gives_alcohol: da|dao|deu|dar (ao|a) (alcool|vinho|cerveja|whisky|drogas|vodka) alcool|vinho|cerveja|whisky|drogas|vodka
works_me: obriga*|faz|fazem (a) (me) trabalhar|limpar
no_school: nao|sem (me) (deixam|vou|vai) (ir) (a|para) (a) escola
minor_age: de|tem|so 10|11|12|13|14|15|16 anos
left_with: foi|fugiu|vive|sai (se) (embora) com um|o homem|tipo|adulto|desconhecido|velho
lure: rebucados|doces|prendas para, entrar no carro, espera as|pelas criancas|meninas|miudos
unfed: nunca|nao (lhes|lhe) (dao|da) (de) comer|comida|banho|lavados, piolhos, sujos, imundos
beg: mendig*, pedir esmola, esmola
drug_run: levar|vender|entregar|esconder (a|pacotes|de) droga|drogas|pacotes|saquinhos
caustic: soda, acido, lixivia, caustica, cal
in_eyes: nos|no|aos (meus) olhos|olho
rails: linha do|de comboio|trem, carris, trilhos
sits: sentado, sentada, deitado, deitada
belly: barriga, ventre
friend: amiga|amigo|colega da|de escola|turma
stiff_neck: pescoco|nuca rigido|rigida|duro
flashes: vejo|ve clarões|claroes|luzes|duplo|desfocado|turvo|estrelas
`,
	Everyday: everydayPortuguese,
	Alarming: `forca obriga obrigam obrigou obrigaram obrigava obrigar prostitu* ponte comboio janela paracetamol passaporte documentos peito pescoco corto cortar acord* tareia durmo fugiu mat* suicid* morrer morro morrendo bat* espanc* viol* sang* respir* inconsciente desmai* overdose comprimidos veneno* lixivia engol* gas fumo fogo incendio queim* faca pistola arma ameac* medo maltrat* tranc* fech* rua socorro ambulancia emergencia
		policia perigo afog* esfaque* nodoas escrav* toca tocam despej* parto convuls* viver vida`,
	Rules: Rules{Plus: "mais", Alike: strings.NewReplacer("dez 19", "dezembro 19", "dez 20", "dezembro 20", "dez/", "dezembro/", "dez de 19", "dezembro de 19", "dez de 20", "dezembro de 20")},
}
