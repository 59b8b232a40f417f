// A small GPT learns to write like a text, character by character.
//
// The network is a transformer with causal attention: at each place it sees the characters so far and says how probable
// each next one is. A tenth of the text is kept for validation; the loss there, in nats per character, is compared with
// what a table of the frequencies of character pairs reaches.
#include <argand/argand.h>
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace argand;

namespace {

struct Options {
  std::string text = "/usr/share/common-licenses/GPL-3", out = "runs/char_gpt/weights.safetensors", load;
  std::string prompt = "\n";
  int64_t context = 64, width = 128, layers = 3, heads = 4;
  int64_t steps = 600, batch_size = 32, length = 400, seed = 1;
  double lr = 0.003, dropout = 0.2, temperature = 0.7;
};

// ---- the network

struct BlockImpl : nn::Module {
  BlockImpl(int64_t width, int64_t n_heads, double dropout) : heads(n_heads) {
    norm1 = register_module("norm1", nn::LayerNorm(nn::LayerNormOptions({width})));
    qkv = register_module("qkv", nn::Linear(width, 3 * width));
    projection = register_module("projection", nn::Linear(width, width));
    norm2 = register_module("norm2", nn::LayerNorm(nn::LayerNormOptions({width})));
    expand = register_module("expand", nn::Linear(width, 4 * width));
    contract = register_module("contract", nn::Linear(4 * width, width));
    drop = register_module("drop", nn::Dropout(dropout));
  }
  // Each place takes from those before it what it attends to: [batch, time, width] to the same.
  Tensor attend(const Tensor& x) {
    const int64_t batch = x.size(0), time = x.size(1), width = x.size(2);
    const Tensor parts = qkv(x).view({batch, time, 3, heads, width / heads}).permute({2, 0, 3, 1, 4});
    const Tensor y = scaled_dot_product_attention(parts[0], parts[1], parts[2], {}, 0.0, /*is_causal=*/true);
    return projection(y.transpose(1, 2).reshape({batch, time, width}));
  }
  Tensor forward(Tensor x) {
    x = x + drop(attend(norm1(x)));
    return x + drop(contract(gelu(expand(norm2(x)))));
  }

  int64_t heads;
  nn::LayerNorm norm1{nullptr}, norm2{nullptr};
  nn::Linear qkv{nullptr}, projection{nullptr}, expand{nullptr}, contract{nullptr};
  nn::Dropout drop{nullptr};
};
AG_MODULE(Block);

struct GptImpl : nn::Module {
  // alphabet: the characters, uint8 [n]. A buffer, so that it is saved with the weights.
  GptImpl(const Options& o, const Tensor& the_alphabet) {
    const int64_t n = the_alphabet.numel();
    alphabet = register_buffer("alphabet", the_alphabet);
    characters = register_module("characters", nn::Embedding(n, o.width));
    places = register_module("places", nn::Embedding(o.context, o.width));
    blocks = register_module("blocks", nn::ModuleList());
    for (int64_t i = 0; i < o.layers; ++i) blocks->push_back(Block(o.width, o.heads, o.dropout));
    norm = register_module("norm", nn::LayerNorm(nn::LayerNormOptions({o.width})));
    head = register_module("head", nn::Linear(o.width, n));
    nn::init::normal_(characters->weight, 0, 0.02);
    nn::init::normal_(places->weight, 0, 0.02);
  }
  // Numbers of characters, [batch, time], to logits of the next, [batch, time, characters].
  Tensor forward(const Tensor& ids) {
    Tensor x = characters(ids) + places(arange(ids.size(1), TensorOptions(kLong)));
    for (size_t i = 0; i < blocks->size(); ++i) x = blocks->at<BlockImpl>(i).forward(x);
    return head(norm(x));
  }
  // Text to the numbers of its characters, [length].
  Tensor encode(const std::string& text) const {
    std::array<int64_t, 256> number;
    number.fill(-1);
    for (int64_t i = 0; i < alphabet.numel(); ++i) number[alphabet.data_ptr<uint8_t>()[i]] = i;
    std::vector<int64_t> ids;
    for (const char c : text) {
      ids.push_back(number[static_cast<uint8_t>(c)]);
      if (ids.back() < 0) throw std::runtime_error(fmt::format("the network was trained on a text without '{}'", c));
    }
    return tensor(ids);
  }

  Tensor alphabet;
  nn::Embedding characters{nullptr}, places{nullptr};
  nn::ModuleList blocks{nullptr};
  nn::LayerNorm norm{nullptr};
  nn::Linear head{nullptr};
};
AG_MODULE(Gpt);

// ---- files

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path + "; name a text file with --text");
  return {std::istreambuf_iterator<char>(file), {}};
}

Tensor characters_of(const std::string& text) {
  std::vector<uint8_t> characters(text.begin(), text.end());
  std::sort(characters.begin(), characters.end());
  characters.erase(std::unique(characters.begin(), characters.end()), characters.end());
  return tensor(characters);
}

// The sizes of the network go into the file too, so that it can be made again from the file alone.
struct Size {
  const char* name;
  int64_t Options::*value;
};
constexpr Size kSizes[] = {{"context", &Options::context},
                           {"width", &Options::width},
                           {"layers", &Options::layers},
                           {"heads", &Options::heads}};

void save(const Gpt& net, const Options& options) {
  io::Metadata metadata;
  for (const Size& s : kSizes) metadata.emplace_back(s.name, std::to_string(options.*s.value));
  std::filesystem::create_directories(std::filesystem::absolute(options.out).parent_path());
  io::save_file(net->state_dict(), options.out, metadata);
}

Gpt load(Options& options) {
  const io::SafetensorsFile file(options.load);
  for (const auto& [name, text] : file.metadata())
    for (const Size& s : kSizes)
      if (name == s.name) options.*s.value = std::stoll(text);
  Gpt net(options, file.get("alphabet").clone());
  net->load_state_dict(file.tensors());
  return net;
}

// ---- training

// Mean loss over windows of the text, of which the first `context` characters predict the last `context`.
Tensor loss_of(Gpt& net, const Tensor& windows) {
  const int64_t context = windows.size(1) - 1;
  const Tensor logits = net(windows.narrow(1, 0, context)), target = windows.narrow(1, 1, context);
  return nn::functional::cross_entropy(logits.flatten(0, 1), target.flatten());
}

// Over windows that follow one another, or a hundred spread over a longer text.
double validate(Gpt& net, const Tensor& ids, int64_t context) {
  const NoGradGuard no_grad;
  net->eval();
  const int64_t step = std::max(context, (ids.size(0) - context) / 100);
  const double loss = loss_of(net, ids.unfold(0, context + 1, step)).item<double>();
  net->train();
  return loss;
}

// What a table of the frequencies of character pairs reaches.
double pair_table_loss(const Tensor& train, const Tensor& validation, int64_t characters) {
  const auto pairs = [&](const Tensor& ids) { return ids.slice(0, 0, -1) * characters + ids.slice(0, 1); };
  const Tensor seen = pairs(train);
  const Tensor counts = full({characters * characters}, 0.1)  // pairs not seen are possible
                            .scatter_add(0, seen, ones({seen.size(0)}))
                            .view({characters, characters});
  const Tensor log_probability = (counts / counts.sum(1, true)).log().flatten();
  return -log_probability.index_select(0, pairs(validation)).mean().item<double>();
}

// Up along a line, down along a cosine to a tenth: what the learning rate is multiplied with.
auto warm_up_and_decay(int64_t steps) {
  const double end = static_cast<double>(steps), warm_up = std::max(1.0, std::min(100.0, end / 10));
  return [=](int64_t step) {
    const double at = static_cast<double>(step);
    if (at < warm_up) return (at + 1) / warm_up;
    return 0.55 + 0.45 * std::cos(std::acos(-1.0) * (at - warm_up) / (end - warm_up));
  };
}

// Returns the loss on the validation text.
double train(Gpt& net, const Tensor& ids, const Tensor& validation, const Options& options) {
  optim::AdamW optimizer(net->parameters(), optim::AdamWOptions(options.lr).weight_decay(0.1));
  optim::LambdaLR schedule(optimizer, warm_up_and_decay(options.steps));
  const int64_t context = options.context, report = std::max<int64_t>(1, options.steps / 10);
  const Tensor windows = ids.unfold(0, context + 1, 1);
  const auto start = std::chrono::steady_clock::now();
  double loss = 0, validation_loss = validate(net, validation, context);
  fmt::print("{:>10}  {:>6}  {:>10}\n{:>10}  {:>6}  {:10.4f}\n", "step", "loss", "validation", 0, "", validation_loss);
  for (int64_t step = 1; step <= options.steps; ++step) {
    const Tensor picked = randint(windows.size(0), {options.batch_size}, TensorOptions(kLong));
    const Tensor batch_loss = loss_of(net, windows.index_select(0, picked));
    optimizer.zero_grad();
    batch_loss.backward();
    nn::utils::clip_grad_norm_(net->parameters(), 1.0);
    optimizer.step();
    schedule.step();
    loss = step == 1 ? batch_loss.item<double>() : 0.95 * loss + 0.05 * batch_loss.item<double>();
    if (step % report != 0) continue;
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    const double speed = static_cast<double>(step * options.batch_size * context) / seconds.count();
    validation_loss = validate(net, validation, context);
    fmt::print("{:>10}  {:.4f}  {:10.4f}  {:.0f} characters/s\n", step, loss, validation_loss, speed);
    std::fflush(stdout);
  }
  return validation_loss;
}

Gpt learn(const Options& options) {
  const std::string text = read_text(options.text);
  Gpt net(options, characters_of(text));
  const Tensor ids = net->encode(text);
  const int64_t split = ids.size(0) * 9 / 10;
  const Tensor first = ids.slice(0, 0, split), validation = ids.slice(0, split);
  if (validation.size(0) <= options.context)
    throw std::runtime_error(fmt::format("{} has {} characters; at least {} are needed for this --context",
                                         options.text, text.size(), 10 * (options.context + 1)));
  int64_t parameters = 0;
  for (const Tensor& p : net->parameters()) parameters += p.numel();
  fmt::print("{}: {} characters, {} different ones; the network has {} parameters\n", options.text, text.size(),
             net->alphabet.numel(), parameters);
  const double loss = train(net, first, validation, options);
  save(net, options);
  fmt::print("weights: {}\n", options.out);
  fmt::print("validation loss: {:.4f}; a table of character pairs: {:.4f}\n", loss,
             pair_table_loss(first, validation, net->alphabet.numel()));
  return net;
}

// ---- writing

void write(Gpt& net, const Options& options) {
  const NoGradGuard no_grad;
  net->eval();
  Tensor ids = net->encode(options.prompt).unsqueeze(0);  // [1, time]
  fmt::print("{}", options.prompt);
  for (int64_t i = 0; i < options.length; ++i) {
    const Tensor seen = ids.slice(1, std::max<int64_t>(0, ids.size(1) - options.context));
    const Tensor logits = net(seen).select(1, -1);  // of what follows the last place
    const Tensor next =
        options.temperature == 0 ? logits.argmax(1, true) : (logits / options.temperature).softmax(1).multinomial(1);
    ids = cat({ids, next}, 1);
    std::fputc(net->alphabet[next.item<int64_t>()].item<uint8_t>(), stdout);
    std::fflush(stdout);
  }
  fmt::print("\n");
}

}  // namespace

int main(int argc, char** argv) {
  Options o;
  CLI::App app(
      "A small GPT learns to write like a text. Prints the loss on the characters it is trained on and on the last\n"
      "tenth of the text, which it is not (nats per character; lower is better), saves the weights, and writes\n"
      "something. With --load it only writes.");
  const auto option = [&](const char* name, auto& value, const char* help) {
    return app.add_option(name, value, help)->capture_default_str();
  };
  option("--text", o.text, "any text file");
  option("--out", o.out, "where the weights go (safetensors)");
  app.add_option("--load", o.load, "weights to write with, instead of training")->check(CLI::ExistingFile);
  app.add_option("--prompt", o.prompt, "what the written text begins with (default: a line break)");
  option("--length", o.length, "characters to write")->check(CLI::NonNegativeNumber);
  option("--temperature", o.temperature, "of writing: 0 the most probable, 1 as the network has it")
      ->check(CLI::Range(0.0, 10.0));
  option("--steps", o.steps, "training steps")->check(CLI::PositiveNumber);
  option("--batch-size", o.batch_size, "pieces of text per step")->check(CLI::PositiveNumber);
  option("--context", o.context, "characters the network sees")->check(CLI::PositiveNumber);
  option("--width", o.width, "numbers per character inside the network")->check(CLI::PositiveNumber);
  option("--layers", o.layers, "blocks of attention and MLP")->check(CLI::PositiveNumber);
  option("--heads", o.heads, "of attention; they divide the width")->check(CLI::PositiveNumber);
  option("--dropout", o.dropout, "part of a block's results left out in training")->check(CLI::Range(0.0, 0.9));
  option("--lr", o.lr, "highest learning rate");
  option("--seed", o.seed, "seed of all random numbers");
  CLI11_PARSE(app, argc, argv);
  try {
    if (o.width % o.heads != 0) throw std::runtime_error("--heads must divide --width");
    if (o.prompt.empty()) throw std::runtime_error("--prompt needs a character to begin with");
    manual_seed(static_cast<uint64_t>(o.seed));
    Gpt net = o.load.empty() ? learn(o) : load(o);
    write(net, o);
  } catch (const std::exception& error) {
    fmt::print(stderr, "char_gpt: {}\n", error.what());
    return 1;
  }
}
