package ethereum

// TransactArgs are the arguments of the call transact.
type TransactArgs struct {
	Transaction TransactionV3 `rust:"Transaction"`
}
