#pragma once

// What one unit of an outcome is worth: a QALY, a hospital bed day, a year not in work or school.
// As its publisher states it, in the prices of its own year: appraisal_tables.hpp brings it to
// others. Two values that are used for different questions are two records, as a QALY for appraisal
// and the threshold of NICE.

#include <optional>
#include <string>
#include <string_view>

#include "missions/record.hpp"

namespace commonweal::investment {

// Worth to people, money of the public sector, or money of others.
enum class UnitValueKind { social, fiscal, economic };
// By which series of rates later units are discounted.
enum class ValueDiscounting { standard, health };
enum class ValueConfidence { high, medium, low };  // The unit cost database's green, amber, red.

std::string_view code_word(UnitValueKind kind);
std::string_view code_word(ValueDiscounting discounting);
std::string_view code_word(ValueConfidence confidence);
base::Result<UnitValueKind> unit_value_kind_named(base::Field field);
base::Result<ValueDiscounting> value_discounting_named(base::Field field);
base::Result<ValueConfidence> value_confidence_named(base::Field field);

struct UnitValue {
  std::string code;
  std::string title;
  std::string unit;  // What one of it is: "QALY", "bed day", "person a year".
  UnitValueKind kind = UnitValueKind::social;
  std::optional<double> low;  // Pounds, as the two that follow; low and high only together.
  double central = 0;
  std::optional<double> high;
  int price_year = 0;  // 2010: prices of 2010 or of 2010-11.
  std::string bearer;  // Who saves or gains, in words: "NHS".
  std::optional<double>
      cashable;  // Share of it that is money that can be taken out. None: not said.
  ValueDiscounting discounting = ValueDiscounting::standard;
  ValueConfidence confidence = ValueConfidence::medium;
  std::string edition;
  std::string source;  // In a store the code of a source; in a file of proposals words will do.
  std::string rows;
  std::string note;  // What it covers, in the source's words; may be empty.

  // None if a field does not make sense; the problems say which.
  static std::optional<UnitValue> make(const missions::Record& record,
                                       const missions::PlaceOf& place, base::Problems& problems);
};

const missions::RecordTable& unit_value_table();

}  // namespace commonweal::investment
