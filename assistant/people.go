package assistant

import "time"

// The roles: each may do what the one before may.
const (
	RoleCounsellor    = "conseiller"
	RoleLead          = "responsable"
	RoleAdministrator = "administrateur"
)

// Roles lists them.
var Roles = []string{RoleCounsellor, RoleLead, RoleAdministrator}

// Manages tells whether this account may change another, or make one like it: an administrator any, a responsable
// those of counsellors in their own territory.
func (c Counsellor) Manages(other Counsellor) bool {
	if c.Role == RoleAdministrator {
		return true
	}
	return c.Role == RoleLead && other.Role == RoleCounsellor && (c.Territory == "" || c.Territory == other.Territory)
}

// Profile is what is known of an account beside its secrets.
type Profile struct {
	Counsellor
	Email       string
	Capacity    int // cases given by turns at most; 0 = none
	Preferences Preferences
	SeenAt      time.Time // last log-in
	Held        int       // cases held now
}

// Preferences is how a counsellor wants to be told of cases.
type Preferences struct {
	SMS       bool   `json:"sms,omitempty"`   // urgent ones
	Mail      bool   `json:"mail,omitempty"`  // urgent ones
	Digest    bool   `json:"recap,omitempty"` // the others, by e-mail, once a day
	Sound     bool   `json:"son,omitempty"`   // in the browser
	QuietFrom string `json:"calme_de,omitempty"`
	QuietTo   string `json:"calme_a,omitempty"` // "21:00" to "7:30"; both empty = never
	Away      string `json:"absent,omitempty"`  // the last day of an absence, as 2026-12-24: nothing is given to them, and they are told of nothing
}

// AwayOn tells whether somebody is absent on a day, as 2026-12-24.
func (p Preferences) AwayOn(day string) bool { return p.Away != "" && day <= p.Away }

// SignIn is one log-in of a counsellor that has not ended.
type SignIn struct {
	ID           int64
	CounsellorID int64
	Device       string // "Firefox sous Linux"
	Means        string // MeansPassword or MeansFederated
	OpenedAt     time.Time
	SeenAt       time.Time
}

// By what somebody logged in.
const (
	MeansPassword  = "mot de passe"
	MeansFederated = "identité fournie"
)
