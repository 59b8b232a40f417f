# One executable per folder of tests/ that has a *_test.cpp, one ctest entry per executable: few processes, quick runs.
# In such a folder every *.cpp belongs to the executable, but for *_plugin.cpp: each is a library the tests load at run
# time, ARGAND_TEST_PLUGINS "/name_plugin.so". That macro is missing in static builds, which have no plug-ins.
find_package(GTest REQUIRED)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

# The precompiled header every test shares; <gtest/gtest.h> is over a second a file.
add_library(argand_test_base OBJECT "${PROJECT_SOURCE_DIR}/cmake/test_base.cpp")
target_precompile_headers(argand_test_base PRIVATE <gtest/gtest.h>)
function(argand_test_target target)
  target_link_libraries(${target} PRIVATE argand::argand argand_flags GTest::gtest ${ARGN})
  # -fPIC: an executable's -fPIE would not match the precompiled header. -O1: a fifth less to compile, and oracles are
  # fast enough.
  target_compile_options(${target} PRIVATE -fPIC -O1)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -fpch-preprocess)  # lets ccache see through the precompiled header
  endif()
endfunction()
argand_test_target(argand_test_base)

set(sanitizer_environment
  "ASAN_OPTIONS=allocator_may_return_null=1:detect_stack_use_after_return=0"
  "UBSAN_OPTIONS=print_stacktrace=1"
  "TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1")

file(GLOB test_folders CONFIGURE_DEPENDS LIST_DIRECTORIES true "${PROJECT_SOURCE_DIR}/tests/*")
foreach(folder ${test_folders})
  file(GLOB tests CONFIGURE_DEPENDS "${folder}/*_test.cpp")
  if(NOT tests)
    continue()
  endif()
  get_filename_component(name "${folder}" NAME)
  set(libraries "")
  if(name STREQUAL "examples")
    if(NOT ARGAND_BUILD_EXAMPLES)
      continue()
    endif()
    set(libraries argand_examples)
  elseif(name STREQUAL "cuda")
    set(libraries argand_cuda_host)
    # Every formula for every type once more: a third less to compile, and emulation is fast enough.
    file(GLOB emulated CONFIGURE_DEPENDS "${folder}/emulated_pointwise_*.cpp")
    set_source_files_properties(${emulated} PROPERTIES COMPILE_OPTIONS -O0 SKIP_PRECOMPILE_HEADERS ON)
    # What ./dev setup --cuda fetched.
    set(library_headers "${PROJECT_SOURCE_DIR}/build/cuda/include")
    find_path(ARGAND_CUDA_RUNTIME_HEADERS cuda_runtime_api.h HINTS ENV CUDA_HOME ENV CUDA_PATH PATHS /usr/local/cuda
      PATH_SUFFIXES include)
    if(EXISTS "${library_headers}" AND ARGAND_CUDA_RUNTIME_HEADERS)
      set_source_files_properties("${folder}/library_headers_test.cpp" PROPERTIES SKIP_PRECOMPILE_HEADERS ON
        INCLUDE_DIRECTORIES "${library_headers};${ARGAND_CUDA_RUNTIME_HEADERS}")
    endif()
  endif()
  set(output_dir "${PROJECT_BINARY_DIR}/tests/${name}")

  file(GLOB sources CONFIGURE_DEPENDS "${folder}/*.cpp")
  set(plugins ${sources})
  list(FILTER plugins INCLUDE REGEX "_plugin\\.cpp$")
  list(FILTER sources EXCLUDE REGEX "_plugin\\.cpp$")

  add_executable(test_${name} ${sources})
  argand_test_target(test_${name} GTest::gtest_main ZLIB::ZLIB ${CMAKE_DL_LIBS} ${libraries})
  target_compile_definitions(test_${name} PRIVATE "ARGAND_SOURCE_DIR=\"${PROJECT_SOURCE_DIR}\"")
  if(name STREQUAL "examples")  # runs them
    add_dependencies(test_${name} ${example_targets})
    target_compile_definitions(test_${name} PRIVATE "ARGAND_EXAMPLES=\"${PROJECT_BINARY_DIR}/examples\"")
  endif()
  if(name STREQUAL "cuda" AND ARGAND_CUDA)
    add_dependencies(test_${name} argand_cuda)
    target_compile_definitions(test_${name} PRIVATE "ARGAND_CUDA_PLUGIN=\"$<TARGET_FILE:argand_cuda>\"")
  endif()
  target_precompile_headers(test_${name} REUSE_FROM argand_test_base)
  set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${output_dir}")

  if(BUILD_SHARED_LIBS)  # a plug-in beside a static library would bring a second copy of it
    target_compile_definitions(test_${name} PRIVATE "ARGAND_TEST_PLUGINS=\"${output_dir}\"")
    foreach(plugin ${plugins})
      get_filename_component(plugin_name "${plugin}" NAME_WE)
      add_library(${plugin_name} MODULE "${plugin}")
      target_link_libraries(${plugin_name} PRIVATE argand::argand argand_flags)
      set_target_properties(${plugin_name} PROPERTIES PREFIX "" LIBRARY_OUTPUT_DIRECTORY "${output_dir}")
      add_dependencies(test_${name} ${plugin_name})
    endforeach()
  endif()

  add_test(NAME ${name}
    COMMAND test_${name} --gtest_brief=1 "--gtest_output=json:${PROJECT_BINARY_DIR}/test-results/${name}.json")
  set_tests_properties(${name} PROPERTIES TIMEOUT 900 ENVIRONMENT "${sanitizer_environment}")
endforeach()

# The Python tests: one ctest entry, whose report tools/test_summary reads case by case.
if(ARGAND_BUILD_PYTHON)
  find_package(Python 3.11 REQUIRED COMPONENTS Interpreter)
  add_custom_target(test_python DEPENDS argand_python)
  add_test(NAME python
    COMMAND "${CMAKE_COMMAND}" -E env "PYTHONPATH=${PROJECT_SOURCE_DIR}/python" "${Python_EXECUTABLE}" -m pytest -q
      -p no:cacheprovider "--junitxml=${PROJECT_BINARY_DIR}/test-results/python.xml" "${PROJECT_SOURCE_DIR}/tests/python")
  set_tests_properties(python PROPERTIES TIMEOUT 900)
endif()

# Fuzzers, tests/fuzz/<name>_fuzz.cpp: run build/fuzz/<name>_fuzz CORPUS_FOLDER. The library is best built with
# -DARGAND_SANITIZE=address,undefined and -fsanitize=fuzzer-no-link among the flags.
if(ARGAND_BUILD_FUZZERS)
  file(GLOB fuzzers CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/fuzz/*_fuzz.cpp")
  foreach(fuzzer ${fuzzers})
    get_filename_component(name "${fuzzer}" NAME_WE)
    add_executable(${name} "${fuzzer}")
    target_link_libraries(${name} PRIVATE argand::argand argand_flags)
    target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/fuzz")
  endforeach()
endif()

# What tools/check_instructions counts.
if(NOT ARGAND_SANITIZE)
  add_executable(instructions "${PROJECT_SOURCE_DIR}/benchmarks/instructions.cpp")
  target_link_libraries(instructions PRIVATE argand::argand argand_flags)
endif()

add_test(NAME includes COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/tools/check_includes")
if(NOT ARGAND_SANITIZE)  # sanitizers change what is inlined, and their builds are shipped nowhere
  add_test(NAME levels
    COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/tools/check_levels" "${PROJECT_BINARY_DIR}")
endif()
