# bytesafe.m4: bytesafe for projects that are configured by Autoconf.
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# BYTESAFE_CHECK_PLUGIN([ACTION-IF-FOUND], [ACTION-IF-NOT-FOUND])
#
# Look for the plugin for the compiler of the current language, C or C++, and
# add the option --with-bytesafe=WHICH to configure:
#
#   auto     use it if it is there and works (default)
#   yes      fail if it is not there or does not work
#   no       do without it
#   PLACE    the same as yes, with the plugin at PLACE: a bytesafe.so, its
#            directory, or the prefix that bytesafe is installed in
#
# Without PLACE, pkg-config is asked for bytesafe-gcc-MAJOR and for bytesafe,
# and then the compiler for what is among its own plugins.
#
# The results are variables for configure and for makefiles:
#
#   BYTESAFE_CFLAGS     -fplugin=PLUGIN, for both languages, or empty
#   BYTESAFE_CPPFLAGS   -IDIRECTORY where that is needed to find our headers
#   BYTESAFE_PLUGIN     the file of the plugin, or empty

# serial 1

# _BYTESAFE_IF_LOADS(PLUGIN, IF-TRUE, IF-FALSE): does the compiler load it?
# What the compiler said is in bytesafe_said.
AC_DEFUN([_BYTESAFE_IF_LOADS],
[bytesafe_save_CPPFLAGS=$CPPFLAGS
CPPFLAGS="$CPPFLAGS -fplugin=$1"
AC_LANG_CONFTEST([AC_LANG_SOURCE([[#if !__has_attribute (into_bytes)
#error the plugin is not loaded
#endif
int bytesafe_is_loaded;]])])
AS_IF([(eval "$ac_compile") 2>conftest.err],
  [bytesafe_loads=yes], [bytesafe_loads=no])
bytesafe_said=`sed -n 's/.*error: //p' conftest.err | sed 1q`
cat conftest.err >&AS_MESSAGE_LOG_FD
rm -f conftest*
CPPFLAGS=$bytesafe_save_CPPFLAGS
AS_IF([test $bytesafe_loads = yes], [$2], [$3])
])

# _BYTESAFE_TRY(PLUGIN, [INCLUDEDIR]): if there is no plugin yet, take this one
# if it loads.  If it does not, remember why.
AC_DEFUN([_BYTESAFE_TRY],
[AS_IF([test -z "$BYTESAFE_PLUGIN" && test -n "$1"],
  [AS_IF([test -f "$1"],
    [_BYTESAFE_IF_LOADS([$1],
       [BYTESAFE_PLUGIN=$1
        bytesafe_includedir=$2],
       [bytesafe_why="$1: $bytesafe_said"])],
    [bytesafe_why="there is no $1"])])
])

# _BYTESAFE_FIND: set BYTESAFE_PLUGIN and bytesafe_includedir, or bytesafe_why.
AC_DEFUN([_BYTESAFE_FIND],
[bytesafe_compiler="$[]_AC_CC"
bytesafe_major=`$bytesafe_compiler -dumpversion 2>/dev/null | sed 's/@<:@.@:>@.*//'`
bytesafe_key=`$bytesafe_compiler -dumpmachine 2>/dev/null`-$bytesafe_major
AS_CASE([$with_bytesafe],
  [yes | auto],
  [for bytesafe_name in bytesafe-gcc-$bytesafe_major bytesafe
   do
     bytesafe_file=`${PKG_CONFIG-pkg-config} --variable=plugin $bytesafe_name 2>/dev/null`
     bytesafe_directory=`${PKG_CONFIG-pkg-config} --variable=includedir $bytesafe_name 2>/dev/null`
     _BYTESAFE_TRY([$bytesafe_file], [$bytesafe_directory])
   done
   bytesafe_file=`$bytesafe_compiler -print-file-name=plugin/bytesafe.so`
   AS_CASE([$bytesafe_file], [/*], [_BYTESAFE_TRY([$bytesafe_file])])],
  [bytesafe_file=$with_bytesafe
   bytesafe_directory=
   bytesafe_facts=$with_bytesafe/share/bytesafe/compilers/$bytesafe_key
   AS_IF([test -f "$bytesafe_facts"],
     [bytesafe_file=`sed -n 's/^plugin=//p' "$bytesafe_facts"`
      bytesafe_directory=`sed -n 's/^includedir=//p' "$bytesafe_facts"`],
     [test -d "$with_bytesafe/share/bytesafe/compilers"],
     [bytesafe_file=
      bytesafe_why="$with_bytesafe has no plugin for $bytesafe_key"],
     [test -d "$with_bytesafe"],
     [bytesafe_file=$with_bytesafe/bytesafe.so])
   AS_CASE([$bytesafe_file], ["" | /*], [],
     [bytesafe_file=`pwd`/$bytesafe_file])
   _BYTESAFE_TRY([$bytesafe_file], [$bytesafe_directory])])
])

AC_DEFUN([BYTESAFE_CHECK_PLUGIN],
[AC_ARG_WITH([bytesafe],
  [AS_HELP_STRING([--with-bytesafe=WHICH],
    [check types by the GCC plugin bytesafe: auto, yes, no, or where it is
     (default: auto)])],
  [], [with_bytesafe=auto])
BYTESAFE_PLUGIN=
BYTESAFE_CFLAGS=
BYTESAFE_CPPFLAGS=
bytesafe_includedir=
bytesafe_why=
AS_IF([test "$with_bytesafe" != no],
  [AC_MSG_CHECKING([for the plugin bytesafe])
   AC_COMPILE_IFELSE([AC_LANG_SOURCE([[#if !defined __GNUC__ || defined __clang__
#error
#endif
int bytesafe_is_for_gcc;]])],
     [_BYTESAFE_FIND],
     [bytesafe_why="the compiler is not GCC"])
   AS_IF([test -n "$BYTESAFE_PLUGIN"],
     [AC_MSG_RESULT([$BYTESAFE_PLUGIN])
      BYTESAFE_CFLAGS=-fplugin=$BYTESAFE_PLUGIN],
     [AC_MSG_RESULT([no])
      : ${bytesafe_why:="there is none for $bytesafe_key"}
      AS_CASE([$with_bytesafe],
        [auto], [AC_MSG_NOTICE([going on without bytesafe: $bytesafe_why])],
        [AC_MSG_ERROR([bytesafe can not be used: $bytesafe_why])])])])
AS_IF([test -n "$BYTESAFE_PLUGIN"],
  [AC_MSG_CHECKING([for <bytesafe/traits.h>])
   AC_COMPILE_IFELSE([AC_LANG_SOURCE([[#include <bytesafe/traits.h>]])],
     [AC_MSG_RESULT([yes])],
     [AS_IF([test -f "$bytesafe_includedir/bytesafe/traits.h"],
        [BYTESAFE_CPPFLAGS=-I$bytesafe_includedir
         AC_MSG_RESULT([$bytesafe_includedir])],
        [AC_MSG_RESULT([no])])])])
AC_SUBST([BYTESAFE_PLUGIN])
AC_SUBST([BYTESAFE_CFLAGS])
AC_SUBST([BYTESAFE_CPPFLAGS])
AS_IF([test -n "$BYTESAFE_PLUGIN"], [$1], [$2])
])
