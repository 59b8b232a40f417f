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

if(argand_kernel_sources)
  argand_kernels(argand SOURCES ${argand_kernel_sources} LIBRARIES argand_kernel_flags SLEEF::sleef)
endif()
