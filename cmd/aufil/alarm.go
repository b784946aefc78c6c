package main

import (
	"context"
	"time"

	"aufil/assistant"
	"aufil/channel/mail"
)

// alarm gives how the team is told of cases outside the console.
func (c config) alarm(team func(context.Context) ([]assistant.Profile, error)) assistant.Alarm {
	a := assistant.Alarm{
		Team: team, Contacts: c.Team.Urgent, Mails: c.Team.Notify, Console: c.PublicURL + "/console", Zone: c.Team.Zone,
	}
	if c.Mail.Server != "" {
		a.Mail = c.Mail.server()
	}
	return a
}

func (m mailConfig) server() mail.Server {
	return mail.Server{Address: m.Server, User: m.User, Password: m.Password, From: m.From, Security: m.Security, Roots: m.roots}
}

// digestPause is how often each node looks whether the digest is due. It leaves once whoever looks.
const digestPause = 5 * time.Minute

// digests queues the digests of the working days of each team.
func (a *app) digests(ctx context.Context) {
	for {
		due, err := a.Assistant.DigestsDue(ctx)
		if err == nil && len(due) > 0 {
			err = a.Store.Tell(ctx, due...)
		}
		if err != nil && ctx.Err() == nil {
			a.log.Warn("the digest was not queued", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(digestPause):
		}
	}
}
