// save, load and Checkpoint: values, resuming to the bit, and what is said of files that do not fit.
#include "argand/io/checkpoint.h"

#include "tests/io/files.h"
#include "tests/ops/plain.h"
#include "argand/autograd/grad_mode.h"
#include "argand/core/generator.h"
#include "argand/io/safetensors.h"
#include "argand/optim/optim.h"

namespace argand {
namespace {

using io::Checkpoint;
using test::expect_error;
using test::Folder;
using test::numbers;
using List = std::vector<Tensor>;

// Two layers with noise between them: what a module is to a checkpoint.
class Net {
 public:
  explicit Net(double scale) {
    w1_ = (randn({8, 4}) * scale).requires_grad_();
    w2_ = (randn({1, 8}) * scale).requires_grad_();
  }
  Tensor operator()(const Tensor& x) const {
    const Tensor h = matmul(x, w1_.t()).tanh();
    return matmul(h * bernoulli(full_like(h, 0.8)), w2_.t());
  }
  List parameters() const { return {w1_, w2_}; }
  NamedTensors state_dict() const { return {{"w1", w1_.detach()}, {"w2", w2_.detach()}}; }
  void load_state_dict(const NamedTensors& dict) {
    AG_CHECK_AS(ValueError, dict.size() == 2, "Net: expected 2 tensors, got ", dict.size());
    const NoGradGuard no_grad;
    for (const auto& [name, x] : dict) (name == "w1" ? w1_ : w2_).copy_(x);
  }

 private:
  Tensor w1_, w2_;
};

TEST(Save, TensorsListsNamesObjects) {
  const Folder folder;
  const Tensor a = randn({3, 2}), b = randn({4}, kFloat64);
  save(a, folder / "a");
  Tensor one;
  load(one, folder / "a");
  EXPECT_TRUE(equal(one, a));

  List many;
  for (int i = 0; i < 12; ++i) many.push_back(full({2}, i));
  save(many, folder / "many");
  List back;
  load(back, folder / "many");
  ASSERT_EQ(back.size(), 12u);
  for (size_t i = 0; i < 12; ++i) EXPECT_TRUE(equal(back[i], many[i]));

  save(NamedTensors{{"x", a}, {"y.z", b}}, folder / "named");
  NamedTensors named;
  load(named, folder / "named");
  EXPECT_EQ(named[1].first, "y.z");
  EXPECT_TRUE(equal(named[1].second, b));

  const Net net(1);
  Net other(2);
  save(net, folder / "net");
  load(other, folder / "net");
  EXPECT_TRUE(equal(other.parameters()[0], net.parameters()[0]));
  const auto shared = std::make_shared<Net>(3);
  load(shared, folder / "net");
  EXPECT_TRUE(equal(shared->parameters()[1], net.parameters()[1]));
  save(shared, folder / "shared");
  EXPECT_EQ(io::load_file(folder / "shared").size(), 2u);

  optim::Adam adam(net.parameters(), optim::AdamOptions(0.5));
  save(adam, folder / "adam");
  optim::Adam fresh(net.parameters());
  load(fresh, folder / "adam");
  EXPECT_EQ(fresh.defaults().get_lr(), 1e-3);
  EXPECT_EQ(fresh.param_groups()[0].options().get_lr(), 0.5);

  expect_error<ValueError>([&] { load(one, folder / "many"); }, "holds a list of tensors, asked for was a tensor");
  expect_error<ValueError>([&] { load(back, folder / "a"); }, "holds a tensor, asked for was a list of tensors");
  expect_error<ValueError>([&] { load(one, ARGAND_SOURCE_DIR "/tests/io/reference/reference.safetensors"); },
                           "holds named tensors of another program");
  expect_error<ValueError>([&] { load(fresh, folder / "net"); }, "Adam: the state dictionary has no");
  expect_error<Error>([&] { load(one, folder / "nothing"); }, "cannot open");
}

TEST(GeneratorState, GoesOnWhereItWas) {
  Generator g(7);
  randn({5}, g);
  const Tensor state = g.get_state();
  const Tensor next = randn({9}, g);
  Generator other(1);
  other.set_state(state);
  EXPECT_TRUE(equal(randn({9}, other), next));
  expect_error<ValueError>([&] { other.set_state(zeros({3})); }, "expected the 16 bytes (uint8, on the CPU)");
}

struct Training {
  Net net;
  optim::AdamW optimizer{net.parameters(), optim::AdamWOptions(0.05)};
  optim::CosineAnnealingLR scheduler{optimizer, 20};
  int64_t epoch = 0;
  double best = 1e9;
  Tensor mean = zeros({1});
  Checkpoint checkpoint;

  explicit Training(double scale) : net(scale) {
    checkpoint.add("model", net)
        .add("optimizer", optimizer)
        .add("scheduler", scheduler)
        .add("epoch", epoch)
        .add("best", best)
        .add("mean", mean)
        .add("random", default_generator());
  }
  double train() {
    const Tensor x = randn({16, 4});
    const Tensor loss = (net(x) - x.sum(1, true)).pow(2).mean();
    optimizer.zero_grad();
    loss.backward();
    optimizer.step();
    scheduler.step();
    ++epoch;
    best = std::min(best, loss.item<double>());
    const NoGradGuard no_grad;
    mean.mul_(0.9).add_(loss.detach(), 0.1);
    return loss.item<double>();
  }
};

TEST(Checkpoint, ARunGoesOnToTheBit) {
  const Folder folder;
  manual_seed(3);
  Training straight(1);
  std::vector<double> losses;
  for (int i = 0; i < 5; ++i) straight.train();
  straight.checkpoint.set_metadata("note", "first").set_metadata("note", "half way").save(folder / "run");
  for (int i = 0; i < 8; ++i) losses.push_back(straight.train());

  manual_seed(99);
  Training resumed(5);
  resumed.train();
  resumed.checkpoint.load(folder / "run");
  EXPECT_EQ(resumed.epoch, 5);
  std::vector<double> again;
  for (int i = 0; i < 8; ++i) again.push_back(resumed.train());
  EXPECT_EQ(again, losses);
  EXPECT_EQ(resumed.best, straight.best);
  EXPECT_TRUE(equal(resumed.mean, straight.mean));
  EXPECT_EQ(resumed.scheduler.last_lr(), straight.scheduler.last_lr());
  EXPECT_EQ(io::SafetensorsFile(folder / "run").metadata()[0].second, "half way");
}

TEST(Checkpoint, PartsCanBeLoadedAlone) {
  const Folder folder;
  Training run(1);
  run.train();
  run.checkpoint.save(folder / "run");
  Net net(2);
  Checkpoint().add("model", net).load(folder / "run");
  EXPECT_TRUE(equal(net.parameters()[0], run.net.parameters()[0]));
  const auto shared = std::make_shared<Net>(4);
  Checkpoint handle;
  handle.add("model", shared);
  handle.load(folder / "run");
  EXPECT_TRUE(equal(shared->parameters()[0], run.net.parameters()[0]));
}

// Takes what it is given, but what is negative only in part.
struct Picky {
  Tensor a = zeros({2});
  bool refuses_all = false;
  NamedTensors state_dict() const { return {{"a", a}}; }
  void load_state_dict(const NamedTensors& dict) {
    a[0] = dict[0].second[0];
    if (refuses_all || dict[0].second[1].item<float>() < 0) throw std::runtime_error("too low");
    a[1] = dict[0].second[1];
  }
};

TEST(Checkpoint, AFailedLoadLeavesEverythingAsItWas) {
  const Folder folder;
  manual_seed(1);
  Training saved(1);
  for (int i = 0; i < 3; ++i) saved.train();
  Tensor odd = zeros({3});
  saved.checkpoint.add("odd", odd);
  saved.checkpoint.save(folder / "run");

  manual_seed(2);
  Training straight(2);
  for (int i = 0; i < 2; ++i) straight.train();
  std::vector<double> losses;
  for (int i = 0; i < 4; ++i) losses.push_back(straight.train());

  for (const bool stepped : {true, false}) {  // an optimizer without any state has none again
    manual_seed(2);
    Training run(2);
    for (int i = 0; i < 2 * stepped; ++i) run.train();
    Tensor wrong = zeros({4});
    run.checkpoint.add("odd", wrong);
    expect_error<ValueError>([&] { run.checkpoint.load(folder / "run"); }, "(loading \"odd\" from \"");
    EXPECT_EQ(run.epoch, 2 * stepped);
    EXPECT_EQ(run.optimizer.state().size(), stepped ? 2u : 0u);
    if (!stepped)
      for (int i = 0; i < 2; ++i) run.train();
    for (const double loss : losses) EXPECT_EQ(run.train(), loss);
  }
}

TEST(Checkpoint, AnObjectThatFailsHalfwayIsPutBackToo) {
  const Folder folder;
  Picky picky, other;
  int64_t epoch = 3;
  picky.a = full({2}, -1);
  Checkpoint checkpoint;
  checkpoint.add("epoch", epoch).add("picky", picky);
  checkpoint.save(folder / "run");
  epoch = 8;
  picky.a = full({2}, 5);
  EXPECT_THROW(checkpoint.load(folder / "run"), std::runtime_error);
  EXPECT_EQ(epoch, 8);
  EXPECT_EQ(numbers(picky.a), (std::vector<double>{5, 5}));

  Tensor last = zeros({1});
  Checkpoint with_more;
  with_more.add("other", other).add("last", last).save(folder / "more");
  Checkpoint stubborn;
  Tensor wrong = zeros({2});
  struct Once : Picky {
    void load_state_dict(const NamedTensors& dict) {
      Picky::load_state_dict(dict);
      refuses_all = true;
    }
  } once;
  stubborn.add("other", once).add("last", wrong);
  expect_error<ValueError>([&] { stubborn.load(folder / "more"); },
                           "(\"other\" did not take its former state back: too low)");
}

template <class T, class From>
void expect_integer(const Folder& folder, From value) {
  Checkpoint out, in;
  T back = 0;
  out.add("n", value).save(folder / "n");
  in.add("n", back).load(folder / "n");
  EXPECT_EQ(static_cast<From>(back), value);
}

TEST(Checkpoint, IntegersKeepTheirValueOrAreRefused) {
  const Folder folder;
  expect_integer<uint8_t, int64_t>(folder, 255);
  expect_integer<int8_t, int64_t>(folder, -128);
  expect_integer<bool, int64_t>(folder, 1);
  expect_integer<int64_t, int64_t>(folder, INT64_MIN);
  expect_integer<uint64_t, uint64_t>(folder, UINT64_MAX);
  expect_integer<uint64_t, int64_t>(folder, INT64_MAX);
  expect_integer<int64_t, uint64_t>(folder, uint64_t{INT64_MAX});
  const auto refuses = [&](auto value, auto to, const std::string& text) {
    Checkpoint out, in;
    auto back = to;
    out.add("count", value).save(folder / "n");
    in.add("count", back);
    expect_error<ValueError>([&] { in.load(folder / "n"); }, text);
    expect_error<ValueError>([&] { in.load(folder / "n"); }, "(loading \"count\" from \"");
    EXPECT_EQ(back, to);
  };
  refuses(int64_t{300}, uint8_t{7}, "expected an integer from 0 to 255, got 300");
  refuses(int64_t{-1}, uint8_t{7}, "expected an integer from 0 to 255, got -1");
  refuses(int64_t{-129}, int8_t{7}, "expected an integer from -128 to 127, got -129");
  refuses(int64_t{2}, true, "expected an integer from 0 to 1, got 2");
  refuses(int64_t{-1}, uint64_t{7}, "expected an integer from 0 to 18446744073709551615, got -1");
  refuses(UINT64_MAX, int64_t{7}, "got 18446744073709551615");
  refuses(UINT64_MAX, int8_t{7}, "got 18446744073709551615");
}

TEST(Checkpoint, SaysWhatDoesNotFit) {
  const Folder folder;
  Training run(1);
  run.checkpoint.save(folder / "run");
  Net net(1);
  const std::vector<double> before = numbers(net.parameters()[0]);
  int64_t steps = 4;
  Checkpoint wants_more;
  wants_more.add("model", net).add("discriminator", run.net).add("steps", steps);
  expect_error<ValueError>([&] { wants_more.load(folder / "run"); }, "lacks \"discriminator\", \"steps\"");
  EXPECT_EQ(numbers(net.parameters()[0]), before);

  Tensor mean = zeros({2});
  Checkpoint wrong_shape;
  wrong_shape.add("mean", mean);
  expect_error<ValueError>([&] { wrong_shape.load(folder / "run"); },
                           "the file has float32 [1], the tensor to load into is float32 [2]");
  expect_error<ValueError>([&] { wrong_shape.load(folder / "run"); }, "(loading \"mean\" from \"");
  double epoch = 0;
  Checkpoint wrong_kind;
  wrong_kind.add("epoch", epoch);
  expect_error<ValueError>([&] { wrong_kind.load(folder / "run"); }, "expected a float64 number, got int64 []");
  save(net, folder / "net");
  expect_error<ValueError>([&] { run.checkpoint.load(folder / "net"); }, "is no checkpoint");

  Checkpoint names;
  names.add("model", net);
  expect_error<ValueError>([&] { names.add("model", steps); }, "the name \"model\" cannot stand beside \"model\"");
  expect_error<ValueError>([&] { names.add("model.w1", steps); }, "\"model.w1\" cannot stand beside \"model\"");
  expect_error<ValueError>([&] { names.add("", steps); }, "must not be empty");
  names.add("models", steps);
  names.save(folder / "names");
  steps = 0;
  names.load(folder / "names");
  EXPECT_EQ(steps, 4);
}

}  // namespace
}  // namespace argand
