// Package readme keeps the documents true: it runs the commands of README.md
// and compares the list of calls that are not built with the runtime.
package readme
