package timestamp

// SetArgs are the arguments of the call set.
type SetArgs struct {
	Now uint64 `scale:",compact" rust:"T::Moment"`
}
