// Convolutions with kernels of 3 x 3 at stride 1 by F(2 x 2, 3 x 3): 16 multiplications where the direct sum takes 36.
//
// Errors are as small as the direct sum's against the largest numbers of a tile, but not against each result: beside a
// pixel that is 10^7 times larger, small ones are lost. Infinities and NaN would spread over a tile; so a call with a
// result that is not finite says so, and the direct sum decides.
//
// Tiles are cut by shapes alone, each result is one task's, and partial sums are added in order: the same bits at any
// thread count.
#pragma once
#include "argand/cpu/conv_engine.h"
#include "argand/cpu/conv_panels.h"
#include "argand/cpu/winograd_kernels.h"

namespace argand::conv {

// Whether transforming pays off, and images and results are of float32 with whole rows or whole pixels together.
bool suits_winograd(const Image& seen, const Image& result, const Grouping& grouping, const Axis& h, const Axis& w);

// Both return false where a result is not finite, and leave nothing of use in what they write then.
// out[position][o] = sum over taps and input channels of in * weight, + bias[o].
bool winograd(const Image& out, const Image& in, const Weights& weights, const Grouping& grouping, const Axis& h,
              const Axis& w, const float* bias);
bool winograd_weight_gradient(const View& weight, const Image& result, const Image& image, const Axis& h,
                              const Axis& w);

const WinogradKernels& winograd_kernels();

// Rows and columns of some channels of an image, from pixel (y, x) on, perhaps beyond its border.
struct Window {
  int64_t image, channel, channels;
  int64_t y, x, rows, columns;
};
// Its pixels with their channels side by side, `pixel` numbers apart; zeros beyond the border.
void read_pixels(const Image& image, const Window& window, float* to, int64_t pixel);

// The tiles of an image's positions, cut into chunks, and their 16 parts.
class ImageTiles {
 public:
  ImageTiles(const Image& image, const Axis& h, const Axis& w);

  const Chunks& chunks() const { return chunks_; }
  int64_t columns() const { return w_.count; }  // of tiles
  int64_t part() const { return chunks_.max_positions() * line_; }
  // Not a power of two, whose multiples would all meet in one place of the cache.
  int64_t line() const { return line_; }
  int64_t numbers() const { return kWinogradParts * part(); }
  int64_t staged_numbers() const { return (2 * chunks_.rows() + 2) * staged_row_; }
  int64_t count(const Chunk& chunk) const { return chunk.images * chunk.rows * columns(); }

  // Part i of tile t, in the order of images, rows and columns, to to[i * part() + t * line()]. stage: a workspace.
  void transform(const Chunk& chunk, float* stage, float* to) const;

 private:
  const Image& image_;
  const int64_t first_y_, first_x_;  // the first pixel that position 0 sees
  const Axis h_, w_;                 // of tiles
  const Chunks chunks_;
  const int64_t line_, staged_row_;
};

}  // namespace argand::conv
