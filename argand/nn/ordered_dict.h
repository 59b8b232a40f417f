// OrderedDict: a dictionary that keeps the order of insertion.
#pragma once
#include <initializer_list>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "argand/core/error.h"

namespace argand {

template <class Key, class Value>
class OrderedDict {
 public:
  class Item {
   public:
    Item(Key key, Value value) : pair_(std::move(key), std::move(value)) {}
    Value& operator*() { return value(); }
    const Value& operator*() const { return value(); }
    Value* operator->() { return &value(); }
    const Value* operator->() const { return &value(); }
    const Key& key() const noexcept { return pair_.first; }
    Value& value() noexcept { return pair_.second; }
    const Value& value() const noexcept { return pair_.second; }
    const std::pair<Key, Value>& pair() const noexcept { return pair_; }

   private:
    std::pair<Key, Value> pair_;
  };
  using Iterator = typename std::vector<Item>::iterator;
  using ConstIterator = typename std::vector<Item>::const_iterator;

  // What messages call a key: "Parameter", "Submodule".
  explicit OrderedDict(std::string key_description = "Key") : what_(std::move(key_description)) {}
  OrderedDict(std::initializer_list<Item> items) : what_("Key") {
    for (const Item& i : items) insert(i.key(), i.value());
  }

  const std::string& key_description() const noexcept { return what_; }
  size_t size() const noexcept { return items_.size(); }
  bool is_empty() const noexcept { return size() == 0; }
  void reserve(size_t n) {
    items_.reserve(n);
    index_.reserve(n);
  }
  void clear() {
    items_.clear();
    index_.clear();
  }

  Item& front() { return items_.front(); }
  const Item& front() const { return items_.front(); }
  Item& back() { return items_.back(); }
  const Item& back() const { return items_.back(); }
  Iterator begin() { return items_.begin(); }
  ConstIterator begin() const { return items_.begin(); }
  Iterator end() { return items_.end(); }
  ConstIterator end() const { return items_.end(); }

  Item& operator[](size_t i) { return items_[i]; }
  const Item& operator[](size_t i) const { return items_[i]; }
  // Throws Error where the key is missing.
  Value& operator[](const Key& key) { return present(find(key), key); }
  const Value& operator[](const Key& key) const { return present(find(key), key); }
  // nullptr where the key is missing.
  Value* find(const Key& key) noexcept {
    const auto at = index_.find(key);
    return at == index_.end() ? nullptr : &items_[at->second].value();
  }
  const Value* find(const Key& key) const noexcept {
    const auto at = index_.find(key);
    return at == index_.end() ? nullptr : &items_[at->second].value();
  }
  bool contains(const Key& key) const noexcept { return index_.count(key) != 0; }

  // Throws Error where the key is there already.
  Value& insert(Key key, Value value) {
    AG_CHECK(!contains(key), what_, " '", key, "' already defined");
    index_.emplace(key, items_.size());
    items_.emplace_back(std::move(key), std::move(value));
    return items_.back().value();
  }
  template <class K, class V>
  Value& insert(K&& key, V&& value) {
    return insert(Key(std::forward<K>(key)), Value(std::forward<V>(value)));
  }
  void update(const OrderedDict& other) {
    for (const Item& i : other) insert(i.key(), i.value());
  }
  void erase(const Key& key) {
    const auto at = index_.find(key);
    AG_CHECK(at != index_.end(), what_, " '", key, "' doesn't exist");
    const size_t i = at->second;
    index_.erase(at);
    items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(i));
    for (auto& entry : index_)
      if (entry.second > i) --entry.second;
  }

  std::vector<Key> keys() const {
    std::vector<Key> all;
    for (const Item& i : items_) all.push_back(i.key());
    return all;
  }
  std::vector<Value> values() const {
    std::vector<Value> all;
    for (const Item& i : items_) all.push_back(i.value());
    return all;
  }
  std::vector<std::pair<Key, Value>> pairs() const {
    std::vector<std::pair<Key, Value>> all;
    for (const Item& i : items_) all.push_back(i.pair());
    return all;
  }

 private:
  template <class V>
  V& present(V* value, const Key& key) const {
    AG_CHECK(value, what_, " '", key, "' is not defined");
    return *value;
  }

  std::unordered_map<Key, size_t> index_;
  std::vector<Item> items_;
  std::string what_;
};

}  // namespace argand
