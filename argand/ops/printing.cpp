#include "argand/ops/printing.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <ostream>

#include "argand/autograd/grad_mode.h"
#include "argand/ops/functions.h"

namespace argand {

namespace {

constexpr int kLineWidth = 80;
constexpr int64_t kSummarizeAbove = 1000;
constexpr int64_t kEdge = 3;  // elements kept at each end of a shortened dimension

template <class... A>
std::string formatted(const char* format, A... args) {
  char text[64];
  const int n = std::snprintf(text, sizeof text, format, args...);
  return std::string(text, static_cast<size_t>(n));
}

// How the numbers of one matrix are written, so that they line up.
struct Style {
  enum class Kind { Whole, Fixed, Scientific } kind = Kind::Whole;
  double scale = 1;
  int width = 2;
};

int decimal_digits(double x) { return x == 0 ? 1 : static_cast<int>(std::floor(std::log10(x))) + 1; }

Style choose_style(const std::vector<double>& numbers, bool integral) {
  bool whole = true, any = false;
  double low = 0, high = 0;
  for (double x : numbers) {
    if (!std::isfinite(x)) continue;
    whole &= x == std::ceil(x);
    const double size = std::abs(x);
    low = any ? std::min(low, size) : size;
    high = any ? std::max(high, size) : size;
    any = true;
  }
  const int low_digits = any ? decimal_digits(low) : 1, high_digits = any ? decimal_digits(high) : 1;
  if (integral || (whole && high_digits <= 9)) return {Style::Kind::Whole, 1, high_digits + 1};
  if (whole || high_digits - low_digits > 4) {
    const bool three_digit_exponent = std::abs(high_digits) > 99 || std::abs(low_digits) > 99;
    return {Style::Kind::Scientific, 1, three_digit_exponent && !whole ? 12 : 11};
  }
  if (high_digits > 5 || high_digits < 0) return {Style::Kind::Fixed, std::pow(10.0, high_digits - 1), 7};
  return {Style::Kind::Fixed, 1, high_digits == 0 ? 7 : high_digits + 6};
}

std::string styled(double x, const Style& style) {
  if (std::isnan(x)) return "nan";
  if (std::isinf(x)) return x < 0 ? "-inf" : "inf";
  switch (style.kind) {
    case Style::Kind::Whole:
      return formatted("%.0f", x);
    case Style::Kind::Fixed:
      return formatted("%.4f", x / style.scale);
    default:
      return formatted("%.4e", x);
  }
}

// The fewest digits that name this number, without an exponent where that stays readable.
std::string shortest(double x) {
  if (std::isnan(x)) return "nan";
  char text[64];
  const double size = std::abs(x);
  const bool plain = x == 0 || (size >= 1e-4 && size < 1e16);
  const auto end =
      std::to_chars(text, text + sizeof text, x, plain ? std::chars_format::fixed : std::chars_format::scientific);
  return std::string(text, end.ptr);
}

// The shown elements of a tensor, in row-major order. A shortened dimension holds kEdge from each end.
class Elements {
 public:
  explicit Elements(const Tensor& x)
      : integral_(is_integral(x.dtype(), true)), complex_(x.is_complex()), beyond_int64_(x.dtype() == DType::UInt64) {
    Tensor shown = x;
    const bool summarize = x.numel() > kSummarizeAbove;
    for (int64_t d = 0; d < x.dim(); ++d) {
      const int64_t size = x.size(d);
      const bool shorten = summarize && size > 2 * kEdge;
      shortened_.push_back(shorten);
      if (shorten) shown = cat({narrow(shown, d, 0, kEdge), narrow(shown, d, size - kEdge, kEdge)}, d);
    }
    sizes_ = DimVector(shown.sizes());
    shown = contiguous(shown.cpu(), MemoryFormat::Contiguous);
    if (complex_)
      read_complex(shown.to(DType::Complex128));
    else if (integral_)
      read(shown.to(DType::Int64).data_ptr<int64_t>(), shown.numel());
    else
      read(shown.to(DType::Float64).data_ptr<double>(), shown.numel());
  }

  const DimVector& sizes() const { return sizes_; }
  // An ellipsis follows index i of dimension d.
  bool cut_after(size_t d, int64_t i) const { return shortened_[d] && i == kEdge - 1; }
  int64_t numel() const { return static_cast<int64_t>(complex_ ? reals_.size() / 2 : reals_.size()); }

  Style style(int64_t begin, int64_t count) const {
    const int64_t parts = complex_ ? 2 : 1;
    return choose_style(std::vector<double>(reals_.begin() + begin * parts, reals_.begin() + (begin + count) * parts),
                        integral_);
  }
  int width(const Style& style) const { return complex_ ? 2 * style.width + 1 : style.width; }

  std::string text(int64_t i, const Style& style) const {
    const auto at = static_cast<size_t>(i);
    if (integral_) return integer_text(at);
    if (!complex_) return styled(reals_[at], style);
    return join_parts(styled(reals_[2 * at], style), styled(reals_[2 * at + 1], style));
  }
  std::string shortest_text() const {
    if (integral_) return integer_text(0);
    if (!complex_) return shortest(reals_[0]);
    return join_parts(shortest(reals_[0]), shortest(reals_[1]));
  }

 private:
  std::string integer_text(size_t at) const {
    return beyond_int64_ ? std::to_string(static_cast<uint64_t>(integers_[at])) : std::to_string(integers_[at]);
  }
  static std::string join_parts(const std::string& re, const std::string& im) {
    return re + (im[0] == '-' ? "" : "+") + im + "j";
  }
  template <class T>
  void read(const T* x, int64_t n) {
    reals_.assign(x, x + n);
    if constexpr (std::is_same_v<T, int64_t>) integers_.assign(x, x + n);
    for (double& real : reals_)
      if (beyond_int64_ && real < 0) real += 0x1p64;
  }
  void read_complex(const Tensor& x) {
    const auto* z = x.data_ptr<Complex<double>>();
    for (int64_t i = 0; i < x.numel(); ++i) reals_.push_back(z[i].re), reals_.push_back(z[i].im);
  }

  bool integral_, complex_, beyond_int64_;
  DimVector sizes_;
  std::vector<bool> shortened_;
  std::vector<double> reals_;  // of a complex tensor: real and imaginary parts in turn
  std::vector<int64_t> integers_;
};

void append_padded(std::string& out, const std::string& text, int width) {
  if (static_cast<int>(text.size()) < width) out.append(static_cast<size_t>(width) - text.size(), ' ');
  out += text;
}

std::string scale_line(double scale) { return formatted("%g *\n", scale); }

void print_vector(std::string& out, const Elements& x) {
  const Style style = x.style(0, x.numel());
  if (style.scale != 1) out += scale_line(style.scale);
  for (int64_t i = 0; i < x.numel(); ++i) {
    append_padded(out, x.text(i, style), x.width(style));
    out += '\n';
    if (x.cut_after(0, i)) out += " ...\n";
  }
}

// The matrix that starts at element `start`; its dimensions are the last two. Wide ones are split into groups of
// columns.
void print_matrix(std::string& out, const Elements& x, int64_t start, size_t indent) {
  const size_t row_dim = x.sizes().size() - 2, column_dim = row_dim + 1;
  const int64_t rows = x.sizes()[row_dim], columns = x.sizes()[column_dim];
  const Style style = x.style(start, rows * columns);
  const int width = x.width(style);
  const int64_t per_line = std::max<int64_t>(1, (kLineWidth - static_cast<int64_t>(indent)) / (width + 1));
  const std::string margin(indent, ' ');  // of all rows but the first
  for (int64_t first = 0; first < columns; first += per_line) {
    const int64_t last = std::min(first + per_line, columns) - 1;
    if (per_line < columns) {
      if (first) out += '\n';
      out += "Columns " + std::to_string(first + 1) + " to " + std::to_string(last + 1) + margin;
    }
    if (style.scale != 1) out += scale_line(style.scale) + margin;
    for (int64_t r = 0; r < rows; ++r) {
      for (int64_t c = first; c <= last; ++c) {
        append_padded(out, x.text(start + r * columns + c, style), width);
        if (x.cut_after(column_dim, c)) out += "  ...";
        out += c == last ? "\n" : " ";
      }
      if (x.cut_after(row_dim, r)) out += margin + " ...\n";
      if (r != rows - 1) out += style.scale != 1 ? margin + " " : margin;
    }
  }
}

// Matrix by matrix, the first dimension's index running fastest.
void print_blocks(std::string& out, const Elements& x) {
  const size_t outer = x.sizes().size() - 2;
  const DimVector strides = contiguous_strides(x.sizes());
  DimVector index(outer, 0);
  for (bool more = true, start = true; more; start = false) {
    if (!start) out += '\n';
    int64_t at = 0;
    out += '(';
    for (size_t d = 0; d < outer; ++d) {
      at += index[d] * strides[d];
      out += std::to_string(index[d] + 1) + ",";
    }
    out += ".,.) = \n";
    print_matrix(out, x, at, 1);
    more = false;
    for (size_t d = 0; d < outer && !more; ++d) {
      more = ++index[d] < x.sizes()[d];
      if (!more) index[d] = 0;
    }
  }
}

void print_numbers(std::string& out, const Tensor& tensor) {
  NoGradGuard no_grad;
  const Elements x(tensor);
  switch (tensor.dim()) {
    case 0:
      out += x.shortest_text() + "\n";
      break;
    case 1:
      print_vector(out, x);
      break;
    case 2:
      print_matrix(out, x, 0, 0);
      break;
    default:
      print_blocks(out, x);
  }
}

}  // namespace

std::string Tensor::str() const {
  if (!defined()) return "[ Tensor (undefined) ]";
  std::string out;
  if (numel() > 0 && !is_meta()) print_numbers(out, *this);
  out += "[ " + toString() + "{";
  for (size_t d = 0; d < sizes().size(); ++d) {
    if (d) out += ',';
    out += std::to_string(sizes()[d]);
  }
  return out + "} ]";
}

std::ostream& operator<<(std::ostream& stream, const Tensor& x) { return stream << x.str(); }

std::ostream& operator<<(std::ostream& stream, Device d) { return stream << d.str(); }

std::ostream& operator<<(std::ostream& stream, DType d) { return stream << toString(d); }

std::ostream& operator<<(std::ostream& stream, IntArrayRef sizes) { return stream << str(sizes); }

}  // namespace argand
