// Package twilio is what the SMS and the voice channel share of the carrier: the guard that lets only its signed
// webhooks in, the reading of their forms, what a caller's number tells, and the REST client with its kinds of errors.
// It knows no dialogue and stores nothing; it never logs a number or a text.
package twilio
