// Optimizers: twenty steps against PyTorch's in float64 for every combination of options, layouts, dtypes, errors.
#include <cmath>
#include <fstream>
#include <sstream>

#include "tests/ops/plain.h"
#include "argand/autograd/grad_mode.h"
#include "argand/core/parallel.h"
#include "argand/optim/optim.h"

namespace argand {
namespace {

using namespace optim;
using test::numbers;
using List = std::vector<Tensor>;
using Named = std::vector<std::pair<std::string, double>>;

struct Case {
  std::string title, optimizer;
  Named options;
  std::vector<double> sums, final;
};

std::vector<double> numbers_of(const std::string& line) {
  std::istringstream in(line);
  std::vector<double> x;
  for (double v; in >> v;) x.push_back(v);
  return x;
}

std::vector<Case> read_cases() {
  std::ifstream in(ARGAND_SOURCE_DIR "/tests/optim/reference/optimizers.txt");
  std::vector<Case> cases;
  for (std::string title, sums, final; std::getline(in, title) && std::getline(in, sums) && std::getline(in, final);) {
    Case c{title, "", {}, numbers_of(sums), numbers_of(final)};
    std::istringstream words(title);
    words >> c.optimizer;
    for (std::string word; words >> word;) {
      const size_t equals = word.find('=');
      c.options.emplace_back(word.substr(0, equals), std::stod(word.substr(equals + 1)));
    }
    cases.push_back(std::move(c));
  }
  return cases;
}

template <class Options>
Options options_of(const Named& named) {
  Options options;
  for (const auto& [name, value] : named) {
    bool found = false;
    for (const Field& f : options.fields()) {
      if (f.name == (name.rfind("beta", 0) == 0 ? "betas" : name)) {
        found = true;
        if (f.kind == Field::Kind::Double) f.as<double>() = value;
        if (f.kind == Field::Kind::Bool) f.as<bool>() = value != 0;
        if (f.kind == Field::Kind::Pair)
          (name == "beta1" ? std::get<0>(f.as<std::tuple<double, double>>())
                           : std::get<1>(f.as<std::tuple<double, double>>())) = value;
      }
    }
    EXPECT_TRUE(found) << name;
  }
  return options;
}

std::unique_ptr<Optimizer> make(const std::string& name, const Named& options, const List& params) {
  if (name == "SGD") return std::make_unique<SGD>(params, options_of<SGDOptions>(options));
  if (name == "Adam") return std::make_unique<Adam>(params, options_of<AdamOptions>(options));
  if (name == "AdamW") return std::make_unique<AdamW>(params, options_of<AdamWOptions>(options));
  if (name == "RMSprop") return std::make_unique<RMSprop>(params, options_of<RMSpropOptions>(options));
  if (name == "Adagrad") return std::make_unique<Adagrad>(params, options_of<AdagradOptions>(options));
  ADD_FAILURE() << "no optimizer " << name;
  return nullptr;
}

Tensor start(const test::Sizes& sizes, int64_t first, DType dtype = kFloat64) {
  Tensor x = arange(first, first + test::product(sizes), TensorOptions(kFloat64)) * 0.37 - 2;
  return x.reshape(sizes).to(dtype).requires_grad_();
}
List parameters(DType dtype = kFloat64) { return {start({3, 4}, 0, dtype), start({5}, 12, dtype)}; }

// The formula of make_optimizers.py.
void set_gradients(const List& params, int step) {
  for (size_t k = 0; k < params.size(); ++k) {
    const std::vector<double> p = numbers(params[k]);
    Tensor g = empty(params[k].sizes(), TensorOptions(kFloat64));
    for (size_t i = 0; i < p.size(); ++i)
      g.data_ptr<double>()[i] = std::sin(3 * p[i] + static_cast<double>(i) + 0.7 * step) + 0.3 * p[i];
    params[k].mutable_grad() = k == 1 && step % 3 == 2 ? Tensor() : g.to(params[k].dtype());
  }
}

std::vector<double> flat(const List& params) {
  std::vector<double> all;
  for (const Tensor& p : params)
    for (double x : numbers(p)) all.push_back(x);
  return all;
}

void run(Optimizer& optimizer, const List& params, int from, int to) {
  for (int step = from; step < to; ++step) {
    set_gradients(params, step);
    optimizer.step();
  }
}

TEST(Optimizers, TwentyStepsAsPyTorch) {
  const std::vector<Case> cases = read_cases();
  ASSERT_GE(cases.size(), 50u);
  for (const Case& c : cases) {
    const List params = parameters();
    const auto optimizer = make(c.optimizer, c.options, params);
    for (int step = 0; step < 20; ++step) {
      run(*optimizer, params, step, step + 1);
      const std::vector<double> all = flat(params);
      double sum = 0;
      for (size_t i = 0; i < all.size(); ++i) sum += all[i] * static_cast<double>(i + 1);
      ASSERT_NEAR(sum, c.sums[static_cast<size_t>(step)], 1e-10 * (1 + std::abs(sum))) << c.title << ", step " << step;
    }
    const std::vector<double> all = flat(params);
    for (size_t i = 0; i < all.size(); ++i) ASSERT_NEAR(all[i], c.final[i], 1e-11) << c.title << ", element " << i;
  }
}

// The narrower types follow the float64 run as closely as their parameters can be written down.
TEST(Optimizers, EveryFloatingType) {
  for (const Case& c : read_cases()) {
    for (DType dtype : {kFloat32, kBFloat16, kFloat16}) {
      const List params = parameters(dtype), exact = parameters();
      const auto optimizer = make(c.optimizer, c.options, params), reference = make(c.optimizer, c.options, exact);
      run(*optimizer, params, 0, 3);
      run(*reference, exact, 0, 3);
      const double tolerance = dtype == kFloat32 ? 2e-5 : dtype == kFloat16 ? 3e-2 : 0.2;
      const std::vector<double> got = flat(params), want = flat(exact);
      for (size_t i = 0; i < got.size(); ++i)
        ASSERT_NEAR(got[i], want[i], tolerance) << c.title << " in " << dtype_name(dtype);
    }
  }
}

// Strides, gaps, permuted gradients, many dimensions: as the same numbers lying contiguous.
TEST(Optimizers, EveryLayout) {
  const auto transposed = [](const Tensor& x) { return x.t().contiguous().t(); };
  const auto gaps = [](const Tensor& x) { return stack({x, x}, -1).select(-1, 0); };
  const auto as_is = [](const Tensor& x) { return x; };
  const std::vector<std::function<Tensor(const Tensor&)>> layouts{as_is, transposed, gaps};
  for (const Case& c : read_cases()) {
    for (size_t pl = 0; pl < layouts.size(); ++pl)
      for (size_t gl = 0; gl < layouts.size(); ++gl) {
        const List plain{start({3, 4}, 0)};
        const List odd{layouts[pl](plain[0].detach()).requires_grad_()};
        if (pl) {
          EXPECT_FALSE(odd[0].is_contiguous());
        }
        const auto a = make(c.optimizer, c.options, plain), b = make(c.optimizer, c.options, odd);
        for (int step = 0; step < 3; ++step) {
          set_gradients(plain, step);
          odd[0].mutable_grad() = layouts[gl](plain[0].grad());
          a->step();
          b->step();
        }
        ASSERT_EQ(numbers(plain[0]), numbers(odd[0])) << c.title << ", parameter " << pl << ", gradient " << gl;
      }
  }
  const Tensor wide = start({2, 1, 2, 1, 2, 1, 2}, 0), narrow = start({16}, 0);
  for (const Tensor& p : {wide, narrow}) p.mutable_grad() = ones_like(p);
  Adam(List{wide}).step();
  Adam(List{narrow}).step();
  EXPECT_EQ(numbers(wide), numbers(narrow));
}

TEST(Optimizers, ComplexParametersMoveAsPairs) {
  for (const char* name : {"SGD", "Adam", "AdamW", "RMSprop", "Adagrad"}) {
    const Tensor pairs = start({3, 2}, 0), z = view_as_complex(pairs.detach().clone()).requires_grad_();
    const auto a = make(name, {{"lr", 0.1}}, {pairs}), b = make(name, {{"lr", 0.1}}, {z});
    for (int step = 0; step < 3; ++step) {
      set_gradients({pairs}, step);
      z.mutable_grad() = view_as_complex(pairs.grad());
      a->step();
      b->step();
    }
    EXPECT_EQ(numbers(view_as_real(z.detach())), numbers(pairs)) << name;
  }
}

TEST(Optimizers, SameBitsAtAnyThreadCountAndSplit) {
  const Tensor values = rand({70000}), gradient = rand({70000});
  const auto run = [&](int threads, const std::vector<int64_t>& parts) {
    set_num_threads(threads);
    List params, all;
    const std::vector<Tensor> p = split(values, parts), g = split(gradient, parts);
    for (size_t i = 0; i < p.size(); ++i) {
      params.push_back(p[i].clone().requires_grad_());
      params[i].mutable_grad() = g[i].clone();
    }
    AdamW optimizer(params, AdamWOptions(0.01));
    for (int step = 0; step < 3; ++step) optimizer.step();
    for (const Tensor& x : params) all.push_back(x.detach());
    return cat(all);
  };
  const int before = get_num_threads();
  const Tensor one = run(1, {70000}), two = run(2, {70000}), parts = run(2, {1, 16384, 3, 20000, 33612});
  set_num_threads(before);
  EXPECT_TRUE(equal(one, two));
  EXPECT_TRUE(equal(one, parts));
}

TEST(Optimizers, MoreParametersThanOneCallTakes) {
  List params;
  for (int i = 0; i < 200; ++i) {
    params.push_back(full({2}, i, TensorOptions(i % 2 ? kFloat32 : kFloat64)).requires_grad_());
    params.back().mutable_grad() = full({2}, 1, params.back().options());
  }
  SGD(params, SGDOptions(0.5)).step();
  for (int i = 0; i < 200; ++i)
    EXPECT_EQ(numbers(params[static_cast<size_t>(i)]), (std::vector<double>{i - 0.5, i - 0.5}));
}

TEST(Optimizers, GroupsInheritWhatTheyDoNotSay) {
  const List p = parameters();
  std::vector<OptimizerParamGroup> groups;
  groups.emplace_back(List{p[0]});
  groups.emplace_back(List{p[1]}, std::make_unique<AdamOptions>(AdamOptions().weight_decay(0.5).eps(1e-8)));
  Adam optimizer(groups, AdamOptions(0.25).eps(1e-3).weight_decay(0.1));
  const auto& first = static_cast<AdamOptions&>(optimizer.param_groups()[0].options());
  const auto& second = static_cast<AdamOptions&>(optimizer.param_groups()[1].options());
  EXPECT_EQ(first.lr(), 0.25);
  EXPECT_EQ(first.weight_decay(), 0.1);
  EXPECT_EQ(second.lr(), 0.25);
  EXPECT_EQ(second.weight_decay(), 0.5);
  EXPECT_EQ(second.eps(), 1e-8);  // said, though it is the class's own default
  EXPECT_EQ(optimizer.size(), 2u);
  EXPECT_EQ(optimizer.parameters().size(), 1u);
  optimizer.param_groups()[1].options().set_lr(0);
  const std::vector<double> before = numbers(p[1]);
  set_gradients(p, 0);
  optimizer.step();
  EXPECT_EQ(numbers(p[1]), before);
  EXPECT_NE(numbers(p[0])[0], -2);
  EXPECT_EQ(static_cast<AdamParamState&>(*optimizer.state().at(p[0].impl())).step(), 1);
}

TEST(Optimizers, ClosureRunsWithGradients) {
  const Tensor x = full({1}, 3.0, TensorOptions(kFloat64)).requires_grad_();
  SGD optimizer(List{x}, SGDOptions(0.1));
  const NoGradGuard no_grad;
  const Tensor loss = optimizer.step([&] {
    optimizer.zero_grad();
    Tensor l = (x * x).sum();
    l.backward();
    return l;
  });
  EXPECT_EQ(loss.item<double>(), 9);
  EXPECT_NEAR(x.item<double>(), 2.4, 1e-15);
}

TEST(Optimizers, ZeroGrad) {
  const Tensor x = ones({2}).requires_grad_();
  SGD optimizer(List{x}, SGDOptions(0.1));
  x.mutable_grad() = ones({2});
  const Tensor kept = x.grad();
  optimizer.zero_grad(false);
  EXPECT_EQ(numbers(kept), (std::vector<double>{0, 0}));
  optimizer.zero_grad();
  EXPECT_FALSE(x.grad().defined());
  optimizer.step();  // nothing to do
  EXPECT_EQ(numbers(x), (std::vector<double>{1, 1}));
}

TEST(Optimizers, AStepCountsAsAnInPlaceChange) {
  const Tensor x = ones({2}).requires_grad_();
  const Tensor y = (x * x).sum();
  x.mutable_grad() = ones({2});
  SGD(List{x}, SGDOptions(0.1)).step();
  EXPECT_THROW(y.backward(), Error);
}

TEST(Optimizers, StateChangedFromOutsideIsSeen) {
  const List p = parameters();
  SGD optimizer(p, SGDOptions(0.1).momentum(0.5));
  run(optimizer, p, 0, 2);
  auto& state = static_cast<SGDParamState&>(*optimizer.state().at(p[0].impl()));
  state.momentum_buffer(zeros({3, 4}, kFloat64));
  p[0].mutable_grad() = zeros({3, 4}, kFloat64);
  const std::vector<double> before = numbers(p[0]);
  optimizer.step();
  EXPECT_EQ(numbers(p[0]), before);
  optimizer.state().clear();
  run(optimizer, p, 2, 4);
  EXPECT_EQ(optimizer.state().size(), 2u);
}

TEST(Optimizers, MetaParametersTakeStepsWithoutNumbers) {
  const Tensor x = empty({3}, TensorOptions(Device(DeviceType::Meta))).requires_grad_();
  x.mutable_grad() = empty({3}, TensorOptions(Device(DeviceType::Meta)));
  AdamW optimizer(List{x});
  optimizer.step();
  EXPECT_TRUE(static_cast<AdamParamState&>(*optimizer.state().at(x.impl())).exp_avg().is_meta());
}

template <class E = Error, class F>
void expect_error(F&& f, const char* text) {
  try {
    f();
    ADD_FAILURE() << "nothing thrown; expected: " << text;
  } catch (const E& e) {
    EXPECT_NE(std::string(e.what()).find(text), std::string::npos) << e.what();
  }
}

TEST(Optimizers, Errors) {
  const Tensor x = ones({2, 3}).requires_grad_();
  expect_error<ValueError>([&] { SGD(List{x}, SGDOptions(-1)); }, "SGD: lr must be 0 or more, got -1");
  expect_error<ValueError>([&] { SGD(List{x}, SGDOptions(1).nesterov(true)); }, "nesterov needs a momentum above 0");
  expect_error<ValueError>(
      [&] {
        Adam(List{x}, AdamOptions(1).betas({0.9, 1}));
      },
      "betas must lie in [0, 1), got 0.9 and 1");
  expect_error<ValueError>([&] { RMSprop(List{x}, RMSpropOptions(1).alpha(-1)); }, "RMSprop: alpha");
  expect_error<ValueError>([&] { Adagrad(List{x}, AdagradOptions(1).lr_decay(-1)); }, "Adagrad: lr_decay");
  expect_error<ValueError>([&] { SGD(List{x * 2}, SGDOptions(1)); }, "is not a leaf but was computed");
  expect_error<ValueError>(
      [&] {
        SGD(List{x, x}, SGDOptions(1));
      },
      "parameter 1 of the group (sizes [2, 3]) appears twice");
  expect_error<ValueError>([&] { SGD(List{Tensor()}, SGDOptions(1)); }, "parameter 0 of the group is undefined");
  std::vector<OptimizerParamGroup> groups;
  groups.emplace_back(List{x}, std::make_unique<AdamOptions>());
  expect_error<TypeError>([&] { SGD(groups, SGDOptions(1)); }, "options of another optimizer; give it SGDOptions");

  Adam optimizer(List{x});
  x.mutable_grad() = ones({3, 2});
  expect_error([&] { optimizer.step(); }, "Adam: parameter 0 has sizes [2, 3], its gradient [3, 2]");
  x.mutable_grad() = ones({2, 3}, kFloat64);
  expect_error([&] { optimizer.step(); }, "parameter 0 is float32 on cpu, its gradient float64 on cpu");
  x.mutable_grad() = ones({2, 3});
  optimizer.step();
  static_cast<AdamParamState&>(*optimizer.state().at(x.impl())).exp_avg(ones({2}));
  expect_error([&] { optimizer.step(); }, "but its state is float32 [2] on cpu");
  const Tensor spread = ones({1}).expand({4}).requires_grad_();
  SGD overlapping(List{spread}, SGDOptions(1));
  spread.mutable_grad() = ones({4});
  expect_error([&] { overlapping.step(); }, "several elements of the tensor lie at one place");
}

TEST(Optimizers, AddedParametersAreChecked) {
  const Tensor x = ones({2}).requires_grad_(), y = ones({3}).requires_grad_();
  SGD optimizer(List{x}, SGDOptions(1));
  const auto refuses = [&](const List& list, const char* text) {
    expect_error<ValueError>([&] { optimizer.add_parameters(list); }, text);
    EXPECT_EQ(optimizer.size(), 1u);
  };
  refuses({y, x}, "SGD: parameter 1 to add (sizes [2]) appears twice");
  refuses({y, y}, "SGD: parameter 1 to add (sizes [3]) appears twice");
  refuses({y, y * 2}, "SGD: parameter 1 to add (sizes [3]) is not a leaf");
  refuses({y, Tensor()}, "SGD: parameter 1 to add is undefined");
  optimizer.add_parameters({y});
  EXPECT_EQ(optimizer.size(), 2u);
  SGD none(std::vector<OptimizerParamGroup>{}, SGDOptions(1));
  expect_error<ValueError>([&] { none.add_parameters({y}); }, "there is none; use add_param_group");
}

// Memory that is given back is what the next tensor gets.
TEST(Optimizers, ATensorInTheSamePlaceInheritsNoState) {
  for (const bool loaded : {false, true}) {
    Adam optimizer(List{ones({3}).requires_grad_()});
    const auto step = [&] {
      const Tensor& p = optimizer.parameters()[0];
      p.mutable_grad() = ones({3});
      optimizer.step();
      return static_cast<AdamParamState&>(*optimizer.state().at(p.impl())).step();
    };
    EXPECT_EQ(step(), 1);
    if (loaded) {
      const NamedTensors dict = optimizer.state_dict();
      optimizer.state().clear();
      optimizer.load_state_dict(dict);
    }
    for (int i = 0; i < 50; ++i) {
      optimizer.parameters()[0] = Tensor();
      optimizer.parameters()[0] = ones({3}).requires_grad_();
      ASSERT_EQ(step(), 1);
    }
    EXPECT_EQ(optimizer.state().size(), 51u);
    optimizer.state().clear();
    EXPECT_EQ(step(), 1);
    EXPECT_EQ(step(), 2);
  }
}

// --- state_dict
// -------------------------------------------------------------------------------------------------------

NamedTensors copied(const NamedTensors& dict) {
  NamedTensors copy;
  for (const auto& [name, x] : dict) copy.emplace_back(name, x.clone());
  return copy;
}

TEST(OptimizerState, ResumesToTheBit) {
  for (const Case& c : read_cases()) {
    const List straight = parameters();
    const auto reference = make(c.optimizer, c.options, straight);
    run(*reference, straight, 0, 10);

    const List first = parameters();
    const auto before = make(c.optimizer, c.options, first);
    run(*before, first, 0, 6);
    const NamedTensors saved = copied(before->state_dict());
    List second;
    for (const Tensor& p : first) second.push_back(p.detach().clone().requires_grad_());
    const auto after = make(c.optimizer, {{"lr", 99}}, second);
    after->load_state_dict(saved);
    run(*before, first, 6, 7);  // leaves what was loaded alone
    run(*after, second, 6, 10);
    ASSERT_EQ(flat(second), flat(straight)) << c.title;
  }
}

TEST(OptimizerState, Names) {
  const List p = parameters();
  Adam optimizer(p, AdamOptions(0.5).amsgrad(true));
  run(optimizer, p, 2, 3);  // a step without gradient for the second
  std::vector<std::string> names;
  for (const auto& [name, x] : optimizer.state_dict()) names.push_back(name);
  EXPECT_EQ(names, (std::vector<std::string>{"groups.0.lr", "groups.0.betas", "groups.0.eps", "groups.0.weight_decay",
                                             "groups.0.amsgrad", "groups.0.maximize", "groups.0.params", "state.0.step",
                                             "state.0.exp_avg", "state.0.exp_avg_sq", "state.0.max_exp_avg_sq"}));
}

TEST(OptimizerState, MismatchesAreNamedAndChangeNothing) {
  const List p = parameters();
  Adam optimizer(p, AdamOptions(0.5));
  run(optimizer, p, 0, 2);
  const NamedTensors good = copied(optimizer.state_dict());
  const auto without = [&](const std::string& name) {
    NamedTensors d = good;
    std::erase_if(d, [&](const auto& entry) { return entry.first == name; });
    return d;
  };
  const auto with = [&](const std::string& name, const Tensor& x) {
    NamedTensors d = without(name);
    d.emplace_back(name, x);
    return d;
  };
  const auto refuses = [&](const NamedTensors& d, const char* text) {
    expect_error<ValueError>([&] { optimizer.load_state_dict(d); }, text);
  };
  refuses(without("groups.0.lr"), "Adam: the state dictionary has no \"groups.0.lr\"");
  refuses(without("state.1.step"), "no \"state.1.step\"");
  refuses(without("state.0.exp_avg_sq"), "state.0 has no exp_avg_sq");
  refuses(without("state.1.exp_avg"), "state.1 has no exp_avg");
  refuses(with("groups.0.amsgrad", ones({}, kInt64)), "state.0 has no max_exp_avg_sq");
  refuses(with("groups.0.lr", ones({2})), "\"groups.0.lr\" in the state dictionary should be one number, got 2");
  refuses(with("groups.0.lr", full({}, -1)), "lr must be 0 or more");
  refuses(with("groups.0.params", zeros({3}, kInt64)),
          "group 0 of the state dictionary has 3 parameters, the optimizer's has 2");
  refuses(with("groups.1.lr", ones({})), "belong to nothing here: \"groups.1.lr\"");
  refuses(with("state.7.exp_avg", ones({})), "\"state.7.exp_avg\", but there are 2 parameters");
  refuses(with("state.0.banana", ones({})), "belong to nothing here: \"state.0.banana\"");
  refuses(with("state.0.exp_avg", ones({2})),
          "\"state.0.exp_avg\" in the state dictionary has sizes [2], its parameter has [3, 4]");
  NamedTensors twice = good;
  twice.push_back(good[0]);
  refuses(twice, "two entries \"groups.0.lr\"");
  const NamedTensors now = optimizer.state_dict();
  ASSERT_EQ(now.size(), good.size());
  for (size_t i = 0; i < now.size(); ++i) EXPECT_TRUE(equal(now[i].second, good[i].second)) << now[i].first;
}

TEST(OptimizerState, EveryTensorThatTheOptionsNeedMustBeThere) {
  const auto lacking = [](auto&& optimizer, const List& p, const std::string& field, const char* text) {
    run(optimizer, p, 0, 2);
    NamedTensors dict = copied(optimizer.state_dict());
    optimizer.load_state_dict(dict);
    ASSERT_EQ(std::erase_if(dict, [&](const auto& entry) { return entry.first == "state.0." + field; }), 1u);
    expect_error<ValueError>([&] { optimizer.load_state_dict(dict); }, text);
  };
  const List p = parameters();
  lacking(AdamW(p, AdamWOptions().amsgrad(true)), p, "max_exp_avg_sq", "AdamW: the state dictionary has a state for");
  lacking(RMSprop(p), p, "square_avg", "state.0 has no square_avg");
  lacking(RMSprop(p, RMSpropOptions().centered(true)), p, "grad_avg", "state.0 has no grad_avg");
  lacking(RMSprop(p, RMSpropOptions().momentum(0.5)), p, "momentum_buffer", "state.0 has no momentum_buffer");
  lacking(Adagrad(p), p, "sum", "state.0 has no sum");
}

// What options ask for that were changed since the last step is saved as the zeros it begins with.
TEST(OptimizerState, OptionsChangedBeforeSaving) {
  const List first = parameters();
  Adam before(first, AdamOptions(0.5));
  run(before, first, 0, 2);
  static_cast<AdamOptions&>(before.param_groups()[0].options()).amsgrad(true);
  List second;
  for (const Tensor& p : first) second.push_back(p.detach().clone().requires_grad_());
  Adam after(second);
  after.load_state_dict(copied(before.state_dict()));
  run(before, first, 2, 5);
  run(after, second, 2, 5);
  EXPECT_EQ(flat(second), flat(first));

  before.state()[first[0].impl()] = std::make_unique<AdamParamState>();  // not stepped yet: as if there were none
  after.load_state_dict(before.state_dict());
  EXPECT_EQ(after.state().size(), 1u);
}

}  // namespace
}  // namespace argand
