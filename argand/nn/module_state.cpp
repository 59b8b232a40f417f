// state_dict and load_state_dict; printing.
#include <ostream>
#include <sstream>

#include "argand/autograd/grad_mode.h"
#include "argand/nn/hooks.h"
#include "argand/nn/module.h"
#include "argand/ops/functions.h"

namespace argand::nn {
namespace {

void list(std::string& text, const char* title, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  text += str("\n  ", title, ":");
  for (const std::string& line : lines) text += str("\n    ", line);
}

}  // namespace

NamedTensors Module::state_dict() const {
  NamedTensors state;
  visit(
      {},
      [](void* context, const std::string& path, Module& m, bool) {
        auto& found = *static_cast<NamedTensors*>(context);
        for (const auto* dict : {&m.parameters_, &m.buffers_})
          for (const auto& item : *dict)
            if (item->defined())
              found.emplace_back(path.empty() ? item.key() : path + '.' + item.key(), item->detach());
      },
      &state, true);
  return state;
}

LoadResult Module::load_state_dict(const NamedTensors& state, bool strict) {
  std::unordered_map<std::string, const Tensor*> given;
  for (const auto& [name, tensor] : state) given.emplace(name, &tensor);
  LoadResult result;
  std::vector<std::string> mismatched;
  std::vector<std::pair<Tensor, const Tensor*>> copies;
  for (const auto& [name, mine] : state_dict()) {
    const auto at = given.find(name);
    if (at == given.end()) {
      result.missing_keys.push_back(name);
      continue;
    }
    const Tensor& theirs = *at->second;
    if (!theirs.defined())
      mismatched.push_back(argand::str(name, ": the state holds an undefined tensor, the module ", mine.sizes()));
    else if (theirs.sizes() != mine.sizes())
      mismatched.push_back(argand::str(name, ": the state holds ", theirs.sizes(), ", the module ", mine.sizes()));
    else
      copies.emplace_back(mine, &theirs);
    given.erase(at);
  }
  for (const auto& [name, tensor] : state)
    if (given.erase(name)) result.unexpected_keys.push_back(name);

  std::string wrong;
  list(wrong, "of another shape", mismatched);
  if (strict) {
    list(wrong, "missing in the state", result.missing_keys);
    list(wrong, "in the state, unknown to the module", result.unexpected_keys);
  }
  AG_CHECK(wrong.empty(), "load_state_dict: the state does not fit ", name(), wrong,
           strict && mismatched.empty() ? "\n  (strict = false loads what fits)" : "");
  const NoGradGuard guard;
  for (const auto& [to, from] : copies) to.copy_(*from);
  return result;
}

void Module::pretty_print(std::ostream& stream) const { stream << describe(); }

void Module::print(std::ostream& stream, const std::string& indentation) const {
  pretty_print(stream);
  if (children_.is_empty()) return;
  const std::string inner = indentation + "  ";
  stream << "(\n";
  for (const auto& child : children_) {
    stream << inner << '(' << child.key() << "): ";
    child.value()->print(stream, inner);
    stream << '\n';
  }
  stream << indentation << ')';
}

std::string Module::str() const {
  std::ostringstream stream;
  print(stream, {});
  return stream.str();
}

std::ostream& operator<<(std::ostream& stream, const Module& module) { return stream << module.str(); }

}  // namespace argand::nn
