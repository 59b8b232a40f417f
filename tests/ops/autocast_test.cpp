// Autocast on the CPU: which types come out (as PyTorch 2.13's torch.autocast("cpu") gives them), how gradients flow.
#include "argand/ops/autocast.h"

#include <gtest/gtest.h>

#include "argand/argand.h"

namespace argand {
namespace {

using autocast::AutocastGuard;
namespace F = nn::functional;

struct Case {
  const char* name;
  DType from_float, from_bfloat16;
  Tensor (*run)(DType);
};
Tensor r(DType d, std::vector<int64_t> sizes) { return rand(sizes).to(d); }

TEST(Autocast, TypesOfResultsAsInPyTorch) {
  const DType f = kFloat, b = kBFloat16;
  const Case cases[] = {
      {"mm", b, b,
       [](DType d) {
         return mm(r(d, {3, 4}), r(d, {4, 5}));
       }},
      {"matmul", b, b,
       [](DType d) {
         return matmul(r(d, {3, 4}), r(d, {4}));
       }},
      {"bmm", b, b,
       [](DType d) {
         return bmm(r(d, {2, 3, 4}), r(d, {2, 4, 5}));
       }},
      {"addmm", b, b,
       [](DType d) {
         return addmm(r(d, {3, 5}), r(d, {3, 4}), r(d, {4, 5}));
       }},
      {"baddbmm", b, b,
       [](DType d) {
         return baddbmm(r(d, {2, 3, 5}), r(d, {2, 3, 4}), r(d, {2, 4, 5}));
       }},
      {"addbmm", b, b,
       [](DType d) {
         return addbmm(r(d, {3, 5}), r(d, {2, 3, 4}), r(d, {2, 4, 5}));
       }},
      {"linear", b, b,
       [](DType d) {
         return linear(r(d, {3, 4}), r(d, {6, 4}), r(d, {6}));
       }},
      {"conv1d", b, b,
       [](DType d) {
         return conv1d(r(d, {1, 2, 8}), r(d, {3, 2, 3}));
       }},
      {"conv2d", b, b,
       [](DType d) {
         return conv2d(r(d, {1, 2, 6, 6}), r(d, {3, 2, 3, 3}));
       }},
      {"conv_transpose2d", b, b,
       [](DType d) {
         return conv_transpose2d(r(d, {1, 2, 6, 6}), r(d, {2, 3, 3, 3}));
       }},
      {"prelu", b, b,
       [](DType d) {
         return prelu(r(d, {3, 4}), r(d, {1}));
       }},
      {"sdpa", b, b,
       [](DType d) {
         return scaled_dot_product_attention(r(d, {2, 3, 4}), r(d, {2, 3, 4}), r(d, {2, 3, 4}));
       }},
      {"mv", f, b,
       [](DType d) {
         return mv(r(d, {3, 4}), r(d, {4}));
       }},
      {"dot", f, b, [](DType d) { return dot(r(d, {4}), r(d, {4})); }},
      {"outer", f, b, [](DType d) { return outer(r(d, {4}), r(d, {4})); }},
      {"addmv", f, b,
       [](DType d) {
         return addmv(r(d, {3}), r(d, {3, 4}), r(d, {4}));
       }},
      {"einsum", b, b,
       [](DType d) {
         return einsum("ij,jk->ik", {r(d, {3, 4}), r(d, {4, 5})});
       }},
      {"tensordot", b, b,
       [](DType d) {
         return tensordot(r(d, {3, 4}), r(d, {4, 5}), 1, 0);
       }},
      {"chain_matmul", b, b,
       [](DType d) {
         return chain_matmul({r(d, {3, 4}), r(d, {4, 5}), r(d, {5, 2})});
       }},
      {"mse_loss", f, f,
       [](DType d) {
         return mse_loss(r(d, {3, 4}), r(d, {3, 4}));
       }},
      {"cross_entropy_loss", f, f,
       [](DType d) {
         return cross_entropy_loss(r(d, {3, 4}), tensor({1, 0, 2}));
       }},
      {"nll_loss", f, f,
       [](DType d) {
         return nll_loss(r(d, {3, 4}), tensor({1, 0, 2}));
       }},
      {"l1_loss", f, f,
       [](DType d) {
         return l1_loss(r(d, {3, 4}), r(d, {3, 4}));
       }},
      {"smooth_l1_loss", f, f,
       [](DType d) {
         return smooth_l1_loss(r(d, {3, 4}), r(d, {3, 4}));
       }},
      {"huber_loss", f, f,
       [](DType d) {
         return huber_loss(r(d, {3, 4}), r(d, {3, 4}));
       }},
      {"binary_cross_entropy", f, f, [](DType d) { return binary_cross_entropy(r(d, {3}), r(d, {3})); }},
      {"bce_with_logits", f, f, [](DType d) { return binary_cross_entropy_with_logits(r(d, {3}), r(d, {3})); }},
      {"kl_div", f, f,
       [](DType d) {
         return kl_div(r(d, {3, 4}), r(d, {3, 4}));
       }},
      {"triplet_margin_loss", f, f,
       [](DType d) {
         return triplet_margin_loss(r(d, {3, 4}), r(d, {3, 4}), r(d, {3, 4}));
       }},
      {"softmax", f, b,
       [](DType d) {
         return softmax(r(d, {3, 4}), 1);
       }},
      {"log_softmax", f, b,
       [](DType d) {
         return log_softmax(r(d, {3, 4}), 1);
       }},
      {"layer_norm", f, b,
       [](DType d) {
         return layer_norm(r(d, {3, 4}), {4});
       }},
      {"exp", f, b,
       [](DType d) {
         return exp(r(d, {3, 4}));
       }},
      {"pow", f, b,
       [](DType d) {
         return pow(r(d, {3, 4}), 2);
       }},
      {"sum", f, b,
       [](DType d) {
         return r(d, {3, 4}).sum();
       }},
      {"prod", f, f,
       [](DType d) {
         return r(d, {3, 4}).prod();
       }},
      {"relu", f, b,
       [](DType d) {
         return r(d, {3, 4}).relu();
       }},
      {"add", f, b,
       [](DType d) {
         return r(d, {3, 4}) + r(d, {3, 4});
       }},
      {"reflection_pad2d", f, f,
       [](DType d) {
         return reflection_pad2d(r(d, {1, 2, 6, 6}), {1, 1, 1, 1});
       }},
      {"max_pool2d", f, b,
       [](DType d) {
         return max_pool2d(r(d, {1, 2, 6, 6}), {2, 2});
       }},
      {"cat", f, b,
       [](DType d) {
         return cat({r(d, {3}), r(d, {3})});
       }},
      {"cat of both", f, f,
       [](DType d) {
         return cat({r(d, {3}), r(kFloat, {3})});
       }},
      {"stack of both", f, f,
       [](DType d) {
         return stack({r(kFloat, {3}), r(d, {3})});
       }},
      {"index_copy", f, f,
       [](DType d) {
         return index_copy(r(kFloat, {3, 4}), 0, tensor({0, 1, 2}), r(d, {3, 4}));
       }},
      {"lstm", b, b,
       [](DType d) {
         const Tensor h = zeros({1, 2, 5}).to(d);
         return std::get<0>(lstm(r(d, {2, 3, 4}), {h, h}, {r(d, {20, 4}), r(d, {20, 5}), r(d, {20}), r(d, {20})}, true,
                                 1, 0.0, false, false, true));
       }},
      {"gru", f, b,
       [](DType d) {
         return std::get<0>(gru(r(d, {2, 3, 4}), zeros({1, 2, 5}).to(d),
                                {r(d, {15, 4}), r(d, {15, 5}), r(d, {15}), r(d, {15})}, true, 1, 0.0, false, false,
                                true));
       }},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(c.run(kFloat).dtype(), kFloat) << c.name;
    const AutocastGuard guard;
    EXPECT_EQ(c.run(kFloat).dtype(), c.from_float) << c.name;
    EXPECT_EQ(c.run(kBFloat16).dtype(), c.from_bfloat16) << c.name;
    EXPECT_EQ(mm(r(kDouble, {2, 2}), r(kDouble, {2, 2})).dtype(), kDouble);
    EXPECT_EQ(mm(r(kDouble, {2, 2}).to(kLong), r(kDouble, {2, 2}).to(kLong)).dtype(), kLong);
  }
}

TEST(Autocast, TheProductIsThatOfTheCastFactors) {
  const Tensor a = randn({5, 7}), b = randn({7, 3});
  const Tensor expected = mm(a.to(kBFloat16), b.to(kBFloat16));
  const AutocastGuard guard;
  EXPECT_TRUE(equal(mm(a, b), expected));
}

TEST(Autocast, GradientsReachFloatParametersAsFloat) {
  nn::Linear layer(4, 3);
  const Tensor x = randn({2, 4});
  Tensor y;
  {
    const AutocastGuard guard;
    y = layer(x);
    EXPECT_EQ(y.dtype(), kBFloat16);
    y.sum().backward();  // inside or outside makes no difference
  }
  ASSERT_EQ(layer->weight.grad().dtype(), kFloat);
  const Tensor expected = x.to(kBFloat16).to(kFloat).sum(0).expand({3, 4});
  EXPECT_TRUE(allclose(layer->weight.grad(), expected, 1e-2, 1e-2));
  EXPECT_TRUE(equal(layer->bias.grad(), full({3}, 2.0f)));
}

TEST(Autocast, ConvolutionalAndNormalizingLayersTrain) {
  manual_seed(3);
  nn::Sequential net(nn::Conv2d(nn::Conv2dOptions(1, 4, 3)), nn::BatchNorm2d(4), nn::ReLU(), nn::Flatten(),
                     nn::LayerNorm(nn::LayerNormOptions({64})), nn::Linear(64, 2));
  optim::SGD optimizer(net->parameters(), optim::SGDOptions(0.05));
  const Tensor x = randn({8, 1, 6, 6}), target = arange(8).remainder(2);
  double first = 0, last = 0;
  for (int step = 0; step < 30; ++step) {
    optimizer.zero_grad();
    Tensor loss;
    {
      const AutocastGuard guard;
      loss = F::cross_entropy(net->forward(x), target);
    }
    EXPECT_EQ(loss.dtype(), kFloat);
    loss.backward();
    optimizer.step();
    (step ? last : first) = loss.item<double>();
  }
  EXPECT_LT(last, first / 4);
}

struct Casts final : OpHandler {
  bool handle(OpCall& call) override {
    if (call.name() == "to") ++count;
    return false;
  }
  int count = 0;
};

TEST(Autocast, AParameterIsCastOnceWithinTheOutermostGuard) {
  const Tensor w = ones({2, 2}).requires_grad_(), x = ones({2, 2}).to(kBFloat16);
  Casts casts;
  const OverrideGuard watch(casts);
  {
    const AutocastGuard guard;
    mm(x, w);
    mm(x, w);
    EXPECT_EQ(casts.count, 1);
    {
      const AutocastGuard inner;
      mm(x, w);
    }
    EXPECT_EQ(casts.count, 1);
    {
      NoGradGuard no_grad;
      w.mul_(3);
    }
    EXPECT_EQ(mm(x, w)[0][0].item<float>(), 6);  // cast anew once it was written to
    EXPECT_EQ(casts.count, 2);
    {
      NoGradGuard no_grad;
      EXPECT_FALSE(mm(x, w).requires_grad());
    }
    EXPECT_TRUE(mm(x, w).requires_grad());  // a cast made without grad is not taken for one with
    const int before = casts.count;
    autocast::clear_cache();
    mm(x, w);
    EXPECT_EQ(casts.count, before + 1);
    {
      const AutocastGuard uncached(kCPU, std::nullopt, true, false);
      mm(x, w);
      mm(x, w);
      EXPECT_EQ(casts.count, before + 3);
    }
  }
  EXPECT_EQ(w.use_count(), 1u);  // the guard let go of it
}

TEST(Autocast, AParameterThatIsGivenOtherMemoryIsCastAnew) {
  const Tensor w = ones({2, 2}).requires_grad_(), x = ones({2, 2});
  const AutocastGuard guard;
  EXPECT_EQ(mm(x, w)[0][0].item<float>(), 2);
  w.set_data(full({2, 2}, 3.0f));
  EXPECT_EQ(mm(x, w)[0][0].item<float>(), 6);
  w.set_data(tensor({{1.0f, 2.0f}, {3.0f, 4.0f}}));
  EXPECT_EQ(mm(x, w)[0][1].item<float>(), 6);
  w.set_data(w.detach().t());  // the same memory, seen otherwise
  EXPECT_EQ(mm(x, w)[0][1].item<float>(), 7);
}

TEST(Autocast, ACastMayCastAgainInsideAHandler) {
  struct Nested final : OpHandler {
    bool handle(OpCall& call) override {
      if (call.name() == "to" && !w.defined()) {
        w = ones({2, 2}).requires_grad_();
        mm(w, w);
      }
      return false;
    }
    Tensor w;
  } nested;
  const Tensor w = ones({2, 2}).requires_grad_(), x = ones({2, 2}).to(kBFloat16);
  const AutocastGuard guard;
  const OverrideGuard watch(nested);
  EXPECT_EQ(mm(x, w).dtype(), kBFloat16);
  EXPECT_TRUE(nested.w.defined());
}

TEST(Autocast, TwoPassesThroughOneCastParameter) {
  const Tensor w = ones({2, 2}).requires_grad_(), x = ones({2, 2});
  const AutocastGuard guard;
  mm(x, w).sum().backward();
  mm(x, w).sum().backward();
  EXPECT_TRUE(equal(w.grad(), full({2, 2}, 4.0f)));
}

TEST(Autocast, SwitchesAreTheThreadsAndGuardsRestoreThem) {
  EXPECT_FALSE(autocast::is_autocast_enabled());
  {
    const AutocastGuard guard(kCPU, kHalf);
    EXPECT_TRUE(autocast::is_autocast_enabled());
    EXPECT_EQ(autocast::get_autocast_dtype(), kHalf);
    EXPECT_EQ(mm(ones({2, 2}), ones({2, 2})).dtype(), kHalf);
    const AutocastGuard off(false);
    EXPECT_EQ(mm(ones({2, 2}), ones({2, 2})).dtype(), kFloat);
  }
  EXPECT_EQ(autocast::get_autocast_dtype(), kBFloat16);
  EXPECT_EQ(thread_local_data().state.modes, 0u);
  autocast::set_autocast_enabled(kCPU, true);
  EXPECT_EQ(mm(ones({2, 2}), ones({2, 2})).dtype(), kBFloat16);
  autocast::set_autocast_enabled(kCPU, false);
  EXPECT_EQ(mm(ones({2, 2}), ones({2, 2})).dtype(), kFloat);
  EXPECT_THROW(autocast::set_autocast_dtype(kCPU, kInt), ValueError);
}

TEST(Autocast, CheckpointedForwardsRunAgainInTheSameTypes) {
  const Tensor w = randn({4, 4}).requires_grad_(), x = randn({4, 4}).requires_grad_();
  const AutocastGuard guard;
  Tensor plain_grad, grad;
  (mm(x, w).tanh()).to(kFloat).sum().backward();
  plain_grad = w.grad().clone();
  w.mutable_grad().reset();
  autograd::checkpoint([&](const Tensor& v) { return mm(v, w).tanh(); }, x).to(kFloat).sum().backward();
  EXPECT_TRUE(equal(w.grad(), plain_grad));
}

}  // namespace
}  // namespace argand
