#include "investment/desk/bid_check_store.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "base/number_text.hpp"
#include "investment/desk/bid_form.hpp"
#include "investment/proposals/case_check.hpp"
#include "investment/proposals/case_store.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;

// "reach[1].people.2027" is of the column "reach", of its second line, at "2027".
struct Way {
  std::string column;
  std::size_t line = 0;  // From 1; 0: of no line.
  std::string field;
};

Way way_of(std::string_view text) {
  text.remove_prefix(std::min(text.find('.'), text.size() - 1) + 1);  // "proposals[0]."
  const auto bracket = text.find('[');
  if (bracket == std::string_view::npos) return {.column = std::string(text), .field = ""};
  const auto end = text.find(']');
  const auto number =
      base::whole_number({.place = "line", .text = text.substr(bracket + 1, end - bracket - 1)});
  return {.column = std::string(text.substr(0, bracket)),
          .line = number ? static_cast<std::size_t>(*number) + 1 : 0,
          .field = std::string(text.substr(text.rfind('.') + 1))};
}

// Lines that were left blank are none of the bid's.
std::size_t typed_number(const TypedLines& typed, std::size_t line) {
  for (std::size_t number = 1; number <= typed.lines.size(); ++number) {
    if (!typed.lines[number - 1].is_blank() && --line == 0) return number;
  }
  return typed.lines.size();
}

std::string form_field(const Way& way, const TypedLines& typed) {
  if (way.line == 0 || typed.lines.empty()) return way.column;
  const std::size_t number = typed_number(typed, way.line);
  const TypedLine& line = typed.lines[number - 1];
  const bool is_year =
      !way.field.empty() && way.field.find_first_not_of("0123456789") == std::string::npos;
  const bool is_built_up = is_year && !line.text("full").empty();
  return TypedLines::field(number, is_built_up ? "full" : std::string_view(way.field));
}

std::vector<base::Problem> problems_of(const Holdings& holdings, const Proposal& bid) {
  base::Problems problems;
  check_bid(read_case(holdings, {bid}), 0, [](const std::string& way) { return way; }, problems);
  if (problems.empty()) return {};
  return std::move(problems).fail().value().problems;
}

base::Result<void> failed_with(base::Problems problems) {
  if (problems.empty()) return {};
  return std::move(problems).fail();
}

}  // namespace

base::Result<void> check_task(const Holdings& holdings, BidTask task, Proposal bid,
                              const TypedLines& lines) {
  if (task == BidTask::benefits) {
    for (const auto& line : bid.benefits) bid.reach.push_back({.effect = line.effect});
  }
  base::Problems problems;
  for (const auto& [place, what] : problems_of(holdings, bid)) {
    const Way way = way_of(place);
    if (task_of(way.column) == task) problems.add({.place = form_field(way, lines), .what = what});
  }
  return failed_with(std::move(problems));
}

base::Result<void> check_tasks(const Holdings& holdings, const Proposal& bid) {
  base::Problems problems;
  for (const auto& [place, what] : problems_of(holdings, bid)) {
    const auto task = task_of(way_of(place).column);
    if (!task) continue;
    problems.add({.place = "/proposals/" + bid.code + "/edit/" + std::string(words_of(*task).word),
                  .what = what});
  }
  return failed_with(std::move(problems));
}

}  // namespace commonweal::investment
