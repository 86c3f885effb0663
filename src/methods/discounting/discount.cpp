#include "methods/discounting/discount.hpp"

#include <cmath>
#include <string>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

std::string years_of(const DiscountBand& band) {
  return std::to_string(band.from) + " to " + std::to_string(band.to);
}

void check_join(const DiscountBand& before, const DiscountBand& band, base::Problems& problems) {
  if (band.from == before.to + 1) return;
  problems.add({"discount_rates", "The band of years " + years_of(band) + " must begin in year " +
                                      std::to_string(before.to + 1) +
                                      ", after the one before it."});
}

// Year 0 is not discounted, so the rate of a year is that of the band it lies in.
double rate_in(const DiscountBands& bands, int year) {
  for (const auto& band : bands) {
    if (year <= band.to) return band.rate;
  }
  return bands.back().rate;
}

}  // namespace

base::Problems problems_of_bands(const DiscountBands& bands) {
  base::Problems problems;
  if (bands.empty()) problems.add({"discount_rates", "There is no discount rate. Add a band."});
  for (std::size_t i = 0; i < bands.size(); ++i) {
    const auto& band = bands[i];
    if (band.to < band.from) {
      problems.add({"discount_rates",
                    "The band of years " + years_of(band) + " ends before it " + "begins."});
    }
    if (!std::isfinite(band.rate) || band.rate <= -1) {
      problems.add({"discount_rates", "The rate of years " + years_of(band) +
                                          " must be a number above -1, such as 0.035."});
    }
    if (i > 0) check_join(bands[i - 1], band, problems);
  }
  if (!bands.empty() && bands.front().from != 0 && bands.front().from != 1) {
    problems.add({"discount_rates", "The first band must begin in year 0 or 1, not in year " +
                                        std::to_string(bands.front().from) + "."});
  }
  return problems;
}

double discount_factor(const DiscountBands& bands, int year) {
  CW_CHECK(year >= 0);
  return discount_factors(bands, static_cast<std::size_t>(year) + 1).back();
}

std::vector<double> discount_factors(const DiscountBands& bands, std::size_t count) {
  CW_CHECK(!bands.empty());
  std::vector<double> factors;
  factors.reserve(count);
  double factor = 1;
  for (std::size_t year = 0; year < count; ++year) {
    if (year > 0) factor /= 1 + rate_in(bands, static_cast<int>(year));
    factors.push_back(factor);
  }
  return factors;
}

double present_value(const DiscountBands& bands, std::span<const double> amounts) {
  const auto factors = discount_factors(bands, amounts.size());
  double sum = 0;
  for (std::size_t year = 0; year < amounts.size(); ++year) sum += factors[year] * amounts[year];
  return sum;
}

double equivalent_annual(const DiscountBands& bands, double present, std::size_t years) {
  CW_CHECK(years > 0);
  double annuity = 0;
  for (const double factor : discount_factors(bands, years)) annuity += factor;
  return present / annuity;
}

DiscountBands scaled(DiscountBands bands, double factor) {
  CW_CHECK(factor >= 0);
  for (auto& band : bands) band.rate *= factor;
  return bands;
}

std::optional<std::size_t> payback_year(std::span<const double> amounts) {
  std::optional<std::size_t> found;
  double sum = 0;
  for (std::size_t year = 0; year < amounts.size(); ++year) {
    sum += amounts[year];
    if (sum < 0) found.reset();
    if (sum >= 0 && !found) found = year;
  }
  return found;
}

}  // namespace commonweal::methods
