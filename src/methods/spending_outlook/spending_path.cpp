#include "methods/spending_outlook/spending_path.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::methods {
namespace {

constexpr int kYearsMax = 60;
constexpr double kGrowthMax = 0.5;

// What multiplies the first year's share, by driver.
using Factors = std::array<double, kSpendingDrivers.size()>;

struct Demand {
  double people = 0;
  double weighted = 0;  // By need.
};

Demand demand_in(const SpendingInputs& inputs, int after) {
  Demand demand;
  for (const PeopleOfAge& band : inputs.bands) {
    const double people = band.people * std::pow(1 + band.growth, after);
    demand.people += people;
    demand.weighted += people * band.need;
  }
  return demand;
}

Factors factors_in(const SpendingInputs& inputs, const Demand& first, int after) {
  const Demand now = demand_in(inputs, after);
  const int prevented = std::max(0, inputs.first_year + after - inputs.prevention_from + 1);
  const double people = now.people / first.people;
  return {people,
          now.weighted / first.weighted / people,
          std::pow(1 + inputs.need_growth, after),
          std::pow(1 + inputs.unit_cost_growth, after),
          std::pow(1 + inputs.productivity, -after),
          std::pow(1 - inputs.prevention, prevented),
          std::pow(1 + inputs.gdp_growth, -after)};
}

double product_of(const Factors& factors) {
  double product = 1;
  for (const double factor : factors) product *= factor;
  return product;
}

// (a - b) / ln(a / b), whose limit is a where they are alike.
double logarithmic_mean(double a, double b) {
  const double ratio = std::log(a / b);
  return std::abs(ratio) < 1e-12 ? (a + b) / 2 : (a - b) / ratio;
}

void check_growth(double growth, std::string_view name, base::Problems& problems) {
  if (std::isfinite(growth) && std::abs(growth) <= kGrowthMax) return;
  problems.add({.place = std::string(name), .what = "Give growth a year between -50% and 50%."});
}

void check_band(const PeopleOfAge& band, base::Problems& problems) {
  const std::string place = "ages " + band.name;
  if (!(band.people > 0) || !std::isfinite(band.people)) {
    problems.add({.place = place, .what = "Give how many people there are, above 0."});
  }
  if (!(band.need > 0) || !std::isfinite(band.need)) {
    problems.add({.place = place, .what = "Give a need above 0."});
  }
  check_growth(band.growth, place + " growth", problems);
}

void check_years(const SpendingInputs& inputs, base::Problems& problems) {
  if (inputs.last_year > inputs.first_year && inputs.last_year - inputs.first_year <= kYearsMax) {
    return;
  }
  problems.add({.place = "last_year",
                .what = "Give a last year 1 to 60 years after the first, " +
                        std::to_string(inputs.first_year) + "."});
}

}  // namespace

base::Problems problems_of(const SpendingInputs& inputs) {
  base::Problems problems;
  if (!(inputs.start_share > 0 && inputs.start_share < 1)) {
    problems.add({.place = "start_share", .what = "Give a share of GDP above 0% and below 100%."});
  }
  check_years(inputs, problems);
  if (inputs.bands.empty()) problems.add({.place = "ages", .what = "Give at least one age band."});
  for (const PeopleOfAge& band : inputs.bands) check_band(band, problems);
  check_growth(inputs.need_growth, "need_growth", problems);
  check_growth(inputs.unit_cost_growth, "unit_cost_growth", problems);
  check_growth(inputs.productivity, "productivity", problems);
  check_growth(inputs.gdp_growth, "gdp_growth", problems);
  if (!(inputs.prevention >= 0 && inputs.prevention <= kGrowthMax)) {
    problems.add({.place = "prevention",
                  .what = "Give the share of demand taken away a year between 0% and 50%."});
  }
  return problems;
}

SpendingPath spending_path(const SpendingInputs& inputs) {
  CW_CHECK(problems_of(inputs).empty());
  const Demand first = demand_in(inputs, 0);
  Factors before = factors_in(inputs, first, 0);
  const double scale = inputs.start_share / product_of(before);
  SpendingPath path;
  path.years.push_back(
      {.year = inputs.first_year, .share = inputs.start_share, .since_before = {}});
  for (int after = 1; inputs.first_year + after <= inputs.last_year; ++after) {
    const Factors now = factors_in(inputs, first, after);
    SpendingYear year{
        .year = inputs.first_year + after, .share = scale * product_of(now), .since_before = {}};
    const double mean = logarithmic_mean(year.share, path.years.back().share);
    for (std::size_t i = 0; i < now.size(); ++i) {
      year.since_before[i] = mean * std::log(now[i] / before[i]);
      path.parts[i] += year.since_before[i];
    }
    path.years.push_back(year);
    before = now;
  }
  return path;
}

}  // namespace commonweal::methods
