module github.com/tensord/tensord/test/bench/gossamer

go 1.26.0

require (
	github.com/ChainSafe/gossamer v0.9.0
	github.com/tensord/tensord v0.0.0
)

replace github.com/tensord/tensord => ../../..
