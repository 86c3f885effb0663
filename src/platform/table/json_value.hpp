#pragma once

// JSON that people wrote by hand, read whole: each value knows the line and the column at which it
// stands, so that what is wrong with it can be shown there. Strict as JsonObject is, which is for
// what machines send. Knows nothing of what it means; json_fields.hpp takes it apart.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace commonweal::platform {

struct JsonValue {
  enum class Kind { null, truth, number, text, array, object };
  static constexpr std::size_t kDepthMax = 16;

  Kind kind = Kind::null;
  bool truth = false;
  double number = 0;
  std::string text = {};                // Of a number: as it was written.
  std::vector<std::string> names = {};  // Of an object: one for each of its items, in order.
  std::vector<JsonValue> items = {};
  std::size_t line = 1;  // From 1, as the column, which counts bytes.
  std::size_t column = 1;

  const JsonValue* find(std::string_view name) const;  // Null if there is no such member.
};

std::string_view words_of(JsonValue::Kind kind);  // "a number"

// Fails, naming "bids.json:12:5", unless the whole text is one value in UTF-8, nested no deeper
// than kDepthMax, in which no name stands twice in one object.
base::Result<JsonValue> read_json(std::string_view text, std::string_view file);

}  // namespace commonweal::platform
