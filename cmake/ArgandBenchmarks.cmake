# small_ops, models: the side-by-side with libtorch, programs of their own; machine: kernels against bandwidth.
# argand_bench: the kernels, with Google Benchmark.
foreach(program small_ops models machine)
  add_executable(${program} "${PROJECT_SOURCE_DIR}/benchmarks/${program}.cpp")
  target_link_libraries(${program} PRIVATE argand::argand argand_flags)
endforeach()

find_package(benchmark REQUIRED)
file(GLOB kernel_benchmarks CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/benchmarks/kernels/*.cpp")
add_executable(argand_bench ${kernel_benchmarks})
target_link_libraries(argand_bench PRIVATE argand::argand argand_flags benchmark::benchmark benchmark::benchmark_main)

# gemm_compare: our matrix products against oneDNN's and OpenBLAS's own threading.
add_executable(gemm_compare "${PROJECT_SOURCE_DIR}/benchmarks/gemm/compare.cpp")
target_link_libraries(gemm_compare PRIVATE argand::argand argand_flags ${CMAKE_DL_LIBS})

# conv_compare: our convolutions against oneDNN called directly, where its headers are there.
find_library(ARGAND_ONEDNN dnnl)
find_package(OpenMP COMPONENTS CXX)
if(ARGAND_ONEDNN AND OpenMP_CXX_FOUND)
  add_executable(conv_compare "${PROJECT_SOURCE_DIR}/benchmarks/conv/compare.cpp")
  target_link_libraries(conv_compare PRIVATE argand::argand argand_flags "${ARGAND_ONEDNN}" OpenMP::OpenMP_CXX)
  target_compile_options(conv_compare PRIVATE -march=native)  # it measures this machine's peak
endif()
