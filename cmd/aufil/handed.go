package main

import (
	"fmt"
	"net"
	"os"
	"strconv"
	"syscall"
)

// firstHanded is the first descriptor that a service manager hands over (sd_listen_fds(3)).
const firstHanded = 3

// handed gives the listening sockets that systemd opened for this process (packaging/aufil.socket) and keeps open when it
// ends: who connects while the program restarts waits in the kernel and is answered by the next one. None, where nobody
// handed any over.
func handed() ([]net.Listener, error) {
	defer func() { // they are ours, not those of what we might start
		for _, name := range []string{"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"} {
			_ = os.Unsetenv(name)
		}
	}()
	if os.Getenv("LISTEN_PID") != strconv.Itoa(os.Getpid()) {
		return nil, nil
	}
	count, err := strconv.Atoi(os.Getenv("LISTEN_FDS"))
	if err != nil || count < 0 {
		return nil, fmt.Errorf("LISTEN_FDS : « %s » n'est pas un nombre de sockets ; voyez aufil.socket", os.Getenv("LISTEN_FDS"))
	}
	var all []net.Listener
	for fd := firstHanded; fd < firstHanded+count; fd++ {
		syscall.CloseOnExec(fd)
		file := os.NewFile(uintptr(fd), "socket")
		l, err := net.FileListener(file)
		_ = file.Close() // the listener has its own
		if err != nil {
			closeAll(all)
			return nil, fmt.Errorf("la socket %d donnée par systemd n'accepte pas de connexions (%w) : mettez ListenStream= dans aufil.socket", fd, err)
		}
		all = append(all, l)
	}
	return all, nil
}

func closeAll(all []net.Listener) {
	for _, l := range all {
		_ = l.Close() // nobody was served by it
	}
}

// at tells whether one of the listeners has the port of this address, and whether who comes to the address comes to it.
func at(all []net.Listener, address string) (port, whole bool) {
	host, number, err := net.SplitHostPort(address)
	if err != nil {
		return false, false
	}
	for _, l := range all {
		has, ok := l.Addr().(*net.TCPAddr)
		if !ok || strconv.Itoa(has.Port) != number {
			continue
		}
		port = true
		whole = whole || has.IP.IsUnspecified() || has.IP.Equal(net.ParseIP(host)) || host == "localhost" && has.IP.IsLoopback()
	}
	return port, whole
}
