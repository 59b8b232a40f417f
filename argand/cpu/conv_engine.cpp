#include "argand/cpu/conv_engine.h"

#include <algorithm>
#include <cstring>

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

int64_t Axis::first() const { return taps.empty() ? 0 : *std::min_element(taps.begin(), taps.end()); }
int64_t Axis::span() const { return taps.empty() ? 1 : *std::max_element(taps.begin(), taps.end()) - first() + 1; }

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

Chunks::Chunks(int64_t images, const Axis& h, const Axis& w, int64_t channels)
    : total_images_(images), total_rows_(h.count), columns_(w.count) {
  // About 256 KiB of image; with many channels enough positions to be worth reading the weights for.
  const int64_t most = std::clamp<int64_t>(65536 / std::max<int64_t>(1, channels), 192, 2048);
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

Reader::Reader(const Image& image, DType computed, const Axis& h, const Axis& w, const Chunks& chunks,
               const Grouping& grouping)
    : image_(image), h_(h), w_(w), chunks_(chunks), row_copy_(computed, image.dtype), item_(item_size(computed)) {
  const auto last = [](const Axis& a) { return (a.count - 1) * a.step + a.first() + a.span() - 1; };
  const bool inside = h.first() >= 0 && w.first() >= 0 && last(h) < image.h && last(w) < image.w;
  staged_ = !(inside && image.dtype == computed && image.sc == 1);
  if (!staged_) {
    pixel_ = image.sw, row_pitch_ = image.sh, image_pitch_ = image.sn;
    return;
  }
  pixel_ = std::min(grouping.in, image.channels);
  // Pixels a multiple of 1 KiB apart would meet in few sets of the first-level cache.
  if (pixel_ * item_ % 1024 == 0) pixel_ += 64 / item_;
  const int64_t columns = (w.count - 1) * w.step + w.span();
  row_pitch_ = columns * pixel_;
  image_pitch_ = ((chunks.rows() - 1) * h.step + h.span()) * row_pitch_;
  left_ = std::clamp<int64_t>(-w.first(), 0, columns);
  first_x_ = w.first() + left_;
  width_ = std::clamp<int64_t>(image.w - first_x_, 0, columns - left_);
  right_ = columns - left_ - width_;
}

void Reader::position_offsets(int64_t* to) const {
  for (int64_t n = 0; n < chunks_.images(); ++n)
    for (int64_t q = 0; q < chunks_.rows(); ++q)
      for (int64_t r = 0; r < w_.count; ++r) *to++ = n * image_pitch_ + q * h_.step * row_pitch_ + r * w_.step * pixel_;
}

void Reader::tap_offsets(int64_t* to, int64_t channels, bool taps_inner) const {
  const auto taps_w = static_cast<int64_t>(w_.taps.size()), taps = static_cast<int64_t>(h_.taps.size()) * taps_w;
  for (int64_t t = 0; t < taps; ++t) {
    const int64_t y = h_.taps[static_cast<size_t>(t / taps_w)] - h_.first();
    const int64_t x = w_.taps[static_cast<size_t>(t % taps_w)] - w_.first();
    const int64_t offset = y * row_pitch_ + x * pixel_;
    for (int64_t c = 0; c < channels; ++c) to[taps_inner ? c * taps + t : t * channels + c] = offset + c;
  }
}

const char* Reader::direct(const Chunk& chunk, int64_t channel) const {
  return image_.at(chunk.image, channel, chunk.row * h_.step + h_.first(), w_.first());
}

void Reader::copy(const Chunk& chunk, int64_t first_channel, int64_t channels, char* to) const {
  const int64_t rows = (chunk.rows - 1) * h_.step + h_.span(), first = chunk.row * h_.step + h_.first();
  for (int64_t n = 0; n < chunk.images; ++n)
    for (int64_t y = 0; y < rows; ++y) {
      char* const row = to + (n * image_pitch_ + y * row_pitch_) * item_;
      const int64_t from = first + y;
      if (from < 0 || from >= image_.h)
        std::memset(row, 0, static_cast<size_t>(row_pitch_ * item_));
      else
        copy_row(row, chunk.image + n, first_channel, channels, from);
    }
}

void Reader::copy_row(char* to, int64_t image, int64_t first_channel, int64_t channels, int64_t y) const {
  const int64_t pixel_bytes = pixel_ * item_;
  std::memset(to, 0, static_cast<size_t>(left_ * pixel_bytes));
  to += left_ * pixel_bytes;
  std::memset(to + width_ * pixel_bytes, 0, static_cast<size_t>(right_ * pixel_bytes));
  const int64_t item = item_size(image_.dtype);
  const char* const from = image_.at(image, first_channel, y, first_x_);
  const int64_t tile = row_copy_.tile_columns();
  if (image_.sc == 1 && image_.sw == pixel_ && channels == pixel_) {
    row_copy_(to, 1, from, 1, width_ * pixel_);
  } else if (image_.sc == 1 && channels > 1) {
    for (int64_t x = 0; x < width_; ++x) row_copy_(to + x * pixel_bytes, 1, from + x * image_.sw * item, 1, channels);
  } else if (image_.sw == 1 && channels >= 8) {
    for (int64_t c = 0; c < channels; c += RowCopy::kTileRows)
      for (int64_t x = 0; x < width_; x += tile)
        row_copy_.transpose(to + (x * pixel_ + c) * item_, pixel_, 1, from + (c * image_.sc + x) * item, image_.sc,
                            std::min(RowCopy::kTileRows, channels - c), std::min(tile, width_ - x));
  } else {
    for (int64_t c = 0; c < channels; ++c)
      row_copy_(to + c * item_, pixel_, from + c * image_.sc * item, image_.sw, width_);
  }
}

void result_offsets(int64_t* to, const Chunks& chunks, const Axis& h, const Axis& w, const Image& image) {
  for (int64_t n = 0; n < chunks.images(); ++n)
    for (int64_t q = 0; q < chunks.rows(); ++q)
      for (int64_t r = 0; r < w.count; ++r)
        *to++ = n * image.sn + q * h.out_step * image.sh + r * w.out_step * image.sw;
}

}  // namespace argand::conv
