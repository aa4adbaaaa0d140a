# compare.awk: do the plugin and a random program say the same?
# SPDX-License-Identifier: GPL-3.0-or-later
#
# awk -f source.awk -f compare.awk -v mode=TEXT -v marks=all|none \
#   -v source=PROGRAM TRUTH SAID
#
# TRUTH is what the program printed: "rN holds", or "rN fails BITS FACTS" and
# perhaps all runs of padding, "START-END" in bits.  BITS may be "?".  FACTS
# are a colon and some of [padding], [pointer], [union], [dense] for what has no
# padding, and [float]; the last may stand behind "holds" too.  Where a compiler is
# known to be wrong, "rN overlaps" means that any verdict will do, and
# "(unknown-representation)" anywhere that the plugin may refuse to judge.
#
# SAID is what the compiler said with the plugin: a headline for each failed
# promise, and an error "marked rN" for each type that carries a mark.  With
# marks=all each record that holds must have one; none that fails may ever have
# one.  Errors "no_padding rN" and "byte_eq rN" are answers to questions, if there
# are any.  Print what differs, with the record's source.

BEGIN {
  shown_in_full = 5
  shown = 50
  read_source()
}

# Report that something is wrong with the record NAME.
function wrong(name, what) {
  wrongs++
  if (wrongs > shown)
    return
  printf "%s: %s (%s)\n", name, what, mode
  if (wrongs > shown_in_full)
    return
  printf "  run time: %s\n", name in truth ? truth[name] : "nothing"
  printf "  plugin: %s\n", name in said ? said[name] : "nothing"
  show_record(name)
}

# The bits of padding that the HEADLINE tells, 0 if it tells none.
function padding(headline) {
  sub(/^.* is not 'into_bytes': */, "", headline)
  if (! match(headline, /[0-9]+ (byte|bit)s? of padding/))
    return 0
  headline = substr(headline, RSTART, RLENGTH)
  return (headline + 0) * (headline ~ /byte/ ? 8 : 1)
}

# NOTE tells of padding of the record NAME.  Add it to what was told of that
# record, and see whether it is there.  The place is that of the first one if
# there are several.
function check_note(name, note,   words, bits, start, runs, count, run, k) {
  sub(/^.* note: /, "", note)
  split(note, words, " ")
  bits = words[1] * (words[2] ~ /^byte/ ? 8 : 1)
  start = words[7] * 8
  if (words[8] == "bit")
    start += words[9]
  if (match(note, /, in [0-9]+ places/))
    told[name] += bits * substr(note, RSTART + 5, RLENGTH - 5)
  else if (note !~ /, in each element/)
    told[name] += bits

  count = split(truth[name], runs, " ")
  if (count < 4 || note ~ /, in each element/ || is_refused(name))
    return
  for (k = 4; k <= count; k++) {
    split(runs[k], run, "-")
    if (start >= run[1] + 0 && start + bits <= run[2] + 0)
      return
  }
  wrong(name, "no padding there: " note)
}

# Does the HEADLINE on the record NAME give the reasons that the FACTS demand,
# and no other of those?  What is in a union that is refused is not looked at,
# and elements of empty arrays can bring padding.
function check_reasons(name, headline, facts,   in_union) {
  in_union = facts ~ /union/
  if (headline !~ /\[[-a-z]+\]/)
    wrong(name, "no reason")
  else if (marks != "all" && (headline ~ /\[union\]/) != in_union)
    wrong(name, "[union] is wrong")
  else if (in_union)
    return
  else if ((headline ~ /\[pointer\]/) != (facts ~ /pointer/))
    wrong(name, "[pointer] is wrong")
  else if (facts ~ /padding/ && headline !~ /padding\]/)
    wrong(name, "no [...-padding]")
}

FNR == 1 { file++ }

file == 1 && $2 ~ /^(holds|fails|overlaps)$/ {
  truth[$1] = substr($0, length($1) + 2)
  names[++count] = $1
  next
}
file == 1 { next }

# In SAID.
/^--- / { in_patch = 1 }
in_patch { next }
is_headline($0) {
  name = headline_name($0)
  if (name in said)
    wrong(name, "said twice: " $0)
  else if (! (name in truth))
    wrong(name, "unknown record: " $0)
  said[name] = $0
  last = name
  headlines++
  next
}
/ error: static assertion failed: "?marked / {
  name = $NF
  sub(/"$/, "", name)
  marked[name] = 1
  marks_seen++
  next
}
/ error: static assertion failed: "?(no_padding|byte_eq)"? "?/ {
  name = $NF
  sub(/"$/, "", name)
  trait = / failed: "?no_padding/ ? "no_padding" : "byte_eq"
  answers[trait, name] = 1
  answers_seen++
  next
}
/ note: .*''/ { wrong(last, "empty name: " $0) }
/ note: [0-9]+ (byte|bit)s? of padding at offset / {
  check_note(last, $0)
  next
}
/ note: / { next }
/ error: |into_bytes|internal compiler error|terminated/ {
  if (++wrongs <= shown)
    print "unexpected: " $0
}

# Did the plugin refuse the record NAME, as it may?
function is_refused(name) {
  return truth[name] ~ /[(]unknown-representation[)]/ && name in said \
    && said[name] ~ /\[unknown-representation\]/
}

# Judge what was said of the record NAME, which failed at run time.
function check_failure(name,   verdict) {
  split(truth[name], verdict, " ")
  if (name in marked)
    wrong(name, "fails but has a mark")
  check_reasons(name, said[name], verdict[3])
  if (verdict[2] == "?")
    return
  if (padding(said[name]) != verdict[2])
    wrong(name, "padding of " verdict[2] " bits, not " padding(said[name]))
  else if (told[name] != verdict[2])
    wrong(name, "padding of " verdict[2] " bits, in notes " told[name] + 0)
}

# Check the answers for the record NAME: equal values have equal bytes where
# there is neither padding nor a float.
function check_answers(name,   dense, equal) {
  dense = truth[name] ~ /^holds/ || truth[name] ~ /\[dense\]/
  equal = dense && truth[name] !~ /\[float\]/
  if ((("no_padding", name) in answers) != dense)
    wrong(name, "no_padding is wrong")
  if ((("byte_eq", name) in answers) != equal)
    wrong(name, "byte_eq is wrong")
}

END {
  for (i = 1; i <= count; i++) {
    name = names[i]
    if (truth[name] ~ /^overlaps/ || is_refused(name)) {
      passed++
      continue
    }
    if (truth[name] !~ /^holds/ && name in said)
      check_failure(name)
    else if (truth[name] !~ /^holds/)
      wrong(name, "missed")
    else if (name in said)
      wrong(name, "false alarm")
    else if (marks == "all" && ! (name in marked))
      wrong(name, "holds but has no mark")
    if (answers_seen > 0)
      check_answers(name)
  }
  if (count == 0) {
    print "no verdicts"
    exit 1
  }
  printf "# plugin, %s: %d failures told, %d marks, %d answers," \
    " %d not compared; %d disagreements\n", mode, headlines, marks_seen, \
    answers_seen, passed, wrongs
  exit wrongs > 0
}
