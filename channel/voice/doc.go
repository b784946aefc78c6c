// Package voice is the telephone edge: a step of a call becomes an input of the dialogue, and a reply becomes TwiML
// that is spoken and that listens, by keys and by speech alike. It decides nothing about rights or questions, keeps
// nothing between two requests, and logs neither numbers nor words.
//
// Keys, the same at every question: # ends what is typed; * alone repeats the question, and after digits erases
// them; 0 alone asks for a person. Where zero may be the answer (a number, an amount, a duration) 0 is zero, and
// a person is asked for by *0 or 00, which do so everywhere. 9 alone means "I don't know" at a question with fewer than
// nine choices, and *9 does so everywhere that several keys are taken; *8 goes back to the question before.
package voice
