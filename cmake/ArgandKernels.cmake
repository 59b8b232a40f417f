# argand_kernels(<target> SOURCES <file>... [LIBRARIES <lib>...])
#
# Compiles each file once per x86-64 level and links the objects into <target>. A file tells the levels apart by the
# compiler's own macros (__AVX512F__, __AVX2__, neither) and keeps everything it defines in a namespace of its level:
# a weak symbol shared between levels would let the linker put AVX-512 code on a machine that has none
# (tools/check_levels looks for such symbols). Also installed, for operations written outside this tree.
#
# No contraction: a*b+c is fused only where the source says fma(), so AVX2 and AVX-512 agree bit for bit.
function(argand_kernels target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
  if(NOT arg_SOURCES OR arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "argand_kernels(${target}): expected SOURCES <file>..., got '${ARGN}'")
  endif()
  foreach(level v2 v3 v4)
    set(objects ${target}_kernels_${level})
    add_library(${objects} OBJECT ${arg_SOURCES})
    target_compile_options(${objects} PRIVATE
      -march=x86-64-${level} -O2 -ffp-contract=off -fno-math-errno -fno-trapping-math
      -fwrapv  # integer lanes wrap
      $<$<CXX_COMPILER_ID:GNU>:-fno-tree-slp-vectorize>  # it joins operand pointers just stored one by one: a stall
      -Wno-psabi)  # vectors are passed between functions of one object only
    target_include_directories(${objects} PRIVATE "$<TARGET_PROPERTY:argand::argand,INTERFACE_INCLUDE_DIRECTORIES>")
    target_compile_features(${objects} PRIVATE cxx_std_20)
    target_link_libraries(${objects} PRIVATE ${arg_LIBRARIES})
    set_target_properties(${objects} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    target_sources(${target} PRIVATE $<TARGET_OBJECTS:${objects}>)
  endforeach()
endfunction()
