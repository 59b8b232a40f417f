#include "argand/cpu/winograd.h"

#include <algorithm>
#include <atomic>

#include "argand/core/parallel.h"
#include "argand/cpu/isa.h"

namespace argand::conv {

namespace {

// Of either side, and of both multiplied: fewer channels do not make up for the transformations of pixels.
constexpr int64_t kLeastChannels = 16, kLeastChannelPairs = 1024;
// What transforming a pair of channels' kernel takes in multiplications of the pair, when all weights together stay in
// the cache and when they do not.
constexpr int64_t kWeightCost = 100, kManyWeightsCost = 400, kManyWeights = 1 << 17;
// A chunk's tiles: their parts stay in the second-level cache where they are enough for each panel of weights.
constexpr int64_t kPartNumbers = 8192, kChunkTiles = 64;

int64_t tiles_along(const Axis& axis) { return ceil_div(axis.count, 2); }

// Positions one apart that see three neighbours.
bool three_in_a_row(const Axis& axis) {
  return axis.step == 1 && axis.out_step == 1 && axis.out_first == 0 && axis.taps.size() == 3 &&
         axis.taps[1] == axis.taps[0] + 1 && axis.taps[2] == axis.taps[0] + 2;
}

// Pairs of a position and a pixel that it sees, of one dimension.
int64_t pairs(const Axis& axis, int64_t pixels) {
  int64_t sum = 0;
  for (int64_t t = 0; t < static_cast<int64_t>(axis.taps.size()); ++t) {
    const auto [first, last] = axis.seeing(t, pixels);
    sum += last - first;
  }
  return sum;
}

bool readable(const Image& image) { return image.dtype == DType::Float32 && (image.sc == 1 || image.sw == 1); }

Axis tile_axis(const Axis& axis) { return {tiles_along(axis), 1, 1, 0, {}, {}}; }

}  // namespace

const WinogradKernels& winograd_kernels() {
  static const WinogradKernels* const tables[] = {&sse4::winograd_kernels, &avx2::winograd_kernels,
                                                  &avx512::winograd_kernels};
  static const WinogradKernels& chosen = *tables[static_cast<int>(cpu::isa())];
  return chosen;
}

bool suits_winograd(const Image& seen, const Image& result, const Grouping& grouping, const Axis& h, const Axis& w) {
  if (grouping.groups != 1 || grouping.columnwise || !three_in_a_row(h) || !three_in_a_row(w)) return false;
  const int64_t channel_pairs = seen.channels * result.channels;
  if (std::min(seen.channels, result.channels) < kLeastChannels || channel_pairs < kLeastChannelPairs) return false;
  if (!readable(seen) || !readable(result)) return false;
  const int64_t tiles = seen.n * tiles_along(h) * tiles_along(w);
  const int64_t direct = seen.n * pairs(h, seen.h) * pairs(w, seen.w);
  // A quarter for the transformations of pixels.
  return tiles * kWinogradParts * 5 / 4 + (channel_pairs < kManyWeights ? kWeightCost : kManyWeightsCost) <= direct;
}

ImageTiles::ImageTiles(const Image& image, const Axis& h, const Axis& w)
    : image_(image),
      first_y_(h.taps[0]),
      first_x_(w.taps[0]),
      h_(tile_axis(h)),
      w_(tile_axis(w)),
      chunks_(image.n, h_, w_, std::max(kChunkTiles, kPartNumbers / image.channels)),
      line_(round_up(image.channels, 16) + 16),
      staged_row_((2 * w_.count + 2) * image.channels) {}

namespace {

// The part of a window that lies within the image, [first, last) along one dimension of the window.
struct Within {
  int64_t first, last;
  Within(int64_t begin, int64_t count, int64_t pixels)
      : first(std::clamp<int64_t>(-begin, 0, count)), last(std::clamp<int64_t>(pixels - begin, first, count)) {}
  int64_t count() const { return last - first; }
};

void clear_border(const Window& window, const Within& y, const Within& x, float* to, int64_t pixel) {
  const int64_t row = window.columns * pixel;
  std::fill(to, to + y.first * row, 0.0f);
  std::fill(to + y.last * row, to + window.rows * row, 0.0f);
  if (x.count() == window.columns) return;
  for (float* line = to + y.first * row; line != to + y.last * row; line += row) {
    std::fill(line, line + x.first * pixel, 0.0f);
    std::fill(line + x.last * pixel, line + row, 0.0f);
  }
}

}  // namespace

void read_pixels(const Image& image, const Window& window, float* to, int64_t pixel) {
  const Within y(window.y, window.rows, image.h), x(window.x, window.columns, image.w);
  clear_border(window, y, x, to, pixel);
  if (y.count() == 0 || x.count() == 0) return;
  // Rows without anything between them are one.
  const bool joined = x.count() == window.columns && image.sh == image.sw * x.count();
  const int64_t rows = joined ? 1 : y.count(), columns = joined ? y.count() * x.count() : x.count();
  const int64_t row = window.columns * pixel;
  const auto* const from =
      reinterpret_cast<const float*>(image.at(window.image, window.channel, window.y + y.first, window.x + x.first));
  float* const lines = to + y.first * row + x.first * pixel;
  if (image.sc == 1) {
    for (int64_t r = 0; r < rows; ++r)
      for (int64_t i = 0; i < columns; ++i)
        std::copy_n(from + r * image.sh + i * image.sw, window.channels, lines + r * row + i * pixel);
    return;
  }
  // Few planes at a time: as many streams as the machine fetches ahead, and whole cache lines written.
  constexpr int64_t kPlanes = 16;
  for (int64_t c = 0; c < window.channels; c += kPlanes)
    for (int64_t r = 0; r < rows; ++r)
      kernels<float>().transpose(lines + r * row + c, pixel, from + c * image.sc + r * image.sh, image.sc,
                                 std::min(kPlanes, window.channels - c), columns);
}

void ImageTiles::transform(const Chunk& chunk, float* stage, float* to) const {
  for (int64_t n = 0; n < chunk.images; ++n) {
    read_pixels(
        image_,
        {chunk.image + n, 0, image_.channels, first_y_ + 2 * chunk.row, first_x_, 2 * chunk.rows + 2, 2 * w_.count + 2},
        stage, image_.channels);
    for (int64_t r = 0; r < chunk.rows; ++r, to += w_.count * line_)
      winograd_kernels().image(to, part(), line_, stage + 2 * r * staged_row_, staged_row_, image_.channels, w_.count,
                               image_.channels);
  }
}

namespace {

class WinogradCorrelation {
 public:
  WinogradCorrelation(const Image& out, const Image& in, const Weights& weights, const Grouping& grouping,
                      const Axis& h, const Axis& w, const float* bias)
      : out_(out),
        h_(h),
        w_(w),
        bias_(bias),
        tiles_(in, h, w),
        panels_(weights, grouping, h, w, out.channels),
        channels_(in.channels),
        width_(panels_.width()),
        direct_(out.sc == 1) {}

  bool run() {
    const int64_t chunks = tiles_.chunks().count(), panels = panels_.count();
    // Few chunks: the output's channels are split as well. Each part transforms its chunk for itself.
    const int64_t per_part =
        std::min(panels, std::max<int64_t>(2, ceil_div(panels, std::max<int64_t>(1, kTasks / chunks))));
    const Scratch<float> weights(panels * of_panel());
    weights_ = weights.data();
    make_tables();
    transform_weights();
    parallel_for(0, chunks * ceil_div(panels, per_part), 1, [&](int64_t first, int64_t last) {
      const Workspace space(*this);
      for (int64_t i = first; i < last && finite_.load(std::memory_order_relaxed); ++i) {
        const int64_t panel = i / chunks * per_part;
        one_task(tiles_.chunks()[i % chunks], panel, std::min(panels, panel + per_part), space);
      }
    });
    return finite_;
  }

 private:
  // What one thread works with.
  struct Workspace {
    explicit Workspace(const WinogradCorrelation& c)
        : stage(c.tiles_.staged_numbers()),
          parts(c.tiles_.numbers()),
          products(kWinogradParts * c.of_part()),
          results(c.direct_ ? 1 : 4 * c.of_part()) {}
    const Scratch<float> stage, parts, products, results;
  };

  int64_t of_panel() const { return kWinogradParts * channels_ * width_; }      // [part][input channel][output channel]
  int64_t of_part() const { return tiles_.chunks().max_positions() * width_; }  // [tile][output channel]

  void make_tables() {
    for (int64_t c = 0; c < channels_; ++c) steps_.push_back({c, c * width_});
    for (int64_t t = 0; t < tiles_.chunks().max_positions(); ++t)
      row_.push_back(t * tiles_.line()), to_.push_back(t * width_);
  }

  void transform_weights() const {
    const int64_t blocks = panels_.blocks();
    parallel_for(0, panels_.count() * blocks, 1, [&](int64_t first, int64_t last) {
      const Scratch<float> packed(panels_.numbers());
      for (int64_t i = first; i < last; ++i) {
        const int64_t panel = i / blocks, block = i % blocks;
        const int64_t channels = block + 1 < blocks ? panels_.block() : panels_.last_block();
        panels_.pack(packed.data(), 0, panel, block);
        float* const to = weights_ + panel * of_panel() + block * panels_.block() * width_;
        winograd_kernels().weight(to, channels_ * width_, packed.data(), channels * width_, channels * width_);
      }
    });
  }

  void one_task(const Chunk& chunk, int64_t first_panel, int64_t last_panel, const Workspace& space) {
    tiles_.transform(chunk, space.stage.data(), space.parts.data());
    const Run all{0, channels_};
    GatheredProduct<float> x{};
    x.m = tiles_.count(chunk);
    x.steps = steps_.data(), x.runs = &all, x.runs_end = &all + 1;
    x.row = row_.data(), x.to = to_.data();
    for (int64_t panel = first_panel; panel < last_panel; ++panel) {
      x.n = panels_.channels(0, panel);
      for (int64_t part = 0; part < kWinogradParts; ++part) {
        x.a = space.parts.data() + part * tiles_.part();
        x.b = weights_ + panel * of_panel() + part * channels_ * width_;
        x.c = space.products.data() + part * of_part();
        kernels<float>().product(x);
      }
      store(chunk, panel, x.n, space);
    }
  }

  void store(const Chunk& chunk, int64_t panel, int64_t channels, const Workspace& space) {
    const float* const bias = bias_ ? bias_ + panel * width_ : nullptr;
    const float* products = space.products.data();
    const int64_t y = 2 * chunk.row, rows = std::min(h_.count - y, 2 * chunk.rows);
    for (int64_t n = 0; n < chunk.images; ++n) {
      auto* const image = reinterpret_cast<float*>(out_.at(chunk.image + n, panel * width_, y, 0));
      float* const to = direct_ ? image : space.results.data();
      const int64_t pixel = direct_ ? out_.sw : width_, row = direct_ ? out_.sh : w_.count * width_;
      for (int64_t r = 0; r < rows; r += 2, products += tiles_.columns() * width_)
        if (!winograd_kernels().result(to + r * row, row, pixel, std::min<int64_t>(2, rows - r), w_.count, products,
                                       of_part(), width_, bias, channels))
          finite_.store(false, std::memory_order_relaxed);
      if (!direct_) turn(image, to, rows, channels);
    }
  }

  // Rows of pixels with their channels side by side become planes.
  void turn(float* to, const float* from, int64_t rows, int64_t channels) const {
    const bool together = out_.sh == w_.count;
    const int64_t count = together ? rows * w_.count : w_.count;
    for (int64_t r = 0; r < (together ? 1 : rows); ++r)
      kernels<float>().transpose(to + r * out_.sh, out_.sc, from + r * w_.count * width_, width_, count, channels);
  }

  const Image& out_;
  const Axis &h_, &w_;
  const float* bias_;
  const ImageTiles tiles_;
  const WeightPanels<float> panels_;
  const int64_t channels_, width_;
  const bool direct_;
  std::vector<Step> steps_;
  std::vector<int64_t> row_, to_;
  float* weights_ = nullptr;
  std::atomic<bool> finite_{true};
};

}  // namespace

bool winograd(const Image& out, const Image& in, const Weights& weights, const Grouping& grouping, const Axis& h,
              const Axis& w, const float* bias) {
  return WinogradCorrelation(out, in, weights, grouping, h, w, bias).run();
}

}  // namespace argand::conv
