#include "argand/autograd/gradcheck.h"

#include <cmath>

#include "argand/autograd/engine.h"
#include "argand/autograd/grad_mode.h"
#include "argand/autograd/record.h"

namespace argand::autograd {
namespace {

using List = std::vector<Tensor>;
using Fn = std::function<List(TensorList)>;

struct Number {
  double re = 0, im = 0;
};

// Position of element i of x in doubles from x's first.
int64_t place_of(const Tensor& x, int64_t i) {
  int64_t at = 0;
  for (int64_t d = x.dim(); d-- > 0; i /= x.size(d)) at += i % x.size(d) * x.stride(d);
  return x.is_complex() ? 2 * at : at;
}

double* numbers_of(const Tensor& x) { return static_cast<double*>(x.data_ptr()); }

Number read(const Tensor& x, int64_t i) {
  const double* p = numbers_of(x) + place_of(x, i);
  return {p[0], x.is_complex() ? p[1] : 0};
}

std::vector<Number> read_all(const Tensor& x) {
  const NoGradGuard guard;
  const Tensor y = x.detach().to(x.is_complex() ? DType::Complex128 : DType::Float64);
  std::vector<Number> all;
  for (int64_t i = 0; i < y.numel(); ++i) all.push_back(read(y, i));
  return all;
}

std::string index_of(const Tensor& x, int64_t i) {
  DimVector index(static_cast<size_t>(x.dim()));
  for (int64_t d = x.dim(); d-- > 0; i /= x.size(d)) index[static_cast<size_t>(d)] = i % x.size(d);
  return str(IntArrayRef(index));
}

// d fn / d (part of element), for every output element: parts are 0 real, 1 imaginary.
std::vector<std::vector<Number>> differences(const Fn& fn, TensorList inputs, const Tensor& x, int64_t i, int part,
                                             double eps) {
  double& number = numbers_of(x)[place_of(x, i) + part];
  const double before = number;
  auto at = [&](double value) {
    number = value;
    List y;
    try {
      y = fn(inputs);
    } catch (...) {
      number = before;
      throw;
    }
    std::vector<std::vector<Number>> numbers;
    for (const Tensor& t : y)  // integers have no derivative
      numbers.push_back(is_differentiable(t.dtype()) ? read_all(t) : std::vector<Number>());
    number = before;
    return numbers;
  };
  auto high = at(before + eps);
  const auto low = at(before - eps);
  for (size_t o = 0; o < high.size(); ++o)
    for (size_t k = 0; k < high[o].size(); ++k) {
      high[o][k].re = (high[o][k].re - low[o][k].re) / (2 * eps);
      high[o][k].im = (high[o][k].im - low[o][k].im) / (2 * eps);
    }
  return high;
}

void check_inputs(const char* what, TensorList inputs) {
  bool any = false;
  for (size_t i = 0; i < inputs.size(); ++i) {
    const Tensor& x = inputs[i];
    if (!x.defined() || !wants_grad(x)) continue;
    any = true;
    AG_CHECK(x.dtype() == DType::Float64 || x.dtype() == DType::Complex128, what, ": input ", i, " is ", x.dtype(),
             ", too coarse for finite differences; use float64 or complex128");
    AG_CHECK(x.is_cpu(), what, ": input ", i, " is on ", x.device(), ", expected the CPU");
    AG_CHECK(!may_overlap(x.sizes(), x.strides()), what, ": elements of input ", i, " share memory (sizes ", x.sizes(),
             ", strides ", x.strides(), "); clone() it");
  }
  AG_CHECK(any, what, ": no input requires grad, so there is nothing to check");
}

class Checker {
 public:
  Checker(const Fn& fn, TensorList inputs, const GradcheckOptions& options)
      : fn_(fn), inputs_(inputs), options_(options) {
    for (size_t i = 0; i < inputs.size(); ++i) {
      if (!inputs[i].defined() || !wants_grad(inputs[i])) continue;
      positions_.push_back(i);
      wanted_.push_back(inputs[i]);
    }
  }

  // Empty where all agrees.
  std::string run() {
    const List outputs = fn_(inputs_);
    // analytic[o][part][k][w]: gradients for part of element k of output o
    for (size_t w = 0; w < wanted_.size(); ++w) numeric_.push_back(numeric_by(wanted_[w]));
    for (size_t o = 0; o < outputs.size(); ++o) {
      if (!is_differentiable(outputs[o].dtype())) continue;
      for (int64_t k = 0; k < outputs[o].numel(); ++k)
        for (int part = 0; part <= (outputs[o].is_complex() ? 1 : 0); ++part)
          if (std::string s = compare(outputs, o, k, part); !s.empty()) return s;
    }
    return {};
  }

 private:
  // [part of the input element][input element][output][output element]
  using Table = std::vector<std::vector<std::vector<std::vector<Number>>>>;

  Table numeric_by(const Tensor& x) const {
    Table table(x.is_complex() ? 2 : 1);
    for (size_t part = 0; part < table.size(); ++part)
      for (int64_t i = 0; i < x.numel(); ++i)
        table[part].push_back(differences(fn_, inputs_, x, i, static_cast<int>(part), options_.eps));
    return table;
  }

  List gradients(const Tensor& y, int64_t k, int part) const {
    if (!wants_grad(y)) return List(wanted_.size());
    Tensor seed = new_tensor(y.sizes(), y.dtype(), y.device());
    seed.zero_();
    const NoGradGuard guard;
    Tensor element = seed.view({-1}).select(0, k);
    if (part == 0)
      element.fill_(1);
    else
      element.fill_(Scalar(Complex<double>(0, 1)));
    return grad(y, wanted_, seed, true, false, true);
  }

  std::string compare(const List& outputs, size_t o, int64_t k, int part) const {
    const Tensor& y = outputs[o];
    const List g = gradients(y, k, part);
    for (size_t w = 0; w < wanted_.size(); ++w) {
      const Tensor& x = wanted_[w];
      const std::vector<Number> analytic = g[w].defined() ? read_all(g[w]) : std::vector<Number>(x.numel());
      for (int64_t i = 0; i < x.numel(); ++i)
        for (int in_part = 0; in_part <= (x.is_complex() ? 1 : 0); ++in_part) {
          const Number d = numeric_[w][in_part][i][o][k];
          const double numeric = part ? d.im : d.re, found = in_part ? analytic[i].im : analytic[i].re;
          if (std::abs(found - numeric) <= options_.atol + options_.rtol * std::abs(numeric)) continue;
          auto name = [](bool complex, int p) { return !complex ? "" : p ? "imaginary part of " : "real part of "; };
          return str("the derivative of ", name(y.is_complex(), part), "output ", o, " at ", index_of(y, k), " by ",
                     name(x.is_complex(), in_part), "input ", positions_[w], " at ", index_of(x, i), " is ", found,
                     " by backward and ", numeric, " by finite differences",
                     g[w].defined() ? "" : " (no gradient arrived)");
        }
    }
    return {};
  }

  const Fn& fn_;
  TensorList inputs_;
  GradcheckOptions options_;
  std::vector<size_t> positions_;
  List wanted_;
  std::vector<Table> numeric_;
};

bool check(const char* what, const Fn& fn, TensorList inputs, const GradcheckOptions& options) {
  check_inputs(what, inputs);
  const AutoGradMode on(true);
  const std::string mismatch = Checker(fn, inputs, options).run();
  AG_CHECK(mismatch.empty() || !options.raise_exception, what, ": ", mismatch);
  return mismatch.empty();
}

// Fixed numbers between -1 and 1, none of them close to zero.
Tensor some_numbers(const Tensor& like) {
  Tensor t = new_tensor(like.sizes(), like.is_complex() ? DType::Complex128 : DType::Float64, like.device());
  uint64_t state = 88172645463325252ull;
  const int64_t n = t.numel() * (t.is_complex() ? 2 : 1);
  for (int64_t i = 0; i < n; ++i) {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    const double x = 0.2 + 0.8 * (static_cast<double>(state >> 11) / 9007199254740992.0);
    numbers_of(t)[i] = state & 1024 ? x : -x;
  }
  return t;
}

}  // namespace

bool gradcheck(const Fn& fn, TensorList inputs, const GradcheckOptions& options) {
  return check("gradcheck", fn, inputs, options);
}

bool gradgradcheck(const Fn& fn, TensorList inputs, TensorList grad_outputs, const GradcheckOptions& options) {
  check_inputs("gradgradcheck", inputs);
  const AutoGradMode on(true);
  List all(inputs.begin(), inputs.end());
  size_t differentiable = 0;
  for (const Tensor& y : fn(inputs)) {
    if (!wants_grad(y)) continue;
    if (grad_outputs.empty()) all.push_back(some_numbers(y).requires_grad_());
    ++differentiable;
  }
  AG_CHECK(differentiable > 0, "gradgradcheck: no output requires grad");
  AG_CHECK(grad_outputs.empty() || grad_outputs.size() == differentiable, "gradgradcheck: got ", grad_outputs.size(),
           " gradients for ", differentiable, " differentiable outputs");
  for (const Tensor& g : grad_outputs) all.push_back(g.detach().requires_grad_());
  const size_t n = inputs.size();
  auto gradients = [&fn, n](TensorList x) {
    List outputs, wanted, results;
    for (const Tensor& y : fn(x.slice(0, n)))
      if (wants_grad(y)) outputs.push_back(y);
    for (const Tensor& t : x.slice(0, n))
      if (t.defined() && wants_grad(t)) wanted.push_back(t);
    for (Tensor& g : grad(outputs, wanted, x.slice(n), true, true, true))
      if (g.defined()) results.push_back(std::move(g));
    return results;
  };
  return check("gradgradcheck", gradients, all, options);
}

}  // namespace argand::autograd
