#include "platform/workbook/serial_date.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

std::string text(double serial, NumberKind kind, DateSystem system = DateSystem::from_1900) {
  return iso_text(serial, kind, system).value_or("none");
}

TEST(SerialDate, KnowsTheDaysThatMicrosoftPrints) {
  EXPECT_EQ(text(1, NumberKind::day), "1900-01-01");
  EXPECT_EQ(text(59, NumberKind::day), "1900-02-28");
  EXPECT_EQ(text(61, NumberKind::day), "1900-03-01");
  EXPECT_EQ(text(39448, NumberKind::day), "2008-01-01");  // Of the help on DATEVALUE.
  EXPECT_EQ(text(2958465, NumberKind::day), "9999-12-31");
  EXPECT_EQ(text(0, NumberKind::day, DateSystem::from_1904), "1904-01-01");
  EXPECT_EQ(text(39448 - 1462, NumberKind::day, DateSystem::from_1904), "2008-01-01");
}

TEST(SerialDate, HasNoDayForWhatIsNone) {
  for (const double serial : {-1.0, 0.0, 60.0, 2958466.0}) {
    EXPECT_EQ(text(serial, NumberKind::day), "none") << serial;
  }
  EXPECT_EQ(text(2958465, NumberKind::day, DateSystem::from_1904), "none");
}

TEST(SerialDate, WritesTheTimeToTheNearestSecond) {
  EXPECT_EQ(text(39448.5, NumberKind::day), "2008-01-01T12:00:00");
  EXPECT_EQ(text(39448, NumberKind::day_and_time), "2008-01-01T00:00:00");
  EXPECT_EQ(text(39448.999999, NumberKind::day), "2008-01-02");
  EXPECT_EQ(text(0.75, NumberKind::time), "18:00:00");
  EXPECT_EQ(text(39448.75, NumberKind::time), "2008-01-01T18:00:00");
}

TEST(SerialDate, WritesAMonthOrAYearWhereTheDayIsItsFirst) {
  EXPECT_EQ(text(39448, NumberKind::month), "2008-01");
  EXPECT_EQ(text(39449, NumberKind::month), "2008-01-02");
  EXPECT_EQ(text(39448, NumberKind::year), "2008");
  EXPECT_EQ(text(39479, NumberKind::year), "2008-02-01");
}

TEST(SerialDate, KnowsADayByItsFormat) {
  const auto kind = [](const char* code) { return kind_of_format(std::string_view(code)); };
  for (const char* code : {"General", "@", "0.00", "#,##0;[Red]-#,##0", "\"days\" 0", "0\\d",
                           "_d0_d", "[h]:mm:ss", "0.0%", "[Red]0"}) {
    EXPECT_EQ(kind(code), NumberKind::number) << code;
  }
  for (const char* code : {"dd/mm/yyyy", "[$-809]d mmmm yyyy;@", "d-mmm-yy", "YYYY-MM-DD"}) {
    EXPECT_EQ(kind(code), NumberKind::day) << code;
  }
  EXPECT_EQ(kind("mmm yyyy"), NumberKind::month);
  EXPECT_EQ(kind("yyyy"), NumberKind::year);
  EXPECT_EQ(kind("hh:mm"), NumberKind::time);
  EXPECT_EQ(kind("dd/mm/yyyy hh:mm"), NumberKind::day_and_time);
}

TEST(SerialDate, KnowsTheFormatsThatEveryProgramHas) {
  EXPECT_EQ(kind_of_format(0), NumberKind::number);
  EXPECT_EQ(kind_of_format(14), NumberKind::day);
  EXPECT_EQ(kind_of_format(17), NumberKind::month);
  EXPECT_EQ(kind_of_format(20), NumberKind::time);
  EXPECT_EQ(kind_of_format(22), NumberKind::day_and_time);
  EXPECT_EQ(kind_of_format(46), NumberKind::number);
}

}  // namespace
}  // namespace commonweal::platform
