package main

// setting is one thing that an operator sets: in the YAML file, or in the environment as AUFIL_ + its path in upper
// case, or in a file named by the same variable + _FILE.
type setting struct {
	path     string
	secret   bool // never from the YAML file
	fallback any
}

// settings lists all that can be set. config.example.yaml documents each, and a test compares the two.
var settings = []setting{
	{path: "listen", fallback: "127.0.0.1:8080"},
	{path: "metrics_listen", fallback: "127.0.0.1:9090"},
	{path: "mandataires", fallback: "127.0.0.1, ::1"},
	{path: "public_url"},
	{path: "database", fallback: "sqlite:aufil.db"},
	{path: "twilio.account_sid"},
	{path: "twilio.auth_token", secret: true},
	{path: "twilio.auth_token_ancien", secret: true},
	{path: "twilio.api_base"},
	{path: "twilio.numeros"},
	{path: "twilio.numero_appels"},
	{path: "cle", secret: true},
	{path: "equipe.fuseau", fallback: "Europe/Paris"},
	{path: "equipe.horaires.lundi", fallback: "9:00-12:30, 13:30-17:00"},
	{path: "equipe.horaires.mardi", fallback: "9:00-12:30, 13:30-17:00"},
	{path: "equipe.horaires.mercredi", fallback: "9:00-12:30, 13:30-17:00"},
	{path: "equipe.horaires.jeudi", fallback: "9:00-12:30, 13:30-17:00"},
	{path: "equipe.horaires.vendredi", fallback: "9:00-12:30, 13:30-17:00"},
	{path: "equipe.horaires.samedi", fallback: ""},
	{path: "equipe.horaires.dimanche", fallback: ""},
	{path: "equipe.fermetures"},
	{path: "equipe.feries", fallback: "oui"},
	{path: "equipe.retour_heures", fallback: 4},
	{path: "equipe.territoires"},
	{path: "equipe.contacts_urgents"},
	{path: "equipe.avertir"},
	{path: "equipe.repartition", fallback: "non"},
	{path: "console.inactivite", fallback: 60},
	{path: "connexion.emetteur"},
	{path: "connexion.client_id"},
	{path: "connexion.client_secret", secret: true},
	{path: "connexion.nom", fallback: "ProConnect"},
	{path: "connexion.portees", fallback: "email"},
	{path: "connexion.champ", fallback: "email"},
	{path: "connexion.niveaux"},
	{path: "courriel.serveur"},
	{path: "courriel.identifiant"},
	{path: "courriel.mot_de_passe", secret: true},
	{path: "courriel.expediteur"},
	{path: "courriel.chiffrement", fallback: "starttls"},
	{path: "limites.reponses_par_jour", fallback: 100},
	{path: "limites.reponses_par_minute", fallback: 20},
	{path: "limites.envois_par_jour", fallback: 1},
	{path: "limites.envois_par_dossier", fallback: 8},
	{path: "limites.depense_par_jour", fallback: 50},
	{path: "limites.prix_segment", fallback: "0.08"},
	{path: "limites.depense_coupe_reponses", fallback: "non"},
	{path: "confidentialite.responsable"},
	{path: "confidentialite.contact"},
	{path: "conservation.dossiers", fallback: 24},
	{path: "conservation.abandons", fallback: 1},
	{path: "conservation.stops", fallback: 36},
	{path: "conservation.traces", fallback: 12},
	{path: "langues", fallback: ""},
}
