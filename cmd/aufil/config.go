package main

import (
	"time"

	"aufil/assistant"
	"aufil/channel/translate"
)

// config is every setting of the product, checked. The zero value of a setting that is required in `serve` means that
// it is missing.
type config struct {
	Listen        string
	MetricsListen string   // "" = none
	Proxies       []string // addresses or networks whose X-Forwarded-For is believed
	PublicURL     string   // without a slash at its end
	Database      string
	Key           string
	Twilio        twilioConfig
	Team          teamConfig
	Console       consoleConfig
	Mail          mailConfig
	Translation   translate.Server // Address "" = nothing is translated
	Limits        limitsConfig
	Controller    string // who answers for the data
	Contact       string // where a person asks about them
	Retention     retentionConfig
	Backups       backupConfig
	Languages     []string
	Files         []string // that hold the value of a setting: a secret, most often
}

type twilioConfig struct {
	AccountSID string
	AuthToken  string
	OldToken   string // while rotating
	APIBase    string // "" = Twilio's own
	Numbers    []assistant.Number
	Caller     string // the number shown to who is called; "" = chosen among Numbers
}

// teamConfig is what is known of the counsellors' desk.
type teamConfig struct {
	Zone        *time.Location
	Hours       assistant.Hours // where nobody set others in the console
	Patience    time.Duration   // of opening hours, before a case that nobody answers goes back into the queue; 0 = never
	Territories []string
	Urgent      []string // numbers of those who are told of danger, E.164
	Notify      []string // addresses of those who are told that a case waits
	ByTurns     bool     // cases are given to counsellors by turns
}

type limitsConfig struct {
	AnswersPerDay, AnswersPerMinute int
	SendsPerDay, SendsPerCase       int
	SpendPerDay                     int64 // cents
	SegmentPrice                    int64 // cents
	SpendStopsAnswers               bool
}

// retentionConfig counts months: after the last contact, or after a STOP or a trace was written.
type retentionConfig struct {
	Cases, Abandoned, Stops, Audit int
}

// backupConfig is where backups are ("" = beside the file of the database) and how many days they are kept.
type backupConfig struct {
	Folder string
	Days   int
}
