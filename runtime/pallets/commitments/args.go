package commitments

// SetCommitmentArgs are the arguments of the call set_commitment.
type SetCommitmentArgs struct {
	Netuid uint16         `rust:"NetUid"`
	Info   CommitmentInfo `rust:"Box<CommitmentInfo<T::MaxFields>>"`
}

// SetMaxSpaceArgs are the arguments of the call set_max_space.
type SetMaxSpaceArgs struct {
	NewLimit uint32 `rust:"u32"`
}
