// Convolutions on the CPU: forward, and backward to the image, which is a forward one of its own for every phase of
// the stride.
//
// Each result is one task's, and its sum runs over taps and channels in an order that shapes alone decide: the same
// bits at any thread count.
#include <algorithm>
#include <cstring>

#include "argand/core/error.h"
#include "argand/core/parallel.h"
#include "argand/cpu/conv_engine.h"
#include "argand/dispatch/dispatch.h"

namespace argand::conv {
namespace {

constexpr int64_t kStoreBlock = 64;  // positions whose results are written at a time where the output is not float rows

constexpr int64_t kPanelsTogether = 8;

// Weights as a correlation reads them: the strides of its groups (in columnwise mode blocks of them), of its output and
// input channels within one, and of kernel rows and columns.
struct Weights {
  const char* data;
  DType dtype;
  int64_t group, out, in, h, w;
};

// out[position][o] = sum over taps and input channels of in * weight, + bias[o], for all positions of two axes.
template <class T>
class Correlation {
 public:
  Correlation(const Image& out, const Image& in, const Weights& weights, const Grouping& grouping, Axis h, Axis w,
              const T* bias)
      : out_(out),
        in_(in),
        weights_(weights),
        grouping_(grouping),
        h_(std::move(h)),
        w_(std::move(w)),
        bias_(bias),
        chunks_(in.n, h_, w_, std::min(grouping.in, in.channels)),
        reader_(in, dtype_of<T>, h_, w_, chunks_, grouping),
        taps_(static_cast<int64_t>(h_.taps.size() * w_.taps.size())),
        k_(grouping.columnwise ? taps_ : taps_ * grouping.in),
        panel_(grouping.columnwise ? kChannelBlock : kernels<T>().columns),
        panels_(ceil_div(grouping.out, panel_)),
        taps_inner_(!grouping.columnwise && in_memory_order(true)),
        direct_(out.dtype == dtype_of<T> && out.sc == 1),
        store_(out.dtype, dtype_of<T>) {}

  void run() {
    if (h_.count == 0 || w_.count == 0) return;
    const Scratch<T> packed(std::max<int64_t>(1, grouping_.groups * panels_ * k_ * panel_));
    const Scratch<int64_t> offsets(2 * chunks_.max_positions() + k_);
    row_ = offsets.data();
    to_ = row_ + chunks_.max_positions();
    tap_ = to_ + chunks_.max_positions();
    reader_.position_offsets(row_);
    direct_ ? result_offsets(to_, chunks_, h_, w_, out_) : scratch_offsets();
    reader_.tap_offsets(tap_, grouping_.columnwise ? 1 : grouping_.in, taps_inner_);
    packed_ = packed.data();
    const int64_t work = out_.n * h_.count * w_.count * out_.channels * k_;
    if (k_) pack_weights(work < kSerialWork);
    work_through(work < kSerialWork);
  }

 private:
  // Whether a group's sum, taps or channels innermost, reads all of a kernel in the order of memory.
  bool in_memory_order(bool taps_inner) const {
    const auto kh = static_cast<int64_t>(h_.taps.size()), kw = static_cast<int64_t>(w_.taps.size());
    const int64_t tap = taps_inner ? 1 : grouping_.in, in = taps_inner ? taps_ : 1;
    const auto in_a_row = [](const std::vector<int64_t>& k) {
      for (size_t i = 1; i < k.size(); ++i)
        if (k[i] != k[0] + static_cast<int64_t>(i)) return false;
      return true;
    };
    return in_a_row(h_.kernel) && in_a_row(w_.kernel) && (grouping_.in == 1 || weights_.in == in) &&
           (kw == 1 || weights_.w == tap) && (kh == 1 || weights_.h == tap * kw);
  }
  const char* weight_at(int64_t group, int64_t out, int64_t in, int64_t tap) const {
    const auto kw = static_cast<int64_t>(w_.taps.size());
    const int64_t y = h_.kernel[static_cast<size_t>(tap / kw)], x = w_.kernel[static_cast<size_t>(tap % kw)];
    return weights_.data +
           (group * weights_.group + out * weights_.out + in * weights_.in + y * weights_.h + x * weights_.w) *
               item_size(weights_.dtype);
  }

  void scratch_offsets() {
    for (int64_t i = 0; i < chunks_.max_positions(); ++i) to_[i] = i % kStoreBlock * panel_;
  }

  int64_t channels_of(int64_t group, int64_t per_group, int64_t all) const {
    return std::min(per_group, all - group * per_group);
  }

  void pack_weights(bool serial) {
    const int64_t tasks = grouping_.groups * panels_, size = std::max<int64_t>(1, k_ * panel_);
    const bool lines = weights_.out == 1 && weights_.dtype == dtype_of<T> && !grouping_.columnwise && panels_ > 1 &&
                       grouping_.out % panel_ == 0;
    const int64_t least = lines ? kPanelsTogether : 1;
    parallel_for(0, tasks, serial ? tasks : std::max(least, 65536 / size), [&](int64_t first, int64_t last) {
      for (int64_t i = first; i < last;) {
        const int64_t group = i / panels_, o = i % panels_ * panel_;
        if (lines) {
          const int64_t end = std::min({last, (group + 1) * panels_, i + kPanelsTogether});
          pack_lines(packed_ + i * size, group, o, end - i);
          i = end;
          continue;
        }
        const int64_t wide = std::min(panel_, channels_of(group, grouping_.out, out_.channels) - o);
        pack_panel(packed_ + i * size, group, o, wide);
        ++i;
      }
    });
  }

  // The output channels lie together: what is read in one piece goes to several panels, which spares page look-ups.
  void pack_lines(T* to, int64_t group, int64_t o, int64_t panels) const {
    for (int64_t t = 0; t < taps_; ++t) {
      const T* from = reinterpret_cast<const T*>(weight_at(group, o, 0, t));
      T* line = to + t * grouping_.in * panel_;
      for (int64_t c = 0; c < grouping_.in; ++c, from += weights_.in, line += panel_)
        for (int64_t i = 0; i < panels; ++i)
          std::memcpy(line + i * k_ * panel_, from + i * panel_, static_cast<size_t>(panel_) * sizeof(T));
    }
  }

  void pack_panel(T* to, int64_t group, int64_t o, int64_t wide) const {
    if (grouping_.columnwise) {
      const RowCopy copy(dtype_of<T>, weights_.dtype);
      for (int64_t t = 0; t < taps_; ++t)
        copy(reinterpret_cast<char*>(to + t * panel_), 1, weight_at(group, o, 0, t), weights_.out, wide);
      return;
    }
    const auto pack = kernels<T>().pack;
    if (taps_inner_ || in_memory_order(false))
      pack(to, weight_at(group, o, 0, 0), weights_.dtype, wide, weights_.out, k_, 1);
    else if (weights_.out == 1 || weights_.in == 1)
      for (int64_t t = 0; t < taps_; ++t)
        pack(to + t * grouping_.in * panel_, weight_at(group, o, 0, t), weights_.dtype, wide, weights_.out,
             grouping_.in, weights_.in);
    else
      visit_floating(weights_.dtype, [&](auto zero) { gather_panel<decltype(zero)>(to, group, o, wide); });
  }

  // The taps of one pair of channels lie together: read while they are in the cache.
  template <class S>
  void gather_panel(T* to, int64_t group, int64_t o, int64_t wide) const {
    for (int64_t c = 0; c < grouping_.in; ++c)
      for (int64_t t = 0; t < taps_; ++t) {
        const S* from = reinterpret_cast<const S*>(weight_at(group, o, c, t));
        T* line = to + (t * grouping_.in + c) * panel_;
        for (int64_t j = 0; j < wide; ++j) line[j] = static_cast<T>(from[j * weights_.out]);
        for (int64_t j = wide; j < panel_; ++j) line[j] = 0;
      }
  }

  template <class F>
  static void visit_floating(DType dtype, F&& f) {
    switch (dtype) {
      case DType::Float16:
        return f(Half{});
      case DType::BFloat16:
        return f(BFloat16{});
      default:
        return f(T{});
    }
  }

  void work_through(bool serial) {
    const int64_t chunks = grouping_.groups * chunks_.count();
    // Few chunks: the output's channels are split as well, and each part reads the image again.
    const int64_t parts = serial ? 1 : std::clamp<int64_t>(ceil_div(kTasks / 2, chunks), 1, panels_);
    const int64_t per_part = ceil_div(panels_, parts);
    const int64_t tasks = chunks * ceil_div(panels_, per_part);
    parallel_for(0, tasks, serial ? tasks : 1, [&](int64_t first, int64_t last) {
      const Scratch<T> stage(std::max<int64_t>(1, reader_.staged_numbers()));
      const Scratch<T> block(direct_ ? 1 : kStoreBlock * panel_);
      for (int64_t i = first; i < last; ++i) {
        const int64_t part = i / chunks, group = i % chunks / chunks_.count();
        one_task(chunks_[i % chunks_.count()], group, part * per_part, std::min(panels_, (part + 1) * per_part),
                 stage.data(), block.data());
      }
    });
  }

  void one_task(const Chunk& chunk, int64_t group, int64_t first_panel, int64_t last_panel, T* stage, T* block) {
    const int64_t in_channel = group * grouping_.in;
    const T* const a =
        k_ == 0 ? packed_ : reader_.read(chunk, in_channel, channels_of(group, grouping_.in, in_.channels), stage);
    const int64_t m = chunk.images * chunk.rows * w_.count;
    for (int64_t panel = first_panel; panel < last_panel; ++panel) {
      const int64_t channel = group * grouping_.out + panel * panel_;
      const int64_t n = std::min(panel_, channels_of(group, grouping_.out, out_.channels) - panel * panel_);
      const T* const b = packed_ + (group * panels_ + panel) * k_ * panel_;
      GatheredProduct<T> x{m, n, k_, a, row_, tap_, b, panel_, nullptr, to_, bias_ ? bias_ + channel : nullptr, false};
      if (direct_) {
        x.c = reinterpret_cast<T*>(result_at(chunk, channel));
        multiply(x);
      } else {
        by_blocks(chunk, channel, x, block);
      }
    }
  }

  char* result_at(const Chunk& chunk, int64_t channel) const {
    return out_.at(chunk.image, channel, chunk.row * h_.out_step + h_.out_first, w_.out_first);
  }

  void multiply(const GatheredProduct<T>& x) const {
    grouping_.columnwise ? kernels<T>().columnwise(x) : kernels<T>().product(x);
  }

  // By way of rows of T that stay in the first-level cache.
  void by_blocks(const Chunk& chunk, int64_t channel, GatheredProduct<T> x, T* block) const {
    const int64_t m = x.m;
    x.c = block;
    char* const to = result_at(chunk, channel);
    int64_t done = 0;
    for_runs(chunk, h_, w_, out_, [&](int64_t first, int64_t count, int64_t offset, int64_t step) {
      for (int64_t i = first; i < first + count;) {
        if (i == done) {
          x.m = std::min(kStoreBlock, m - i);
          x.row = row_ + i;
          multiply(x);
          done += x.m;
        }
        const int64_t in_block = i % kStoreBlock, n = std::min(first + count, done) - i;
        store(to + (offset + (i - first) * step) * store_.out_item(), step, block + in_block * panel_, n, x.n);
        i += n;
      }
    });
  }

  void store(char* to, int64_t step, const T* block, int64_t positions, int64_t channels) const {
    const int64_t tile = store_.tile_columns(), item = store_.out_item();
    const auto from = [&](int64_t i, int64_t c) { return reinterpret_cast<const char*>(block + i * panel_ + c); };
    if (out_.sc == 1) {
      for (int64_t i = 0; i < positions; ++i) store_(to + i * step * item, 1, from(i, 0), 1, channels);
      return;
    }
    for (int64_t c = 0; c < channels; c += tile)
      store_.transpose(to + c * out_.sc * item, out_.sc, step, from(0, c), panel_, positions,
                       std::min(tile, channels - c));
  }

  const Image &out_, &in_;
  const Weights weights_;
  const Grouping& grouping_;
  const Axis h_, w_;
  const T* bias_;
  const Chunks chunks_;
  const Reader reader_;
  const int64_t taps_, k_, panel_, panels_;
  const bool taps_inner_;  // packing then reads standard weights in order
  const bool direct_;
  const RowCopy store_;
  int64_t *row_ = nullptr, *to_ = nullptr, *tap_ = nullptr;
  T* packed_ = nullptr;
};

// A bias as consecutive numbers of T.
template <class T>
class Bias {
 public:
  explicit Bias(const View* bias) : numbers_(bias ? bias->numel : 0) {
    for (int64_t i = 0; bias && i < bias->numel; ++i)
      numbers_[static_cast<size_t>(i)] = number(*bias, i * bias->strides[0]);
  }
  const T* data() const { return numbers_.empty() ? nullptr : numbers_.data(); }

 private:
  static T number(const View& v, int64_t at) {
    if (v.dtype == DType::Float16) return static_cast<T>(v.as<Half>()[at]);
    if (v.dtype == DType::BFloat16) return static_cast<T>(v.as<BFloat16>()[at]);
    return v.as<T>()[at];
  }
  std::vector<T> numbers_;
};

template <class T>
void forward(const Call& call) {
  const ConvAttrs& attrs = call.attributes<ConvAttrs>();
  const Image out(call.out()), in(call.in(0));
  const View& w = call.in(1);
  const Grouping grouping(attrs.groups, in.channels, out.channels);
  const Weights weights{w.data,       w.dtype,     grouping.out * w.strides[0], w.strides[0], w.strides[1],
                        w.strides[2], w.strides[3]};
  const Bias<T> bias(call.views[3]);
  Correlation<T>(out, in, weights, grouping, forward_axis(attrs, 0, w.sizes[2], out.h),
                 forward_axis(attrs, 1, w.sizes[3], out.w), bias.data())
      .run();
}

template <class T>
void backward_input(const Call& call) {
  const ConvAttrs& attrs = call.attributes<ConvAttrs>();
  const Image out(call.out()), in(call.in(0));
  const View& w = call.in(1);
  const Grouping grouping(attrs.groups, in.channels, out.channels);
  const Bias<T> bias(call.views[3]);
  // Within a group the weight's second dimension counts the image's channels; of a block of groups it is the first.
  const Weights weights{
      w.data,       w.dtype,     grouping.in * w.strides[0], w.strides[grouping.columnwise ? 0 : 1], w.strides[0],
      w.strides[2], w.strides[3]};
  for (int64_t y = 0; y < attrs.stride[0]; ++y)
    for (int64_t x = 0; x < attrs.stride[1]; ++x)
      Correlation<T>(out, in, weights, grouping, backward_axis(attrs, 0, w.sizes[2], out.h, y),
                     backward_axis(attrs, 1, w.sizes[3], out.w, x), bias.data())
          .run();
}

void run_forward(const Call& call) {
  call.out().dtype == DType::Float64 ? forward<double>(call) : forward<float>(call);
}
void run_backward_input(const Call& call) {
  call.out().dtype == DType::Float64 ? backward_input<double>(call) : backward_input<float>(call);
}

}  // namespace
}  // namespace argand::conv

namespace argand {

void register_conv_cpu() {
  set_kernel(op::conv_forward, kCPU, conv::run_forward);
  set_kernel(op::conv_backward_input, kCPU, conv::run_backward_input);
  set_kernel(op::conv_backward_weight, kCPU, conv::run_backward_weight);
}

}  // namespace argand
