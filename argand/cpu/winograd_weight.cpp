// The gradient of 3 x 3 weights by Winograd's transformations: sums over tiles instead of positions, whose 16 parts
// become 9 elements at the end.
#include <algorithm>
#include <atomic>

#include "argand/core/parallel.h"
#include "argand/cpu/conv_weight.h"
#include "argand/cpu/winograd.h"

namespace argand::conv {
namespace {

// Panels that share the transformation of an image at least.
constexpr int64_t kLeastPanels = 2;

class WinogradWeightGradient {
 public:
  WinogradWeightGradient(const View& weight, const Image& result, const Image& image, const Axis& h, const Axis& w)
      : result_(result),
        tiles_(image, h, w),
        rows_of_(weight, image.channels, true),
        channels_(image.channels),
        width_(kernels<float>().columns),
        panels_(ceil_div(result.channels, width_)),
        staged_(result.sc != 1 || result.h % 2 != 0 || result.w % 2 != 0) {}

  bool run() {
    const int64_t chunks = tiles_.chunks().count(), whole = panels_ * of_panel();
    parts_ = std::min({kTasks, std::max<int64_t>(1, kPartialNumbers / whole), chunks});
    per_task_ = std::max(std::min(panels_, kLeastPanels), ceil_div(panels_, ceil_div(kTasks, parts_)));
    const Scratch<float> sums(parts_ * whole);
    sums_ = sums.data();
    make_tables();
    parallel_for(0, parts_ * ceil_div(panels_, per_task_), 1, [&](int64_t first, int64_t last) {
      const Workspace space(*this);
      for (int64_t i = first; i < last; ++i) {
        const int64_t panel = i / parts_ * per_task_;
        one_task(i % parts_, panel, std::min(panels_, panel + per_task_), space);
      }
    });
    return combine();
  }

 private:
  // What one thread works with.
  struct Workspace {
    explicit Workspace(const WinogradWeightGradient& g)
        : stage(g.tiles_.staged_numbers()),
          image(g.tiles_.numbers()),
          rows(g.staged_ ? 4 * g.tiles_.chunks().rows() * g.tiles_.columns() * g.width_ : 1),
          gradient(kWinogradParts * g.of_part()) {}
    const Scratch<float> stage, image, rows, gradient;
  };

  int64_t of_panel() const { return kWinogradParts * channels_ * width_; }      // [part][input channel][output channel]
  int64_t of_part() const { return tiles_.chunks().max_positions() * width_; }  // [tile][output channel]
  float* sums_at(int64_t part, int64_t panel) const { return sums_ + (part * panels_ + panel) * of_panel(); }
  int64_t out_channels(int64_t panel) const { return std::min(width_, result_.channels - panel * width_); }

  void make_tables() {
    for (int64_t t = 0; t < tiles_.chunks().max_positions(); ++t) steps_.push_back({t * tiles_.line(), t * width_});
    for (int64_t c = 0; c < channels_; ++c) row_.push_back(c), to_.push_back(c * width_);
  }

  void one_task(int64_t part, int64_t first_panel, int64_t last_panel, const Workspace& space) const {
    const int64_t chunks = tiles_.chunks().count(), begin = part * chunks / parts_, end = (part + 1) * chunks / parts_;
    for (int64_t c = begin; c < end; ++c) {
      const Chunk chunk = tiles_.chunks()[c];
      tiles_.transform(chunk, space.stage.data(), space.image.data());
      const Run all{0, tiles_.count(chunk)};
      GatheredProduct<float> x{};
      x.m = channels_, x.add = c != begin;
      x.steps = steps_.data(), x.runs = &all, x.runs_end = &all + 1;
      x.row = row_.data(), x.to = to_.data();
      for (int64_t panel = first_panel; panel < last_panel; ++panel) {
        x.n = out_channels(panel);
        transform_gradient(chunk, panel * width_, x.n, space);
        for (int64_t i = 0; i < kWinogradParts; ++i) {
          x.a = space.image.data() + i * tiles_.part();
          x.b = space.gradient.data() + i * of_part();
          x.c = sums_at(part, panel) + i * channels_ * width_;
          kernels<float>().product(x);
        }
      }
    }
  }

  void transform_gradient(const Chunk& chunk, int64_t channel, int64_t channels, const Workspace& space) const {
    float* to = space.gradient.data();
    const int64_t columns = tiles_.columns(), row = staged_ ? 2 * columns * width_ : result_.sh;
    const int64_t pixel = staged_ ? width_ : result_.sw;
    for (int64_t n = chunk.image; n < chunk.image + chunk.images; ++n) {
      const auto* from = reinterpret_cast<const float*>(result_.at(n, channel, 2 * chunk.row, 0));
      if (staged_) {
        read_pixels(result_, {n, channel, channels, 2 * chunk.row, 0, 2 * chunk.rows, 2 * columns}, space.rows.data(),
                    width_);
        from = space.rows.data();
      }
      for (int64_t r = 0; r < chunk.rows; ++r, from += 2 * row, to += columns * width_)
        winograd_kernels().gradient(to, of_part(), width_, from, row, pixel, columns, channels);
    }
  }

  // Adds the partial sums up and makes weights of them; says whether they are finite.
  bool combine() const {
    std::atomic<bool> finite{true};
    parallel_for(0, panels_, 1, [&](int64_t first, int64_t last) {
      const Scratch<float> rows(9 * channels_ * width_);
      for (int64_t panel = first; panel < last; ++panel) {
        float* const sum = sums_at(0, panel);
        for (int64_t part = 1; part < parts_; ++part) {
          const float* const more = sums_at(part, panel);
          for (int64_t i = 0; i < of_panel(); ++i) sum[i] += more[i];
        }
        const int64_t tap = (rows_of_(1, 0) - rows_of_(0, 0)) * width_;
        for (int64_t c = 0; c < channels_; ++c)
          if (!winograd_kernels().weight_gradient(rows.data() + rows_of_(0, c) * width_, tap, sum + c * width_,
                                                  channels_ * width_, out_channels(panel)))
            finite = false;
        rows_of_.write(panel * width_, out_channels(panel), rows.data(), width_);
      }
    });
    return finite;
  }

  const Image& result_;
  const ImageTiles tiles_;
  const WeightRows<float> rows_of_;
  const int64_t channels_, width_, panels_;
  const bool staged_;
  int64_t parts_ = 1, per_task_ = 1;
  std::vector<Step> steps_;
  std::vector<int64_t> row_, to_;
  float* sums_ = nullptr;
};

}  // namespace

bool winograd_weight_gradient(const View& weight, const Image& result, const Image& image, const Axis& h,
                              const Axis& w) {
  return WinogradWeightGradient(weight, result, image, h, w).run();
}

}  // namespace argand::conv
