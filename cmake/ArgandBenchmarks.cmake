# small_ops: the side-by-side with libtorch, a program of its own. argand_bench: the kernels, with Google Benchmark.
add_executable(small_ops "${PROJECT_SOURCE_DIR}/benchmarks/small_ops.cpp")
target_link_libraries(small_ops PRIVATE argand::argand argand_flags)

find_package(benchmark REQUIRED)
file(GLOB kernel_benchmarks CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/benchmarks/kernels/*.cpp")
add_executable(argand_bench ${kernel_benchmarks})
target_link_libraries(argand_bench PRIVATE argand::argand argand_flags benchmark::benchmark benchmark::benchmark_main)

# gemm_compare: our matrix products against oneDNN's and OpenBLAS's own threading.
add_executable(gemm_compare "${PROJECT_SOURCE_DIR}/benchmarks/gemm/compare.cpp")
target_link_libraries(gemm_compare PRIVATE argand::argand argand_flags ${CMAKE_DL_LIBS})
target_compile_options(gemm_compare PRIVATE -march=native)  # it measures this machine's peak
