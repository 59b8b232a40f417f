#include "argand/cpu/conv_engine.h"

#include <algorithm>

#include "argand/cpu/isa.h"

namespace argand::conv {

template <class T>
const ConvKernels<T>& kernels() {
  static const ConvKernels<T>& chosen = [&]() -> const ConvKernels<T>& {
    const int isa = static_cast<int>(cpu::isa());
    if constexpr (std::is_same_v<T, float>) {
      const ConvKernels<T>* const tables[] = {&sse4::conv_kernels_float, &avx2::conv_kernels_float,
                                              &avx512::conv_kernels_float};
      return *tables[isa];
    } else {
      const ConvKernels<T>* const tables[] = {&sse4::conv_kernels_double, &avx2::conv_kernels_double,
                                              &avx512::conv_kernels_double};
      return *tables[isa];
    }
  }();
  return chosen;
}
template const ConvKernels<float>& kernels<float>();
template const ConvKernels<double>& kernels<double>();

Image::Image(const View& v)
    : data(v.data),
      dtype(v.dtype),
      n(v.sizes[0]),
      channels(v.sizes[1]),
      h(v.sizes[2]),
      w(v.sizes[3]),
      sn(v.strides[0]),
      sc(channels == 1 ? 1 : v.strides[1]),
      sh(v.strides[2]),
      sw(v.strides[3]) {}

std::pair<int64_t, int64_t> Axis::seeing(int64_t tap, int64_t pixels) const {
  const auto before = [&](int64_t x) { return x <= 0 ? 0 : std::min(count, ceil_div(x, step)); };  // q * step < x
  const int64_t shift = taps[static_cast<size_t>(tap)];
  const int64_t first = before(-shift);
  return {first, std::max(first, before(pixels - shift))};
}

std::vector<Zone> zones(const Axis& axis, int64_t pixels) {
  std::vector<Zone> all;
  const auto taps = static_cast<int64_t>(axis.taps.size());
  // Taps ascend, so both ends of what is seen move down as positions go up.
  int64_t first = taps, last = taps;
  for (int64_t q = 0; q < axis.count;) {
    const auto pixel = [&](int64_t tap) { return q * axis.step + axis.taps[static_cast<size_t>(tap)]; };
    while (first > 0 && pixel(first - 1) >= 0) --first;
    while (last > 0 && pixel(last - 1) >= pixels) --last;
    int64_t end = axis.count;
    if (first > 0) end = std::min(end, axis.seeing(first - 1, pixels).first);
    if (last > 0) end = std::min(end, axis.seeing(last - 1, pixels).second);
    all.push_back({q, end, first, last});
    q = end;
  }
  return all;
}

Axis forward_axis(const ConvAttrs& attrs, int dim, int64_t kernel, int64_t positions) {
  Axis axis{positions, attrs.stride[dim], 1, 0, {}, {}};
  for (int64_t k = 0; k < kernel; ++k) {
    axis.taps.push_back(k * attrs.dilation[dim] - attrs.padding[dim]);
    axis.kernel.push_back(k);
  }
  return axis;
}

Axis backward_axis(const ConvAttrs& attrs, int dim, int64_t kernel, int64_t pixels, int64_t phase) {
  const int64_t stride = attrs.stride[dim];
  Axis axis{phase < pixels ? ceil_div(pixels - phase, stride) : 0, 1, stride, phase, {}, {}};
  for (int64_t k = kernel; k-- > 0;) {
    const int64_t scaled = phase + attrs.padding[dim] - k * attrs.dilation[dim];  // stride times the displacement
    if (scaled % stride != 0) continue;
    axis.taps.push_back(scaled / stride);
    axis.kernel.push_back(k);
  }
  return axis;
}

Grouping::Grouping(int64_t groups, int64_t in_channels, int64_t out_channels)
    : columnwise(groups > 1 && in_channels == groups && out_channels == groups) {
  this->groups = columnwise ? ceil_div(groups, kChannelBlock) : groups;
  in = columnwise ? kChannelBlock : in_channels / groups;
  out = columnwise ? kChannelBlock : out_channels / groups;
}

Chunks::Chunks(int64_t images, const Axis& h, const Axis& w, int64_t most)
    : total_images_(images), total_rows_(h.count), columns_(w.count) {
  const int64_t per_image = std::max<int64_t>(1, h.count * w.count);
  if (per_image <= most) {
    images_ = ceil_div(images, ceil_div(images, std::max<int64_t>(1, most / per_image)));
    rows_ = h.count;
  } else {
    per_image_ = ceil_div(h.count, std::max<int64_t>(1, most / w.count));
    rows_ = ceil_div(h.count, per_image_);
    per_image_ = ceil_div(h.count, rows_);
  }
}

Chunk Chunks::operator[](int64_t i) const {
  if (images_ > 1) return {i * images_, std::min(images_, total_images_ - i * images_), 0, total_rows_};
  const int64_t row = i % per_image_ * rows_;
  return {i / per_image_, 1, row, std::min(rows_, total_rows_ - row)};
}

Reader::Reader(const Image& image, DType computed, const Axis& h, const Chunks& chunks, const Grouping& grouping)
    : image_(image),
      h_(h),
      chunks_(chunks),
      row_copy_(computed, image.dtype),
      staged_(image.dtype != computed || (grouping.columnwise && image.sc != 1)),
      sn_(image.sn),
      sc_(image.sc),
      sh_(image.sh),
      sw_(image.sw) {
  if (!staged_) return;
  const int64_t span = h.taps.empty() ? 1 : h.taps.back() - h.taps.front() + 1;
  sc_ = 1;
  sw_ = std::min(grouping.in, image.channels);
  sh_ = image.w * sw_;
  sn_ = std::min(image.h, (chunks.rows() - 1) * h.step + span) * sh_;
}

int64_t Reader::first_row(const Chunk& chunk) const {
  return h_.taps.empty() ? 0 : std::clamp<int64_t>(chunk.row * h_.step + h_.taps.front(), 0, image_.h);
}

int64_t Reader::last_row(const Chunk& chunk) const {
  const int64_t position = chunk.row + chunk.rows - 1;
  return h_.taps.empty() ? 0 : std::clamp<int64_t>(position * h_.step + h_.taps.back() + 1, first_row(chunk), image_.h);
}

void Reader::prefetch(const Chunk& chunk, int64_t part, int64_t parts) const {
  if (staged_ || sc_ != 1 || sw_ != image_.channels || image_.channels * item_size(image_.dtype) < 64) return;
  const int64_t first = first_row(chunk), rows = last_row(chunk) - first, all = chunk.images * rows;
  for (int64_t i = all * part / parts; i < all * (part + 1) / parts; ++i) {
    const char* const row = image_.at(chunk.image + i / rows, 0, first + i % rows, 0);
    for (int64_t at = 0; at < image_.w * sw_ * item_size(image_.dtype); at += 64) __builtin_prefetch(row + at, 0, 2);
  }
}

void Reader::copy(const Chunk& chunk, int64_t first_channel, int64_t channels, char* to) const {
  const int64_t first = first_row(chunk), last = last_row(chunk);
  for (int64_t n = 0; n < chunk.images; ++n)
    for (int64_t y = first; y < last; ++y)
      copy_row(to + (n * sn_ + (y - first) * sh_) * row_copy_.out_item(), chunk.image + n, first_channel, channels, y);
}

void Reader::copy_row(char* to, int64_t image, int64_t first_channel, int64_t channels, int64_t y) const {
  const int64_t width = image_.w, item = row_copy_.in_item(), out_item = row_copy_.out_item();
  const char* const from = image_.at(image, first_channel, y, 0);
  const int64_t tile = row_copy_.tile_columns();
  if (image_.sc == 1 && image_.sw == sw_ && channels == sw_) {
    row_copy_(to, 1, from, 1, width * sw_);
  } else if (image_.sc == 1 && channels > 1) {
    for (int64_t x = 0; x < width; ++x) row_copy_(to + x * sw_ * out_item, 1, from + x * image_.sw * item, 1, channels);
  } else if (image_.sw == 1 && channels >= 8) {
    for (int64_t c = 0; c < channels; c += RowCopy::kTileRows)
      for (int64_t x = 0; x < width; x += tile)
        row_copy_.transpose(to + (x * sw_ + c) * out_item, sw_, 1, from + (c * image_.sc + x) * item, image_.sc,
                            std::min(RowCopy::kTileRows, channels - c), std::min(tile, width - x));
  } else {
    for (int64_t c = 0; c < channels; ++c)
      row_copy_(to + c * out_item, sw_, from + c * image_.sc * item, image_.sw, width);
  }
}

}  // namespace argand::conv
