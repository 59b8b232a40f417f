// Layers, losses, random numbers and optimizer steps, at the sizes of small models.
#include "benchmarks/kernels/operations.h"

namespace argand::bench {
namespace {

std::vector<Tensor> image() { return {randn({16, 64, 32, 32})}; }
std::vector<Tensor> image_and_weights() { return {randn({16, 64, 32, 32}), randn({64, 64, 3, 3}) * 0.05, zeros({64})}; }
std::vector<Tensor> rows_and_channels() { return {randn({16, 64, 32, 32}), ones({64}), zeros({64})}; }
std::vector<Tensor> linear_layer() { return {randn({64, 512}), randn({512, 512}), zeros({512})}; }

Tensor classes(int64_t n, int64_t end) { return randint(0, end, {n}); }

// Fills 4M numbers in place.
template <class F>
std::function<Work()> filling(F f) {
  return [f]() -> Work {
    const Tensor x = empty({4 << 20});
    return [=] { f(x); };
  };
}

// 4M parameters in 64 tensors.
std::vector<Tensor> parameters_with_gradients() {
  std::vector<Tensor> parameters;
  for (int i = 0; i < 64; ++i) {
    parameters.push_back(randn({256, 256}).requires_grad_());
    parameters.back().mutable_grad() = randn({256, 256});
  }
  return parameters;
}
template <class O, class Options>
std::function<Work()> stepping(Options options) {
  return [options]() -> Work {
    const auto optimizer = std::make_shared<O>(parameters_with_gradients(), options);
    return [=] { optimizer->step(); };
  };
}

const bool added = add_rows({
    {"linear 64 x 512 x 512, both ways", both_ways_of(linear_layer, [](const std::vector<Tensor>& x) {
       return linear(x[0], x[1], x[2]);
     })},
    {"conv2d 3 x 3, both ways",
     both_ways_of(image_and_weights, [](const std::vector<Tensor>& x) { return conv2d(x[0], x[1], x[2], 1, 1); })},
    {"max_pool2d", of_normal({16, 64, 32, 32}, [](const Tensor& x) { max_pool2d(x, 2); })},
    {"max_pool2d, both ways", both_ways_of(image, [](const std::vector<Tensor>& x) { return max_pool2d(x[0], 2); })},
    {"avg_pool2d, both ways", both_ways_of(image, [](const std::vector<Tensor>& x) { return avg_pool2d(x[0], 2); })},
    {"adaptive_avg_pool2d, both ways",
     both_ways_of(image, [](const std::vector<Tensor>& x) { return adaptive_avg_pool2d(x[0], {7, 7}); })},
    {"upsample_nearest2d, both ways",
     both_ways_of(image, [](const std::vector<Tensor>& x) { return upsample_nearest2d(x[0], {64, 64}); })},
    {"upsample_bilinear2d, both ways",
     both_ways_of(image, [](const std::vector<Tensor>& x) { return upsample_bilinear2d(x[0], {64, 64}, false); })},
    {"group_norm, both ways",
     both_ways_of(rows_and_channels, [](const std::vector<Tensor>& x) { return group_norm(x[0], 8, x[1], x[2]); })},
    {"batch_norm, both ways", both_ways_of(rows_and_channels, [](const std::vector<Tensor>& x) {
       return batch_norm(x[0], x[1], x[2], std::nullopt, std::nullopt, true, 0.1, 1e-5);
     })},
    {"embedding, both ways",
     []() -> Work {
       const Tensor index = classes(16384, 10000);
       return both_ways({randn({10000, 64})}, [=](const std::vector<Tensor>& x) { return embedding(x[0], index); });
     }},
    {"cross_entropy 1024 x 1000, both ways",
     []() -> Work {
       const Tensor target = classes(1024, 1000);
       return both_ways({randn({1024, 1000})},
                        [=](const std::vector<Tensor>& x) { return cross_entropy_loss(x[0], target); });
     }},
    {"cross_entropy 1024 x 1000, class weights and smoothing, both ways",
     []() -> Work {
       const Tensor target = classes(1024, 1000), weight = rand({1000});
       return both_ways({randn({1024, 1000})}, [=](const std::vector<Tensor>& x) {
         return cross_entropy_loss(x[0], target, weight, 1, -100, 0.1);
       });
     }},
    {"ctc_loss 64 steps, both ways",
     []() -> Work {
       const Tensor target = classes(160, 29) + 1;
       const std::vector<int64_t> steps(16, 64), lengths(16, 10);
       return both_ways({randn({64, 16, 30})}, [=](const std::vector<Tensor>& x) {
         return ctc_loss(log_softmax(x[0], 2), target, steps, lengths);
       });
     }},

    {"uniform 4M", filling([](const Tensor& x) { x.uniform_(); })},
    {"normal 4M", filling([](const Tensor& x) { x.normal_(); })},
    {"log_normal 4M", filling([](const Tensor& x) { x.log_normal_(); })},
    {"exponential 4M", filling([](const Tensor& x) { x.exponential_(); })},
    {"cauchy 4M", filling([](const Tensor& x) { x.cauchy_(); })},
    {"geometric 4M", filling([](const Tensor& x) { x.geometric_(0.5); })},
    {"bernoulli 4M", filling([](const Tensor& x) { x.bernoulli_(0.5); })},
    {"bernoulli of each, 4M",
     []() -> Work {
       const Tensor p = rand({4 << 20});
       return [=] { bernoulli(p); };
     }},
    {"randint 4M", []() -> Work { return [] { randint(0, 100, {4 << 20}); }; }},
    {"randperm 1M", []() -> Work { return [] { randperm(1 << 20); }; }},
    {"multinomial 1000 of 10000",
     []() -> Work {
       const Tensor p = rand({10000});
       return [=] { multinomial(p, 1000, true); };
     }},
    {"dropout 4M, both ways",
     []() -> Work {
       return both_ways({randn({4 << 20})}, [](const std::vector<Tensor>& x) { return dropout(x[0], 0.1, true); });
     }},

    {"SGD 4M", stepping<optim::SGD>(optim::SGDOptions(1e-3))},
    {"SGD with momentum 4M", stepping<optim::SGD>(optim::SGDOptions(1e-3).momentum(0.9))},
    {"AdamW 4M", stepping<optim::AdamW>(optim::AdamWOptions(1e-3))},
    {"RMSprop 4M", stepping<optim::RMSprop>(optim::RMSpropOptions(1e-3))},
    {"Adagrad 4M", stepping<optim::Adagrad>(optim::AdagradOptions(1e-3))},
    {"clip_grad_norm_ 4M",
     []() -> Work {
       const std::vector<Tensor> parameters = parameters_with_gradients();
       return [=] { nn::utils::clip_grad_norm_(parameters, 1.0); };
     }},
});

}  // namespace
}  // namespace argand::bench
