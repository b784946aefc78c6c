package assistant

import "time"

// Audit is who did what; it is kept even when the case is erased. No text of a person in it.
type Audit struct {
	CounsellorID int64
	Action       string
	About        string // what else than a case it was about: the login of an account, the name of a page
}

// AuditLine is one line of the audit as a responsable reads it.
type AuditLine struct {
	ID           int64
	At           time.Time
	CounsellorID int64
	Name         string
	CaseID       int64 // 0 = about no case
	Erased       bool  // the case is no longer there
	Service      string
	Action       string
	About        string
}

// AuditFilter says which lines to read. The zero value reads the latest ones.
type AuditFilter struct {
	From, To     time.Time
	CounsellorID int64
	CaseID       int64
	Before       int64 // only lines older than this one
	Limit        int   // 0 = 100
}

// AuditCheck is the verdict on the whole audit.
type AuditCheck struct {
	Lines   int64
	Unknown int64  // at the beginning: of a version that did not seal, or by a key that has left the settings
	Broken  int64  // the first line that is not what was written, or that misses the one before it; 0 = none
	Last    string // the seal of the last line
}
