#include "investment/values/value_view.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "base/number_text.hpp"
#include "base/word_table.hpp"

namespace commonweal::investment {
namespace {

constexpr base::WordTable<UnitValueKind, 3> kKinds = {
    {{UnitValueKind::social, "Worth to people"},
     {UnitValueKind::fiscal, "Public money"},
     {UnitValueKind::economic, "Money of others"}}};
constexpr base::WordTable<ValueConfidence, 3> kConfidences = {{{ValueConfidence::high, "High"},
                                                               {ValueConfidence::medium, "Medium"},
                                                               {ValueConfidence::low, "Low"}}};
constexpr base::WordTable<DiscountSeries, 3> kSeries = {
    {{DiscountSeries::standard, "Standard"},
     {DiscountSeries::health, "Health and life"},
     {DiscountSeries::catastrophic, "Without catastrophic risk"}}};
constexpr base::WordTable<DeflatorStatus, 3> kStatuses = {{{DeflatorStatus::outturn, "Outturn"},
                                                           {DeflatorStatus::forecast, "Forecast"},
                                                           {DeflatorStatus::assumed, "Assumed"}}};
constexpr base::WordTable<EnvelopeBudget, 4> kBudgets = {
    {{EnvelopeBudget::rdel, "Resource (RDEL)"},
     {EnvelopeBudget::cdel, "Capital (CDEL)"},
     {EnvelopeBudget::ame, "Annually managed (AME)"},
     {EnvelopeBudget::headroom, "Headroom under the fiscal rule"}}};
constexpr base::WordTable<EnvelopeCover, 2> kCovers = {
    {{EnvelopeCover::all, "All spending"}, {EnvelopeCover::bids, "New bids"}}};
constexpr base::WordTable<EnvelopeStatus, 3> kEnvelopeStatuses = {
    {{EnvelopeStatus::outturn, "Outturn"},
     {EnvelopeStatus::planned, "Planned"},
     {EnvelopeStatus::illustrative, "Illustrative"}}};

constexpr int kAprilOf = 4;

bool fits(const UnitValue& value, const UnitValueChoice& choice) {
  return (choice.kind.empty() || code_word(value.kind) == choice.kind) &&
         (choice.bearer.empty() || value.bearer == choice.bearer) &&
         (choice.confidence.empty() || code_word(value.confidence) == choice.confidence);
}

ValueRow priced(const base::Result<methods::PriceIndex>& index, const UnitValue& value,
                int price_year) {
  return {.value = value, .priced = index ? value_in(*index, value, price_year) : std::nullopt};
}

std::optional<double> factor_in(const methods::DiscountBands& bands, int year) {
  if (bands.empty()) return std::nullopt;
  return methods::discount_factor(bands, year);
}

std::string assumption_for(const AppraisalTables& tables, int price_year) {
  const auto prices = prices_of(tables, price_year);
  if (!prices) return "No price index is held for that year, so values stay in their own prices.";
  if (prices->status == DeflatorStatus::assumed) return assumed_prices_words(tables);
  if (prices->status == DeflatorStatus::forecast) return "The prices of that year are a forecast.";
  return "";
}

}  // namespace

base::Result<UnitValueChoice> unit_value_choice(std::string_view kind, std::string_view bearer,
                                                std::string_view confidence) {
  base::Problems problems;
  if (!kind.empty()) problems.value_of(unit_value_kind_named({.place = "kind", .text = kind}));
  if (!confidence.empty()) {
    problems.value_of(value_confidence_named({.place = "confidence", .text = confidence}));
  }
  if (!problems.empty()) return std::move(problems).fail();
  return UnitValueChoice{std::string(kind), std::string(bearer), std::string(confidence)};
}

ValueList value_list(const AppraisalTables& tables, const UnitValueChoice& choice, int price_year) {
  ValueList list{.price_year = price_year,
                 .prices_note = assumption_for(tables, price_year),
                 .bearers = {},
                 .rows = {}};
  const auto index = price_index_of(tables);
  std::set<std::string> bearers;
  for (const auto& value : tables.unit_values) {
    bearers.insert(value.bearer);
    if (fits(value, choice)) list.rows.push_back(priced(index, value, price_year));
  }
  list.bearers.assign(bearers.begin(), bearers.end());
  std::ranges::stable_sort(list.rows, {}, [](const ValueRow& row) { return row.value.title; });
  return list;
}

std::optional<ValueRow> value_row(const AppraisalTables& tables, std::string_view code,
                                  int price_year) {
  const auto* value = find_unit_value(tables, code);
  if (value == nullptr) return std::nullopt;
  return priced(price_index_of(tables), *value, price_year);
}

int financial_year_of(const base::Date& day) {
  const std::chrono::year_month_day parts = day;
  const int year = static_cast<int>(parts.year());
  return static_cast<unsigned>(parts.month()) < kAprilOf ? year - 1 : year;
}

std::vector<FactorRow> factor_rows(const AppraisalTables& tables) {
  const auto standard = bands_of(tables, DiscountSeries::standard);
  const auto health = bands_of(tables, DiscountSeries::health);
  const auto catastrophic = bands_of(tables, DiscountSeries::catastrophic);
  std::vector<FactorRow> rows;
  for (int year = 0; year <= kLastFactorYear; ++year) {
    rows.push_back({.year = year,
                    .standard = factor_in(standard, year),
                    .health = factor_in(health, year),
                    .catastrophic = factor_in(catastrophic, year)});
  }
  return rows;
}

std::string pounds_words(double pounds) {
  const bool whole = pounds >= 100 || std::floor(pounds) == pounds;
  return "£" + base::grouped(pounds, whole ? 0 : 2);
}

std::string large_pounds_words(double pounds) {
  if (pounds >= 1e9) return "£" + base::grouped(pounds / 1e9, 2) + " billion";
  if (pounds >= 1e6) return "£" + base::grouped(pounds / 1e6, 1) + " million";
  return pounds_words(pounds);
}

std::string range_words(const std::optional<double>& low, const std::optional<double>& high) {
  if (!low || !high) return "";
  return pounds_words(*low) + " to " + pounds_words(*high);
}

std::string_view words_of(UnitValueKind kind) { return base::word_of(kKinds, kind); }
std::string_view words_of(ValueConfidence confidence) {
  return base::word_of(kConfidences, confidence);
}
std::string_view words_of(DiscountSeries series) { return base::word_of(kSeries, series); }
std::string_view words_of(DeflatorStatus status) { return base::word_of(kStatuses, status); }
std::string_view words_of(EnvelopeBudget budget) { return base::word_of(kBudgets, budget); }
std::string_view words_of(EnvelopeCover cover) { return base::word_of(kCovers, cover); }
std::string_view words_of(EnvelopeStatus status) {
  return base::word_of(kEnvelopeStatuses, status);
}

}  // namespace commonweal::investment
