# examples.tcl: find the examples in the manual and what is said of them.
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How they are written is told at the top of doc/bytesafe.texi.  In a file
# whose name ends in .md the comments are <!-- bytesafe-KEY: VALUE -->, and a
# block lies between two lines of three backquotes.
#
# An example is a dictionary:
#
#   node     the node that it is in, or the last heading
#   number   its number there, from 1
#   verdict  holds, fails, warns or rejected
#   reasons  a list
#   options flags target plugin   as written, "" if not
#   language a list: c, if nothing is written
#   text     the source
#   outputs  a list of pairs: how it is shown ("", quoted, patch), its text

# If LINE is one of our comments, store its key and value and return 1.
proc doc-directive { line key_name value_name } {
    upvar $key_name key $value_name value
    set value ""
    return [expr { [regexp {^@c bytesafe-([a-z]+)(?:: (.*))?$} \
			$line - key value]
		   || [regexp {^<!-- bytesafe-([a-z]+)(?:: (.*))? -->$} \
			   $line - key value] }]
}

# If LINE begins a node, store its name and return 1.
proc doc-node { line name_variable } {
    upvar $name_variable name
    return [expr { [regexp {^@node ([^,]*)} $line - name]
		   || [regexp {^##? (.*)$} $line - name] }]
}

# Does LINE begin a block, or if INSIDE, end one?
proc doc-fence { line inside } {
    if { $inside } {
	return [regexp {^(@end (small)?example|```)$} $line]
    }
    return [regexp {^(@(small)?example|```[a-z]*)$} $line]
}

# What LINE of a block in FILE stands for.
proc doc-plain-line { file line } {
    if { [file extension $file] ne ".texi" } {
	return $line
    }
    set plain [string map { "@@" "@" "@{" "{" "@}" "}" } $line]
    if { [regexp {@[a-z]} [string map { "@@" "" } $line]] } {
	error "[file tail $file]: an example has a command: $line"
    }
    return $plain
}

# Return the example that SPECIFICATION, a dictionary of comments, and TEXT
# make, the number NUMBER of NODE.
proc doc-example { specification text node number } {
    set example [dict create node $node number $number text $text outputs {} \
		     options "" flags "" target "" plugin "" language "c"]
    foreach key { options flags target plugin language } {
	if { [dict exists $specification $key] } {
	    dict set example $key [dict get $specification $key]
	}
    }
    set words [dict get $specification test]
    dict set example verdict [lindex $words 0]
    dict set example reasons [lsort [lrange $words 1 end]]
    return $example
}

# Append to the list EXAMPLES what the block TEXT with SPECIFICATION is.
proc doc-take-block { examples_name specification text node } {
    upvar $examples_name examples
    if { [dict exists $specification test] } {
	set number 1
	foreach example $examples {
	    incr number [expr { [dict get $example node] eq $node }]
	}
	lappend examples [doc-example $specification $text $node $number]
    } elseif { [dict exists $specification output] } {
	set example [lindex $examples end]
	dict lappend example outputs \
	    [list [dict get $specification output] $text]
	lset examples end $example
    }
}

# Return the examples in FILE.
proc doc-examples { file } {
    set examples {}
    set node ""
    set specification {}
    set inside 0
    foreach line [bytesafe-lines $file] {
	if { $inside } {
	    if { ![doc-fence $line 1] } {
		if { $specification ne {} } {
		    append text "[doc-plain-line $file $line]\n"
		}
		continue
	    }
	    set inside 0
	    doc-take-block examples $specification $text $node
	    set specification {}
	} elseif { [doc-fence $line 0] } {
	    set inside 1
	    set text ""
	} elseif { [doc-directive $line key value] } {
	    dict set specification $key $value
	} else {
	    doc-node $line node
	}
    }
    return $examples
}

# Return the entries in FILE: those nodes that are named in lower case, and
# those that are named as a macro.
proc doc-entries { file } {
    set entries {}
    foreach line [bytesafe-lines $file] {
	if { [doc-node $line node]
	     && [regexp {^([a-z0-9_-]+|BS_[A-Z_]+)$} $node] } {
	    lappend entries $node
	}
    }
    return $entries
}
