// L-BFGS: steps against PyTorch's, convergence, saved and restored state, errors.
#include <cmath>

#include "tests/ops/plain.h"
#include "argand/ops/tensor_literal.h"
#include "argand/optim/optim.h"

namespace argand {
namespace {

using namespace optim;

struct Valley {
  Tensor x = tensor({-1.2, 1.0}, kDouble).requires_grad_(), y = tensor({0.5}, kDouble).requires_grad_();
  int64_t calls = 0;

  Tensor loss() {
    ++calls;
    for (const Tensor& p : {x, y})
      if (p.grad().defined()) p.mutable_grad().reset();
    const Tensor a = 1 - x[0], b = x[1] - x[0] * x[0], c = y[0] - x[1];
    Tensor sum = a * a + b * b * 10 + (c * c) * (c * c);
    sum.backward();
    return sum.detach();
  }
  std::vector<Tensor> params() const { return {x, y}; }
};

struct Row {
  double loss, x0, x1, y;
  int64_t calls;
};

// reference/make_lbfgs.py
const Row kFixedSteps[] = {
    {6.8385, -0.944967016563014, 1.00519769309564, 0.520865803563386, 4},
    {3.96389026352921, -0.773521889472145, 0.539702964168545, 0.603977417164511, 8},
    {3.17977542129066, -0.120745028746912, -0.0133585106300516, 0.589489176884049, 12},
    {1.3959526403544, 0.544148521028359, 0.228728022602472, 0.0503177261937601, 16},
    {0.254200351687404, 0.690169590886779, 0.479386805100885, 0.0546369397855738, 20},
};
const Row kSearches[] = {
    {6.8385, -0.903028564775904, 0.811714829008763, 0.575195089765499, 5},
    {3.62478748667913, -0.320369849585746, 0.132228634943496, 0.737375188256487, 10},
    {1.88623744453309, 0.314191078454709, -0.0311106239367509, 0.464985187671456, 15},
    {0.69945413845782, 0.698847681883858, 0.490605615486997, 0.0982421247647368, 20},
    {0.114442221349594, 0.954301126665513, 0.931304324115181, 0.721103736407068, 25},
};

LBFGSOptions options(bool search) {
  LBFGSOptions o(search ? 1 : 0.5);
  o.max_iter(4).history_size(3);
  if (search) o.line_search_fn("strong_wolfe");
  return o;
}

TEST(Lbfgs, TheStepsOfPyTorch) {
  for (const bool search : {false, true}) {
    Valley v;
    LBFGS optimizer(v.params(), options(search));
    for (const Row& row : search ? kSearches : kFixedSteps) {
      EXPECT_NEAR(optimizer.step([&] { return v.loss(); }).item<double>(), row.loss, 1e-9);
      EXPECT_NEAR(v.x[0].item<double>(), row.x0, 1e-9);
      EXPECT_NEAR(v.x[1].item<double>(), row.x1, 1e-9);
      EXPECT_NEAR(v.y[0].item<double>(), row.y, 1e-9);
      EXPECT_EQ(v.calls, row.calls);
    }
  }
}

TEST(Lbfgs, FindsTheMinimum) {
  Valley v;
  LBFGS optimizer(v.params(), LBFGSOptions(1).max_iter(100).line_search_fn("strong_wolfe"));
  optimizer.step([&] { return v.loss(); });
  EXPECT_LT(v.loss().item<double>(), 1e-8);
  EXPECT_NEAR(v.x[0].item<double>(), 1, 1e-3);
}

TEST(Lbfgs, GoesOnFromSavedState) {
  for (const bool search : {false, true}) {
    Valley one, other;
    LBFGS whole(one.params(), options(search)), begun(other.params(), options(search));
    for (int i = 0; i < 2; ++i) whole.step([&] { return one.loss(); }), begun.step([&] { return other.loss(); });
    LBFGS resumed(other.params(), options(search));
    NamedTensors saved = begun.state_dict();
    for (auto& [name, x] : saved) x = x.clone();
    resumed.load_state_dict(saved);
    for (int i = 0; i < 2; ++i) whole.step([&] { return one.loss(); }), resumed.step([&] { return other.loss(); });
    EXPECT_TRUE(equal(one.x, other.x));
    EXPECT_TRUE(equal(one.y, other.y));
  }
}

TEST(Lbfgs, Mistakes) {
  Valley v;
  EXPECT_THROW(LBFGS(v.params(), options(false)).step(nullptr), ValueError);
  EXPECT_THROW(LBFGS(v.params(), LBFGSOptions(-1)), ValueError);
  EXPECT_THROW(LBFGS(v.params(), LBFGSOptions(1).line_search_fn("golden")), ValueError);
  EXPECT_THROW(LBFGS({OptimizerParamGroup({v.x}), OptimizerParamGroup({v.y})}), ValueError);
}

}  // namespace
}  // namespace argand
