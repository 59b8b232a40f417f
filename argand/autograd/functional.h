// Derivatives of functions, and functions of functions.
#pragma once
#include <functional>
#include <utility>
#include <vector>

#include "argand/core/tensor.h"

namespace argand::autograd {

using ManyFn = std::function<std::vector<Tensor>(TensorList)>;
using OneFn = std::function<Tensor(const Tensor&)>;

// Throughout: inputs are floating-point or complex tensors, which need not require grad; results are detached unless
// create_graph, with which they can be differentiated, also with respect to inputs that require grad. A result that
// does not depend on an input has derivative zero.

// {fn(inputs), v-weighted gradients of fn}: v has one tensor for each output, of its sizes; the gradients have the
// sizes of the inputs.
AG_API std::pair<std::vector<Tensor>, std::vector<Tensor>> vjp(const ManyFn& fn, TensorList inputs, TensorList v,
                                                               bool create_graph = false);
AG_API std::pair<Tensor, Tensor> vjp(const OneFn& fn, const Tensor& input, const Tensor& v, bool create_graph = false);

// {fn(inputs), derivative of fn in the direction v}: v has one tensor for each input, of its sizes; the derivatives
// have the sizes of the outputs. Computed by differentiating the vjp, so fn must be twice differentiable.
AG_API std::pair<std::vector<Tensor>, std::vector<Tensor>> jvp(const ManyFn& fn, TensorList inputs, TensorList v,
                                                               bool create_graph = false);
AG_API std::pair<Tensor, Tensor> jvp(const OneFn& fn, const Tensor& input, const Tensor& v, bool create_graph = false);

// result[o][i]: the derivative of output o by input i, of sizes output.sizes() + input.sizes().
AG_API std::vector<std::vector<Tensor>> jacobian(const ManyFn& fn, TensorList inputs, bool create_graph = false);
AG_API Tensor jacobian(const OneFn& fn, const Tensor& input, bool create_graph = false);

// result[i][j]: the second derivative of fn, which returns one real number, by inputs i and j.
AG_API std::vector<std::vector<Tensor>> hessian(const ManyFn& fn, TensorList inputs, bool create_graph = false);
AG_API Tensor hessian(const OneFn& fn, const Tensor& input, bool create_graph = false);

// {fn(inputs), Hessian of fn times v}, v of the inputs' sizes, without forming the Hessian.
AG_API std::pair<Tensor, std::vector<Tensor>> hvp(const ManyFn& fn, TensorList inputs, TensorList v,
                                                  bool create_graph = false);
AG_API std::pair<Tensor, Tensor> hvp(const OneFn& fn, const Tensor& input, const Tensor& v, bool create_graph = false);

// fn over slices: the result takes inputs with a dimension more, in_dim, calls fn on each slice of all of them, and
// stacks the results along out_dim. A loop over slices, not one batched computation: as fast as that loop.
AG_API ManyFn vmap(ManyFn fn, int64_t in_dim = 0, int64_t out_dim = 0);
AG_API OneFn vmap(OneFn fn, int64_t in_dim = 0, int64_t out_dim = 0);

}  // namespace argand::autograd
