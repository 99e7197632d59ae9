package proxy

// getProxyFilterIn are the arguments of ProxyFilterRuntimeApi_get_proxy_filter.
type getProxyFilterIn struct {
	ProxyType *uint8
}
