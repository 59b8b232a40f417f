// Operations that move numbers: copies, indexing, joining, sorting, searching, running sums.
#include "benchmarks/kernels/operations.h"

namespace argand::bench {
namespace {

// An operation of rows of 64 numbers and 100,000 indices of rows.
template <class F>
std::function<Work()> of_rows(F f) {
  return [f]() -> Work {
    const Tensor x = randn({10000, 64}), index = randint(0, 10000, {100000});
    return [=] { f(x, index); };
  };
}
template <class F>
std::function<Work()> of_mask(F f) {
  return [f]() -> Work {
    const Tensor x = randn({1 << 20}), mask = x > 0;
    return [=] { f(x, mask); };
  };
}

const bool added = add_rows({
    {"fill 4M",
     []() -> Work {
       const Tensor x = empty({4 << 20});
       return [=] { x.fill_(1.5); };
     }},
    {"copy of a transpose, 2048 x 2048", of_normal({2048, 2048}, [](const Tensor& x) { x.t().contiguous(); })},
    {"copy of channels innermost, 16 x 64 x 56 x 56", of_normal({16, 64, 56, 56},
                                                                [](const Tensor& x) {
                                                                  x.permute({0, 2, 3, 1}).contiguous();
                                                                })},
    {"float to half, 4M", of_normal({4 << 20}, [](const Tensor& x) { x.to(kHalf); })},
    {"cat 8 x [256, 512] along 1",
     []() -> Work {
       const std::vector<Tensor> parts(8, randn({256, 512}));
       return [=] { cat(parts, 1); };
     }},
    {"tril 2048", of_normal({2048, 2048}, [](const Tensor& x) { tril(x); })},
    {"roll 4M by 1", of_normal({4 << 20}, [](const Tensor& x) { roll(x, {1}); })},
    {"flip 2048 x 2048", of_normal({2048, 2048}, [](const Tensor& x) { flip(x, {1}); })},
    {"arange 1M", []() -> Work { return [] { arange(1 << 20); }; }},
    {"linspace 1M", []() -> Work { return [] { linspace(0, 1, 1 << 20); }; }},
    {"logspace 1M", []() -> Work { return [] { logspace(0, 1, 1 << 20); }; }},

    {"index_select 100k rows of 64", of_rows([](const Tensor& x, const Tensor& i) { index_select(x, 0, i); })},
    {"index_add 100k rows of 64",
     []() -> Work {
       const Tensor x = randn({10000, 64}), index = randint(0, 10000, {100000}), y = randn({100000, 64});
       return [=] { index_add(x, 0, index, y); };
     }},
    {"x[i, j], 100k places",
     []() -> Work {
       const Tensor x = randn({10000, 64}), i = randint(0, 10000, {100000}), j = i.remainder(64);
       return [=] { x.index({i, j}); };
     }},
    {"x[i, j] = 1, 100k places",
     []() -> Work {
       const Tensor x = randn({10000, 64}), i = randint(0, 10000, {100000}), j = i.remainder(64);
       return [=] { x.index_put_({i, j}, Scalar(1)); };
     }},
    {"gather 1M",
     []() -> Work {
       const Tensor x = randn({1024, 1024}), index = randint(0, 1024, {1024, 1024});
       return [=] { gather(x, 1, index); };
     }},
    {"scatter_add 1M",
     []() -> Work {
       const Tensor x = randn({1024, 1024}), index = randint(0, 1024, {1024, 1024});
       return [=] { scatter_add(x, 1, index, x); };
     }},
    {"nonzero 1M", of_mask([](const Tensor&, const Tensor& mask) { nonzero(mask); })},
    {"masked_select 1M", of_mask([](const Tensor& x, const Tensor& mask) { masked_select(x, mask); })},

    {"sort 64 x 16384", of_normal({64, 16384}, [](const Tensor& x) { sort(x); })},
    {"sort 1M", of_normal({1 << 20}, [](const Tensor& x) { sort(x); })},
    {"sort along columns 16384 x 64", of_normal({16384, 64}, [](const Tensor& x) { sort(x, 0); })},
    {"topk 8 of 64 x 16384", of_normal({64, 16384}, [](const Tensor& x) { topk(x, 8); })},
    {"unique of 1M",
     []() -> Work {
       const Tensor x = randint(0, 10000, {1 << 20});
       return [=] { _unique2(x, true, true, true); };
     }},
    {"unique rows of 10000 x 4",
     []() -> Work {
       const Tensor x = randint(0, 8, {10000, 4});
       return [=] { unique_dim(x, 0); };
     }},
    {"searchsorted 1M in 4096",
     []() -> Work {
       const Tensor x = randn({1 << 20}), edges = std::get<0>(sort(randn({4096})));
       return [=] { searchsorted(edges, x); };
     }},

    {"cumsum 1024 x 1024, rows", of_normal({1024, 1024}, [](const Tensor& x) { cumsum(x, 1); })},
    {"cumsum 1024 x 1024, columns", of_normal({1024, 1024}, [](const Tensor& x) { cumsum(x, 0); })},
    {"cumprod 1024 x 1024", of_normal({1024, 1024}, [](const Tensor& x) { cumprod(x, 1); })},
    {"logcumsumexp 1024 x 1024", of_normal({1024, 1024}, [](const Tensor& x) { logcumsumexp(x, 1); })},
    {"cummax 1024 x 1024", of_normal({1024, 1024}, [](const Tensor& x) { cummax(x, 1); })},
    {"cummin 1024 x 1024", of_normal({1024, 1024}, [](const Tensor& x) { cummin(x, 1); })},
});

}  // namespace
}  // namespace argand::bench
