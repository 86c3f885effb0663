#include "investment/values/appraisal_tables.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "base/number_text.hpp"

namespace commonweal::investment {
namespace {

template <class Row>
std::string edition_in_force(const std::vector<Row>& rows) {
  std::string greatest;
  for (const Row& row : rows) greatest = std::max(greatest, row.edition);
  return greatest;
}

std::vector<methods::YearIndex> years_in_force(const AppraisalTables& tables) {
  const auto edition = edition_in_force(tables.deflators);
  std::vector<methods::YearIndex> years;
  for (const auto& it : tables.deflators) {
    if (it.edition == edition) years.push_back({.year = it.year, .index = it.index});
  }
  std::ranges::sort(years, {}, &methods::YearIndex::year);
  return years;
}

// Of the last year held over the one before; 0 where only one is held.
double last_growth(const std::vector<methods::YearIndex>& years) {
  if (years.size() < 2) return 0;
  return years.back().index / years[years.size() - 2].index - 1;
}

void add_twice(const std::vector<std::string>& codes, std::string_view what,
               base::Problems& problems) {
  std::set<std::string_view> seen;
  for (const auto& code : codes) {
    if (seen.insert(code).second) continue;
    problems.add({.place = std::string(what), .what = "\"" + code + "\" is there twice."});
  }
}

void add_band_problems(const AppraisalTables& tables, base::Problems& problems) {
  for (const auto series :
       {DiscountSeries::standard, DiscountSeries::health, DiscountSeries::catastrophic}) {
    const auto bands = bands_of(tables, series);
    if (bands.empty()) continue;
    auto of_series = methods::problems_of_bands(bands);
    if (!of_series.empty()) problems.add(std::move(of_series).fail().value());
  }
}

template <class Row, class Code>
const Row* find(const std::vector<Row>& rows, Code code_of, std::string_view code) {
  const auto found = std::ranges::find(rows, code, code_of);
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace

AppraisalEditions editions_of(const AppraisalTables& tables) {
  return {.rates = edition_in_force(tables.rates),
          .deflators = edition_in_force(tables.deflators),
          .optimism = edition_in_force(tables.optimism),
          .weights = edition_in_force(tables.weights)};
}

base::Problems problems_of(const AppraisalTables& tables) {
  base::Problems problems;
  std::vector<std::string> codes;
  for (const auto& it : tables.unit_values) codes.push_back(it.code);
  add_twice(codes, "unit_values", problems);
  codes.clear();
  for (const auto& it : tables.optimism) codes.push_back(it.category);
  add_twice(codes, "optimism_bias", problems);
  add_band_problems(tables, problems);
  if (!tables.deflators.empty()) problems.value_of(price_index_of(tables));
  return problems;
}

methods::DiscountBands bands_of(const AppraisalTables& tables, DiscountSeries series) {
  const auto edition = edition_in_force(tables.rates);
  methods::DiscountBands bands;
  for (const auto& it : tables.rates) {
    if (it.series != series || it.edition != edition) continue;
    bands.push_back({.from = it.from_year, .to = it.to_year, .rate = it.rate});
  }
  std::ranges::sort(bands, {}, &methods::DiscountBand::from);
  return bands;
}

const UnitValue* find_unit_value(const AppraisalTables& tables, std::string_view code) {
  return find(tables.unit_values, &UnitValue::code, code);
}

const OptimismBias* find_optimism(const AppraisalTables& tables, std::string_view category) {
  return find(tables.optimism, &OptimismBias::category, category);
}

double weight_of(const AppraisalTables& tables, int quintile) {
  const auto edition = edition_in_force(tables.weights);
  for (const auto& it : tables.weights) {
    if (it.edition == edition && it.quintile == quintile) return it.weight();
  }
  return 1;
}

base::Result<methods::PriceIndex> price_index_of(const AppraisalTables& tables) {
  const auto years = years_in_force(tables);
  auto index = methods::PriceIndex::make(years);
  if (index) index->extend(last_growth(years));
  return index;
}

std::optional<YearPrices> prices_of(const AppraisalTables& tables, int year) {
  const auto edition = edition_in_force(tables.deflators);
  for (const auto& it : tables.deflators) {
    if (it.edition == edition && it.year == year) return YearPrices{year, it.index, it.status};
  }
  const auto index = price_index_of(tables);
  const auto level = index ? index->at(year) : std::nullopt;
  if (!level) return std::nullopt;
  return YearPrices{year, *level, DeflatorStatus::assumed};
}

std::string assumed_prices_words(const AppraisalTables& tables) {
  const auto years = years_in_force(tables);
  if (years.empty()) return "No price index is held.";
  return "Prices after " + std::to_string(years.back().year) + " are assumed to rise by " +
         base::grouped(100 * last_growth(years), 2) + "% a year, as in the last year that is held.";
}

std::optional<PricedValue> value_in(const methods::PriceIndex& index, const UnitValue& value,
                                    int price_year) {
  const auto factor = methods::rebase(index, {.from = value.price_year, .to = price_year});
  if (!factor) return std::nullopt;
  const auto times = [&](std::optional<double> pounds) {
    return pounds ? std::optional(*pounds * *factor) : std::nullopt;
  };
  return PricedValue{.low = times(value.low),
                     .central = value.central * *factor,
                     .high = times(value.high),
                     .factor = *factor};
}

}  // namespace commonweal::investment
