// Gather, scatter and positions on the CPU.
#include "argand/dispatch/index_ops.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "argand/core/by_type.h"
#include "argand/core/error.h"
#include "argand/cpu/index_loops.h"
#include "argand/dispatch/dispatch.h"

namespace argand {
namespace {

[[noreturn]] AG_COLD void out_of_bounds(const IndexAttrs& a, int64_t index) {
  fail<IndexError>(a.name, ": index ", index, " lies outside dimension ", a.dim, ", whose size is ", a.size);
}

AG_INLINE int64_t checked_offset(const IndexAttrs& a, int64_t index) {
  if (a.size < 0) return index * a.stride;
  if (AG_UNLIKELY(index < 0 || index >= a.size)) {
    if (!a.wrap || index < -a.size || index >= a.size) out_of_bounds(a, index);
    index += a.size;
  }
  return index * a.stride;
}

template <class T>
T& element(char* base, int64_t step, int64_t i) {
  return *reinterpret_cast<T*>(base + i * step);
}

void gather(const Call& call) {
  const IndexAttrs attrs = call.attributes<IndexAttrs>();
  const View* const views[3] = {&call.out(), &call.in(0), &call.in(1)};
  visit_width(item_size(views[0]->dtype), [&](auto width) {
    using T = decltype(width);
    parallel_stretches<3>(views, [&](const Stretch<3>& s) {
      if (s.step[2] == 0) {  // one index for the whole stretch: a row is copied
        const T* row =
            reinterpret_cast<const T*>(s.at[1]) + checked_offset(attrs, *reinterpret_cast<int64_t*>(s.at[2]));
        if (s.step[0] == sizeof(T) && s.step[1] == sizeof(T)) {
          std::memcpy(s.at[0], row, static_cast<size_t>(s.count) * sizeof(T));
          return;
        }
        char* from = reinterpret_cast<char*>(const_cast<T*>(row));
        for (int64_t i = 0; i < s.count; ++i) element<T>(s.at[0], s.step[0], i) = element<T>(from, s.step[1], i);
        return;
      }
      for (int64_t i = 0; i < s.count; ++i) {
        const int64_t offset = checked_offset(attrs, element<int64_t>(s.at[2], s.step[2], i));
        element<T>(s.at[0], s.step[0], i) = (&element<T>(s.at[1], s.step[1], i))[offset];
      }
    });
  });
}

// Arithmetic of element types where it is not the C++ type's own.
template <class T>
T add(T a, T b) {
  if constexpr (std::is_same_v<T, bool>)
    return a | b;
  else if constexpr (std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>)
    return T(float(a) + float(b));
  else if constexpr (std::is_integral_v<T>)
    return static_cast<T>(static_cast<std::make_unsigned_t<T>>(a) + static_cast<std::make_unsigned_t<T>>(b));
  else
    return a + b;
}
template <class T>
T multiply(T a, T b) {
  if constexpr (std::is_same_v<T, bool>)
    return a & b;
  else if constexpr (std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>)
    return T(float(a) * float(b));
  else if constexpr (std::is_integral_v<T>)  // in 64 bits: narrow unsigned operands would multiply as signed int
    return static_cast<T>(static_cast<uint64_t>(a) * static_cast<uint64_t>(b));
  else
    return a * b;
}
template <Combine c, class T>
T extreme(T a, T b) {
  if constexpr (is_complex(dtype_of<T>)) {
    return a;  // refused before the loop
  } else if constexpr (std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>) {
    return T(extreme<c, float>(a, b));
  } else {
    if (a != a) return a;
    return b != b || (c == Combine::Max ? b > a : b < a) ? b : a;
  }
}
template <Combine c, class T>
AG_INLINE T combine(T old, T x) {
  if constexpr (c == Combine::Add)
    return add(old, x);
  else if constexpr (c == Combine::Multiply)
    return multiply(old, x);
  else
    return extreme<c, T>(old, x);
}

template <class T, class Op>
AG_INLINE void combine_rows(T* row, const T* values, int64_t count, Op op) {
  constexpr int kBlock = 16;  // a fixed count, all read before any is written: vectors
  int64_t i = 0;
  for (; i + kBlock <= count; i += kBlock) {
    T part[kBlock];
    for (int j = 0; j < kBlock; ++j) part[j] = op(row[i + j], values[i + j]);
    std::memcpy(row + i, part, sizeof part);
  }
  for (; i < count; ++i) row[i] = op(row[i], values[i]);
}

template <class T, class Op>
void scatter_stretch(const IndexAttrs& attrs, const Stretch<3>& s, Op op) {
  if (s.step[1] == 0) {
    T* row = reinterpret_cast<T*>(s.at[0]) + checked_offset(attrs, *reinterpret_cast<int64_t*>(s.at[1]));
    if (s.step[0] == sizeof(T) && s.step[2] == sizeof(T)) {
      combine_rows(row, reinterpret_cast<const T*>(s.at[2]), s.count, op);
      return;
    }
    char* to = reinterpret_cast<char*>(row);
    for (int64_t i = 0; i < s.count; ++i) {
      T& x = element<T>(to, s.step[0], i);
      x = op(x, element<T>(s.at[2], s.step[2], i));
    }
    return;
  }
  for (int64_t i = 0; i < s.count; ++i) {
    T& x = (&element<T>(s.at[0], s.step[0], i))[checked_offset(attrs, element<int64_t>(s.at[1], s.step[1], i))];
    x = op(x, element<T>(s.at[2], s.step[2], i));
  }
}

// Whole rows of values go to rows of the destination that an index names: embedding's gradient, index_add of rows.
constexpr int64_t kRowTasks = 16;
constexpr int64_t kFewValues = 1 << 19;  // sorted among tasks no sooner than added by one thread
bool scatters_rows(const IndexAttrs& a, const View* const (&v)[3]) {
  return v[0]->ndim == 2 && a.size >= kRowTasks && v[0]->strides[0] == 0 && v[0]->strides[1] == 1 &&
         v[1]->strides[1] == 0 && v[2]->strides[1] == 1;
}

// Numbers of values by the task whose range of rows they go to, in order within a task.
class TaskLists {
 public:
  TaskLists(const IndexAttrs& a, const View& index)
      : per_task_((a.size + kRowTasks - 1) / kRowTasks),
        task_(static_cast<size_t>(index.sizes[0])),
        order_(task_.size()) {
    int64_t count[kRowTasks] = {};
    for (size_t i = 0; i < task_.size(); ++i) {
      int64_t row = index.as<int64_t>()[static_cast<int64_t>(i) * index.strides[0]];
      checked_offset(a, row);
      task_[i] = static_cast<uint8_t>((row < 0 ? row + a.size : row) / per_task_);
      ++count[task_[i]];
    }
    for (int64_t t = 0; t < kRowTasks; ++t) start_[t + 1] = start_[t] + count[t], count[t] = start_[t];
    for (size_t i = 0; i < task_.size(); ++i) order_[static_cast<size_t>(count[task_[i]]++)] = static_cast<int64_t>(i);
  }
  const int64_t* begin(int64_t task) const { return order_.data() + start_[task]; }
  const int64_t* end(int64_t task) const { return order_.data() + start_[task + 1]; }

 private:
  int64_t per_task_;
  std::vector<uint8_t> task_;
  std::vector<int64_t> order_;
  int64_t start_[kRowTasks + 1] = {};
};

// Each row's values in their order, whoever adds them: the same bits at any thread count.
template <class T, class Op>
void scatter_rows(const IndexAttrs& a, const View* const (&v)[3], Op op) {
  const View &dst = *v[0], &index = *v[1], &values = *v[2];
  const auto add = [&](int64_t i) {
    T* const row = dst.as<T>() + checked_offset(a, index.as<int64_t>()[i * index.strides[0]]);
    combine_rows(row, values.as<T>() + i * values.strides[0], dst.sizes[1], op);
  };
  if (dst.numel <= kFewValues || get_num_threads() == 1) {
    for (int64_t i = 0; i < dst.sizes[0]; ++i) add(i);
    return;
  }
  const TaskLists lists(a, index);
  parallel_for(0, kRowTasks, 1, [&](int64_t b, int64_t e) {
    for (const int64_t* i = lists.begin(b); i != lists.end(e - 1); ++i) add(*i);
  });
}

// Runs the stretches in row-major order, in parallel only over a dimension along which the destination moves: there
// threads cannot meet in one place.
template <class T, class Op>
void scatter_all(const IndexAttrs& attrs, const View* const (&views)[3], Op op) {
  if (scatters_rows(attrs, views)) return scatter_rows<T>(attrs, views, op);
  const auto run = [&](const View* const(&v)[3]) {
    for_stretches<3>(v, 0, v[0]->numel, [&](const Stretch<3>& s) { scatter_stretch<T>(attrs, s, op); });
  };
  const View& dst = *views[0];
  int split = -1;
  for (int d = 0; d < dst.ndim; ++d)
    if (dst.strides[d] != 0 && (split < 0 || dst.sizes[d] > dst.sizes[split])) split = d;
  if (split < 0 || dst.numel <= kIndexGrain) return run(views);
  const int64_t per_slice = dst.numel / dst.sizes[split];
  // Every task walks all indices: few tasks, and several cache lines wide, so that what they read is read well.
  constexpr int64_t kTasks = 8, kStep = 64;
  const int64_t least = std::max(kIndexGrain / per_slice, dst.sizes[split] / kTasks);
  const int64_t grain = std::max<int64_t>(1, (least + kStep - 1) / kStep) * kStep;
  parallel_for(0, dst.sizes[split], grain, [&](int64_t b, int64_t e) {
    View part[3];
    for (int k = 0; k < 3; ++k) {
      part[k] = *views[k];
      part[k].data += b * part[k].strides[split] * item_size(part[k].dtype);
      part[k].sizes[split] = e - b;
      part[k].numel = per_slice * (e - b);
    }
    const View* const pointers[3] = {&part[0], &part[1], &part[2]};
    run(pointers);
  });
}

template <Combine c>
void scatter_combining(const IndexAttrs& attrs, const View* const (&views)[3]) {
  const DType d = views[0]->dtype;
  visit_dtype(c == Combine::Add || c == Combine::Multiply ? same_bits(d) : d, [&](auto zero) {
    using T = decltype(zero);
    scatter_all<T>(attrs, views, [](T old, T x) { return combine<c, T>(old, x); });
  });
}

void scatter(const Call& call) {
  const ScatterAttrs& attrs = call.attributes<ScatterAttrs>();
  alignas(16) char value[16];
  View constant = call.out();
  if (attrs.use_value) {
    visit_any_dtype(constant.dtype, [&](auto zero) {
      const auto x = attrs.value.to<decltype(zero)>();
      std::memcpy(value, &x, sizeof x);
    });
    constant.data = value;
    std::fill_n(constant.strides, kInlineDims, 0);
  }
  const View* const views[3] = {&call.out(), &call.in(0), attrs.use_value ? &constant : &call.in(1)};
  if (views[0]->numel == 0) return;
  switch (attrs.combine) {
    case Combine::Assign:
      return visit_width(item_size(views[0]->dtype), [&](auto width) {
        using T = decltype(width);
        scatter_all<T>(attrs.index, views, [](const T&, const T& x) { return x; });
      });
    case Combine::Add:
      return scatter_combining<Combine::Add>(attrs.index, views);
    case Combine::Multiply:
      return scatter_combining<Combine::Multiply>(attrs.index, views);
    case Combine::Max:
      return scatter_combining<Combine::Max>(attrs.index, views);
    case Combine::Min:
      return scatter_combining<Combine::Min>(attrs.index, views);
  }
}

void index_offsets(const Call& call) {
  const OffsetAttrs attrs = call.attributes<OffsetAttrs>();
  const View* const views[2] = {&call.out(), &call.in()};
  parallel_stretches<2>(views, [&](const Stretch<2>& s) {
    for (int64_t i = 0; i < s.count; ++i) {
      int64_t& to = element<int64_t>(s.at[0], s.step[0], i);
      const int64_t offset = checked_offset(attrs.index, element<int64_t>(s.at[1], s.step[1], i));
      to = attrs.first ? offset : to + offset;
    }
  });
}

template <class T>
bool nonzero_value(const T& x) {
  if constexpr (is_complex(dtype_of<T>))
    return x.re != 0 || x.im != 0;
  else if constexpr (std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>)
    return (x.bits & 0x7fff) != 0;
  else
    return x != T{};
}

void nonzero_count(const Call& call) {
  const View &counts = call.out(), &x = call.in();
  int64_t* totals = counts.as<int64_t>();
  const int64_t blocks = (x.numel + kNonzeroBlock - 1) / kNonzeroBlock;
  visit_dtype(same_bits(x.dtype), [&](auto zero) {
    using T = decltype(zero);
    parallel_for(0, blocks, 1, [&](int64_t b, int64_t e) {
      for (int64_t block = b; block < e; ++block) {
        const T* p = x.as<T>() + block * kNonzeroBlock;
        const int64_t n = std::min(kNonzeroBlock, x.numel - block * kNonzeroBlock);
        int64_t count = 0;
        for (int64_t i = 0; i < n; ++i) count += nonzero_value(p[i]);
        totals[block + 1] = count;
      }
    });
  });
  totals[0] = 0;
  for (int64_t b = 0; b < blocks; ++b) totals[b + 1] += totals[b];
}

void nonzero(const Call& call) {
  const View &out = call.out(), &x = call.in(0), &counts = call.in(1);
  if (out.numel == 0) return;
  const int64_t blocks = (x.numel + kNonzeroBlock - 1) / kNonzeroBlock;
  visit_dtype(same_bits(x.dtype), [&](auto zero) {
    using T = decltype(zero);
    parallel_for(0, blocks, 1, [&](int64_t b, int64_t e) {
      for (int64_t block = b; block < e; ++block) {
        const T* p = x.as<T>();
        int64_t* to = out.as<int64_t>() + counts.as<int64_t>()[block];
        const int64_t end = std::min((block + 1) * kNonzeroBlock, x.numel);
        for (int64_t i = block * kNonzeroBlock; i < end; ++i)
          if (nonzero_value(p[i])) *to++ = i;
      }
    });
  });
}

void unravel(const Call& call) {
  const UnravelAttrs attrs = call.attributes<UnravelAttrs>();
  const View* const views[2] = {&call.out(), &call.in()};
  parallel_stretches<2>(views, [&](const Stretch<2>& s) {
    for (int64_t i = 0; i < s.count; ++i)
      element<int64_t>(s.at[0], s.step[0], i) = element<int64_t>(s.at[1], s.step[1], i) / attrs.divisor % attrs.modulus;
  });
}

}  // namespace

void register_index_cpu() {
  set_kernel(op::gather, kCPU, gather);
  set_kernel(op::scatter, kCPU, scatter);
  set_kernel(op::index_offsets, kCPU, index_offsets);
  set_kernel(op::nonzero_count, kCPU, nonzero_count);
  set_kernel(op::nonzero, kCPU, nonzero);
  set_kernel(op::unravel, kCPU, unravel);
}

}  // namespace argand
