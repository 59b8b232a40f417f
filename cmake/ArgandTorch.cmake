# find_package(Torch) and <torch/torch.h> for programs written for libtorch: argand/torch/torch.h under every name that
# libtorch has for it or for a part of it, and the target `torch`.
set(torch_headers torch/torch torch/all torch/types torch/nn torch/optim torch/data torch/serialize torch/autograd
  torch/cuda torch/utils torch/enum torch/version
  torch/nn/module torch/nn/modules torch/nn/functional torch/nn/options torch/nn/init torch/nn/utils
  torch/data/datasets torch/data/datasets/base torch/data/datasets/mnist torch/data/datasets/tensor
  torch/data/dataloader torch/data/example torch/data/samplers torch/data/transforms
  torch/optim/optimizer torch/optim/adam torch/optim/adamw torch/optim/sgd torch/optim/rmsprop torch/optim/adagrad
  ATen/ATen ATen/Context ATen/Parallel c10/core/Device c10/core/ScalarType c10/core/TensorOptions
  c10/util/ArrayRef c10/util/Exception c10/util/Optional)
foreach(header ${torch_headers})
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/torch/include/${header}.h"
    CONTENT "#pragma once\n#include \"argand/torch/torch.h\"\n" @ONLY)
endforeach()

# Beside Argand's own headers, not among them: an installed libtorch may be on the same include path.
set(torch_include_dir "${CMAKE_INSTALL_INCLUDEDIR}/argand/torch/include")
install(DIRECTORY "${PROJECT_BINARY_DIR}/torch/include/" DESTINATION "${torch_include_dir}")
configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/TorchConfig.cmake.in" "${PROJECT_BINARY_DIR}/TorchConfig.cmake"
  INSTALL_DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/Torch" PATH_VARS torch_include_dir)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/TorchConfigVersion.cmake"
  VERSION 2.13.0 COMPATIBILITY SameMajorVersion)
install(FILES "${PROJECT_BINARY_DIR}/TorchConfig.cmake" "${PROJECT_BINARY_DIR}/TorchConfigVersion.cmake"
  DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/Torch")
