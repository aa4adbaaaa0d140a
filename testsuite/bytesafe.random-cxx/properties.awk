# properties.awk: do the plugin and a random program give the same reasons?
# SPDX-License-Identifier: GPL-3.0-or-later
#
# awk -f source.awk -f properties.awk -v source=PROGRAM TRUTH SAID
#
# For traits that are not about padding.  TRUTH is what the program printed:
# lines "NAME TRAIT :REASONS", and others that are passed over.  A [reason] must
# be given, a (reason) may be; without a [reason] the trait may hold.  If
# (unknown-representation) is given then nothing else has to be.  SAID is what
# the compiler said with the plugin.  Print what differs, with the source.

BEGIN {
  shown = 5
  read_source()
}

# Report that something is wrong with KEY, a name and a trait.
function wrong(key, what,   words) {
  if (++wrongs > shown)
    return
  printf "%s: %s\n", key, what
  printf "  run time: %s\n", truth[key]
  printf "  plugin: %s\n", key in said ? said[key] : "nothing"
  split(key, words, " ")
  show_record(words[1])
}

# Collect in REASONS those in TEXT that stand between OPENING and CLOSING, which
# are regular expressions.
function read_reasons(text, opening, closing, reasons,   reason) {
  for (reason in reasons)
    delete reasons[reason]
  while (match(text, opening "[-a-z]+" closing)) {
    reasons[substr(text, RSTART + 1, RLENGTH - 2)] = 1
    text = substr(text, RSTART + RLENGTH)
  }
}

# Compare what was said of KEY with what is true.
function check(key,   wanted, allowed, found, reason) {
  read_reasons(truth[key], "\\[", "\\]", wanted)
  read_reasons(truth[key], "\\(", "\\)", allowed)
  read_reasons(said[key], "\\[", "\\]", found)
  if ("unknown-representation" in found && "unknown-representation" in allowed)
    return
  for (reason in wanted)
    if (! (reason in found))
      wrong(key, "missed: " reason)
  for (reason in found)
    if (! (reason in wanted) && ! (reason in allowed))
      wrong(key, "false alarm: " reason)
}

FNR == 1 { file++ }

file == 1 && $3 ~ /^:/ {
  key = $1 " " $2
  truth[key] = $3
  keys[++count] = key
  failures += $3 ~ /\[/
}
file == 1 { next }

# In SAID.
is_headline($0) {
  key = headline_name($0) " " headline_trait($0)
  if (key in said)
    wrong(key, "said twice: " $0)
  else if (! (key in truth))
    wrong(key, "not asked for: " $0)
  said[key] = $0
  next
}
/ note: / { next }
/ error: |(from_bytes|from_zeros|immutable)'|internal compiler error|terminated/ {
  if (++wrongs <= shown)
    print "unexpected: " $0
}

END {
  for (i = 1; i <= count; i++)
    check(keys[i])
  if (count == 0 || failures == 0) {
    print "no verdicts on properties"
    exit 1
  }
  printf "# plugin, properties: %d verdicts, %d failures; %d disagreements\n", \
    count, failures, wrongs
  exit wrongs > 0
}
