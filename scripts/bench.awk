# Prints the benchmarks of a run as tables: those that yardsticks.tsv (the first
# file) lists beside their yardstick and the target, then all others. Of repeated
# runs the best counts. Times are CPU time where the benchmark reports it.
BEGIN { FS = "\t" }

NR == FNR {
	if ($0 !~ /^#/ && NF >= 5) { order[++rows] = $1 FS $2; listed[$1] = 1; ref[rows] = $3; target[rows] = $4; source[rows] = $5 }
	next
}

FNR == 1 { FS = "[ \t]+"; $0 = $0 }
/^pkg: / { pkg = $2; sub(/^.*tensord\/tensord\//, "", pkg) }
/^Benchmark/ {
	name = $1; sub(/^Benchmark/, "", name); sub(/-[0-9]+$/, "", name)
	time = ""; rest = ""
	for (i = 3; i < NF; i += 2) {
		if ($(i + 1) ~ /^cpu-ns/ || ($(i + 1) == "ns/op" && time == "")) time = $i
		keep(name, $(i + 1), $i)
		if (rest != "") rest = rest ", "
		rest = rest $i " " $(i + 1)
	}
	keep(name, "us", time / 1e3)
	keep(name, "ms", time / 1e6)
	if (!(name in listed)) {
		printf "| %s | %s | %s |\n", pkg, name, rest > others
		any = 1
	}
}

function isRate(unit) { return unit ~ /\/s$/ }

# keep notes a figure of a benchmark if it is the best so far.
function keep(name, unit, v,   k) {
	k = name "\t" unit; v += 0
	if (!(k in best) || (isRate(unit) ? v > best[k] : v < best[k])) best[k] = v
}

function show(v, unit) {
	return sprintf(v < 1000 ? "%.3g %s" : "%.0f %s", v, unit == "us" ? "µs" : unit)
}

# met compares a figure with a target, as it is and at the machine's scale, which
# is for times only.
function met(v, t, unit) {
	if (t == "") return ""
	if (isRate(unit)) return v >= t ? "yes" : v >= t / scale ? "at scale" : "no"
	if (v <= t) return "yes"
	return (unit == "us" || unit == "ms") && v <= t * scale ? "at scale" : "no"
}

# beside is what a figure is measured against: the reference's, scaled, or that of
# another benchmark of the same run.
function beside(r, unit) {
	if (r == "") return ""
	if (r !~ /^[0-9.]+$/) return best[r "\t" unit]
	return isRate(unit) ? r / scale : r * scale
}

END {
	b = best["Calibration/blake2b-1MiB\tus"] / 1220.7
	s = best["Calibration/sr25519-verify\tus"] / 31.14
	scale = b * s > 0 ? sqrt(b * s) : 1
	if (b * s == 0) print "The calibration was not measured in this run: nothing is scaled.\n"
	else printf "Scale: this machine needed %.2f times the reference's time for blake2b and %.2f times for sr25519; figures of the reference are taken at %.2f times (the geometric mean).\n\n", b, s, scale
	print "| benchmark | ours | target | target met | yardstick | ours / yardstick | what the yardstick is |"
	print "|---|---|---|---|---|---|---|"
	for (i = 1; i <= rows; i++) {
		if (!(order[i] in best)) continue
		split(order[i], part, "\t"); unit = part[2]; v = best[order[i]]; y = beside(ref[i], unit)
		printf "| %s | %s | %s | %s | %s | %s | %s |\n", part[1], show(v, unit),
			target[i] == "" ? "" : show(target[i], unit), met(v, target[i], unit),
			y == "" ? "" : show(y, unit), (y > 0 ? sprintf("%.2f", v / y) : ""), source[i]
	}
	if (any) {
		print "\n| package | benchmark | result |\n|---|---|---|"
		close(others)
		while ((getline line < others) > 0) print line
	}
}
