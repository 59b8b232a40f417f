// Where the elements are that are not zero.
#pragma once
#include "argand/cuda/layout.h"
#include "argand/cuda/scan.h"
#include "argand/dispatch/index_ops.h"

namespace argand::cuda {

// A block of threads has one of kNonzeroBlock elements, each thread a stretch of kStretch.
struct NonzeroPart {
  static constexpr int kStretch = kNonzeroBlock / kBlockThreads;
  const char* x;
  int64_t n;
  DType dtype;
  int item;

  template <class B>
  AG_HD int64_t begin(const B& b) const {
    return b.index() * kNonzeroBlock + static_cast<int64_t>(b.thread()) * kStretch;
  }
  template <class B>
  AG_HD int64_t end(const B& b) const {
    const int64_t end = begin(b) + kStretch;
    return end < n ? end : n;
  }
  AG_HD bool is_there(int64_t i) const { return load_number<bool>(x + i * item, dtype); }
  template <class B>
  AG_HD int count(const B& b) const {
    int found = 0;
    for (int64_t i = begin(b); i < end(b); ++i) found += is_there(i);
    return found;
  }
};

AG_HD inline int add_counts(int a, int b) { return a + b; }

struct NonzeroCountKernel {
  static constexpr bool kMeets = true;
  NonzeroPart part;
  int64_t* counts;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int all = join_block(b, b.template shared<int>(), part.count(b), 0, add_counts);
    if (b.thread() == 0) counts[b.index()] = all;
  }
};

struct NonzeroKernel {
  static constexpr bool kMeets = true;
  NonzeroPart part;
  const int64_t* before;
  int64_t* out;

  template <class B>
  AG_HD void operator()(const B& b) const {
    int64_t* to = out + before[b.index()] + counts_before(b, b.template shared<int>(), part.count(b));
    for (int64_t i = part.begin(b); i < part.end(b); ++i)
      if (part.is_there(i)) *to++ = i;
  }

 private:
  // The sum of what the threads before this one count; kBlockThreads numbers of room.
  template <class B>
  AG_HD static int counts_before(const B& b, int* room, int mine) {
    const uint32_t t = b.thread();
    room[t] = mine;
    b.sync();
    for (uint32_t step = 1; step < b.threads(); step *= 2) {
      const int more = t >= step ? room[t - step] : 0;
      b.sync();
      room[t] += more;
      b.sync();
    }
    return room[t] - mine;
  }
};

struct UnravelKernel {
  uint32_t n;
  Places<2> at;  // out, positions
  int64_t divisor, modulus;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const uint64_t i = static_cast<uint64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    const auto o = at(static_cast<uint32_t>(i));
    *reinterpret_cast<int64_t*>(at.data[0] + o.of[0]) =
        *reinterpret_cast<const int64_t*>(at.data[1] + o.of[1]) / divisor % modulus;
  }
};

inline NonzeroPart nonzero_part(const View& x) {
  return {x.data, x.numel, x.dtype, static_cast<int>(item_size(x.dtype))};
}
inline int64_t nonzero_blocks(const View& x) { return (x.numel + kNonzeroBlock - 1) / kNonzeroBlock; }

template <class Launch>
void nonzero_count(const Call& c) {
  Launch launch(c);
  const View &counts = c.out(), &x = c.in();
  int64_t* to = counts.as<int64_t>();
  if (x.numel) launch(NonzeroCountKernel{nonzero_part(x), to}, nonzero_blocks(x), kBlockThreads, kWarp * sizeof(int));
  // The entry behind the last block's takes no part in the sum that it becomes.
  scan_folds(launch, FoldsOf<SumScan<int64_t>>{{}, to, 1}, counts.numel);
}

template <class Launch>
void nonzero(const Call& c) {
  if (c.out().numel == 0) return;
  Launch launch(c);
  const View &out = c.out(), &x = c.in(0), &counts = c.in(1);
  launch(NonzeroKernel{nonzero_part(x), counts.as<int64_t>(), out.as<int64_t>()}, nonzero_blocks(x), kBlockThreads,
         kBlockThreads * sizeof(int));
}

template <class Launch>
void unravel(const Call& c) {
  if (c.out().numel == 0) return;
  Launch launch(c);
  const auto& a = c.attributes<UnravelAttrs>();
  Layout layout(c.views, 2);
  layout.sort();
  layout.merge();
  layout.for_each_piece([&](const Layout& piece) {
    const auto n = static_cast<uint32_t>(piece.numel());
    launch(UnravelKernel{n, Places<2>(piece), a.divisor, a.modulus}, blocks_for(n), kBlockThreads);
  });
}

template <class Launch>
void register_select(DeviceType device) {
  set_kernel(op::nonzero_count, device, nonzero_count<Launch>);
  set_kernel(op::nonzero, device, nonzero<Launch>);
  set_kernel(op::unravel, device, unravel<Launch>);
}

}  // namespace argand::cuda
