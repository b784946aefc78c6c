package lexicon

// FrenchAlarming are single words that make a text worth a thought about danger. Danger words in context are told at once
// and bring somebody; these are the net below, for what is said in ways that nobody foresaw: they count only in a text
// that was not understood, and cost it one line with the numbers to call.
const FrenchAlarming = `force* oblige* prostitu* excis* corde pont paracetamol doliprane destop passeport poitrine palier reveiller flingue sexuel* tue tuer tuera tuerai suicid* mourir meurs meurt crever frap* tape* tapai* cogn* gifl* etrangl* viol violee viole violence* violent violente violer sang saign* respir* incons* evanoui*
		avale comprimes cachets poison* javel gaz fumee brule* incendie feu couteau arme fusil pistolet menac* enferm* dehors squat abri sos secours ambulance police samu pompiers maltrait* sequestr* coups
		bleus blesse blessee cicatric* overdose disparaitre danger harcel* esclav* trottoir expuls* attouchement* accouch* malaise convuls*`
