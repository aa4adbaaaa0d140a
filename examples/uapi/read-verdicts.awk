# read-verdicts.awk: what the compiler said about each of a list of records.
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   awk -v abi=LP64 -v header=linux/vfio.h -v trait=into_bytes \
#     -f read-verdicts.awk LIST MESSAGES
#
# Prints, separated by tabs: the ABI, the header, the record, and "holds" or
# what is wrong with it.  A header that could not be compiled gets one line,
# with "-" for the record and the first error.

FILENAME == ARGV[1] {
  records[++count] = $0
  is_listed[$0] = 1
  next
}

# A broken promise, all in one line:
# x.c:5:29: error: 'struct s' is not 'into_bytes': 4 bytes of padding
# [tail-padding] [CWE-200]
(at = index($0, "' is not '" trait "': ")) > 0 {
  name = substr($0, 1, at - 1)
  sub(/^.*: error: '/, "", name)
  # A record without a name of its own can go by that of the mark.
  if (! (name in is_listed))
    sub(/_mark$/, "", name)
  text = substr($0, at)
  sub(/^[^:]*: /, "", text)
  sub(/ \[CWE-[0-9]+\]$/, "", text)
  said[name] = text
  next
}

# And so it has no mark.
/: error: static assertion failed: "/ {
  name = $0
  sub(/^.*: "/, "", name)
  sub(/"$/, "", name)
  unmarked[name] = 1
  next
}

/error: / && error == "" {
  match($0, /error: /)
  error = substr($0, RSTART + RLENGTH)
}

# A header can not be judged when the two don't agree.
function check_answers(   i) {
  for (i = 1; i <= count && error == ""; i++)
    if ((records[i] in said) != (records[i] in unmarked))
      error = "no clear answer on '" records[i] "'"
}

END {
  OFS = "\t"
  check_answers()
  if (error != "")
    print abi, header, "-", error
  else if (count == 0)
    print abi, header, "-", "no records"
  else
    for (i = 1; i <= count; i++)
      print abi, header, records[i], \
        (records[i] in said) ? said[records[i]] : "holds"
}
