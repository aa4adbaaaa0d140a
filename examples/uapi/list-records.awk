# list-records.awk: list the records that a header defines.
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   gcc -E source.c | awk -v header=linux/vfio.h -f list-records.awk
#
# Prints a line for each record that is defined at file scope (or inside of
# one that is) by HEADER itself, not by what it includes: "struct NAME",
# "union NAME", or "NAME" for a typedef of a record without a tag.  Which file
# a line is from is told by the markers that the preprocessor leaves.

BEGIN {
  word = "[A-Za-z_][A-Za-z_0-9]*"
  depth = 0    # of braces
  parens = 0   # of parentheses
}

# A marker: # 12 "/usr/include/linux/vfio.h" 3 4
/^# [0-9]+ "/ {
  file = $0
  sub(/^[^"]*"/, "", file)
  sub(/"[^"]*$/, "", file)
  suffix = "/" header
  inside = (file == header \
            || substr(file, length(file) - length(suffix) + 1) == suffix)
  next
}

/^#/ { next }

{
  rest = $0
  while (match(rest, /"([^"\\]|\\.)*"|'([^'\\]|\\.)*'|[A-Za-z_][A-Za-z_0-9]*|[^ \t]/)) {
    token = substr(rest, RSTART, RLENGTH)
    rest = substr(rest, RSTART + RLENGTH)
    take(token)
  }
}

# Is what stands here visible to the rest of the file?
function visible(   i) {
  for (i = 1; i <= depth; i++)
    if (kinds[i] == "other")
      return 0
  return parens == 0
}

function take(token) {
  # An attribute or alignment, anywhere: of no interest.
  if (skipping) {
    if (token == "(")
      skipped++
    else if (token == ")" && --skipped == 0)
      skipping = 0
    return
  }
  if (token ~ /^(__attribute__|__attribute|_Alignas|__declspec)$/) {
    skipping = 1
    skipped = 0
    return
  }

  # The head of a record, between the keyword and the brace.
  if (keyword != "") {
    if (token == "{") {
      begin(visible() ? (tag == "" ? "unnamed" : "named") : "other")
      if (inside && kinds[depth] == "named")
        print keyword " " tag
      keyword = ""
      return
    }
    if (token ~ word && tag == "") {
      tag = token
      return
    }
    keyword = ""
  }

  if (token == "struct" || token == "union") {
    keyword = token
    tag = ""
  } else if (token == "typedef" && depth == 0)
    is_typedef = 1
  else if (token == "{")
    begin("other")
  else if (token == "}") {
    if (depth > 0) {
      wants_name = (depth == 1 && is_typedef && kinds[1] == "unnamed" && inside)
      depth--
    }
    return
  } else if (token == "(")
    parens++
  else if (token == ")" && parens > 0)
    parens--
  else if (token == ";" && depth == 0)
    is_typedef = 0
  else if (wants_name && token ~ word && token !~ /^(const|volatile)$/)
    print token
  if (token !~ /^(const|volatile)$/)
    wants_name = 0
}

function begin(kind) {
  kinds[++depth] = kind
}
