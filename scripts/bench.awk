# Prints the benchmarks of a run as tables: those that yardsticks.tsv (the first
# file) lists beside the reference's figure and the target, then all others.
# Of repeated runs the fastest counts. Figures are CPU time where the benchmark
# reports it.
BEGIN { FS = "\t" }

NR == FNR {
	if ($0 !~ /^#/ && NF >= 5) { order[++rows] = $1; unit[$1] = $2; ref[$1] = $3; target[$1] = $4; source[$1] = $5 }
	next
}

FNR == 1 { FS = "[ \t]+"; $0 = $0 }
/^pkg: / { pkg = $2; sub(/^.*tensord\/tensord\//, "", pkg) }
/^Benchmark/ {
	name = $1; sub(/^Benchmark/, "", name); sub(/-[0-9]+$/, "", name)
	time = ""; rest = ""
	for (i = 3; i < NF; i += 2) {
		if ($(i + 1) ~ /^cpu-ns/ || ($(i + 1) == "ns/op" && time == "")) time = $i
		if (rest != "") rest = rest ", "
		rest = rest $i " " $(i + 1)
	}
	if (name in unit) {
		if (!(name in best) || time + 0 < best[name]) best[name] = time + 0
	} else {
		printf "| %s | %s | %s |\n", pkg, name, rest > others
		any = 1
	}
}

function show(ns, u,   v) {
	v = ns / (u == "ms" ? 1e6 : 1e3)
	return sprintf(v < 1000 ? "%.3g %s" : "%.0f %s", v, u == "ms" ? "ms" : "µs")
}

END {
	b = best["Calibration/blake2b-1MiB"] / 1e3 / ref["Calibration/blake2b-1MiB"]
	s = best["Calibration/sr25519-verify"] / 1e3 / ref["Calibration/sr25519-verify"]
	scale = b * s > 0 ? sqrt(b * s) : 1
	if (b * s == 0) print "The calibration was not measured in this run: nothing is scaled.\n"
	else printf "Scale: this machine needed %.2f times the reference's time for blake2b and %.2f times for sr25519; figures of the reference are multiplied by %.2f (the geometric mean).\n\n", b, s, scale
	print "| benchmark | ours | target | reference | scaled | ours / scaled | target met | source |"
	print "|---|---|---|---|---|---|---|---|"
	for (i = 1; i <= rows; i++) {
		n = order[i]
		if (!(n in best)) continue
		per = unit[n] == "ms" ? 1e6 : 1e3
		met = ""
		if (target[n] != "") met = best[n] <= target[n] * per ? "yes" : best[n] <= target[n] * per * scale ? "at scale" : "no"
		printf "| %s | %s | %s | %s | %s | %s | %s | %s |\n", n, show(best[n], unit[n]),
			target[n] == "" ? "" : show(target[n] * per, unit[n]), ref[n] == "" ? "" : show(ref[n] * per, unit[n]),
			ref[n] == "" ? "" : show(ref[n] * per * scale, unit[n]),
			ref[n] == "" ? "" : sprintf("%.2f", best[n] / (ref[n] * per * scale)), met, source[n]
	}
	if (any) {
		print "\n| package | benchmark | result |\n|---|---|---|"
		close(others)
		while ((getline line < others) > 0) print line
	}
}
