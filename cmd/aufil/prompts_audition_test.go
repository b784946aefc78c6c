package main

import (
	"bytes"
	"encoding/binary"
	"math"
	"slices"
	"strings"
	"testing"

	"aufil/channel/voice"
)

// someVoice is the voice of this machine; without one the test is skipped.
func someVoice(t *testing.T) espeak {
	t.Helper()
	e, err := findEspeak()
	if err != nil {
		t.Skip(err)
	}
	return e
}

// The length that the program counts with is that of a voice, and no text keeps a caller for more than 12 seconds.
func TestTheEstimateIsThatOfAVoice(t *testing.T) {
	t.Parallel()
	e := someVoice(t)
	core, err := known()
	if err != nil {
		t.Fatal(err)
	}
	all := spokenPrompts(core, "fr")
	if len(all) < 400 {
		t.Fatalf("only %d prompts", len(all))
	}
	slices.SortStableFunc(all, func(a, b spokenPrompt) int { // the longest, where 12 seconds count, and some of the others
		_, x := a.estimated()
		_, y := b.estimated()
		return int(math.Copysign(1, y-x))
	})
	some := slices.Clone(all[:60])
	for i := 60; i < len(all); i += 7 {
		some = append(some, all[i])
	}
	heard, err := audition(t.Context(), e, "fr", some, "", &bar{})
	if err != nil {
		t.Fatal(err)
	}
	var guesses, reals float64
	for _, p := range heard {
		guess, _ := p.estimated()
		real, longest := p.measured()
		guesses, reals = guesses+guess, reals+real
		if p.late() {
			t.Errorf("%s keeps a caller for %.1f s", p.Key, longest)
		}
		if off := p.off(); real > 3 && math.Abs(off) > 30 {
			t.Errorf("%s: estimated %.1f s, in truth %.1f s", p.Key, guess, real)
		}
	}
	if off := math.Abs(guesses-reals) / reals; off > 0.05 {
		t.Errorf("estimated %.0f s, in truth %.0f s", guesses, reals)
	}
}

// What keeps a caller too long is found, told and counted, and comes first.
func TestWhatKeepsACallerTooLongIsTold(t *testing.T) {
	t.Parallel()
	prompt := func(key string, guess, real float64) heardPrompt {
		return heardPrompt{spokenPrompt: spokenPrompt{Key: key, Breaths: []voice.Breath{{Seconds: guess}}}, Real: []float64{real}}
	}
	all := []heardPrompt{prompt("court", 5, 5), prompt("long", 11, 13), prompt("trompeur", 4, 8), prompt("estime", 12.4, 10)}
	var out bytes.Buffer
	if late := tellAudition(&out, all, false); late != 2 {
		t.Errorf("%d are too long", late)
	}
	lines := strings.Split(out.String(), "\n")
	if !strings.HasPrefix(lines[1], "estime") && !strings.HasPrefix(lines[1], "long") || !strings.Contains(lines[1], "trop long") || !strings.HasPrefix(lines[3], "trompeur") {
		t.Errorf("%s", out.String())
	}
}

// Pauses and paces are heard, and the file says how long it is.
func TestPausesAreHeard(t *testing.T) {
	t.Parallel()
	e := someVoice(t)
	say := func(ssml string) float64 {
		wav, length, err := e.say(t.Context(), "fr", ssml)
		if err != nil {
			t.Fatal(err)
		}
		if got := int(binary.LittleEndian.Uint32(wav[wavDataSize:])); got != len(wav)-wavHeader {
			t.Errorf("the file says %d bytes, it has %d", got, len(wav)-wavHeader)
		}
		return length.Seconds()
	}
	plain := say(`<s>Bonjour.</s><s>Vivez-vous seul ?</s>`)
	if paused := say(`<s>Bonjour.</s><break time="3s"/><s>Vivez-vous seul ?</s>`); paused < plain+2 {
		t.Errorf("with a pause of 3 s: %.1f s, without %.1f s", paused, plain)
	}
	if slow := say(`<s><prosody rate="72%">Bonjour. Vivez-vous seul ?</prosody></s>`); slow < plain*1.1 {
		t.Errorf("slowly: %.1f s, as usual %.1f s", slow, plain)
	}
	if got := say(`<s>l'eau &amp; le &lt;gaz&gt;</s>`); got < 0.5 {
		t.Errorf("signs: %.1f s", got)
	}
	if _, _, err := e.say(t.Context(), "fr", ""); err != nil {
		t.Errorf("nothing to say: %v", err)
	}
}

// Without the program the command says what to do.
func TestWithoutAVoiceTheCommandSaysWhatToDo(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	err := promptsAuditionCmd{Langue: "fr"}.Run()
	if err == nil || !strings.Contains(err.Error(), "espeak-ng n'est pas installé") || !strings.Contains(err.Error(), "apt-get install espeak-ng") {
		t.Errorf("%v", err)
	}
}
