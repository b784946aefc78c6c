package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"time"
)

// espeak speaks on this machine with espeak-ng: not how the carrier's voices sound, but long enough to hear pauses,
// numbers and abbreviations, and to measure.
type espeak struct{ path string }

// errNoEspeak says what to do.
var errNoEspeak = errors.New("espeak-ng n'est pas installé sur cette machine. Sur Debian : apt-get install espeak-ng")

// findEspeak finds the program.
func findEspeak() (espeak, error) {
	path, err := exec.LookPath("espeak-ng")
	if err != nil {
		return espeak{}, errNoEspeak
	}
	return espeak{path: path}, nil
}

// espeakVoices are its voices by language.
var espeakVoices = map[string]string{
	"fr": "fr-fr", "en": "en-gb", "es": "es", "pt": "pt", "ar": "ar", "ro": "ro", "tr": "tr", "ru": "ru", "uk": "uk",
}

// wordsPerMinute is the pace, in its own count: that of a calm voice.
const wordsPerMinute = "160"

// say gives what SSML says as a WAV file, and how long it lasts.
func (e espeak) say(ctx context.Context, lang, ssml string) (wav []byte, length time.Duration, err error) {
	base, _, _ := strings.Cut(lang, "-")
	voice, ok := espeakVoices[base]
	if !ok {
		voice = espeakVoices["fr"]
	}
	// The text comes by the input, whole: no option can be made of it.
	cmd := exec.CommandContext(ctx, e.path, "-m", "-z", "-s", wordsPerMinute, "-v", voice, "--stdin", "--stdout")
	cmd.Stdin = strings.NewReader("<speak>" + ssml + "</speak>")
	var complaint bytes.Buffer
	cmd.Stderr = &complaint
	wav, err = cmd.Output()
	if err != nil {
		return nil, 0, fmt.Errorf("espeak-ng : %w %s", err, strings.TrimSpace(complaint.String()))
	}
	return whole(wav)
}

// Where a WAV file says how long it is, for the one shape that espeak-ng writes.
const (
	wavHeader   = 44
	wavRate     = 28 // bytes a second
	wavFileSize = 4
	wavDataSize = 40
)

// whole writes the lengths that a program which did not know them yet left open.
func whole(wav []byte) ([]byte, time.Duration, error) {
	if len(wav) < wavHeader || !bytes.Equal(wav[:4], []byte("RIFF")) || !bytes.Equal(wav[36:40], []byte("data")) {
		return nil, 0, errors.New("espeak-ng : ce qu'il donne n'est pas un fichier WAV")
	}
	rate := binary.LittleEndian.Uint32(wav[wavRate:])
	if rate == 0 {
		return nil, 0, errors.New("espeak-ng : un fichier WAV sans débit")
	}
	data := len(wav) - wavHeader
	binary.LittleEndian.PutUint32(wav[wavFileSize:], uint32(len(wav)-8))
	binary.LittleEndian.PutUint32(wav[wavDataSize:], uint32(data))
	return wav, time.Duration(data) * time.Second / time.Duration(rate), nil
}
