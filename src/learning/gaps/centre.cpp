#include "learning/gaps/centre.hpp"

#include <array>
#include <utility>

#include "base/word_table.hpp"

namespace commonweal::learning {
namespace {

using missions::RecordColumn;
using missions::RecordKind;
using enum RecordColumn::Type;
using enum RecordColumn::Presence;

constexpr std::int64_t kFirstYear = 1500;
constexpr std::int64_t kLastYear = 2200;
constexpr std::int64_t kMillion = 1'000'000;

constexpr base::WordTable<Membership, 3> kWords = {{{Membership::core, "core"},
                                                    {Membership::affiliate, "affiliate"},
                                                    {Membership::associate, "associate"}}};
constexpr base::WordTable<Membership, 3> kReaderWords = {{{Membership::core, "Core member"},
                                                          {Membership::affiliate, "Affiliate"},
                                                          {Membership::associate, "Associate"}}};

const std::array kColumns = {
    RecordColumn{.name = "name"},
    RecordColumn{.name = "short_name"},
    RecordColumn{.name = "membership"},
    RecordColumn{.name = "founded", .type = whole, .presence = optional},
    RecordColumn{.name = "budget", .type = whole, .presence = optional},
    RecordColumn{.name = "budget_words", .presence = optional},
    RecordColumn{.name = "host", .presence = optional},
    RecordColumn{.name = "focus", .presence = optional},
    RecordColumn{.name = "source", .refers_to = missions::table_for<RecordKind::source>},
    RecordColumn{.name = "rows", .sql_name = "source_rows", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

tl::unexpected<base::Error> refused(base::Field field, std::string what) {
  return base::fail(base::ErrorCode::invalid_input,
                    {{.place = std::string(field.place), .what = std::move(what)}});
}

base::Result<std::int64_t> year_in(base::Field field) {
  auto year = base::whole_number(field);
  if (!year || (kFirstYear <= *year && *year <= kLastYear)) return year;
  return refused(field, "\"" + std::string(field.text) + "\" is not a year. Write it like 2013.");
}

base::Result<std::int64_t> budget_in(base::Field field) {
  auto budget = base::whole_number(field);
  if (!budget || *budget >= 0) return budget;
  return refused(field, "A budget of " + std::string(field.text) +
                            " pounds is less than nothing. Give pounds a year.");
}

}  // namespace

std::string_view code_word(Membership membership) { return base::word_of(kWords, membership); }
std::string_view words_of(Membership membership) { return base::word_of(kReaderWords, membership); }

base::Result<Membership> membership_named(base::Field field) {
  return base::value_named(kWords, field);
}

const missions::RecordTable& centre_table() {
  static const missions::RecordTable table{.name = "centre",
                                           .code_column = "centre",
                                           .columns = kColumns,
                                           .check = missions::check_by_making<Centre>,
                                           .names = "gaps_record"};
  return table;
}

std::optional<Centre> Centre::make(const missions::Record& record, const missions::PlaceOf& place,
                                   base::Problems& problems) {
  const std::size_t before = problems.count();
  missions::RecordFields fields(centre_table(), record, place, problems);
  Centre centre{
      .code = record.code,
      .name = fields.text("name"),
      .short_name = fields.text("short_name"),
      .membership =
          fields.take<Membership>("membership", membership_named).value_or(Membership::core),
      .founded = fields.take<std::int64_t>("founded", year_in),
      .budget = fields.take<std::int64_t>("budget", budget_in),
      .budget_words = fields.text("budget_words"),
      .host = fields.text("host"),
      .focus = fields.text("focus"),
      .source = fields.text("source"),
      .rows = fields.text("rows"),
      .note = fields.text("note")};
  if (problems.count() > before) return std::nullopt;
  return centre;
}

std::string pounds_words(std::int64_t pounds) {
  if (pounds < kMillion) return "£" + base::grouped(static_cast<double>(pounds));
  const double millions = static_cast<double>(pounds) / static_cast<double>(kMillion);
  std::string text = base::grouped(millions, 1);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return "£" + text + " million";
}

std::string budget_words(const Centre& centre) {
  return centre.budget ? pounds_words(*centre.budget) : "No figure published";
}

}  // namespace commonweal::learning
