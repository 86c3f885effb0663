#pragma once

// The level of prices of one year, by an index. A calendar year's level is taken for the financial
// year that begins in it: decision 33.

#include <optional>
#include <string>
#include <string_view>

#include "missions/record.hpp"

namespace commonweal::investment {

enum class DeflatorStatus { outturn, forecast, assumed };

std::string_view code_word(DeflatorStatus status);
base::Result<DeflatorStatus> deflator_status_named(base::Field field);

struct Deflator {
  std::string code;
  std::string edition;  // The greatest by its text is the one in force.
  int year = 0;
  double index = 0;  // 2024 = 100
  DeflatorStatus status = DeflatorStatus::outturn;
  std::string source;
  std::string rows;
  std::string note;

  static std::optional<Deflator> make(const missions::Record& record,
                                      const missions::PlaceOf& place, base::Problems& problems);
};

const missions::RecordTable& deflator_table();

}  // namespace commonweal::investment
