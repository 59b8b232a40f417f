// The gradient of a convolution's weights: the same product with positions and taps in each other's place, so that the
// sum runs over positions.
//
// The chunks of positions are split among a number of partial sums that depends on shapes alone, each made by one task
// and all added in order: the same bits at any thread count.
#include <algorithm>

#include "argand/core/parallel.h"
#include "argand/cpu/conv_weight.h"
#include "argand/cpu/winograd.h"

namespace argand::conv {
namespace {

constexpr int64_t kChunk = 1024;     // positions
constexpr int64_t kLeastPanel = 4;   // all panels are as wide as a multiple of it
constexpr int64_t kFewRows = 64;     // of the sum: they do not make up for packing the gradients
constexpr int64_t kFewChannels = 8;  // that would not fill the rows of a product

// Taps [first, last) of rows and of columns together with the positions that all of them see.
struct Job {
  Zone h, w;
};

template <class T>
class WeightGradient {
 public:
  WeightGradient(const View& weight, const Image& result, const Image& image, const ConvAttrs& attrs)
      : result_(result),
        image_(image),
        grouping_(attrs.groups, image.channels, result.channels),
        h_(forward_axis(attrs, 0, weight.sizes[2], result.h)),
        w_(forward_axis(attrs, 1, weight.sizes[3], result.w)),
        chunks_(image.n, h_, w_, kChunk),
        reader_(image, dtype_of<T>, h_, chunks_, grouping_),
        channels_(grouping_.columnwise ? 1 : grouping_.in),
        taps_(static_cast<int64_t>(h_.taps.size() * w_.taps.size())),
        rows_(taps_ * channels_),
        panel_(grouping_.columnwise ? kChannelBlock : kernels<T>().columns),
        panels_(ceil_div(grouping_.out, panel_)),
        packed_(rows_ > kFewRows || result.sc != 1 || result.dtype != dtype_of<T> || grouping_.columnwise ||
                grouping_.out % panel_ != 0),
        rows_of_(weight, channels_, !grouping_.columnwise) {}

  void run() {
    const int64_t group_size = rows_ * panels_ * panel_, whole = grouping_.groups * group_size;
    const bool serial = result_.n * h_.count * w_.count * result_.channels * rows_ < kSerialWork;
    const int64_t most = std::max<int64_t>(1, kPartialNumbers / std::max<int64_t>(1, whole));
    parts_ = serial ? 1 : std::min({ceil_div(kTasks, grouping_.groups), most, chunks_.count()});
    const int64_t splits = serial ? 1 : std::min(panels_, ceil_div(kTasks, parts_ * grouping_.groups));
    per_task_ = ceil_div(panels_, splits);
    const Scratch<T> sums(parts_ > 1 ? parts_ * whole : 1);
    sums_ = sums.data();
    make_rows();
    make_jobs();
    add_up(serial);
    if (parts_ > 1) combine();
  }

 private:
  // What one thread works with.
  struct Workspace {
    explicit Workspace(const WeightGradient& g)
        : stage(std::max<int64_t>(1, g.reader_.staged_numbers())),
          gradient(g.packed_ ? g.chunks_.max_positions() * g.panel_ : 1),
          sums(g.parts_ > 1 ? 1 : std::max<int64_t>(1, g.per_task_ * g.rows_ * g.panel_)),
          steps(g.chunks_.max_positions()) {}
    const Scratch<T> stage, gradient, sums;
    const Scratch<Step> steps;
  };

  // Of the sums, tap by tap: where a row reads the image, and where it is kept.
  void make_rows() {
    for (int64_t t = 0; t < taps_; ++t) {
      const auto kw = static_cast<int64_t>(w_.taps.size());
      const int64_t y = h_.taps[static_cast<size_t>(t / kw)], x = w_.taps[static_cast<size_t>(t % kw)];
      for (int64_t c = 0; c < channels_; ++c) {
        row_.push_back(y * reader_.sh() + x * reader_.sw() + c * reader_.sc());
        to_.push_back(rows_of_(t, c) * panel_);
      }
    }
  }

  // A tap with all positions that see it. Of few channels all taps together, zone by zone: each is in several jobs
  // then.
  void make_jobs() {
    several_ = channels_ < kFewChannels;
    const auto ranges = [&](const Axis& axis, int64_t pixels) {
      if (several_) return zones(axis, pixels);
      std::vector<Zone> of_taps;
      for (int64_t t = 0; t < static_cast<int64_t>(axis.taps.size()); ++t) {
        const auto [first, last] = axis.seeing(t, pixels);
        of_taps.push_back({first, last, t, t + 1});
      }
      return of_taps;
    };
    for (const Zone& h : ranges(h_, image_.h))
      for (const Zone& w : ranges(w_, image_.w)) jobs_.push_back({h, w});
  }

  // [part][group][panel][row][column]
  T* sums_at(int64_t part, int64_t group, int64_t panel) const {
    return sums_ + ((part * grouping_.groups + group) * panels_ + panel) * rows_ * panel_;
  }
  int64_t in_channels(int64_t group) const { return std::min(grouping_.in, image_.channels - group * grouping_.in); }
  int64_t out_channels(int64_t group, int64_t panel) const {
    const int64_t of_group = std::min(grouping_.out, result_.channels - group * grouping_.out);
    return std::min(panel_, of_group - panel * panel_);
  }

  void add_up(bool serial) const {
    const int64_t splits = ceil_div(panels_, per_task_), outer = parts_ * grouping_.groups, tasks = outer * splits;
    parallel_for(0, tasks, serial ? tasks : 1, [&](int64_t first, int64_t last) {
      const Workspace space(*this);
      for (int64_t i = first; i < last; ++i) {
        const int64_t part = i % outer / grouping_.groups, group = i % grouping_.groups, panel = i / outer * per_task_;
        one_task(part, group, panel, std::min(panels_, panel + per_task_), space);
      }
    });
  }

  void one_task(int64_t part, int64_t group, int64_t first_panel, int64_t last_panel, const Workspace& space) const {
    const int64_t begin = part * chunks_.count() / parts_, end = (part + 1) * chunks_.count() / parts_;
    const int64_t size = rows_ * panel_;
    T* const sums = parts_ > 1 ? sums_at(part, group, first_panel) : space.sums.data();
    if (several_) std::fill_n(sums, (last_panel - first_panel) * size, T(0));
    if (taps_ > 1) reader_.prefetch(chunks_[begin], 0, 1);
    for (int64_t c = begin; c < end; ++c) {
      const Pixels<T> a = reader_.read(chunks_[c], group * grouping_.in, in_channels(group), space.stage.data());
      for (int64_t panel = first_panel; panel < last_panel; ++panel) {
        const int64_t n = out_channels(group, panel);
        GatheredProduct<T> x{};
        x.n = n, x.a = a.data, x.c = sums + (panel - first_panel) * size;
        x.b = gradient(chunks_[c], group * grouping_.out + panel * panel_, n, space);
        x.add = several_ || c != begin;
        one_chunk(x, chunks_[c], a.first_row, panel == first_panel && c + 1 < end ? c + 1 : -1, space.steps.data());
      }
    }
    for (int64_t panel = first_panel; parts_ == 1 && panel < last_panel; ++panel)
      write(group, panel, sums + (panel - first_panel) * size);
  }

  // `next`: the chunk after this one, whose pixels are called for meanwhile; or -1. One tap reads each but once, and
  // none of those it strides over.
  void one_chunk(GatheredProduct<T> x, const Chunk& chunk, int64_t first_row, int64_t next, Step* steps) const {
    x.steps = steps;
    const auto jobs = static_cast<int64_t>(jobs_.size());
    for (int64_t i = 0; i < jobs; ++i) {
      const Job& job = jobs_[static_cast<size_t>(i)];
      if (next >= 0 && taps_ > 1) reader_.prefetch(chunks_[next], i, jobs);
      const Run all{0, make_steps(chunk, job, first_row, steps)};
      x.runs = &all, x.runs_end = &all + 1;
      if (all.last > 0 || !x.add) multiply(x, job);
    }
  }

  // Those of the job's positions; returns how many.
  int64_t make_steps(const Chunk& chunk, const Job& job, int64_t first_row, Step* to) const {
    const Zone h = chunk.part(job.h);
    const Step* const first = to;
    for (int64_t n = 0; n < chunk.images; ++n)
      for (int64_t q = h.first; q < h.last; ++q) {
        const int64_t row = n * reader_.sn() + (q * h_.step - first_row) * reader_.sh();
        const int64_t y = q - chunk.row;
        const int64_t line = packed_ ? (n * chunk.rows + y) * w_.count * panel_ : n * result_.sn + y * result_.sh;
        const int64_t step = w_.step * reader_.sw(), line_step = packed_ ? panel_ : result_.sw;
        for (int64_t r = job.w.first; r < job.w.last; ++r) *to++ = {row + r * step, line + r * line_step};
      }
    return to - first;
  }

  void multiply(GatheredProduct<T> x, const Job& job) const {
    const auto columns = static_cast<int64_t>(w_.taps.size());
    const auto rows = [&](int64_t first, int64_t last) {
      x.m = (last - first) * channels_;
      x.row = row_.data() + first * channels_;
      x.to = to_.data() + first * channels_;
      grouping_.columnwise ? kernels<T>().columnwise(x) : kernels<T>().product(x);
    };
    if (job.w.taps() == columns) return rows(job.h.tap_first * columns, job.h.tap_last * columns);
    for (int64_t y = job.h.tap_first; y < job.h.tap_last; ++y)
      rows(y * columns + job.w.tap_first, y * columns + job.w.tap_last);
  }

  // The result's gradients of a chunk and a panel.
  const T* gradient(const Chunk& chunk, int64_t channel, int64_t n, const Workspace& space) const {
    if (!packed_) return reinterpret_cast<const T*>(result_.at(chunk.image, channel, chunk.row, 0));
    pack(space.gradient.data(), chunk, channel, n);
    return space.gradient.data();
  }

  // As rows of panel_ channels.
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

  void combine() const {
    const int64_t tasks = grouping_.groups * panels_, size = rows_ * panel_;
    const auto grain = std::max<int64_t>(1, 65536 / std::max<int64_t>(1, size * parts_));
    parallel_for(0, tasks, grain, [&](int64_t first, int64_t last) {
      for (int64_t i = first; i < last; ++i) {
        const int64_t group = i / panels_, panel = i % panels_;
        T* const sum = sums_at(0, group, panel);
        for (int64_t part = 1; part < parts_; ++part) {
          const T* const more = sums_at(part, group, panel);
          for (int64_t j = 0; j < size; j += kLeastPanel)
            for (int64_t i = j; i < j + kLeastPanel; ++i) sum[i] += more[i];
        }
        write(group, panel, sum);
      }
    });
  }

  void write(int64_t group, int64_t panel, const T* sum) const {
    rows_of_.write(group * grouping_.out + panel * panel_, out_channels(group, panel), sum, panel_);
  }

  const Image &result_, &image_;
  const Grouping grouping_;
  const Axis h_, w_;
  const Chunks chunks_;
  const Reader reader_;
  const int64_t channels_, taps_, rows_, panel_, panels_;
  const bool packed_;  // the result's gradients are; else they are read where they lie
  const WeightRows<T> rows_of_;
  bool several_ = false;
  int64_t parts_ = 1, per_task_ = 1;  // partial sums; panels of one task
  std::vector<int64_t> row_, to_;
  std::vector<Job> jobs_;
  T* sums_ = nullptr;
};

}  // namespace

void run_backward_weight(const Call& call) {
  const Image result(call.in(0)), image(call.in(1));
  const ConvAttrs& attrs = call.attributes<ConvAttrs>();
  const View& weight = call.out();
  if (weight.dtype == DType::Float64) return WeightGradient<double>(weight, result, image, attrs).run();
  const Axis h = forward_axis(attrs, 0, weight.sizes[2], result.h);
  const Axis w = forward_axis(attrs, 1, weight.sizes[3], result.w);
  const Grouping grouping(attrs.groups, image.channels, result.channels);
  if (weight.dtype == DType::Float32 && suits_winograd(image, result, grouping, h, w) &&
      winograd_weight_gradient(weight, result, image, h, w))
    return;
  WeightGradient<float>(weight, result, image, attrs).run();
}

}  // namespace argand::conv
