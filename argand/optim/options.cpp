#include "argand/optim/options.h"

namespace argand::optim {

OptimizerOptions::~OptimizerOptions() = default;
OptimizerParamState::~OptimizerParamState() = default;

Fields OptimizerOptions::fields() { return {}; }
Fields OptimizerParamState::fields() { return {}; }

std::unique_ptr<OptimizerOptions> OptimizerOptions::clone() const {
  fail<NotImplementedError>("OptimizerOptions::clone: derive the options from OptimizerCloneableOptions");
}
std::unique_ptr<OptimizerParamState> OptimizerParamState::clone() const {
  fail<NotImplementedError>("OptimizerParamState::clone: derive the state from OptimizerCloneableParamState");
}
double OptimizerOptions::get_lr() const {
  fail<NotImplementedError>("OptimizerOptions::get_lr: these options do not define a learning rate");
}
void OptimizerOptions::set_lr(double) {
  fail<NotImplementedError>("OptimizerOptions::set_lr: these options do not define a learning rate");
}
void OptimizerOptions::check(const char*) const {}

void Field::assign(const Field& from) const {
  AG_ASSERT(kind == from.kind);
  switch (kind) {
    case Field::Kind::Double:
      as<double>() = from.as<double>();
      break;
    case Field::Kind::Int:
      as<int64_t>() = from.as<int64_t>();
      break;
    case Field::Kind::Bool:
      as<bool>() = from.as<bool>();
      break;
    case Field::Kind::Pair:
      as<std::tuple<double, double>>() = from.as<std::tuple<double, double>>();
      break;
    case Field::Kind::Tensor:
      as<Tensor>() = from.as<Tensor>();
      break;
  }
}

void OptimizerOptions::inherit(const OptimizerOptions& defaults) {
  const Fields mine = fields(), theirs = const_cast<OptimizerOptions&>(defaults).fields();
  AG_ASSERT(mine.size() == theirs.size());
  for (size_t i = 0; i < mine.size(); ++i)
    if (!mine[i].given) mine[i].assign(theirs[i]);
}

}  // namespace argand::optim
