# summarize.awk: a table of the results of check-headers.
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   awk -v trait=into_bytes -f summarize.awk results
#
# A header is shown with those of its records that fail, a record with the
# bytes of padding that it has and what else is wrong, for each ABI.

BEGIN { FS = "\t" }

{
  abi = $1
  header = $2
  record = $3
  if (! (abi in known_abi)) {
    known_abi[abi] = 1
    abis[++abi_count] = abi
  }
  if (! (header in known_header)) {
    known_header[header] = 1
    headers[++header_count] = header
  }
  if (record == "-") {
    if ($4 != "no records")
      errors[header] = $4
    next
  }
  if (! ((header, record) in known_record)) {
    known_record[header, record] = 1
    list[header, ++records[header]] = record
    record_count++
  }
  verdicts[header, record, abi] = $4
  if ($4 != "holds") {
    failed[abi]++
    failed_in[header, abi]++
    shown[header] = 1
    shown[header, record] = 1
  }
}

# TEXT is a verdict; shorten it: "8 bytes, pointer".
function brief(text,   short, reasons, count, i) {
  if (text == "" || text == "holds")
    return text == "" ? "absent" : "holds"
  if (match(text, /[0-9]+ (byte|bit)s? of padding/)) {
    short = substr(text, RSTART, RLENGTH)
    sub(/ of padding/, "", short)
  }
  count = split(text, reasons, /[][]/)
  for (i = 2; i <= count; i += 2)
    if (reasons[i] !~ /-padding$/ || short == "")
      short = short (short == "" ? "" : ", ") reasons[i]
  return short
}

# COUNT of NOUN, in words.
function amount(count, noun) {
  return count + 0 " " noun (count == 1 ? "" : "s")
}

# What a row of KIND says in the column of ABI.
function cell(kind, abi, header, record) {
  if (kind == "heading")
    return abi
  if (kind == "record")
    return brief(verdicts[header, record, abi])
  if (kind == "header")
    return failed_in[header, abi] + 0 " fail"
  return (kind == "all" ? failed[abi] + 0 : 0) " fail"
}

function row(title, kind, header, record,   i) {
  printf "%-38s", title
  for (i = 1; i <= abi_count; i++)
    printf (i < abi_count ? "  %-22s" : "  %s"), \
      cell(kind, abis[i], header, record)
  print ""
}

END {
  row(trait, "heading")
  for (h = 1; h <= header_count; h++) {
    header = headers[h]
    if (header in errors)
      continue
    if (! (header in shown)) {
      kept++
      kept_records += records[header]
      continue
    }
    row(header " (" amount(records[header], "record") ")", "header", header)
    for (r = 1; r <= records[header]; r++) {
      record = list[header, r]
      if ((header, record) in shown) {
        title = record
        sub(/^struct /, "", title)
        row("  " title, "record", header, record)
      }
    }
  }
  if (kept > 0)
    row("others: " amount(kept, "header") ", " amount(kept_records, "record"), \
        "others")
  row("in all: " amount(header_count, "header") ", " \
      amount(record_count, "record"), "all")
  for (header in errors) {
    print header " can not be judged: " errors[header]
    status = 1
  }
  exit status || record_count == 0
}
