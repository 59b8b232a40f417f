# The library: every source under argand/. The kernels, argand/cpu/*_kernels.cpp and argand/cpu/pointwise_*.cpp, once
# per x86-64 level. CUDA is a plug-in of its own.
find_package(Threads REQUIRED)
find_package(SLEEF REQUIRED)
find_package(ZLIB REQUIRED)

file(GLOB_RECURSE argand_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/argand/*.cpp")
list(FILTER argand_sources EXCLUDE REGEX "/argand/cuda/")
set(is_kernel "/argand/cpu/([a-z0-9_]+_kernels|pointwise_[a-z0-9_]+)\\.cpp$")
set(argand_kernel_sources ${argand_sources})
list(FILTER argand_kernel_sources INCLUDE REGEX "${is_kernel}")
list(FILTER argand_sources EXCLUDE REGEX "${is_kernel}")

add_library(argand ${argand_sources})
add_library(argand::argand ALIAS argand)
target_compile_features(argand PUBLIC cxx_std_20)
target_compile_options(argand PRIVATE -march=x86-64-v2)
# The one thread-local pointer in the static TLS block: a small op reaches it some five times.
target_compile_definitions(argand PRIVATE AG_TLS_INITIAL_EXEC)
target_include_directories(argand PUBLIC
  "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>" "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
target_link_libraries(argand
  PUBLIC Threads::Threads
  PRIVATE SLEEF::sleef ZLIB::ZLIB ${CMAKE_DL_LIBS} $<BUILD_INTERFACE:argand_flags>)
# DEFINE_SYMBOL empty: shared and static objects are compiled alike, so one is in ccache when the other was built.
set_target_properties(argand PROPERTIES
  VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR} DEFINE_SYMBOL "")
# Never unloaded: it leaves a thread-exit handler, fork handlers and detached workers behind.
if(BUILD_SHARED_LIBS)
  target_link_options(argand PRIVATE -Wl,-z,nodelete)
endif()
if(BUILD_SHARED_LIBS AND NOT ARGAND_SANITIZE)
  target_link_options(argand PRIVATE -Wl,--no-undefined)
endif()
# The library's calls of its own functions go straight there, not through a table that is filled at start. Data (op::gemm)
# stays shared with the programs that name it.
target_compile_options(argand PRIVATE -fno-semantic-interposition)
if(BUILD_SHARED_LIBS)
  target_link_options(argand PRIVATE -Wl,-Bsymbolic-functions)
endif()

if(argand_kernel_sources)
  argand_kernels(argand SOURCES ${argand_kernel_sources} LIBRARIES SLEEF::sleef)
  # Instrumented are the kernels this machine runs. Those of the other levels are compiled as in a release and come from
  # ccache; so are all under the thread sanitizer, for kernels synchronize with nobody.
  set(levels v2 v3 v4)
  set(level_macros __x86_64__ __AVX2__ __AVX512BW__)
  set(instrumented_level none)
  if(ARGAND_SANITIZE AND NOT ARGAND_SANITIZE STREQUAL thread)
    execute_process(COMMAND "${CMAKE_CXX_COMPILER}" -march=native -dM -E -x c++ /dev/null OUTPUT_VARIABLE native)
    foreach(level macro IN ZIP_LISTS levels level_macros)
      if(native MATCHES "#define ${macro} ")
        set(instrumented_level ${level})
      endif()
    endforeach()
  endif()
  foreach(level ${levels})
    if(level STREQUAL instrumented_level)
      target_link_libraries(argand_kernels_${level} PRIVATE argand_instrumented_flags)
    else()
      target_link_libraries(argand_kernels_${level} PRIVATE argand_plain_flags)
    endif()
  endforeach()
endif()
