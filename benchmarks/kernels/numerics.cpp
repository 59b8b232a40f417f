// Fourier transforms, factorizations and products of matrices.
#include "benchmarks/kernels/operations.h"

namespace argand::bench {
namespace {

Tensor complex_normal(const std::vector<int64_t>& sizes) { return complex(randn(sizes), randn(sizes)); }

// An operation of a complex tensor of the given sizes.
template <class F>
std::function<Work()> of_complex(std::vector<int64_t> sizes, F f) {
  return [sizes, f]() -> Work {
    const Tensor x = complex_normal(sizes);
    return [x, f] { f(x); };
  };
}

// A symmetric matrix, or a batch of them, whose eigenvalues are positive.
Tensor positive(const std::vector<int64_t>& sizes) {
  const Tensor x = randn(sizes);
  return matmul(x, x.transpose(-2, -1)) / static_cast<double>(sizes.back()) + eye(sizes.back());
}
template <class F>
std::function<Work()> of_positive(std::vector<int64_t> sizes, F f) {
  return [sizes, f]() -> Work {
    const Tensor x = positive(sizes);
    return [x, f] { f(x); };
  };
}

const bool added = add_rows({
    {"fft 64 x 4096", of_complex({64, 4096}, [](const Tensor& x) { fft_fft(x); })},
    {"fft 64 x 4095 = 3 3 5 7 13", of_complex({64, 4095}, [](const Tensor& x) { fft_fft(x); })},
    {"fft 64 x 4093, a prime", of_complex({64, 4093}, [](const Tensor& x) { fft_fft(x); })},
    {"fft of 16", of_complex({16}, [](const Tensor& x) { fft_fft(x); })},
    {"fft along columns 4096 x 64", of_complex({4096, 64}, [](const Tensor& x) { fft_fft(x, std::nullopt, 0); })},
    {"ifft 64 x 4096", of_complex({64, 4096}, [](const Tensor& x) { fft_ifft(x); })},
    {"rfft 64 x 4096", of_normal({64, 4096}, [](const Tensor& x) { fft_rfft(x); })},
    {"irfft 64 x 4096", of_complex({64, 2049}, [](const Tensor& x) { fft_irfft(x); })},
    {"fft2 512 x 512", of_complex({512, 512}, [](const Tensor& x) { fft_fft2(x); })},
    {"rfft2 512 x 512", of_normal({512, 512}, [](const Tensor& x) { fft_rfft2(x); })},
    {"fftn 64 x 64 x 64", of_complex({64, 64, 64}, [](const Tensor& x) { fft_fftn(x); })},
    {"stft of 16000, 400 by 160",
     []() -> Work {
       const Tensor x = randn({8, 16000}), window = hann_window(400);
       return [=] { stft(x, 400, 160, 400, window, true, "reflect", false, std::nullopt, true); };
     }},

    {"cholesky 256", of_positive({256, 256}, [](const Tensor& x) { linalg_cholesky(x); })},
    {"cholesky 1024 x 8", of_positive({1024, 8, 8}, [](const Tensor& x) { linalg_cholesky(x); })},
    {"lu_factor 256", of_normal({256, 256}, [](const Tensor& x) { linalg_lu_factor(x); })},
    {"lu 256, with its permutation", of_normal({256, 256}, [](const Tensor& x) { linalg_lu(x); })},
    {"qr 256", of_normal({256, 256}, [](const Tensor& x) { linalg_qr(x); })},
    {"householder_product 256",
     []() -> Work {
       const auto [a, tau] = geqrf(randn({256, 256}));
       return [a = a, tau = tau] { linalg_householder_product(a, tau); };
     }},
    {"eigh 256", of_positive({256, 256}, [](const Tensor& x) { linalg_eigh(x); })},
    {"eigh 1024 x 8", of_positive({1024, 8, 8}, [](const Tensor& x) { linalg_eigh(x); })},
    {"eig 128", of_normal({128, 128}, [](const Tensor& x) { linalg_eig(x); })},
    {"svd 256", of_normal({256, 256}, [](const Tensor& x) { linalg_svd(x, false); })},
    {"solve 256, 16 right sides",
     []() -> Work {
       const Tensor a = positive({256, 256}), b = randn({256, 16});
       return [=] { linalg_solve(a, b); };
     }},
    {"solve_triangular 256, 16 right sides",
     []() -> Work {
       const Tensor a = linalg_cholesky(positive({256, 256})), b = randn({256, 16});
       return [=] { linalg_solve_triangular(a, b, false); };
     }},
    {"inv 256", of_positive({256, 256}, [](const Tensor& x) { linalg_inv(x); })},
    {"inv 1024 x 4", of_positive({1024, 4, 4}, [](const Tensor& x) { linalg_inv(x); })},
    {"det 256", of_positive({256, 256}, [](const Tensor& x) { linalg_det(x); })},
    {"matrix_exp 64", of_normal({64, 64}, [](const Tensor& x) { linalg_matrix_exp(x); })},

    {"mm 4", of_normal({4, 4}, [](const Tensor& x) { mm(x, x); })},
    {"mm 256", of_normal({256, 256}, [](const Tensor& x) { mm(x, x); })},
    {"mm 1024", of_normal({1024, 1024}, [](const Tensor& x) { mm(x, x); })},
    {"mm 1024, transposed", of_normal({1024, 1024}, [](const Tensor& x) { mm(x.t(), x); })},
    {"mm 512, complex", of_complex({512, 512}, [](const Tensor& x) { mm(x, x); })},
    {"bmm 64 x 64", of_normal({64, 64, 64}, [](const Tensor& x) { bmm(x, x); })},
    {"mv 1024",
     []() -> Work {
       const Tensor a = randn({1024, 1024}), x = randn({1024});
       return [=] { mv(a, x); };
     }},
    {"dot 1M", of_normal({1 << 20}, [](const Tensor& x) { dot(x, x); })},
});

}  // namespace
}  // namespace argand::bench
