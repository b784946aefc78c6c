package store

import (
	"errors"
	"net"
	"os"
	"strings"
	"syscall"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/mattn/go-sqlite3"
)

// trouble is a database that does not open, in the words of who runs the service: what to do comes first.
type trouble struct {
	advice string
	cause  error
}

func (t trouble) Error() string {
	return t.advice + " (" + strings.Join(strings.Fields(t.cause.Error()), " ") + ")"
}

func (t trouble) Unwrap() error { return t.cause }

// advised says what to do about a database that did not open; an error that nothing is known about stays as it is.
func advised(setting string, err error) error {
	advice := fileAdvice(strings.TrimPrefix(setting, "sqlite:"), err)
	if IsPostgres(setting) {
		advice = serverAdvice(err)
	}
	if advice == "" {
		return err
	}
	return trouble{advice, err}
}

func fileAdvice(path string, err error) string {
	var own sqlite3.Error
	errors.As(err, &own)
	is := func(number syscall.Errno) bool { return own.SystemErrno == number || errors.Is(err, number) }
	switch info, _ := os.Stat(path); {
	case info != nil && info.IsDir():
		return path + " est un dossier : le réglage database doit nommer un fichier, sqlite:CHEMIN"
	case own.Code == sqlite3.ErrNotADB:
		return path + " n'est pas une base d'AuFil : corrigez le réglage database, ou écartez ce fichier et reprenez la dernière sauvegarde (« aufil restaure »)"
	case own.Code == sqlite3.ErrCorrupt:
		return path + " est abîmé : arrêtez le service, gardez-en une copie, et reprenez la dernière sauvegarde (« aufil restaure »)"
	case own.Code == sqlite3.ErrFull || is(syscall.ENOSPC):
		return "le disque de " + path + " est plein : faites de la place, puis recommencez ; rien n'est perdu"
	case is(syscall.EROFS):
		return "le disque de " + path + " est en lecture seule, souvent après une panne : voyez « dmesg », réparez-le ou remontez-le (mount -o remount,rw), puis recommencez ; rien n'est changé"
	case own.Code == sqlite3.ErrReadonly || own.Code == sqlite3.ErrCantOpen || own.Code == sqlite3.ErrPerm || is(syscall.EACCES) || is(syscall.EPERM):
		return "ce compte ne peut pas écrire la base " + path + " : lancez aufil avec le compte du service (sudo -u aufil), ou donnez-lui le fichier et son dossier (chown)"
	}
	return ""
}

func serverAdvice(err error) string {
	var refused *pgconn.PgError
	if errors.As(err, &refused) {
		switch refused.Code {
		case "28P01", "28000":
			return "PostgreSQL refuse ce compte : regardez le compte et le mot de passe (AUFIL_DATABASE ou AUFIL_DATABASE_FILE), et pg_hba.conf"
		case "3D000":
			return "cette base n'existe pas dans PostgreSQL : faites-la, vide (createdb -O COMPTE BASE)"
		case "42501":
			return "ce compte ne peut pas faire de tables dans cette base : donnez-la-lui (ALTER DATABASE BASE OWNER TO COMPTE)"
		case "53300":
			return "PostgreSQL n'a plus de place pour une connexion : relevez max_connections ; chaque machine en ouvre au plus 18"
		case "53100":
			return "le disque de PostgreSQL est plein : faites de la place, puis recommencez ; rien n'est perdu"
		}
	}
	var connecting *pgconn.ConnectError
	var network net.Error
	if errors.As(err, &connecting) || errors.As(err, &network) {
		return "PostgreSQL ne répond pas : est-il démarré, et le réglage database nomme-t-il la bonne machine et le bon port ?"
	}
	return ""
}
