# The plug-in libargand_cuda: argand/cuda, loaded by the library on machines that have a driver. Compiling needs the CUDA
# toolkit, neither a GPU nor a driver. What of it is plain host code, and needs no toolkit, is argand_cuda_host, which
# the tests of every build link.
set(argand_cuda_host_sources cublas_lt.cpp cudnn.cpp cufft.cpp cusolver.cpp pinned.cpp pool.cpp shared_library.cpp)
list(TRANSFORM argand_cuda_host_sources PREPEND "${PROJECT_SOURCE_DIR}/argand/cuda/")
add_library(argand_cuda_host OBJECT ${argand_cuda_host_sources})
target_link_libraries(argand_cuda_host PRIVATE argand::argand argand_flags)
if(NOT ARGAND_CUDA)
  return()
endif()
if(NOT BUILD_SHARED_LIBS)
  message(FATAL_ERROR "ARGAND_CUDA needs BUILD_SHARED_LIBS: a plug-in beside a static library would bring a second copy of it.")
endif()

find_program(ARGAND_NVCC nvcc HINTS ENV CUDA_HOME ENV CUDA_PATH PATHS /usr/local/cuda PATH_SUFFIXES bin)
if(NOT ARGAND_NVCC)
  message(FATAL_ERROR "ARGAND_CUDA: there is no nvcc; install the CUDA toolkit (13.0 or newer), or set CUDA_HOME.")
endif()
if(NOT CMAKE_CUDA_COMPILER)
  set(CMAKE_CUDA_COMPILER "${ARGAND_NVCC}")
endif()
if(NOT CMAKE_CUDA_HOST_COMPILER)
  set(CMAKE_CUDA_HOST_COMPILER "${CMAKE_CXX_COMPILER}")
endif()
# Releases: -DCMAKE_CUDA_ARCHITECTURES="80-real;90-real;100", the last with PTX for what comes after it.
if(NOT CMAKE_CUDA_ARCHITECTURES)
  set(CMAKE_CUDA_ARCHITECTURES 90)
endif()
enable_language(CUDA)
find_package(CUDAToolkit 13.0 REQUIRED)
if(ARGAND_CCACHE AND NOT CMAKE_CUDA_COMPILER_LAUNCHER)
  set(CMAKE_CUDA_COMPILER_LAUNCHER "${ARGAND_CCACHE}")
endif()

file(GLOB argand_cuda_sources CONFIGURE_DEPENDS
  "${PROJECT_SOURCE_DIR}/argand/cuda/*.cpp" "${PROJECT_SOURCE_DIR}/argand/cuda/*.cu")
list(REMOVE_ITEM argand_cuda_sources ${argand_cuda_host_sources})
add_library(argand_cuda MODULE ${argand_cuda_sources} $<TARGET_OBJECTS:argand_cuda_host>)
# Beside libargand, where it is looked for. The runtime is linked statically: it opens the driver by itself.
set_target_properties(argand_cuda PROPERTIES
  CUDA_STANDARD 20 CUDA_STANDARD_REQUIRED ON CUDA_VISIBILITY_PRESET hidden CUDA_RUNTIME_LIBRARY Static
  LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}" INSTALL_RPATH "$ORIGIN")
target_link_libraries(argand_cuda PRIVATE argand::argand CUDA::cudart_static)
target_compile_options(argand_cuda PRIVATE
  "$<$<COMPILE_LANGUAGE:CXX>:-Wall;-Wextra;$<$<BOOL:${ARGAND_WERROR}>:-Werror>>"
  # Formulas are constexpr where they can be; everything a kernel calls is inlined or declared for both sides.
  "$<$<COMPILE_LANGUAGE:CUDA>:--expt-relaxed-constexpr;-Xfatbin=-compress-all;-Xcompiler=-Wall>")
# Random numbers are defined by products and sums rounded one by one. 1675: a GCC pragma in host code of philox.h.
set_source_files_properties("${PROJECT_SOURCE_DIR}/argand/cuda/random.cu" PROPERTIES COMPILE_OPTIONS "-fmad=false;-diag-suppress=1675")
set_source_files_properties("${PROJECT_SOURCE_DIR}/argand/cuda/attention.cu" PROPERTIES COMPILE_OPTIONS "-diag-suppress=1675")
install(TARGETS argand_cuda LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}")
