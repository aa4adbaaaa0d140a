# source.awk: the records in a random program, and what is said of them.
# SPDX-License-Identifier: GPL-3.0-or-later
#
# For compare.awk and its kin.  The variable source is the program's file.
# Records are called rN; in C++ there are templates tN as well, of which a name
# such as t5<r3,7> is made.

# Keep the text of each record, which stands between two comments.
function read_source(   line, name) {
  while ((getline line < source) > 0) {
    if (line ~ /^\/\* [rt][0-9]+(<.*>)? \*\/$/)
      name = substr(line, 4, length(line) - 6)
    else if (line ~ /^\/\* end /)
      name = ""
    else if (name != "")
      text[name] = text[name] line "\n"
  }
  close(source)
}

# Print all records that are named in REST.
function show(rest,   used) {
  while (match(rest, /[^_a-z0-9][rt][0-9]+[^_a-z0-9]/)) {
    used = substr(rest, RSTART + 1, RLENGTH - 2)
    rest = substr(rest, RSTART + RLENGTH - 1)
    if (used in printed)
      continue
    printed[used] = 1
    show(text[used])
    printf "%s", text[used]
  }
}

# Print the source of the record NAME and of all records that it uses.
function show_record(name,   other) {
  for (other in printed)
    delete printed[other]
  show(" " name " ")
  print ""
}

# Does the text of the record NAME name no other record, and make no claims
# about what is defined inside?
function is_alone(name,   rest) {
  if (! (name in text) || text[name] ~ /CLAIM [mn][0-9]/)
    return 0
  rest = text[name]
  while (match(rest, /[^_a-z0-9][rt][0-9]+[^_a-z0-9]/)) {
    if (substr(rest, RSTART + 1, RLENGTH - 2) != name)
      return 0
    rest = substr(rest, RSTART + RLENGTH - 1)
  }
  return 1
}

# Is LINE the first line of a report?  GCC may add to the name of the type, in
# braces, what it stands for.
function is_headline(line) {
  return line ~ / (warning|error): '[^']*' ([{].*[}] )?is not '[a-z_]+'/
}

# The trait that LINE, a headline, is about.
function headline_trait(line) {
  sub(/^.*is not '/, "", line)
  sub(/'.*/, "", line)
  return line
}

# The record of which LINE, a headline, tells, without spaces and without
# namespaces; mark_rN counts as rN.
function headline_name(line) {
  sub(/^[^']*'/, "", line)
  sub(/'.*/, "", line)
  sub(/^(struct|class|union) /, "", line)
  sub(/^mark_/, "", line)
  gsub(/ns::| /, "", line)
  return line
}
