package readme

import (
	"context"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

// block is a fenced block of README.md whose commands are run. The word after
// "sh" says how: "run" to its end, "node" until it answers on port 9944, "dry"
// only as make -n, for targets that would run this very test.
type block struct{ how, text string }

var fence = regexp.MustCompile("(?ms)^```sh ?(\\w*)\n(.*?)^```$")

func blocks(t *testing.T) []block {
	t.Helper()
	data, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var out []block
	for _, m := range fence.FindAllStringSubmatch(string(data), -1) {
		out = append(out, block{m[1], strings.TrimSpace(m[2])})
	}
	if len(out) == 0 {
		t.Fatal("README.md has no commands")
	}
	return out
}

// TestCommands runs every command of README.md.
func TestCommands(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and starts nodes")
	}
	w := workplace(t)
	for _, b := range blocks(t) {
		for _, line := range strings.Split(b.text, "\n") {
			t.Run(line, func(t *testing.T) {
				switch b.how {
				case "run":
					w.run(t, line)
				case "node":
					w.node(t, line)
				case "dry":
					w.run(t, strings.Replace(line, "make ", "make -n ", 1))
				default:
					t.Fatalf("the block says %q, not how to run it", b.how)
				}
			})
		}
	}
}

// place is where commands run: targets of make in the repository's root, all
// else in a directory of its own that shares bin with it, so that what commands
// write does not stay.
type place struct{ root, dir string }

func workplace(t *testing.T) place {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	p := place{root: root, dir: t.TempDir()}
	if err := os.Symlink(filepath.Join(root, "bin"), filepath.Join(p.dir, "bin")); err != nil {
		t.Fatal(err)
	}
	return p
}

// shell starts a line in a process group of its own.
func (p place) shell(ctx context.Context, line string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "sh", "-c", line)
	if cmd.Dir = p.dir; strings.HasPrefix(line, "make ") {
		cmd.Dir = p.root
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGTERM) }
	cmd.WaitDelay = 30 * time.Second
	return cmd
}

func (p place) run(t *testing.T, line string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Minute)
	defer cancel()
	if out, err := p.shell(ctx, line).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// health is where a node answers that was started with the default port.
const health = "http://127.0.0.1:9944/health"

func (p place) node(t *testing.T, line string) {
	t.Helper()
	if res, err := http.Get(health); err == nil {
		res.Body.Close()
		t.Skip("something else answers on port 9944")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Minute)
	cmd := p.shell(ctx, line)
	var out strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	for {
		select {
		case err := <-done:
			cancel()
			t.Fatalf("ended before it answered: %v\n%s", err, out.String())
		case <-time.After(200 * time.Millisecond):
		}
		if res, err := http.Get(health); err == nil {
			res.Body.Close()
			break
		}
	}
	cancel()
	<-done
}
