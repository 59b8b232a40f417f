// Padding: more, or with negative numbers fewer, entries at the ends of the last dimensions.
#include "argand/autograd/record.h"

#include <algorithm>

#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/raw_views.h"

namespace argand {

namespace {

struct Ends {
  int64_t before, behind;
};

// Pairs from the last dimension backwards: {left, right, top, bottom, ...}.
Ends ends_of(IntArrayRef pad, int64_t dims, int64_t dim) {
  const auto i = static_cast<size_t>(dims - 1 - dim);
  return 2 * i < pad.size() ? Ends{pad[2 * i], pad[2 * i + 1]} : Ends{0, 0};
}

void check_pairs(const char* op, const Tensor& x, IntArrayRef pad) {
  AG_CHECK(pad.size() % 2 == 0, op, ": pad is pairs of numbers, before and behind, got ", pad);
  AG_CHECK(static_cast<int64_t>(pad.size()) <= 2 * x.dim(), op, ": pad ", pad,
           " has more pairs than the input of sizes ", x.sizes(), " dimensions");
}

// The middle of x, with `ends` entries left out on each side.
Tensor without_ends(const Tensor& x, int64_t dim, Ends ends) {
  return slice_raw(x, dim, ends.before, x.size(dim) - ends.before - ends.behind);
}

// Which entry of n each of before + n + behind entries is.
Tensor sources(const Tensor& like, int64_t n, Ends ends, int64_t (*from)(int64_t, int64_t)) {
  std::vector<int64_t> index;
  for (int64_t i = -ends.before; i < n + ends.behind; ++i) index.push_back(from(i, n));
  const Tensor x = new_tensor({static_cast<int64_t>(index.size())}, kInt64);
  std::copy(index.begin(), index.end(), x.data_ptr<int64_t>());
  return x.to(like.device());
}

int64_t reflected(int64_t i, int64_t n) { return i < 0 ? -i : i >= n ? 2 * (n - 1) - i : i; }
int64_t replicated(int64_t i, int64_t n) { return std::clamp<int64_t>(i, 0, n - 1); }
int64_t wrapped(int64_t i, int64_t n) { return (i % n + n) % n; }

// Negative ends are cut off afterwards.
Tensor pad_from_itself(const char* op, const Tensor& x, IntArrayRef pad, int64_t (*from)(int64_t, int64_t)) {
  Tensor y = x;
  for (size_t i = 0; 2 * i < pad.size(); ++i) {
    const int64_t dim = x.dim() - 1 - static_cast<int64_t>(i), n = x.size(dim);
    const Ends ends{pad[2 * i], pad[2 * i + 1]},
        more{std::max<int64_t>(0, ends.before), std::max<int64_t>(0, ends.behind)};
    const int64_t most = std::max(more.before, more.behind), limit = from == reflected ? n - 1
                                                                     : from == wrapped ? n
                                                                                       : most;
    AG_CHECK(n > 0 && most <= limit, op, ": padding ", most, " of dimension ", dim, " needs more entries than ", n,
             "; input sizes ", x.sizes());
    AG_CHECK(n + ends.before + ends.behind > 0, op, ": pad ", pad, " leaves nothing of dimension ", dim,
             "; input sizes ", x.sizes());
    if (most > 0) y = index_select(y, dim, sources(x, n, more, from));
    if (ends.before < 0 || ends.behind < 0)
      y = narrow(y, dim, std::max<int64_t>(0, -ends.before), n + ends.before + ends.behind);
  }
  return y;
}

Tensor pad_images(const char* op, int64_t dims, const Tensor& x, IntArrayRef padding,
                  int64_t (*from)(int64_t, int64_t)) {
  AG_CHECK(static_cast<int64_t>(padding.size()) == 2 * dims, op, ": padding must be ", 2 * dims, " numbers, got ",
           padding);
  AG_CHECK(x.dim() == dims + 1 || x.dim() == dims + 2, op, ": input must have ", dims + 1, " or ", dims + 2,
           " dimensions, got sizes ", x.sizes());
  return pad_from_itself(op, x, padding, from);
}

}  // namespace

// pad: pairs {before, behind} from the last dimension backwards; a negative number cuts entries off.
AG_OP("constant_pad_nd(Tensor self, int[] pad, Scalar value=0) -> Tensor", "function")
Tensor constant_pad_nd(const Tensor& self, IntArrayRef pad, const Scalar& value) {
  AG_DOOR(constant_pad_nd, self, pad, value);
  check_pairs("constant_pad_nd", self, pad);
  DimVector sizes(self.sizes());
  Tensor from = alias(self);
  for (int64_t d = 0; d < self.dim(); ++d) {
    const Ends ends = ends_of(pad, self.dim(), d);
    const auto at = static_cast<size_t>(d);
    sizes[at] += ends.before + ends.behind;
    AG_CHECK(sizes[at] >= 0, "constant_pad_nd: pad ", pad, " leaves less than nothing of dimension ", d,
             "; input sizes ", self.sizes());
    const Ends cut{std::max<int64_t>(0, -ends.before), std::max<int64_t>(0, -ends.behind)};
    if (cut.before + cut.behind >= self.size(d))
      from = slice_raw(from, d, 0, 0);
    else
      from = without_ends(from, d, cut);
  }
  const bool last = self.dim() == 4 && !self.is_contiguous() && self.is_contiguous(MemoryFormat::ChannelsLast);
  Tensor y =
      last ? new_tensor_strided(sizes, strides_for(MemoryFormat::ChannelsLast, sizes), self.dtype(), self.device())
           : new_tensor(sizes, self.dtype(), self.device());
  {
    const NoGradGuard no_grad;
    y.fill_(value);
    Tensor to = alias(y);
    if (from.numel()) {
      for (int64_t d = 0; d < self.dim(); ++d) {
        const Ends ends = ends_of(pad, self.dim(), d);
        to = without_ends(to, d, {std::max<int64_t>(0, ends.before), std::max<int64_t>(0, ends.behind)});
      }
      to.copy_(from);
    }
  }
  if (!recording({self})) return y;
  std::vector<int64_t> back;
  for (int64_t p : pad) back.push_back(-p);
  return record("constant_pad_nd", std::move(y), {self},
                [back = std::move(back)](const Tensor& g) { return constant_pad_nd(g, back, 0); });
}

// mode: "constant" (with `value`, 0 unless given), or, for the last one to three dimensions, "reflect" (about the first
// and last entry), "replicate" (them), "circular" (from the other end).
AG_OP("pad(Tensor self, int[] pad, str mode='constant', float? value=None) -> Tensor", "function")
Tensor pad(const Tensor& self, IntArrayRef pad, std::string_view mode, std::optional<double> value) {
  AG_DOOR(pad, self, pad, mode, value);
  check_pairs("pad", self, pad);
  if (mode == "constant") return constant_pad_nd(self, pad, value.value_or(0));
  AG_CHECK_AS(NotImplementedError, mode == "reflect" || mode == "replicate" || mode == "circular",
              "pad: mode must be \"constant\", \"reflect\", \"replicate\" or \"circular\", got \"", mode, "\"");
  AG_CHECK(!value || *value == 0, "pad: mode \"", mode, "\" takes no value, got ", *value);
  const auto dims = static_cast<int64_t>(pad.size() / 2);
  AG_CHECK(dims >= 1 && dims <= 3 && (self.dim() == dims + 1 || self.dim() == dims + 2), "pad: mode \"", mode,
           "\" pads the last one, two or three dimensions of an input with one or two more, got pad ", pad,
           " and sizes ", self.sizes());
  return pad_from_itself("pad", self, pad, mode == "reflect" ? reflected : mode == "replicate" ? replicated : wrapped);
}

AG_OP("reflection_pad1d(Tensor self, int[2] padding) -> Tensor", "function")
Tensor reflection_pad1d(const Tensor& self, IntArrayRef padding) {
  AG_DOOR(reflection_pad1d, self, padding);
  return pad_images("reflection_pad1d", 1, self, padding, reflected);
}
AG_OP("reflection_pad2d(Tensor self, int[4] padding) -> Tensor", "function")
Tensor reflection_pad2d(const Tensor& self, IntArrayRef padding) {
  AG_DOOR(reflection_pad2d, self, padding);
  return pad_images("reflection_pad2d", 2, self, padding, reflected);
}
AG_OP("replication_pad1d(Tensor self, int[2] padding) -> Tensor", "function")
Tensor replication_pad1d(const Tensor& self, IntArrayRef padding) {
  AG_DOOR(replication_pad1d, self, padding);
  return pad_images("replication_pad1d", 1, self, padding, replicated);
}
AG_OP("replication_pad2d(Tensor self, int[4] padding) -> Tensor", "function")
Tensor replication_pad2d(const Tensor& self, IntArrayRef padding) {
  AG_DOOR(replication_pad2d, self, padding);
  return pad_images("replication_pad2d", 2, self, padding, replicated);
}

}  // namespace argand
