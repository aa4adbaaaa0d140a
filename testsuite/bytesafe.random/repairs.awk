# repairs.awk: do the repairs that the plugin proposes remove the padding?
# SPDX-License-Identifier: GPL-3.0-or-later
#
# awk -f source.awk -f repairs.awk -v source=PROGRAM [-v alone=1] \
#   SAID REPAIRED TRUTH TRUTH_REPAIRED
#
# SAID is what the compiler said of PROGRAM with the plugin, fix-its included;
# REPAIRED is what it said after they all had been applied.  If each padding of
# a record between or after members came with a fix-it, then none of it may be
# left.  Print each record where some is.
#
# TRUTH and TRUTH_REPAIRED are what the programs before and after printed.  No
# member may have moved; new members are unknown to the program, and so still
# padding.  In C++ members move when the tail of a base is filled, so with
# alone=1 only records are checked that use no others.

BEGIN { read_source() }

FNR == 1 { file++ }
file <= 2 && /^--- / { in_patch = file }
in_patch == file { next }
file <= 2 && is_headline($0) {
  name = headline_name($0)
  if (file == 1)
    records[++count] = name
  else
    repaired[name] = $0
}
/ (warning|error|note): / { place = "" }

# A note with a repair follows the note on the padding.  A repair that two
# records need has its fix-it only once, so remember where it is.
file == 1 && / note: .* of padding at offset .*\[(interior|tail)-padding\]$/ {
  gaps[name]++
}
file == 1 && / note: make .* a field: insert / {
  place = $1
  repairs[name] = repairs[name] " " place
}
file == 1 && /^fix-it:/ && place != "" { fixed[place] = 1 }

file >= 3 && $2 ~ /^(holds|fails)$/ {
  if (file == 3)
    truth[$1] = $0
  else if ($0 != truth[$1] && (! alone || is_alone($1)))
    moved[$1] = $0
}

# The number of repairs of the record NAME that were applied.
function applied(name,   places, total, k) {
  total = 0
  for (k = split(repairs[name], places, " "); k > 0; k--)
    total += places[k] in fixed
  return total
}

END {
  for (i = 1; i <= count; i++) {
    name = records[i]
    if (! (name in gaps) || applied(name) < gaps[name])
      continue
    if (alone && ! is_alone(name))
      continue
    if (! (name in repaired) \
        || repaired[name] !~ /(interior|tail)-padding/) {
      good++
      continue
    }
    wrongs++
    if (wrongs <= 5) {
      printf "%s: not repaired: %s\n", name, repaired[name]
      show_record(name)
    }
  }
  for (name in moved) {
    wrongs++
    printf "%s: its fix-its change the layout\n  before: %s\n  after:  %s\n", \
      name, truth[name], moved[name]
    show_record(name)
  }
  if (good == 0)
    wrongs++
  printf "# %d records were repaired; %d disagreements\n", good, wrongs
  exit wrongs > 0
}
