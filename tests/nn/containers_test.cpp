// AnyModule, Sequential and the lists and dictionaries.
#include "argand/nn/containers.h"

#include "tests/nn/support.h"
#include "argand/nn/activation.h"
#include "argand/nn/dropout.h"
#include "argand/nn/linear.h"
#include "argand/nn/sequential.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand {
namespace {
using Names = std::vector<std::string>;

struct SplitImpl : nn::Module {
  std::tuple<Tensor, Tensor> forward(const Tensor& x) { return {x, x * 2}; }
};
AG_MODULE(Split);
struct JoinImpl : nn::Module {
  Tensor forward(std::tuple<Tensor, Tensor> x) { return std::get<0>(x) + std::get<1>(x); }
};
AG_MODULE(Join);
struct DefaultsImpl : nn::Module {
  Tensor forward(const Tensor& x, double factor = 3, std::optional<Tensor> plus = {}) const {
    const Tensor y = x * factor;
    return plus ? y + *plus : y;
  }
};
AG_MODULE(Defaults);
struct Doubled : nn::LinearImpl {
  using LinearImpl::LinearImpl;
  Tensor forward(const Tensor& x) { return LinearImpl::forward(x) * 2; }
};

TEST(AnyModule, RunsAnyForward) {
  nn::AnyModule any(nn::Linear(2, 3));
  EXPECT_EQ(any.forward(ones({4, 2})).sizes(), (IntArrayRef{4, 3}));
  nn::AnyModule split{Split()};
  const auto [a, b] = split.forward<std::tuple<Tensor, Tensor>>(ones({2}));
  EXPECT_EQ(b.sum().item<float>(), 4);
  nn::AnyModule defaults{Defaults()};
  EXPECT_EQ(defaults.forward(ones({1})).item<float>(), 3);
  EXPECT_EQ(defaults.forward(ones({1}), 5.0).item<float>(), 5);
  EXPECT_EQ(defaults.forward(ones({1}), 5.0, ones({1})).item<float>(), 6);
  EXPECT_EQ(defaults.any_forward(ones({1}), 5.0, std::optional<Tensor>()).get<Tensor>().item<float>(), 5);
}

TEST(AnyModule, SaysWhatDoesNotFit) {
  nn::AnyModule any(nn::Linear(2, 3)), empty;
  EXPECT_ERROR(TypeError, any.forward(3), "argument 0 of forward() is of type argand::Tensor, got a value of type int");
  EXPECT_ERROR(TypeError, any.forward(ones({2}), 3), "forward() takes 1 arguments, got 2");
  EXPECT_ERROR(TypeError, any.forward<int>(ones({2})), "expected a value of type int, got one of type argand::Tensor");
  EXPECT_ERROR(TypeError, nn::AnyModule(Defaults()).forward(), "takes 1 to 3 arguments, got 0");
  EXPECT_ERROR(TypeError, any.get<nn::ReLU>(),
               "asked for a module of type argand::nn::ReLUImpl, it holds one of type argand::nn::LinearImpl");
  EXPECT_ERROR(Error, empty.forward(ones({1})), "forward() of an empty AnyModule");
  EXPECT_ERROR(Error, empty.ptr(), "ptr() of an empty AnyModule");
}

TEST(AnyModule, GivesTheModuleBack) {
  const nn::Linear fc(2, 3);
  nn::AnyModule any(fc), moved(Doubled(2, 3));
  EXPECT_EQ(any.ptr(), fc.ptr());
  EXPECT_EQ(any.ptr<nn::LinearImpl>(), fc.ptr());
  EXPECT_EQ(&any.get<nn::LinearImpl>(), fc.get());
  EXPECT_EQ(any.get<nn::Linear>().ptr(), fc.ptr());
  EXPECT_EQ(any.type_info(), typeid(nn::LinearImpl));
  const nn::AnyModule same = any, copy = any.clone();
  EXPECT_EQ(same.ptr(), fc.ptr());
  EXPECT_NE(copy.ptr(), fc.ptr());
  EXPECT_TRUE(equal(copy.get<nn::LinearImpl>().weight, fc->weight));
  any = moved.ptr<Doubled>();
  EXPECT_EQ(any.ptr(), moved.ptr());
  EXPECT_TRUE(nn::AnyModule().is_empty());
}

TEST(Sequential, RunsInOrder) {
  nn::Linear first(2, 3), second(3, 1);
  nn::Sequential net(first, nn::ReLU(), second, nn::Functional([](Tensor x) { return x.neg(); }));
  const Tensor x = randn({5, 2});
  EXPECT_TRUE(equal(net->forward(x), second->forward(first->forward(x).relu()).neg()));
  EXPECT_TRUE(equal(net(x), net->forward(x)));
  EXPECT_EQ(net->size(), 4u);
  EXPECT_EQ(net->named_parameters().keys(), (Names{"0.weight", "0.bias", "2.weight", "2.bias"}));
  EXPECT_EQ(net[0], first.ptr());
  EXPECT_EQ(net->ptr<nn::LinearImpl>(2), second.ptr());
  EXPECT_EQ(&net->at<nn::LinearImpl>(2), second.get());
  size_t modules = 0;
  for (auto& m : *net) modules += !m.is_empty();
  EXPECT_EQ(modules, 4u);
  EXPECT_ERROR(IndexError, net[4], "there is no module 4, it has 4");
  EXPECT_ERROR(Error, nn::Sequential()->forward(x), "forward() of an empty Sequential");
}

TEST(Sequential, TakesEveryKindOfModule) {
  nn::Sequential net;
  net->push_back(nn::Linear(2, 3));
  net->push_back("relu", nn::ReLU());
  net->push_back(std::make_shared<nn::LinearImpl>(3, 3));
  net->push_back(Doubled(3, 2));
  net->push_back("any", nn::AnyModule(nn::Tanh()));
  net->push_back(nn::Sequential(nn::Linear(2, 2), nn::Sigmoid()));
  EXPECT_EQ(net->named_children().keys(), (Names{"0", "relu", "2", "3", "any", "5"}));
  EXPECT_EQ(net->forward(ones({4, 2})).sizes(), (IntArrayRef{4, 2}));
  nn::Sequential longer;
  longer->extend(*net);
  EXPECT_EQ(longer->size(), 6u);
  EXPECT_ERROR(Error, net->push_back("relu", nn::ReLU()), "Submodule 'relu' already defined");
  EXPECT_EQ(net->size(), 6u);

  nn::Sequential named({{"fc", nn::Linear(2, 3)}, {"act", nn::ReLU()}});
  EXPECT_EQ(named->named_parameters().keys(), (Names{"fc.weight", "fc.bias"}));
  OrderedDict<std::string, nn::AnyModule> dict;
  dict.insert("a", nn::AnyModule(nn::ReLU()));
  EXPECT_EQ(nn::Sequential(std::move(dict))->named_children().keys(), (Names{"a"}));
}

TEST(Sequential, InsertsBetween) {
  nn::Sequential net(nn::Linear(2, 3), nn::Tanh());
  net->push_back("last", nn::Linear(3, 1));
  net->insert(1, nn::Linear(3, 3));
  EXPECT_EQ(net->named_children().keys(), (Names{"0", "1", "2", "last"}));
  EXPECT_EQ(net[1]->path(), "1");
  EXPECT_EQ(net->forward(ones({4, 2})).sizes(), (IntArrayRef{4, 1}));
  EXPECT_ERROR(IndexError, net->insert(5, nn::ReLU()), "insert at 5, it has 4 modules");
}

TEST(Sequential, HandsOnAnyType) {
  nn::Sequential net(nn::ReLU{}, Split{}, Join{});
  EXPECT_EQ(net->forward(ones({2})).sum().item<float>(), 6);
  nn::Sequential wrong(Split{}, nn::ReLU{});
  EXPECT_ERROR(
      TypeError, wrong->forward(ones({2})),
      "argand::nn::ReLUImpl: argument 0 of forward() is of type argand::Tensor, got a value of type std::tuple");
  nn::Sequential open(nn::ReLU{}, Split{});
  EXPECT_EQ(std::get<1>(open->forward<std::tuple<Tensor, Tensor>>(ones({2}))).sum().item<float>(), 4);
  nn::Sequential two{Defaults()};
  EXPECT_EQ(two->forward(ones({1}), 4.0).item<float>(), 4);
}

TEST(Sequential, ClonesAndPrints) {
  nn::Sequential net({{"fc", nn::Linear(2, 2)}, {"drop", nn::Dropout(0.25)}});
  net->eval();
  const auto copy = std::dynamic_pointer_cast<nn::SequentialImpl>(net->clone());
  ASSERT_TRUE(copy);
  EXPECT_FALSE(copy->is_training());
  const Tensor x = randn({3, 2});
  EXPECT_TRUE(equal(copy->forward(x), net->forward(x)));
  EXPECT_NE(copy->ptr(0), net->ptr(0));
  EXPECT_EQ(copy->str(),
            "Sequential(\n  (fc): Linear(in_features=2, out_features=2, bias=true)\n"
            "  (drop): Dropout(p=0.25, inplace=false)\n)");
}

TEST(ModuleList, HoldsModulesByPosition) {
  nn::ModuleList list(nn::Linear(2, 3), nn::ReLU());
  list->push_back(nn::LinearImpl(3, 4));
  list->insert(1, std::make_shared<nn::TanhImpl>());
  EXPECT_EQ(list->size(), 4u);
  EXPECT_EQ(list->named_children().keys(), (Names{"0", "1", "2", "3"}));
  EXPECT_NE(list[1]->as<nn::Tanh>(), nullptr);
  EXPECT_EQ(list->at<nn::LinearImpl>(3).options.out_features(), 4);
  EXPECT_EQ(list->ptr<nn::ReLUImpl>(3), nullptr);
  EXPECT_ERROR(TypeError, list->at<nn::ReLUImpl>(0), "it is a argand::nn::LinearImpl");
  EXPECT_ERROR(IndexError, list->ptr(4), "there is no module 4, it has 4");
  Tensor x = ones({1, 2});
  for (const auto& m : *list)
    if (auto* fc = m->as<nn::Linear>()) x = fc->forward(x);
  EXPECT_EQ(x.sizes(), (IntArrayRef{1, 4}));
  nn::ModuleList copy;
  copy->extend(*list);
  EXPECT_EQ(copy->parameters().size(), 4u);
  EXPECT_EQ(list->clone()->parameters().size(), 4u);
}

TEST(ModuleList, RefusesItself) {
  nn::ModuleList list(nn::ReLU(), nn::Linear(2, 3));
  nn::Sequential around(nn::ReLU(), nn::Linear(2, 3));
  list->push_back(around);
  EXPECT_ERROR(Error, list->push_back(list.ptr()), "submodule '3' is the module itself");
  EXPECT_ERROR(Error, list->insert(0, list.ptr()), "is the module itself");
  EXPECT_EQ(list->size(), 3u);
  EXPECT_EQ(list->named_children().keys(), (std::vector<std::string>{"0", "1", "2"}));
  list->insert(0, nn::Linear(3, 3));
  EXPECT_EQ(list->ptr(3), around.ptr());
  EXPECT_EQ(around->path(), "3");
  EXPECT_ERROR(Error, around->insert(0, around.ptr()), "submodule '0' is the module itself");
  EXPECT_EQ(around->size(), 2u);
  EXPECT_EQ(around->named_children().keys(), (std::vector<std::string>{"0", "1"}));
}

TEST(ModuleDict, HoldsModulesByName) {
  nn::ModuleDict dict(std::vector<std::pair<std::string, std::shared_ptr<nn::Module>>>{{"fc", nn::Linear(2, 3).ptr()},
                                                                                       {"act", nn::ReLU().ptr()}});
  dict->insert("fc", nn::Linear(2, 5));
  EXPECT_EQ(dict->at<nn::LinearImpl>("fc").options.out_features(), 5);
  EXPECT_EQ(dict->keys(), (Names{"fc", "act"}));
  EXPECT_TRUE(dict->contains("act"));
  EXPECT_NE(dict->pop("act"), nullptr);
  EXPECT_EQ(dict->size(), 1u);
  EXPECT_ERROR(Error, dict["act"], "Submodule 'act' is not defined");
  EXPECT_EQ(dict->clone()->parameters().size(), 2u);
  dict->clear();
  EXPECT_TRUE(dict->empty());
}

TEST(ParameterList, HoldsParameters) {
  nn::ParameterList list(randn({2}).requires_grad_(), randn({3}));
  list->append(zeros({4}));
  EXPECT_EQ(list->named_parameters().keys(), (Names{"0", "1", "2"}));
  EXPECT_TRUE(list->at(0).requires_grad());
  EXPECT_FALSE(list->at(1).requires_grad());
  EXPECT_ERROR(IndexError, list->at(3), "there is no parameter 3, it has 3");
  const auto copy = std::dynamic_pointer_cast<nn::ParameterListImpl>(list->clone());
  EXPECT_TRUE(equal(copy->at(0), list->at(0)));
  EXPECT_TRUE(copy->at(0).requires_grad() && !copy->at(0).is_same(list->at(0)));

  nn::ParameterDict dict;
  dict->insert("a", randn({2}).requires_grad_());
  dict->update(OrderedDict<std::string, Tensor>({{"b", zeros({1})}}));
  EXPECT_EQ(dict->keys(), (Names{"a", "b"}));
  EXPECT_EQ(dict->get("b").numel(), 1);
  EXPECT_EQ(dict->clone()->parameters().size(), 2u);
  EXPECT_EQ(dict->pop("a").numel(), 2);
  EXPECT_FALSE(dict->contains("a"));
}

TEST(Functional, KeepsArguments) {
  nn::Functional f(leaky_relu, 0.5);
  EXPECT_EQ(f(full({1}, -2.0)).item<float>(), -1);
  EXPECT_EQ(nn::Functional(relu)->forward(full({1}, -2.0)).item<float>(), 0);
  EXPECT_EQ(nn::Identity()(ones({2})).numel(), 2);
}

}  // namespace
}  // namespace argand
