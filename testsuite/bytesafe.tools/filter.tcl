# filter.tcl: what bytesafe-filter-compile-commands makes of what.
# SPDX-License-Identifier: GPL-3.0-or-later

# Cases: a name, what goes in, and what comes out, where `-' is what went in.
set filter_cases {
    "an empty list" {[]} -
    "blanks and line ends" "\t\[ \r\n\{\}\r\n \] \n\n" -
    "no plugin" {[{"directory": "/d", "command": "gcc -c x.c", "file": "x.c"}]} -
    "a command"
	{[{"command": "gcc -fplugin=/p/bytesafe.so -c x.c"}]}
	{[{"command": "gcc -DBS_UNCHECKED -c x.c"}]}
    "a short name"
	{[{"command":"gcc -c x.c -fplugin=bytesafe"}]}
	{[{"command":"gcc -c x.c -DBS_UNCHECKED"}]}
    "options"
	{[{"command":"gcc  -fplugin-arg-bytesafe-warn  -O2   -fplugin-arg-bytesafe-audit=into_bytes,no_padding -c x.c  "}]}
	{[{"command":"gcc  -O2 -c x.c  "}]}
    "what only looks like it"
	{[{"command":"gcc -fplugin=/bytesafe.so/other.so -fplugin=notbytesafe.so -fplugin-arg-other-bytesafe -DX=-fplugin=bytesafe -I-fplugin=bytesafe"}]} -
    "quotes around it"
	{[{"command":"gcc '-fplugin=/a b/bytesafe.so' \"-fplugin=/a b/bytesafe.so\" -fplugin='/a b'\"/\"bytesafe.so -c x.c"}]}
	{[{"command":"gcc -DBS_UNCHECKED -DBS_UNCHECKED -DBS_UNCHECKED -c x.c"}]}
    "blanks behind backslashes"
	{[{"command":"gcc -fplugin=/a\\ b/bytesafe.so -fplugin-arg-bytesafe-baseline=a\\ b\\\"c -c x.c"}]}
	{[{"command":"gcc -DBS_UNCHECKED -c x.c"}]}
    "in quotes it is none"
	{[{"command":"gcc '-DA= -fplugin=bytesafe ' \"-DB=\\\" -fplugin=bytesafe \" -DC=\\'\\ -fplugin=bytesafe -c x.c"}]} -
    "both, with other quotes"
	{[{"command":"gcc -DNAME=\"\\\"it's\\\"\" -DQ='\"' -fplugin=bytesafe -DP=\\\\ -c x.c"}]}
	{[{"command":"gcc -DNAME=\"\\\"it's\\\"\" -DQ='\"' -DBS_UNCHECKED -DP=\\\\ -c x.c"}]}
    "JSON's ways to write it"
	{[{"command":"gcc\t-\u0066plugin=bytesafe\u0020-fplugin=\/p\/bytesafe.so -DX=\u00e4\ud83d\ude00 -c x.c"}]}
	{[{"command":"gcc\t-DBS_UNCHECKED\u0020-DBS_UNCHECKED -DX=\u00e4\ud83d\ude00 -c x.c"}]}
    "arguments"
	{[{"arguments": ["gcc", "-fplugin=/a b/bytesafe.so", "-fplugin-arg-bytesafe-warn", "-c", "x.c"]}]}
	{[{"arguments": ["gcc", "-DBS_UNCHECKED", "-c", "x.c"]}]}
    "arguments in lines"
	"\[\{\"arguments\": \[\n  \"gcc\",\n  \"-fplugin-arg-bytesafe-warn\",\n  \"-c\"\n\]\}\]"
	"\[\{\"arguments\": \[\n  \"gcc\",\n  \"-c\"\n\]\}\]"
    "the first and the last argument"
	{[{"arguments":["-fplugin-arg-bytesafe-a" , "-fplugin-arg-bytesafe-b", "gcc" , "-fplugin-arg-bytesafe-c"]}]}
	{[{"arguments":["gcc"]}]}
    "no other argument"
	{[{"arguments":[ "-fplugin-arg-bytesafe-a","-fplugin-arg-bytesafe-b" ]}]}
	{[{"arguments":[  ]}]}
    "an argument is no command"
	{[{"arguments":["gcc", "-DX=a -fplugin=bytesafe", "'-fplugin=bytesafe'", "\u002dfplugin=bytesafe"]}]}
	{[{"arguments":["gcc", "-DX=a -fplugin=bytesafe", "'-fplugin=bytesafe'", "-DBS_UNCHECKED"]}]}
    "other members"
	{[{"output":"-fplugin=bytesafe","n":[1,-2.5e-3,true,false,null,{"command":"-fplugin=bytesafe","arguments":3}],"o":{},"":[],"file":"\"\\"}]} -
    "several"
	{[{"command":"gcc -fplugin=bytesafe a.c"},{"command":"clang b.c"},{"arguments":["g++","-fplugin=bytesafe","c.cc"]}]}
	{[{"command":"gcc -DBS_UNCHECKED a.c"},{"command":"clang b.c"},{"arguments":["g++","-DBS_UNCHECKED","c.cc"]}]}
    "another plugin stays"
	{[{"command":"gcc -fplugin=/p/other.so -fplugin-arg-other-x -fplugin=bytesafe x.c"}]}
	{[{"command":"gcc -fplugin=/p/other.so -fplugin-arg-other-x -DBS_UNCHECKED x.c"}]}
    "-a another plugin goes"
	{[{"command":"gcc -fplugin=/p/other.so -fplugin-arg-other-x -fplugin=bytesafe x.c","arguments":["gcc","-fplugin=o.so","x.c"]}]}
	{[{"command":"gcc -DBS_UNCHECKED x.c","arguments":["gcc","x.c"]}]}
}

# What is refused, and by which words.  Tcl wants brackets in pairs, so here
# < > are braces and ( ) are brackets.
set filter_refused {
    {}				{ends too early}
    { }				{ends too early}
    {no JSON}			{`no' is not JSON}
    {(}				{ends too early}
    {())}			{closes what is not open}
    {()"}			{not expected here}
    {("}			{not an object}
    {(<"command":"gcc -fplugin=bytesafe} {ends too early}
    {<>}			{not a list}
    {"x"}			{not a list}
    {(1)}			{not an object}
    {(())}			{not an object}
    {(<>,)}			{closes what is not open}
    {(,)}			{`,' is not JSON, or not here}
    {(<"a" "b">)}		{not expected here}
    {(<"a":"b",>)}		{closes what is not open}
    {(<"a":1 2>)}		{not expected here}
    {(<a:1>)}			{`a' is not JSON}
    {(<"a":(>))}		{closes what is not open}
    {(<"a":tru>)}		{`tru' is not JSON}
    {(<"a":'b'>)}		{is not JSON}
    {(<"command":("gcc")>)}	{"command" has a value of the wrong kind}
    {(<"arguments":"gcc">)}	{"arguments" has a value of the wrong kind}
    {(<"arguments":("gcc",1)>)} {not a string}
}

# Run the filter with the awk in DIRECTORY, or that of the user if it is "",
# and ARGUMENTS on INPUT.  Return its exit status, its output, and what it
# complains of.
proc filter-run { directory arguments input } {
    global filter_program tools_work
    filter-write $tools_work/input.json $input
    set path $::env(PATH)
    if { $directory ne "" } {
	set path $directory:$path
    }
    set status 0
    if { [catch { exec env PATH=$path sh $filter_program {*}$arguments \
		      < $tools_work/input.json > $tools_work/output.json \
		      2> $tools_work/said } - options] } {
	set status [lindex [dict get $options -errorcode] 2]
    }
    return [list $status [filter-read $tools_work/output.json] \
		[filter-read $tools_work/said]]
}

# The bytes of FILE, and BYTES to FILE.
proc filter-read { file } {
    set channel [open $file]
    fconfigure $channel -translation binary
    set bytes [read $channel]
    close $channel
    return $bytes
}

proc filter-write { file bytes } {
    set channel [open $file w]
    fconfigure $channel -translation binary
    puts -nonewline $channel $bytes
    close $channel
}

# Report the cases under the awk in DIRECTORY, which is called AWK.
proc filter-check-cases { awk directory } {
    global filter_cases filter_refused
    foreach { name input wanted } $filter_cases {
	set arguments [expr { [string match "-a *" $name] ? "-a" : "" }]
	if { $wanted eq "-" } {
	    set wanted $input
	}
	set first [filter-run $directory $arguments $input]
	set again [filter-run $directory $arguments [lindex $first 1]]
	send_log -- "in:     $input\nout:    $first\nwanted: $wanted\n"
	tools-verdict "filter, $awk: $name" \
	    [expr { $first eq [list 0 $wanted ""] && $again eq $first }]
    }
    set accepted {}
    foreach { input words } $filter_refused {
	set input [string map { ( [ ) ] < \{ > \} } $input]
	lassign [filter-run $directory {} $input] status output said
	if { $status != 1 || $output ne ""
	     || [string first $words $said] < 0
	     || ![regexp {^bytesafe-filter-compile-commands: standard input: no list of compile commands: line 1: [^\n]*\n$} $said] } {
	    lappend accepted "$input: $status $output $said"
	}
    }
    send_log -- "[join $accepted "\n"]\n"
    tools-verdict "filter, $awk: what is no list of commands is refused" \
	[expr { $accepted eq {} }]
}

# Report what concerns files and the command line.
proc filter-check-files { } {
    global filter_program tools_work
    set file $tools_work/in-place.json
    set before {[{"command":"gcc -fplugin=bytesafe x.c"}]}
    set after {[{"command":"gcc -DBS_UNCHECKED x.c"}]}

    filter-write $file $before
    file attributes $file -permissions 0640
    set result [tools-exec {} [list sh $filter_program -o $file $file]]
    tools-verdict "filter: the output may be the input" \
	[expr { $result eq {0 {}} && [filter-read $file] eq $after
		&& [file attributes $file -permissions] == 0640 }]
    filter-write $file "$before oops"
    set result [tools-exec {} [list sh $filter_program -o $file $file]]
    tools-verdict "filter: what is refused stays as it is" \
	[expr { [lindex $result 0] == 1
		&& [filter-read $file] eq "$before oops" }]
    filter-write $file "\[\n\{\"a\":\n?"
    tools-verdict "filter: the line is told" \
	[regexp {in-place\.json: .* line 3: `\?' is not JSON} \
	     [tools-exec {} [list sh $filter_program $file]]]
    set result [tools-exec {} [list sh $filter_program $tools_work/none.json]]
    tools-verdict "filter: a file that is not there" \
	[regexp {^2 .*none\.json: no such file} $result]
    tools-verdict "filter: an option that is not known" \
	[regexp {^2 .*usage: bytesafe-filter-} \
	     [tools-exec {} [list sh $filter_program -z]]]
    tools-verdict "filter: -h" \
	[regexp {^0 .*usage: bytesafe-filter-} \
	     [tools-exec {} [list sh $filter_program -h]]]
    file mkdir $tools_work/temporary
    filter-write $file $before
    tools-exec [list TMPDIR=$tools_work/temporary] \
	[list sh $filter_program -o $file $file]
    tools-verdict "filter: nothing is left behind" \
	[expr { [filter-read $file] eq $after
		&& [glob -nocomplain $tools_work/temporary/*] eq {}
		&& [glob -nocomplain $file?*] eq {} }]
}

# Report all about the filter, under each awk that is here.
proc filter-check { } {
    global tools_work
    filter-check-cases awk ""
    foreach { awk command } { mawk mawk  gawk gawk  "gawk --posix" "gawk --posix"
			      original-awk original-awk
			      "busybox awk" "busybox awk" } {
	if { [auto_execok [lindex $command 0]] ne "" } {
	    set directory [pwd]/$tools_work/awk
	    file mkdir $directory
	    filter-write $directory/awk "#!/bin/sh\nexec $command \"\$@\"\n"
	    file attributes $directory/awk -permissions 0755
	    filter-check-cases $awk $directory
	}
    }
    filter-check-files
}
