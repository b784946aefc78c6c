// Package console is the counsellors' side: it lets them log in, shows the cases that wait for a human, live, and
// carries out what they decide by asking the Desk. It must never read or write the store by itself, decide a right,
// or let a page be seen by somebody who is not logged in.
package console
