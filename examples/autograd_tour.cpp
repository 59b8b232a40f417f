// A tour of automatic differentiation in ten short sections. Read the program beside what it prints.
#include <argand/argand.h>
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cmath>

#include "argand/core/memory.h"

using namespace argand;

namespace {

const TensorOptions kWithGrad = TensorOptions(kDouble).requires_grad(true);

// [1, 2, 3], [[1, 2], [3, 4]]
std::string text(const Tensor& x) {
  if (x.dim() == 0) return x.isnan().item<bool>() ? "nan" : fmt::format("{:.6g}", x.item<double>());
  std::string s = "[";
  for (int64_t i = 0; i < x.size(0); ++i) s += (i == 0 ? "" : ", ") + text(x[i]);
  return s + "]";
}

template <class F>
void show_error(const F& f) {
  try {
    f();
  } catch (const Error& error) {
    std::string message = error.what();
    for (size_t at = 0; (at = message.find('\n', at)) != std::string::npos; at += 5) message.replace(at, 1, "\n  | ");
    fmt::print("  | {}\n", message);
  }
}

void gradients() {
  const Tensor x = tensor({1, 2, 3}, kWithGrad);
  x.pow(3).sum().backward();
  fmt::print("  d/dx of the sum of x^3 at {}: {}\n", text(x.detach()), text(x.grad()));
  x.sum().backward();
  fmt::print("  a second backward pass adds to it, here ones: {}\n", text(x.grad()));
}

void higher_derivatives() {
  const Tensor x = tensor(2, kWithGrad);
  Tensor y = x.pow(4);
  for (int order = 1; order <= 4; ++order) {
    y = autograd::grad({y}, {x}, {}, /*retain_graph=*/true, /*create_graph=*/true)[0];
    fmt::print("  derivative {} of x^4 at 2: {}\n", order, text(y));
  }
}

void hooks() {
  const Tensor x = tensor({1, 2}, kWithGrad);
  const Tensor square = x * x;
  square.register_hook([](const Tensor& g) {
    fmt::print("  the gradient on its way through x^2: {}; the hook clamps it to at most 1\n", text(g));
    return g.clamp_max(1);
  });
  (square * tensor({10.0, 0.5}, kDouble)).sum().backward();
  fmt::print("  what arrives at x: {}\n", text(x.grad()));
}

// log(1 + e^x) with a derivative of its own. The plain formula overflows for large x, and so does its derivative.
struct SoftPlus : autograd::Function<SoftPlus> {
  static Tensor forward(autograd::AutogradContext* context, const Tensor& x) {
    context->save_for_backward({x});
    return x.clamp_min(0) + (-x.abs()).exp().log1p();
  }
  static autograd::variable_list backward(autograd::AutogradContext* context, autograd::variable_list grads) {
    const Tensor x = context->get_saved_variables()[0];
    return {grads[0] * x.sigmoid()};
  }
};

void custom_function() {
  const auto plain = [](const Tensor& x) { return (1 + x.exp()).log(); };
  const auto own = [](const Tensor& x) { return SoftPlus::apply(x); };
  for (const auto& [name, f] : {std::pair<const char*, autograd::OneFn>("as written", plain), {"custom", own}}) {
    const Tensor x = tensor({0, 1000}, kWithGrad);
    const Tensor y = f(x);
    y.sum().backward();
    fmt::print("  log(1 + e^x) at 0 and 1000, {}: {}, derivative {}\n", name, text(y.detach()), text(x.grad()));
  }
  const bool right = autograd::gradcheck([](TensorList x) { return std::vector<Tensor>{SoftPlus::apply(x[0])}; },
                                         {tensor({-3.0, 0.5, 2.0}, kWithGrad)});
  fmt::print("  gradcheck, which compares with finite differences, says it is {}\n", right ? "right" : "wrong");
}

Tensor cartesian(const Tensor& polar) {
  const Tensor radius = polar[0], angle = polar[1];
  return stack({radius * angle.cos(), radius * angle.sin()});
}

void whole_derivatives() {
  const Tensor polar = tensor({2.0, std::acos(-1.0) / 6}, kDouble);
  const Tensor j = autograd::jacobian(cartesian, polar);
  const double determinant = (j[0][0] * j[1][1] - j[0][1] * j[1][0]).item<double>();
  fmt::print("  polar to Cartesian coordinates at radius 2, angle pi/6: det of the Jacobian = radius = {:.6g}\n",
             determinant);
  const Tensor row = autograd::vjp(cartesian, polar, tensor({0, 1}, kDouble)).second;
  const Tensor column = autograd::jvp(cartesian, polar, tensor({0, 1}, kDouble)).second;
  fmt::print("  its last row without the rest (vjp): {}; its last column (jvp): {}\n", text(row), text(column));
  const auto f = [](const Tensor& p) { return p[0] * p[0] * p[1]; };
  fmt::print("  the Hessian of x^2 y at x = 1, y = 2: {}\n", text(autograd::hessian(f, tensor({1, 2}, kDouble))));
}

void checkpoints() {
  constexpr int kBlocks = 4, kLayersPerBlock = 5;
  const auto block = [](const Tensor& input) {
    Tensor x = input;
    for (int i = 0; i < kLayersPerBlock; ++i) x = (1.1 * x).tanh();
    return x;
  };
  Tensor gradient[2];
  for (const bool use_checkpoints : {false, true}) {
    const Tensor x = linspace(-1, 1, 1 << 17, TensorOptions(kDouble)).requires_grad_();  // 1 MiB
    const int64_t before = memory::stats(DeviceType::CPU).live;
    Tensor y = x;
    for (int i = 0; i < kBlocks; ++i) y = use_checkpoints ? autograd::checkpoint(block, y) : block(y);
    const double mib = static_cast<double>(memory::stats(DeviceType::CPU).live - before) / (1 << 20);
    y.sum().backward();
    gradient[use_checkpoints] = x.grad();
    fmt::print("  20 layers of 1 MiB {} checkpoints keep {:.0f} MiB for backward\n",
               use_checkpoints ? "with four" : "without", mib);
  }
  fmt::print("  the gradients are {}\n", equal(gradient[0], gradient[1]) ? "the same to the last bit" : "different");
}

void no_grad() {
  const Tensor w = tensor({1, 2}, kWithGrad);
  (w * w).sum().backward();
  fmt::print("  a step of gradient descent must not be recorded; without a guard it throws:\n");
  show_error([&] { w -= 0.1 * w.grad(); });
  {
    const NoGradGuard guard;
    w -= 0.1 * w.grad();
  }
  fmt::print("  under NoGradGuard it is a plain change of numbers: {}\n", text(w.detach()));
}

void in_place_mistake() {
  const Tensor x = tensor({0, 1}, kWithGrad);
  const Tensor y = x.exp();  // backward needs y: it is its own derivative
  y.add_(1);
  fmt::print("  y = exp(x), then y += 1; a wrong gradient is refused:\n");
  show_error([&] { y.sum().backward(); });
}

void anomaly_mode() {
  fmt::print("  0 times the infinite slope of sqrt at 0 is not a number; anomaly mode stops there:\n");
  const AnomalyMode anomaly_mode;
  const Tensor x = tensor({0, 4}, kWithGrad);
  show_error([&] { (x.sqrt() * tensor({0, 1}, kDouble)).sum().backward(); });
}

Tensor rosenbrock(const Tensor& p) {
  const Tensor x = p[0], y = p[1];
  return (1 - x).square() + 100 * (y - x.square()).square();
}

// The solution of a 2 x 2 system, by Cramer's rule.
Tensor solve(const Tensor& a, const Tensor& b) {
  const Tensor determinant = a[0][0] * a[1][1] - a[0][1] * a[1][0];
  return stack({b[0] * a[1][1] - a[0][1] * b[1], a[0][0] * b[1] - b[0] * a[1][0]}) / determinant;
}

void newton() {
  Tensor p = tensor({-1.2, 1.0}, kDouble);
  for (int step = 0; step <= 6; ++step) {
    const auto [value, gradient] = autograd::vjp(rosenbrock, p, ones({}, kDouble));
    fmt::print("  step {}: {:<20} Rosenbrock's function is {:.3g}\n", step, text(p), value.item<double>());
    p = p - solve(autograd::hessian(rosenbrock, p), gradient);
  }
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app(
      "A tour of automatic differentiation. It learns nothing: each of its ten sections computes something small and\n"
      "prints it, from a gradient to Newton's method, with the error messages that three common mistakes get.");
  CLI11_PARSE(app, argc, argv);

  const std::pair<const char*, void (*)()> sections[] = {
      {"Gradients", gradients},
      {"Derivatives of any order", higher_derivatives},
      {"Hooks: seeing and changing gradients on their way", hooks},
      {"A function with a derivative written by hand", custom_function},
      {"Jacobians, Hessians, and products with them", whole_derivatives},
      {"Checkpoints: computing again in place of keeping", checkpoints},
      {"Leaving operations unrecorded", no_grad},
      {"A value that backward needs is overwritten", in_place_mistake},
      {"Where a NaN comes from", anomaly_mode},
      {"Newton's method on Rosenbrock's function, minimum 0 at [1, 1]", newton},
  };
  int number = 0;
  for (const auto& [title, section] : sections) {
    fmt::print("{}{}. {}\n", number == 0 ? "" : "\n", number + 1, title);
    section();
    ++number;
  }
}
