# source.awk: the records in a random program, and what is said of them.
# SPDX-License-Identifier: GPL-3.0-or-later
#
# For compare.awk and repairs.awk.  The variable source is the program's file.

# Keep the text of each record, which stands between two comments.
function read_source(   line, name) {
  while ((getline line < source) > 0) {
    if (line ~ /^\/\* r[0-9]+ \*\/$/)
      name = substr(line, 4, length(line) - 6)
    else if (line ~ /^\/\* end /)
      name = ""
    else if (name != "")
      text[name] = text[name] line "\n"
  }
  close(source)
}

# Print the records that the record NAME uses, and then itself.
function show(name,   rest, used) {
  if (name in printed)
    return
  printed[name] = 1
  rest = text[name]
  while (match(rest, /[^_a-z0-9]r[0-9]+[^_a-z0-9]/)) {
    used = substr(rest, RSTART + 1, RLENGTH - 2)
    rest = substr(rest, RSTART + RLENGTH - 1)
    show(used)
  }
  printf "%s", text[name]
}

# Print the source of the record NAME and of all records that it uses.
function show_record(name,   other) {
  for (other in printed)
    delete printed[other]
  show(name)
  print ""
}

# Is LINE the first line of a report?  GCC may add to the name of the type, in
# braces, what it stands for.
function is_headline(line) {
  return line ~ / (warning|error): '[^']*' ([{].*[}] )?is not 'into_bytes'/
}

# The record of which LINE, a headline, tells; mark_rN counts as rN.
function headline_name(line) {
  sub(/^[^']*'/, "", line)
  sub(/'.*/, "", line)
  sub(/^.*[ _]/, "", line)
  return line
}
