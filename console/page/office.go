package page

// Own is what a counsellor sees of their own account.
type Own struct {
	Login, Role, Territory string
	SignIns                []SignInRow
	Codes                  int      // recovery codes left
	NewCodes               []string // just made, shown once
	Shortest               int      // characters of a password
	Federated              bool     // they log in by the identity provider
	Reach                  Reach
	Absence                Absence
	Problem                string // why the last form was refused
	Section                string // the part of the page that Problem is about
}

// Reach is where and how a counsellor is told of cases.
type Reach struct {
	Phone, Email             string
	SMS, Mail, Digest, Sound bool
	QuietFrom, QuietTo       string
	CanSMS, CanMail          bool // the service can send them
}

// SignInRow is one open session.
type SignInRow struct {
	ID            int64
	Device, Means string
	Opened, Seen  string
	Current       bool // of who looks
}

// Team is the list of accounts.
type Team struct {
	Members []Member
	MayAdd  bool
}

// Member is one account of the list.
type Member struct {
	ID                           int64
	Name, Login, Role, Territory string
	Seen                         string
	Held, Capacity               int
	Open                         int // sessions
	Disabled, Mine, MayChange    bool
	Away                         string // until when; "" = they are there
}

// MemberForm is one account to make or to change.
type MemberForm struct {
	ID                     int64 // 0 = a new one
	Login, Name            string
	Role, Territory        string
	Phone, Email, Capacity string
	Roles, Territories     []Choice
	Disabled, Mine         bool
	Problem                string
	SignIns                []SignInRow
	Absence                Absence
}

// Absence is that of an account: until when, and who may take its cases.
type Absence struct {
	Until      string // in words; "" = they are there
	Held       int    // cases
	Colleagues []Choice
	Today      string
	Problem    string
}

// Secrets are those of an account, shown once.
type Secrets struct {
	Name, Login, Password, TOTP string
	Codes                       []string
	QR                          string // path of an SVG
	Side                        int
}

// AuditPage is the journal of accesses.
type AuditPage struct {
	From, To, Case string
	Who            string
	People         []Choice
	Lines          []AuditRow
	Older          string // address of the lines before; "" = none
	Check          string // what verifying gave; "" = not asked
	Sound          bool
	VerifyURL      string
	CSV            string
}

// AuditRow is one access.
type AuditRow struct {
	At, When, Who, Did, About string
	Case                      int64
	Gone                      bool // the case was erased
}
