// The demo: a convolutional network learns Fashion-MNIST, 60,000 photographs of clothing in ten classes.
//
// It leaves in runs/fashion/ a checkpoint, the losses of every step, curves.svg and predictions.png. Ctrl-C saves a
// checkpoint first; --resume goes on from it and gives the very losses of a run that was never interrupted. --plan
// says what a run takes, computed by running the same training step on the meta device, which has no memory.
#include <argand/argand.h>
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <numeric>

#include "examples/support/curves.h"
#include "examples/support/files.h"
#include "examples/support/png.h"
#include "examples/support/progress.h"
#include "argand/core/memory.h"
#include "argand/profile/flop_counter.h"

using namespace argand;
using FashionMNIST = argand::data::datasets::FashionMNIST;

namespace {

struct Options {
  std::string data = FashionMNIST::kDebianFolder;
  std::string out = "runs/fashion";
  std::string device = "cpu";
  int64_t epochs = 3, batch_size = 128, seed = 1, stop_after = 0, limit = 0;
  size_t workers = 1;
  double lr = 0.003;
  bool resume = false, plan = false;
};

struct NetImpl : nn::Module {
  nn::Conv2d conv1{nn::Conv2dOptions(1, 32, 3).padding(1)}, conv2{nn::Conv2dOptions(32, 64, 3).padding(1)};
  nn::BatchNorm2d norm1{32}, norm2{64};
  nn::Linear fc1{64 * 7 * 7, 128}, fc2{128, 10};
  nn::Dropout dropout{0.25};

  NetImpl() {
    register_module("conv1", conv1);
    register_module("norm1", norm1);
    register_module("conv2", conv2);
    register_module("norm2", norm2);
    register_module("fc1", fc1);
    register_module("dropout", dropout);
    register_module("fc2", fc2);
  }
  Tensor forward(Tensor x) {  // [batch, 1, 28, 28] to [batch, 10]
    x = max_pool2d(relu(norm1(conv1(x))), {2, 2});
    x = max_pool2d(relu(norm2(conv2(x))), {2, 2});
    return fc2(dropout(relu(fc1(x.flatten(1)))));
  }
};
AG_MODULE(Net);

// Mean and standard deviation of the training pixels.
Tensor normalized(const Tensor& images) { return (images - 0.2860) / 0.3530; }

struct StepResult {
  Tensor loss, correct;  // 0-d: the mean loss, and how many of the batch were classified correctly
};

StepResult train_step(Net& net, optim::Optimizer& optimizer, const data::Example<>& batch) {
  const Device device = net->fc1->weight.device();
  const Tensor target = batch.target.to(device);
  optimizer.zero_grad();
  const Tensor logits = net(normalized(batch.data.to(device)));
  const Tensor loss = nn::functional::cross_entropy(logits, target);
  loss.backward();
  optimizer.step();
  return {loss.detach(), logits.argmax(1).eq(target).sum()};
}

constexpr int64_t kTestBatch = 500;

struct Score {
  double loss = 0, accuracy = 0;
};

Tensor classify(Net& net, const Tensor& images) {
  NoGradGuard no_grad;
  return net(normalized(images));
}

Score evaluate(Net& net, const Tensor& images, const Tensor& targets) {
  Score score;
  net->eval();
  for (int64_t at = 0; at < images.size(0); at += kTestBatch) {
    const int64_t n = std::min(kTestBatch, images.size(0) - at);
    const Tensor logits = classify(net, images.narrow(0, at, n)), target = targets.narrow(0, at, n);
    score.loss += nn::functional::cross_entropy(logits, target).item<double>() * static_cast<double>(n);
    score.accuracy += static_cast<double>(logits.argmax(1).eq(target).sum().item<int64_t>());
  }
  net->train();
  const double count = static_cast<double>(images.size(0));
  return {score.loss / count, score.accuracy / count};
}

// ---- what a run takes

double megabytes(int64_t bytes) { return static_cast<double>(bytes) / 1e6; }

struct Plan {
  int64_t parameters = 0, peak_bytes = 0;
  double flops = 0;  // of all training steps
};

// Runs training steps and a test batch of the same shapes without numbers.
Plan make_plan(const Options& options, int64_t train_size, int64_t test_size, int64_t used) {
  const TensorOptions meta = TensorOptions().device(kMeta);
  const auto images = [&](int64_t n, DType dtype = kFloat) { return empty({n, 1, 28, 28}, meta.dtype(dtype)); };
  const auto targets = [&](int64_t n) { return empty({n}, meta.dtype(kLong)); };
  Plan plan;
  memory::reset_peak(DeviceType::Meta);
  const Tensor data[] = {images(train_size, kByte), targets(train_size), images(test_size, kByte), targets(test_size),
                         images(test_size)};
  Net net;
  net->to(kMeta);
  for (const Tensor& p : net->parameters()) plan.parameters += p.numel();
  optim::AdamW optimizer(net->parameters(), optim::AdamWOptions(options.lr));
  std::vector<data::Example<>> batches;  // in use, and what the loader keeps ready
  for (size_t i = 0; i < 1 + 2 * options.workers; ++i)
    batches.push_back({images(options.batch_size), targets(options.batch_size)});
  {
    profile::FlopCounter flops;
    train_step(net, optimizer, batches[0]);
    const int64_t steps = used / options.batch_size * options.epochs;
    plan.flops = flops.total() * static_cast<double>(steps);
  }
  train_step(net, optimizer, batches[0]);  // now with the optimizer's state in place
  net->eval();
  classify(net, data[4].narrow(0, 0, std::min(kTestBatch, test_size)));
  plan.peak_bytes = memory::stats(DeviceType::Meta).peak;
  return plan;
}

// ---- a run that can be interrupted

volatile std::sig_atomic_t interrupted = 0;

int64_t images_used(const Options& options, const FashionMNIST& train) {
  const auto all = static_cast<int64_t>(*train.size());
  return options.limit > 0 ? std::min(options.limit, all) : all;
}
auto make_loader(const Options& options, FashionMNIST train) {
  const data::samplers::RandomSampler order(images_used(options, train));
  const auto loading = data::DataLoaderOptions()
                           .batch_size(static_cast<size_t>(options.batch_size))
                           .workers(options.workers)
                           .drop_last(true);
  return data::make_data_loader(std::move(train).map(data::transforms::Stack<>()), order, loading);
}
using Loader = decltype(make_loader({}, std::declval<FashionMNIST>()));

// What has been measured, epoch by epoch; the losses step by step.
struct Curves {
  std::vector<double> losses, train_loss, train_accuracy, test_loss, test_accuracy;

  template <class Self>
  static auto members(Self& c) {
    return std::array{std::pair("losses", &c.losses), std::pair("train_loss", &c.train_loss),
                      std::pair("train_accuracy", &c.train_accuracy), std::pair("test_loss", &c.test_loss),
                      std::pair("test_accuracy", &c.test_accuracy)};
  }
  NamedTensors state_dict() const {
    NamedTensors state;
    for (auto [name, numbers] : members(*this)) state.emplace_back(name, tensor(*numbers, kDouble));
    return state;
  }
  void load_state_dict(const NamedTensors& state) {
    for (auto [name, numbers] : members(*this))
      for (const auto& [key, x] : state)
        if (key == name) numbers->assign(x.data_ptr<double>(), x.data_ptr<double>() + x.numel());
  }
};

Net on_device(const std::string& device) {
  Net net;
  net->to(Device(device));
  return net;
}

// Everything training depends on, saved to one file and read back from it.
struct Run {
  Options options;
  Tensor test_images, test_targets;
  Net net;
  optim::AdamW optimizer;
  int64_t steps_per_epoch, total_steps;
  Loader loader;
  optim::OneCycleLR schedule;
  int64_t step = 0, hits = 0;  // hits: right answers in this epoch
  Curves curves;

  Run(const Options& o, FashionMNIST train, const FashionMNIST& test)
      : options(o),
        test_images(test.images().to(Device(o.device))),
        test_targets(test.targets().to(Device(o.device))),
        net(on_device(o.device)),
        optimizer(net->parameters(), optim::AdamWOptions(o.lr)),
        steps_per_epoch(images_used(o, train) / o.batch_size),
        total_steps(steps_per_epoch * o.epochs),
        loader(make_loader(o, std::move(train))),
        schedule(optimizer, o.lr, total_steps) {}

  std::string file(const char* name) const { return options.out + "/" + name; }
  io::Checkpoint checkpoint() {
    io::Checkpoint all;
    all.add("model", net).add("optimizer", optimizer).add("schedule", schedule).add("loader", *loader);
    all.add("random", default_generator()).add("step", step).add("hits", hits).add("curves", curves);
    all.add("epochs", planned_epochs).add("batch_size", planned_batch);
    return all;
  }
  void save() {
    std::filesystem::create_directories(options.out);
    checkpoint().save(file("checkpoint.safetensors"));
  }
  void resume() {
    checkpoint().load(file("checkpoint.safetensors"));
    AG_CHECK_AS(ValueError, planned_epochs == options.epochs && planned_batch == options.batch_size,
                "--resume: the run was started with --epochs ", planned_epochs, " --batch-size ", planned_batch,
                "; its schedule holds for these, so give the same");
  }

  // Trains to the end; false where it was stopped before.
  bool train();

 private:
  int64_t planned_epochs = options.epochs, planned_batch = options.batch_size;

  bool stops() const { return interrupted || step == options.stop_after; }
  void end_epoch(examples::Progress& progress);
  double loss_of_epoch() const {
    const auto first = curves.losses.end() - (step - (step - 1) / steps_per_epoch * steps_per_epoch);
    return std::accumulate(first, curves.losses.end(), 0.0) / static_cast<double>(curves.losses.end() - first);
  }
  double accuracy_of_epoch() const {
    const int64_t steps = step - (step - 1) / steps_per_epoch * steps_per_epoch;
    return static_cast<double>(hits) / static_cast<double>(steps * options.batch_size);
  }
};

bool Run::train() {
  examples::Progress progress(options.epochs, steps_per_epoch * options.batch_size);
  net->train();
  while (step < total_steps) {
    progress.begin_epoch(step / steps_per_epoch + 1, step % steps_per_epoch * options.batch_size);
    for (const auto& batch : *loader) {
      const StepResult result = train_step(net, optimizer, batch);
      curves.losses.push_back(result.loss.item<double>());
      hits += result.correct.item<int64_t>();
      if (++step < total_steps) schedule.step();
      progress.update(((step - 1) % steps_per_epoch + 1) * options.batch_size, loss_of_epoch(), accuracy_of_epoch());
      // At the end of an epoch the loop ends by itself.
      if (step % steps_per_epoch != 0 && stops()) {
        save();
        return false;
      }
    }
    end_epoch(progress);
    if (stops() && step < total_steps) return false;
  }
  return true;
}

void Run::end_epoch(examples::Progress& progress) {
  const Score score = evaluate(net, test_images, test_targets);
  curves.train_loss.push_back(loss_of_epoch());
  curves.train_accuracy.push_back(accuracy_of_epoch());
  curves.test_loss.push_back(score.loss);
  curves.test_accuracy.push_back(score.accuracy);
  hits = 0;
  progress.end_epoch(fmt::format("test accuracy {:.4f}", score.accuracy));
  save();
}

// ---- what a run leaves

void write_losses(const Run& run) {
  std::string text = "step,loss\n";
  for (size_t i = 0; i < run.curves.losses.size(); ++i)
    text += fmt::format("{},{:.17g}\n", i + 1, run.curves.losses[i]);
  examples::write_file(run.file("losses.csv"), text);
}

void draw_curves(const Run& run) {
  std::vector<double> epochs, steps;
  for (size_t i = 1; i <= run.curves.test_loss.size(); ++i) epochs.push_back(static_cast<double>(i));
  const Curves& c = run.curves;
  examples::write_curves(
      run.file("curves.svg"), "Fashion-MNIST",
      {{"Loss", "epoch", "cross entropy", {{"training", epochs, c.train_loss}, {"test", epochs, c.test_loss}}, {}, {}},
       {"Accuracy", "epoch", "", {{"training", epochs, c.train_accuracy}, {"test", epochs, c.test_accuracy}}, {}, {}}});
}

// The first test images, each over the name the network gave it; where that is wrong, the true name below in red.
void draw_predictions(Run& run) {
  constexpr int kColumns = 8, kRows = 5, kScale = 4, kCell = 28 * kScale, kGap = 14, kText = 30;
  constexpr examples::Color kPaper{252, 252, 250}, kInk{40, 40, 40}, kWrong{190, 30, 45};
  examples::Canvas canvas(kColumns * (kCell + kGap) + kGap, kRows * (kCell + kText + kGap) + kGap, kPaper);
  run.net->eval();
  const Tensor predicted = classify(run.net, run.test_images.narrow(0, 0, kColumns * kRows)).argmax(1).cpu();
  const Tensor images = run.test_images.narrow(0, 0, kColumns * kRows).cpu();
  const std::vector<std::string>& names = FashionMNIST::classes();
  for (int i = 0; i < kColumns * kRows; ++i) {
    const int x = kGap + i % kColumns * (kCell + kGap), y = kGap + i / kColumns * (kCell + kText + kGap);
    const auto guess = static_cast<size_t>(predicted[i].item<int64_t>());
    const auto truth = static_cast<size_t>(run.test_targets[i].item<int64_t>());
    canvas.image(x, y, images[i].data_ptr<float>(), 28, 28, kScale);
    canvas.text(x, y + kCell + 5, names[guess], guess == truth ? kInk : kWrong);
    if (guess != truth) {
      canvas.frame(x - 3, y - 3, kCell + 6, kCell + 6, 3, kWrong);
      canvas.text(x, y + kCell + 18, "is: " + names[truth], kWrong);
    }
  }
  canvas.write(run.file("predictions.png"));
}

void add_options(CLI::App& app, Options& o) {
  app.add_option("--data", o.data, "Folder with the four IDX files of Fashion-MNIST, plain or .gz")
      ->capture_default_str();
  app.add_option("--out", o.out, "Folder for checkpoint, curves and pictures")->capture_default_str();
  app.add_option("--device", o.device, "Where to train: cpu, cuda, cuda:1, ...")->capture_default_str();
  app.add_option("--epochs", o.epochs, "Passes over the training images")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  app.add_option("--batch-size", o.batch_size, "Images in a training step")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  app.add_option("--lr", o.lr, "Highest learning rate of the one-cycle schedule")->capture_default_str();
  app.add_option("--seed", o.seed, "Of weights, order and dropout: the same seed gives the same losses")
      ->capture_default_str();
  app.add_option("--workers", o.workers, "Threads that prepare batches; the result does not depend on it")
      ->capture_default_str();
  app.add_option("--limit", o.limit, "Train on the first so many images only")->check(CLI::PositiveNumber);
  app.add_option("--stop-after", o.stop_after, "Stop after so many steps, as Ctrl-C would");
  app.add_flag("--resume", o.resume, "Go on from the checkpoint in --out");
  app.add_flag("--plan", o.plan, "Say what a run takes, without running");
}

void print_plan(const Options& options, const Plan& plan) {
  fmt::print("parameters: {}\nepochs: {}\ntraining: {:.4g} TFLOP\npeak memory: {:.1f} MB of tensors\n", plan.parameters,
             options.epochs, plan.flops / 1e12, megabytes(plan.peak_bytes));
}

int run_demo(const Options& options) {
  manual_seed(static_cast<uint64_t>(options.seed));
  FashionMNIST train(options.data, FashionMNIST::Mode::kTrain), test(options.data, FashionMNIST::Mode::kTest);
  const Plan plan = make_plan(options, static_cast<int64_t>(*train.size()), static_cast<int64_t>(*test.size()),
                              images_used(options, train));
  if (options.plan) {
    print_plan(options, plan);
    return 0;
  }
  Run run(options, std::move(train), test);
  if (options.resume) run.resume();
  std::signal(SIGINT, [](int) { interrupted = 1; });
  const auto start = std::chrono::steady_clock::now();
  const bool finished = run.train();
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  write_losses(run);
  if (!finished) {
    fmt::print("stopped after step {} of {}; saved {}; go on with --resume\n", run.step, run.total_steps,
               run.file("checkpoint.safetensors"));
    return 130;
  }
  draw_curves(run);
  draw_predictions(run);
  fmt::print("trained in {:.1f} s; peak memory {:.1f} MB of tensors (planned {:.1f})\n", seconds,
             megabytes(memory::stats(Device(options.device).type()).peak), megabytes(plan.peak_bytes));
  fmt::print("left in {}: checkpoint.safetensors, losses.csv, curves.svg, predictions.png\n", options.out);
  fmt::print("test accuracy: {:.4f}\n", run.curves.test_accuracy.back());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Learns to tell articles of clothing apart: a convolutional network on Fashion-MNIST."};
  Options options;
  add_options(app, options);
  CLI11_PARSE(app, argc, argv);
  try {
    return run_demo(options);
  } catch (const std::exception& e) {
    fmt::print(stderr, "fashion: {}\n", e.what());
    return 1;
  }
}
