// Package speed measures the runtime against the reference: blocks, extrinsics
// and runtime APIs on recorded states, whole recorded chains, and how the cost
// grows with subnets and neurons.
//
// yardsticks.tsv lists the reference's figure and the target of each benchmark,
// here and in other packages; table prints them beside ours. Rows of the
// calibration are measured in the same run, because the reference's figures
// were taken on another machine.
package speed
