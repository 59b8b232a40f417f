// A set of addresses, kept as disjoint ranges.
#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <new>

namespace argand::memory {

struct AddressRange {
  char* begin = nullptr;
  char* end = nullptr;
  size_t bytes() const { return static_cast<size_t>(end - begin); }
};

// Where the system has no memory for a range, the set forgets it: its user must be right with any subset.
class AddressRanges {
 public:
  size_t bytes() const { return bytes_; }

  void add(char* begin, char* end) {
    auto it = from(begin);
    while (it != ends_.end() && it->first <= end) {
      begin = std::min(begin, it->first);
      end = std::max(end, it->second);
      it = erase(it);
    }
    insert({begin, end});
  }

  void remove(char* begin, char* end) {
    auto it = from(begin);
    while (it != ends_.end() && it->first < end) {
      const AddressRange whole{it->first, it->second};
      it = erase(it);
      if (whole.begin < begin) insert({whole.begin, std::min(whole.end, begin)});
      if (whole.end > end) insert({end, whole.end});
    }
  }

  // The lowest part of [begin, end) all of which is in the set; of no bytes where there is none.
  AddressRange first_inside(char* begin, char* end) const {
    auto it = from(begin);
    if (it != ends_.end() && it->second <= begin) ++it;
    if (it == ends_.end() || it->first >= end) return {end, end};
    return {std::max(begin, it->first), std::min(end, it->second)};
  }
  // The lowest and the highest part of [begin, end) none of which is in the set; of no bytes where there is none.
  AddressRange first_outside(char* begin, char* end) const {
    for (auto it = from(begin); it != ends_.end() && it->first <= begin; ++it) begin = std::max(begin, it->second);
    if (begin >= end) return {end, end};
    const auto next = ends_.lower_bound(begin);
    return {begin, next == ends_.end() ? end : std::min(end, next->first)};
  }
  AddressRange last_outside(char* begin, char* end) const {
    auto it = ends_.lower_bound(end);
    for (; it != ends_.begin() && std::prev(it)->second >= end; --it) end = std::prev(it)->first;
    if (end <= begin) return {begin, begin};
    return {it == ends_.begin() ? begin : std::max(begin, std::prev(it)->second), end};
  }

  size_t bytes_inside(char* begin, char* end) const {
    size_t sum = 0;
    for (AddressRange r = first_inside(begin, end); r.bytes() > 0; r = first_inside(r.end, end)) sum += r.bytes();
    return sum;
  }

 private:
  using Ends = std::map<char*, char*>;  // by where a range begins: where it ends

  // The first range that ends at `begin` or behind it.
  Ends::const_iterator from(char* begin) const {
    auto it = ends_.upper_bound(begin);
    if (it != ends_.begin() && std::prev(it)->second >= begin) --it;
    return it;
  }
  Ends::const_iterator erase(Ends::const_iterator it) {
    bytes_ -= static_cast<size_t>(it->second - it->first);
    return ends_.erase(it);
  }
  void insert(AddressRange r) {
    if (r.bytes() == 0) return;
    try {
      ends_.emplace(r.begin, r.end);
      bytes_ += r.bytes();
    } catch (const std::bad_alloc&) {  // forgotten
    }
  }

  Ends ends_;
  size_t bytes_ = 0;
};

}  // namespace argand::memory
