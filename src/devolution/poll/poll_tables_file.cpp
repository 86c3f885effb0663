#include "devolution/poll/poll_tables_file.hpp"

#include <sstream>

#include "platform/table/csv_reader.hpp"
#include "platform/table/free_text.hpp"

namespace commonweal::devolution {
namespace {

void tell_if_empty(bool is_empty, const std::string& name, base::Problems& problems) {
  if (!is_empty || !problems.empty()) return;
  problems.add({.place = name, .what = "There is no row under the names of columns. Add some."});
}

}  // namespace

Responses read_responses(std::string_view text, const std::string& name, base::Problems& problems) {
  std::istringstream in{std::string(text)};
  platform::CsvReader reader(in, name, problems);
  Responses responses{.places = reader.places(), .columns = reader.header(), .rows = {}};
  while (const auto* row = reader.next()) {
    Response response{.line = row->line(), .cells = {}};
    for (std::size_t i = 0; i < row->size(); ++i) {
      response.cells.emplace_back(platform::as_typed((*row)[i]));
    }
    responses.rows.push_back(std::move(response));
  }
  tell_if_empty(responses.rows.empty(), name, problems);
  return responses;
}

PollTargets read_targets(std::string_view text, const std::string& name, base::Problems& problems) {
  std::istringstream in{std::string(text)};
  platform::CsvReader reader(in, name, problems);
  PollTargets targets{.places = reader.places(), .rows = {}};
  const bool has_counts = reader.column("count").has_value();
  if (has_counts && reader.column("share")) {
    problems.add({.place = name + ":1", .what = "There are shares and counts. Give one of them."});
    return targets;
  }
  if (has_counts) targets.unit = PollTargets::Unit::count;
  if (reader.header().empty()) return targets;
  const auto columns =
      reader.columns_named({"variable", "category", has_counts ? "count" : "share"});
  if (!columns) return targets;
  const auto [variable, category, value] = *columns;
  while (const auto* row = reader.next()) {
    const auto number = row->read(value, base::decimal_number);
    if (!number) continue;
    targets.rows.push_back({.line = row->line(),
                            .variable = std::string(platform::as_typed((*row)[variable])),
                            .category = std::string(platform::as_typed((*row)[category])),
                            .value = *number});
  }
  tell_if_empty(targets.rows.empty(), name, problems);
  return targets;
}

}  // namespace commonweal::devolution
