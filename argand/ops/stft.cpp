// Short-time Fourier transforms and back, over frames that overlap.
#include <algorithm>

#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {

namespace {

using OptionalTensor = std::optional<Tensor>;

// The frames of both directions: n_fft points each, `hop` apart, under a window.
struct Frames {
  const char* op;
  int64_t n_fft, hop, window_length;

  Frames(const char* op, int64_t n_fft, std::optional<int64_t> hop_length, std::optional<int64_t> win_length)
      : op(op), n_fft(n_fft), hop(hop_length.value_or(n_fft / 4)), window_length(win_length.value_or(n_fft)) {
    AG_CHECK(n_fft > 0, op, ": n_fft must be positive, got ", n_fft);
    AG_CHECK(hop > 0, op, ": hop_length must be positive, got ", hop);
    AG_CHECK(window_length > 0 && window_length <= n_fft, op, ": win_length must lie between 1 and n_fft = ", n_fft,
             ", got ", window_length);
  }

  // n_fft points, with zeros on both sides of a shorter window; of ones where none is given.
  Tensor window(const OptionalTensor& given, const TensorOptions& options) const {
    const bool is_given = given && given->defined();
    AG_CHECK(!is_given || (given->dim() == 1 && given->size(0) == window_length), op,
             ": window must be a vector of win_length = ", window_length, " numbers, got sizes ",
             is_given ? given->sizes() : IntArrayRef());
    const Tensor w = is_given ? *given : ones({window_length}, options);
    const int64_t left = (n_fft - window_length) / 2, right = n_fft - window_length - left;
    return left + right ? constant_pad_nd(w, {left, right}, 0) : w;
  }
};

bool complex_window(const OptionalTensor& window) { return window && window->defined() && window->is_complex(); }

}  // namespace

// Spectra of frames of the signals [length] or [batch, length]: sizes [(batch,) n_fft / 2 + 1, frames], or n_fft rows
// where not onesided (the default for complex input). Frame t is centred at t * hop_length where `center`, the signal
// being padded by n_fft / 2 at both ends as pad_mode says, else it begins there. hop_length: n_fft / 4; win_length:
// n_fft. normalized: divided by sqrt(n_fft). return_complex must be given for real input; without it real and imaginary
// part make a last dimension.
AG_OP(
    "stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, "
    "str pad_mode='reflect', bool normalized=False, bool? onesided=None, bool? return_complex=None) -> Tensor")
Tensor stft(const Tensor& self, int64_t n_fft, std::optional<int64_t> hop_length, std::optional<int64_t> win_length,
            const std::optional<Tensor>& window, bool center, std::string_view pad_mode, bool normalized,
            std::optional<bool> onesided, std::optional<bool> return_complex) {
  AG_DOOR(stft, self, n_fft, hop_length, win_length, window, center, pad_mode, normalized, onesided, return_complex);
  const Frames frames("stft", n_fft, hop_length, win_length);
  const bool is_complex = self.is_complex() || complex_window(window);
  AG_CHECK(return_complex || is_complex, "stft: return_complex must be given for real input; pass return_complex=True");
  AG_CHECK(self.is_floating_point() || self.is_complex(), "stft: expected a floating-point or complex signal, got ",
           self.dtype());
  AG_CHECK(self.dim() == 1 || self.dim() == 2, "stft: expected sizes [length] or [batch, length], got ", self.sizes());
  const bool half = onesided.value_or(!is_complex);
  AG_CHECK(!half || !is_complex, "stft: onesided needs a real signal and a real window");
  Tensor x = self.dim() == 1 ? unsqueeze(self, 0) : self;
  if (center) x = squeeze(pad(unsqueeze(x, 0), {n_fft / 2, n_fft / 2}, pad_mode), 0);
  AG_CHECK(n_fft <= x.size(1), "stft: n_fft = ", n_fft, " is longer than the signal of ", x.size(1), " points");
  Tensor cut = x.unfold(1, n_fft, frames.hop);  // [batch, frames, n_fft]
  if ((window && window->defined()) || frames.window_length < n_fft)
    cut = mul(cut, frames.window(window, self.options()));
  const std::optional<std::string_view> norm(normalized ? "ortho" : "backward");
  Tensor y = half ? fft_rfft(cut, std::nullopt, -1, norm) : fft_fft(cut, std::nullopt, -1, norm);
  y = transpose(y, 1, 2);
  if (self.dim() == 1) y = squeeze(y, 0);
  return return_complex.value_or(true) ? y : view_as_real(y);
}

// The signal whose stft() self is, by least squares: windowed frames added up and divided by the sum of the squared
// window. Throws Error where that sum vanishes. length: cut off or filled with zeros to so many points.
AG_OP(
    "istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, "
    "bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor")
Tensor istft(const Tensor& self, int64_t n_fft, std::optional<int64_t> hop_length, std::optional<int64_t> win_length,
             const std::optional<Tensor>& window, bool center, bool normalized, std::optional<bool> onesided,
             std::optional<int64_t> length, bool return_complex) {
  AG_DOOR(istft, self, n_fft, hop_length, win_length, window, center, normalized, onesided, length, return_complex);
  const Frames frames("istft", n_fft, hop_length, win_length);
  AG_CHECK(self.is_complex(), "istft: expected a complex tensor, got ", self.dtype(),
           "; view_as_complex() makes one of real and imaginary parts");
  AG_CHECK((self.dim() == 2 || self.dim() == 3) && self.numel() > 0,
           "istft: expected sizes [rows, frames] or [batch, rows, frames], not empty, got ", self.sizes());
  const Tensor x = transpose(self.dim() == 2 ? unsqueeze(self, 0) : self, 1, 2);  // [batch, frames, rows]
  const int64_t rows = x.size(2), count = x.size(1);
  const bool half = onesided.value_or(rows != n_fft);
  AG_CHECK(rows == (half ? n_fft / 2 + 1 : n_fft), "istft: expected ", half ? n_fft / 2 + 1 : n_fft,
           half ? " rows (n_fft / 2 + 1, onesided), got " : " rows (n_fft), got ", rows);
  AG_CHECK(return_complex || !complex_window(window), "istft: a complex window needs return_complex=True");
  AG_CHECK(!return_complex || !half, "istft: onesided gives a real signal; with return_complex=True pass all rows");
  const std::optional<std::string_view> norm(normalized ? "ortho" : "backward");
  const Tensor w = frames.window(window, TensorOptions(real_dtype(self.dtype())).device(self.device()));
  const Tensor cut =
      return_complex ? fft_ifft(x, std::nullopt, -1, norm) : fft_irfft(slice(x, 2, 0, n_fft / 2 + 1), n_fft, -1, norm);
  const int64_t total = n_fft + frames.hop * (count - 1);
  Tensor y = unfold_backward(mul(cut, w), {x.size(0), total}, 1, n_fft, frames.hop);
  const Tensor squares = expand_as(reshape(square(w), {1, 1, n_fft}), slice(cut, 0, 0, 1));
  Tensor envelope = unfold_backward(contiguous(squares), {1, total}, 1, n_fft, frames.hop);
  const int64_t start = center ? n_fft / 2 : 0;
  const int64_t end = std::min(total, length ? start + *length : center ? total - n_fft / 2 : total);
  AG_CHECK(start < end, "istft: nothing is left of ", total, " points between ", start, " and ", end);
  y = slice(y, 1, start, end);
  envelope = slice(envelope, 1, start, end);
  AG_CHECK(self.is_meta() || min(abs(envelope)).item().toDouble() > 1e-11,
           "istft: the squared windows add up to nothing at some points; choose a window or a hop_length whose frames "
           "cover the signal");
  y = div(y, envelope);
  if (length && *length > end - start) y = constant_pad_nd(y, {0, *length - (end - start)}, 0);
  return self.dim() == 2 ? squeeze(y, 0) : y;
}

}  // namespace argand
