#pragma once

// Money of one year in the prices of another, by an index of prices. Knows neither which index it
// is nor whether its figures are outturn or forecast.

#include <optional>
#include <vector>

#include "base/result.hpp"

namespace commonweal::methods {

struct YearIndex {
  int year;
  double index;
};

struct PriceYears {
  int from;
  int to;
};

class PriceIndex {
 public:
  // Fails, naming deflator, for two figures of a year, a gap between years, no year at all or a
  // figure that is not above 0.
  static base::Result<PriceIndex> make(std::vector<YearIndex> years);

  // Prices go on at so much a year after the last year held: an assumption of the caller, who says
  // so. 0.02: 2% a year.
  void extend(double growth) { growth_ = growth; }

  int first_year() const { return first_; }
  int last_year() const { return first_ + static_cast<int>(index_.size()) - 1; }

  // The figure of a year; none where it is not held nor extended to.
  std::optional<double> at(int year) const;

 private:
  PriceIndex() = default;
  int first_ = 0;
  std::vector<double> index_;
  std::optional<double> growth_;
};

// What a pound at the prices of one year is at those of another: 1.05 if they rose by 5%. None
// where the index does not hold both.
std::optional<double> rebase(const PriceIndex& index, const PriceYears& years);

}  // namespace commonweal::methods
