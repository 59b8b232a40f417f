// The gradient of a convolution's weights: the same product with positions and taps in each other's place, so that the
// sum runs over positions.
//
// The chunks of positions are split among a number of partial sums that depends on shapes alone, each made by one task
// and all added in order: the same bits at any thread count.
#include <algorithm>

#include "argand/core/parallel.h"
#include "argand/cpu/conv_engine.h"

namespace argand::conv {
namespace {

constexpr int64_t kPartialNumbers = 1 << 20;  // the most all partial sums together may hold, if there is a choice

template <class T>
class WeightGradient {
 public:
  WeightGradient(const View& weight, const Image& result, const Image& image, const ConvAttrs& attrs)
      : weight_(weight),
        result_(result),
        image_(image),
        grouping_(attrs.groups, image.channels, result.channels),
        h_(forward_axis(attrs, 0, weight.sizes[2], result.h)),
        w_(forward_axis(attrs, 1, weight.sizes[3], result.w)),
        chunks_(image.n, h_, w_, std::min(grouping_.in, image.channels)),
        reader_(image, dtype_of<T>, h_, w_, chunks_, grouping_),
        taps_(static_cast<int64_t>(h_.taps.size() * w_.taps.size())),
        rows_(grouping_.columnwise ? taps_ : taps_ * grouping_.in),
        panel_(grouping_.columnwise ? kChannelBlock : kernels<T>().columns),
        panels_(ceil_div(grouping_.out, panel_)),
        taps_inner_(!grouping_.columnwise && weight.strides[1] == taps_ && weight.strides[3] == 1 &&
                    weight.strides[2] == weight.sizes[3]) {}

  void run() {
    const int64_t group_size = rows_ * panels_ * panel_, whole = grouping_.groups * group_size;
    const int64_t work = result_.n * h_.count * w_.count * result_.channels * rows_;
    parts_ = std::clamp<int64_t>(kPartialNumbers / std::max<int64_t>(1, whole), 1, std::min(kTasks, chunks_.count()));
    const Scratch<T> sums(parts_ * whole);
    const Scratch<int64_t> offsets(2 * rows_ + chunks_.max_positions());
    tap_ = offsets.data();
    to_ = tap_ + rows_;
    position_ = to_ + rows_;
    reader_.position_offsets(position_);
    reader_.tap_offsets(tap_, grouping_.columnwise ? 1 : grouping_.in, taps_inner_);
    for (int64_t i = 0; i < rows_; ++i) to_[i] = i * panel_;
    sums_ = sums.data();
    add_up(work < kSerialWork);
    combine(parts_ * whole < 65536);
  }

 private:
  // [part][group][panel][row][column]
  T* sums_at(int64_t part, int64_t group, int64_t panel) const {
    return sums_ + ((part * grouping_.groups + group) * panels_ + panel) * rows_ * panel_;
  }
  int64_t in_channels(int64_t group) const { return std::min(grouping_.in, image_.channels - group * grouping_.in); }
  int64_t out_channels(int64_t group, int64_t panel) const {
    const int64_t of_group = std::min(grouping_.out, result_.channels - group * grouping_.out);
    return std::min(panel_, of_group - panel * panel_);
  }

  void add_up(bool serial) {
    const int64_t outer = parts_ * grouping_.groups;
    const int64_t splits = serial ? 1 : std::clamp<int64_t>(ceil_div(kTasks, outer), 1, panels_);
    const int64_t per_task = ceil_div(panels_, splits), tasks = outer * ceil_div(panels_, per_task);
    parallel_for(0, tasks, serial ? tasks : 1, [&](int64_t first, int64_t last) {
      const Scratch<T> stage(std::max<int64_t>(1, reader_.staged_numbers()));
      const Scratch<T> gradient(chunks_.max_positions() * panel_);
      for (int64_t i = first; i < last; ++i) {
        const int64_t split = i / outer;
        one_task(i % outer / grouping_.groups, i % grouping_.groups, split * per_task,
                 std::min(panels_, (split + 1) * per_task), stage.data(), gradient.data());
      }
    });
  }

  void one_task(int64_t part, int64_t group, int64_t first_panel, int64_t last_panel, T* stage, T* gradient) const {
    const int64_t begin = part * chunks_.count() / parts_, end = (part + 1) * chunks_.count() / parts_;
    for (int64_t c = begin; c < end; ++c) {
      const Chunk chunk = chunks_[c];
      const T* const a = reader_.read(chunk, group * grouping_.in, in_channels(group), stage);
      const int64_t positions = chunk.images * chunk.rows * w_.count;
      for (int64_t panel = first_panel; panel < last_panel; ++panel) {
        const int64_t n = out_channels(group, panel);
        pack(gradient, chunk, group * grouping_.out + panel * panel_, n);
        const GatheredProduct<T> x{
            rows_, n,       positions, a, tap_, position_, gradient, panel_, sums_at(part, group, panel),
            to_,   nullptr, c != begin};
        grouping_.columnwise ? kernels<T>().columnwise(x) : kernels<T>().product(x);
      }
    }
  }

  // The result's gradients of a chunk as rows of panel_ channels.
  void pack(T* to, const Chunk& chunk, int64_t channel, int64_t n) const {
    const char* const from = result_.at(chunk.image, channel, chunk.row, 0);
    const RowCopy copy(dtype_of<T>, result_.dtype);
    for_runs(chunk, h_, w_, result_, [&](int64_t first, int64_t count, int64_t offset, int64_t step) {
      const char* const run = from + offset * item_size(result_.dtype);
      T* const lines = to + first * panel_;
      if (!grouping_.columnwise) return kernels<T>().pack(lines, run, result_.dtype, n, result_.sc, count, step);
      for (int64_t i = 0; i < count; ++i)
        copy(reinterpret_cast<char*>(lines + i * panel_), 1, run + i * step * item_size(result_.dtype), result_.sc, n);
    });
  }

  void combine(bool serial) const {
    const int64_t tasks = grouping_.groups * panels_, size = rows_ * panel_;
    const RowCopy copy(weight_.dtype, dtype_of<T>);
    const auto grain = std::max<int64_t>(1, 65536 / std::max<int64_t>(1, size * parts_));
    parallel_for(0, tasks, serial ? tasks : grain, [&](int64_t first, int64_t last) {
      for (int64_t i = first; i < last; ++i) {
        const int64_t group = i / panels_, panel = i % panels_;
        T* const sum = sums_at(0, group, panel);
        for (int64_t part = 1; part < parts_; ++part) {
          const T* const more = sums_at(part, group, panel);
          for (int64_t j = 0; j < size; ++j) sum[j] += more[j];
        }
        write(copy, group, panel, sum);
      }
    });
  }

  void write(const RowCopy& copy, int64_t group, int64_t panel, const T* sum) const {
    const int64_t o = group * grouping_.out + panel * panel_, n = out_channels(group, panel);
    const int64_t kw = weight_.sizes[3], in = grouping_.columnwise ? 1 : grouping_.in;
    if (taps_inner_) return write_rows(copy, weight_.data + o * weight_.strides[0] * copy.out_item(), 1, sum, rows_, n);
    for (int64_t t = 0; t < taps_; ++t) {
      const int64_t at = o * weight_.strides[0] + t / kw * weight_.strides[2] + t % kw * weight_.strides[3];
      write_rows(copy, weight_.data + at * copy.out_item(), weight_.strides[1], sum + t * in * panel_, in, n);
    }
  }

  // `rows` lines of n sums become columns of the weight, its rows `step` apart.
  void write_rows(const RowCopy& copy, char* to, int64_t step, const T* sum, int64_t rows, int64_t n) const {
    const int64_t out = weight_.strides[0], tile = copy.tile_columns();
    for (int64_t r = 0; r < rows; r += RowCopy::kTileRows)
      for (int64_t c = 0; c < n; c += tile)
        copy.transpose(to + (c * out + r * step) * copy.out_item(), out, step,
                       reinterpret_cast<const char*>(sum + r * panel_ + c), panel_,
                       std::min(RowCopy::kTileRows, rows - r), std::min(tile, n - c));
  }

  const View& weight_;
  const Image &result_, &image_;
  const Grouping grouping_;
  const Axis h_, w_;
  const Chunks chunks_;
  const Reader reader_;
  const int64_t taps_, rows_, panel_, panels_;
  const bool taps_inner_;
  int64_t parts_ = 1;
  int64_t *tap_ = nullptr, *to_ = nullptr, *position_ = nullptr;
  T* sums_ = nullptr;
};

}  // namespace

void run_backward_weight(const Call& call) {
  const Image result(call.in(0)), image(call.in(1));
  const ConvAttrs& attrs = call.attributes<ConvAttrs>();
  if (call.out().dtype == DType::Float64)
    WeightGradient<double>(call.out(), result, image, attrs).run();
  else
    WeightGradient<float>(call.out(), result, image, attrs).run();
}

}  // namespace argand::conv
