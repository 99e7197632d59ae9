package demo

import (
	"fmt"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/types"
)

// The demo's size.
const (
	subnets    = 2
	validators = 3 // on each subnet, the owner's hotkey first
	miners     = 5 // on each subnet
)

const tao = 1_000_000_000 // rao

// account is a key pair with its address.
type account struct {
	crypto.Pair
	id types.AccountID
}

func derive(format string, args ...any) account {
	p := crypto.MustFromURI(crypto.Sr25519, fmt.Sprintf(format, args...))
	return account{p, types.AccountOf(p)}
}

// subnet has the accounts of a subnet.
type subnet struct {
	name             string
	owner            account
	validators       []account // hotkeys; the first is the owner's
	validatorColdkey account   // of those after the first
	miners           []account // hotkeys
	minerColdkey     account
}

var names = [subnets]string{"Apples", "Pears"}

func accounts() (alice account, list []*subnet) {
	for i := range subnets {
		s := &subnet{
			name: names[i], owner: derive("//Demo//%d//owner", i),
			validatorColdkey: derive("//Demo//%d//validators", i), minerColdkey: derive("//Demo//%d//miners", i),
		}
		for j := range validators {
			s.validators = append(s.validators, derive("//Demo//%d//validator//%d", i, j))
		}
		for j := range miners {
			s.miners = append(s.miners, derive("//Demo//%d//miner//%d", i, j))
		}
		list = append(list, s)
	}
	return derive("//Alice"), list
}
