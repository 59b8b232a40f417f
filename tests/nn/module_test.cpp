// Module: names, state, modes, conversion, cloning, hooks, printing.
#include "argand/nn/module.h"

#include <sstream>

#include "tests/nn/support.h"
#include "argand/autograd/grad_mode.h"
#include "argand/nn/activation.h"
#include "argand/nn/containers.h"
#include "argand/nn/linear.h"
#include "argand/nn/sequential.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"
#include "argand/profile/describe.h"

namespace argand {
namespace {
using Names = std::vector<std::string>;

struct BlockImpl : nn::Cloneable<BlockImpl> {
  explicit BlockImpl(int64_t n) : width(n) { reset(); }
  void reset() override {
    fc = register_module("fc", nn::Linear(width, width));
    scale = register_parameter("scale", ones({width}));
    steps = register_buffer("steps", zeros({}, kInt64));
  }
  Tensor forward(const Tensor& x) { return fc(x) * scale; }
  int64_t width;
  nn::Linear fc{nullptr};
  Tensor scale, steps;
};
AG_MODULE(Block);

struct Net : nn::Module {
  Net() {
    register_module("block", block);
    head = register_module("head", nn::Linear(nn::LinearOptions(3, 2).bias(false)));
  }
  Tensor forward(const Tensor& x) { return head->forward(block->forward(x)); }
  Block block{3};
  nn::Linear head{nullptr};
};

TEST(Module, NamesWhatIsInItInOrder) {
  const auto net = std::make_shared<Net>();
  EXPECT_EQ(net->named_parameters().keys(), (Names{"block.scale", "block.fc.weight", "block.fc.bias", "head.weight"}));
  EXPECT_EQ(net->named_parameters(false).size(), 0u);
  EXPECT_EQ(net->named_buffers().keys(), (Names{"block.steps"}));
  EXPECT_EQ(net->named_modules().keys(), (Names{"", "block", "block.fc", "head"}));
  EXPECT_EQ(net->named_modules("net", false).keys(), (Names{"net.block", "net.block.fc", "net.head"}));
  EXPECT_EQ(net->named_children().keys(), (Names{"block", "head"}));
  EXPECT_EQ(net->modules().size(), 4u);
  EXPECT_EQ(net->parameters().size(), 4u);
  EXPECT_EQ(net->block->fc->path(), "block.fc");
  EXPECT_TRUE(net->named_parameters()["head.weight"].is_same(net->head->weight));
}

TEST(Module, ListsWhatIsSharedOnce) {
  nn::Module m("tied");
  const nn::Linear a(2, 2);
  m.register_module("a", a);
  m.register_module("again", a);
  m.register_parameter("tied", a->weight);
  EXPECT_EQ(m.named_parameters().keys(), (Names{"tied", "a.bias"}));
  EXPECT_EQ(m.state_dict().size(), 5u);
}

TEST(Module, RefusesWhatCannotBeRegistered) {
  nn::Module m("net");
  m.register_parameter("w", zeros({2}));
  EXPECT_ERROR(Error, m.register_parameter("w", zeros({2})), "Parameter 'w' already defined");
  EXPECT_ERROR(Error, m.register_parameter("a.b", zeros({2})), "net: the name of a parameter must not contain a dot");
  EXPECT_ERROR(Error, m.register_buffer("", zeros({2})), "the name of a buffer must not be empty");
  EXPECT_ERROR(Error, m.register_parameter("i", zeros({2}, kInt64)), "use register_buffer");
  EXPECT_ERROR(Error, m.register_parameter("x", zeros({2}).requires_grad_() * 2), "detach() it first");
  EXPECT_ERROR(Error, m.register_module("x", nn::Linear{nullptr}), "this module holder is empty");
  EXPECT_ERROR(Error, m.replace_module("x", nn::Linear(1, 1)), "there is no submodule 'x' to replace");
  EXPECT_ERROR(Error, m.unregister_module("x"), "there is no submodule 'x' to unregister");
  EXPECT_ERROR(Error, m.modules(), "std::make_shared");
}

TEST(Module, RefusesToBeInsideItself) {
  struct Named : nn::Module {
    using nn::Module::Module;
  };
  const auto outer = std::make_shared<Named>("outer"), middle = std::make_shared<Named>("middle"),
             inner = std::make_shared<Named>("inner");
  outer->register_module("m", middle);
  middle->register_module("i", inner);
  EXPECT_ERROR(Error, outer->register_module("self", outer), "outer: submodule 'self' is the module itself");
  EXPECT_ERROR(Error, inner->register_module("up", outer), "inner: submodule 'up', outer, holds this module already");
  EXPECT_ERROR(Error, middle->replace_module("i", outer), "middle: submodule 'i', outer, holds this module already");
  EXPECT_EQ(outer->named_modules({}, false).keys(), (Names{"m", "m.i"}));
  EXPECT_EQ(inner->path(), "m.i");
  outer->register_module("again", inner);  // twice, and still a tree to walk
  outer->eval();
  EXPECT_FALSE(inner->is_training());
}

TEST(Module, ReplacesAndUnregisters) {
  const auto net = std::make_shared<Net>();
  net->head = net->replace_module("head", nn::Linear(3, 5));
  EXPECT_EQ(net->named_parameters().keys().back(), "head.bias");
  EXPECT_EQ(net->head->path(), "head");
  net->unregister_module("block");
  EXPECT_EQ(net->named_children().keys(), (Names{"head"}));
  EXPECT_EQ(net->block->fc->path(), "fc");
}

TEST(Module, SwitchesMode) {
  const auto net = std::make_shared<Net>();
  EXPECT_TRUE(net->is_training());
  net->eval();
  EXPECT_FALSE(net->block->fc->is_training());
  net->train();
  EXPECT_TRUE(net->block->fc->is_training());
}

TEST(Module, ConvertsInPlace) {
  const auto net = std::make_shared<Net>();
  const Tensor weight = net->head->weight;
  net->forward(ones({1, 3})).sum().backward();
  ASSERT_TRUE(weight.grad().defined());
  net->to(kFloat64);
  EXPECT_EQ(weight.dtype(), kFloat64);
  EXPECT_TRUE(net->head->weight.is_same(weight));
  EXPECT_TRUE(weight.requires_grad());
  EXPECT_EQ(weight.grad().dtype(), kFloat64);
  EXPECT_EQ(net->block->steps.dtype(), kInt64);
  EXPECT_EQ(net->forward(ones({1, 3}, kFloat64)).dtype(), kFloat64);
  EXPECT_ERROR(Error, net->to(kInt64), "floating-point or complex dtype, got int64");
  net->to(Device(kMeta));
  EXPECT_TRUE(net->head->weight.is_meta());
  EXPECT_EQ(net->forward(ones({4, 3}, TensorOptions(kFloat64).device(kMeta))).sizes(), (IntArrayRef{4, 2}));
}

TEST(Module, ForgetsGradients) {
  const auto net = std::make_shared<Net>();
  net->forward(ones({1, 3})).sum().backward();
  net->zero_grad(false);
  EXPECT_EQ(net->head->weight.grad().abs().sum().item<float>(), 0);
  net->zero_grad();
  EXPECT_FALSE(net->head->weight.grad().defined());
  net->requires_grad_(false);
  EXPECT_FALSE(net->forward(ones({1, 3})).requires_grad());
}

TEST(Module, AppliesFunctionsOfEveryForm) {
  const auto net = std::make_shared<Net>();
  int linears = 0;
  net->apply([&](nn::Module& m) {
    if (auto* l = m.as<nn::Linear>()) {
      const NoGradGuard guard;
      l->weight.fill_(0.5);
      ++linears;
    }
  });
  EXPECT_EQ(linears, 2);
  EXPECT_EQ(net->head->weight.sum().item<float>(), 3);
  Names names;
  net->apply([&](const std::string& name, nn::Module&) { names.push_back(name); });
  EXPECT_EQ(names, (Names{"", "block", "block.fc", "head"}));
  size_t pointers = 0;
  net->apply([&](const std::shared_ptr<nn::Module>& m) { pointers += m != nullptr; });
  net->apply([&](const std::string&, const std::shared_ptr<nn::Module>&) { ++pointers; });
  EXPECT_EQ(pointers, 8u);
  const Net& constant = *net;
  size_t modules = 0;
  constant.apply([&](const nn::Module&) { ++modules; });
  constant.apply([&](const std::string&, const nn::Module&) { ++modules; }, "net");
  EXPECT_EQ(modules, 8u);
}

TEST(Module, CastsToItsClass) {
  const auto net = std::make_shared<Net>();
  nn::Module& m = *net->head;
  EXPECT_EQ(m.as<nn::Linear>(), net->head.get());
  EXPECT_EQ(m.as<nn::LinearImpl>(), net->head.get());
  EXPECT_EQ(m.as<BlockImpl>(), nullptr);
}

TEST(Clone, SharesNothing) {
  manual_seed(1);
  Block block(3);
  block->scale.set_requires_grad(false);
  block->eval();
  const uint64_t drawn = default_generator().offset();
  const auto copy = std::dynamic_pointer_cast<BlockImpl>(block->clone());
  ASSERT_TRUE(copy);
  EXPECT_EQ(default_generator().offset(), drawn);
  EXPECT_FALSE(copy->is_training());
  EXPECT_FALSE(copy->fc->is_training());
  EXPECT_FALSE(copy->scale.requires_grad());
  EXPECT_TRUE(copy->fc->weight.requires_grad());
  EXPECT_EQ(copy->named_parameters().keys(), block->named_parameters().keys());
  const Tensor x = randn({2, 3});
  EXPECT_TRUE(equal(copy->forward(x), block->forward(x)));
  {
    const NoGradGuard guard;
    copy->fc->weight.add_(1);
  }
  EXPECT_FALSE(equal(copy->forward(x), block->forward(x)));
  EXPECT_EQ(copy->fc->path(), "fc");
}

TEST(Clone, NeedsCloneable) {
  EXPECT_ERROR(Error, std::make_shared<Net>()->clone(), "argand::nn::Cloneable");
  struct Forgetful : nn::Cloneable<Forgetful> {
    Forgetful() { register_parameter("w", zeros({1})); }
    void reset() override {}
  };
  EXPECT_ERROR(Error, std::make_shared<Forgetful>()->clone(), "register them in reset()");
}

TEST(State, RoundTrips) {
  const auto net = std::make_shared<Net>(), other = std::make_shared<Net>();
  const NamedTensors state = net->state_dict();
  Names names;
  for (const auto& [name, tensor] : state) {
    names.push_back(name);
    EXPECT_FALSE(tensor.requires_grad());
  }
  EXPECT_EQ(names, (Names{"block.scale", "block.steps", "block.fc.weight", "block.fc.bias", "head.weight"}));
  const Tensor weight = other->head->weight;
  const nn::LoadResult result = other->load_state_dict(state);
  EXPECT_TRUE(result.missing_keys.empty() && result.unexpected_keys.empty());
  EXPECT_TRUE(other->head->weight.is_same(weight));
  const Tensor x = randn({2, 3});
  EXPECT_TRUE(equal(net->forward(x), other->forward(x)));
}

TEST(State, SaysAllThatDoesNotFitAtOnce) {
  const auto net = std::make_shared<Net>();
  const Tensor before = net->block->fc->weight.detach().clone();
  NamedTensors state = net->state_dict();
  state[0].second = zeros({4});
  state[2].second = zeros({3, 3});
  state[3].first = "block.fc.b";
  EXPECT_ERROR(Error, net->load_state_dict(state),
               "load_state_dict: the state does not fit argand::Net\n"
               "  of another shape:\n    block.scale: the state holds [4], the module [3]\n"
               "  missing in the state:\n    block.fc.bias\n"
               "  in the state, unknown to the module:\n    block.fc.b");
  EXPECT_TRUE(equal(net->block->fc->weight, before));
  EXPECT_ERROR(Error, net->load_state_dict(state, false), "of another shape");
  state[0].second = zeros({3}, kFloat64);
  const nn::LoadResult result = net->load_state_dict(state, false);
  EXPECT_EQ(result.missing_keys, (Names{"block.fc.bias"}));
  EXPECT_EQ(result.unexpected_keys, (Names{"block.fc.b"}));
  EXPECT_EQ(net->block->scale.abs().sum().item<float>(), 0);
  EXPECT_EQ(net->block->fc->weight.abs().sum().item<float>(), 0);
}

TEST(Print, ShowsTheTree) {
  const auto net = std::make_shared<Net>();
  std::ostringstream text;
  text << *net << net->head;
  EXPECT_EQ(text.str(),
            "argand::Net(\n"
            "  (block): argand::BlockImpl(\n"
            "    (fc): Linear(in_features=3, out_features=3, bias=true)\n"
            "  )\n"
            "  (head): Linear(in_features=3, out_features=2, bias=false)\n"
            ")Linear(in_features=3, out_features=2, bias=false)");
  struct Named : nn::Module {
    Named() : Module("Mine") {}
    void pretty_print(std::ostream& stream) const override { stream << "my " << name(); }
  };
  EXPECT_EQ(Named().str(), "my Mine");
}

TEST(Path, ErrorsNameTheModule) {
  const auto net = std::make_shared<Net>();
  EXPECT_ERROR(Error, net->forward(ones({1, 4})), "in module block.fc");
  nn::Sequential outer(nn::Sequential(nn::Linear(2, 3), nn::ReLU()), Block(4));
  nn::Module root;
  root.register_module("body", outer);
  EXPECT_ERROR(Error, outer(ones({1, 2})), "in module body.1.fc");
  EXPECT_ERROR(Error, outer(ones({1, 3})), "in module body.0.0");
  const nn::Linear lone(2, 2);
  try {
    lone(ones({1, 3}));
    FAIL();
  } catch (const Error& e) {
    EXPECT_EQ(e.msg().find("in module"), std::string::npos);
  }
}

TEST(Path, IsKnownWhileForwardRuns) {
  std::string seen;
  nn::Sequential body(nn::Functional([&](Tensor x) {
    seen = profile::module_path();
    return x;
  }));
  nn::Module root;
  root.register_module("body", body);
  body->forward(ones({1}));
  EXPECT_EQ(seen, " in module body.0");
  EXPECT_EQ(profile::module_path(), "");
}

TEST(Hooks, SeeAndReplaceWhatGoesThrough) {
  nn::Linear fc(2, 2);
  Names log;
  const unsigned pre = fc->register_forward_pre_hook([&](nn::Module& m, const std::vector<Tensor>& in) {
    EXPECT_EQ(&m, fc.get());
    log.push_back("pre");
    return std::vector<Tensor>{in[0] * 2};
  });
  fc->register_forward_hook([&](nn::Module&, const std::vector<Tensor>& in, const std::vector<Tensor>& out) {
    log.push_back(in[0].size(0) == 3 && out[0].size(1) == 2 ? "post" : "?");
    return std::vector<Tensor>{out[0] + 1};
  });
  const Tensor x = randn({3, 2});
  EXPECT_TRUE(allclose(fc(x), fc->forward(x * 2) + 1));
  EXPECT_EQ(log, (Names{"pre", "post"}));
  fc->forward(x);
  EXPECT_EQ(log.size(), 2u);
  fc->remove_hook(pre);
  EXPECT_TRUE(allclose(fc(x), fc->forward(x) + 1));
  EXPECT_ERROR(Error, fc->remove_hook(pre), "there is no hook of handle 0");
  fc->register_forward_hook([](nn::Module&, const std::vector<Tensor>&, const std::vector<Tensor>& out) {
    return std::vector<Tensor>{out[0], out[0]};
  });
  EXPECT_ERROR(Error, fc(x), "returned 2 tensors in place of 1");
}

struct MovesImpl : nn::Module {
  Tensor forward(Tensor x) {
    const Tensor taken = std::move(x);
    return taken.relu();
  }
};
AG_MODULE(Moves);

TEST(Hooks, SeeTheInputsThatForwardGot) {
  Moves m;
  std::vector<Tensor> seen;
  m->register_forward_pre_hook(
      [](nn::Module&, const std::vector<Tensor>& in) { return std::vector<Tensor>{in[0] * 2}; });
  m->register_forward_hook([&](nn::Module&, const std::vector<Tensor>& in, const std::vector<Tensor>&) {
    seen = in;
    return std::vector<Tensor>{};
  });
  const Tensor x = full({2}, -1.0);
  EXPECT_TRUE(equal(m(x), zeros({2})));
  ASSERT_EQ(seen.size(), 1u);
  ASSERT_TRUE(seen[0].defined());
  EXPECT_TRUE(equal(seen[0], full({2}, -2.0)));
  EXPECT_TRUE(equal(m(full({2}, -1.0)), zeros({2})));
  ASSERT_TRUE(seen[0].defined());
  EXPECT_TRUE(equal(seen[0], full({2}, -2.0)));
}

TEST(Hooks, AreGoneAfterTheLastIsRemoved) {
  nn::Linear fc(2, 2);
  const auto nothing = [](nn::Module&, const std::vector<Tensor>&, const std::vector<Tensor>&) {
    return std::vector<Tensor>{};
  };
  const unsigned a = fc->register_forward_hook(nothing), b = fc->register_full_backward_hook(nothing);
  fc->remove_hook(a);
  EXPECT_TRUE(fc->has_hooks());
  fc->remove_hook(b);
  EXPECT_FALSE(fc->has_hooks());
  EXPECT_ERROR(Error, fc->remove_hook(b), "there is no hook of handle 1");
  const unsigned c = fc->register_forward_hook(nothing);
  EXPECT_NE(c, a);
  EXPECT_NE(c, b);
}

TEST(Hooks, MayRemoveThemselves) {
  nn::Linear fc(2, 2);
  const Names text{"a string that lives on the heap, in the hook"};
  Names log;
  unsigned handle = 0;
  handle = fc->register_forward_pre_hook([&, text](nn::Module& m, const std::vector<Tensor>&) {
    m.remove_hook(handle);
    log.push_back(text[0]);
    return std::vector<Tensor>{};
  });
  const Tensor x = ones({1, 2});
  fc(x);
  EXPECT_FALSE(fc->has_hooks());
  const auto once = [&, text](nn::Module& m, const std::vector<Tensor>&, const std::vector<Tensor>&) {
    m.remove_hook(handle);
    log.push_back(text[0]);
    return std::vector<Tensor>{};
  };
  handle = fc->register_forward_hook(once);
  fc(x);
  EXPECT_FALSE(fc->has_hooks());
  handle = fc->register_full_backward_hook(once);
  fc(ones({1, 2}).requires_grad_()).sum().backward();
  EXPECT_FALSE(fc->has_hooks());
  fc(x);
  EXPECT_EQ(log, (Names{text[0], text[0], text[0]}));
}

TEST(Hooks, RunInsideASequential) {
  nn::Linear fc(2, 2);
  nn::Sequential net(fc, nn::ReLU());
  int calls = 0;
  fc->register_forward_hook([&](nn::Module&, const std::vector<Tensor>&, const std::vector<Tensor>&) {
    ++calls;
    return std::vector<Tensor>{};
  });
  net->forward(ones({1, 2}));
  EXPECT_EQ(calls, 1);
}

struct PairImpl : nn::Module {
  std::tuple<Tensor, std::vector<Tensor>> forward(const Tensor& a, const std::optional<Tensor>& b, int n) {
    return {a * n, {b ? *b * 3 : a, a}};
  }
};
AG_MODULE(Pair);

TEST(Hooks, FindTensorsInsideOtherTypes) {
  Pair m;
  size_t ins = 0, outs = 0;
  m->register_forward_hook([&](nn::Module&, const std::vector<Tensor>& in, const std::vector<Tensor>& out) {
    ins = in.size(), outs = out.size();
    return std::vector<Tensor>{};
  });
  const auto [y, list] = m(ones({2}), std::optional<Tensor>(ones({1})), 4);
  EXPECT_EQ(ins, 2u);
  EXPECT_EQ(outs, 3u);
  EXPECT_EQ(y.sum().item<float>(), 8);
}

TEST(Hooks, FullBackwardGetsBothGradients) {
  nn::Linear fc(2, 3);
  Tensor grad_in, grad_out;
  fc->register_full_backward_hook([&](nn::Module& m, const std::vector<Tensor>& gi, const std::vector<Tensor>& go) {
    EXPECT_EQ(&m, fc.get());
    grad_in = gi[0], grad_out = go[0];
    return std::vector<Tensor>{gi[0] * 10};
  });
  const Tensor x = randn({4, 2}).requires_grad_();
  (fc(x) * 2).sum().backward();
  EXPECT_TRUE(equal(grad_out, full({4, 3}, 2.0)));
  EXPECT_TRUE(allclose(grad_in, full({4, 3}, 2.0).matmul(fc->weight.detach())));
  EXPECT_TRUE(allclose(x.grad(), grad_in * 10));

  size_t calls = 0;
  nn::Linear first(2, 3);
  first->register_full_backward_hook([&](nn::Module&, const std::vector<Tensor>& gi, const std::vector<Tensor>& go) {
    calls += gi.empty() && go.size() == 1;
    return std::vector<Tensor>{};
  });
  first(randn({1, 2})).sum().backward();
  EXPECT_EQ(calls, 1u);
  EXPECT_TRUE(first->weight.grad().defined());
}

TEST(OrderedDict, KeepsOrder) {
  OrderedDict<std::string, int> dict({{"b", 2}, {"a", 1}, {"c", 3}});
  EXPECT_EQ(dict.keys(), (Names{"b", "a", "c"}));
  EXPECT_EQ(dict.values(), (std::vector<int>{2, 1, 3}));
  EXPECT_EQ(dict["a"], 1);
  EXPECT_EQ(dict[0].key(), "b");
  EXPECT_EQ(*dict.front(), 2);
  dict.erase("b");
  EXPECT_EQ(dict["c"], 3);
  EXPECT_EQ(dict.size(), 2u);
  EXPECT_EQ(dict.find("b"), nullptr);
  EXPECT_FALSE(dict.contains("b"));
  dict.update(OrderedDict<std::string, int>({{"d", 4}}));
  EXPECT_EQ(dict.pairs().back(), (std::pair<std::string, int>("d", 4)));
  EXPECT_ERROR(Error, dict["z"], "Key 'z' is not defined");
  EXPECT_ERROR(Error, dict.insert("a", 1), "Key 'a' already defined");
  EXPECT_ERROR(Error, dict.erase("z"), "Key 'z' doesn't exist");
}

}  // namespace
}  // namespace argand
