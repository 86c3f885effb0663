#pragma once

// The tasks into which the form of a bid is cut, described as data: their titles, their fields, and
// where they stand in addresses. Knows nothing of pages.

#include <optional>
#include <span>
#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"

namespace commonweal::investment {

enum class BidTask {
  about,
  timing,
  costs,
  reach,
  benefits,
  links,
  evaluation,
  purpose,
  unmonetised,
  popularity,
  officer,
};

enum class BidFieldKind { line, number, words, body, department, mission, prices, level };

// One that is typed or chosen as it stands in the record.
struct BidField {
  std::string_view column;
  std::string_view label;
  std::string_view hint = {};
  BidFieldKind kind = BidFieldKind::line;
};

struct BidTaskWords {
  BidTask task;
  std::string_view word;  // In addresses: "costs".
  std::string_view title;
  std::string_view hint;
  bool is_optional = false;
  std::span<const BidField> fields = {};  // Beside the lines of costs, reach and benefits.
};

std::span<const BidTaskWords> all_bid_tasks();  // In the order of the list.
const BidTaskWords& words_of(BidTask task);
base::Result<BidTask> bid_task_named(base::Field field);

// Whether the task is a table of lines, and the column that holds them.
std::optional<std::string_view> lines_column(BidTask task);
// The task whose form has a column; none for what no form asks.
std::optional<BidTask> task_of(std::string_view column);

}  // namespace commonweal::investment
