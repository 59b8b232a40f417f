// Convolutions on the CPU: forward, and backward to the image, which is a forward one of its own for every phase of
// the stride.
//
// Each result is one task's, and its sum runs over taps and channels in an order that shapes alone decide: the same
// bits at any thread count.
#include <algorithm>
#include <cstring>

#include "argand/core/error.h"
#include "argand/core/parallel.h"
#include "argand/cpu/conv_panels.h"
#include "argand/cpu/winograd.h"
#include "argand/dispatch/dispatch.h"

namespace argand::conv {
namespace {

// Positions of a chunk. A small result is one chunk, whose weights are then packed by those who use them, once.
constexpr int64_t kOneChunk = 2048, kChunk = 1024;

// out[position][o] = sum over taps and input channels of in * weight, + bias[o], for all positions of two axes.
template <class T>
class Correlation {
 public:
  Correlation(const Image& out, const Image& in, const Weights& weights, const Grouping& grouping, const Axis& h,
              const Axis& w, const T* bias)
      : out_(out),
        in_(in),
        grouping_(grouping),
        h_(h),
        w_(w),
        zones_h_(zones(h_, in.h)),
        zones_w_(zones(w_, in.w)),
        bias_(bias),
        chunks_(in.n, h_, w_, in.n * h_.count * w_.count <= kOneChunk ? kOneChunk : kChunk),
        reader_(in, dtype_of<T>, h_, chunks_, grouping),
        panels_(weights, grouping, h_, w_, out.channels),
        direct_(out.dtype == dtype_of<T> && out.sc == 1),
        store_(out.dtype, dtype_of<T>) {}

  void run() {
    if (h_.count == 0 || w_.count == 0) return;
    const int64_t of_sum = panels_.taps() * (grouping_.columnwise ? 1 : grouping_.in);
    const bool serial = out_.n * h_.count * w_.count * out_.channels * of_sum < kSerialWork;
    // Few chunks: the output's channels are split as well.
    const int64_t chunks = grouping_.groups * chunks_.count(), panels = panels_.count();
    const int64_t per_part = ceil_div(panels, serial ? 1 : std::clamp<int64_t>(ceil_div(kTasks, chunks), 1, panels));
    pack_ahead_ = chunks_.count() > 1;
    stage_ahead_ = reader_.staged() && per_part < panels;
    const Scratch<T> packed(pack_ahead_ ? grouping_.groups * panels * panels_.blocks() * panels_.numbers() : 1);
    const Scratch<T> stages(stage_ahead_ ? chunks * reader_.staged_numbers() : 1);
    packed_ = packed.data(), stages_ = stages.data();
    make_steps();
    if (pack_ahead_) pack_weights(serial);
    if (stage_ahead_) stage_image();
    work_through(per_part, serial);
  }

 private:
  enum Block { kWhole, kLast };  // of input channels

  // Positions that see the same taps, a range of the tables, and the runs of their sums in either kind of block.
  struct Region {
    int64_t first, count, first_run, last_run;
  };
  // What one thread works with.
  struct Workspace {
    explicit Workspace(const Correlation& c)
        : stage(c.stage_ahead_ ? 1 : std::max<int64_t>(1, c.reader_.staged_numbers())),
          weights(c.pack_ahead_ ? 1 : c.panels_.numbers()),
          results(c.direct_ ? 1 : c.chunks_.max_positions() * c.panels_.width()),
          row(c.chunks_.max_positions()),
          to(c.chunks_.max_positions()) {}
    const Scratch<T> stage, weights, results;
    const Scratch<int64_t> row, to;  // of positions: where they read, where they write
    std::vector<Region> regions;
    std::vector<Run> runs[2];
  };

  static int64_t channels_of(int64_t group, int64_t per_group, int64_t all) {
    return std::min(per_group, all - group * per_group);
  }

  void make_steps() {
    const int64_t channels[2] = {panels_.block(), panels_.last_block()};
    for (const Block kind : {kWhole, kLast})
      for (const int64_t y : h_.taps)
        for (const int64_t x : w_.taps)
          for (int64_t c = 0; c < channels[kind]; ++c)
            steps_[kind].push_back({y * reader_.sh() + x * reader_.sw() + c * reader_.sc(),
                                    static_cast<int64_t>(steps_[kind].size()) * panels_.width()});
  }

  T* packed_at(int64_t group, int64_t panel, int64_t block) const {
    return packed_ + ((group * panels_.count() + panel) * panels_.blocks() + block) * panels_.numbers();
  }
  void pack_weights(bool serial) const {
    const int64_t blocks = panels_.blocks(), tasks = grouping_.groups * panels_.count() * blocks;
    const int64_t grain = std::max<int64_t>(1, 32768 / panels_.numbers());
    parallel_for(0, tasks, serial ? tasks : grain, [&](int64_t first, int64_t last) {
      for (int64_t i = first; i < last; ++i) {
        const int64_t group = i / blocks / panels_.count(), panel = i / blocks % panels_.count();
        panels_.pack(packed_at(group, panel, i % blocks), group, panel, i % blocks);
      }
    });
  }

  T* stage_at(int64_t group, int64_t chunk) const {
    return stages_ + (group * chunks_.count() + chunk) * reader_.staged_numbers();
  }
  Pixels<T> read(int64_t group, int64_t chunk, T* stage) const {
    return reader_.read(chunks_[chunk], group * grouping_.in, channels_of(group, grouping_.in, in_.channels), stage);
  }
  void stage_image() const {
    parallel_for(0, grouping_.groups * chunks_.count(), 1, [&](int64_t first, int64_t last) {
      for (int64_t i = first; i < last; ++i) {
        const int64_t group = i / chunks_.count(), chunk = i % chunks_.count();
        read(group, chunk, stage_at(group, chunk));
      }
    });
  }

  void work_through(int64_t per_part, bool serial) const {
    const int64_t chunks = grouping_.groups * chunks_.count(), tasks = chunks * ceil_div(panels_.count(), per_part);
    parallel_for(0, tasks, serial ? tasks : 1, [&](int64_t first, int64_t last) {
      Workspace workspace(*this);
      for (int64_t i = first; i < last; ++i) {
        const int64_t part = i / chunks, group = i % chunks / chunks_.count();
        one_task(i % chunks_.count(), group, part * per_part, std::min(panels_.count(), (part + 1) * per_part),
                 workspace);
      }
    });
  }

  void one_task(int64_t index, int64_t group, int64_t first_panel, int64_t last_panel, Workspace& space) const {
    const Chunk chunk = chunks_[index];
    const Pixels<T> a = stage_ahead_ ? reader_.where(chunk, group * grouping_.in, stage_at(group, index))
                                     : read(group, index, space.stage.data());
    lay_out(chunk, a.first_row, space);
    for (int64_t panel = first_panel; panel < last_panel; ++panel) {
      const int64_t channel = group * grouping_.out + panel * panels_.width();
      char* const result = out_.at(chunk.image, channel, chunk.row * h_.out_step + h_.out_first, w_.out_first);
      GatheredProduct<T> x{};
      x.n = panels_.channels(group, panel);
      x.c = direct_ ? reinterpret_cast<T*>(result) : space.results.data();
      for (int64_t block = 0; block < panels_.blocks(); ++block) {
        x.a = a.data + block * panels_.block() * reader_.sc();
        x.b = packed_at(group, panel, block);
        if (!pack_ahead_) panels_.pack(space.weights.data(), group, panel, block), x.b = space.weights.data();
        x.add = block > 0;
        x.bias = bias_ && block == 0 ? bias_ + channel : nullptr;
        multiply(x, block + 1 < panels_.blocks() ? kWhole : kLast, space);
      }
      if (!direct_) store(result, chunk, space.results.data(), x.n);
    }
  }

  // The tables of positions, zone by zone.
  void lay_out(const Chunk& chunk, int64_t first_row, Workspace& space) const {
    space.regions.clear();
    for (auto& runs : space.runs) runs.clear();
    int64_t first = 0;
    for (const Zone& whole : zones_h_)
      for (const Zone& w : zones_w_) {
        const Zone h = chunk.part(whole);
        const int64_t count = chunk.images * h.count() * w.count();
        if (count == 0) continue;
        const auto first_run = static_cast<int64_t>(space.runs[kWhole].size());
        add_runs(h, w, panels_.block(), space.runs[kWhole]);
        add_runs(h, w, panels_.last_block(), space.runs[kLast]);
        space.regions.push_back({first, count, first_run, static_cast<int64_t>(space.runs[kWhole].size())});
        place(chunk, h, w, first_row, space.row.data() + first, space.to.data() + first);
        first += count;
      }
  }
  void place(const Chunk& chunk, const Zone& h, const Zone& w, int64_t first_row, int64_t* row, int64_t* to) const {
    const int64_t row_step = w_.step * reader_.sw(), to_step = direct_ ? w_.out_step * out_.sw : panels_.width();
    for (int64_t n = 0; n < chunk.images; ++n)
      for (int64_t q = h.first; q < h.last; ++q) {
        const int64_t y = q - chunk.row;
        const int64_t reads = n * reader_.sn() + (q * h_.step - first_row) * reader_.sh();
        const int64_t writes =
            direct_ ? n * out_.sn + y * h_.out_step * out_.sh : (n * chunk.rows + y) * w_.count * panels_.width();
        for (int64_t r = w.first; r < w.last; ++r) *row++ = reads + r * row_step, *to++ = writes + r * to_step;
      }
  }
  void add_runs(const Zone& h, const Zone& w, int64_t channels, std::vector<Run>& to) const {
    const auto columns = static_cast<int64_t>(w_.taps.size());
    if (w.taps() == columns) return to.push_back({h.tap_first * columns * channels, h.tap_last * columns * channels});
    for (int64_t y = h.tap_first; y < h.tap_last; ++y)
      to.push_back({(y * columns + w.tap_first) * channels, (y * columns + w.tap_last) * channels});
  }

  void multiply(GatheredProduct<T> x, Block kind, const Workspace& space) const {
    x.steps = steps_[kind].data();
    for (const Region& region : space.regions) {
      x.m = region.count;
      x.row = space.row.data() + region.first;
      x.to = space.to.data() + region.first;
      x.runs = space.runs[kind].data() + region.first_run;
      x.runs_end = space.runs[kind].data() + region.last_run;
      grouping_.columnwise ? kernels<T>().columnwise(x) : kernels<T>().product(x);
    }
  }

  // Results as rows of a panel's channels go where and as what they are wanted.
  void store(char* to, const Chunk& chunk, const T* results, int64_t channels) const {
    const int64_t tile = store_.tile_columns(), item = store_.out_item(), width = panels_.width();
    const auto from = [&](int64_t i, int64_t c) { return reinterpret_cast<const char*>(results + i * width + c); };
    for_runs(chunk, h_, w_, out_, [&](int64_t first, int64_t count, int64_t offset, int64_t step) {
      char* const run = to + offset * item;
      if (out_.sc == 1) {
        for (int64_t i = 0; i < count; ++i) store_(run + i * step * item, 1, from(first + i, 0), 1, channels);
        return;
      }
      if (out_.dtype == dtype_of<T> && step == 1)
        return kernels<T>().transpose(reinterpret_cast<T*>(run), out_.sc, results + first * width, width, count,
                                      channels);
      for (int64_t i = 0; i < count; i += RowCopy::kTileRows)
        for (int64_t c = 0; c < channels; c += tile)
          store_.transpose(run + (c * out_.sc + i * step) * item, out_.sc, step, from(first + i, c), width,
                           std::min(RowCopy::kTileRows, count - i), std::min(tile, channels - c));
    });
  }

  const Image &out_, &in_;
  const Grouping& grouping_;
  const Axis &h_, &w_;
  const std::vector<Zone> zones_h_, zones_w_;
  const T* bias_;
  const Chunks chunks_;
  const Reader reader_;
  const WeightPanels<T> panels_;
  const bool direct_;
  const RowCopy store_;
  std::vector<Step> steps_[2];
  bool pack_ahead_ = false, stage_ahead_ = false;
  T *packed_ = nullptr, *stages_ = nullptr;
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
void correlate(const Image& out, const Image& in, const Weights& weights, const Grouping& grouping, const Axis& h,
               const Axis& w, const Bias<T>& bias) {
  if constexpr (std::is_same_v<T, float>)
    if (suits_winograd(in, out, grouping, h, w) && winograd(out, in, weights, grouping, h, w, bias.data())) return;
  Correlation<T>(out, in, weights, grouping, h, w, bias.data()).run();
}

template <class T>
void forward(const Call& call) {
  const ConvAttrs& attrs = call.attributes<ConvAttrs>();
  const Image out(call.out()), in(call.in(0));
  const View& w = call.in(1);
  const Grouping grouping(attrs.groups, in.channels, out.channels);
  const Weights weights{w.data,       w.dtype,      grouping.out * w.strides[0],
                        w.strides[0], w.strides[1], w.strides[2],
                        w.strides[3], w.sizes[2],   w.sizes[3]};
  const Bias<T> bias(call.views[3]);
  correlate<T>(out, in, weights, grouping, forward_axis(attrs, 0, w.sizes[2], out.h),
               forward_axis(attrs, 1, w.sizes[3], out.w), bias);
}

// Zeros, if the image is pixels of T without gaps; says whether it is.
template <class T>
bool clear(const Image& image) {
  const bool dense = image.sc == 1 && image.sw == image.channels && image.sh == image.w * image.sw &&
                     image.sn == image.h * image.sh && image.dtype == dtype_of<T>;
  if (!dense) return false;
  parallel_for(0, image.n * image.sn, 1 << 17, [&](int64_t first, int64_t last) {
    std::memset(reinterpret_cast<T*>(image.data) + first, 0, static_cast<size_t>(last - first) * sizeof(T));
  });
  return true;
}

template <class T>
void backward_input(const Call& call) {
  const ConvAttrs& attrs = call.attributes<ConvAttrs>();
  const Image out(call.out()), in(call.in(0));
  const View& w = call.in(1);
  const Grouping grouping(attrs.groups, in.channels, out.channels);
  const Bias<T> bias(call.views[3]);
  // Within a group the weight's second dimension counts the image's channels; of a block of groups it is the first.
  const Weights weights{w.data,
                        w.dtype,
                        grouping.in * w.strides[0],
                        w.strides[grouping.columnwise ? 0 : 1],
                        w.strides[0],
                        w.strides[2],
                        w.strides[3],
                        w.sizes[2],
                        w.sizes[3]};
  const auto run = [&](const Image& to) {
    // Pixels that no result sees are cheapest to clear with all others.
    const bool holes = !bias.data() && (w.sizes[2] < attrs.stride[0] || w.sizes[3] < attrs.stride[1]);
    const bool clean = holes && clear<T>(to);
    for (int64_t y = 0; y < attrs.stride[0]; ++y)
      for (int64_t x = 0; x < attrs.stride[1]; ++x) {
        const Axis h = backward_axis(attrs, 0, w.sizes[2], to.h, y), v = backward_axis(attrs, 1, w.sizes[3], to.w, x);
        if (clean && (h.taps.empty() || v.taps.empty())) continue;
        correlate<T>(to, in, weights, grouping, h, v, bias);
      }
  };
  const bool phases = attrs.stride[0] * attrs.stride[1] > 1;
  if (!phases || out.dtype != dtype_of<T> || out.sc == 1 || out.sw != 1) return run(out);
  // Each phase writes some of every row: with the channels side by side those are whole pieces.
  const Scratch<T> pixels(out.n * out.h * out.w * out.channels);
  Image last = out;
  last.data = reinterpret_cast<char*>(pixels.data());
  last.sc = 1, last.sw = out.channels, last.sh = out.w * last.sw, last.sn = out.h * last.sh;
  run(last);
  const int64_t grain = std::max<int64_t>(1, 32768 / (out.w * out.channels));
  parallel_for(0, out.n * out.h, grain, [&](int64_t first, int64_t end) {
    for (int64_t i = first; i < end; ++i)
      kernels<T>().transpose(reinterpret_cast<T*>(out.at(i / out.h, 0, i % out.h, 0)), out.sc,
                             pixels.data() + i * last.sh, last.sw, out.w, out.channels);
  });
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
