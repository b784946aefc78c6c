package lexicon

const everydaySpanish = `
il travaille pas: no trabaja, el no trabaja, ella no trabaja
mon mari travaille pas: mi marido no trabaja, mi esposo no trabaja, mi pareja no trabaja
ma femme travaille pas: mi mujer no trabaja, mi esposa no trabaja
ils sont grands: ya son mayores, son mayores, ya son grandes, ya son adultos
je travaille pas: no trabajo, yo no trabajo, no estoy trabajando
femme au foyer: yo ama de casa, soy ama de casa, y yo ama de casa
avec: kon, cn
pourquoi: x q, xq, xk, porq, pq, x que, por k
l'année dernière: desde el año pasado, el ano pasado, desde el ano pasado, del año pasado, ano pasado, año pasado
en couple: mi pareja y yo, yo y mi pareja, mi pareja y yo nomas, mi pareja y yo no mas
j'accouche: doy a luz, voy a dar a luz, salgo de cuentas
rien: ni un duro, ni un euro, ni un peso, ni un centimo, ni un quinto, ni un chavo
et lui en: y el en el, y el en, y el del
et elle en: y ella en el, y ella en, y ella del
à la banque: en el banco, en la cuenta, en su cuenta, en mi cuenta
on attend un bébé: esperamos un bebe, estamos esperando un bebe, esperamos un hijo, esperamos bebe, vamos a tener un bebe, esperamos nuestro primer hijo
mon frère m'héberge: mi hermano me tiene en su casa
seul: yo y mi perro, yo y mi perro nada mas, yo y mi gato, solo yo y mi perro
m'héberge: me tiene en su casa, me tiene en casa, me da casa
il aura: cumple, va a cumplir, cumplira, hara
aide à domicile: cuido a un abuelito en su casa, cuido a un abuelito, cuido a una abuelita, cuido a un anciano en su casa, cuido a una anciana en su casa, cuido a una señora en su casa, cuido a un señor en su casa
c'est écrit: pone, dice, ahi pone, ahi dice, pone que
chez ma tante: en el sofa de mi tia, duermo en el sofa de mi tia
chez un ami: en el sofa de un amigo, duermo en el sofa de un amigo, en el sofa de una amiga, duermo en el sofa de una amiga
mon père est mort: mi padre murio, mi padre ha muerto, se murio mi padre, murio mi padre, mi papa murio, mi padre fallecio, fallecio mi padre, perdi a mi padre, he perdido a mi padre, se me murio mi padre
ma mère est morte: mi madre murio, mi madre ha muerto, se murio mi madre, murio mi madre, mi mama murio, mi madre fallecio, fallecio mi madre, perdi a mi madre, he perdido a mi madre
mon frère est mort: mi hermano murio, se murio mi hermano, murio mi hermano, mi hermano fallecio
ma soeur est morte: mi hermana murio, se murio mi hermana, murio mi hermana
mon fils est mort: mi hijo murio, se murio mi hijo, murio mi hijo
la semaine dernière: la semana pasada
je suis perdu: estoy perdida, estoy perdido
je ne sais pas: no se donde esta, no se donde la tengo, no se donde lo tengo, no sabe, ella no sabe, el no sabe, no sabemos
je suis réfugié: refugiados, refugiadas, somos refugiados, asilados
propriétaire crédit fini: mi casa ya esta pagada, mi casa esta pagada, ya pagada, todo pagado, ya esta todo pagado
femme de ménage: limpia casas, limpia, ella limpia, hace limpieza, hace limpiezas, limpia oficinas, limpio en dos casas, limpio en casas, limpio en tres casas, limpio para dos señoras
elle travaille: ella trabaja
elle travaille pas: ella no trabaja, ella nada
il travaille: el trabaja
il travaille pas: el no trabaja, el nada
il cherche du travail: el busca trabajo, el esta buscando trabajo, el busca curro
elle cherche du travail: ella busca trabajo, ella esta buscando trabajo
je travaille pas: no trabajamos, no trabajamos ninguno, ninguno trabaja, no trabajamos los dos
donne: nos da, me da, nos dan, me dan, nos paga
de l'argent: dinero
chez l'une: de una casa, en una casa, de la primera
chez l'autre: de la otra, en la otra, de otra, en otra, de la segunda, del otro, de otro, en el otro
le week-end: los findes, findes, el finde, en los findes
je garde les enfants: cuido a los nenes, cuido los nenes, cuidando a los nenes, cuido a los peques, cuido de los peques
ans: añitos, añito
mon cousin: casa de un primo, casa de una prima
chez ma famille: en casa de un primo, en casa de una prima, donde un primo
équatorien: ecuatorianos, los dos ecuatorianos
vénézuélien: venezolanos
colombien: colombianos
péruvien: peruanos
je lui donne: le doy, le damos, doy
français: franceses, los dos franceses
je n'ai jamais déclaré: todavia no declaro, todavia no declare, aun no declaro, no he declarado todavia
avec leur père: con su padre, con su papa, con el padre, con su madre, con el papa
seul: nadie vive conmigo, nadie conmigo, no vive nadie conmigo, sin nadie, no vivo con nadie
enceinte: un bebe en camino, bebe en camino, con un bebe en camino, uno en camino
pourquoi vous demandez ça: para que necesita mi fecha, para que necesitan mi fecha, por que mi fecha, para que quieren mi fecha, para que mi fecha de nacimiento, para que lo necesitan, para que lo necesita
c'est à moi: es mia, es mio, es nuestra, es de mi propiedad
propriétaire crédit fini: ya pague el credito, ya esta pagada, ya pague todo, esta pagada, ya pague la hipoteca, sin hipoteca, ya la pague, credito pagado
avec mes parents: con papa y mama, con mama y papa, con mi mama y mi papa, con mi papa y mi mama, con mi madre y mi padre
puis: luego, despues
ça dépend du mois: segun el mes, depende del mes
mon ancien emploi: antes trabajaba, mi antiguo trabajo, trabajo anterior
polonais: polaca, polaco, polonia
bulgare: bulgara, bulgaro, bulgaria
allemand: aleman, alemana, alemania
anglais: ingles, inglesa
ukrainien: ucraniana, ucraniano, ucrania
russe: rusa, ruso, rusia
chinois: china, chino
moi et mon fils: mi hijo y yo, yo y mi hijo, mi niño y yo, yo y mi niño, yo con mi hijo
moi et ma fille: mi hija y yo, yo y mi hija, mi niña y yo, yo con mi hija
moi et mes enfants: mis hijos y yo, yo y mis hijos, yo con mis hijos, mis niños y yo, yo con mis niños
mon fils a: mi hijo tiene, mi niño tiene, el niño tiene
ma fille a: mi hija tiene, mi niña tiene, la niña tiene
mon mari est mort: mi marido murio, mi marido fallecio, mi esposo murio, mi esposo fallecio, se murio mi marido, ha muerto mi marido
ma femme est morte: mi mujer murio, mi mujer fallecio, mi esposa murio, mi esposa fallecio
l'année dernière: el año pasado
en couple: juntados, estamos juntados, vivimos juntos, somos pareja, arrejuntados, vivimos en pareja
m'héberge: me deja quedarme, me acoge, me deja dormir, me deja vivir, me aloja, me da techo, me hospeda, me acogen, me dejan quedarme, me presta un cuarto
mon cousin: una prima, un primo
mon oncle: un tio, una tia
ma carte: me dieron la tarjeta, tengo la tarjeta, recibi la tarjeta, me dieron los papeles, tengo papeles, tengo los papeles, la tarjeta
la moitié: a medias, la mitad, mitad
l'aîné: el mayor, la mayor, mi mayor
le petit: el pequeño, la pequeña, el menor, la menor, el chico, el mas pequeño
je suis réfugié: estatuto de refugiado
je n'ai jamais déclaré: nunca he declarado, no he declarado nunca, nunca declare, no declaro, nunca hice la declaracion
j'habite à: vivo en, vivimos en, resido en, estoy viviendo en, me quedo en, viviendo en
je suis: soy, yo soy, estoy, yo estoy
je: yo
j'ai: tengo, yo tengo, tenemos
mon: mi, mis
mon fils: mi hijo, mi nene, mi niño
ma fille: mi hija, mi nena, mi niña
un fils: un hijo, un niño, un varon, un chico, un nene
une fille: una hija, una niña, una nena, una chica
un enfant: uno, un solo hijo
un enfant de: uno de, una de, un niño de, una niña de, un hijo de, una hija de
fils: hijo, niño, varon
fille: hija, niña
filles: hijas, niñas
jumeaux: gemelos, mellizos, gemelas, mellizas
mon mari: mi marido, mi esposo
ma femme: mi mujer, mi esposa, mi señora
mon conjoint: mi pareja, mi compañero, mi compañera
mon copain: mi novio
ma copine: mi novia
avec mon mari: con mi marido, con mi esposo, con marido
avec ma femme: con mi mujer, con mi esposa
avec mon conjoint: con mi pareja, con pareja
mon mari et moi: mi marido y yo, mi esposo y yo, yo y mi marido, yo y mi esposo
ma femme et moi: mi mujer y yo, mi esposa y yo, yo y mi mujer
seul: sola, solo, vivo sola, vivo solo, estoy sola, estoy solo, yo sola, yo solo, solita, solito, nadie mas, soltera, soltero, soy soltera, soy soltero
mère seule: madre soltera, mama soltera, madre sola, mama sola, soy madre soltera
père seul: padre soltero, papa soltero
divorcé: divorciada, divorciado, estoy divorciada, estoy divorciado, me divorcie
séparé: separada, separado, estoy separada, estoy separado, me separe, nos separamos
veuve: viuda, viudo, soy viuda
marié: casada, casado, estoy casada, estoy casado
je vis avec: vivo con, vivimos con, estoy viviendo con, me quedo con
avec: con
chez: donde
ma mère: mi madre, mi mama, mama, mi vieja
mon père: mi padre, mi papa
mes parents: mis padres
mon frère: mi hermano, hermano
ma soeur: mi hermana, hermana
mon oncle: mi tio
ma tante: mi tia
mon cousin: mi primo, mi prima
un ami: un amigo, una amiga, mi amigo, mi amiga, unos amigos, amigos, amigo, amiga
ma famille: mi familia, familiares, mi suegra, mis suegros
chez un ami: en casa de un amigo, en casa de una amiga, en casa de amigos, con un amigo, con una amiga, con unos amigos, casa de un amigo, casa de una amiga, donde un amigo, donde una amiga, en la casa de un amigo, en la casa de una amiga, un amigo me deja dormir, una amiga me deja dormir, una amiga me acoge, un amigo me acoge
chez mon frère: en casa de mi hermano, con mi hermano, casa de mi hermano, donde mi hermano, en la casa de mi hermano
chez ma soeur: en casa de mi hermana, con mi hermana, casa de mi hermana, donde mi hermana, en la casa de mi hermana
chez ma famille: en casa de mi tio, en casa de mi tia, en casa de mi primo, en casa de mi prima, con mi familia, con mi tia, con mi tio, con mi prima, con mi primo, en casa de familiares, casa de mi tia, con familiares, en casa de mi suegra, con mi suegra
chez mes parents: en casa de mis padres, con mis padres, en casa de mi madre, en casa de mi mama, casa de mis padres, donde mis padres, en la casa de mis padres, en casa de mi padre
chez quelqu'un: en casa de alguien, con alguien, en casa de una familia, en casa ajena, de prestado, en casa de conocidos
elle: ella
ils ont: tienen, ellos tienen
en: en
je travaille: trabajo, yo trabajo, estoy trabajando, trabajando, tengo trabajo, tengo un trabajo, tengo empleo, trabajo en, trabajo de, trabajo como, curro, estoy currando, laburo
travail: empleo, el trabajo, un trabajo, trabajos
je travaille pas: no trabajo, yo no trabajo, no estoy trabajando, sin trabajo, no tengo trabajo, no tengo empleo, sin empleo, no hay trabajo, ya no trabajo, no curro, nunca trabaje, nunca he trabajado, no trabajo ahora, ahora no trabajo, sin curro, no tengo curro
je cherche du travail: busco trabajo, buscando trabajo, estoy buscando trabajo, busco empleo, buscando empleo, estoy buscando empleo, en busca de trabajo, busco curro
j'ai été licencié: perdi el trabajo, perdi mi trabajo, he perdido el trabajo, he perdido mi trabajo, me quede sin trabajo, me despidieron, me echaron, me echaron del trabajo, me han despedido, me han echado, perdi el empleo, perdi mi empleo, me quede sin empleo, se me acabo el contrato, se acabo mi contrato, se acabo el contrato, termino mi contrato, despedido, despedida, cerro la empresa
au chômage: en paro, en el paro, estoy en paro, estoy en el paro, cobro el paro, cobro paro, desempleada, desempleado, estoy desempleada, estoy desempleado, el paro, paro, desempleo, cobro desempleo, parado, parada, estoy parado
je ne peux pas travailler: no puedo trabajar, no puedo, no podia trabajar, no puedo mas trabajar, incapaz de trabajar
je travaille pas: no me dejan trabajar, no tengo permiso de trabajo, sin permiso de trabajo, no tengo derecho a trabajar, no tengo permiso para trabajar, no estoy autorizado a trabajar
arrêt maladie: de baja, estoy de baja, baja medica, baja por enfermedad, accidente de trabajo, accidente laboral, tuve un accidente en el trabajo, estoy de baja medica
malade: enferma, enfermo, estoy enferma, estoy enfermo, muy enferma, muy enfermo, malita
congé maternité: baja maternal, baja de maternidad, baja por maternidad, permiso de maternidad, licencia de maternidad
femme au foyer: ama de casa, soy ama de casa, cuido a mis hijos, cuido de mis hijos, cuido mis hijos, cuido a los niños, cuido los niños, me ocupo de mis hijos, en casa con los niños, en casa con mis hijos, estoy en casa con los niños, estoy en casa con mis hijos, me quedo en casa, me quedo en casa con los niños, las labores del hogar
étudiant: estudiante, soy estudiante, estudio, estoy estudiando, estudiando, en la universidad, voy a la universidad, doctorado
formation: formacion, en formacion, curso, curso de frances, clases de frances, aprendo frances, estudio frances, haciendo un curso
apprenti: aprendiz
stage: practicas, pasantia, becario, becaria
retraité: jubilado, jubilada, soy jubilado, soy jubilada, estoy jubilado, estoy jubilada, pensionista, cobro la jubilacion, cobro jubilacion, jubilacion
à mon compte: por mi cuenta, trabajo por mi cuenta, por cuenta propia, trabajo por cuenta propia, autonomo, autonoma, soy autonomo, soy autonoma, tengo mi negocio, tengo un negocio, negocio propio, mi propio negocio, mi negocio, tengo una tienda, tengo un bar, tengo mi empresa, tengo una empresa, freelance, cuentapropista, emprendedor, emprendedora, repartidor de glovo, repartidor de uber, repartidora de uber, repartidor uber, soy repartidor de uber, reparto con uber, conduzco uber, chofer de uber, conductor de uber, hago uber, trabajo con uber, trabajo en uber, uber eats, glovo, vendo en el mercado, vendo en la feria
femme de ménage: limpio, limpio casas, limpio oficinas, limpieza, limpiadora, soy limpiadora, hago limpieza, hago limpiezas, trabajo en limpieza, trabajo limpiando, limpiando casas, limpiando, la limpieza, señora de la limpieza, empleada domestica, empleada de hogar, asistenta, mucama, camarera de pisos, limpio hoteles, friegaplatos, lavaplatos, lavo platos
serveur: camarera, camarero, soy camarera, soy camarero, mesera, mesero, moza, mozo
cuisinier: cocinero, cocinera, soy cocinero, soy cocinera, ayudante de cocina, en cocina, cocina, chef, cocino
chauffeur: chofer, conductor, conductora, camionero, taxista, manejo un camion, conduzco un camion
livreur: repartidor, repartidora, mensajero, reparto, reparto paquetes
maçon: albañil, soy albañil, obrero de la construccion, construccion, en la construccion, la construccion, la obra, en la obra, obra, en obras, obras, peon, yesero, techador, trabajo en la obra
ouvrier: obrero, obrera, operario, operaria, fabrica, en una fabrica, en la fabrica, almacen, en un almacen, mozo de almacen, empaquetado
peintre en bâtiment: pintor, pintora
électricien: electricista
plombier: fontanero, plomero
mécanicien: mecanico, taller
soudeur: soldador
boulanger: panadero, panadera, panaderia
boucher: carnicero, carniceria
coiffeuse: peluquera, peluquero, peluqueria, estilista, manicurista
couturière: costurera, modista, sastre, coso
vendeuse: vendedora, vendedor, dependienta, dependiente, tienda, en una tienda
caissière: cajera, cajero, supermercado, en un supermercado
aide à domicile: cuidadora, cuidador, cuido a una señora mayor, cuido ancianos, cuido a ancianos, cuido a una anciana, cuido a un anciano, cuido a un señor mayor, cuido personas mayores, cuido a personas mayores, cuido abuelos, cuido a una abuela, cuido a una señora, cuido a un señor, cuido mayores, interna, trabajo de interna
nounou: niñera, canguro, cuido niños, cuido a niños, cuido bebes, cuido a un bebe, cuido a una niña, cuido a un niño, au pair
infirmière: enfermera, enfermero, soy enfermera, soy enfermero
aide-soignante: auxiliar de enfermeria, auxiliar
professeur: profesora, profesor, maestra, maestro, doy clases
agent de sécurité: vigilante, guardia, seguridad, guardia de seguridad, vigilante de seguridad
jardinier: jardinero, jardinera, jardineria
ouvrier agricole: jornalero, jornalera, en el campo, el campo, recojo fruta, recojo uvas, la vendimia, vendimia, agricultura, recogida de fruta, en la fruta
saisonnier: temporero, temporera, por temporada, temporada
intérimaire: por ett, ett, empresa temporal, trabajo temporal, temporal
secrétaire: secretaria, secretario, oficinista, administrativa
petits boulots: trabajitos, chapuzas, chambas, changas, trabajos sueltos, por horas, unas horas, pocas horas, algunas horas, unas pocas horas
petit boulot: un trabajito, trabajito, media jornada, tiempo parcial, a tiempo parcial, un pequeño trabajo, pequeño trabajo, poco trabajo
au noir: en negro, sin contrato, trabajo en negro
bureau: oficina, oficinas, una oficina
restaurant: restaurante, un restaurante, un bar, bar, cafeteria, cafe, pizzeria
hôtel: hotel, un hotel
hôpital: hospital
école: colegio, escuela
salaire: salario, sueldo, nomina, asalariado, asalariada, empleado, empleada, soy empleada, soy empleado, tengo contrato
pension d'invalidité: pension de invalidez, invalidez
pension alimentaire: pension alimenticia, pension de alimentos, el padre me pasa dinero, el padre me da dinero
des aides: ayudas, ayuda social, cobro ayudas, tengo ayudas, ayudas sociales, recibo ayudas, recibo ayuda, ayuda
RSA: cobro el rsa, cobro rsa, tengo el rsa, tengo rsa, rsa, el rsa
je touche: cobro, gano, recibo, me pagan, me dan
mon mari travaille: mi marido trabaja, mi esposo trabaja
ma femme travaille: mi mujer trabaja, mi esposa trabaja
moi non: yo no
il travaille: trabaja
ça dépend: depende, segun, cambia, varia, no siempre igual, cada mes diferente, es variable
smic: salario minimo, el salario minimo, el minimo, sueldo minimo, el sueldo minimo
je loue: alquilo, en alquiler, de alquiler, alquilando, alquilamos, estoy de alquiler, vivo de alquiler, vivo en alquiler, pago alquiler, rento, arriendo, pago arriendo, pago renta, inquilino, inquilina, arrendado, alquilado
un appartement: un piso, piso, apartamento, un apartamento, una casa, casa, departamento, un departamento
une chambre: una habitacion, habitacion, un cuarto, cuarto, una pieza
colocation: piso compartido, comparto piso, compartido, habitacion en piso compartido, una habitacion en un piso compartido, comparto, apartamento compartido
studio: un estudio, un monoambiente
meublé: amueblado, amoblado, con muebles
vide: sin muebles, vacio, sin amueblar
logement social: vivienda social, piso social, vivienda de proteccion, casa social, vivienda protegida, casa del estado, hlm
hôtel: en un hotel, en el hotel, habitacion de hotel
centre d'hébergement: albergue, en un albergue, refugio, en un refugio, centro de acogida, en un centro, centro de asilo, centro de emergencia
foyer: hogar de trabajadores, hostal, en un hostal, residencia, en una residencia, foyer
résidence étudiante: residencia de estudiantes, residencia universitaria, residencia estudiantil
je dors dans la rue: duermo en la calle, vivo en la calle, estoy en la calle, en la calle, duermo fuera, duermo afuera, durmiendo en la calle
je dors dans ma voiture: duermo en mi coche, duermo en el coche, en mi coche, en el coche, en mi carro, en el carro, duermo en el carro, vivo en mi coche, vivo en el coche, en una furgoneta
sans logement: sin casa, no tengo casa, sin techo, sin hogar, no tengo donde vivir, no tengo vivienda, sin vivienda
squat: okupa, casa okupada
caravane: caravana, en una caravana
propriétaire: propietaria, propietario, soy propietaria, soy propietario, casa propia, mi casa es mia, piso propio, la casa es mia, es mi casa, es mia, tengo casa propia, dueño, dueña, en mi casa propia, el piso es mio, es mio
achat à crédit: hipoteca, pago hipoteca, pagamos hipoteca, pago una hipoteca, pagando hipoteca, tengo hipoteca, tenemos hipoteca, comprando, credito de la casa, prestamo de la casa, pago el banco, pagamos al banco, pago al banco, estoy pagando la casa, prestamo
payé par le 115: del 115, por el 115, el 115, 115, pagado por el 115
je paie pas de loyer: no pago alquiler, no pago renta, no pago arriendo, no pago nada, no pago, gratis, sin pagar, no pagamos nada, no pagamos, nada de alquiler, no pago nada de alquiler
charges comprises: con los gastos, con gastos, gastos incluidos, todo incluido, incluido todo, con todo, con agua y luz, gastos incluidos
sans les charges: sin gastos, sin los gastos
enceinte de: embarazada de, estoy embarazada de
enceinte: embarazada, estoy embarazada, espero un bebe, esperando un bebe, encinta
handicap: discapacidad, discapacitado, discapacitada, minusvalia, minusvalido, minusvalida, tengo una discapacidad, silla de ruedas, en silla de ruedas, soy discapacitado
je viens de: vengo de, vengo del, soy de, soy del, naci en
étranger: extranjera, extranjero, soy extranjera, soy extranjero, no soy frances, no soy francesa, inmigrante, migrante, no soy de aqui
je suis réfugié: refugiada, refugiado, soy refugiado, soy refugiada, refugiado politico, tengo asilo
étranger, asile: solicitante de asilo, pedi asilo, pido asilo, asilo, solicite asilo, he pedido asilo
carte de 10 ans: tarjeta de 10 años, tarjeta de diez años, permiso de 10 años, carta de 10 años
étranger, protection subsidiaire: proteccion subsidiaria
carte de 1 an: tarjeta de 1 año, tarjeta de un año, permiso de 1 año, permiso de un año
étranger, asile: solicitante de asilo, pedi asilo, he pedido asilo, asilo pedido
étranger, protection temporaire: proteccion temporal
sans papiers: sin papeles, estoy sin papeles, no tengo papeles, indocumentada, indocumentado, irregular, sin documentos, no tengo documentos, ilegal, sin visa, no tengo permiso de residencia, soy sin papeles
pas encore de papiers: todavia no tengo papeles, aun no tengo papeles, todavia sin papeles, aun no, papeles todavia no, esperando papeles, espero mis papeles, esperando mis papeles, estoy esperando los papeles, esperando los papeles, no tengo papeles todavia, no tengo papeles aun
carte de séjour: tarjeta de residencia, permiso de residencia, tarjeta de sejour, residencia de 10 años, tarjeta, visa, visado, carta de residencia
depuis: desde, desde hace, hace, desde el, llevo
rien: nada, nada de nada, ninguna, ninguno, ni un euro
rien encore: todavia nada, aun nada, nada todavia, nada aun, por ahora nada, todavia no cobro, aun no cobro nada, de momento nada
colombien: colombiana, colombiano, colombia
péruvien: peruana, peruano, peru
équatorien: ecuatoriana, ecuatoriano, ecuador
bolivien: boliviana, boliviano, bolivia
vénézuélien: venezolana, venezolano, venezuela
argentin: argentina, argentino
chilien: chilena, chileno, chile
brésilien: brasileña, brasileño, brasil
cubain: cubana, cubano, cuba
dominicain: dominicana, dominicano, republica dominicana
mexicain: mexicana, mexicano, mexico
haïtien: haitiana, haitiano, haiti
américain: hondureña, hondureño, honduras, salvadoreña, salvadoreño, el salvador, guatemalteca, guatemalteco, guatemala, nicaraguense, nicaragua, paraguaya, paraguayo, paraguay, uruguaya, uruguayo, uruguay, americano, americana, costarricense, panameño, panameña
marocain: marroqui, marruecos
algérien: argelino, argelina, argelia
tunisien: tunecino, tunecina, tunez
sénégalais: senegales, senegalesa, senegal
espagnol: español, española, españa, soy español, soy española
portugais: portugues, portuguesa
italien: italiano, italiana, italia
roumain: rumano, rumana, rumania
passeport espagnol: pasaporte español, nacionalidad española, tengo pasaporte español, tengo nacionalidad española
passeport italien: pasaporte italiano, nacionalidad italiana
passeport: pasaporte, nacionalidad
nationalité française: nacionalidad francesa, soy francesa, soy frances, pasaporte frances
c'est quoi: que es, que es la, que es el, que son, que significa, que quiere decir, k es, q es, cual es
ça veut dire quoi: que es eso, que es esto, que significa eso, que quiere decir eso, que quiere decir esto, q quiere decir, que quieres decir, que quiere decir, q significa, no se que es, no se que es eso, k es eso, q es eso, que significa
je comprends pas: no entiendo, no comprendo, no entendi, no lo entiendo, no entiendo la pregunta, no entiendo nada
pourquoi vous demandez ça: por que me pregunta eso, por que pregunta eso, xq me pregunta eso, xq pregunta, por que me preguntas, por que preguntas, porque me pregunta eso, porque pregunta eso, para que quiere saber, para que quieren saber, por que quiere saber, para que es, xq, pq, por que lo pregunta, porque lo preguntan
je ne sais pas: ni idea, no me acuerdo, no recuerdo, no lo se, no se, no sabria decir, quien sabe, no tengo idea, la verdad no se, no se bien, no estoy segura, no estoy seguro, nose
je ne me souviens pas du mois: no me acuerdo del mes, no recuerdo el mes, no se el mes
économies: ahorros, ahorrado
dettes: deudas, deuda
garde alternée: custodia compartida, una semana cada uno
rien de tout ça: nada de eso, nada de esto, ninguna de esas, ninguno de esos, ninguna cosa, nada de todo eso, no nada de eso
né en: naci en, naci en el, nacida en, nacido en, nacida el, nacido el, naci el, naci
est née en: nacio en
et: y
mais: pero
le week-end: los fines de semana, fines de semana, fin de semana
le mois dernier: el mes pasado, hace un mes
petit: pequeño, pequeña
pays: pais
argent: dinero, plata
beaucoup: mucho, mucha
environ: unos, unas, alrededor de, mas o menos, casi
`
