#pragma once

// What stands under a code, found again and again in the rows of a file. Knows nothing of what the
// codes name.

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace commonweal::missions {

struct CodeHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>()(text);
  }
};

template <class Value>
using CodeMap = std::unordered_map<std::string, Value, CodeHash, std::equal_to<>>;

// Files have one code in many rows on end, so the last is tried first.
template <class Value>
class CodeTable {
 public:
  void add(const std::string& code, const Value& value) { values_.emplace(code, value); }

  Value* find(std::string_view code) {
    if (last_ != nullptr && last_->first == code) return &last_->second;
    const auto found = values_.find(code);
    if (found == values_.end()) return nullptr;
    last_ = &*found;
    return &last_->second;
  }

 private:
  CodeMap<Value> values_;
  typename CodeMap<Value>::value_type* last_ = nullptr;
};

}  // namespace commonweal::missions
