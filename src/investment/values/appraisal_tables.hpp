#pragma once

// Rates, prices and values that an appraisal is made with, each with its edition. Plain values,
// made from the store (appraisal_tables_store.hpp), from the program's own edition
// (appraisal_tables_file.hpp) or by a test. Several editions may stand in one table: the lookups
// take the one in force, which is the greatest by its text.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "base/result.hpp"
#include "investment/values/deflator.hpp"
#include "investment/values/discount_rate.hpp"
#include "investment/values/distributional_weight.hpp"
#include "investment/values/optimism_bias.hpp"
#include "investment/values/unit_value.hpp"
#include "methods/discounting/discount.hpp"
#include "methods/discounting/price_index.hpp"

namespace commonweal::investment {

struct AppraisalTables {
  std::vector<DiscountRate> rates;
  std::vector<Deflator> deflators;
  std::vector<OptimismBias> optimism;
  std::vector<UnitValue> unit_values;
  std::vector<DistributionalWeight> weights;
};

// The editions in force; empty where the table has no row.
struct AppraisalEditions {
  std::string rates;
  std::string deflators;
  std::string optimism;
  std::string weights;
};
AppraisalEditions editions_of(const AppraisalTables& tables);

// What does not hold together: a series with a gap, an index with a gap, a code twice.
base::Problems problems_of(const AppraisalTables& tables);

// Of the edition in force, by year; empty where the series is not held.
methods::DiscountBands bands_of(const AppraisalTables& tables, DiscountSeries series);

// Null where there is none of that code.
const UnitValue* find_unit_value(const AppraisalTables& tables, std::string_view code);
const OptimismBias* find_optimism(const AppraisalTables& tables, std::string_view category);

// 1 for a fifth that the table does not hold.
double weight_of(const AppraisalTables& tables, int quintile);

// The index of prices, going on after its last year at the growth of that year: an assumption.
// Fails where the table holds no year, has a gap or a year twice.
base::Result<methods::PriceIndex> price_index_of(const AppraisalTables& tables);

struct YearPrices {
  int year;
  double index;
  DeflatorStatus status;  // assumed where the table ends before that year.
};
// None before the first year that is held.
std::optional<YearPrices> prices_of(const AppraisalTables& tables, int year);

// Years after the last that is held, in whose prices nothing can be stated as known.
std::string assumed_prices_words(const AppraisalTables& tables);

// A unit value at the prices of another year.
struct PricedValue {
  std::optional<double> low;
  double central;
  std::optional<double> high;
  double factor;  // 1.4: prices rose by 40%.
};
// None where the index does not hold the value's own year.
std::optional<PricedValue> value_in(const methods::PriceIndex& index, const UnitValue& value,
                                    int price_year);

}  // namespace commonweal::investment
