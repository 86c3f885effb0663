#pragma once

// What pages, API and files say of the tables: which unit values are asked for and what they are at
// the prices of a year, and the factors of a schedule. Knows nothing of how it is written.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/period.hpp"
#include "investment/values/appraisal_tables.hpp"
#include "investment/values/envelope.hpp"

#include "missions/year_line.hpp"

namespace commonweal::investment {

// As an address says it; empty: any.
struct UnitValueChoice {
  std::string kind;
  std::string bearer;
  std::string confidence;
};
// Fails for a kind or a confidence that there is none of.
base::Result<UnitValueChoice> unit_value_choice(std::string_view kind, std::string_view bearer,
                                                std::string_view confidence);

struct ValueRow {
  UnitValue value;
  std::optional<PricedValue> priced;  // None where the index does not hold the value's year.
};

struct ValueList {
  int price_year = 0;
  std::string prices_note;           // What is assumed of prices; empty if nothing.
  std::vector<std::string> bearers;  // Of all values, by name.
  std::vector<ValueRow> rows;        // That are asked for, by title.
};
ValueList value_list(const AppraisalTables& tables, const UnitValueChoice& choice, int price_year);
std::optional<ValueRow> value_row(const AppraisalTables& tables, std::string_view code,
                                  int price_year);

// The financial year that a day is in: 2026 for 2027-03-31.
int financial_year_of(const base::Date& day);

// Of one year, by each series; none where the series is not held.
struct FactorRow {
  int year;
  std::optional<double> standard;
  std::optional<double> health;
  std::optional<double> catastrophic;
};
inline constexpr int kLastFactorYear = 125;  // As the Green Book prints them.
std::vector<FactorRow> factor_rows(const AppraisalTables& tables);

// "£70,000", "£37.50", "£211.0 billion".
std::string pounds_words(double pounds);
std::string large_pounds_words(double pounds);
using missions::year_words;  // "2026-27"
// "£10,000 to £16,000", or empty where there is no range.
std::string range_words(const std::optional<double>& low, const std::optional<double>& high);
std::string_view words_of(UnitValueKind kind);
std::string_view words_of(ValueConfidence confidence);
std::string_view words_of(DiscountSeries series);
std::string_view words_of(DeflatorStatus status);
std::string_view words_of(EnvelopeBudget budget);
std::string_view words_of(EnvelopeCover cover);
std::string_view words_of(EnvelopeStatus status);

// What the page says of the cost of raising money: the 2026 Green Book adds none.
inline constexpr std::string_view kRaisingMoney =
    "Nothing is added for the cost of raising public money. The 2026 Green Book specifies no "
    "uplift "
    "and says that these costs should generally not be in an appraisal. Editions of 2018 and 2022 "
    "had 20%, and before that it was 30%.";

}  // namespace commonweal::investment
