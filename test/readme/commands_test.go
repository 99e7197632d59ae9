package readme

import (
	"context"
	"net/http"
	"os"
	"os/exec"
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
	for _, b := range blocks(t) {
		for _, line := range strings.Split(b.text, "\n") {
			t.Run(line, func(t *testing.T) {
				switch b.how {
				case "run":
					run(t, line)
				case "node":
					runNode(t, line)
				case "dry":
					run(t, strings.Replace(line, "make ", "make -n ", 1))
				default:
					t.Fatalf("the block says %q, not how to run it", b.how)
				}
			})
		}
	}
}

// shell starts a line in the repository's root, in a process group of its own.
func shell(ctx context.Context, line string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "sh", "-c", line)
	cmd.Dir = "../.."
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGTERM) }
	cmd.WaitDelay = 30 * time.Second
	return cmd
}

func run(t *testing.T, line string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Minute)
	defer cancel()
	if out, err := shell(ctx, line).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// health is where a node answers that was started with the default port.
const health = "http://127.0.0.1:9944/health"

func runNode(t *testing.T, line string) {
	t.Helper()
	if res, err := http.Get(health); err == nil {
		res.Body.Close()
		t.Skip("something else answers on port 9944")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Minute)
	cmd := shell(ctx, line)
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
