package state

// rootState is what the computation of the root keeps between calls.
type rootState struct {
	// stale lists the entries that changed since the latest root.
	stale []*entry
}

// touch notes that the entry differs from what the latest root saw.
func (e *entry) touch() {
	if !e.stale {
		e.stale = true
		e.sp.root.stale = append(e.sp.root.stale, e)
	}
}
