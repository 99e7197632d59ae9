package rules

// allowance is an exception from a determinism rule.
type allowance struct {
	rule string
	// file is a path below the root; fn a function in it, or "" for the whole file.
	file, fn string
	reason   string
}

func (a allowance) covers(f finding) bool {
	return a.rule == f.Rule && a.file == f.File && (a.fn == "" || a.fn == f.Func)
}

// allowed are the exceptions, each with why it can't make two validators differ.
var allowed = []allowance{}
