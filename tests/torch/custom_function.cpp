// Functions with a derivative of their own, gradients of gradients, hooks, and kernels chosen by dtype.
#include <torch/torch.h>

#include <iostream>
#include <string>

using namespace torch::autograd;

class LinearFunction : public Function<LinearFunction> {
 public:
  static torch::Tensor forward(AutogradContext* ctx, torch::Tensor input, torch::Tensor weight,
                               torch::Tensor bias = torch::Tensor()) {
    ctx->save_for_backward({input, weight, bias});
    auto output = input.mm(weight.t());
    if (bias.defined()) {
      output += bias.unsqueeze(0).expand_as(output);
    }
    return output;
  }

  static tensor_list backward(AutogradContext* ctx, tensor_list grad_outputs) {
    auto saved = ctx->get_saved_variables();
    auto input = saved[0];
    auto weight = saved[1];
    auto bias = saved[2];

    auto grad_output = grad_outputs[0];
    auto grad_input = grad_output.mm(weight);
    auto grad_weight = grad_output.t().mm(input);
    auto grad_bias = torch::Tensor();
    if (bias.defined()) {
      grad_bias = grad_output.sum(0);
    }
    return {grad_input, grad_weight, grad_bias};
  }
};

class MulConstant : public Function<MulConstant> {
 public:
  static torch::Tensor forward(AutogradContext* ctx, torch::Tensor tensor, double constant) {
    ctx->saved_data["constant"] = constant;
    return tensor * constant;
  }
  static tensor_list backward(AutogradContext* ctx, tensor_list grad_outputs) {
    return {grad_outputs[0] * ctx->saved_data["constant"].toDouble(), torch::Tensor()};
  }
};

template <typename scalar_t>
void cube(const scalar_t* in, scalar_t* out, int64_t n) {
  for (int64_t i = 0; i < n; ++i) out[i] = in[i] * in[i] * in[i];
}
torch::Tensor cubed(const torch::Tensor& x) {
  TORCH_CHECK(x.is_contiguous(), "cubed: expected a contiguous tensor, got strides ", x.strides());
  auto y = torch::empty_like(x);
  AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "cubed",
                             ([&] { cube<scalar_t>(x.data_ptr<scalar_t>(), y.data_ptr<scalar_t>(), x.numel()); }));
  return y;
}

#define EXPECT(condition)                                                     \
  if (!(condition)) {                                                         \
    std::cerr << __FILE__ << ':' << __LINE__ << ": " #condition << std::endl; \
    return 1;                                                                 \
  }

int main() {
  auto x = torch::randn({2, 3}).requires_grad_();
  auto weight = torch::randn({4, 3}).requires_grad_();
  auto y = LinearFunction::apply(x, weight);
  y.sum().backward();
  EXPECT(torch::allclose(x.grad(), weight.sum(0).expand({2, 3})));
  EXPECT(torch::allclose(weight.grad(), x.sum(0).expand({4, 3})));

  auto z = MulConstant::apply(torch::ones({2}, torch::requires_grad()), 5.5);
  std::cout << z << std::endl;
  EXPECT(z.grad_fn() != nullptr);

  // A gradient of a gradient.
  auto a = torch::tensor({1.0, 2.0}, torch::dtype(torch::kDouble).requires_grad(true));
  auto first = torch::autograd::grad({(a * a * a).sum()}, {a}, /*grad_outputs=*/{}, /*retain_graph=*/true,
                                     /*create_graph=*/true)[0];
  auto second = grad({first.sum()}, {a})[0];
  EXPECT(torch::equal(second, 6 * a.detach()));

  // Hooks.
  auto v = torch::rand({3}, torch::TensorOptions().requires_grad(true));
  auto h = v.register_hook([](torch::Tensor grad) { return grad * 2; });
  (v * 3).sum().backward();
  EXPECT((v.grad() == 6).all().item<bool>());
  v.remove_hook(h);

  // Kernels by dtype, and what a user is told.
  EXPECT(torch::equal(cubed(torch::full({2}, 2.0)), torch::full({2}, 8.0)));
  EXPECT(cubed(torch::full({2}, 2.0, torch::kFloat64)).dtype() == torch::kDouble);
  std::string told;
  try {
    cubed(torch::ones({2}, torch::kInt));
  } catch (const c10::Error& e) {
    told = e.what();
  }
  EXPECT(told.find("cubed") != std::string::npos);
  try {
    cubed(torch::ones({2, 3}).t());
  } catch (const c10::Error& e) {
    told = e.what_without_backtrace();
  }
  EXPECT(told == "cubed: expected a contiguous tensor, got strides [1, 3]");

  {
    torch::NoGradGuard guard;
    EXPECT(!(x * 2).requires_grad());
  }
  torch::autograd::GradMode::set_enabled(false);
  EXPECT(!(x * 2).requires_grad());
  torch::autograd::GradMode::set_enabled(true);
  return 0;
}
