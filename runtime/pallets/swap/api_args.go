package swap

// currentAlphaPriceIn are the arguments of SwapRuntimeApi_current_alpha_price.
type currentAlphaPriceIn struct {
	Netuid uint16
}

// simSwapTaoForAlphaIn are the arguments of SwapRuntimeApi_sim_swap_tao_for_alpha.
type simSwapTaoForAlphaIn struct {
	Netuid uint16
	Tao    uint64
}

// simSwapAlphaForTaoIn are the arguments of SwapRuntimeApi_sim_swap_alpha_for_tao.
type simSwapAlphaForTaoIn struct {
	Netuid uint16
	Alpha  uint64
}
