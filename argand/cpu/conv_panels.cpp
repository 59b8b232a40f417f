#include "argand/cpu/conv_panels.h"

#include <cstring>

namespace argand::conv {

namespace {

// Steps of a sum whose panel of weights leaves room in the second-level cache for the image.
constexpr int64_t kBlockSteps = 1152;

int64_t channels_together(int64_t in, int64_t taps) {
  const int64_t most = std::max<int64_t>(16, kBlockSteps / std::max<int64_t>(1, taps));
  return std::max<int64_t>(1, ceil_div(in, std::max<int64_t>(1, ceil_div(in, most))));
}

}  // namespace

template <class T>
struct WeightPanels<T>::Part {
  int64_t group, out, wide;  // the first output channel within its group, and how many there are
  int64_t in, channels;
};

template <class T>
WeightPanels<T>::WeightPanels(const Weights& weights, const Grouping& grouping, const Axis& h, const Axis& w,
                              int64_t out_channels)
    : weights_(weights),
      grouping_(grouping),
      h_(h),
      w_(w),
      out_channels_(out_channels),
      taps_(static_cast<int64_t>(h.taps.size() * w.taps.size())),
      in_(grouping.columnwise ? 1 : grouping.in),
      width_(grouping.columnwise ? kChannelBlock : kernels<T>().columns),
      block_(channels_together(in_, taps_)) {}

template <class T>
int64_t WeightPanels<T>::source(int64_t tap) const {
  const auto columns = static_cast<int64_t>(w_.taps.size());
  return h_.kernel[static_cast<size_t>(tap / columns)] * weights_.columns +
         w_.kernel[static_cast<size_t>(tap % columns)];
}

template <class T>
const char* WeightPanels<T>::at(const Part& part, int64_t channel, int64_t tap) const {
  const int64_t k = source(tap), y = k / weights_.columns, x = k % weights_.columns;
  return weights_.data + (part.group * weights_.group + part.out * weights_.out + (part.in + channel) * weights_.in +
                          y * weights_.h + x * weights_.w) *
                             item_size(weights_.dtype);
}

// Whether a kernel's elements lie side by side and all of them are taps.
template <class T>
bool WeightPanels<T>::taps_together() const {
  return taps_ > 1 && taps_ == weights_.rows * weights_.columns && (weights_.columns == 1 || weights_.w == 1) &&
         (weights_.rows == 1 || weights_.h == weights_.columns);
}

template <class T>
void WeightPanels<T>::pack(T* to, int64_t group, int64_t panel, int64_t block) const {
  if (taps_ == 0 || in_ == 0) return;
  const int64_t in = block * block_;
  const Part part{group, panel * width_, channels(group, panel), in, std::min(block_, in_ - in)};
  if (grouping_.columnwise) return pack_columns(to, part);
  if (taps_together() && (weights_.in == taps_ || weights_.out == taps_)) return pack_kernels(to, part);
  if (weights_.out == 1 || weights_.in == 1) return pack_taps(to, part);
  switch (weights_.dtype) {
    case DType::Float16:
      return gather<Half>(to, part);
    case DType::BFloat16:
      return gather<BFloat16>(to, part);
    default:
      return gather<T>(to, part);
  }
}

template <class T>
void WeightPanels<T>::pack_columns(T* to, const Part& part) const {
  const RowCopy copy(dtype_of<T>, weights_.dtype);
  for (int64_t t = 0; t < taps_; ++t)
    copy(reinterpret_cast<char*>(to + t * width_), 1, at(part, 0, t), weights_.out, part.wide);
}

// Whole kernels, turned into lines of output channels in memory's order, which then go where their tap and channel are.
template <class T>
void WeightPanels<T>::pack_kernels(T* to, const Part& part) const {
  constexpr int64_t kLines = 128;  // whose numbers stay in the first-level cache
  const int64_t together = weights_.in == taps_ ? std::max<int64_t>(1, kLines / taps_) : 1;
  const Scratch<T> lines(together * taps_ * width_);
  const auto line_bytes = static_cast<size_t>(width_) * sizeof(T);
  const char* const first = at(part, 0, 0) - source(0) * item_size(weights_.dtype);
  for (int64_t c = 0; c < part.channels; c += together) {
    const int64_t channels = std::min(together, part.channels - c);
    kernels<T>().pack(lines.data(), first + c * weights_.in * item_size(weights_.dtype), weights_.dtype, part.wide,
                      weights_.out, channels * taps_, 1);
    for (int64_t t = 0; t < taps_; ++t) {
      const T* from = lines.data() + source(t) * width_;
      T* line = to + (t * part.channels + c) * width_;
      for (int64_t i = 0; i < channels; ++i, from += taps_ * width_, line += width_)
        std::memcpy(line, from, line_bytes);
    }
  }
}

// A tap at a time: its input or output channels lie side by side.
template <class T>
void WeightPanels<T>::pack_taps(T* to, const Part& part) const {
  const bool turned = weights_.in == 1 && weights_.dtype == dtype_of<T>;
  if (turned && part.wide < width_) std::fill_n(to, taps_ * part.channels * width_, T(0));
  for (int64_t t = 0; t < taps_; ++t, to += part.channels * width_) {
    const char* const from = at(part, 0, t);
    if (turned)
      kernels<T>().transpose(to, width_, reinterpret_cast<const T*>(from), weights_.out, part.wide, part.channels);
    else
      kernels<T>().pack(to, from, weights_.dtype, part.wide, weights_.out, part.channels, weights_.in);
  }
}

// The taps of one pair of channels lie together: read while they are in the cache.
template <class T>
template <class S>
void WeightPanels<T>::gather(T* to, const Part& part) const {
  for (int64_t c = 0; c < part.channels; ++c)
    for (int64_t t = 0; t < taps_; ++t) {
      const S* from = reinterpret_cast<const S*>(at(part, c, t));
      T* line = to + (t * part.channels + c) * width_;
      for (int64_t j = 0; j < part.wide; ++j) line[j] = static_cast<T>(from[j * weights_.out]);
      for (int64_t j = part.wide; j < width_; ++j) line[j] = 0;
    }
}

template class WeightPanels<float>;
template class WeightPanels<double>;

}  // namespace argand::conv
