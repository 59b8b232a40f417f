// Arithmetic of sizes and strides. Every function names the op in its errors.
#pragma once
#include "argand/core/array_ref.h"
#include "argand/core/error.h"

namespace argand {

enum class MemoryFormat : int8_t { Contiguous, Preserve, ChannelsLast, ChannelsLast3d };
inline constexpr MemoryFormat kContiguousFormat = MemoryFormat::Contiguous, kPreserveFormat = MemoryFormat::Preserve,
                              kChannelsLast = MemoryFormat::ChannelsLast;

// -ndim..ndim-1 to 0..ndim-1; a 0-d tensor takes -1 and 0. Throws IndexError.
AG_API int64_t wrap_dim(const char* op, int64_t dim, int64_t ndim);
// Product of sizes. Throws Error on a negative size or when it does not fit 63 bits.
AG_API int64_t checked_numel(const char* op, IntArrayRef sizes);
// Elements of storage that sizes and strides reach, from the first one on. Throws Error on a negative size or stride,
// on lists of different lengths, and on overflow.
AG_API int64_t storage_extent(const char* op, IntArrayRef sizes, IntArrayRef strides);
AG_API DimVector contiguous_strides(IntArrayRef sizes);
// Channels innermost: 4-d (ChannelsLast) or 5-d (ChannelsLast3d); Contiguous for any shape.
AG_API DimVector strides_for(MemoryFormat format, IntArrayRef sizes);
AG_API bool is_contiguous(IntArrayRef sizes, IntArrayRef strides);
AG_API bool is_channels_last(IntArrayRef sizes, IntArrayRef strides);
// Every element has its own place and there are no gaps: some permutation of the dimensions is contiguous.
AG_API bool is_dense(IntArrayRef sizes, IntArrayRef strides);
// True where two indices may reach the same place (expanded tensors, some as_strided ones).
AG_API bool may_overlap(IntArrayRef sizes, IntArrayRef strides);
// The sizes both broadcast to. Throws Error with both shapes.
AG_API DimVector broadcast_sizes(const char* op, IntArrayRef a, IntArrayRef b);
// One -1 in sizes is inferred from numel. Throws Error when it cannot be.
AG_API DimVector infer_size(const char* op, IntArrayRef sizes, int64_t numel);
// Strides with which the tensor (sizes, strides) can be seen as new_sizes without a copy.
AG_API std::optional<DimVector> view_strides(IntArrayRef sizes, IntArrayRef strides, IntArrayRef new_sizes);
// Bit d set for every dimension in dims (all when dims is empty or absent); duplicates throw.
AG_API uint64_t dim_mask(const char* op, OptionalIntArrayRef dims, int64_t ndim, bool empty_means_all = true);

}  // namespace argand
