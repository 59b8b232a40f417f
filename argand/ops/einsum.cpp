// einsum: parse the equation, bring every operand to one order of dimensions, contract from left to right.
#include <algorithm>
#include <cctype>

#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {

namespace {

constexpr int kLetters = 52;
constexpr int kEllipsis = kLetters;  // stands for all dimensions of "..."

// Upper case first: the order in which a result without "->" has its letters.
int letter(char c) { return std::isupper(static_cast<unsigned char>(c)) ? c - 'A' : c - 'a' + 26; }
char name_of(int l) { return static_cast<char>(l < 26 ? 'A' + l : 'a' + l - 26); }

std::vector<int> parse_term(std::string_view term, std::string_view equation) {
  std::vector<int> labels;
  bool dots = false;
  for (size_t i = 0; i < term.size(); ++i) {
    if (term[i] == ' ') continue;
    if (term[i] == '.') {
      AG_CHECK(term.substr(i, 3) == "..." && !dots, "einsum: \".\" may only stand as one \"...\" in a term of \"",
               equation, "\"");
      labels.push_back(kEllipsis);
      dots = true;
      i += 2;
      continue;
    }
    AG_CHECK(std::isalpha(static_cast<unsigned char>(term[i])), "einsum: \"", term[i], "\" in \"", equation,
             "\" is neither a letter nor \"...\"");
    labels.push_back(letter(term[i]));
  }
  return labels;
}

struct Equation {
  std::vector<std::vector<int>> inputs;
  std::vector<int> output;
};

Equation parse(std::string_view text) {
  Equation e;
  const size_t arrow = text.find("->");
  std::string_view left = text.substr(0, arrow);
  for (;;) {
    const size_t comma = left.find(',');
    e.inputs.push_back(parse_term(left.substr(0, comma), text));
    if (comma == std::string_view::npos) break;
    left = left.substr(comma + 1);
  }
  int count[kLetters + 1] = {};
  for (const auto& term : e.inputs)
    for (int l : term) ++count[l];
  if (arrow != std::string_view::npos) {
    e.output = parse_term(text.substr(arrow + 2), text);
    bool seen[kLetters + 1] = {};
    for (int l : e.output) {
      AG_CHECK(!seen[l], "einsum: the result of \"", text, "\" names a subscript twice");
      AG_CHECK(l == kEllipsis || count[l], "einsum: the result of \"", text, "\" names ", name_of(l),
               ", which no operand has");
      seen[l] = true;
    }
    return e;
  }
  if (count[kEllipsis]) e.output.push_back(kEllipsis);
  for (int l = 0; l < kLetters; ++l)
    if (count[l] == 1) e.output.push_back(l);
  return e;
}

// Where each label's dimensions stand in the common order: the result's first, then those that are summed.
struct Order {
  int64_t at[kLetters + 1];
  int64_t dims = 0, kept = 0;
  int64_t dots = 0;  // dimensions of the longest "..."
};

Order order_of(const Equation& e, TensorList operands) {
  Order o;
  std::fill_n(o.at, kLetters + 1, -1);
  for (size_t i = 0; i < operands.size(); ++i) {
    int64_t letters = 0;
    bool dots = false;
    for (int l : e.inputs[i]) l == kEllipsis ? dots = true : ++letters;
    const int64_t rest = operands[i].dim() - letters;
    AG_CHECK(dots ? rest >= 0 : rest == 0, "einsum: operand ", i, " has ", operands[i].dim(), " dimensions (sizes ",
             operands[i].sizes(), "), its subscripts name ", letters, dots ? " and \"...\"" : "");
    if (dots) o.dots = std::max(o.dots, rest);
  }
  const auto place = [&](int l) {
    if (o.at[l] >= 0) return;
    o.at[l] = o.dims;
    o.dims += l == kEllipsis ? o.dots : 1;
  };
  for (int l : e.output) place(l);
  o.kept = o.dims;
  for (const auto& term : e.inputs)
    for (int l : term) place(l);
  return o;
}

// The operand with one dimension for each of the order's: repeated letters become their diagonal, missing ones size 1.
Tensor aligned(Tensor x, const std::vector<int>& labels, const Order& o, int64_t letters) {
  DimVector source(static_cast<size_t>(o.dims), -1);
  int64_t d = 0;
  for (int l : labels) {
    if (l == kEllipsis) {
      const int64_t own = x.dim() - letters;
      for (int64_t i = 0; i < own; ++i) source[static_cast<size_t>(o.at[l] + o.dots - own + i)] = d++;
      continue;
    }
    int64_t& at = source[static_cast<size_t>(o.at[l])];
    if (at < 0) {
      at = d++;
      continue;
    }
    AG_CHECK(x.size(at) == x.size(d), "einsum: ", name_of(l), " names dimensions of sizes ", x.size(at), " and ",
             x.size(d));
    x = movedim(diagonal(x, 0, at, d), -1, at);
    --letters;
  }
  DimVector present;
  for (int64_t s : source)
    if (s >= 0) present.push_back(s);
  x = permute(x, present);
  for (size_t i = 0; i < source.size(); ++i)
    if (source[i] < 0) x = unsqueeze(x, static_cast<int64_t>(i));
  return x;
}

// The sum over `summed` of a * b, dimensions kept as size 1: one batched matrix product.
Tensor contract(Tensor a, Tensor b, uint64_t summed) {
  enum Role { kBatch, kLeft, kSum, kRight };
  const int64_t dims = a.dim();
  DimVector of[4];
  int64_t size[4] = {1, 1, 1, 1};
  for (int64_t d = 0; d < dims; ++d) {
    const bool in_a = a.size(d) != 1, in_b = b.size(d) != 1, sums = summed >> d & 1;
    AG_CHECK(!in_a || !in_b || a.size(d) == b.size(d), "einsum: the operands have sizes ", a.size(d), " and ",
             b.size(d), " for the same subscript");
    if (sums && in_a != in_b) {  // only one has it: summed before the product
      (in_a ? a : b) = sum(in_a ? a : b, IntArrayRef(d), true, a.dtype());
      of[kBatch].push_back(d);
      continue;
    }
    const Role role = sums && in_a ? kSum : in_a && in_b ? kBatch : in_a ? kLeft : in_b ? kRight : kBatch;
    of[role].push_back(d);
    size[role] *= in_a ? a.size(d) : b.size(d);
  }
  DimVector order_a, order_b, back(static_cast<size_t>(dims)), sizes;
  const auto append = [](DimVector& to, const DimVector& from) {
    for (int64_t d : from) to.push_back(d);
  };
  for (Role r : {kBatch, kLeft, kSum, kRight}) append(order_a, of[r]);
  for (Role r : {kBatch, kSum, kRight, kLeft}) append(order_b, of[r]);
  const Tensor left = reshape(permute(a, order_a), {size[kBatch], size[kLeft], size[kSum]});
  const Tensor right = reshape(permute(b, order_b), {size[kBatch], size[kSum], size[kRight]});
  size_t next = 0;
  for (Role r : {kBatch, kLeft, kRight, kSum})
    for (int64_t d : of[r]) {
      sizes.push_back(r == kSum ? 1 : std::max(a.size(d), b.size(d)) == 1 ? 1 : a.size(d) == 1 ? b.size(d) : a.size(d));
      back[static_cast<size_t>(d)] = static_cast<int64_t>(next++);
    }
  return permute(reshape(bmm(left, right), sizes), back);
}

}  // namespace

// Sums of products over named dimensions: einsum("bij,bjk->bik", {a, b}). A letter names a dimension of every operand
// that has it; letters missing after "->" are summed; "..." stands for all dimensions in between and broadcasts; a
// letter twice in a term takes the diagonal. Without "->" the result has the letters that occur once, in order.
AG_OP("einsum(str equation, Tensor[] tensors) -> Tensor", "function")
Tensor einsum(std::string_view equation, TensorList tensors) {
  AG_DOOR(einsum, equation, tensors);
  const Equation e = parse(equation);
  AG_CHECK(e.inputs.size() == tensors.size(), "einsum: \"", equation, "\" is for ", e.inputs.size(), " operands, got ",
           tensors.size());
  const Order order = order_of(e, tensors);
  AG_CHECK(order.dims <= kMaxDims, "einsum: more than ", kMaxDims, " dimensions");
  std::vector<Tensor> x;
  for (size_t i = 0; i < tensors.size(); ++i) {
    int64_t letters = 0;
    for (int l : e.inputs[i]) letters += l != kEllipsis;
    x.push_back(aligned(tensors[i], e.inputs[i], order, letters));
  }
  // A dimension is summed where its last owner comes in.
  Tensor y = x[0];
  for (size_t i = 0; i < x.size(); ++i) {
    uint64_t summed = 0;
    for (int64_t d = order.kept; d < order.dims; ++d) {
      bool later = false;
      for (size_t k = i + 1; k < x.size(); ++k) later |= x[k].size(d) != 1;
      if (!later) summed |= uint64_t{1} << d;
    }
    if (i > 0) {
      y = contract(y, x[i], summed);
      continue;
    }
    DimVector now;
    for (int64_t d = order.kept; d < order.dims; ++d)
      if (summed >> d & 1 && y.size(d) != 1) now.push_back(d);
    if (!now.empty()) y = sum(y, IntArrayRef(now), true, y.dtype());
  }
  DimVector sizes(y.sizes());
  sizes.resize(static_cast<size_t>(order.kept));
  return reshape(y, sizes);
}

}  // namespace argand
