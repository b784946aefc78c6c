package console

import "strings"

// device names a browser and its machine in a few words, for who looks at the list of their sessions. What the browser
// sends is not kept.
func device(agent string) string {
	browser, machine := firstIn(agent, browsers), firstIn(agent, machines)
	switch {
	case browser == "" && machine == "":
		return "appareil inconnu"
	case browser == "":
		return "navigateur inconnu, " + machine
	case machine == "":
		return browser
	}
	return browser + ", " + machine
}

// What browsers call themselves: the first that is there counts, since each also bears the names of those before it.
var browsers = [][2]string{
	{"Edg", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser", "Samsung Internet"}, {"Firefox/", "Firefox"}, {"FxiOS", "Firefox"},
	{"CriOS", "Chrome"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"},
}

var machines = [][2]string{
	{"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Windows", "Windows"}, {"Mac OS X", "Mac"}, {"CrOS", "Chromebook"}, {"Linux", "Linux"},
}

func firstIn(agent string, names [][2]string) string {
	for _, n := range names {
		if strings.Contains(agent, n[0]) {
			return n[1]
		}
	}
	return ""
}
