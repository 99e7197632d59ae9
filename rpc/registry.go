package rpc

import (
	"context"
	"fmt"
	"sort"
	"sync/atomic"
)

// Handler carries out a call. Its result is encoded as [Appender] says. An
// error that is no *Error becomes an internal error.
type Handler func(ctx context.Context, c *Call) (any, error)

// SubHandler prepares a subscription. If it fails the client gets the error in
// place of a subscription id. The function it returns sends the notifications;
// it runs once the id is on its way, in a goroutine of its own, and the
// subscription ends when it returns. It must return soon after s.Context() is
// done.
type SubHandler func(ctx context.Context, c *Call, s *Sub) (run func(), err error)

// Method is one entry of the table.
type Method struct {
	Name    string
	Aliases []string
	Summary string
	Params  []Param
	Result  Type
	// Unsafe methods are for those only who may administer the node.
	Unsafe  bool
	Handler Handler
	// Sub makes it a subscription; Handler is not used then.
	Sub *Subscription

	metrics [protocols]atomic.Pointer[methodMetrics]
}

// Subscription is what a method that subscribes has besides.
type Subscription struct {
	Notification       string // method name of the notifications
	Unsubscribe        string
	UnsubscribeAliases []string
	Handler            SubHandler
}

// Registry is the table of methods.
type Registry struct {
	byName map[string]*Method
	list   []*Method // in order of registration
	names  []string  // all names, sorted
}

// NewRegistry returns a table that has rpc_methods and rpc.discover.
func NewRegistry() *Registry {
	r := &Registry{byName: make(map[string]*Method)}
	r.Add(
		&Method{
			Name: "rpc_methods", Summary: "Names of all methods.", Result: Object,
			Handler: func(context.Context, *Call) (any, error) {
				return map[string][]string{"methods": r.Names()}, nil
			},
		},
		&Method{
			Name: "rpc.discover", Summary: "This service in the OpenRPC format.", Result: Object,
			Handler: func(context.Context, *Call) (any, error) { return r.OpenRPC(), nil },
		},
	)
	return r
}

// Add enters methods. It panics if a name is taken.
func (r *Registry) Add(methods ...*Method) {
	for _, m := range methods {
		if (m.Sub == nil) == (m.Handler == nil) {
			panic(fmt.Sprintf("rpc: %s needs a handler or a subscription", m.Name))
		}
		r.list = append(r.list, m)
		r.enter(m, append([]string{m.Name}, m.Aliases...))
		if m.Sub != nil {
			r.enter(unsubscribe(m), append([]string{m.Sub.Unsubscribe}, m.Sub.UnsubscribeAliases...))
		}
	}
}

func (r *Registry) enter(m *Method, names []string) {
	for _, name := range names {
		if r.byName[name] != nil {
			panic("rpc: method registered twice: " + name)
		}
		r.byName[name] = m
		r.names = append(r.names, name)
	}
	sort.Strings(r.names)
}

// Names returns all names, aliases and unsubscribing methods included, sorted.
func (r *Registry) Names() []string { return r.names }

// Lookup returns the method with a name or alias, nil if there is none.
func (r *Registry) Lookup(name string) *Method { return r.byName[name] }

// unsubscribe makes the method that ends subscriptions of m.
func unsubscribe(m *Method) *Method {
	return &Method{
		Name:    m.Sub.Unsubscribe,
		Summary: "Ends a subscription of " + m.Name + ".",
		Params:  []Param{Opt("subscription", String)},
		Result:  Bool,
		Handler: func(_ context.Context, c *Call) (any, error) {
			if c.conn == nil {
				return nil, errInternal
			}
			return c.conn.unsubscribe(m, c.subscriptionID()), nil
		},
	}
}
