package lexicon

var spanish = Lexicon{
	Code:  "es",
	Names: `español, espanol, castellano, espagnol, espagnole, langue espagnole, en espagnol, spanish, espanhol, spagnolo, spaniola, ispanyolca, испанский, الإسبانية`,
	Hello: `necesito ayuda, necesito una ayuda, hola, hola buenas, ola buenas, ola que tal, ola necesito, ola quiero, ola quisiera, ola tengo, ola soy, buenas, buenos dias, buen dia, buenas tardes, buenas noches, saludos, muy buenas`,
	Words: `
ai je droit: tengo derecho a, tengo derecho al, puedo recibir, puedo pedir, puedo cobrar, me corresponde
oui: sí, ajá, la verdad que sí, creo que sí, si claro, sip, sii, siii, claro, claro que sí, vale, por supuesto, desde luego, así es, exacto, exactamente, correcto, de acuerdo, cierto, es cierto, verdad, es verdad, eso es, efectivamente, afirmativo, sí señora, sí señor, sí por favor, ok, okay, okey, está bien, sí lo soy, lo soy, sí tengo, sí estoy, sí vivo, todo correcto, todo bien, si todo, vale sí
non: no, la verdad que no, la verdad es que no, creo que no, desgraciadamente no, por desgracia no, nop, noo, nooo, nunca, jamás, para nada, qué va, en absoluto, no gracias, todavía no, aún no, no tengo, no lo soy, no lo estoy, negativo, tampoco, no nunca, claro que no, ya no, no señor, no señora, mentira, falso
je ne sais pas: no lo sé, no sé, nose, no se, no c, nose la verdad, no sabría, no sabría decir, no lo recuerdo, no me acuerdo, no recuerdo, ni idea, no tengo ni idea, no tengo idea, ni la menor idea, no estoy seguro, no estoy segura, no estoy muy seguro, no estoy muy segura, no estoy del todo segura, no estoy del todo seguro, no estoy seguro de eso, quién sabe, lo desconozco, no lo tengo claro, ns nc, no sabe
je préfère ne pas répondre: prefiero no decirlo, prefiero no contestar, prefiero no responder, no quiero decirlo, no quiero contestar, no quiero responder, no es asunto suyo, no le importa
et: y, e, además, más, también, luego
ou: o, u, o bien, a veces
entre: entre
à: a, hasta
environ: unos, unas, más o menos, alrededor de, alrededor, aproximadamente, aprox, cerca de, en torno a, sobre unos, quizás, quizá, casi, como unos, a eso de, por ahí, por ai
moins de: menos de, por debajo de, no llega a
plus de: más de, por encima de
rien: nada, nada de nada, cero euros, no cobro nada, no gano nada, no recibo nada, no tengo nada, no tengo ingresos, sin ingresos, ningún ingreso, no gano, no cobro
aucun: ninguno, ninguna, ninguno de estos, ninguno de esos, ninguna de estas, ninguna de esas, nada de esto, nada de eso, nada de lo anterior, ningún hijo, ningún caso, nadie, ni uno, ni una
premier: primero, primera, primer, el primero, la primera
deuxième: segundo, segunda, el segundo, la segunda
troisième: tercero, tercera, tercer, el tercero, la tercera
quatrième: cuarto, cuarta, el cuarto, la cuarta
cinquième: quinto, quinta, el quinto, la quinta
sixième: sexto, sexta, el sexto, la sexta
septième: séptimo, séptima, el séptimo, la séptima
huitième: octavo, octava, el octavo, la octava
dernier: último, última, el último, la última
par mois: al mes, por mes, cada mes, mensual, mensuales, todos los meses, mensualmente
par semaine: por semana, a la semana, cada semana, semanal, semanales, semanalmente
par an: al año, por año, cada año, anual, anuales, anualmente
par heure: por hora, la hora, cada hora, a la hora
par jour: por día, al día, cada día, diarios
heures: horas, hora
semaines: semanas, semana
jours: días, día
mois: meses, mes
ans: años, año, anos
euros: euros, euro, eur, leuros
net: neto, netos, neta, limpio, limpios, en mano, en limpio
brut: bruto, brutos
quoi apporter: que tengo que llevar, qué tengo que llevar, que tengo q llevar, que llevo, qué hay que llevar, qué papeles, qué papeles necesito, que documentos, qué documentos necesito, que necesito llevar
ça prend combien de temps: cuánto tiempo tarda, cuanto tarda, cuánto tiempo, cuándo voy a cobrar, cuando cobro, cuándo recibo, cuando me pagan, cuánto hay que esperar
la caf paie quand: cuándo paga la caf, cuando paga, qué día pagan, próximo pago, fecha de pago
je dois aller où: adónde voy, a dónde voy, dónde voy, dónde tengo que ir, a dónde tengo que ir, dónde pido, dónde lo pido, cómo lo pido, cómo hago para pedir, cómo se pide, a quién llamo, qué dirección
pas d'internet: no tengo internet, sin internet, no tengo ordenador, no tengo computadora, no sé usar internet
est-ce que c'est sûr: es seguro, está seguro, está segura, seguro seguro
les mois d'avant: meses pasados, meses de antes, meses anteriores, retroactivo
cumuler: los dos a la vez, las dos a la vez, todo a la vez, acumular
il faut rembourser: hay que devolver, tengo que devolver, hay que devolverlo, es un préstamo
et si je travaille plus: y si trabajo más, si trabajo más
et si je: y si yo, y si me, y si mi, y si nos, qué pasa si me, qué pasa si, qué cambia si
l'aîné: el mayor, la mayor, el más grande, la más grande
location: piso alquilado, piso de alquiler, apartamento alquilado, casa alquilada
salaire: salario, sueldo, nómina, paga, trabajo, trabajando, trabajadora, trabajador, estoy trabajando, asalariado, asalariada, empleado, empleada, tengo trabajo, tengo un trabajo, media jornada, a media jornada, tiempo parcial, a tiempo parcial, jornada completa, en una tienda, en un restaurante, en una fábrica, en un almacén, en un supermercado, en la limpieza, en la obra, curro, currando
loyer: alquiler, renta
1 an et demi: año y medio, un año y medio
et demi: y medio, y media
janvier: enero, ene
février: febrero, feb
mars: marzo
avril: abril, abr
mai: mayo
juin: junio, jun
juillet: julio, jul
août: agosto, ago
septembre: septiembre, setiembre, sept
octobre: octubre, oct
novembre: noviembre, nov
décembre: diciembre, dic
hier: ayer
avant-hier: anteayer, antes de ayer
aujourd'hui: hoy, hoy mismo
le mois dernier: el mes pasado
l'année dernière: el año pasado
il y a: hace
depuis: desde hace, desde
en: en, en el, en el año, en el ano
pardon: perdón, perdona, disculpe, uy
non en fait: no en realidad, no mejor dicho, no perdón, no quiero decir, en realidad no, perdón no
en fait: en realidad, mejor dicho, quiero decir, de hecho, digo
reprendre: reanudar, seguir, retomar
merci: gracias, muchas gracias, mil gracias, grasias
fin: adiós, hasta luego, fin, terminar, final, ya está, eso es todo, nada más, chao, he terminado
seul: solo, sola, soltero, soltera, vivo solo, vivo sola, yo solo, yo sola, solito, solita, estoy solo, estoy sola, divorciado, divorciada, viudo, viuda
en couple: en pareja, pareja, con mi pareja, con mi marido, con mi mujer, con mi esposo, con mi esposa, con mi novio, con mi novia, casado, casada, estoy casado, estoy casada, vivo en pareja, somos pareja, con mi compañero, con mi compañera, somos dos, juntos
avec enfants: con hijos, con niños, con mis hijos, con mis niños, con mi hijo, con mi hija, con hijas, con mis hijas, con un hijo, con una hija, y mis hijos, y mis niños, y los niños, y los hijos, y mi hijo, y mi hija, con los niños, con los hijos, con hijo
sans: sin
avec: con
sans enfant: sin hijos, sin niños, sin hijo, no tengo hijos, no tengo niños, no tenemos hijos, no tenemos niños, no hay hijos, no hay niños
enfants: hijos, hijas, niños, niñas, hijo, hija, niño, niña, crios, chicos, peques
un enfant: un hijo, una hija, un niño, una niña, un bebé
bébé: bebé
enceinte: embarazada, estoy embarazada, espero un bebé, esperando un bebé, espero un hijo, embarazo
chômage: paro, desempleo, en paro, en el paro, parado, parada, desempleado, desempleada, estoy en paro, estoy en el paro, cobro el paro, prestación por desempleo, buscando trabajo, busco trabajo
sans emploi: sin trabajo, sin empleo, no tengo trabajo, en casa sin trabajo
je travaille pas: no trabajo, no estoy trabajando
retraite: jubilación, jubilado, jubilada, pensión de jubilación, estoy jubilado, estoy jubilada, pensionista, retirado, retirada, retiro, pensión de vejez
invalidité: invalidez, pensión de invalidez, pensión de incapacidad, incapacidad permanente
études: estudios, estudiante, estudio, estudiando, universidad, soy estudiante, estudiantes
à mon compte: por mi cuenta, por cuenta propia, autónomo, autónoma, trabajo por mi cuenta, negocio propio, mi propio negocio, mi negocio, freelance
arrêt maladie: de baja, estoy de baja, baja médica, baja por enfermedad, baja laboral, estoy de baja médica
pension alimentaire: pensión alimenticia, pensión de alimentos, pensión para los hijos, manutención
handicap: discapacidad, discapacitado, discapacitada, minusvalía, minusválido, minusválida
étranger: extranjero, extranjera, soy extranjero, soy extranjera, no soy francés, no soy francesa
autre pays: otro país, de otro país, fuera de europa, africano, africana, colombiano, colombiana, peruano, peruana, marroquí, venezolano, venezolana, ecuatoriano, ecuatoriana, boliviano, boliviana, argelino, argelina, dominicano, dominicana, cubano, cubana, soy de argelia, argelia, no europeo, no europea, no soy europeo, no soy europea
française: francés, francesa
Europe: europeo, europea, unión europea, europa, ue, ciudadano europeo, español de españa
HLM: hlm, vivienda social, piso social, vivienda de protección, vivienda protegida
location vide: alquiler sin muebles, sin muebles, alquiler vacío, piso sin muebles, vacío, sin amueblar
meublé: con muebles, amueblado, amueblada, piso amueblado, alquiler amueblado, alquiler con muebles
chez mes parents: con mis padres, en casa de mis padres, casa de mis padres, con mi madre, con mi padre, en casa de mi madre, en casa de mi padre, con mi mamá, con mi papá
chez quelqu'un: en casa de otros, en casa de otra persona, con otras personas, en casa de alguien, con unos amigos, con amigos, en casa de un amigo, en casa de una amiga, en casa de amigos, en casa de unos amigos, con un amigo, con una amiga, con mi hermana, con mi hermano, con familiares, en casa de un familiar, en casa de mi hermana, en casa de mi hermano, con una prima, con un primo
propriétaire: propietario, propietaria, soy propietario, soy propietaria, casa propia, piso propio, dueño, dueña, mi propia casa
achat à crédit: compra a crédito, hipoteca, pagando hipoteca, pagando la hipoteca, estoy pagando la hipoteca, estoy pagando hipoteca, con hipoteca, pago hipoteca
foyer: residencia, en una residencia, albergue, foyer, en un foyer
sans logement: sin vivienda, sin casa, sin techo, sin hogar, no tengo casa, no tengo vivienda, no tengo donde vivir, en la calle, vivo en la calle
factures en retard: facturas sin pagar, facturas atrasadas, facturas pendientes, facturas
expulsion: desahucio, desalojo, expulsión, me van a desahuciar
dettes: deudas, deuda
cherche logement: busco vivienda, busco piso, busco casa, buscando piso
livrets: ahorros, libretas, cartilla, ahorro
séparation: separación, separado, separada, divorcio, nos separamos, me he separado, me separé
décès: fallecimiento, murió, falleció, muerte
j'ai perdu mon travail: he perdido mi trabajo, perdí mi trabajo, me he quedado sin trabajo, me quedé sin trabajo, perdí el trabajo, he perdido el trabajo
étudiant: universitario, universitaria
c'est quoi: qué es, qué es el, qué es la, qué significa, qué quiere decir, cómo que
je: yo
mon: mi, mis
né: nací, nacido, nacida, nacimiento, he nacido
numéro: número, opción, respuesta, num
moitié: mitad, la mitad
ça dépend: depende
colocation: piso compartido, comparto piso, compartir piso
salariée: contratada, contratado
taux: porcentaje
tous: todos, todas, todo
les deux: los dos, las dos, ambos, ambas
non: no la verdad, pues no, pues no la verdad, ni de broma, ni hablar, ni loca, ni loco, qué va
je ne sais pas: nc, ns, no tengo ni pajolera idea, no tengo ni puta idea, ni puta idea
environ: y pico
1: nomás uno, nomás una, nada más uno
2: un par
l'autre: otro, otra, el otro, la otra, otro de, otra de, el otro de, la otra de
seul: madre soltera, padre soltero
j'en peux plus: ya no puedo más, no puedo más, ya no aguanto más, no aguanto más, ya no aguanto, ya no doy más, no doy más, ya no puedo con esto, no puedo con todo, estoy al límite
je travaille plus: ya no trabajo, ya no tengo trabajo, ya no estoy trabajando, dejé de trabajar, he dejado de trabajar, no trabajo más, ya no curro
j'ai été licencié: me despidieron, me echaron del trabajo, me han despedido, me botaron del trabajo, me corrieron del trabajo, me han echado del trabajo
a perdu son travail: perdió su trabajo, perdió el trabajo, ha perdido su trabajo, ha perdido el trabajo, se quedó sin trabajo, se ha quedado sin trabajo, perdió el empleo, ha perdido el empleo
je suis enceinte: estoy embarazada, estoy esperando un bebé, estamos esperando un bebé, vamos a tener un bebé, voy a tener un bebé
j'ai déménagé: me he mudado, me mudé, nos mudamos, nos hemos mudado, me cambié de casa, me he cambiado de casa, cambié de casa, he cambiado de piso, cambié de piso, nueva dirección, cambié de dirección, he cambiado de dirección
m'a quitté: me dejó, me ha dejado, me abandonó, me ha abandonado, se fue de casa, se ha ido de casa
j'ai quitté mon mari: dejé a mi marido, he dejado a mi marido, dejé a mi pareja, he dejado a mi pareja
je me suis séparé: me separé, nos separamos, me he separado, nos hemos separado, me divorcié, me he divorciado, nos hemos divorciado, nos divorciamos, acabo de separarme
j'ai trouvé un travail: encontré trabajo, he encontrado trabajo, encontré un trabajo, he encontrado un trabajo, encontré empleo, he encontrado empleo, conseguí trabajo, conseguí un trabajo, he conseguido trabajo, empecé a trabajar, he empezado a trabajar, ya tengo trabajo, tengo un nuevo trabajo
loyers en retard: no puedo pagar el alquiler, no puedo pagar la renta, no puedo pagar mi alquiler, no podemos pagar el alquiler, debo el alquiler, debo alquiler, debo meses de alquiler, meses de alquiler, alquiler atrasado, alquileres atrasados, atrasos de alquiler, no llego a pagar el alquiler
on m'a coupé l'électricité: me cortaron la luz, nos cortaron la luz, me han cortado la luz, nos han cortado la luz, cortaron la luz, me cortaron el agua, nos cortaron el agua, me cortaron el gas, nos cortaron el gas, me han cortado el gas, me van a cortar la luz, sin luz en casa, no tenemos luz, no tengo luz
mon propriétaire me met dehors: el dueño me quiere echar, el dueño me echa, mi casero me quiere echar, mi casero me echa, el casero me echa, el casero me quiere echar, el propietario me quiere echar, el propietario me echa, el dueño nos echa, me quieren echar del piso, me quieren echar de casa, me van a echar del piso, carta de desahucio
à temps partiel: tiempo parcial, a tiempo parcial
à mi-temps: media jornada, a media jornada, medio tiempo, a medio tiempo
`,
	Numbers: `cero 0, un 1, uno 1, una 1, dos 2, tres 3, cuatro 4, kuatro 4, cinco 5, sinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, dose 12, trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19,
		veinte 20, veintiuno 21, veintiún 21, veintiuna 21, veintidós 22, veintitrés 23, veinticuatro 24, veinticinco 25, veintiséis 26, veintisiete 27, veintiocho 28, veintinueve 29, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90,
		cien 100, ciento 100, doscientos 200, doscientas 200, trescientos 300, trescientas 300, cuatrocientos 400, cuatrocientas 400, quinientos 500, quinientas 500, seiscientos 600, seiscientas 600, setecientos 700, setecientas 700, ochocientos 800, ochocientas 800, novecientos 900, novecientas 900, mil 1000`,
	Skip: `complementaria complementario porfa pico en a el la los las lo le les de del al que es son soy estoy está están esta este esto estos estas eso ese esos esas fue era ser somos por para me te se nos su sus nuestro nuestros nuestra mío mía tengo tiene tenemos hay he ha cobro gano llevo llevamos recibo pago pagamos ganamos ganaba recibimos vivo vive vivimos vivía viven
		usted ustedes ahora mismo actualmente total pues bueno mira oye creo pienso supongo diría digamos así solamente únicamente fecha cumpleaños edad tener cuesta sale como ya muy tienen tienes vamos mayor menor pequeño pequeña aquí francia código postal favor piso apartamento señor señora`,
	Commands: map[string]string{
		"stop":        `ya no me manden nada, no me manden nada, no me mande nada, dejen de escribir, dejen escribir, dejen de escribirme, dejen escribirme, dejen de mandar mensajes, no escriban más, dejad de escribir, no me manden mensajes, paren de escribir, stop, parar, pare, paren, basta, baja, =baja, dar de baja, darme de baja, quiero darme de baja, dejar de recibir, no más mensajes, no mas sms, no quiero más mensajes, no quiero más sms, no me escriban más, no me escribas más, no me mandes más mensajes, no quiero seguir, no quiero continuar, no deseo seguir, no me escriba más, no me manden más mensajes, no me envíen más mensajes, deje de escribirme, dejen de escribirme, déjenme en paz, déjeme en paz, deme de baja, cancelar, cancelar todo, alto, cancela, para ya, quiero parar, quiero que paren`,
		"aide":        `ayuda, ayúdeme, ayudame, necesito ayuda, socorro, cómo funciona, no entiendo, no entiendo nada, no comprendo, no entendí, no he entendido, no lo entiendo, no entiendo la pregunta, qué quiere decir, qué hago, qué tengo que hacer`,
		"retour":      `me equivoque quiero volver, quiero volver, quiero volver atrás, regresa, regrese, volvamos atrás, quiero volver atrás, atrás, volver, volver atrás, vuelve, vuelva, anterior, pregunta anterior, me equivoqué, me he equivocado, equivoqué, he equivocado, deshacer, corregir, cambiar mi respuesta, cambiar respuesta, cambiar la respuesta, regresar, retroceder, para atrás`,
		"repeter":     `repetir, repite, repita, repita por favor, repítame, repetir la pregunta, repita la pregunta, otra vez, otra vez por favor, no he oído, no oí, no he escuchado, no escuché, cómo dice, puede repetir, puede repetir la pregunta, de nuevo`,
		"conseiller":  `conseiller, conseillère, kiero hablar con una persona, kiero hablar con alguien, quiero ablar con alguien, quiero ablar con una persona, quiero hablar con una persona de verdad, hablar con una persona de verdad, hablar con una persona real, quiero hablar con una persona real, persona, consejero, consejera, asesor, asesora, humano, agente, operador, operadora, trabajador social, trabajadora social, asistente social, asistenta social, hablar, hablar con alguien, hablar con una persona, hablar con un consejero, hablar con una consejera, hablar con un asesor, hablar con un humano, quiero hablar con alguien, quiero hablar con una persona, quiero hablar con un consejero, quiero hablar con un asesor, una persona de verdad, una persona, un consejero, una consejera, alguien, llámeme, llámame, llámenme, quiero que me llamen, que me llamen, puedo hablar con alguien, puedo hablar con una persona, necesito hablar con alguien, necesito hablar con una persona, quiero una persona`,
		"recommencer": `reiniciar, empezar de nuevo, empezar otra vez, volver a empezar, desde el principio, empezar desde el principio, recomenzar, comenzar de nuevo, todo de nuevo, de cero, empezar de cero, quiero empezar de nuevo`,
		"donnees":     `info, información, privacidad, mis datos, datos personales, protección de datos, qué hacen con mis datos`,
		"effacer":     `borrar, borra, borre, borrar todo, borre todo, borra todo, borrar mis datos, borre mis datos, borra mis datos, eliminar, eliminar mis datos, elimine mis datos, eliminar todo, olvídeme, olvidarme, suprimir, quiero borrar todo, quiero borrar mis datos, quiero que borren mis datos`,
		"pourquoi":    `y eso xq, y eso por qué, y eso, y xq, pero por qué, por qué, porqué, porque, xq, pq, y por qué, por qué pregunta eso, por qué me pregunta eso, porque me pregunta eso, por qué pregunta, por qué me lo pregunta, por qué esta pregunta, por qué me preguntan, por qué quiere saber, por qué quieren saber, para qué, para qué sirve, para qué lo necesita, para qué quiere saber`,
		"langue":      `idioma, idiomas, lengua, cambiar de idioma, cambiar idioma, otro idioma, otra lengua, otros idiomas`,
		"resultats":   `resultados, resultado, mis derechos, derechos, lista, la lista, mis resultados, ver resultados, ver mis derechos, a qué tengo derecho, resumen`,
		"suite":       `siguiente, continuar, seguir, continúe, seguimos, sigue, más`,
	},
	Behalf: map[string]string{
		"pour":         `es|seria|seran para %, =para %, =por %, =de parte de %, escribo|pregunto|llamo|contesto|respondo|relleno|consulto (esto) para|por %, escribiendo|preguntando|llamando|contestando para|por %, en nombre de %, de parte de %, no es para mi (es) para %, ayudo|ayudando a % (a) rellenar|con, ayuda|informacion|derechos para %, estoy aqui por %`,
		"mere":         `mi|su|nuestra madre|mama|mami|viejita|suegra`,
		"pere":         `mi|su|nuestro padre|papa|papi|suegro`,
		"parents":      `mis|nuestros padres|papas|suegros`,
		"grand_parent": `mi|mis abuela|abuelo|abuelita|abuelito|abuelos`,
		"enfant":       `mi hijo|hija mayor`,
		"famille":      `mi hermana|hermano|tia|tio|prima|primo|sobrina|sobrino|cuñada|cuñado`,
		"voisin":       `mi|una|un|la|el vecina|vecino`,
		"ami":          `mi|una|un amiga|amigo|compañera|compañero|colega, unos amigos`,
		"accompagne":   `una|un|esta|este|la|el señora|señor|persona|familia|paciente|chica|chico, alguien`,
		"moi":          `ahora es para mi, ahora para mi, es para mi misma|mismo, no es para mi`,
		"metier":       `soy (una|un) trabajadora|trabajador social, soy (una|un) mediadora|mediador|voluntaria|voluntario|asistenta|educadora`,
	},
	Danger: map[string]string{
		"suicide": `quiero|kiero|quisiera|voy|pienso|ganas|querer|queria (a|en|de) morir|morirme|matarme|suicidarme|ahorcarme, me quiero|kiero|voy (a) morir|matar|suicidar|ahorcar, me quiero|voy (a) quitar la vida, quitarme la vida, me quito la vida, mato hoy mismo, me mato, pienso|pensando|pense|pensado __ suicidio, ganas de suicidio, suicidarme, me suicido, no quiero|kiero|puedo (seguir) vivir|viviendo, no quiero|kiero seguir viviendo, no quiero|kiero vivir, ya no quiero|kiero vivir, acabar|terminar con mi vida, acabar|terminar con todo, mejor estaria|estaba|estoy muerto|muerta, estaria mejor muerto|muerta, mejor muerto|muerta, cortarme las venas, tirarme por la ventana|tren|puente, no tengo ganas de vivir, sin ganas de vivir, ojala me muera,
			no aguanto (mas) vivir|viviendo, no aguanto (mas) (la|esta) vida, desaparecer para siempre|del, tirar|tirarme|lanzar|lanzarme (por|de|desde) (la|un|el|una) ventana|puente|balcon|azotea|tren|metro, me voy a tirar|lanzar, mejor sin mi, dormir y no despertar|despertarme, no despertar nunca|mas, ya no tengo (ganas|fuerzas) (de) (seguir) vivir|viviendo, pegarme un tiro, nadie me va a echar|extranar, no merece la pena vivir, adios a todos,
			dice|amenaza|quiere|jura (que) (con) (se) (va) (a) matarse|suicidarse|ahorcarse, dice|amenaza que se va a matar|suicidar|tirar, me corto (los|las) brazos|venas|munecas|piernas y|otra|con|cada,
			pensando|pienso|ganas|quiero|voy|idea (en|de|a) tirarme|lanzarme|ahorcarme|matarme|colgarme|morirme, no vale|merece la pena seguir|continuar|vivir|nada, quiero|quisiera|ojala|mejor (me) dormirme|dormir|duerma y no, para que vivir|seguir, nadie me|va echa*|echar|extranar* (de) menos,
			estrellarme|estampar|estamparme|chocar (con|contra) (el|un|la) coche|muro|arbol|camion, no le|veo|encuentro (veo|encuentro) (ningun) sentido a|en (la|mi) vida, sentido a la|mi vida`,
		"violence": `me pga|pgo|pegava todos|cada|mucho|siempre|otra|cuando, (el) me esta|estaba pegando|golpeando|maltratando|amenazando, me|nos va|van a matar, matarme, matarnos, me pega, me pegan, me pego otra|ayer|anoche|hoy|fuerte|delante, hijo|marido|pareja|novio|padre|hermano|el|ella me pego, me (ha) pegado, me golpea, me (ha) golpeado, me maltrata, me maltratan, me (ha) maltratado, me amenaza, me amenazo, me (ha) amenazado, marido|pareja|novio|ex|mujer|esposo|padre|hijo|hermano|jefe|el|ella me|nos pega|golpea|maltrata|agrede|amenaza|viola|encierra, me (ha) violado, me violo, me violaron, me quiere matar, quiere matarme, quieren matarme, me va a matar, va a matarme, me mata (a) golpes, matarme __ marido|pareja|novio|ex, miedo (de|a) (mi) marido|pareja|novio|esposo|padre, tengo miedo de el, me tiene encerrada, me encierra, me obliga a casarme, matrimonio forzado, me da (una) paliza|palizas, me ahoga (con) las manos, me estrangula, violencia (de) genero|domestica|machista, sufro violencia, me abofetea, me da golpes|patadas|bofetadas, me agrede, me ha agredido, me tira (del) pelo,
			me agarro|agarra|cogio|aprieta|apreto (del|por|el) (el) cuello, miedo (de) (a) que me mate|maten|pegue, me tiene|tienen encerrada|encerrado, ex|marido|pareja|novio|el __ (con) un|el cuchillo|pistola|arma, me obliga|forzo|fuerza a acostarme|tener|hacerlo, me forzo, me empuja|empujo, me patea|pateo, me quema|quemo con, me persigue,
			me a pegao|pegado|golpeado|golpeao, me pego|pegao (otra) vez, no me deja|dejan salir (de) casa|sola|y|$, jefe|patron|patrona|dueno|el|ella|ellos|marido (me|nos) (ha|han) quito|quitado|quita|guarda|tiene (mi|el|los) pasaporte|papeles|documentos, me|nos (ha|han) quitado (el|los|mi) pasaporte|papeles|documentos, nos|me hacen|obligan|obliga|fuerzan (a) trabajar sin, me|nos obligan|obliga|fuerzan (a) prostituirme|prostituirnos|prostituir, prostituyo|prostituir a la fuerza, (ex|marido|novio|el) me espera|esta|viene __ con una|un navaja|cuchillo|pistola|machete, casarme|casar a|por la fuerza, me encierran|tienen encerrada|encerrado,
			me dio|da|dieron|daba|ha (dado) (una|un) paliza|golpes|punetazo|punetazos|patadas|bofetada|hostias|golpiza|correazos, amenaza|amenazado|amenazo|dice|jura (me) (con) (que) (me) (va) (a) quemarme|quemar|matarme|matar|rajarme|apunalarme|pegarme, quiere|intenta|intento pegarme|matarme|golpearme|violarme|quemarme|ahogarme, me|nos hacen|hace|obligan|obliga trabajar|acostarme|estar __ hombres|clientes|sin, me trajeron|trajo|engano|enganaron|enganada __ _ trabajar|hombres|prostitu*|piso|club, trata de personas|blancas, me vende|venden|vendieron, me escondo|escondida|escondido __ marido|pegarme|el|porque|matarme, borracho y me|nos,
			padre|padrastro|novio|marido|hermano|el (le) pega|pego|golpea|maltrata|grita a (mi) madre|mama|hermana|abuela|ella, pega|golpea|maltrata a mi madre|mama|hermana|abuela|mujer, me|nos apunto|apunta|saco|amenazo|puso (con) (una|un|la) pistola|cuchillo|navaja|arma, quitaron|quitado|quito|tienen (el|los|mis|la) papeles|pasaporte|documentos, trabajo|trabajamos|trabajar sin cobrar|paga|sueldo|pagarme|pagarnos`,
		"sans_abri": `duermo|dormimos|dormir|durmiendo|dormire|dormiremos|dormia|duerme __ calle|coche|carro|parque|estacion|fuera|metro, esta noche __ calle, vivo|vivimos|viviendo en la calle con|sin|desde|y|hace, duermo|dormimos|durmiendo __ tienda|portal|cajero|cochera, estoy|estamos|quedo|quedamos|voy en la calle (esta) noche|hoy, no tengo|tenemos (donde) (a) donde|sitio|lugar dormir|ir, no tengo|tenemos (un) sitio|lugar|techo (donde|para) dormir|noche, no tengo|tenemos donde|adonde (quedarme) dormir|quedarme|quedarnos|pasar, sin techo (para) (esta) noche, me|nos (han) echado|echan|echaron|expulsado|puesto (de) (casa|piso|a) (la) (calle) (esta) noche|hoy|calle, me|nos echan de casa, me|nos (han) echado de casa, pasar|paso|pasamos la noche (en) (la) calle|fuera|coche, no hay|tengo (donde) dormir esta noche,
			en la calle con (los|mis|mi|el) ninos|hijos|bebe|hijo|hija, nos|me desahucian|desahuciaron|desalojan hoy|manana|ahora, no tengo|tenemos techo, durmiendo en el coche, dormir en el coche,
			me|nos han|an hechado|echao|echado de|a la|mi casa|calle, 115 y|no|nadie (no) (nadie) contesta|contestan|coge|responde, estamos|estoy en la calle $,
			estoy|estamos|quedamos|dormimos|duermo (con) (los|mis) (ninos|hijos) en (la|el|un|una) estacion|parque|cajero|portal|coche|aeropuerto|plaza|calle y|con|no|desde|sin, han|an hechado|echado|echao (de) (la|mi) casa|calle|piso, echado de casa|calle|piso, con (los|mis|el) ninos|hijos|bebe en la|el|un calle|estacion|parque|coche,
			nos|me han|desahuciaron|desahuciado|desalojaron|desalojado (desahuciado|desalojado) esta|hoy|ayer|y manana|noche|tarde|los|con, nos|me desahuciaron|desalojaron, ninos|hijos|bebe estan|esta fuera|calle|en`,
		"urgence_vitale": `desplom*, no (puede|puedo|puedes) respira|respirar|respiro, no puedo respirar, le cuesta respirar, me cuesta (mucho) respirar, me ahogo, se ahoga, se esta ahogando, asfixi*, inconsciente, ha perdido el conocimiento, perdio el conocimiento, no reacciona, no se despierta, no despierta, (esta) dando|teniendo (un) infarto|ictus|ataque, un ataque al corazon, tiene|tengo un infarto, dolor|duele|duelen|presion (muy) (fuerte) (en) (el) pecho, ha tomado|tragado __ pastillas|lejia|veneno, tomado|tragado|trago|tomo (muchas|todas|unas) (las) pastillas|lejia, sobredosis, no para de sangrar, sangra mucho|muchisimo, mucha sangre, se desangra, desangrando, huele a gas, fuga|olor (de|a) gas, (se) esta|estoy muriendo, se esta muriendo, se muere mi|el|la, hay fuego, casa ardiendo, (se) quema (la|mi) casa, incendio (en) (mi|la) casa, se ha caido __ (no) responde|mueve, tiene convulsiones, esta convulsionando,
			esta (todo) azul|morado|morada, se puso (azul) azul|morado|morada, me duele (mucho|muchisimo) el pecho, duele el pecho y|brazo, bebio|bebido|bebi|tomo|trago|tragado (una|un|la|el|de) lejia|pila|moneda|veneno|detergente|pastillas|medicinas, fuego en (la|mi|el) cocina|casa|piso|edificio, se ha desmayado, se desmayo|desmaya, esta convulsionando, convulsiones, atragant*, esta de parto, rompi aguas, roto aguas, llamen|llama (a) (una) ambulancia, me estoy ahogando, apunalado|apunalaron, se cayo y no,
			tomado|tomo|tragado|trago (un|una|el|la) bote|caja|blister|tableta (de) paracetamol|pastillas|ibuprofeno|medicinas|medicamentos, cara|boca (esta) torcida|torcido|caida|paralizada, no puede hablar y,
			me corte|cortado|corto (la|el|un) mano|brazo|dedo|pierna|cuello __ sangre|sangra, sale|sale|salio|pierde|pierdo (mucha) sangre, sangre (que) no|a para|chorros, dolor|dolores (muy) (fuerte|grande|raro) (en|al) (el) pecho|corazon,
			contracciones y|con sangra|sangre|sangrado|duele, tiene|tengo contracciones, embarazada y sangra|sangro|sangre`,
		"enfant": `pega|pegan|pego|golpea|golpean|maltrata|maltratan|abusa|abusan|viola|toca (mucho) (a|de) mi|mis|los|las|su|sus|nuestro|nuestra|nuestros hijo|hija|hijos|hijas|nino|nina|ninos|ninas|bebe|sobrino|sobrina, hijo|hija|hijos|hijas|nino|nina|ninos|ninas|bebe (esta|estan) (en) peligro, padre|padrastro|tio|abuelo|profesor|marido __ la|le toca ahi|abajo, mi padre|padrastro|tio|abuelo|hermano me toca, me toca mi padre|padrastro|tio|abuelo, padre|padrastro|tio|abuelo me toca, abus* (sexual) (de|a) mi|su|un|una hijo|hija|nino|nina, ha tocado a mi hijo|hija, maltrato infantil, menor en peligro,
			(le|les) pega|pegan|golpea|grita y pega a los|mis|mi|el|la|sus nino|ninos|hijo|hijos|hija|bebe|nina, padrastro|tio|abuelo|padre (me) toca|manosea (a) (mi) me|hija|hijo, mi padrastro|tio|abuelo me toca, ninera|cuidadora golpea|pega|sacude, mi padre|madre me pega,
			le|les pega|pegan|golpea|golpean (a|al|con) (el|la|los|las|mi) (nino|nina|ninos|bebe|hijo|hija) con, pega|golpea|maltrata|sacude al nino|bebe|hijo|pequeno, hijo|hija|nino|nina __ escapo|escapado|desaparecio|desaparecido|perdido ayer|y|de|desde|$, hijo|hija|nino|nina __ no aparece|vuelve|volvio,
			novio|novia|pareja|marido|padrastro|madrastra|padre|madre|tio|abuelo|hermano|vecino|vecina|profesor|maestro|entrenador|cura|senor __ pega|pego|golpea|golpeo|maltrata|abusa|abuso|toco|toca|manosea|manoseo|sacude|quema|viola|violo (a|al|de) (mi|mis|su|la|el|los) hermanito|hermanita|hermano|hermana|hijo|hija|hijos|nino|nina|ninos|bebe|sobrino|sobrina|primo|prima, toco|toca|manoseo|abuso|pego a mi|mis|su hijo|hija|hijos|hermanito|hermanita|nino|nina|bebe, cortar|mutilar|circuncidar a mi|la|su hija|nina|hermana, ablacion,
			partes|genitales (intimas) a|de mi hijo|hija|nino|nina, toca las partes, cunado|cunada|suegro|yerno __ toca|tocado|toco|manosea`,
	},
	Harmless: `mejor sin mi antiguo|antigua|viejo|vieja|trabajo|coche|jefe|jefa|ex|marido|movil|casa|deuda|deudas,
		(este|el|la) alquiler|renta|trabajo|calor|frio|dolor|jefe|sol me mata|pega, me pega el|la|un|una sol|viento|calor|gripe|frio|luz|olor|musica|siesta, me muero de risa|hambre|frio|sueno|ganas|verguenza|calor|sed|miedo|pena|aburrimiento, muerto|muerta de risa|hambre|frio|sueno|cansancio, matar el tiempo, mato el tiempo, me mato a trabajar|trabajando|estudiar, (ya) no me|nos|le|les pega|maltrata|golpea|amenaza|molesta, (antes|ya) no duermo|dormimos en la calle, antes dormia|dormiamos|dormi __ calle|coche|fuera, dormia en la calle|coche (hace) antes, vivia en la calle, ya tengo donde dormir,
		tuvo|tuve|sufrio|sufri|ha tenido (un) infarto|ictus|ataque __ hace|ano|anos, hace anos|mucho|tiempo __ infarto|ictus, no pego ojo, el paro me mata, me mata el paro|alquiler|trabajo, me pegaba, me maltrataba antes, paso la noche trabajando, trabajo en la calle, me pega (la) gana, toca pagar, me toca pagar|esperar|a, le toca a, peligro de expulsion, para morirse de risa, moriria de verguenza, que me parta un rayo`,
	Ideas: `
blue: azul, morado, morada, moradito, lila, violeta
baby: bebe, recien nacido, bb
child: niño, niña, niños, niñas, nene, nena, hijo, hija, hijos, hijas, hermanito, hermanita, crios, peques, pequeños, chiquitos, hermana, pequeño, pequeña, pequeno, pequena, pequeños, pequenos
lips: labios, cara, boca, uñas, piel
eyes: ojos, ojo, vestido, coche, ropa, carrito, tarjeta
unresponsive: no reacciona, no contesta, no responde, no se mueve, no se despierta, no despierta, no reaciona
crooked: torcida, torcido, chueca, caida, desviada, paralizada, torcio, tuerce
mouth: boca, cara
sudden: repente, subito, golpe
speechless: no puede|logra|consigue (casi) hablar, no le salen las palabras, habla raro, habla raro|mal, balbucea
swell: hincha, hinchado, hinchada, hinchando, inflama, inchada, hinchazon, inflamada
throat: garganta, lengua
floor: suelo, piso
phone: telefono, movil, celular, whatsapp, mensajes, correo, facebook, sms
wake: despertar, despertarme, despierte, despertara, despertarnos, levantarme
unwilling: no quiero|kiero|quisiera|deseo, ojala, prefiero|preferiria no, quisiera no
early: temprano, pronto, tarde, antes, hora, vecinos
life: vida, vivir
enough: no puedo|aguanto|soporto|resisto (ya) mas|con|la|esta, harta|harto|cansada|cansado|hasta, odio, no soporto
dear: cara, caro, coste, costo, precio, precios, seguro, aqui, ciudad, laboral, asi, alquiler, papeleo, vivir|viviendo en|con|aqui
vanish: desaparecer, esfumarme
wish: quiero, kiero, quisiera, ganas, voy a, deseo, necesito
without_me: sin mi $, sin mi estarian|estaran|seria|serian|sera|vivirian|todos|ellos|les, si (yo) no estuviera|existiera|estoy|naciera|estuviese, si (yo) faltara|falto, cuando (yo) no este, cuando me muera
better: mejor, mejores, felices, tranquilos, aliviados
farewell: despedi, despido, despedir, despedirme, despedida, despidiendo, adios a, se despidio|despide de
letter: carta, cartas, nota
everyone: todos, familia, madre
over: acaba, acabe, acabo, pare, termine, termina, ultimo, ultima, parar, acabar, fin
forever: siempre
veins: venas, muñecas
cut: cortar, cortarme, corto, cuchilla, corte, cortandome, navaja
grass: pelo
death: muerte, morir, morirme
exit: salida, solucion, escape, remedio
underwear: braga, bragas, bragita, calzon, calzones, calzoncillos, pañal, pijama, ropa interior
hand: mano, manos, dedo, dedos
touch: toca, tocaba, toco, manosea, mete, metia
drunk: bebe, borracho, borracha, toma, bebido, emborracha, beber, tomado
strike: pega, pegar, pegara, pegarme, golpea, golpear, golpes, palos, paliza, cinturon, cintazos, pego, hostias, ostias
attack: ataca, pelea, arremete, toma con, emprende, grita, tira
stick: palo, cinturon, cable, correa, puños, zapato, zapatilla, cinturon, correa
slap: cachetada, cachetadas, bofetadas, bofetada, pega, pellizca, zarandea, sacude, golpea, muerde, tortazos
tie: ata, atan, amarra, encadena, ato, atado, atada
bed: cama, silla, cuna, radiador, cuarto
papers: papeles, pasaporte, documentos, documentacion, dni, cedula
actor: marido, esposo, novio, pareja, ex, mujer, novia, padre, papa, hermano, padrastro, tio, suegra, suegro, exmarido, exnovio
locked_in: encerrada, encerrado, encerro, encierra, encerraron, encerrarme, encerrados, enserrada, enserro
keys: llave, llaves, candado, movil, telefono
home: casa, cuarto, habitacion, baño, piso, sotano, dentro
office: caf, prefectura, ayuntamiento, banco, jefe, trabajo no, oficina, cuenta, escuela, colegio, pagina, web, aplicacion, ascensor
took: llevo, quito, quita, quitaron, quitan, lleva
fear: miedo, temo, asustada, aterrada, panico
return_home: volver|regresar|llegar|ir (a) (mi) casa
country: pais, colombia, marruecos, venezuela, peru
threat: amenaza, amenasa, amenazo, amenazado, amenazando, amenazas, arrepentir
pay: alquiler, factura, desahuci*, juicio, juzgado, multa, cortar*, pension, suspender, despedir*
stalk: me sigue, me persigue, me esta siguiendo, espia, acosa, espera en|afuera|fuera|a, vigila, me|nos siguen|sigue|persigue|persiguen
hair: pelo, pelos, cabello
drag: arrastro, arrastra, arrastraba, jalo, jala, tira, tiro, agarro, agarra, estiro
hide: esconde, escondio, rompio, quemo, escondido, confisco
money: dinero, plata, sueldo, tarjeta, nomina
forbid: no (me|nos) deja|dejan|permite|permiten, prohibe, prohibido, impide
goout: salir, tener (un) telefono|movil|celular, ver a, hablar con, usar
talk: hablar, ver
secretly: escondidas, escondida, escondido, secreto
boiling: hirviendo, hirviente, acido, caliente, gasolina
throw: tiro, echo, lanzo, arrojo, tira, volco
weapon: tijeras, tijera, cuchillo, navaja, botella, destornillador, martillo, vidrio
stab: clavo, clavaron, apuñalo, clava, pincho, ataco
marry: casar, casarme, boda, matrimonio, casen
force: fuerza, obliga, obligan, obligada, contra mi voluntad, forzado
nowhere: no tengo|tenemos|hay|sabemos|se|encuentro|encontramos (a) donde|dond|adonde|sitio|lugar|ande, sin saber (a) donde|adonde, sin techo, ningun sitio|lado
night: dormir, noche, quedarnos, quedarme, pasar, duermo
tonight: esta noche, hoy, ahora, bebe
bags: maletas, maleta, cosas, bolsas, trastos
outplace: estacion, puente, parque, calle, banco, tienda, escalera, escaleras, portal, coche, carro, furgoneta, garaje, aeropuerto, rellano, acera, intemperie, cajero
doorlock: cerradura, cerraduras, chapa, candado
changed: cambio, cambiado, cambiaron, cambia, canbio
owner: casero, casera, dueño, dueña, propietario, propietaria
stairs: escalera, escaleras, rellano, portal, puerta, calle, fuera
sleep: duermo, dormimos, durmiendo, dormir, paso|pasamos la|las noche|noches
ago: antes, años, vacaciones, camping, ruido, mal, tranquila, tranquilo, excursion, viaje, dormia, no puedo
host: hermana, amiga, amigo, prima, madre, tia, hermano
holiday: vacaciones, viaje, playa, finde
noone_needs: nadie me|le quiere|necesita|importo|extrañara|echara, a nadie le importo, no le importo a nadie, no sirvo, soy inutil, nadie me
pointless: no tiene sentido, sin sentido, para que|pa que seguir|vivir, no vale la pena, que sentido
jump_place: puente, acantilado, azotea, vias, tren, anden, metro
think: pensar, pienso, pensando, imagino, miro
wants_die: quiere|queria|kiere|dice que morir|morirse|matarse|suicidarse, quiere|queria|kiere estar muert*, se quiere morir|matar|suicidar
bruise: moraton*, moreton*, morados, cardenales, ojo morado
push: empuj*, estampo, aventó, avento
wall: pared, escalera, escaleras, suelo
fall: cayo, caida, bici, futbol, deporte
alive: vivos, vivas, vivo, viva, con vida
see: ver, veo, veras, vere
slap_me: bofetada, bofeton, cachetada, tortazo, cachetadas
left_alone: deja|dejo|dejan|dejaron|dejado __ solos|solas|solo|solito|solitos
me: me dejo|deja|dejaron, nos dejo
food: comer, comida, hambre, cenar
thrown_out: me|nos echo|echan|echaron|boto|botaron|hecho|hecharon|saco|sacaron, me|nos ha|han echado|hechado|botado
cold: frio, llueve, lloviendo, lluvia, nieve, nevando, helando
outside: fuera, afuera, calle, intemperie
pregnant: embarazada, mujer
open_not: no abre, no abren, no ha abierto, no puede abrir
eyelids: ojos
fell: cayo, caido, caer, cae
height: tejado, techo, escalera, escaleras, balcon, ventana, andamio, arbol, piso
vomit: vomita*, vomito, tose, tosiendo, escupe, escupiendo, orina, meando
blood: sangre
numb: no siente|siento|mueve|muevo (el|la|un|una|medio|su|mi) brazo|pierna|lado|cara|cuerpo, dormido el brazo, no puede|puedo levantar|mover el brazo|pierna
burden: carga, estorbo
self_harm: me corto, me hago daño|cortes, se corta, autolesion*, se hace daño|cortes
humiliate: insulta*, humilla*, escupe, denigra
flee: hui, huido, escape, escapado, huyendo, me fugue, me escape con|de, escape con
naked: desnuda, desnudo, desnudos, desnudas
photos: foto*, video*
hotel: hotel, albergue, hostal, centro, refugio, albergue, camping, campamento
leave: salir, irnos, irme, dejar, echan, sacan, acaba, termina
work_leave: trabajo, curro, empleo, oficina
tomorrow: mañana
why_live: por|para que|q seguir viviendo, por|para que|q vivir
ready: listo, preparado, planeado
peace: paz, descansar, descansare, sufrir
cigarette: cigarro, cigarrillo, cigarros, mechero
bodypart: brazo, brazos, piel, espalda, pierna, cuello, mano
neck: cuello, garganta
marks: marcas, marca, dedos, marcas
porn: porno*
beats: pega, golpea, azota, cachetea
parent: padre, papa, madre, mama, padrastro, madrastra, marido, ex, novio, niñera
cleared: desaloj*, desahuci*
fever: fiebre, temperatura
floppy: flojito, flojo, flojita, floja, blando, inconsciente, decaido
not_talk: no habla, no contesta, no reacciona
pills: pastillas, pastilla, pastiyas, medicamentos, tabletas
laid: preparadas, preparado, listas, lista, listo, mesa, cajon, guardadas, atada, delante
rope: soga, cuerda
phone_off: telefono|movil|celular apagado|muerto, no contesta|responde|coge|atiende, apagado, buzon
armed: cuchillo, navaja, pistola, arma, machete, escopeta, hacha, cuchillos
someone: tio, hombre, alguien, tipo, hombres, vecino, ex, uno, desconocido
door: puerta, escalera, portal, rellano, pasillo, ventana, fuera
break_in: intenta|intentan|trata|quiere|estan intentando (de) abrir|entrar|forzar, tirar|echar|reventar|forzando|golpeando la|mi
gas: gas, butano
smell: huele, olor, fuga, apesta
sick: mareados, mareada, mareado, mareamos, dolor de cabeza, duele la cabeza, nauseas, vomitando, vomita
heater: estufa, brasero, caldera, barbacoa, calentador
substance: lejia, lavavajillas, detergente, pila, anticongelante, veneno, desatascador, aguarras, acetona, colonia, suavizante, amoniaco, producto de limpieza
swallow: bebio, bebido, trago, tragado, comio, comido, bebi, tomo, me tome
many: caja, bote, monton, todas, puñado, muchas, entera
alone: solos, solas, solito, solitos, solo
cry: lloran, llora, llorando, gritan, gritando, llorar
neighbour: vecino, vecina, vecinos, al lado, de arriba, de enfrente, de abajo
relative: padrastro, tio, primo, hermano, padre, abuelo, profesor, entrenador, papa, hermanastro
my_bed: en|a mi cama|cuarto|habitacion por|de|cuando, mete en mi cama
touch_me: me toca|tocaba|manosea|tocan|soba|toco
nopay: no me|nos paga|pagan|pago, sin cobrar|sueldo|pagar, gratis, no cobro, no paga
send_home: me|la|nos mandan|envian|llevan|quieren mandar|llevar|devuelven a|de mi|vuelta|su, mandar|llevar|enviar (me) a mi|su pais|pueblo
marry_off: quieren casar|casarla|casarme, casar a la, va a casar a, la van a casar, me van a casar
sex_demand: que me acueste|acostarme con, favores sexuales, acostar con el, me acuesto|acueste con, cama con el
boss: jefe, jefa, patron, patrona, encargado, señora, señor, casero, gerente
else: si no, o si no, a cambio, sino
hands_on: mano|manos encima|pecho|culo|piernas|pierna|entre, me toca|toco|agarro|cogio el|la culo|pecho|pechos|teta|tetas
spiked: echaron|pusieron|echo|puso algo en mi|la bebida|copa|vaso
surveil: controla, revisa, espia, mira, lee, rastrea, vigila
my_phone: mi telefono|movil|celular, mis mensajes
if_i: si me voy|marcho, si hablo|llamo|lo|te|le|salgo|denuncio|vas|hablas|llamas|dejas, la proxima vez
kill_you: me|te|nos mata|mato|matara|mataria|encuentra|encuentro|quema|quemo|corta|corto, matarme, matarte, me|nos mataran|matara
said: dice, dijo, juro, jura, amenazo, amenaza, ha dicho, dicho, dicen, dijeron
burn: quemar, quema, prender fuego
not_back: no me|ha|han|quiere devuelve|devuelto|devolver|traido|trajo, no devuelve|trajo|ha traido|devolvio
abroad: pais, extranjero, avion, aeropuerto, marruecos, pueblo, aldea
flames: llamas, ardiendo, incendio, prendido fuego, arde
smoke: humo
squeeze: apret*, estrangul*, ahorc*
fiction: pelicula, peli, serie, tele, libro, juego, partido, noticias, sueño, novela
test: analisis, prueba, tension
last_words: ultimo|ultimas mensaje|palabras|sms
thanks: gracias por todo, perdon, perdonad*, perdonen, os quiero, cuidad de, cuiden
will: testamento
gave_away: regale|regalado|di (a) (mi|mis) perro|gato|cosas|perros
edge: borde, esperando el (proximo) tren|metro
blades: cuchillas, cuchilla, hojas de afeitar
locked_self: se encerro|ha encerrado, encerro en, se a encerrado
smash: me|mi rompio|roto|destrozo|estrello|tiro (el|mi) movil|telefono|celular, rompio el|mi
so_not: para que no, pa que no
hiding: escondida|escondido|escondo (en) (el|la|mi) baño|armario|cuarto|sotano, estoy escondida, baño escondida
seek: nos|me (esta|anda) buscando|busca|encuentre|encuentra
posted: publico, publica, publicado, subio, internet, redes, envio a, difundio
police_threat: llama|llamara|llamar|denuncia (a) (la) policia|migracion|extranjeria
filmed: me graba|grababa|filma|espia|mira|fotografia
shower: ducha, baño, desnudo, desnuda, cambio
parked: en un|el coche|carro, coche aparcado, aparcado, aparcamiento
cutting: cortarla, cortarle, ablacion, mutilar*, circuncid*
discharge: salgo|sale|salir|alta (mañana) del|de (el|la) hospital|prision|carcel|centro
no_home: no tengo|tenemos|hay (ni) casa|techo|piso|hogar
child_speaks: tengo 6|7|8|9|10|11|12|13|14|15|16|17 años|anos, mami, papi, mi mama|papa no|esta|se, estoy en primaria|secundaria
noeat: nada|que|algo (para|que|de) comer, (no) hemos|he|hay comido|comida, sin comer|comida, nevera|frigo|refrigerador|despensa vacia|vacio, no (me|nos) (queda) comida, leche para el|la bebe|niño|nino, dejo de comer, comida|comer|busco en|de la basura|contenedor|contenedores
hungry: tengo|tenemos|tienen|pasamos|pasan|paso (mucha) hambre
shortly: vuelvo, ahora vuelvo, luego, jaja, rato, despues de
ill: enfermo, enferma, gripe, medico, hospital, dieta, ramadan, ayuno, operacion, apetito
beats_them: les|los|las pega|golpea|maltrata|grita|azota|cachetea, pega|golpea|maltrata a los|mis|las|mi|nuestros niños|ninos|hijos|hijas|niñas|ninas|hijo|hija
beats_us: nos pega|golpea|maltrata
touches_her: toca|manosea|acaricia a (la|mi) mayor|niña|nina|hija|pequeña|pequena|hijastra
hurts_below: daño|dano|duele|pupa|mal abajo|ahi|alli, hace daño|dano
deprive: no les|le da|dan|deja|dejan (de) comer|comida, deja|dejan sin comer|cenar|comida
cellar: sotano, armario, trastero
school: escuela, colegio, instituto, cole, clase, recreo
bully: acos*, bullying, insult*, burl*, peg*, amenaz*
everyday: todos|cada los|dia|dias, siempre, sin parar
ask_photos: quiere|pide|exige|obliga|quieren (que) (a|le) (le|que) (mande|envie|mandar|enviar) fotos|videos, mande|envie|mandar|enviar|mandarle|enviarle fotos|videos
online: snap, snapchat, insta, instagram, tiktok, internet, juego, linea, discord
tell_all: dice|dira|decir|contara|contar|enseña|ensena|manda|mandara|enviara|publica|publicara (todo) (a|en) mis|todos|todo|mi
hurl_wish: ganas de|miedo tirarlo|sacudirlo|zarandearlo|pegarle|tirarla|sacudirla, voy a sacudirlo|tirarlo|zarandearlo, ganas (de) tirarlo|tirarla|sacudirlo|ahogarlo|pegarle
leaves_out: deja|dejan|abandona (a) (su|sus|al|el|la|los) niño|nino|niños|ninos|hijo|hijos|bebe|hija
marry_me: casar|casarme|casarnos, matrimonio forzado|arreglado|concertado, encontraron|encontrado (un) marido, boda
cousin: primo, viejo, desconocido, tio, hombre
ticket: billete*, avion, pasaje, pais
sold_sex: acostarme|acostarse|acuesto|cama con hombres|clientes|tipos|muchos, vender mi cuerpo, prostitu*, vendo mi cuerpo
longhours: 12|13|14|15|16|17|18 horas (al|por) dia, dia y noche, sin descanso|descansar|dias, siete|7 dias
takes_pension: quita|roba|coge|queda|quitan|saca (con|todo) (mi|la|el|toda|todo) (mi) pension|dinero|jubilacion|tarjeta|sueldo
shout: grita*, gritos, insult*, chilla
carer: cuidadora, cuidador, enfermera, auxiliar, residencia, asilo, geriatrico
held: retenida|retenido|secuestrada|encerrada|prisionera|prisionero (por|contra) (su|mi) marido|ex|voluntad|jefe, retenida, secuestrad*, rehen
if_no: si digo|le|me digo|no|niego|quejo|contesto, si (le) (digo) (que) no, cuando digo
cant_talk: no puedo hablar|llamar|escribir
nearby: esta|al (aqui) lado|cerca|aqui|delante|detras, escuchando, me escucha
he: el, ex, hombre, tipo, ellos
car_home: coche|furgoneta|carro|auto|tienda es (nuestra|mi) casa|cama, vivo|vivimos|viven|duermo|dormimos en (el|la|un|una|mi|nuestro) coche|furgoneta|carro|auto|tienda|garaje|trastero|local
noone_for_me: no tengo|conozco a nadie|familia, sin familia|nadie, nadie que
tent: tienda, chabola, campamento, saco
destroyed: tiraron, tirado, quemaron, quemado, destru*, rompieron, quitaron, robaron
host_ends: no puede|puedo|pueden|quiere|quieren tenerme|tenernos|alojarme|quedarme|quedarnos|seguir, tengo|tenemos que irme|irnos|salir|dejar, me|nos echa|echan
evict: desahuci*, desaloj*, nos|me echan|echaron|sacan, lanzamiento
police_here: la policia, comision judicial
judge: juicio, juez, juzgado, carta, deuda, miedo, riesgo
out_of_insulin: sin|acabo|acabado|queda|tengo|falta (la|mi|mas|de) insulina|ventolin|inhalador|oxigeno, perdi (2|3|dos|tres) dialisis
chest: pecho, corazon
weight: peso|presion|opresion|aprieta (en|el) el, opresion, aprieta
sweat: suda*, sudor, palido, palida
cannot_rise: no puede|puedo|logra|consigue levantarse|levantarme|moverse|pararse, no se|me levanta|levantar
contractions: contraccion*, contracion*, de parto, rompi|rompio|roto aguas|fuente, ya viene el bebe
false: falsas, braxton
quit: deje|dejo|dejado de|el beber|alcohol|metadona|heroina|tomar, abstinencia, mono, deje el alcohol
hallucinate: veo|ve|oigo|oye cosas|voces|bichos, alucin*, delir*, tembl*, tiembl*
trapped: atrapad*, encerrado en, encerrada en, atascad*
flood: agua|rio sube|entra|crece, inund*
spots: manchas|ronchas|puntos moradas|rojas|morados|rojos|violetas
not_seen: no veo|vemos|sale|hemos|ha|he (visto|salido|al) desde|hace|dias
smell_bad: huele (muy) mal|raro|podrido|muerto, moscas
mailbox: correo, buzon, cartas
no_heat: sin|no|hay (hay|tenemos|tengo|funciona) (la) calefaccion|calefacion|calentador|radiador, calefaccion|calefacion|caldera rota|averiada|cortada
icy: helad*, hielo, frias, frios, tirita, azul, congelad*, grados, morado
worthless: no sirvo para|de nada, soy (un|una) inutil|estorbo|fracaso|carga|basura, no valgo nada|para
read_after: encontraran|leeran|entenderan|lean|encuentren, mañana, manana, cuando ya|me, despues de
chosen: elegi*, elegido, escogi*, decidi* (el|ya) dia|sitio|lugar, encontre el sitio
soon: pronto, mañana, manana, dentro de, en dos|unos|tres dias, esta noche, mucho tiempo
no_need: ya|mas no (me|lo) (hara|necesit*|sera) falta, no (me) hara|haran|necesitare|necesito|servira falta|mas|ya, ya no hare falta
found_job: trabajo, empleo, contrato, curso, mudo, mudanza, sueldo
in_front: delante de mi, en la mano|mesa, sobre la mesa
shock: corriente, descarga electrica, electrocut*, calambrazo
stiff: rigido, rigida, tieso, tiesa, duro
skin_off: piel se|cae|despega cae|despega|pela, ampollas por|en
sting: pico|picado|picada|picadura (por|de) (una|un) avispa|abeja|escorpion|avispon
confused: delira*, desorientad*, confus*, no reconoce, dice tonterias|incoherencias
heat: calor, ola de, sol, insolacion
lost_wild: perdido|perdida|perdidos (en|por) (la|el) montaña|montana|bosque|nieve|mar|monte
missing: no (lo|la|le) encontramos|encuentro|aparece, desaparecid*, desaparecio
frail: alzheimer, demencia, desorientado, parkinson
voices: voz|voces (que) (me) dice|dicen|ordenan|hablan, oigo|oye voces|una
no_meds: sin|no|quede|acabaron|acabo (tengo|tiene|sin|las|los|mi|el) (mas) medicacion|medicinas|medicamentos|pastillas|tratamiento
palpit: palpitaciones, taquicardia, corazon (se) (me) para|acelera|late
faint: desmay*, mareo, mareos, mareada, mareado, caigo
love_told: los|les|os|te|la|lo quiero|amo
last_time: ultima vez
gun: escopeta, pistola, rifle, fusil, revolver
rejoin: reunirme|reencontrarme|irme|ir|estar con mi|el|ella|ellos hijo|marido|madre|hija|padre, reunirse con
dead: murio, muerto, muerta, muerte, cielo, cementerio
brothers: hermanos, hermano, primos, familia, tios, padres
controls: cuenta mis, controla mis, revisa mis, me da 5|10|cinco|diez euros
cuts_off: corta|corto|cortado|quita (el|la|nos) (el|la) agua|luz|calefaccion|electricidad|gas
leave_us: para que nos|me vayamos|vaya, echarnos
corners: acorrala*, arrincona*, me bloquea
cult: secta, guru, pastor, brujo
neglects: deja (me|en|con) (en|la|mi) (mis|su|mi|la) heces|orina|pañal|panal|caca|pis|suciedad
closes: cierra, cierran, acaba, termina
bedding: saco|sacos de, cartones, mantas, colchon
cannot_enter: no puedo|podemos|puede entrar
harsh: picante en, de rodillas, ducha|agua fria|helada
ask_kiss: pide|quiere|obliga (que) (a) (le) (de) (un|darle|dar|unos) besos|beso|abrazos
gives_alcohol: da|dan|dio|dar (le) (a) (alcohol|vino|cerveza|whisky|porros|drogas|vodka) alcohol|vino|cerveza|whisky|porros|drogas|vodka
works_me: obliga*|hace|hacen (a|me) trabajar|limpiar
no_school: no|sin|en (me) (dejan|voy|va|vez) (ir) (a|al|de) (la) escuela|colegio|cole|instituto
minor_age: de|tiene|solo 10|11|12|13|14|15|16 años|anos
left_with: fue|ido|va|vive|sale|escapo con un|el hombre|tipo|adulto|desconocido|mayor
lure: caramelos|regalos para, subir a|al (su) coche|furgoneta, espera a (los|las) niños|ninos|niñas|ninas
unfed: nunca|no (les|le) (dan|da) (de) comer|lavan|bañan|cambian, piojos, sucios, mugre
beg: mendig*, pedir limosna, limosna
drug_run: llevar|vender|entregar|esconder (la|paquetes|bolsas|de) droga|drogas|paquetes|bolsitas
caustic: sosa, acido, lejia, caustico, cal
in_eyes: en los|el|mis|sus ojos|ojo
rails: vias, rieles, railes
sits: sentado, sentada, tumbado, tumbada, acostado, parado en
belly: barriga, vientre, tripa, panza
friend: amiga|amigo|compañera|companera|compañero (del|de) clase|cole|escuela|colegio
stiff_neck: cuello|nuca rigido|rigida
flashes: veo|ve destellos|luces|doble|borroso|estrellas
`,
	Everyday: everydaySpanish,
	Alarming: `fuerza obliga* prostitu* puente tren ventana paracetamol pasaporte papeles pecho cuello corto cortar despert* paliza navaja durmiendo duermo escapo mat* suicid* morir muero muera muriendo peg* golpe* viol* sangr* respir* inconsciente desmay* sobredosis pastillas veneno* lejia traga* trago gas humo fuego incendio quem* cuchillo pistola arma amenaz* miedo maltrat* encerr* calle afuera socorro auxilio
		ambulancia emergencia policia peligro ahog* apunal* moret* esclav* toca tocan echaron desahuci* parto convuls* vivir vida`,
	Rules: Rules{Plus: "más"},
}
