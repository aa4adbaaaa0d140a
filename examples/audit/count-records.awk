# count-records.awk: the places of the records that a preprocessed unit defines.
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Variables: directory, of the unit; tree, of the source, with a slash at its
# end.  System headers are left out.

/^# [0-9]+ "/ {
  line = $2 - 1
  split($0, parts, "\"")
  file = parts[2]
  if (file !~ /^\//)
    file = directory "/" file
  if (index(file, tree) == 1)
    file = substr(file, length(tree) + 1)
  is_system = parts[3] ~ / 3/
  next
}

{ line++ }

is_system { next }

# A record begins where, after its keyword, its name and attributes, a brace is.
# What is in parentheses after the keyword is no matter: a function that returns
# a pointer to a record has a star before its body.
{
  rest = $0
  while (rest != "") {
    if (after_keyword) {
      sub(/^[ \t]+/, "", rest)
      if (rest == "")
        break
      if (rest ~ /^\{/) {
        count[place]++
        print place ":" count[place]
        after_keyword = 0
      } else if (match(rest, /^[A-Za-z_0-9(,)]+/))
        rest = substr(rest, RLENGTH + 1)
      else
        after_keyword = 0
    } else if (match(rest, /(^|[^A-Za-z_0-9])(struct|union)([^A-Za-z_0-9]|$)/)) {
      place = file ":" line
      keyword_end = RSTART + RLENGTH - 1
      if (substr(rest, keyword_end, 1) ~ /[A-Za-z_0-9]/)
        keyword_end++
      rest = substr(rest, keyword_end)
      after_keyword = 1
    } else
      break
  }
}
