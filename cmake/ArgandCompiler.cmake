# The compiler's settings: build type, linker, ccache, warnings, sanitizers. A variable the user set is left alone.
include(CheckLinkerFlag)
include(GNUInstallDirs)

get_property(is_multi_config GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
if(PROJECT_IS_TOP_LEVEL AND NOT is_multi_config AND NOT CMAKE_BUILD_TYPE)
  set_property(CACHE CMAKE_BUILD_TYPE PROPERTY VALUE Release)
endif()
# Not CMake's -O3: kernels are written to be fast at -O2, and the rest gets larger, not faster.
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

# Precompiled headers are cached only with this sloppiness, which ccache has no option for on its command line.
find_program(ARGAND_CCACHE ccache)
if(ARGAND_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_SLOPPINESS=pch_defines,time_macros "${ARGAND_CCACHE}")
endif()

foreach(linker mold lld)
  check_linker_flag(CXX -fuse-ld=${linker} ARGAND_HAS_${linker})
  if(ARGAND_HAS_${linker})
    add_link_options(-fuse-ld=${linker})
    break()
  endif()
endforeach()

# What every target built here is compiled with, and nothing a user of the library builds: argand_plain_flags as in a
# release, argand_instrumented_flags for the sanitizers, argand_flags whichever of them this build is for.
add_library(argand_plain_flags INTERFACE)
add_library(argand_instrumented_flags INTERFACE)
add_library(argand_flags INTERFACE)
foreach(flags argand_plain_flags argand_instrumented_flags)
  target_compile_features(${flags} INTERFACE cxx_std_20)
  target_compile_options(${flags} INTERFACE -Wall -Wextra "-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=")
endforeach()
if(ARGAND_WERROR)  # not of instrumented code, where GCC warns of what is not so
  target_compile_options(argand_plain_flags INTERFACE -Werror)
endif()
if(ARGAND_SANITIZE)
  target_compile_options(argand_instrumented_flags INTERFACE
    -fsanitize=${ARGAND_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
  if(NOT ARGAND_SANITIZE STREQUAL thread)  # kernels take eight times as long to compile at -O2
    target_compile_options(argand_instrumented_flags INTERFACE -O1)
  endif()
  target_link_libraries(argand_flags INTERFACE argand_instrumented_flags)
else()
  target_link_libraries(argand_flags INTERFACE argand_plain_flags)
endif()
if(ARGAND_SANITIZE)
  add_link_options(-fsanitize=${ARGAND_SANITIZE})
endif()
