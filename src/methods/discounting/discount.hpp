#pragma once

// What money and outcomes of later years are worth today: rates by bands of years, as HM Treasury's
// Green Book sets them. Knows no rate itself: bands are given. Year 0 is the first year of the
// appraisal and is not discounted. Formulas and sources: docs/methods/discounting.md.

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/problems.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kDiscountingVersion = "discounting 1";

// The rate at which a year of the band is discounted to the year before it: 0.035 in years 1 to 30.
struct DiscountBand {
  int from;  // Years after year 0, both ends within the band.
  int to;
  double rate;
};

using DiscountBands = std::vector<DiscountBand>;

// Bands must begin at year 0 or 1, follow each other without gap or overlap, with rates above -1.
base::Problems problems_of_bands(const DiscountBands& bands);

// The product over years 1 … year of 1 / (1 + that year's rate): 1 in year 0. After the last band
// its rate goes on. Requires bands without problems and a year of 0 or more.
double discount_factor(const DiscountBands& bands, int year);

// Of years 0 … count-1.
std::vector<double> discount_factors(const DiscountBands& bands, std::size_t count);

// Of amounts of years 0, 1, 2 …
double present_value(const DiscountBands& bands, std::span<const double> amounts);

// The same amount in each of so many years from year 0 on that has that present value. Requires a
// year at least.
double equivalent_annual(const DiscountBands& bands, double present, std::size_t years);

// Every rate times a factor: what an answer would be at other rates. Requires a factor of 0 or
// more.
DiscountBands scaled(DiscountBands bands, double factor);

// The first year from which the running sum of (discounted) amounts is at or above 0 and stays
// there. None where it ends below.
std::optional<std::size_t> payback_year(std::span<const double> amounts);

}  // namespace commonweal::methods
