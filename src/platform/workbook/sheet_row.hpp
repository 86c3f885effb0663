#pragma once

// The cells of one row of a sheet, as its XML has them. Knows nothing of shared texts or styles.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonweal::platform {

struct RawCell {
  enum class Type { number, shared_text, text, truth, error };

  std::size_t column = 0;  // From 0.
  Type type = Type::number;
  std::size_t style = 0;
  std::string value;
  bool has_formula = false;
};

struct RawRow {
  std::size_t number = 0;  // From 1; 0 where it does not say: it follows the row before.
  std::vector<RawCell> cells;
};

// None where the fragment is not well formed, or its cells do not stand in their order.
std::optional<RawRow> raw_row(std::string_view fragment);

// "BC" is 54; the letters of column 54 are "BC".
std::optional<std::size_t> column_of(std::string_view letters);
std::string column_letters(std::size_t column);

}  // namespace commonweal::platform
