package dialog

import "time"

// Conversation is all that is remembered of one person's exchange. It is saved as JSON between any two turns:
// nothing of it lives in memory only.
type Conversation struct {
	Phase   Phase     `json:"phase"`
	Lang    string    `json:"langue"`
	Started time.Time `json:"debut"`
	LastAt  time.Time `json:"dernier"`
}

// Phase is the state of the conversation. Which question comes next is computed, it is not a state.
type Phase string
