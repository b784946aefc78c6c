// Package web is the telephone of the demonstration, in a browser page: an SMS screen and a call with its keypad. It
// plays the person only: what it does goes to the carrier stand-in, which calls the application's signed webhooks
// as a real carrier would. It reaches the dialogue in no other way, and must never be mounted in production.
package web
