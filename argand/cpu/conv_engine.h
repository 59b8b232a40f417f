// What the three convolutions share: positions and the pixels they see, chunks of positions, and the image as the
// kernels read it.
//
// A position (a pixel of the result) sees one pixel of the image per tap, in each channel. That pixel lies at the sum
// of an offset of the position and one of the tap: the convolution is a matrix product whose left factor is never
// written out. Positions near the border see fewer taps: a zone has those that see the same ones, and no product has a
// factor that is padding. An image of another type than is computed in is copied ("staged") a chunk at a time.
#pragma once
#include <algorithm>
#include <vector>

#include "argand/cpu/blocks.h"
#include "argand/cpu/conv_kernels.h"
#include "argand/cpu/convert.h"
#include "argand/cpu/scratch.h"
#include "argand/dispatch/conv_ops.h"

namespace argand::conv {

template <class T>
const ConvKernels<T>& kernels();

// Tasks a large call is split into at least: enough for the threads of most machines, and even where they are not.
constexpr int64_t kTasks = 16;
// With one channel per group, this many groups are worked on side by side, a column each.
constexpr int64_t kChannelBlock = 64;

// A view [n, channels, h, w] with its strides by name, in elements.
struct Image {
  char* data;
  DType dtype;
  int64_t n, channels, h, w;
  int64_t sn, sc, sh, sw;

  explicit Image(const View& v);
  char* at(int64_t image, int64_t channel, int64_t y, int64_t x) const {
    return data + (image * sn + channel * sc + y * sh + x * sw) * item_size(dtype);
  }
};

// One dimension: position q sees pixels q * step + tap, and its result is pixel q * out_step + out_first.
struct Axis {
  int64_t count;  // positions
  int64_t step, out_step, out_first;
  std::vector<int64_t> taps;    // displacements, which may lead beyond the border
  std::vector<int64_t> kernel;  // which element of the kernel each tap is

  // The range of positions whose pixel of this tap is one of an image's `pixels`.
  std::pair<int64_t, int64_t> seeing(int64_t tap, int64_t pixels) const;
};
// Positions [first, last) that see taps [tap_first, tap_last), and those alone.
struct Zone {
  int64_t first, last, tap_first, tap_last;
  int64_t count() const { return last - first; }
  int64_t taps() const { return tap_last - tap_first; }
};
// In the order of positions.
std::vector<Zone> zones(const Axis& axis, int64_t pixels);
// The result's positions over the image.
Axis forward_axis(const ConvAttrs& attrs, int dim, int64_t kernel, int64_t positions);
// The image's pixels that are `phase` modulo the stride, over the result: positions of the backward pass.
Axis backward_axis(const ConvAttrs& attrs, int dim, int64_t kernel, int64_t pixels, int64_t phase);

// Channels of the two sides per group; in columnwise mode, where a group has one of each, per block of groups.
struct Grouping {
  bool columnwise;
  int64_t groups, in, out;  // the last block may have fewer channels than in, out

  Grouping(int64_t groups, int64_t in_channels, int64_t out_channels);
};

// Some whole images, or some rows of one image.
struct Chunk {
  int64_t image, images, row, rows;
  // The zone's positions in this chunk, perhaps none.
  Zone part(const Zone& zone) const {
    return {std::clamp(zone.first, row, row + rows), std::clamp(zone.last, row, row + rows), zone.tap_first,
            zone.tap_last};
  }
};
class Chunks {
 public:
  // Of about `most` positions. Depends on shapes alone.
  Chunks(int64_t images, const Axis& h, const Axis& w, int64_t most);
  int64_t count() const { return images_ == 1 ? total_images_ * per_image_ : ceil_div(total_images_, images_); }
  Chunk operator[](int64_t i) const;
  int64_t max_positions() const { return images_ * rows_ * columns_; }
  int64_t images() const { return images_; }
  int64_t rows() const { return rows_; }

 private:
  int64_t total_images_, total_rows_, columns_;
  int64_t images_ = 1, rows_, per_image_ = 1;
};

// Where the pixels of a chunk are read.
template <class T>
struct Pixels {
  const T* data;
  int64_t first_row;  // the row of the image that data points to
};

// How chunks of an image are read.
class Reader {
 public:
  Reader(const Image& image, DType computed, const Axis& h, const Chunks& chunks, const Grouping& grouping);

  bool staged() const { return staged_; }
  int64_t staged_numbers() const { return staged_ ? chunks_.images() * sn_ : 0; }
  // In the image, or in `stage`, into which the chunk is copied.
  template <class T>
  Pixels<T> read(const Chunk& chunk, int64_t first_channel, int64_t channels, T* stage) const {
    if (staged_) copy(chunk, first_channel, channels, reinterpret_cast<char*>(stage));
    return where(chunk, first_channel, stage);
  }
  // The same of a stage into which the chunk was read before.
  template <class T>
  Pixels<T> where(const Chunk& chunk, int64_t first_channel, const T* stage) const {
    if (staged_) return {stage, first_row(chunk)};
    return {reinterpret_cast<const T*>(image_.at(chunk.image, first_channel, 0, 0)), 0};
  }
  // Has the caches fetch one of `parts` parts of the chunk's pixels, where they are read in the image and lie together.
  void prefetch(const Chunk& chunk, int64_t part, int64_t parts) const;
  // Strides of what is read.
  int64_t sn() const { return sn_; }
  int64_t sc() const { return sc_; }
  int64_t sh() const { return sh_; }
  int64_t sw() const { return sw_; }

 private:
  int64_t first_row(const Chunk& chunk) const;
  int64_t last_row(const Chunk& chunk) const;  // behind it
  void copy(const Chunk& chunk, int64_t first_channel, int64_t channels, char* to) const;
  void copy_row(char* to, int64_t image, int64_t first_channel, int64_t channels, int64_t y) const;

  const Image& image_;
  const Axis& h_;
  const Chunks& chunks_;
  RowCopy row_copy_;
  bool staged_;
  int64_t sn_, sc_, sh_, sw_;
};

// The stretches of a chunk's positions that lie evenly apart in an image: calls f(first position, count, offset from
// the chunk's first, step).
template <class F>
void for_runs(const Chunk& chunk, const Axis& h, const Axis& w, const Image& image, F&& f) {
  const int64_t step = w.out_step * image.sw, row = h.out_step * image.sh, of_image = chunk.rows * w.count;
  const bool rows_join = row == step * w.count || chunk.rows == 1;
  const bool images_join = rows_join && (image.sn == step * of_image || chunk.images == 1);
  const int64_t run = images_join ? chunk.images * of_image : rows_join ? of_image : w.count;
  for (int64_t i = 0; i < chunk.images * of_image; i += run) {
    const int64_t n = i / of_image, q = i % of_image / w.count;
    f(i, run, n * image.sn + q * row, step);
  }
}

// conv_weight.cpp
void run_backward_weight(const Call& call);

}  // namespace argand::conv
