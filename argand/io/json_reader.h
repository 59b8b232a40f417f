// A strict reader of the JSON that file headers hold: objects, lists, strings, non-negative integers. It never looks
// past its input and keeps no tree; the caller says what it expects next, so nothing nests deeper than the caller asks.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace argand::io {

class JsonReader {
 public:
  // where: begins every message, for instance the file's path.
  JsonReader(std::string_view text, std::string where) : text_(text), where_(std::move(where)) {}

  // Calls f(key) for each member, which must read the value. The caller sees to duplicate keys.
  template <class F>
  void object(F&& f) {
    expect('{');
    if (accept('}')) return;
    do {
      const std::string key = string();
      expect(':');
      f(key);
    } while (accept(','));
    expect('}');
  }
  // Calls f() for each element, which must read it.
  template <class F>
  void list(F&& f) {
    expect('[');
    if (accept(']')) return;
    do f();
    while (accept(','));
    expect(']');
  }
  // Unescaped. Throws ValueError unless it is UTF-8 without raw control characters.
  std::string string();
  // An integer from 0 to 2^63 - 1, without fraction, exponent or leading zeros.
  int64_t integer();
  // Throws ValueError unless only white space is left.
  void end();
  // Throws ValueError with what is wrong and where.
  [[noreturn]] void fail(std::string_view problem) const;

 private:
  void skip_space();
  bool accept(char c);
  void expect(char c);
  uint32_t hex4();
  void escape(std::string& to);
  void multibyte(std::string& to);

  std::string_view text_;
  std::string where_;
  size_t at_ = 0;
};

// text in quotes, escaped.
std::string json_string(std::string_view text);
bool is_utf8(std::string_view text);

}  // namespace argand::io
