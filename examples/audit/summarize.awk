# summarize.awk: tell what an audit found.
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Variable: title.  Input: the files units, records and findings.

BEGIN { FS = "\t" }

function plural(n, word) { return n " " word (n == 1 ? "" : "s") }

FNR == 1 { file++ }

FILENAME ~ /units$/ {
  if ($1 == "crash")
    crashes++
  else if ($1 == "failed")
    broken[$2] = 1
  else {
    units[$2] = 1
    if ($1 == "records")
      unbound[$2] = 1
  }
}

FILENAME ~ /records$/ { records++ }

FILENAME ~ /findings$/ {
  is_call = $2 ~ /: argument [0-9]+ of /
  found[is_call, $3]++
  if (is_call)
    calls[++call_count] = $0
  else if (!(($3) in traits)) {
    traits[$3] = 1
    names[++trait_count] = $3
  }
  # A finding has its reasons in brackets.
  rest = $4
  only_padding = 1
  while (match(rest, /\[[a-z-]+\]/)) {
    reason = substr(rest, RSTART + 1, RLENGTH - 2)
    rest = substr(rest, RSTART + RLENGTH)
    if (!is_call && !(($3, reason) in by_reason)) {
      reasons[$3] = reasons[$3] " " reason
    }
    if (!is_call)
      by_reason[$3, reason]++
    if (reason !~ /padding/)
      only_padding = 0
  }
  if (!is_call && $3 == "into_bytes" && only_padding)
    padded++
}

END {
  for (unit in units) unit_count++
  for (unit in unbound) unbound_count++
  for (unit in broken) if (!(unit in units)) broken_count++
  printf "%s: %s, %s, %s\n", title, plural(unit_count + 0, "file"), \
    plural(records + 0, "record"), plural(call_count + 0, "argument") " flagged"
  if (crashes) print "  " plural(crashes, "crash") " of the compiler"
  if (broken_count) print "  not compiled: " plural(broken_count, "file")
  if (unbound_count) print "  calls not judged: " plural(unbound_count, "file")
  for (i = 1; i <= trait_count; i++) {
    name = names[i]
    printf "  not %s: %s\n", name, plural(found[0, name], "record")
    n = split(reasons[name], list, " ")
    for (j = 1; j <= n; j++)
      printf "    %-24s %5d\n", list[j], by_reason[name, list[j]]
  }
  if (padded) print "  nothing but padding, so perhaps meant to be sent: " plural(padded, "record")
  for (i = 1; i <= call_count; i++) {
    split(calls[i], part, "\t")
    printf "  %s: %s: not %s: %s\n", part[1], part[2], part[3], part[4]
  }
  exit unit_count == 0 ? 2 : crashes || broken_count ? 1 : 0
}
