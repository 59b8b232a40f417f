#include "argand/nn/utils/convert_parameters.h"

#include "argand/autograd/grad_mode.h"
#include "argand/ops/functions.h"

namespace argand::nn::utils {

Tensor parameters_to_vector(const std::vector<Tensor>& parameters) {
  std::vector<Tensor> flat;
  for (const Tensor& p : parameters) {
    AG_CHECK(p.device() == parameters[0].device(), "parameters_to_vector: the parameters are on ",
             parameters[0].device(), " and ", p.device(), "; move them to one device");
    flat.push_back(p.reshape({-1}));
  }
  return cat(flat);
}

void vector_to_parameters(const Tensor& vec, const std::vector<Tensor>& parameters) {
  int64_t wanted = 0;
  for (const Tensor& p : parameters) wanted += p.numel();
  AG_CHECK(vec.dim() == 1 && vec.numel() == wanted, "vector_to_parameters: expected a vector of ", wanted,
           " numbers, got sizes ", vec.sizes());
  const NoGradGuard guard;
  int64_t at = 0;
  for (const Tensor& p : parameters) {
    p.copy_(vec.narrow(0, at, p.numel()).view_as(p));
    at += p.numel();
  }
}

}  // namespace argand::nn::utils
