#include "argand/io/checkpoint.h"

#include <algorithm>
#include <string_view>

#include "argand/autograd/grad_mode.h"
#include "argand/io/safetensors.h"
#include "argand/ops/functions.h"

namespace argand::io {

namespace {

// The metadata lists the entries, a line each: an object without any tensors is an entry all the same.
constexpr const char* kEntries = "argand.checkpoint";

const Tensor& only_tensor(const NamedTensors& dict) {
  AG_CHECK_AS(ValueError, dict.size() == 1 && dict[0].first.empty(), "expected one tensor, got ", dict.size());
  return dict[0].second;
}

// "name" or "name.<inner>": the inner name, empty for the first form.
bool belongs_to(const std::string& full, const std::string& entry, std::string& inner) {
  if (full.compare(0, entry.size(), entry) != 0) return false;
  if (full.size() == entry.size()) {
    inner.clear();
    return true;
  }
  if (full[entry.size()] != '.') return false;
  inner = full.substr(entry.size() + 1);
  return true;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

NamedTensors copy_of(const NamedTensors& dict) {
  NamedTensors copy;
  copy.reserve(dict.size());
  for (const auto& [name, x] : dict) copy.emplace_back(name, x.defined() ? x.detach().clone() : x);
  return copy;
}

void copy_into(const Tensor& to, const Tensor& from) {
  AG_CHECK_AS(ValueError, from.sizes() == to.sizes() && from.dtype() == to.dtype(), "the file has ", from.dtype(), ' ',
              from.sizes(), ", the tensor to load into is ", to.dtype(), ' ', to.sizes());
  const NoGradGuard no_grad;
  to.copy_(from);
}

}  // namespace

Checkpoint& Checkpoint::add_entry(const std::string& name, Save save, Load load) {
  AG_CHECK_AS(ValueError, !name.empty() && name.find('\n') == std::string::npos,
              "Checkpoint::add: a name must not be empty or have a line break");
  std::string inner;
  for (const Entry& e : entries_)
    AG_CHECK_AS(ValueError, !belongs_to(name, e.name, inner) && !belongs_to(e.name, name, inner),
                "Checkpoint::add: the name \"", name, "\" cannot stand beside \"", e.name, '"');
  entries_.push_back({name, std::move(save), std::move(load)});
  return *this;
}

Checkpoint& Checkpoint::add(const std::string& name, const Tensor& tensor) {
  AG_CHECK_AS(ValueError, tensor.defined(), "Checkpoint::add: tensor \"", name, "\" is undefined");
  return add_entry(
      name,
      [tensor] {
        return NamedTensors{{"", tensor}};
      },
      [tensor](const NamedTensors& d) { copy_into(tensor, only_tensor(d)); });
}

Checkpoint& Checkpoint::add(const std::string& name, const Generator& generator) {
  return add_entry(
      name,
      [generator] {
        return NamedTensors{{"", generator.get_state()}};
      },
      [g = Generator(generator)](const NamedTensors& d) mutable { g.set_state(only_tensor(d)); });
}

NamedTensors Checkpoint::integer_entry(int64_t x) { return {{"", full(IntArrayRef(), Scalar(x), DType::Int64)}}; }
// One element in a list in place of a number by itself: the bits of an integer above the signed ones.
NamedTensors Checkpoint::integer_entry(uint64_t x) {
  const auto bits = static_cast<int64_t>(x);
  return bits >= 0 ? integer_entry(bits) : NamedTensors{{"", full({1}, Scalar(bits), DType::Int64)}};
}
NamedTensors Checkpoint::real_entry(double x) { return {{"", full(IntArrayRef(), Scalar(x), DType::Float64)}}; }
int64_t Checkpoint::integer_of(const NamedTensors& dict, int64_t least, uint64_t most) {
  const Tensor& x = only_tensor(dict);
  AG_CHECK_AS(ValueError, x.numel() == 1 && x.dtype() == DType::Int64, "expected an integer, got ", x.dtype(), ' ',
              x.sizes());
  const auto bits = x.item<int64_t>();
  const bool negative = bits < 0 && x.dim() == 0;
  const auto magnitude = static_cast<uint64_t>(bits);
  AG_CHECK_AS(ValueError, negative ? bits >= least : magnitude <= most, "expected an integer from ", least, " to ",
              most, ", got ", negative ? std::to_string(bits) : std::to_string(magnitude));
  return bits;
}
double Checkpoint::real_of(const NamedTensors& dict) {
  const Tensor& x = only_tensor(dict);
  AG_CHECK_AS(ValueError, x.numel() == 1 && x.dtype() == DType::Float64, "expected a float64 number, got ", x.dtype(),
              ' ', x.sizes());
  return x.item<double>();
}

Checkpoint& Checkpoint::set_metadata(const std::string& key, const std::string& text) {
  AG_CHECK_AS(ValueError, key != kEntries, "Checkpoint::set_metadata: the key \"", kEntries, "\" is the format's own");
  for (auto& [k, t] : metadata_)
    if (k == key) {
      t = text;
      return *this;
    }
  metadata_.emplace_back(key, text);
  return *this;
}

void Checkpoint::save(const std::string& path) const {
  NamedTensors all;
  std::string names;
  for (const Entry& e : entries_) {
    names += (names.empty() ? "" : "\n") + e.name;
    for (auto& [inner, x] : e.save()) all.emplace_back(inner.empty() ? e.name : e.name + '.' + inner, std::move(x));
  }
  Metadata metadata = metadata_;
  metadata.emplace_back(kEntries, names);
  save_file(all, path, metadata);
}

void Checkpoint::load(const std::string& path) const {
  const SafetensorsFile file(path);
  std::vector<std::string> present;
  bool is_checkpoint = false;
  for (const auto& [key, text] : file.metadata())
    if (key == kEntries) {
      present = lines_of(text);
      is_checkpoint = true;
    }
  AG_CHECK_AS(ValueError, is_checkpoint, "Checkpoint::load: \"", path,
              "\" is no checkpoint; load_file() reads its tensors");
  std::string missing;
  for (const Entry& e : entries_)
    if (std::find(present.begin(), present.end(), e.name) == present.end())
      missing += (missing.empty() ? "\"" : ", \"") + e.name + '"';
  AG_CHECK_AS(ValueError, missing.empty(), "Checkpoint::load: \"", path, "\" lacks ", missing);

  const std::vector<std::string> keys = file.keys();
  std::vector<NamedTensors> before;
  before.reserve(entries_.size());
  const Entry* current = nullptr;
  try {
    for (const Entry& e : entries_) {
      current = &e;
      NamedTensors dict;
      std::string inner;
      for (const std::string& key : keys)
        if (belongs_to(key, e.name, inner)) dict.emplace_back(inner, file.read(key));
      before.push_back(copy_of(e.save()));
      e.load(dict);
    }
  } catch (Error& error) {
    error.add_context(str("(loading \"", current->name, "\" from \"", path, "\")"));
    if (const std::string failed = restore(before); !failed.empty()) error.add_context(failed);
    throw;
  } catch (...) {
    restore(before);
    throw;
  }
}

std::string Checkpoint::restore(const std::vector<NamedTensors>& states) const {
  std::string failed;
  for (size_t i = states.size(); i--;) {
    try {
      entries_[i].load(states[i]);
    } catch (const std::exception& e) {
      failed += str(failed.empty() ? "" : "\n  ", "(\"", entries_[i].name,
                    "\" did not take its former state back: ", e.what(), ')');
    } catch (...) {
      failed += str(failed.empty() ? "" : "\n  ", "(\"", entries_[i].name, "\" did not take its former state back)");
    }
  }
  return failed;
}

}  // namespace argand::io
