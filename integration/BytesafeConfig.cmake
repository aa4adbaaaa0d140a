# BytesafeConfig.cmake: bytesafe for projects that are built by CMake.
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
#   find_package (Bytesafe REQUIRED)
#   bytesafe_enable (target [OPEN_ENUMS] [UNION_INTO_BYTES]
#                    [REQUIRE_ANNOTATED] [STRICT_BOUNDS] [WARN] [UNCHECKED]
#                    [ARGS key[=value]...])
#
# bytesafe_enable compiles the C and C++ sources of TARGET, from now on, with
# the plugin and lets them find our headers.  Each option in capitals and each
# of ARGS is an option of the plugin.  Another compiler than GCC gets the
# headers only, and with UNCHECKED the definition of BS_UNCHECKED too, without
# which it refuses those headers that promise safety.
#
# Found is the plugin for the compiler of each language that is enabled when
# find_package is called, or BYTESAFE_PLUGIN in its place, if that is set.
# These are known afterwards:
#
#   Bytesafe_C_PLUGIN Bytesafe_CXX_PLUGIN   file names, empty if not GCC
#   Bytesafe_INCLUDE_DIR                    where <bytesafe/traits.h> is

if (CMAKE_VERSION VERSION_LESS 3.15)
  set (Bytesafe_FOUND FALSE)
  set (Bytesafe_NOT_FOUND_MESSAGE "bytesafe needs CMake 3.15 or newer")
  return ()
endif ()

get_filename_component (_bytesafe_data
  "${CMAKE_CURRENT_LIST_DIR}/../../bytesafe" ABSOLUTE)
set_property (GLOBAL PROPERTY BYTESAFE_DATA "${_bytesafe_data}")

# Store in KEY the name by which the compiler of LANGUAGE is registered.
function (_bytesafe_key language key)
  execute_process (COMMAND "${CMAKE_${language}_COMPILER}" -dumpmachine
    OUTPUT_VARIABLE machine OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  string (REGEX MATCH "^[0-9]+" major "${CMAKE_${language}_COMPILER_VERSION}")
  set (${key} "${machine}-${major}" PARENT_SCOPE)
endfunction ()

# Store in RESULT what the file of the compiler KEY says of FACT, or nothing.
function (_bytesafe_registered key fact result)
  get_property (data GLOBAL PROPERTY BYTESAFE_DATA)
  set (lines)
  if (EXISTS "${data}/compilers/${key}")
    file (STRINGS "${data}/compilers/${key}" lines REGEX "^${fact}=")
  endif ()
  string (REGEX REPLACE "^${fact}=" "" lines "${lines}")
  set (${result} "${lines}" PARENT_SCOPE)
endfunction ()

# Store in PLUGIN the file of the plugin for the compiler of LANGUAGE, and in
# COMPLAINT why there is none.
function (_bytesafe_find_plugin language plugin complaint)
  set (compiler "${CMAKE_${language}_COMPILER}")
  _bytesafe_key (${language} key)
  set (file "${BYTESAFE_PLUGIN}")
  if (NOT file)
    _bytesafe_registered ("${key}" plugin file)
  endif ()
  if (NOT file)
    execute_process (COMMAND "${compiler}" -print-file-name=plugin/bytesafe.so
      OUTPUT_VARIABLE file OUTPUT_STRIP_TRAILING_WHITESPACE)
  endif ()
  set (${plugin} "${file}" PARENT_SCOPE)
  if (BYTESAFE_PLUGIN AND NOT EXISTS "${file}")
    set (${complaint} "there is no ${file}" PARENT_SCOPE)
    return ()
  elseif (NOT IS_ABSOLUTE "${file}" OR NOT EXISTS "${file}")
    set (${complaint} "there is no plugin for ${compiler} (${key}); install\
 one that is configured with TARGET_GCC=${compiler}" PARENT_SCOPE)
    return ()
  endif ()
  # The wrong one says itself which compiler it is for.
  set (source "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/bytesafe-probe.c")
  file (WRITE "${source}" "")
  execute_process (COMMAND "${compiler}" "-fplugin=${file}" -x c
    -fsyntax-only "${source}"
    RESULT_VARIABLE status ERROR_VARIABLE said OUTPUT_QUIET)
  if (status EQUAL 0)
    set (${complaint} "" PARENT_SCOPE)
  else ()
    set (${complaint} "${compiler} does not load ${file}: ${said}"
      PARENT_SCOPE)
  endif ()
endfunction ()

# A type, so that CMake makes a relative name absolute.
set (BYTESAFE_PLUGIN "" CACHE FILEPATH "The plugin, if not the installed one")

# The same, once for each language; of another compiler than GCC there is
# neither.  What was found is a global property, since a target may be far from
# where find_package was called.
function (_bytesafe_plugin language plugin complaint)
  set (file)
  set (why)
  if (CMAKE_${language}_COMPILER_ID STREQUAL "GNU")
    get_property (file GLOBAL PROPERTY BYTESAFE_${language}_PLUGIN)
    if (NOT file)
      _bytesafe_find_plugin (${language} file why)
      if (NOT why)
        set_property (GLOBAL PROPERTY BYTESAFE_${language}_PLUGIN "${file}")
      endif ()
    endif ()
  endif ()
  set (${plugin} "${file}" PARENT_SCOPE)
  set (${complaint} "${why}" PARENT_SCOPE)
endfunction ()

set (Bytesafe_FOUND TRUE)
foreach (_bytesafe_language C CXX)
  _bytesafe_plugin (${_bytesafe_language}
    Bytesafe_${_bytesafe_language}_PLUGIN _bytesafe_complaint)
  if (_bytesafe_complaint)
    set (Bytesafe_FOUND FALSE)
    set (Bytesafe_NOT_FOUND_MESSAGE "${_bytesafe_complaint}")
  endif ()
endforeach ()

# The headers are the same for all compilers: take what any of them says.
set (Bytesafe_INCLUDE_DIR)
file (GLOB _bytesafe_keys RELATIVE "${_bytesafe_data}/compilers"
  "${_bytesafe_data}/compilers/*")
foreach (_bytesafe_key IN LISTS _bytesafe_keys)
  _bytesafe_registered ("${_bytesafe_key}" includedir Bytesafe_INCLUDE_DIR)
endforeach ()
set_property (GLOBAL PROPERTY BYTESAFE_INCLUDE_DIR "${Bytesafe_INCLUDE_DIR}")

function (bytesafe_enable target)
  set (switches OPEN_ENUMS UNION_INTO_BYTES REQUIRE_ANNOTATED STRICT_BOUNDS
    WARN)
  cmake_parse_arguments (PARSE_ARGV 1 given "${switches};UNCHECKED" "" "ARGS")
  if (given_UNPARSED_ARGUMENTS)
    message (FATAL_ERROR
      "bytesafe_enable: unknown argument: ${given_UNPARSED_ARGUMENTS}")
  endif ()
  set (options)
  foreach (switch IN LISTS switches)
    if (given_${switch})
      string (TOLOWER "${switch}" option)
      string (REPLACE "_" "-" option "${option}")
      list (APPEND options "-fplugin-arg-bytesafe-${option}")
    endif ()
  endforeach ()
  foreach (argument IN LISTS given_ARGS)
    list (APPEND options "-fplugin-arg-bytesafe-${argument}")
  endforeach ()

  set (scope PRIVATE)
  get_target_property (type ${target} TYPE)
  if (type STREQUAL "INTERFACE_LIBRARY")
    set (scope INTERFACE)
  endif ()
  get_property (includedir GLOBAL PROPERTY BYTESAFE_INCLUDE_DIR)
  if (includedir)
    target_include_directories (${target} SYSTEM ${scope} "${includedir}")
  endif ()
  foreach (language C CXX)
    _bytesafe_plugin (${language} plugin complaint)
    if (complaint)
      message (FATAL_ERROR "bytesafe_enable: ${complaint}")
    elseif (plugin)
      foreach (option "-fplugin=${plugin}" ${options})
        target_compile_options (${target} ${scope}
          "$<$<COMPILE_LANG_AND_ID:${language},GNU>:${option}>")
      endforeach ()
    elseif (given_UNCHECKED)
      target_compile_definitions (${target} ${scope}
        "$<$<COMPILE_LANGUAGE:${language}>:BS_UNCHECKED>")
    endif ()
  endforeach ()
endfunction ()
