// The transformations of Winograd's convolution F(2 x 2, 3 x 3), one table per instruction set.
//
// A. Lavin, S. Gray, "Fast Algorithms for Convolutional Neural Networks" (2015). A tile of 2 x 2 results sees 4 x 4
// pixels d of each channel; with a kernel g it is
//
//   A^T [(G g G^T) * (B^T d B)] A     A^T = 1 1  1  0    B^T = 1  0 -1  0    G =  1    0   0
//                                           0 1 -1 -1          0  1  1  0        1/2  1/2 1/2
//                                                              0 -1  1  0        1/2 -1/2 1/2
//                                                              0  1  0 -1         0    0   1
//
// whose inner product is element by element: 16 multiplications for the 36 of the direct sum. Summed over channels each
// of the 16 elements ("parts") is a matrix product of tiles and weights. The gradient of g is the transposed chain,
// G^T [(A y A^T) * (B^T d B)] G for the gradient y of a tile.
//
// Everything below has channels side by side, in vectors. Halves are exact in binary, so whole numbers stay whole.
#pragma once
#include <cstdint>

namespace argand {

constexpr int64_t kWinogradParts = 16;

struct WinogradKernels {
  // B^T d B of `tiles` tiles of a row: tile t has its pixel (y, x) at from[y * row + (2 * t + x) * pixel], and its part
  // i at to[i * part + t * tile]; `channels` of each.
  void (*image)(float* to, int64_t part, int64_t tile, const float* from, int64_t row, int64_t pixel, int64_t tiles,
                int64_t channels);
  // A y A^T, in the same way of 2 x 2 pixels that no two tiles share.
  void (*gradient)(float* to, int64_t part, int64_t tile, const float* from, int64_t row, int64_t pixel, int64_t tiles,
                   int64_t channels);
  // A^T m A + bias into `rows` (1 or 2) rows of `columns` pixels, of which the tiles' last may lack: part i of tile t
  // at from[i * part + t * tile]. bias may be null. Whether all results are finite.
  bool (*result)(float* to, int64_t row, int64_t pixel, int64_t rows, int64_t columns, const float* from, int64_t part,
                 int64_t tile, const float* bias, int64_t channels);
  // G g G^T: element k of kernel c at from[k * from_tap + c], part i at to[i * part + c].
  void (*weight)(float* to, int64_t part, const float* from, int64_t from_tap, int64_t channels);
  // G^T s G: part i at from[i * part + c], element k of the kernel at to[k * to_tap + c]. Whether all are finite.
  bool (*weight_gradient)(float* to, int64_t to_tap, const float* from, int64_t part, int64_t channels);
};

#define AG_DECLARE_WINOGRAD(isa)                 \
  namespace isa {                                \
  extern const WinogradKernels winograd_kernels; \
  }
AG_DECLARE_WINOGRAD(sse4)
AG_DECLARE_WINOGRAD(avx2)
AG_DECLARE_WINOGRAD(avx512)
#undef AG_DECLARE_WINOGRAD

}  // namespace argand
