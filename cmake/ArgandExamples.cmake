# One executable for each examples/*.cpp, and what they share: pictures, curves, a progress bar.
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_package(PNG REQUIRED)

file(GLOB example_support CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/examples/support/*.cpp")
add_library(argand_examples STATIC ${example_support})
target_include_directories(argand_examples PUBLIC "${PROJECT_SOURCE_DIR}")
target_link_libraries(argand_examples PUBLIC argand::argand CLI11::CLI11 fmt::fmt PRIVATE PNG::PNG argand_flags)

file(GLOB examples CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/examples/*.cpp")
foreach(example ${examples})
  get_filename_component(name "${example}" NAME_WE)
  list(APPEND example_targets example_${name})
  add_executable(example_${name} "${example}")
  target_link_libraries(example_${name} PRIVATE argand_examples argand_flags)
  set_target_properties(example_${name} PROPERTIES
    OUTPUT_NAME ${name} RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/examples")
endforeach()
