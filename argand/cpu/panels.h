// Operands [outer, n, inner] of any strides and element types, seen as rows or panels a vector loop can run along.
#pragma once
#include <algorithm>
#include <optional>

#include "argand/core/parallel.h"
#include "argand/cpu/convert.h"
#include "argand/cpu/scratch.h"
#include "argand/dispatch/op.h"

namespace argand {

constexpr int64_t kPanelGrain = 16384;     // elements a thread should have at least
constexpr int64_t kPanelBytes = 64 << 10;  // of one operand, so that a second pass finds the panel in the cache
constexpr int64_t kLeastPanelColumns = 64;

// n elements times `columns`. A row has one column and stride 1; in a panel the columns of a row lie side by side.
template <class T, int operands>
struct Panel {
  T* at[operands];
  int64_t stride[operands];
  int64_t n, columns;
  int64_t outer, inner;  // the place of the first column
  bool is_row;
};

namespace detail {

// One operand as elements of T: itself where it lies right, else a copy.
template <class T>
class PanelOperand {
 public:
  PanelOperand(const View& v, bool rows, int64_t columns) : view_(v), item_(item_size(v.dtype)) {
    const bool fits = rows ? v.strides[1] == 1 || v.sizes[1] == 1 : v.strides[2] == 1;
    direct_ = fits && v.dtype == dtype_of<T>;
    if (!direct_) copy_.emplace(v.sizes[1] * columns);
    columns_ = columns;
    rows_ = rows;
  }
  int64_t stride() const { return rows_ ? 1 : direct_ ? view_.strides[1] : columns_; }
  T* at(int64_t outer, int64_t inner) const {
    return direct_ ? reinterpret_cast<T*>(from(outer, inner)) : copy_->data();
  }
  bool direct() const { return direct_; }
  void read(const RowCopy& copy, int64_t outer, int64_t inner, int64_t columns) const {
    char* at = reinterpret_cast<char*>(copy_->data());
    const char* source = from(outer, inner);
    if (rows_) return copy(at, 1, source, view_.strides[1], view_.sizes[1]);
    for (int64_t r = 0; r < view_.sizes[1]; ++r)
      copy(at + r * columns_ * static_cast<int64_t>(sizeof(T)), 1, source + r * view_.strides[1] * item_,
           view_.strides[2], columns);
  }
  void write(const RowCopy& copy, int64_t outer, int64_t inner, int64_t columns) const {
    const char* at = reinterpret_cast<const char*>(copy_->data());
    char* target = from(outer, inner);
    if (rows_) return copy(target, view_.strides[1], at, 1, view_.sizes[1]);
    for (int64_t r = 0; r < view_.sizes[1]; ++r)
      copy(target + r * view_.strides[1] * item_, view_.strides[2], at + r * columns_ * static_cast<int64_t>(sizeof(T)),
           1, columns);
  }

 private:
  char* from(int64_t outer, int64_t inner) const {
    return view_.data + (outer * view_.strides[0] + inner * view_.strides[2]) * item_;
  }

  const View& view_;
  int64_t item_, columns_;
  bool rows_, direct_;
  std::optional<Scratch<T>> copy_;
};

}  // namespace detail

// Calls f(Panel<T, K>) for every part of the operands, in parallel: views[0..outs) are written, the others read. The
// cut depends on sizes and strides alone.
template <class T, int K, int64_t max_columns, class F>
void for_panels(const View* const (&views)[K], int outs, F&& f) {
  const View& guide = *views[outs];
  const int64_t outer = guide.sizes[0], n = guide.sizes[1], inner = guide.sizes[2];
  if (guide.numel == 0) return;
  const bool rows = inner == 1 || guide.strides[1] == 1 || guide.strides[2] != 1;
  const int64_t fit = kPanelBytes / (n * static_cast<int64_t>(sizeof(T))) / 64 * 64;
  const int64_t width = rows ? 1 : std::clamp<int64_t>(fit, kLeastPanelColumns, max_columns);
  const int64_t panels = (inner + width - 1) / width;
  parallel_for(0, outer * panels, std::max<int64_t>(1, kPanelGrain / (n * width)), [&](int64_t begin, int64_t end) {
    std::optional<detail::PanelOperand<T>> operand[K];
    std::optional<RowCopy> convert[K];
    Panel<T, K> panel;
    panel.n = n, panel.is_row = rows;
    for (int k = 0; k < K; ++k) {
      operand[k].emplace(*views[k], rows, width);
      panel.stride[k] = operand[k]->stride();
      if (operand[k]->direct()) continue;
      const DType theirs = views[k]->dtype;
      convert[k].emplace(k < outs ? theirs : dtype_of<T>, k < outs ? dtype_of<T> : theirs);
    }
    for (int64_t i = begin; i < end; ++i) {
      panel.outer = i / panels, panel.inner = i % panels * width;
      panel.columns = std::min(width, inner - panel.inner);
      for (int k = 0; k < K; ++k) {
        panel.at[k] = operand[k]->at(panel.outer, panel.inner);
        if (convert[k] && k >= outs) operand[k]->read(*convert[k], panel.outer, panel.inner, panel.columns);
      }
      f(static_cast<const Panel<T, K>&>(panel));
      for (int k = 0; k < outs; ++k)
        if (convert[k]) operand[k]->write(*convert[k], panel.outer, panel.inner, panel.columns);
    }
  });
}

}  // namespace argand
