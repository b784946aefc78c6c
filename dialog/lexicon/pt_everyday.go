package lexicon

const everydayPortuguese = `
garde alternée: residencia alternada, residência alternada, semana sim semana nao
il travaille pas: nao trabalha, ele nao trabalha, ela nao trabalha
il travaille: trabalha, ele trabalha, ela trabalha
mon mari travaille pas: o meu marido nao trabalha, meu marido nao trabalha
ma femme travaille pas: a minha mulher nao trabalha, minha mulher nao trabalha
ils sont grands: ja sao grandes, sao grandes, ja sao crescidos, ja sao adultos
je travaille pas: nao trabalho, eu nao trabalho, não trabalho, nao estou a trabalhar
femme au foyer: domestica, sou domestica, eu sou domestica, em casa com os filhos
ma fille: a menina, a minha menina, a miuda, a filha
j'accouche: vou ter bebe, vou ter o bebe, vou ter um bebe, vou parir, o bebe nasce, tenho o parto, o parto e
rien: nem um tostao, nem um centimo, nem um euro, nem um cheta, nada de nada, nicles
à la banque: no banco, na conta
on attend un bébé: estamos a espera de um bebe, esperamos um bebe, vamos ter um bebe, estamos a espera de bebe
seul: eu e o meu cao, eu e o meu cao e mais nada, eu e o meu gato, so eu e o meu cao
m'héberge: da me casa, me da casa, deixa me ficar, deixa me viver la, tem me em casa
il aura: vai fazer, faz em
ans: anitos, anito
aide à domicile: trato de um idoso, trato de um idoso em casa dele, trato de uma idosa, trato de uma senhora, cuido de um idoso, cuido de uma idosa, trato de um senhor, trato de idosos, trato de uma senhora em casa dela
étudiant: a tirar um mestrado, estou a tirar um mestrado, tiro um mestrado, mestrado, a tirar um curso na universidade, estou a fazer um mestrado, licenciatura
chez ma tante: durmo no sofa da minha tia, no sofa da minha tia, em casa da minha tia
chez un ami: durmo no sofa de um amigo, no sofa de um amigo, no sofa de uma amiga, durmo no sofa de uma amiga
c'est écrit: diz, la diz, diz la, esta escrito
mon père est mort: o meu pai morreu, meu pai morreu, morreu o meu pai, o meu pai faleceu, meu pai faleceu, faleceu o meu pai, perdi o meu pai, perdi meu pai
ma mère est morte: a minha mae morreu, minha mae morreu, morreu a minha mae, a minha mae faleceu, minha mae faleceu, perdi a minha mae, perdi minha mae
mon frère est mort: o meu irmao morreu, meu irmao morreu
ma soeur est morte: a minha irma morreu, minha irma morreu
mon fils est mort: o meu filho morreu, meu filho morreu
la semaine dernière: a semana passada, semana passada, na semana passada
je suis perdu: estou perdida, estou perdido
je ne sais pas: nao sei onde esta, nao sei onde anda, nao faco ideia onde esta, nao sabe, ela nao sabe, ele nao sabe, nao sabemos
je suis réfugié: refugiados, refugiadas, somos refugiados
propriétaire crédit fini: a minha casa ja esta paga, ja esta paga, esta paga, tudo pago, ja esta tudo pago
propriétaire: vive na casa dela, vive na casa dele, a casa e dela, a casa e dele, casa dela
femme de ménage: limpa casas, ela limpa, faz limpezas, ela faz limpezas, faz limpeza, limpo casas
elle travaille: ela trabalha
elle travaille pas: ela nao trabalha, ela nada
il travaille: ele trabalha
il travaille pas: ele nao trabalha, ele nada
il cherche du travail: ele procura trabalho, ele anda a procura de trabalho, ele esta a procura de trabalho
elle cherche du travail: ela procura trabalho
je travaille pas: nao trabalhamos, nenhum trabalha
je garde les enfants: tomo conta dos meninos, tomo conta dos filhos, tomo conta das criancas, tomo conta dos miudos, cuido dos meninos, cuido dos filhos, cuido das criancas, cuido dos miudos, olho pelos meninos
donne: da nos, da me, nos da, me da, dao nos, dao me, paga nos
de l'argent: dinheiro
chez l'une: de uma casa, numa casa, da primeira
chez l'autre: da outra, na outra, de outra, da segunda, do outro
le week-end: ao fim de semana, aos fins de semana, fim de semana, nos fins de semana
livreur: faco deliveroo, faco uber
ans: aninhos
je paie pas de loyer: nao pagamos, nao pagamos nada, nao pago, nao pagamos renda
colocation: divido casa, divido a casa, divido apartamento, partilho casa
je lui donne: dou lhe, dou, damos
je viens de: sou de, venho de, sou do, sou da
français: franceses, os dois franceses
portugais: portugueses, os dois portugueses
angolais: angolanos, angolano, angolana
capverdien: caboverdiana, caboverdiano, cabo verdiana, cabo verdiano, cabo-verdiana, cabo verde
avec leur père: com o pai, com o pai deles, com a mae, com a mae deles, com o pai delas
seul: ninguem mora comigo, ninguem vive comigo, nao moro com ninguem, nao vivo com ninguem
enceinte: um bebe a caminho, bebe a caminho, um bebe para nascer
pourquoi vous demandez ça: para que precisa da minha data, para que precisam da minha data, porque a minha data, para que quer a minha data, para que precisa disso
c'est à moi: e minha, e meu, e nossa
propriétaire crédit fini: ja paguei tudo, ja paguei, esta paga, ja esta paga, ja paguei o credito, sem credito, credito pago
avec mes parents: com o pai e a mae, com a mae e o pai, com pai e mae, com a minha mae e o meu pai
puis: depois
ça dépend du mois: conforme o mes, depende do mes, consoante o mes
mon ancien emploi: antes trabalhava, o meu antigo trabalho, trabalho antigo
ukrainien: ucraniana, ucraniano, ucrania
italien: italiana, italiano
capverdien: cabo verdiana, cabo verdiano, cabo-verdiana, cabo-verdiano
moi et mon fils: eu e o meu filho, eu e meu filho, o meu filho e eu, eu com meu filho, eu e o filho
moi et ma fille: eu e a minha filha, eu e minha filha, a minha filha e eu, eu com minha filha
moi et mes enfants: eu e os meus filhos, eu e meus filhos, os meus filhos e eu, eu com meus filhos, eu e as crianças
mon fils a: o meu filho tem, meu filho tem, o meu menino tem
ma fille a: a minha filha tem, minha filha tem, a minha menina tem
mon mari est mort: o meu marido faleceu, meu marido faleceu, o meu marido morreu, meu marido morreu
ma femme est morte: a minha mulher faleceu, minha mulher morreu, minha esposa faleceu, a minha mulher morreu
l'année dernière: o ano passado, ano passado
en couple: vivemos juntos, moramos juntos, juntos, amigados, em uniao de facto, uniao estavel
m'héberge: deixa me ficar, me deixa ficar, me acolhe, acolhe me, deixa me dormir, me deixa dormir, me hospeda, acolheu me, me acolheu, recebeu me
mon cousin: uma prima, um primo
mon oncle: um tio, uma tia
ma carte: recebi o cartao, tenho o cartao, recebi o cartão, recebi os documentos, recebi o titulo, tenho titulo, o cartao, tenho documentos
la moitié: a meias, metade, a metade
l'aîné: o mais velho, a mais velha
le petit: o pequeno, a pequena, o mais novo, a mais nova, o caçula
femme de ménage: sou empregada domestica, sou faxineira, sou diarista
je n'ai jamais déclaré: nunca fiz impostos, nunca declarei, nunca fiz o irs, nunca declarei impostos
j'habite à: moro em, vivo em, resido em, moramos em, vivemos em, moro no, moro na, vivo no, estou a viver em, morando em, tou em
je suis: sou, eu sou, estou, eu estou, tou, to
je: eu
j'ai: tenho, eu tenho, temos
mon: meu, minha, meus, minhas, o meu, a minha, os meus
mon fils: meu filho, o meu filho, meu menino
ma fille: minha filha, a minha filha, minha menina
un fils: um filho, um menino, um rapaz
une fille: uma filha, uma menina, uma rapariga
un enfant: uma criança, um bebe, um bebé
fils: filho, menino, rapaz
fille: filha, menina
filles: filhas, meninas
jumeaux: gemeos, gemeas
mon mari: meu marido, o meu marido, meu esposo, o meu esposo, marido
ma femme: minha mulher, a minha mulher, minha esposa, a minha esposa, mulher, esposa
mon conjoint: companheiro, companheira, meu companheiro, minha companheira, o meu companheiro, a minha companheira
mon copain: meu namorado, o meu namorado, namorado
ma copine: minha namorada, a minha namorada, namorada
avec mon mari: com meu marido, com o meu marido, com o marido, com marido
avec ma femme: com minha mulher, com a minha mulher, com a minha esposa, com minha esposa
avec mon conjoint: com o meu companheiro, com a minha companheira, com meu companheiro, com minha companheira
mon mari et moi: eu e o meu marido, eu e meu marido, o meu marido e eu
ma femme et moi: eu e a minha mulher, eu e minha mulher, eu e minha esposa, eu e a minha esposa
seul: sozinha, sozinho, moro sozinha, moro sozinho, vivo sozinha, vivo sozinho, estou sozinha, estou sozinho, so eu, solteira, solteiro, sou solteira, sou solteiro, ninguem mais
mère seule: mae solteira, mae sozinha, sou mae solteira, mamae solteira
père seul: pai solteiro
divorcé: divorciada, divorciado, sou divorciada, estou divorciada, divorciei me
séparé: separada, separado, estou separada, estou separado, separei me, me separei, nos separamos
veuve: viuva, viuvo, sou viuva
marié: casada, casado, sou casada, sou casado
je vis avec: moro com, vivo com, estou a viver com, estou com, moro junto com, morando com
avec: com
chez: na casa de, em casa de
ma mère: minha mae, a minha mae, mae
mon père: meu pai, o meu pai
mes parents: meus pais, os meus pais
mon frère: meu irmao, o meu irmao, irmao
ma soeur: minha irma, a minha irma, irma
mon oncle: meu tio, o meu tio
ma tante: minha tia, a minha tia
mon cousin: meu primo, minha prima, o meu primo, a minha prima
un ami: um amigo, uma amiga, amigo, amiga, amigos, meu amigo, minha amiga, uns amigos
ma famille: familia, minha familia, a minha familia, familiares, parentes, minha sogra, a minha sogra
chez un ami: em casa de um amigo, em casa de uma amiga, na casa de um amigo, na casa de uma amiga, em casa de amigos, na casa de amigos, com um amigo, com uma amiga, na casa da minha amiga, na casa do meu amigo, casa de uma amiga, casa de um amigo, uma amiga deixa me dormir
chez mon frère: em casa do meu irmao, na casa do meu irmao, com o meu irmao, com meu irmao, casa do meu irmao
chez ma soeur: em casa da minha irma, na casa da minha irma, com a minha irma, com minha irma, casa da minha irma
chez ma famille: em casa da minha tia, na casa da minha tia, em casa do meu tio, na casa do meu tio, em casa do meu primo, na casa do meu primo, na casa da minha prima, em casa da minha prima, com familiares, com a familia, com a minha familia, com minha familia, com parentes, na casa de parentes, em casa de familiares, com a minha tia, com minha tia, na casa da minha sogra, em casa da sogra
chez mes parents: em casa dos meus pais, na casa dos meus pais, com os meus pais, com meus pais, casa dos meus pais, em casa da minha mae, na casa da minha mae, casa dos pais, em casa dos pais
chez quelqu'un: em casa de alguem, na casa de alguem, de favor, casa de conhecidos
il: ele
elle: ela
ils ont: eles têm, elas têm, têm os dois
en: em
je travaille: trabalho, eu trabalho, estou a trabalhar, trabalhando, estou trabalhando, to trabalhando, tou a trabalhar, tenho trabalho, tenho um trabalho, tenho emprego, trabalho em, trabalho no, trabalho na, trabalho como, trabalho de
travail: emprego, o trabalho, um trabalho
je travaille pas: nao trabalho, eu nao trabalho, nao estou a trabalhar, nao estou trabalhando, nao to trabalhando, sem trabalho, sem emprego, nao tenho trabalho, nao tenho emprego, ja nao trabalho, nunca trabalhei, nao tou a trabalhar, to sem trabalho, tou sem trabalho, estou sem trabalho
je cherche du travail: procuro trabalho, procuro emprego, a procura de trabalho, a procura de emprego, ando a procura de trabalho, ando a procura de emprego, estou a procura de trabalho, estou a procura de emprego, procurando trabalho, procurando emprego, to procurando trabalho, to procurando emprego, estou procurando emprego, busco trabalho, busco emprego
j'ai été licencié: perdi o emprego, perdi o meu emprego, perdi meu emprego, perdi o trabalho, perdi o meu trabalho, perdi meu trabalho, fiquei sem trabalho, fiquei sem emprego, fui despedida, fui despedido, fui demitida, fui demitido, despediram me, me despediram, me mandaram embora, mandaram me embora, fui mandado embora, acabou o contrato, o meu contrato acabou, meu contrato acabou, terminou o contrato, despedida, despedido, demitida, demitido, a empresa fechou
au chômage: desempregada, desempregado, estou desempregada, estou desempregado, tou desempregada, tou desempregado, to desempregada, to desempregado, no desemprego, estou no desemprego, recebo desemprego, subsidio de desemprego, seguro desemprego, recebo o desemprego, tou no desemprego, desemprego, fundo de desemprego
je ne peux pas travailler: nao posso trabalhar, nao consigo trabalhar, incapaz de trabalhar
je travaille pas: nao me deixam trabalhar, nao tenho autorizacao para trabalhar, nao tenho direito a trabalhar, sem autorizacao de trabalho, nao posso trabalhar legalmente
arrêt maladie: de baixa, estou de baixa, tou de baixa, baixa medica, atestado, estou de atestado, afastado, acidente de trabalho, tive um acidente no trabalho
malade: doente, estou doente, tou doente, to doente, muito doente
congé maternité: licença de maternidade, licença maternidade, de licença de maternidade, baixa de maternidade
femme au foyer: dona de casa, sou dona de casa, domestica em casa, cuido dos meus filhos, cuido dos filhos, tomo conta dos meus filhos, tomo conta dos filhos, em casa com os filhos, em casa com as crianças, estou em casa com os filhos, fico em casa, fico em casa com os filhos, fico em casa com as crianças, cuido das crianças em casa, cuido das minhas crianças
étudiant: estudante, sou estudante, estudo, estou a estudar, estudando, estou estudando, to estudando, na universidade, na faculdade, faculdade, doutoramento, doutorado
formation: formação, em formação, curso, curso de francês, aulas de francês, aprendo francês, estudo francês
apprenti: aprendiz
stage: estagio, estagiario, estagiaria
retraité: reformado, reformada, sou reformado, sou reformada, estou reformado, estou reformada, aposentado, aposentada, sou aposentado, sou aposentada, reforma, aposentadoria, recebo a reforma, recebo reforma, recebo aposentadoria
à mon compte: por conta propria, trabalho por conta propria, autonomo, autonoma, sou autonomo, sou autonoma, independente, trabalhador independente, tenho um negocio, tenho o meu negocio, tenho meu negocio, negocio proprio, tenho uma loja, tenho um cafe, tenho uma empresa, tenho a minha empresa, recibos verdes, freelance, faço entregas na uber, faço entregas para a uber, entregas uber, entregador da uber, motorista de uber, motorista da uber, conduzo uber, faço uber, uber eats, glovo, estafeta da uber, trabalho na uber, trabalho com uber, dirijo uber, vendo na feira, vendo no mercado
femme de ménage: faço limpezas, faço limpeza, limpezas, limpeza, nas limpezas, trabalho nas limpezas, trabalho em limpezas, empregada de limpeza, limpo casas, limpo escritorios, faxineira, faxina, faço faxina, diarista, empregada domestica, mulher a dias, limpo hoteis, camareira, lavo pratos, lavo loiça, limpo
serveur: empregado de mesa, empregada de mesa, garçonete, garçom, garçon
cuisinier: cozinheiro, cozinheira, sou cozinheiro, sou cozinheira, ajudante de cozinha, na cozinha, cozinha, cozinho
chauffeur: motorista, camionista, caminhoneiro, taxista, condutor, conduzo um camião
livreur: estafeta, entregador, faço entregas, entregas, motoboy
maçon: pedreiro, sou pedreiro, nas obras, trabalho nas obras, trabalho na obra, na obra, obras, construção, na construção, construção civil, trabalho na construção, servente, servente de pedreiro, ladrilhador, trolha, telhados
ouvrier: operario, operaria, fabrica, na fabrica, numa fabrica, trabalho numa fabrica, armazem, no armazem, num armazem
peintre en bâtiment: pintor, pintora
électricien: eletricista, electricista
plombier: canalizador, encanador
mécanicien: mecanico, oficina
soudeur: soldador
boulanger: padeiro, padeira, padaria
boucher: talhante, açougueiro, talho
coiffeuse: cabeleireira, cabeleireiro, barbeiro, manicure, salao
couturière: costureira, costuro
vendeuse: vendedora, vendedor, loja, numa loja, lojista, balconista
caissière: caixa, caixa de supermercado, supermercado, num supermercado, no supermercado
aide à domicile: cuidadora, cuidador, cuido de idosos, cuido de uma senhora idosa, cuido de uma idosa, cuido de um idoso, tomo conta de uma senhora, tomo conta de idosos, tomo conta de uma idosa, cuido de uma senhora, cuido de velhos, apoio domiciliario, auxiliar de idosos
nounou: ama, baba, tomo conta de crianças, cuido de crianças, cuido de um bebe, cuido de bebes, au pair
infirmière: enfermeira, enfermeiro
aide-soignante: auxiliar de saude, tecnica de enfermagem, auxiliar
professeur: professora, professor, dou aulas
agent de sécurité: segurança, vigilante, porteiro
jardinier: jardineiro, jardinagem
ouvrier agricole: no campo, apanho fruta, apanha da fruta, vindima, na vindima, vindimas, agricultura, na agricultura
saisonnier: sazonal, temporada
intérimaire: trabalho temporario, temporario, por agencia, empresa de trabalho temporario
secrétaire: secretaria, administrativa, num escritorio
petits boulots: biscates, bicos, faço bicos, faço biscates, umas horas, algumas horas, poucas horas, trabalhinhos
petit boulot: um trabalhinho, trabalhinho, part time, meio periodo, meio tempo, um pequeno trabalho, pequeno trabalho
au noir: sem contrato, por fora, sem recibo
bureau: escritorio, escritorios
restaurant: restaurante, cafe, um cafe, num cafe, num restaurante, no restaurante, bar, num bar, lanchonete, pastelaria
hôtel: hotel
hôpital: hospital
école: escola
salaire: salario, ordenado, vencimento, assalariado, assalariada, empregado, empregada, sou empregada, tenho contrato
pension d'invalidité: pensao de invalidez, invalidez
pension alimentaire: pensao de alimentos, pensao alimenticia, o pai da me dinheiro
des aides: ajudas, subsidios, abonos, apoios, recebo ajudas, ajuda social, recebo ajuda, apoio social
RSA: recebo o rsa, recebo rsa, rsa, o rsa, estou no rsa, tenho rsa
je touche: recebo, ganho, pagam me, me pagam
mon mari travaille: meu marido trabalha, o meu marido trabalha
ma femme travaille: minha mulher trabalha, a minha mulher trabalha
moi non: eu nao
ça dépend: depende, muda, varia, nem sempre igual, nem sempre e igual
smic: salario minimo, o salario minimo, ordenado minimo, minimo
je loue: alugo, arrendo, de aluguel, aluguel, pago aluguel, pago renda, pago aluguer, aluguer, moro de aluguel, vivo de aluguel, inquilino, inquilina, estou a arrendar, estou a alugar, alugamos, arrendamos
un appartement: um apartamento, apartamento, uma casa, casa, ap
une chambre: um quarto, quarto
colocation: casa compartilhada, casa partilhada, apartamento partilhado, apartamento compartilhado, divido casa, divido apartamento, partilho casa, quarto em casa partilhada, divido um apartamento
studio: um estudio, kitnet, t0
meublé: mobilado, mobiliado, mobilada, mobiliada, com mobilia, com moveis
vide: sem moveis, sem mobilia, vazio
logement social: habitacao social, casa social, casa da camara, casa da camara social, bairro social, casa da prefeitura, hlm
hôtel: num hotel, no hotel, quarto de hotel
centre d'hébergement: abrigo, num abrigo, albergue, num albergue, centro de acolhimento, num centro, centro de asilo
foyer: lar, residencia, numa residencia, foyer, pensao para trabalhadores
résidence étudiante: residencia de estudantes, residencia universitaria, republica de estudantes
je dors dans la rue: durmo na rua, vivo na rua, moro na rua, estou na rua, na rua, durmo fora, to na rua, tou na rua
je dors dans ma voiture: durmo no carro, durmo no meu carro, no carro, no meu carro, vivo no carro, moro no carro, dentro do carro, numa carrinha
sans logement: sem casa, nao tenho casa, sem abrigo, sem teto, sou sem abrigo, nao tenho onde morar, nao tenho onde viver
squat: ocupação, casa ocupada
caravane: caravana, numa caravana, roulotte, rulote
propriétaire: proprietario, proprietaria, sou proprietario, sou proprietaria, casa propria, casa minha, a casa e minha, e minha, minha casa propria, tenho casa propria, sou dono da casa, sou dona da casa, apartamento proprio, casa paga, dono
achat à crédit: credito da casa, credito habitacao, pago credito da casa ao banco, pago a casa ao banco, pago ao banco, emprestimo da casa, financiamento, casa financiada, hipoteca, pago hipoteca, estou a pagar a casa, estou a comprar, pago a prestacao da casa, prestacao da casa, pagamos ao banco
payé par le 115: do 115, pelo 115, o 115, 115
je paie pas de loyer: nao pago renda, nao pago aluguel, nao pago aluguer, nao pago nada, nao pago, de graça, gratis, nao pagamos nada, nao pagamos renda, sem pagar
charges comprises: com as despesas, com despesas, despesas incluidas, tudo incluido, com tudo, com tudo incluido, agua e luz incluidas, com agua e luz
sans les charges: sem despesas, sem as despesas
enceinte de: gravida de, estou gravida de, to gravida de, tou gravida de
enceinte: gravida, estou gravida, to gravida, tou gravida, espero um bebe, a espera de bebe, a espera de um bebe
handicap: deficiente, deficiencia, sou deficiente, tenho uma deficiencia, tenho deficiencia, cadeira de rodas, incapacidade
je viens de: venho de, venho do, venho da, sou de, sou do, sou da, nasci em
étranger: estrangeira, estrangeiro, sou estrangeira, sou estrangeiro, nao sou frances, nao sou francesa, imigrante, emigrante
je suis réfugié: refugiada, refugiado, sou refugiado, sou refugiada
étranger, asile: requerente de asilo, pedi asilo, asilo, solicitante de asilo
carte de 10 ans: cartão de 10 anos, cartao de dez anos, titulo de 10 anos, autorização de 10 anos
étranger, protection subsidiaire: proteção subsidiaria
carte de 1 an: cartão de 1 ano, titulo de 1 ano, titulo de um ano, cartao de um ano
récépissé: recibo, um recibo, tenho um recibo
étranger, asile: requerente de asilo, pedi asilo, pedido de asilo
étranger, protection temporaire: proteção temporaria
sans papiers: sem papeis, sem documentos, nao tenho documentos, nao tenho papeis, to sem documentos, tou sem papeis, indocumentado, indocumentada, ilegal, estou ilegal, to ilegal, sem visto, estou sem documentos
pas encore de papiers: ainda nao tenho documentos, ainda nao tenho papeis, ainda sem papeis, ainda sem documentos, ainda nao, espero os papeis, a espera dos papeis, esperando documentos, esperando os papeis, estou a espera dos documentos, a espera dos documentos
carte de séjour: titulo de residencia, cartão de residencia, autorização de residencia, visto, carta de residencia, carte de sejour, residencia permanente
depuis: desde, ha, faz, desde ha
rien: nada, nenhum, nenhuma, nem um euro
rien encore: ainda nada, nada ainda, por enquanto nada, por agora nada, ainda nao recebo, ainda nao recebo nada
brésilien: brasileira, brasileiro, brasil
capverdien: caboverdiana, caboverdiano, cabo verde, cabo verdiana, cabo verdiano
angolais: angolana, angolano, angola
mozambicain: moçambicana, moçambicano, moçambique
guinéen: guineense, guine, guine bissau
portugais: portugues, portuguesa, portugal, sou portugues, sou portuguesa
espagnol: espanhol, espanhola
marocain: marroquino, marroquina
passeport portugais: passaporte portugues, nacionalidade portuguesa, tenho passaporte portugues, tenho nacionalidade portuguesa
passeport italien: passaporte italiano, nacionalidade italiana, cidadania italiana
passeport: passaporte, nacionalidade
nationalité française: nacionalidade francesa, sou frances, sou francesa, passaporte frances
c'est quoi: o que é, que é, o que são, o que e, oq e, oque e, o que significa, o que é a, o que é o, qual e
ça veut dire quoi: o que é isso, o que é isto, o que quer dizer, que quer dizer, o que significa isso, o que quer dizer isso, oq e isso, o que e isso, o que e isto, oque e isso
je comprends pas: nao percebi, nao percebo, nao entendi, nao entendo, nao compreendo, nao percebi nada, nao percebi o que quer dizer, nao entendi a pergunta, nao entendi nada, nao to entendendo
pourquoi vous demandez ça: porque pergunta, porque me pergunta isso, porque pergunta isso, por que pergunta, pra que quer saber, para que quer saber, porque quer saber, pra que isso, para que isso, pq pergunta isso, pq quer saber, para que e isso, porque me perguntam isso, por que voce pergunta isso, pra que precisa saber
je ne sais pas: nao faço ideia, nao me lembro, nao lembro, nao sei bem, nao sei dizer, sei la, nao tenho ideia, nao sei ao certo, nao tenho a certeza, nao tenho certeza
je ne me souviens pas du mois: nao me lembro do mes, nao lembro o mes, nao sei o mes
économies: poupanças, economias, poupado
dettes: dividas, divida
garde alternée: guarda partilhada, guarda compartilhada, uma semana cada
rien de tout ça: nada disso, nada disto, nenhum desses, nenhuma dessas, nenhuma, nada de nada, nao nada disso
né en: nasci em, nascida em, nascido em, nasci no, nasci a, nascida a, nascido a
est née en: nasceu em
et: e
mais: mas
le week-end: aos fins de semana, fins de semana, fim de semana, finais de semana, nos fins de semana
le mois dernier: o mes passado, mes passado
petit: pequeno, pequena
pays: pais
argent: dinheiro
environ: uns, umas, cerca de, mais ou menos
`
