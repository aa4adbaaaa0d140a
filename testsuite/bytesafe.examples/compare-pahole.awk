# compare-pahole.awk: compare the layouts of pahole with our results.
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   awk -f compare-pahole.awk LAYOUTS RESULTS
#
# pahole tells of the padding in a record, but not of that in the records that
# are its members: those we add, all in bits.  What it never tells is the
# padding at the end of a record that is defined inside another: there we may
# see more than it does, but never less.

FILENAME == ARGV[1] && /^(struct|union) .*\{$/ {
  record = $1 " " $2
  own[record] = 0
  next
}

FILENAME == ARGV[1] {
  if (/\{$/)
    has_inner[record] = 1
  if (match($0, /XXX [0-9]+ bytes? hole/))
    own[record] += 8 * number_in(substr($0, RSTART, RLENGTH))
  if (match($0, /XXX [0-9]+ bits? hole/))
    own[record] += number_in(substr($0, RSTART, RLENGTH))
  if (match($0, /\/\* padding: [0-9]+/))
    own[record] += 8 * number_in(substr($0, RSTART, RLENGTH))
  if (match($0, /\/\* bit_padding: [0-9]+/))
    own[record] += number_in(substr($0, RSTART, RLENGTH))
  # struct s   member[2][3];   /* 8 24 */
  if (/^\t+(struct|union) +[A-Za-z_0-9]+ +[A-Za-z_]/) {
    text = $0
    sub(/;.*/, "", text)
    count = text ~ /\[\]/ ? 0 : 1
    while (match(text, /\[[0-9]+\]/)) {
      count *= number_in(substr(text, RSTART, RLENGTH))
      text = substr(text, RSTART + RLENGTH)
    }
    i = ++members[record]
    member[record, i] = $1 " " $2
    counts[record, i] = count
  }
  next
}

function number_in(text) {
  gsub(/[^0-9]/, "", text)
  return text + 0
}

# The bits of padding in RECORD, with those in its members.  Set may_have_more
# when there can be more of them.
function padding(record, depth,   sum, i) {
  sum = own[record]
  if (record in has_inner)
    may_have_more = 1
  for (i = 1; i <= members[record]; i++)
    if (depth < 20)
      sum += counts[record, i] * padding(member[record, i], depth + 1)
  return sum
}

{
  split($0, column, "\t")
  record = column[3]
  if (! (record in own))
    next
  ours = 0
  if (match(column[4], /[0-9]+ (byte|bit)s? of padding/)) {
    ours = number_in(substr(column[4], RSTART, RLENGTH))
    if (substr(column[4], RSTART, RLENGTH) ~ /byte/)
      ours *= 8
  }
  may_have_more = 0
  theirs = padding(record, 0)
  if (ours == theirs || (ours > theirs && may_have_more))
    print "agree"
  else
    print column[1] " " column[2] " " record ": we see " ours \
      " bits of padding, pahole " theirs
}
