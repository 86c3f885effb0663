#pragma once

// One sheet of an .xlsx workbook, read row by row: its cells as text, as people would type them.
// Numbers in their shortest form, days by their format as ISO 8601, TRUE and FALSE, "#N/A" as it
// stands. Knows nothing of headers or of what columns mean; the reader of tables is CsvReader.

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace commonweal::platform {

struct SheetLimits {
  std::size_t workbook_bytes_max = 256UL * 1024 * 1024;
  std::size_t part_bytes_max = 512UL * 1024 * 1024;   // Of the sheet, expanded.
  std::size_t texts_bytes_max = 256UL * 1024 * 1024;  // Shared by its cells, in memory.
  std::size_t row_bytes_max = 1024UL * 1024;          // Of its XML.
};

struct SheetCell {
  enum class Kind { number, text };

  std::size_t column = 0;  // From 0.
  Kind kind = Kind::text;
  std::string text;
  std::string fault;  // A sentence, where the cell cannot be read.
};

struct SheetRow {
  std::size_t number = 0;        // From 1.
  std::vector<SheetCell> cells;  // In order; those that are blank are not there.
  std::string merged;            // "B3:B7", where merged cells begin in this row.
};

class SheetRows {
 public:
  // The sheet of that name, or the first where it is empty. Fails with a sentence for what is no
  // workbook, has a password, passes the limits or has no such sheet.
  static base::Result<SheetRows> open(std::string workbook, std::string_view sheet,
                                      SheetLimits limits = {});

  SheetRows(SheetRows&&) noexcept;
  ~SheetRows();

  const std::string& name() const;
  std::vector<std::string> sheets() const;  // Of all that are not hidden.

  // Valid until the next call; null at the end, or where fault() says why no more can be read.
  const SheetRow* next();
  const std::string& fault() const;

 private:
  struct Open;
  explicit SheetRows(std::unique_ptr<Open> open);
  std::unique_ptr<Open> open_;
};

}  // namespace commonweal::platform
