// Initial values. Each function fills the tensor, outside the graph, and returns it.
#pragma once
#include "argand/core/tensor.h"
#include "argand/nn/enums.h"

namespace argand::nn::init {

using NonlinearityType =
    OneOf<enumtype::kLinear, enumtype::kConv1D, enumtype::kConv2D, enumtype::kConv3D, enumtype::kConvTranspose1D,
          enumtype::kConvTranspose2D, enumtype::kConvTranspose3D, enumtype::kSigmoid, enumtype::kTanh, enumtype::kReLU,
          enumtype::kLeakyReLU, enumtype::kSELU>;
using FanModeType = OneOf<enumtype::kFanIn, enumtype::kFanOut>;

// The factor by which a nonlinearity shrinks the standard deviation of what passes through; param is LeakyReLU's slope.
AG_API double calculate_gain(NonlinearityType nonlinearity, double param = 0.01);

AG_API Tensor constant_(const Tensor& tensor, Scalar value);
AG_API Tensor zeros_(const Tensor& tensor);
AG_API Tensor ones_(const Tensor& tensor);
AG_API Tensor uniform_(const Tensor& tensor, double low = 0, double high = 1);
AG_API Tensor normal_(const Tensor& tensor, double mean = 0, double std = 1);
// A normal distribution, cut at a and b.
AG_API Tensor trunc_normal_(const Tensor& tensor, double mean = 0, double std = 1, double a = -2, double b = 2);
// The identity, for a matrix.
AG_API Tensor eye_(const Tensor& matrix);
// For the weight of a convolution (3 to 5 dimensions): it then hands as many channels on as it can.
AG_API Tensor dirac_(const Tensor& tensor, int64_t groups = 1);
// A random (semi-)orthogonal matrix; dimensions after the first are taken as one.
AG_API Tensor orthogonal_(const Tensor& tensor, Scalar gain = 1.0);
// A matrix of normal numbers with a fraction `sparsity` of each column set to zero.
AG_API Tensor sparse_(const Tensor& tensor, double sparsity, double std = 0.01);
// Glorot and Bengio 2010: the variance kept on the way forward and back.
AG_API Tensor xavier_uniform_(const Tensor& tensor, double gain = 1.0);
AG_API Tensor xavier_normal_(const Tensor& tensor, double gain = 1.0);
// He et al. 2015: for layers followed by a rectifier; a is the slope of a leaky one.
AG_API Tensor kaiming_uniform_(const Tensor& tensor, double a = 0, FanModeType mode = kFanIn,
                               NonlinearityType nonlinearity = kLeakyReLU);
AG_API Tensor kaiming_normal_(const Tensor& tensor, double a = 0, FanModeType mode = kFanIn,
                              NonlinearityType nonlinearity = kLeakyReLU);

// How many numbers each output is made from, and how many outputs each input goes to. Throws ValueError for a tensor
// of fewer than two dimensions.
AG_API std::tuple<int64_t, int64_t> _calculate_fan_in_and_fan_out(const Tensor& tensor);

}  // namespace argand::nn::init
