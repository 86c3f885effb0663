#include "investment/desk/bid_form.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "base/utf8.hpp"
#include "investment/desk/bid_lines.hpp"

namespace commonweal::investment {
namespace {

using missions::Directory;
using missions::Record;

constexpr std::size_t kTextMax = 20'000;  // Bytes of a field.

void set(Record& record, std::string_view column, std::string text) {
  record.fields[proposal_table().column(column)] = std::move(text);
}
const std::string& text_in(const Record& record, std::string_view column) {
  return record.fields[proposal_table().column(column)];
}

// With plain line ends, in one normal form, without blanks round it.
std::string tidy(std::string_view typed) {
  std::string text;
  for (const char c : typed) {
    if (c != '\r') text += c;
  }
  const auto first = text.find_first_not_of(" \t\n");
  if (first == std::string::npos) return "";
  return base::nfc(
      std::string_view(text).substr(first, text.find_last_not_of(" \t\n") - first + 1));
}

// Without these there is no bid at all, so they are asked for together.
struct NeededField {
  std::string_view column;
  const char* what;
};
constexpr NeededField kNeeded[] = {
    {"title", "Enter the title of the bid"},
    {"summary", "Enter what would be done, for whom, and what it would change"},
    {"body", "Select the body that bids"},
    {"department", "Select the department that submits it"},
    {"mission", "Select the mission that it would serve most"},
};

void take_field(const BidField& field, const TypedText& typed, Record& record,
                base::Problems& problems) {
  const std::string sent = typed(field.column);
  if (sent.size() > kTextMax) {
    problems.add({.place = std::string(field.column),
                  .what = "This text must be 20,000 characters or fewer"});
    return;
  }
  std::string text = tidy(sent);
  if (field.kind == BidFieldKind::number) std::erase(text, ',');
  const auto* needed = std::ranges::find(kNeeded, field.column, &NeededField::column);
  if (text.empty() && needed != std::end(kNeeded)) {
    problems.add({.place = std::string(field.column), .what = needed->what});
  }
  set(record, field.column, std::move(text));
}

void take_lines(BidTask task, const TypedLines& lines, const Directory& directory, Record& record,
                base::Problems& problems) {
  if (task == BidTask::costs)
    set(record, "costs", text_of(typed_costs(lines, directory, problems)));
  if (task == BidTask::reach) {
    set(record, "reach", missions::text_of(typed_reach(lines, directory, problems)));
  }
  if (task == BidTask::benefits) set(record, "benefits", text_of(typed_benefits(lines, problems)));
}

void check_codes(const Record& record, const Directory& directory, base::Problems& problems) {
  const auto check = [&](std::string_view column, bool is_there) {
    if (text_in(record, column).empty() || is_there) return;
    problems.add({.place = std::string(column),
                  .what = "There is no " + std::string(column) + " \"" + text_in(record, column) +
                          "\". Select one"});
  };
  check("body", directory.find_body(text_in(record, "body")) != nullptr);
  check("department", directory.find_body(text_in(record, "department")) != nullptr);
  check("mission", directory.find_mission(text_in(record, "mission")) != nullptr);
}

// Where another task has the field, its problem leads there.
std::string place_of(BidTask task, const std::string& code, std::string_view column) {
  const auto of = task_of(column);
  if (of == task) return std::string(column);
  return of ? "/proposals/" + code + "/edit/" + std::string(words_of(*of).word) : "";
}

// With the first year go all amounts, and the years in which it may start where they were left as
// they were.
Record started_anew(const Record& before, const TypedBid& typed) {
  base::Problems problems;
  const auto bid =
      Proposal::make(before, [](auto column) { return std::string(column); }, problems);
  const auto year = base::whole_number({.place = "", .text = tidy(typed.text("first_year"))});
  if (!bid || !year || *year < 1990 || *year > 2150 || *year == bid->first_year) return before;
  return started_in(*bid, static_cast<int>(*year)).record();
}

std::string start_years_of(const Record& before, const Record& typed) {
  const std::string& years = text_in(typed, "start_years");
  const bool is_as_shown = years == text_in(before, "start_years");
  const std::string& first = text_in(typed, "first_year");
  if (!is_as_shown || first == text_in(before, "first_year")) return years;
  return years.find(' ') == std::string::npos ? first : years;
}

}  // namespace

TypedBid shown_bid(BidTask task, const Proposal& proposal, const Record& record) {
  TypedBid shown{.text = [record](std::string_view column) { return text_in(record, column); },
                 .lines = {}};
  if (task == BidTask::costs) shown.lines = shown_costs(proposal);
  if (task == BidTask::reach) shown.lines = shown_reach(proposal);
  if (task == BidTask::benefits) shown.lines = shown_benefits(proposal);
  return shown;
}

base::Result<Record> record_with(BidTask task, const Record& before, const TypedBid& typed,
                                 const Directory& directory) {
  base::Problems problems;
  Record record = task == BidTask::timing ? started_anew(before, typed) : before;
  for (const auto& field : words_of(task).fields) take_field(field, typed.text, record, problems);
  take_lines(task, typed.lines, directory, record, problems);
  if (task == BidTask::timing) set(record, "start_years", start_years_of(before, record));
  check_codes(record, directory, problems);
  if (!problems.empty()) return std::move(problems).fail();
  const auto place = [&](std::string_view column) { return place_of(task, before.code, column); };
  const auto proposal = Proposal::make(record, place, problems);
  if (!proposal) return std::move(problems).fail();
  return proposal->record();
}

}  // namespace commonweal::investment
