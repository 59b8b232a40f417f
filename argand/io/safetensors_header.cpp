#include "argand/io/safetensors_header.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <unordered_set>

#include "argand/core/error.h"
#include "argand/core/view.h"
#include "argand/io/json_reader.h"

namespace argand::io {

static_assert(std::endian::native == std::endian::little, "numbers in safetensors files are little endian");

namespace {

constexpr size_t kLengthBytes = kSafetensorsLengthBytes;
constexpr int64_t kAlignment = 64;
constexpr const char* kMetadataKey = "__metadata__";

struct FormatType {
  const char* name;
  int64_t item;
  std::optional<DType> dtype;
};
constexpr FormatType kTypes[] = {
    {"BOOL", 1, DType::Bool},
    {"U8", 1, DType::UInt8},
    {"I8", 1, DType::Int8},
    {"I16", 2, DType::Int16},
    {"I32", 4, DType::Int32},
    {"I64", 8, DType::Int64},
    {"F16", 2, DType::Float16},
    {"BF16", 2, DType::BFloat16},
    {"F32", 4, DType::Float32},
    {"F64", 8, DType::Float64},
    {"C64", 8, DType::Complex64},
    {"U16", 2, DType::UInt16},
    {"U32", 4, DType::UInt32},
    {"U64", 8, DType::UInt64},
    {"F8_E4M3", 1, DType::Float8_e4m3fn},
    {"F8_E5M2", 1, DType::Float8_e5m2},
    {"F8_E4M3FNUZ", 1, DType::Float8_e4m3fnuz},
    {"F8_E5M2FNUZ", 1, DType::Float8_e5m2fnuz},
    {"F8_E8M0", 1, std::nullopt},
};

const FormatType* find_type(const std::string& name) {
  for (const FormatType& t : kTypes)
    if (name == t.name) return &t;
  return nullptr;
}

// Reads the members of an object, each key at most once.
template <class F>
void read_members(JsonReader& json, F&& f) {
  std::unordered_set<std::string> seen;
  json.object([&](const std::string& key) {
    if (!seen.insert(key).second) json.fail(str("the name ", json_string(key), " comes twice; its second place ends"));
    f(key);
  });
}

TensorEntry read_entry(JsonReader& json, const std::string& name) {
  TensorEntry e;
  e.name = name;
  std::vector<int64_t> range;
  bool has_sizes = false;
  read_members(json, [&](const std::string& key) {
    if (key == "dtype") {
      e.dtype_name = json.string();
    } else if (key == "shape") {
      has_sizes = true;
      json.list([&] {
        if (e.sizes.size() == static_cast<size_t>(kMaxDims)) json.fail(str("more than ", kMaxDims, " dimensions"));
        e.sizes.push_back(json.integer());
      });
    } else if (key == "data_offsets") {
      json.list([&] {
        if (range.size() == 2) json.fail("data_offsets of more than two numbers");
        range.push_back(json.integer());
      });
    } else {
      json.fail(str("tensor ", json_string(name), " has a member ", json_string(key), " the format does not know;"));
    }
  });
  if (e.dtype_name.empty() || !has_sizes || range.size() != 2)
    json.fail(str("tensor ", json_string(name), " lacks dtype, shape or data_offsets; its description ends"));
  e.begin = range[0];
  e.end = range[1];
  return e;
}

SafetensorsHeader read_json(std::string_view text, const std::string& where) {
  SafetensorsHeader h;
  JsonReader json(text, where);
  read_members(json, [&](const std::string& key) {
    if (key == kMetadataKey)
      read_members(json, [&](const std::string& name) { h.metadata.emplace_back(name, json.string()); });
    else
      h.tensors.push_back(read_entry(json, key));
  });
  json.end();
  return h;
}

void check_bytes(TensorEntry& e, const std::string& where) {
  const FormatType* type = find_type(e.dtype_name);
  AG_CHECK_AS(ValueError, type, where, ": tensor \"", e.name, "\" has the unknown dtype \"", e.dtype_name, '"');
  e.dtype = type->dtype;
  int64_t bytes = type->item;
  bool fits = true, empty = false;
  for (const int64_t n : e.sizes) {
    empty |= n == 0;
    fits &= !__builtin_mul_overflow(bytes, std::max<int64_t>(n, 1), &bytes);
  }
  AG_CHECK_AS(ValueError, fits, where, ": tensor \"", e.name, "\": the shape ", e.sizes,
              " has more elements than 63 bits can count");
  if (empty) bytes = 0;
  AG_CHECK_AS(ValueError, e.end >= e.begin && e.end - e.begin == bytes, where, ": tensor \"", e.name, "\" (",
              e.dtype_name, ' ', e.sizes, ") takes ", bytes, " bytes, its data_offsets are [", e.begin, ", ", e.end,
              "]");
}

void check_ranges(const SafetensorsHeader& h, int64_t data_bytes, const std::string& where) {
  std::vector<const TensorEntry*> order;
  for (const TensorEntry& e : h.tensors) order.push_back(&e);
  std::sort(order.begin(), order.end(), [](const TensorEntry* a, const TensorEntry* b) {
    return std::pair(a->begin, a->end) < std::pair(b->begin, b->end);
  });
  int64_t at = 0;
  for (const TensorEntry* e : order) {
    AG_CHECK_AS(ValueError, e->begin >= at, where, ": the bytes of tensor \"", e->name, "\" ([", e->begin, ", ", e->end,
                "]) overlap those of another, which end at ", at);
    AG_CHECK_AS(ValueError, e->begin == at, where, ": the bytes ", at, " to ", e->begin, ", before tensor \"", e->name,
                "\", belong to no tensor");
    at = e->end;
    AG_CHECK_AS(ValueError, at <= data_bytes, where, ": the file is cut short: tensor \"", e->name, "\" ends at byte ",
                at, " of the data, which has ", data_bytes);
  }
  AG_CHECK_AS(ValueError, at == data_bytes, where, ": ", data_bytes - at,
              " bytes after the last tensor belong to none");
}

}  // namespace

size_t safetensors_data_start(const char* bytes, size_t size, const std::string& where) {
  AG_CHECK_AS(ValueError, size >= kLengthBytes, where, ": ", size,
              " bytes are too few for a safetensors file, which has at least 8");
  uint64_t length;
  std::memcpy(&length, bytes, kLengthBytes);
  AG_CHECK_AS(ValueError, length <= static_cast<uint64_t>(kMaxHeaderBytes), where, ": the header claims ", length,
              " bytes, more than the ", kMaxHeaderBytes, " allowed; this is no safetensors file, or it is damaged");
  AG_CHECK_AS(ValueError, length <= size - kLengthBytes, where, ": the file is cut short: the header claims ", length,
              " bytes, ", size - kLengthBytes, " are there");
  return kLengthBytes + static_cast<size_t>(length);
}

SafetensorsHeader parse_safetensors_header(std::string_view text, size_t size, const std::string& where) {
  AG_CHECK_AS(ValueError, !text.empty() && text[0] == '{', where,
              ": the header does not start with '{'; this is no safetensors file");
  SafetensorsHeader h = read_json(text, where);
  h.data_start = static_cast<int64_t>(kLengthBytes + text.size());
  for (TensorEntry& e : h.tensors) check_bytes(e, where);
  check_ranges(h, static_cast<int64_t>(size) - h.data_start, where);
  return h;
}

SafetensorsHeader parse_safetensors(const char* bytes, size_t size, const std::string& where) {
  const size_t data_start = safetensors_data_start(bytes, size, where);
  return parse_safetensors_header({bytes + kLengthBytes, data_start - kLengthBytes}, size, where);
}

const char* safetensors_dtype(DType dtype) {
  for (const FormatType& t : kTypes)
    if (t.dtype == dtype) return t.name;
  return nullptr;
}

std::string safetensors_header(const std::vector<TensorEntry>& tensors, const Metadata& metadata) {
  std::string json = "{";
  if (!metadata.empty()) {
    json += str('"', kMetadataKey, "\":{");
    for (const auto& [name, text] : metadata) json += json_string(name) + ":" + json_string(text) + ",";
    json.back() = '}';
    json += ',';
  }
  for (const TensorEntry& e : tensors) {
    json += str(json_string(e.name), ":{\"dtype\":\"", e.dtype_name, "\",\"shape\":", e.sizes, ",\"data_offsets\":[",
                e.begin, ",", e.end, "]},");
  }
  if (json.back() == ',') json.pop_back();
  json += '}';
  const size_t used = (json.size() + kLengthBytes) % kAlignment;
  if (used) json.append(kAlignment - used, ' ');
  const uint64_t length = json.size();
  AG_CHECK_AS(ValueError, length <= static_cast<uint64_t>(kMaxHeaderBytes), "save_file: the header takes ", length,
              " bytes, more than the ", kMaxHeaderBytes, " the format allows; save fewer tensors or less metadata");
  std::string out(kLengthBytes, '\0');
  std::memcpy(out.data(), &length, kLengthBytes);
  return out += json;
}

}  // namespace argand::io
