package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"aufil/assistant"
	"aufil/console/secret"
	"aufil/store"
)

// demoLogin is the counsellor of the demonstration.
const demoLogin = "camille"

// demoSecrets are made once for a folder, so that its data can be opened again.
type demoSecrets struct {
	AccountSID string `json:"compte"`
	AuthToken  string `json:"jeton"`
	Key        string `json:"cle"`
	Password   string `json:"mot_de_passe"`
	TOTP       string `json:"totp"`
	hash       string
	recovery   []string
}

// demoFolder gives the folder of the data, made when it is not there.
func demoFolder(folder string) (string, error) {
	if folder == "" {
		made, err := os.MkdirTemp("", "aufil-demo-")
		if err != nil {
			return "", fmt.Errorf("dossier des données : %w", err)
		}
		return made, nil
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return "", fmt.Errorf("--data : %w", err)
	}
	return folder, nil
}

// loadDemoSecrets reads the secrets of a folder, or makes them.
func loadDemoSecrets(folder string) (demoSecrets, error) {
	var s demoSecrets
	path := filepath.Join(folder, "demo.json")
	raw, err := os.ReadFile(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return newDemoSecrets(path)
	case err != nil:
		return s, fmt.Errorf("--data : %w", err)
	}
	if err := json.Unmarshal(raw, &s); err != nil {
		return s, fmt.Errorf("--data : %s ne se lit pas (supprimez le dossier pour recommencer) : %w", path, err)
	}
	return s, nil
}

func newDemoSecrets(path string) (demoSecrets, error) {
	login, err := secret.New(demoLogin, "")
	if err != nil {
		return demoSecrets{}, err
	}
	s := demoSecrets{
		AccountSID: "AC" + hexadecimal(), AuthToken: hexadecimal(), Key: store.NewKey(),
		Password: login.Password, TOTP: login.TOTP, hash: login.Hash, recovery: login.Recovery,
	}
	raw, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return s, fmt.Errorf("write %s: %w", path, err)
	}
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		return s, fmt.Errorf("--data : %w", err)
	}
	return s, nil
}

// hexadecimal gives 16 random bytes in the form of the carrier's identifiers and tokens.
func hexadecimal() string {
	raw := make([]byte, 16)
	_, _ = rand.Read(raw) // never fails (crypto/rand)
	return hex.EncodeToString(raw)
}

// account makes sure that the team of the demonstration has its accounts.
func (d *demonstration) account(ctx context.Context) error {
	_, err := d.app.Store.AccountByLogin(ctx, demoLogin)
	if !errors.Is(err, assistant.ErrNoAccount) {
		return err
	}
	s := secret.Set{Hash: d.secrets.hash, Recovery: d.secrets.recovery}
	if s.Hash == "" { // the folder has secrets, but its database has gone
		if s, err = secret.New(demoLogin, d.secrets.Password); err != nil {
			return err
		}
	}
	for i, who := range demoTeam {
		recovery := s.Recovery
		if i > 0 {
			recovery = nil
		}
		_, err = d.app.Store.AddAccount(ctx, assistant.Account{Counsellor: who, PasswordHash: s.Hash, TOTPSecret: d.secrets.TOTP}, recovery, time.Now())
		if err != nil {
			return err
		}
	}
	return nil
}

// demoTeam is one account of each role, the counsellor first. They share password and code: it is a demonstration.
var demoTeam = []assistant.Counsellor{
	{Login: demoLogin, Name: "Camille", Role: assistant.RoleCounsellor},
	{Login: "dominique", Name: "Dominique", Role: assistant.RoleLead},
	{Login: "alix", Name: "Alix", Role: assistant.RoleAdministrator},
}
