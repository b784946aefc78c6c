// Package sms is the SMS edge: the carrier's webhook becomes an input of the dialogue, a reply becomes texts that fit,
// and messages that we start leave by the carrier's REST API. It decides nothing about rights or questions.
package sms
