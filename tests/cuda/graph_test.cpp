// A training step that is recorded once and replayed, next to the same steps done one by one.
#include <gtest/gtest.h>

#include "compare.h"

namespace argand::cuda {
namespace {

using Ts = std::vector<Tensor>;

// A step's launches, and the random numbers they take.
struct Recording {
  Tape tape;
  RandomSlot begin;
  uint64_t blocks = 0;

  template <class F>
  explicit Recording(F step) {
    Generator& g = default_generator();
    begin = {g.current_seed(), g.offset()};
    emulator_tape() = &tape;
    try {
      step();
    } catch (...) {
      emulator_tape() = nullptr;
      throw;
    }
    emulator_tape() = nullptr;
    blocks = g.offset() - begin.offset;
    g.set_offset(begin.offset);
  }
  void replay() const {
    Generator& g = default_generator();
    const Replay r{begin, {g.current_seed(), g.advance(blocks)}};
    for (const auto& launch : tape) launch(r);
  }
};

struct Training {
  nn::Sequential net{nn::Linear(12, 9), nn::ReLU(), nn::Dropout(0.3), nn::Linear(9, 3)};
  Tensor x = rand({8, 12}).to(emulated()), y = (arange(8, kInt64) * 5).remainder(3).to(emulated());
  std::unique_ptr<optim::Optimizer> optimizer;

  template <class O, class Options>
  void use(const Options& options) {
    net->to(emulated());
    optimizer = std::make_unique<O>(net->parameters(), options);
  }
  void step() {
    optimizer->zero_grad();
    cross_entropy_loss(net->forward(x), y).backward();
    optimizer->step();
  }
  void slow_down() {
    auto& options = optimizer->param_groups()[0].options();
    options.set_lr(options.get_lr() * 0.5);
  }
};

template <class O, class Options>
void compare_steps(const Options& options) {
  if (emulated().is_cuda()) GTEST_SKIP() << "recorded on the emulated device alone";
  const auto begin = [&](Training& t) {
    t.use<O>(options);
    t.step();
  };
  manual_seed(5);
  Training eager;
  begin(eager);
  for (int i = 0; i < 4; ++i) {
    if (i == 2) eager.slow_down();
    eager.step();
  }
  manual_seed(5);
  Training replayed;
  begin(replayed);
  const Tensor before = replayed.net->parameters()[0].clone();
  const Recording recording([&] { replayed.step(); });
  expect_close(replayed.net->parameters()[0], before, "recording does nothing");
  for (int i = 0; i < 4; ++i) {
    if (i == 2) replayed.slow_down();
    recording.replay();
  }
  const Ts want = eager.net->parameters(), got = replayed.net->parameters();
  for (size_t i = 0; i < want.size(); ++i) EXPECT_TRUE(equal(got[i].cpu(), want[i].cpu())) << "parameter " << i;
  // The generator stands where five steps leave it.
  const uint64_t offset = default_generator().offset();
  manual_seed(5);
  Training again;
  begin(again);
  for (int i = 0; i < 4; ++i) again.step();
  EXPECT_EQ(default_generator().offset(), offset);
}

TEST(CudaGraph, ReplaysTakeStepsOfTheirOwn) {
  compare_steps<optim::AdamW>(optim::AdamWOptions(0.05));
  compare_steps<optim::SGD>(optim::SGDOptions(0.05).momentum(0.9));
  compare_steps<optim::Adagrad>(optim::AdagradOptions(0.05).lr_decay(0.1));
  compare_steps<optim::RMSprop>(optim::RMSpropOptions(0.01));
}

TEST(CudaGraph, TheFirstMomentumStepIsRefused) {
  if (emulated().is_cuda()) GTEST_SKIP() << "recorded on the emulated device alone";
  Training t;
  t.use<optim::SGD>(optim::SGDOptions(0.05).momentum(0.9));
  EXPECT_THROW(Recording([&] { t.step(); }), Error);
}

TEST(CudaGraph, EveryDrawFollowsTheGenerator) {
  if (emulated().is_cuda()) GTEST_SKIP() << "recorded on the emulated device alone";
  const auto draws = [](const Ts& to) {
    NoGradGuard no_grad;
    uniform_(to[0]);
    normal_(to[1]);
    bernoulli_(to[2], 0.5);
    random_(to[3]);
    to[4].copy_(multinomial(to[0], 4, true));
    to[5].copy_(multinomial(to[0], 4, false));
    to[6].copy_(randperm(5, to[6].options()));
  };
  const auto places = [] {
    Ts to;
    for (int i = 0; i < 4; ++i) to.push_back(zeros({7}).to(emulated()));
    for (int64_t n : {4, 4, 5}) to.push_back(zeros({n}, kInt64).to(emulated()));
    return to;
  };
  const Ts eager = places(), replayed = places();
  for (const Tensor& t : {eager[0], replayed[0]}) fill_(t, 1);
  manual_seed(9);
  for (int i = 0; i < 3; ++i) draws(eager);
  manual_seed(9);
  const Recording recording([&] { draws(replayed); });
  for (int i = 0; i < 3; ++i) recording.replay();
  for (size_t i = 0; i < eager.size(); ++i) EXPECT_TRUE(equal(eager[i].cpu(), replayed[i].cpu())) << i;

  Generator own(3);
  EXPECT_THROW(Recording([&] {
                 const Tensor x = zeros({5}).to(emulated());
                 uniform_(x, 0, 1, own);
                 emulator_tape()->back()({{default_generator().current_seed(), 0}, {0, 0}});
               }),
               Error);
}

}  // namespace
}  // namespace argand::cuda
