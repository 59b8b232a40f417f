// Owned: one owner of one object, for members whose type is private to a source.
#pragma once

namespace argand {

// What std::unique_ptr does, without what std::unique_ptr costs every includer: a millisecond or two for each type.
template <class T>
class Owned {
 public:
  Owned() = default;
  explicit Owned(T* object) : object_(object) {}
  Owned(Owned&& o) noexcept : object_(o.release()) {}
  Owned& operator=(Owned&& o) noexcept {
    reset(o.release());
    return *this;
  }
  Owned(const Owned&) = delete;
  Owned& operator=(const Owned&) = delete;
  ~Owned() { reset(); }

  T* get() const { return object_; }
  T* operator->() const { return object_; }
  T& operator*() const { return *object_; }
  explicit operator bool() const { return object_ != nullptr; }
  T* release() {
    T* object = object_;
    object_ = nullptr;
    return object;
  }
  void reset(T* object = nullptr) {
    static_assert(sizeof(T) > 0, "T is incomplete where its owner ends");  // NOLINT(bugprone-sizeof-expression)
    if (object == object_) return;
    T* const former = object_;
    object_ = object;
    delete former;
  }

 private:
  T* object_ = nullptr;
};

}  // namespace argand
