#include "python/bindings/node_names.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "argand/autograd/anomaly.h"
#include "argand/autograd/autograd.h"
#include "argand/autograd/meta.h"

namespace argand::py {
namespace {

// Operations that PyTorch records under another name, sorted.
constexpr std::pair<std::string_view, std::string_view> kRenamed[] = {
    {"AdaptiveAvgPool2dBackward", "AdaptiveAvgPool2DBackward0"},
    {"AdaptiveMaxPool2dBackward", "AdaptiveMaxPool2DBackward0"},
    {"AvgPool2dBackward", "AvgPool2DBackward0"},
    {"BatchNormBackward", "NativeBatchNormBackward0"},
    {"BinaryCrossEntropyWithLogitsBackward", "BinaryCrossEntropyWithLogitsBackward0"},
    {"Col2imBackward", "Col2ImBackward0"},
    {"ConvolutionTransposedBackward", "ConvolutionBackward0"},
    {"CopyBackward", "CopyBackwards"},
    {"CopySlices", "CopySlices"},
    {"CrossEntropyLossBackward", "NllLossBackward0"},
    {"DropoutBackward", "MulBackward0"},
    {"Expm1Backward", "Expm1Backward0"},
    {"GroupNormBackward", "NativeGroupNormBackward0"},
    {"HuberErrorBackward", "HuberLossBackward0"},
    {"Im2colBackward", "Im2ColBackward0"},
    {"LayerNormBackward", "NativeLayerNormBackward0"},
    {"LinalgCholeskyBackward", "LinalgCholeskyExBackward0"},
    {"LinalgInvBackward", "LinalgInvExBackward0"},
    {"Log10Backward", "Log10Backward0"},
    {"Log1pBackward", "Log1PBackward0"},
    {"MaxPool1dBackward", "SqueezeBackward1"},
    {"MaxPool2dBackward", "MaxPool2DWithIndicesBackward0"},
    {"MovedimBackward", "PermuteBackward0"},
    {"NormBackward", "LinalgVectorNormBackward0"},
    {"Relu6Backward", "HardtanhBackward0"},
    {"ReshapeBackward", "UnsafeViewBackward0"},
    {"ScaledDotProductAttentionBackward", "ScaledDotProductFlashAttentionForCpuBackward0"},
    {"SeluBackward", "EluBackward0"},
    {"SmoothAbsoluteErrorBackward", "SmoothL1LossBackward0"},
    {"SquareBackward", "PowBackward0"},
    {"SquaredErrorBackward", "MseLossBackward0"},
    {"ToBackward", "ToCopyBackward0"},
};

std::string_view renamed(std::string_view name) {
  const auto* at = std::lower_bound(std::begin(kRenamed), std::end(kRenamed), name,
                                    [](const auto& entry, std::string_view n) { return entry.first < n; });
  return at != std::end(kRenamed) && at->first == name ? at->second : std::string_view();
}

int dims_of_result(const Node* n) { return n->shapes[0].known() ? n->shapes[0].ndim : 0; }

// A loss is a mean or a sum of its elements' errors: it goes by the loss's name.
std::string_view loss_below(const Node* n) {
  const Node* below = n->num_inputs ? n->edges[0].node : nullptr;
  if (!below) return {};
  const std::string name = node_name(below);
  if (name == "BinaryCrossEntropyBackward") return "BinaryCrossEntropyBackward0";
  for (const std::string_view loss : {"SquaredErrorBackward", "SmoothAbsoluteErrorBackward", "HuberErrorBackward",
                                      "BinaryCrossEntropyWithLogitsBackward"})
    if (name == loss) return renamed(loss);
  return {};
}

// The number at the end, which tells an operation's overloads apart.
int overload(std::string_view name, const Node* n) {
  const bool of_all = dims_of_result(n) == 0;
  if (name == "SumBackward" || name == "MeanBackward" || name == "ProdBackward") return of_all ? 0 : 1;
  if (name == "MaxBackward" || name == "MinBackward") return of_all ? 1 : 0;
  if (name == "ScatterBackward") return n->num_inputs == 1;
  if (name == "RsubBackward") return n->num_inputs == 1 || !n->edges[1].defined();  // from a number
  if (name == "ClampBackward" || name == "PowBackward") return (n->num_inputs == 1) == (name == "ClampBackward");
  return 0;
}

}  // namespace

std::string python_name(const Node* n) {
  std::string name = node_name(n);
  if (n->accumulates) return name;
  if (name == "LinearBackward")
    return dims_of_result(n) != 2                       ? "ViewBackward0"
           : n->num_inputs > 2 && n->edges[2].defined() ? "AddmmBackward0"
                                                        : "MmBackward0";
  if (name == "MeanBackward" || name == "SumBackward")
    if (const std::string_view loss = loss_below(n); !loss.empty()) return std::string(loss);
  if (const std::string_view other = renamed(name); !other.empty()) return std::string(other);
  return name + std::to_string(overload(name, n));
}

}  // namespace argand::py
