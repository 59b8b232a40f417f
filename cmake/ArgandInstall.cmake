# `cmake --install`: the library, every header, and what find_package(Argand) reads.
include(CMakePackageConfigHelpers)

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/Argand")
install(TARGETS argand EXPORT ArgandTargets
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
install(EXPORT ArgandTargets NAMESPACE argand:: DESTINATION "${package_dir}")
# All headers: formulas, dispatch and the kernel engine are what an operation written out of tree includes.
install(DIRECTORY "${PROJECT_SOURCE_DIR}/argand" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" FILES_MATCHING PATTERN "*.h" PATTERN "*.inc")

configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/ArgandConfig.cmake.in"
  "${PROJECT_BINARY_DIR}/ArgandConfig.cmake" INSTALL_DESTINATION "${package_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/ArgandConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/ArgandConfig.cmake" "${PROJECT_BINARY_DIR}/ArgandConfigVersion.cmake"
  "${PROJECT_SOURCE_DIR}/cmake/FindSLEEF.cmake" "${PROJECT_SOURCE_DIR}/cmake/ArgandKernels.cmake"
  DESTINATION "${package_dir}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/NOTICE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
