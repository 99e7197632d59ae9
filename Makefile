# The targets that a user or a CI machine needs. Everything is set up by the
# targets themselves; only Go must be there. See README.md.

GO     ?= go
BIN    := bin/tensord
# Arguments for the devnet, e.g. make devnet ARGS="--dev --sealing instant".
ARGS   ?= --dev --tmp
# The same for binary and tests, so that nothing is compiled twice.
GOFLAGS ?= -trimpath
export GOFLAGS

.PHONY: build devnet test test-go test-clients bench clean

build:
	$(GO) build -o $(BIN) ./cmd/tensord

devnet: build
	exec $(BIN) $(ARGS)

test: build test-go test-clients

test-go:
	$(GO) vet ./...
	$(GO) test -timeout 40m ./...

# Real clients, unmodified, against a running node.
test-clients: build
	scripts/setup-clients.sh
	TENSORD_CLIENTS=1 $(GO) test -count=1 -timeout 30m -v ./test/clients

bench: build
	scripts/bench.sh

clean:
	rm -rf bin test/clients/js/node_modules test/clients/sidecar/node_modules test/clients/py/.venv
