# read-findings.awk: what the audit found, of what the compiler said.
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Variable: tree, the directory of the source, with a slash at its end.
# Input: for each unit a line "unit: DIRECTORY" and the messages.
# Output: place, what it is about, trait and reasons, with tabs between.

# Return PATH, seen from the unit's directory, as a path within the tree.
function shorten(path)
{
  if (path !~ /^\//)
    path = directory "/" path
  gsub(/\/(\.\/)+/, "/", path)
  while (match(path, /\/[^\/]+\/\.\.\//))
    path = substr(path, 1, RSTART) substr(path, RSTART + RLENGTH)
  return index(path, tree) == 1 ? substr(path, length(tree) + 1) : path
}

/^unit: / { directory = substr($0, 7) }

match($0, /: note: baseline: /) {
  place = substr($0, 1, RSTART - 1)
  line = substr($0, RSTART + RLENGTH)
  numbers = place
  sub(/^[^:]*/, "", numbers)
  sub(/:.*/, "", place)
  if (!match(line, /: (into_bytes|from_bytes|immutable|from_zeros|unaligned|no_padding|byte_eq|portable_layout): /))
    next
  subject = substr(line, 1, RSTART - 1)
  why = substr(line, RSTART + 2)
  sub(/: /, "\t", why)
  print shorten(place) numbers "\t" subject "\t" why
}
