# The compiler's settings: build type, linker, ccache, warnings, sanitizers. A variable the user set is left alone.
include(CheckLinkerFlag)
include(GNUInstallDirs)

get_property(is_multi_config GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
if(PROJECT_IS_TOP_LEVEL AND NOT is_multi_config AND NOT CMAKE_BUILD_TYPE)
  set_property(CACHE CMAKE_BUILD_TYPE PROPERTY VALUE Release)
endif()
# Not CMake's -O3: kernels are written to be fast at -O2, and the rest gets larger, not faster. -O1 where kernels
# are instrumented: they take eight times as long to compile at -O2.
if(ARGAND_SANITIZE MATCHES "address|undefined")
  set(ARGAND_OPTIMIZE -O1)
else()
  set(ARGAND_OPTIMIZE -O2)
endif()
string(REPLACE "-O3" "${ARGAND_OPTIMIZE}" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")

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

# Every target built here, and nothing a user of the library builds. Kernels have flags of their own: they synchronize
# with nobody, so under the thread sanitizer they are compiled as in a release, and come from ccache.
add_library(argand_flags INTERFACE)
add_library(argand_kernel_flags INTERFACE)
foreach(flags argand_flags argand_kernel_flags)
  target_compile_features(${flags} INTERFACE cxx_std_20)
  target_compile_options(${flags} INTERFACE -Wall -Wextra "-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=")
  if(ARGAND_SANITIZE AND NOT (flags STREQUAL argand_kernel_flags AND ARGAND_SANITIZE STREQUAL thread))
    target_compile_options(${flags} INTERFACE
      -fsanitize=${ARGAND_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
  elseif(ARGAND_WERROR)  # not of instrumented code, where GCC warns of what is not so
    target_compile_options(${flags} INTERFACE -Werror)
  endif()
endforeach()
if(ARGAND_SANITIZE)
  add_link_options(-fsanitize=${ARGAND_SANITIZE})
endif()
