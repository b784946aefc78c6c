// Package carrier is a stand-in for the telephone carrier, for the demonstration and for tests over the whole program.
// It signs the webhooks that it posts, follows the TwiML of the answers as a telephone would, and takes the REST
// calls of the outbound client. It can fail, delay, repeat and reorder. Time in a call is virtual: nothing
// sleeps while a caller is silent. It must never be reachable from outside this machine, and it knows nothing of
// the application but the public addresses.
package carrier
