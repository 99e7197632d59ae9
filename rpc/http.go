package rpc

import (
	"bytes"
	"context"
	"errors"
	"io"
	"mime"
	"net"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"
)

const (
	typeJSON = "application/json; charset=utf-8"
	typeText = "text/plain"
)

// endpoint is one listener with what it allows.
type endpoint struct {
	srv   *Server
	ln    net.Listener
	admin bool
	cors  []string // allowed origins; nil allows all
	hosts []string // allowed Host headers; nil allows all
	open  *counter
}

// ServeHTTP answers everything that comes in on the endpoint.
func (e *endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !e.hostAllowed(r.Host) {
		plain(w, http.StatusForbidden, "Provided Host header is not whitelisted.\n")
		return
	}
	if e.open.over() {
		w.Header().Set("Connection", "close")
		plain(w, http.StatusTooManyRequests, "Too many connections. Please try again later.")
		return
	}
	origin := r.Header.Get("Origin")
	allowed := origin == "" || e.originAllowed(origin)
	upgrade := isUpgrade(r)
	if upgrade && !allowed {
		// Browsers apply no CORS to WebSockets, so this is the only place where
		// a foreign page is kept away from a node on the visitor's machine.
		plain(w, http.StatusForbidden, "Origin is not allowed.\n")
		return
	}
	e.setCORS(w.Header(), origin, allowed)
	switch {
	case upgrade:
		e.serveWS(w, r)
	case r.Method == http.MethodOptions:
		w.WriteHeader(http.StatusOK)
	case r.URL.Path == "/health" || r.URL.Path == "/health/readiness":
		e.serveHealth(w, r)
	default:
		e.servePost(w, r)
	}
}

func isUpgrade(r *http.Request) bool {
	return r.Method == http.MethodGet && strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

func (e *endpoint) hostAllowed(host string) bool {
	if e.hosts == nil {
		return true
	}
	for _, h := range e.hosts {
		if strings.EqualFold(h, host) {
			return true
		}
	}
	return false
}

func (e *endpoint) originAllowed(origin string) bool {
	if e.cors == nil {
		return true
	}
	for _, pattern := range e.cors {
		if ok, _ := path.Match(pattern, origin); ok || pattern == origin {
			return true
		}
	}
	return false
}

func (e *endpoint) setCORS(h http.Header, origin string, allowed bool) {
	switch {
	case e.cors == nil:
		h.Set("Access-Control-Allow-Origin", "*")
	case origin != "" && allowed:
		h.Set("Access-Control-Allow-Origin", origin)
		h.Set("Vary", "Origin")
	}
	h.Set("Access-Control-Allow-Methods", "POST")
	h.Set("Access-Control-Allow-Headers", "content-type")
}

func plain(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", typeText)
	w.WriteHeader(status)
	_, _ = io.WriteString(w, text)
}

func answerJSON(w http.ResponseWriter, status int, body []byte) {
	h := w.Header()
	h["Content-Type"] = contentJSON
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body)
}

var contentJSON = []string{typeJSON}

// isJSON accepts the content types that the reference does.
func isJSON(contentType string) bool {
	if contentType == "application/json" {
		return true
	}
	media, params, err := mime.ParseMediaType(contentType)
	if err != nil || media != "application/json" && media != "application/json-rpc" {
		return false
	}
	charset, ok := params["charset"]
	return !ok || strings.EqualFold(charset, "utf-8")
}

var bodies = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func (e *endpoint) servePost(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		plain(w, http.StatusMethodNotAllowed, "Used HTTP Method is not allowed. POST is required\n")
		return
	}
	if !isJSON(r.Header.Get("Content-Type")) {
		plain(w, http.StatusUnsupportedMediaType,
			"Supplied content type is not allowed. Content-Type: application/json is required\n")
		return
	}
	buf := bodies.Get().(*bytes.Buffer)
	buf.Reset()
	defer func() {
		if buf.Cap() <= fairShare {
			bodies.Put(buf)
		}
	}()
	in := &intake{srv: e.srv}
	defer in.done()
	err := in.read(buf, r.Body)
	var refusal *Error
	if errors.As(err, &refusal) {
		status := http.StatusRequestEntityTooLarge
		if refusal == errBusy {
			status = http.StatusServiceUnavailable
		}
		// Most clients look for an answer when they have sent everything.
		_, _ = io.CopyN(io.Discard, r.Body, int64(e.srv.cfg.MaxRequest))
		w.Header().Set("Connection", "close")
		answerJSON(w, status, appendFailure(nil, nil, refusal))
		return
	}
	raw, ok := messageStart(buf.Bytes())
	if err != nil || !ok {
		answerJSON(w, http.StatusBadRequest, appendFailure(nil, nil, errParse))
		return
	}
	sess := &session{srv: e.srv, admin: e.admin, id: e.srv.nextID.Add(1), proto: protoHTTP}
	rep := sess.handle(r.Context(), raw)
	in.done() // before the client knows
	if release := e.srv.holdReply(len(rep.json)); release != nil {
		answerJSON(w, http.StatusOK, rep.json)
		release()
	} else {
		answerJSON(w, http.StatusServiceUnavailable, appendFailure(nil, nil, errBusy))
	}
	rep.follow()
}

// Health is what system_health answers with.
type Health struct {
	Peers           int  `json:"peers"`
	IsSyncing       bool `json:"isSyncing"`
	ShouldHavePeers bool `json:"shouldHavePeers"`
}

// Ready reports whether the node is of use: in sync and, if it should have
// peers, connected.
func (h Health) Ready() bool { return !h.IsSyncing && h.Peers > 0 || !h.ShouldHavePeers }

// serveHealth answers with what the method system_health says.
func (e *endpoint) serveHealth(w http.ResponseWriter, r *http.Request) {
	w.Header()["Content-Type"] = contentJSON
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	health, err := e.srv.health(r.Context())
	switch {
	case err != nil:
		w.WriteHeader(http.StatusInternalServerError)
	case r.URL.Path == "/health":
		body, _ := appendJSON(nil, health)
		answerJSON(w, http.StatusOK, body)
	case health.Ready():
		w.WriteHeader(http.StatusOK)
	default:
		w.WriteHeader(http.StatusInternalServerError)
	}
}

func (s *Server) health(ctx context.Context) (Health, error) {
	m := s.reg.Lookup("system_health")
	if m == nil {
		return Health{}, errMethodNotFound
	}
	v, err := m.Handler(ctx, &Call{})
	if err != nil {
		return Health{}, err
	}
	h, ok := v.(Health)
	if !ok {
		return Health{}, errInternal
	}
	return h, nil
}
