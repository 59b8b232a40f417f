#include "argand/optim/lbfgs.h"

#include <algorithm>
#include <cmath>

#include "argand/autograd/grad_mode.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"
#include "argand/ops/tensor_literal.h"
#include "argand/optim/check.h"

namespace argand::optim {

Fields LBFGSOptions::fields() {
  return {{"lr", lr_},
          {"max_iter", max_iter_},
          {"tolerance_grad", tolerance_grad_},
          {"tolerance_change", tolerance_change_},
          {"history_size", history_size_}};
}
void LBFGSOptions::check(const char* optimizer) const {
  check_not_negative(optimizer, "lr", lr());
  AG_CHECK_AS(ValueError, history_size() >= 1, optimizer, ": history_size must be 1 or more, got ", history_size());
  AG_CHECK_AS(ValueError, !line_search_fn() || *line_search_fn() == "strong_wolfe", optimizer,
              ": line_search_fn must be absent or \"strong_wolfe\", got \"", line_search_fn().value_or(""), "\"");
}

Fields LBFGSParamState::fields() {
  return {{"func_evals", func_evals_},
          {"n_iter", n_iter_},
          {"d", d_, true},
          {"prev_flat_grad", prev_flat_grad_, true},
          {"old_dirs", old_dirs_, true},
          {"old_stps", old_stps_, true},
          {"numbers", numbers_, true}};
}

LBFGS::LBFGS(const std::vector<OptimizerParamGroup>& groups, const LBFGSOptions& defaults)
    : Optimizer("LBFGS", std::make_unique<LBFGSOptions>(defaults)) {
  AG_CHECK_AS(ValueError, groups.size() == 1, "LBFGS: expected one parameter group, got ", groups.size());
  add_groups(groups);
}
LBFGS::LBFGS(std::vector<Tensor> params, const LBFGSOptions& defaults)
    : LBFGS(std::vector<OptimizerParamGroup>{OptimizerParamGroup(std::move(params))}, defaults) {}

std::unique_ptr<OptimizerParamState> LBFGS::new_state() const { return std::make_unique<LBFGSParamState>(); }

namespace {

double number(const Tensor& x) { return x.item().toDouble(); }
double largest(const Tensor& x) { return x.numel() ? number(x.abs().max()) : 0; }

// A point on the line: step length, loss, gradient and its product with the direction.
struct Trial {
  double t, loss;
  Tensor gradient;
  double slope;
};

// The minimum between low and high of the cubic with the losses and slopes of a and b (Nocedal and Wright, 3.59).
double cubic_minimum(const Trial& a, const Trial& b, double low, double high) {
  const Trial &left = a.t <= b.t ? a : b, &right = a.t <= b.t ? b : a;
  const double bend = left.slope + right.slope - 3 * (left.loss - right.loss) / (left.t - right.t);
  const double square = bend * bend - left.slope * right.slope;
  if (!(square >= 0)) return (low + high) / 2;  // the cubic has no minimum
  const double root = std::sqrt(square);
  const double best =
      right.t - (right.t - left.t) * ((right.slope + root - bend) / (right.slope - left.slope + 2 * root));
  return std::min(std::max(best, low), high);
}

// The parameters as one vector, and the closure as a function of a point on a line through it.
class Problem {
 public:
  Problem(const std::vector<Tensor>& params, const Optimizer::LossClosure& closure)
      : params_(params), closure_(closure) {}

  Tensor loss() {
    ++calls;
    const AutoGradMode grad(true);
    return closure_();
  }
  Tensor gradient() const {
    std::vector<Tensor> parts;
    for (const Tensor& p : params_)
      parts.push_back(p.grad().defined() ? reshape(p.grad(), {-1}) : zeros({p.numel()}, p.options()));
    return cat(parts);
  }
  void move(double t, const Tensor& direction) const {
    int64_t start = 0;
    for (const Tensor& p : params_) {
      p.add_(narrow(direction, 0, start, p.numel()).view_as(p), t);
      start += p.numel();
    }
  }
  // Loss and gradient at t along d; the parameters come back.
  Trial at(double t, const Tensor& d) {
    std::vector<Tensor> origin;
    for (const Tensor& p : params_) origin.push_back(p.detach().clone());
    move(t, d);
    const double value = number(loss());
    Tensor g = gradient();
    for (size_t i = 0; i < params_.size(); ++i) params_[i].copy_(origin[i]);
    const double slope = number(dot(g, d));
    return {t, value, std::move(g), slope};
  }

  int64_t calls = 0;

 private:
  const std::vector<Tensor>& params_;
  const Optimizer::LossClosure& closure_;
};

// A step length that satisfies the strong Wolfe conditions (Nocedal and Wright, algorithms 3.5 and 3.6).
class LineSearch {
 public:
  LineSearch(Problem& problem, const Tensor& d, const Trial& start, double tolerance)
      : problem_(problem), d_(d), start_(start), tolerance_(tolerance), widest_(largest(d)) {}

  Trial run(double t) {
    Trial previous = start_, current = problem_.at(t, d_);
    for (; rounds_ < kMost; ++rounds_) {
      if (too_high(current) || (rounds_ > 1 && current.loss >= previous.loss)) return narrowed(previous, current);
      if (flat(current)) return current;
      if (current.slope >= 0) return narrowed(previous, current);
      const double next = cubic_minimum(previous, current, current.t + 0.01 * (current.t - previous.t), current.t * 10);
      previous = std::exchange(current, problem_.at(next, d_));
    }
    return narrowed(start_, current);
  }

 private:
  static constexpr int kMost = 25;
  bool too_high(const Trial& x) const { return x.loss > start_.loss + 1e-4 * x.t * start_.slope; }
  bool flat(const Trial& x) const { return std::abs(x.slope) <= -0.9 * start_.slope; }

  // Twice in a row too near an end, or outside: a tenth of the way off it.
  double kept_off(double t, double left, double right) {
    const double margin = 0.1 * (right - left);
    if (std::min(right - t, t - left) >= margin) {
      stalled_ = false;
      return t;
    }
    if (!stalled_ && t < right && t > left) {
      stalled_ = true;
      return t;
    }
    stalled_ = false;
    return std::abs(t - right) < std::abs(t - left) ? right - margin : left + margin;
  }

  Trial narrowed(const Trial& a, const Trial& b) {
    Trial low = a.loss <= b.loss ? a : b, high = a.loss <= b.loss ? b : a;
    for (; rounds_ < kMost && std::abs(high.t - low.t) * widest_ >= tolerance_; ++rounds_) {
      const double left = std::min(low.t, high.t), right = std::max(low.t, high.t);
      const Trial now = problem_.at(kept_off(cubic_minimum(low, high, left, right), left, right), d_);
      if (too_high(now) || now.loss >= low.loss) {
        high = now;
        if (high.loss < low.loss) std::swap(low, high);
        continue;
      }
      const bool done = flat(now);
      if (!done && now.slope * (high.t - low.t) >= 0) high = low;
      low = now;
      if (done) break;
    }
    return low;
  }

  Problem& problem_;
  const Tensor& d_;
  const Trial& start_;
  double tolerance_, widest_;
  int rounds_ = 0;
  bool stalled_ = false;
};

// Row x behind the rows of history, of which the last `most` stay.
Tensor appended(const Tensor& history, const Tensor& x, int64_t most) {
  if (!history.defined()) return unsqueeze(x, 0);
  const int64_t kept = std::min(history.size(0), most - 1);
  return cat({narrow(history, 0, history.size(0) - kept, kept), unsqueeze(x, 0)});
}

// Minus the inverse Hessian, as the history has it, times the gradient: the two-loop recursion.
Tensor direction(LBFGSParamState& s, const Tensor& gradient, double t, double& h_diag, int64_t history_size) {
  if (s.n_iter() == 1) {
    s.old_dirs() = s.old_stps() = Tensor();
    h_diag = 1;
    return neg(gradient);
  }
  const Tensor y = gradient - s.prev_flat_grad(), step = s.d() * t;
  const double ys = number(dot(y, step));
  if (ys > 1e-10) {
    s.old_dirs() = appended(s.old_dirs(), y, history_size);
    s.old_stps() = appended(s.old_stps(), step, history_size);
    h_diag = ys / number(dot(y, y));
  }
  Tensor q = neg(gradient);
  const int64_t n = s.old_dirs().defined() ? s.old_dirs().size(0) : 0;
  std::vector<double> alpha(static_cast<size_t>(n)), rho(static_cast<size_t>(n));
  for (int64_t i = n - 1; i >= 0; --i) {
    const auto k = static_cast<size_t>(i);
    rho[k] = 1 / number(dot(s.old_dirs()[i], s.old_stps()[i]));
    alpha[k] = number(dot(s.old_stps()[i], q)) * rho[k];
    q.add_(s.old_dirs()[i], -alpha[k]);
  }
  q.mul_(h_diag);
  for (int64_t i = 0; i < n; ++i) {
    const auto k = static_cast<size_t>(i);
    q.add_(s.old_stps()[i], alpha[k] - number(dot(s.old_dirs()[i], q)) * rho[k]);
  }
  return q;
}

}  // namespace

Tensor LBFGS::step(LossClosure closure) {
  AG_CHECK_AS(ValueError, closure, "LBFGS: step() needs a closure that computes the loss and its gradients");
  const NoGradGuard no_grad;
  begin_step(nullptr);
  const std::vector<Tensor>& params = param_groups_[0].params();
  const auto& o = static_cast<const LBFGSOptions&>(param_groups_[0].options());
  if (params.empty()) return closure();
  auto& s = state_of<LBFGSParamState>(0, 0, params[0]);
  Problem problem(params, closure);
  const Tensor first = problem.loss();
  double loss = number(first);
  Tensor gradient = problem.gradient();
  const int64_t most_calls = o.max_eval().value_or(o.max_iter() * 5 / 4);
  double t = 0, h_diag = 1;
  if (s.numbers().defined()) t = number(s.numbers()[0]), h_diag = number(s.numbers()[1]);
  for (int64_t i = 1; i <= o.max_iter() && largest(gradient) > o.tolerance_grad(); ++i) {
    ++s.n_iter();
    s.d() = direction(s, gradient, t, h_diag, o.history_size());
    s.prev_flat_grad() = gradient.clone();
    const double before = loss, slope = number(dot(gradient, s.d()));
    t = s.n_iter() == 1 ? std::min(1.0, 1 / number(gradient.abs().sum())) * o.lr() : o.lr();
    if (slope > -o.tolerance_change()) break;
    if (o.line_search_fn()) {
      const Trial start{0, loss, gradient, slope};
      const Trial found = LineSearch(problem, s.d(), start, o.tolerance_change()).run(t);
      t = found.t, loss = found.loss, gradient = found.gradient;
      problem.move(t, s.d());
    } else {
      problem.move(t, s.d());
      if (i < o.max_iter()) {
        loss = number(problem.loss());
        gradient = problem.gradient();
      }
    }
    if (problem.calls >= most_calls || largest(s.d()) * std::abs(t) <= o.tolerance_change() ||
        std::abs(loss - before) < o.tolerance_change())
      break;
  }
  s.func_evals() += problem.calls;
  s.numbers() = tensor({t, h_diag}, kDouble);
  return first;
}

}  // namespace argand::optim
