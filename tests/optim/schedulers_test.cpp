// Learning rate schedules: epoch by epoch against PyTorch's, resumed, combined, and their errors.
#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

#include "tests/ops/plain.h"
#include "argand/optim/optim.h"

namespace argand {
namespace {

using namespace optim;
using Rates = std::vector<double>;

std::map<std::string, Rates> read_reference() {
  std::ifstream in(ARGAND_SOURCE_DIR "/tests/optim/reference/schedulers.txt");
  std::map<std::string, Rates> cases;
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(line);
    std::string name;
    words >> name;
    for (double x; words >> x;) cases[name].push_back(x);
  }
  return cases;
}

template <class Made, class Options>
std::unique_ptr<Made> two_groups(const Options& options) {
  std::vector<OptimizerParamGroup> groups;
  groups.emplace_back(std::vector<Tensor>{zeros({1}).requires_grad_()});
  Options second;
  second.lr(0.02);
  groups.emplace_back(std::vector<Tensor>{zeros({1}).requires_grad_()}, std::make_unique<Options>(second));
  return std::make_unique<Made>(groups, options);
}
std::unique_ptr<Optimizer> sgd(double momentum = 0) { return two_groups<SGD>(SGDOptions(0.1).momentum(momentum)); }

Rates rates(const Optimizer& o) {
  Rates r;
  for (const auto& g : o.param_groups()) r.push_back(g.options().get_lr());
  return r;
}
void append(Rates& to, const Rates& from) { to.insert(to.end(), from.begin(), from.end()); }

template <class S, class... A>
std::shared_ptr<LRScheduler> part(Optimizer& o, A&&... a) {
  return std::make_shared<S>(o, std::forward<A>(a)...);
}

// The cases of make_schedulers.py; several schedulers are stepped one after the other.
using Make = std::function<Schedulers(Optimizer&)>;
const std::map<std::string, Make>& plain_cases() {
  using L = std::vector<LRLambda>;
  using M = std::vector<int64_t>;
  static const std::map<std::string, Make> cases{
      {"lambda",
       [](Optimizer& o) { return Schedulers{part<LambdaLR>(o, [](int64_t e) { return std::pow(0.9, e); })}; }},
      {"lambdas",
       [](Optimizer& o) {
         const L each{[](int64_t e) { return 1.0 / static_cast<double>(e + 1); },
                      [](int64_t e) { return static_cast<double>(e) + 0.5; }};
         return Schedulers{part<LambdaLR>(o, each)};
       }},
      {"multiplicative",
       [](Optimizer& o) {
         return Schedulers{part<MultiplicativeLR>(o, [](int64_t e) { return 0.9 + 0.01 * static_cast<double>(e); })};
       }},
      {"step", [](Optimizer& o) { return Schedulers{part<StepLR>(o, 4u, 0.5)}; }},
      {"step_1", [](Optimizer& o) { return Schedulers{part<StepLR>(o, 1u, 0.9)}; }},
      {"multi_step",
       [](Optimizer& o) {
         return Schedulers{part<MultiStepLR>(o, M{3, 7, 7, 20}, 0.1)};
       }},
      {"constant", [](Optimizer& o) { return Schedulers{part<ConstantLR>(o)}; }},
      {"constant_half", [](Optimizer& o) { return Schedulers{part<ConstantLR>(o, 0.5, 12)}; }},
      {"linear", [](Optimizer& o) { return Schedulers{part<LinearLR>(o)}; }},
      {"linear_down", [](Optimizer& o) { return Schedulers{part<LinearLR>(o, 1.0, 0.1, 20)}; }},
      {"exponential", [](Optimizer& o) { return Schedulers{part<ExponentialLR>(o, 0.95)}; }},
      {"polynomial", [](Optimizer& o) { return Schedulers{part<PolynomialLR>(o)}; }},
      {"polynomial_2", [](Optimizer& o) { return Schedulers{part<PolynomialLR>(o, 17, 2.5)}; }},
      {"cosine", [](Optimizer& o) { return Schedulers{part<CosineAnnealingLR>(o, 10)}; }},
      {"cosine_min", [](Optimizer& o) { return Schedulers{part<CosineAnnealingLR>(o, 7, 0.001)}; }},
      {"restarts", [](Optimizer& o) { return Schedulers{part<CosineAnnealingWarmRestarts>(o, 5)}; }},
      {"restarts_longer", [](Optimizer& o) { return Schedulers{part<CosineAnnealingWarmRestarts>(o, 3, 2, 0.002)}; }},
      {"both",
       [](Optimizer& o) {
         Schedulers s{part<LinearLR>(o, 0.25, 1.0, 6)};
         s.push_back(part<ExponentialLR>(o, 0.9));
         return s;
       }},
      {"three",
       [](Optimizer& o) {
         Schedulers s{part<ConstantLR>(o, 0.1, 4)};
         s.push_back(part<CosineAnnealingLR>(o, 8));
         s.push_back(part<MultiStepLR>(o, M{10}, 0.3));
         return s;
       }},
      {"sequential",
       [](Optimizer& o) {
         Schedulers s{part<ConstantLR>(o, 0.1, 4)};
         s.push_back(part<ExponentialLR>(o, 0.9));
         return Schedulers{part<SequentialLR>(o, s, M{6})};
       }},
      {"warmup_cosine",
       [](Optimizer& o) {
         Schedulers s{part<LinearLR>(o, 0.1, 1.0, 5)};
         s.push_back(part<CosineAnnealingLR>(o, 20));
         return Schedulers{part<SequentialLR>(o, s, M{5})};
       }},
      {"sequential_3",
       [](Optimizer& o) {
         Schedulers s{part<LinearLR>(o, 0.5, 1.0, 3)};
         s.push_back(part<StepLR>(o, 2u, 0.5));
         s.push_back(part<PolynomialLR>(o, 8));
         return Schedulers{part<SequentialLR>(o, s, M{4, 15})};
       }},
      {"sequential_restarts",
       [](Optimizer& o) {
         Schedulers s{part<MultiStepLR>(o, M{2})};
         s.push_back(part<CosineAnnealingWarmRestarts>(o, 4));
         return Schedulers{part<SequentialLR>(o, s, M{5})};
       }},
      {"chained", [](Optimizer& o) {
         Schedulers s{part<ConstantLR>(o, 0.1, 2)};
         s.push_back(part<ExponentialLR>(o, 0.9));
         return Schedulers{std::make_shared<ChainedScheduler>(s)};
       }}};
  return cases;
}

void expect_same(const Rates& got, const Rates& want, size_t per_step, const std::string& name) {
  ASSERT_EQ(got.size(), want.size()) << name;
  for (size_t i = 0; i < got.size(); ++i)
    ASSERT_NEAR(got[i], want[i], 1e-13) << name << ", epoch " << i / per_step << ", value " << i % per_step;
}

TEST(Schedulers, RatesAsPyTorch) {
  const auto reference = read_reference();
  ASSERT_EQ(reference.size(), plain_cases().size() + 8);
  for (const auto& [name, make] : plain_cases()) {
    ASSERT_TRUE(reference.count(name)) << name;
    const Rates& want = reference.at(name);
    const auto optimizer = sgd();
    const Schedulers parts = make(*optimizer);
    Rates got = rates(*optimizer);
    while (got.size() < want.size()) {
      for (const auto& p : parts) p->step();
      append(got, parts[0]->last_lr());
    }
    expect_same(got, want, 2, name);
  }
}

TEST(Schedulers, ResumeToTheBit) {
  for (const auto& [name, make] : plain_cases())
    for (int at : {0, 1, 5, 6, 13}) {
      const auto first = sgd(), second = sgd();
      const Schedulers a = make(*first), b = make(*second);
      for (int i = 0; i < at; ++i)
        for (const auto& p : a) p->step();
      second->load_state_dict(first->state_dict());
      for (size_t i = 0; i < a.size(); ++i) b[i]->load_state_dict(a[i]->state_dict());
      for (int i = 0; i < 12; ++i) {
        for (size_t k = 0; k < a.size(); ++k) a[k]->step(), b[k]->step();
        ASSERT_EQ(rates(*first), rates(*second)) << name << " resumed at " << at;
      }
    }
}

OneCycleOptions cycle_options(const std::string& name) {
  OneCycleOptions o;
  o.total_steps = 31;
  if (name == "one_cycle_linear") {
    o.cosine = false;
    o.pct_start = 0.4;
    o.base_momentum = {0.7};
  }
  if (name == "one_cycle_three") {
    o.three_phase = true;
    o.div_factor = 10;
    o.final_div_factor = 100;
  }
  return o;
}

TEST(Schedulers, OneCycleAsPyTorch) {
  const auto reference = read_reference();
  for (const std::string name : {"one_cycle", "one_cycle_linear", "one_cycle_three", "one_cycle_adam"}) {
    const bool uses_adam = name == "one_cycle_adam";
    const auto optimizer = uses_adam ? std::unique_ptr<Optimizer>(two_groups<Adam>(AdamOptions(0.1))) : sgd(0.9);
    OneCycleLR cycle(*optimizer, std::vector<double>{0.5, 0.2}, cycle_options(name));
    Rates got;
    const auto note = [&] {
      append(got, rates(*optimizer));
      OptimizerOptions& o = optimizer->param_groups()[0].options();
      got.push_back(uses_adam ? std::get<0>(static_cast<AdamOptions&>(o).betas())
                              : static_cast<SGDOptions&>(o).momentum());
    };
    note();
    for (int i = 0; i < 30; ++i) {
      cycle.step();
      note();
    }
    expect_same(got, reference.at(name), 3, name);
    cycle.step();  // PyTorch allows one step more than the schedule has
    EXPECT_THROW(cycle.step(), ValueError);
  }
}

TEST(Schedulers, PlateauAsPyTorch) {
  const Rates metrics{5,   4,   4.1, 4.2, 3.99, 3.9,  3.95, 3.96, 3.97, 3.9, 3.91, 3, 3.1,
                      3.2, 3.3, 3.4, 3.5, 2.9,  2.95, 3,    3,    3,    3,   3,    3, 3};
  using P = ReduceLROnPlateauScheduler;
  const auto make = [](const std::string& name, Optimizer& o) {
    if (name == "plateau") return P(o, P::min, 0.1, 2);
    if (name == "plateau_max") return P(o, P::max, 0.5, 3);
    if (name == "plateau_abs") return P(o, P::min, 0.3, 1, 0.05, P::abs, 3);
    return P(o, P::min, 0.1, 1, 1e-4, P::rel, 0, {0.01, 0.015});
  };
  const auto reference = read_reference();
  for (const std::string name : {"plateau", "plateau_max", "plateau_abs", "plateau_min"}) {
    const auto optimizer = sgd(), resumed_optimizer = sgd();
    P plateau = make(name, *optimizer), resumed = make(name, *resumed_optimizer);
    Rates got = rates(*optimizer), again = got;
    for (size_t i = 0; i < metrics.size(); ++i) {
      plateau.step(metrics[i]);
      append(got, plateau.last_lr());
      if (i == 9) {
        resumed.load_state_dict(plateau.state_dict());
        resumed_optimizer->load_state_dict(optimizer->state_dict());
      }
      if (i > 9) resumed.step(metrics[i]);
    }
    expect_same(got, reference.at(name), 2, name);
    EXPECT_EQ(resumed.last_lr(), plateau.last_lr()) << name;
  }
}

TEST(Schedulers, WarmRestartsGoToAnyEpoch) {
  const auto optimizer = sgd();
  CosineAnnealingWarmRestarts restarts(*optimizer, 3, 2);
  const auto expect = [&](double epoch, double since, double period) {
    restarts.step(epoch);
    EXPECT_NEAR(rates(*optimizer)[0], 0.05 * (1 + std::cos(M_PI * since / period)), 1e-15) << epoch;
  };
  expect(0.5, 0.5, 3);
  expect(3, 0, 6);
  expect(8.25, 5.25, 6);
  expect(10, 1, 12);
  expect(1, 1, 3);  // back
  EXPECT_THROW(restarts.step(-1.0), ValueError);
}

// A schedule written for libtorch: get_lrs() and step_count_.
class Halving : public LRScheduler {
 public:
  using LRScheduler::LRScheduler;

 private:
  std::vector<double> get_lrs() override {
    std::vector<double> lrs = get_current_lrs();
    if (step_count_ > 0 && step_count_ % 2 == 0)
      for (double& lr : lrs) lr /= 2;
    return lrs;
  }
};

TEST(Schedulers, OnesOfTheUsersOwn) {
  const auto optimizer = sgd();
  Halving halving(*optimizer);
  const Rates want{0.1, 0.1, 0.05, 0.05, 0.025};
  for (double lr : want) {
    halving.step();
    EXPECT_DOUBLE_EQ(rates(*optimizer)[0], lr);
  }
}

template <class E, class F>
void expect_error(F&& f, const char* text) {
  try {
    f();
    ADD_FAILURE() << "nothing thrown; expected: " << text;
  } catch (const E& e) {
    EXPECT_NE(std::string(e.what()).find(text), std::string::npos) << e.what();
  }
}

TEST(Schedulers, Errors) {
  const auto owner = sgd(), other = sgd();
  Optimizer& o = *owner;
  expect_error<ValueError>([&] { StepLR(o, 0); }, "StepLR: step_size must be positive, got 0");
  expect_error<ValueError>([&] { LambdaLR(o, std::vector<LRLambda>(3, [](int64_t) { return 1.0; })); },
                           "LambdaLR: got 3 functions for 2 parameter groups");
  expect_error<ValueError>([&] { ConstantLR(o, 2); }, "factor must lie in [0, 1], got 2");
  expect_error<ValueError>([&] { LinearLR(o, 0); }, "start_factor must lie in (0, 1], got 0");
  expect_error<ValueError>([&] { CosineAnnealingLR(o, 0); }, "T_max must be positive");
  expect_error<ValueError>([&] { OneCycleLR(o, 0.1, 0); }, "total_steps must be positive");
  expect_error<ValueError>(
      [&] {
        OneCycleLR(o, std::vector<double>{1, 2, 3}, cycle_options(""));
      },
      "max_lr has 3 entries for 2 parameter groups");
  const auto adagrad = two_groups<Adagrad>(AdagradOptions(0.1));
  expect_error<ValueError>([&] { OneCycleLR(*adagrad, 0.1, 10); }, "neither momentum nor betas to cycle");
  const auto step = part<StepLR>(o, 1u), foreign = part<StepLR>(*other, 1u);
  expect_error<ValueError>([&] { SequentialLR(o, {step, foreign}, {1}); }, "scheduler 1 is another optimizer's");
  expect_error<ValueError>([&] { SequentialLR(o, {step, step}, {}); }, "need one milestone less, got 0");
  expect_error<ValueError>([&] { ChainedScheduler({}); }, "at least one scheduler");
  expect_error<ValueError>([&] { ReduceLROnPlateauScheduler(o, ReduceLROnPlateauScheduler::min, 1.5); },
                           "factor must be below 1");
  expect_error<ValueError>([&] { step->load_state_dict({}); }, "StepLR: the state dictionary has no \"last_epoch\"");
  const Schedulers own{std::make_shared<StepLR>(o, 1u), std::make_shared<Halving>(o)};
  SequentialLR sequence(o, own, {1});
  expect_error<NotImplementedError>([&] { sequence.step(); }, "cannot be part of a SequentialLR");
  o.add_param_group(OptimizerParamGroup({zeros({1}).requires_grad_()}));
  expect_error<ValueError>([&] { CosineAnnealingLR(*other, 5).load_state_dict(CosineAnnealingLR(o, 5).state_dict()); },
                           "has rates for 3 parameter groups, the optimizer has 2");
}

}  // namespace
}  // namespace argand
