#pragma once

// The rate at which years of a band are discounted, as one edition of the Green Book sets it. Under
// review, so that editions stand beside each other and versions of each are kept.

#include <optional>
#include <string>
#include <string_view>

#include "missions/record.hpp"

namespace commonweal::investment {

// Of money and most outcomes; of health and life; with no allowance for catastrophic risk.
enum class DiscountSeries { standard, health, catastrophic };

std::string_view code_word(DiscountSeries series);
base::Result<DiscountSeries> discount_series_named(base::Field field);

struct DiscountRate {
  std::string code;
  std::string edition;  // The greatest by its text is the one in force: "2022".
  DiscountSeries series = DiscountSeries::standard;
  int from_year = 0;  // Years after the first of the appraisal, both ends within.
  int to_year = 0;
  double rate = 0;  // 0.035
  std::string source;
  std::string note;  // May be empty.

  static std::optional<DiscountRate> make(const missions::Record& record,
                                          const missions::PlaceOf& place, base::Problems& problems);
};

const missions::RecordTable& discount_rate_table();

}  // namespace commonweal::investment
