// An LSTM learns to forecast a chaotic time series.
//
// The series is that of Mackey and Glass, "Oscillation and chaos in physiological control systems" (1977), a model of
// the production of blood cells that is never periodic and whose past, not its last value, says how it goes on. The
// network is trained to predict the next value, and then forecasts many by taking its own predictions as input.
#include <argand/argand.h>
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cmath>

#include "examples/support/curves.h"

using namespace argand;

namespace {

struct Options {
  std::string out = "runs/lstm_series/forecast.svg";
  int64_t steps = 400, batch_size = 32, window = 100, horizon = 50, hidden = 32, seed = 1;
  double lr = 0.01;
};

// dx/dt = 0.2 x(t - 17) / (1 + x(t - 17)^10) - 0.1 x(t), one value per unit of time from t = 500 on.
Tensor mackey_glass(int64_t count) {
  constexpr int kPerUnit = 20, kDelay = 17 * kPerUnit, kStart = 500 * kPerUnit;
  constexpr double kStep = 1.0 / kPerUnit;
  const int64_t total = kStart + count * kPerUnit;
  std::vector<double> x(static_cast<size_t>(kDelay + total), 1.2);
  const auto slope = [](double now, double delayed) { return 0.2 * delayed / (1 + std::pow(delayed, 10)) - 0.1 * now; };
  for (size_t i = kDelay; i + 1 < x.size(); ++i) {  // Heun's method
    const double first = slope(x[i], x[i - kDelay]);
    x[i + 1] = x[i] + kStep / 2 * (first + slope(x[i] + kStep * first, x[i + 1 - kDelay]));
  }
  std::vector<float> series;
  for (int64_t i = 0; i < count; ++i)
    series.push_back(static_cast<float>(x[static_cast<size_t>(kDelay + kStart + i * kPerUnit)]));
  return tensor(series);
}

struct ForecasterImpl : nn::Module {
  using State = std::tuple<Tensor, Tensor>;

  explicit ForecasterImpl(int64_t hidden) : lstm(nn::LSTMOptions(1, hidden).batch_first(true)), change(hidden, 1) {
    register_module("lstm", lstm);
    register_module("change", change);
  }
  // [batch, time] to the value that follows each, [batch, time], and the state to go on from.
  std::pair<Tensor, State> forward(const Tensor& x, const std::optional<State>& state = std::nullopt) {
    const auto [h, next_state] = lstm(x.unsqueeze(2), state);
    return {x + change(h).squeeze(2), next_state};
  }

  nn::LSTM lstm;
  nn::Linear change;
};
AG_MODULE(Forecaster);

void train(Forecaster& net, const Tensor& series, const Options& options) {
  optim::Adam optimizer(net->parameters(), optim::AdamOptions(options.lr));
  optim::CosineAnnealingLR schedule(optimizer, options.steps);
  const Tensor windows = series.unfold(0, options.window + 1, 1);  // [number of windows, window + 1]
  for (int64_t step = 1; step <= options.steps; ++step) {
    const Tensor batch = windows.index({randint(windows.size(0), {options.batch_size}, TensorOptions(kLong))});
    const Tensor prediction = net(batch.narrow(1, 0, options.window)).first;
    // The state starts empty: what the first values are followed by cannot be known.
    constexpr int64_t kWarmUp = 20;
    const Tensor target = batch.narrow(1, 1, options.window);
    const Tensor loss = mse_loss(prediction.slice(1, kWarmUp), target.slice(1, kWarmUp));
    optimizer.zero_grad();
    loss.backward();
    optimizer.step();
    schedule.step();
    if (step % std::max<int64_t>(1, options.steps / 10) == 0)
      fmt::print("step {:4}/{}  error of the next value: {:.5f}\n", step, options.steps,
                 std::sqrt(loss.item<double>()));
  }
}

// The `horizon` values that follow past, [batch, time], each predicted from those before it: [batch, horizon].
Tensor forecast(Forecaster& net, const Tensor& past, int64_t horizon) {
  const NoGradGuard no_grad;
  auto [prediction, state] = net(past);
  std::vector<Tensor> values = {prediction.slice(1, -1)};
  while (static_cast<int64_t>(values.size()) < horizon) {
    std::tie(prediction, state) = net(values.back(), state);
    values.push_back(prediction);
  }
  return cat(values, 1);
}

std::vector<double> numbers(const Tensor& x) {
  const Tensor y = x.to(kDouble).contiguous();
  return {y.data_ptr<double>(), y.data_ptr<double>() + y.numel()};
}

std::vector<double> range(int64_t first, int64_t end) { return numbers(arange(first, end)); }

// The root of the mean square for each step ahead, [horizon].
Tensor errors(const Tensor& forecast, const Tensor& truth) { return (forecast - truth).square().mean(0).sqrt(); }

void draw(const std::string& path, const Tensor& test, const Tensor& forecast, const Tensor& error,
          const Tensor& naive_error) {
  const int64_t end = test.size(1), horizon = forecast.size(1);
  const std::vector<double> ahead = range(1, horizon + 1);
  examples::Panel one{"One forecast", "time", "value, in standard deviations", {}, {}, {}};
  one.series = {{"truth", range(0, end), numbers(test[0])},
                {"forecast", range(end - horizon, end), numbers(forecast[0])}};
  examples::Panel all{"Error over all forecasts", "steps ahead", "root mean square error", {}, 0.0, {}};
  all.series = {{"value stays as is", ahead, numbers(naive_error)}, {"LSTM", ahead, numbers(error)}};
  examples::write_curves(path, "An LSTM forecasts the Mackey-Glass series", {one, all});
}

void run(const Options& options) {
  manual_seed(static_cast<uint64_t>(options.seed));
  const int64_t train_count = 3000, window = options.window, horizon = options.horizon;
  const Tensor series = mackey_glass(4000), known = series.narrow(0, 0, train_count);
  const Tensor scaled = (series - known.mean()) / known.std();

  Forecaster net(options.hidden);
  train(net, scaled.narrow(0, 0, train_count), options);

  // Forecasts from many places of the part that was not trained on.
  const Tensor test = scaled.slice(0, train_count).unfold(0, window + horizon, 10);
  const Tensor past = test.narrow(1, 0, window), truth = test.slice(1, window);
  const Tensor predicted = forecast(net, past, horizon), naive = past.slice(1, -1).expand_as(truth);
  const Tensor error = errors(predicted, truth), naive_error = errors(naive, truth);

  fmt::print("\nforecasts of {} values from {} places not trained on; errors in standard deviations of the series\n",
             horizon, test.size(0));
  fmt::print("{:>12}  {:>6}  {:>17}\n", "steps ahead", "LSTM", "value stays as is");
  for (int64_t ahead = 1; ahead <= horizon; ahead = ahead < 5 ? 5 : ahead < 10 ? 10 : ahead + 10)
    fmt::print("{:>12}  {:6.4f}  {:>17.4f}\n", ahead, error[ahead - 1].item<double>(),
               naive_error[ahead - 1].item<double>());
  draw(options.out, test, predicted, error, naive_error);
  fmt::print("picture: {}\n", options.out);

  const double mean = error.square().mean().sqrt().item<double>();
  const double naive_mean = naive_error.square().mean().sqrt().item<double>();
  fmt::print("error over all steps: {:.4f}; of the naive forecast: {:.4f}; ratio: {:.4f}\n", mean, naive_mean,
             mean / naive_mean);
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App app(
      "An LSTM learns to forecast the Mackey-Glass series, which is chaotic: it is trained to predict the next value,\n"
      "then fed its own predictions. Prints its error against that of the forecast \"the value stays as it is\", and\n"
      "draws one forecast and the errors by steps ahead.");
  app.add_option("--out", options.out, "the picture (SVG)")->capture_default_str();
  app.add_option("--steps", options.steps, "training steps")->capture_default_str()->check(CLI::PositiveNumber);
  app.add_option("--batch-size", options.batch_size, "windows per step")
      ->capture_default_str()
      ->check(CLI::PositiveNumber);
  app.add_option("--window", options.window, "values the network sees")
      ->capture_default_str()
      ->check(CLI::Range(30, 500));
  app.add_option("--horizon", options.horizon, "values to forecast")->capture_default_str()->check(CLI::Range(1, 300));
  app.add_option("--hidden", options.hidden, "size of the LSTM's state")
      ->capture_default_str()
      ->check(CLI::PositiveNumber);
  app.add_option("--lr", options.lr, "learning rate")->capture_default_str();
  app.add_option("--seed", options.seed, "seed of all random numbers")->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  try {
    run(options);
  } catch (const std::exception& error) {
    fmt::print(stderr, "lstm_series: {}\n", error.what());
    return 1;
  }
}
