// REINFORCE with a baseline: a network learns to balance a pole on a cart by trial and error.
//
// Williams, "Simple statistical gradient-following algorithms for connectionist reinforcement learning" (1992). What
// was done in an episode is made more probable where it went better than expected, less where it went worse; a second
// network, the baseline, learns what to expect.
#include <argand/argand.h>
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace argand;

namespace {

struct Options {
  int64_t episodes = 960, batch_size = 16, seed = 1;
  double lr = 0.01, discount = 0.99;
};

// The cart-pole of Barto, Sutton and Anderson, "Neuronlike adaptive elements that can solve difficult learning control
// problems" (1983), without friction; constants, start and end of an episode as in Gymnasium's CartPole-v1.
class CartPole {
 public:
  using State = std::array<float, 4>;  // position (m), velocity (m/s), angle from upright (rad), its rate (rad/s)
  static constexpr int64_t kMaxSteps = 500;

  explicit CartPole(const float* state) { std::copy_n(state, 4, state_.begin()); }
  const State& state() const { return state_; }

  // Pushes the cart for a fiftieth of a second. Returns whether the pole is still up and the cart on its track.
  bool step(bool push_right) {
    constexpr float kGravity = 9.8F, kCartMass = 1.0F, kPoleMass = 0.1F, kHalfLength = 0.5F;  // m/s^2, kg, m
    constexpr float kForce = 10.0F, kSeconds = 0.02F, kMaxPosition = 2.4F, kMaxAngle = 12 * 2 * 3.14159265F / 360;
    constexpr float kMass = kCartMass + kPoleMass, kMoment = kPoleMass * kHalfLength;
    auto& [x, velocity, angle, rate] = state_;
    const float sine = std::sin(angle), cosine = std::cos(angle);
    const float force = ((push_right ? kForce : -kForce) + kMoment * rate * rate * sine) / kMass;
    const float turn =
        (kGravity * sine - cosine * force) / (kHalfLength * (4.0F / 3.0F - kPoleMass * cosine * cosine / kMass));
    const float acceleration = force - kMoment * turn * cosine / kMass;
    x += kSeconds * velocity;
    velocity += kSeconds * acceleration;
    angle += kSeconds * rate;
    rate += kSeconds * turn;
    return std::abs(x) <= kMaxPosition && std::abs(angle) <= kMaxAngle;
  }

 private:
  State state_;
};

nn::Sequential make_network(int64_t outputs) {
  return nn::Sequential(nn::Linear(4, 64), nn::Tanh(), nn::Linear(64, outputs));
}

// What happened in an episode; each step earns a reward of 1, so its return is its length.
struct Episode {
  std::vector<CartPole::State> states;
  std::vector<int64_t> actions;  // 0: left, 1: right
};

// Plays `count` episodes side by side: each forward pass decides for all that still run.
std::vector<Episode> play(nn::Sequential& policy, int64_t count) {
  const NoGradGuard no_grad;
  std::vector<Episode> episodes(static_cast<size_t>(count));
  std::vector<CartPole> carts;
  const Tensor start = rand({count, 4}) * 0.1 - 0.05;
  for (int64_t i = 0; i < count; ++i) carts.emplace_back(start[i].data_ptr<float>());
  std::vector<size_t> running(episodes.size());
  std::iota(running.begin(), running.end(), 0);
  for (int64_t t = 0; t < CartPole::kMaxSteps && !running.empty(); ++t) {
    std::vector<CartPole::State> states;
    for (const size_t i : running) states.push_back(carts[i].state());
    const Tensor x = from_blob(states.data(), {static_cast<int64_t>(states.size()), 4});
    const Tensor actions = policy->forward(x).softmax(1).multinomial(1);
    std::vector<size_t> still_running;
    for (size_t k = 0; k < running.size(); ++k) {
      const size_t i = running[k];
      const int64_t action = actions.data_ptr<int64_t>()[k];
      episodes[i].states.push_back(states[k]);
      episodes[i].actions.push_back(action);
      if (carts[i].step(action == 1)) still_running.push_back(i);
    }
    running = still_running;
  }
  return episodes;
}

// All steps of some episodes.
struct Batch {
  Tensor states, actions;  // [steps, 4], [steps]
  Tensor returns;          // [steps]: what was earned from there on, later rewards counting less, between 0 and 1
};

Batch make_batch(const std::vector<Episode>& episodes, double discount) {
  std::vector<float> states, returns;
  std::vector<int64_t> actions;
  for (const Episode& e : episodes) {
    for (const CartPole::State& s : e.states) states.insert(states.end(), s.begin(), s.end());
    actions.insert(actions.end(), e.actions.begin(), e.actions.end());
    // 1 + discount + discount^2 + ..., over the steps that are left, times 1 - discount.
    for (size_t left = e.actions.size(); left > 0; --left)
      returns.push_back(static_cast<float>(1 - std::pow(discount, static_cast<double>(left))));
  }
  return {tensor(states).view({-1, 4}), tensor(actions), tensor(returns)};
}

void learn(nn::Sequential& policy, nn::Sequential& baseline, optim::Optimizer& optimizer, const Batch& batch) {
  const Tensor expected = baseline->forward(batch.states).squeeze(1);
  const Tensor surprise = batch.returns - expected.detach();
  const Tensor advantage = (surprise - surprise.mean()) / (surprise.std() + 1e-6);
  const Tensor log_probability =
      policy->forward(batch.states).log_softmax(1).gather(1, batch.actions.unsqueeze(1)).squeeze(1);
  const Tensor loss = -(log_probability * advantage).mean() + mse_loss(expected, batch.returns);
  optimizer.zero_grad();
  loss.backward();
  optimizer.step();
}

double mean_of_last(const std::vector<double>& values, size_t count) {
  const size_t n = std::min(count, values.size());
  return std::accumulate(values.end() - static_cast<ptrdiff_t>(n), values.end(), 0.0) / static_cast<double>(n);
}

void run(const Options& options) {
  manual_seed(static_cast<uint64_t>(options.seed));
  nn::Sequential policy = make_network(2), baseline = make_network(1);
  std::vector<Tensor> parameters = policy->parameters();
  for (const Tensor& p : baseline->parameters()) parameters.push_back(p);
  optim::Adam optimizer(parameters, optim::AdamOptions(options.lr));

  fmt::print("{:>8}  {}\n", "episodes", "mean return of the last 50 (steps the pole stayed up, 500 at most)");
  std::vector<double> returns;
  const int64_t updates = (options.episodes + options.batch_size - 1) / options.batch_size;
  for (int64_t update = 1; update <= updates; ++update) {
    const std::vector<Episode> episodes = play(policy, options.batch_size);
    for (const Episode& e : episodes) returns.push_back(static_cast<double>(e.actions.size()));
    learn(policy, baseline, optimizer, make_batch(episodes, options.discount));
    if (update % std::max<int64_t>(1, updates / 10) == 0 || update == 1) {
      const double mean = mean_of_last(returns, 50);
      fmt::print("{:>8}  {:5.1f} {}\n", returns.size(), mean, std::string(static_cast<size_t>(mean / 10), '#'));
    }
  }
  fmt::print("mean return of the last 50 episodes: {:.1f}\n", mean_of_last(returns, 50));
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App app(
      "Learns to balance a pole on a cart by REINFORCE with a baseline: it pushes left or right 50 times a second and\n"
      "is told only how long the pole stayed up. Prints the mean return (steps per episode, 500 at most) as it grows.\n"
      "Pushing at random gives about 22.");
  app.add_option("--episodes", options.episodes, "episodes to play")->capture_default_str()->check(CLI::PositiveNumber);
  app.add_option("--batch-size", options.batch_size, "episodes between two updates")
      ->capture_default_str()
      ->check(CLI::PositiveNumber);
  app.add_option("--lr", options.lr, "learning rate")->capture_default_str();
  app.add_option("--discount", options.discount, "what a reward counts one step earlier")
      ->capture_default_str()
      ->check(CLI::Range(0.0, 0.9999));
  app.add_option("--seed", options.seed, "seed of all random numbers")->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  try {
    run(options);
  } catch (const std::exception& error) {
    fmt::print(stderr, "reinforce: {}\n", error.what());
    return 1;
  }
}
