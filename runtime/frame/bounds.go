package frame

// Bounds of BoundedVec types, named by their size.
type (
	Max3       struct{}
	Max10      struct{}
	Max20      struct{}
	Max32      struct{}
	Max50      struct{}
	Max64      struct{}
	Max75      struct{}
	Max81      struct{}
	Max96      struct{}
	Max100     struct{}
	Max128     struct{}
	Max144     struct{}
	Max512     struct{}
	Max1024    struct{}
	Max2048    struct{}
	Max5000    struct{}
	Max8192    struct{}
	Max131072  struct{}
	Max4194304 struct{}
)

// Max gives the bound.
func (Max3) Max() uint32 { return 3 }

// Max gives the bound.
func (Max10) Max() uint32 { return 10 }

// Max gives the bound.
func (Max20) Max() uint32 { return 20 }

// Max gives the bound.
func (Max32) Max() uint32 { return 32 }

// Max gives the bound.
func (Max50) Max() uint32 { return 50 }

// Max gives the bound.
func (Max64) Max() uint32 { return 64 }

// Max gives the bound.
func (Max75) Max() uint32 { return 75 }

// Max gives the bound.
func (Max81) Max() uint32 { return 81 }

// Max gives the bound.
func (Max96) Max() uint32 { return 96 }

// Max gives the bound.
func (Max100) Max() uint32 { return 100 }

// Max gives the bound.
func (Max128) Max() uint32 { return 128 }

// Max gives the bound.
func (Max144) Max() uint32 { return 144 }

// Max gives the bound.
func (Max512) Max() uint32 { return 512 }

// Max gives the bound.
func (Max1024) Max() uint32 { return 1024 }

// Max gives the bound.
func (Max2048) Max() uint32 { return 2048 }

// Max gives the bound.
func (Max5000) Max() uint32 { return 5000 }

// Max gives the bound.
func (Max8192) Max() uint32 { return 8192 }

// Max gives the bound.
func (Max131072) Max() uint32 { return 131072 }

// Max gives the bound.
func (Max4194304) Max() uint32 { return 4194304 }
