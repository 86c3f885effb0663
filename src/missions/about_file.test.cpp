#include "missions/about_file.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

TEST(About, SaysWhereFiguresComeFromAndWhatWritesTheSame) {
  const auto source = made_of<Source>(sound(RecordKind::source));
  std::string text;
  for (const auto& [name, line] : about_lines({source}, base::Date{std::chrono::year{2026} / 5 / 1},
                                              "commonweal observation export")) {
    text += name + ": " + line + '\n';
  }
  EXPECT_EQ(text,
            "Source: Waiting times (nhs-rtt)\nPublished by: NHS England\n"
            "Licence: Open Government Licence v3.0\nAttribution: Source: NHS England.\n"
            "File: rtt.csv\nTo know: One person can wait twice.\nAs known on: 1 May 2026\n"
            "Command: commonweal observation export\n");
}

TEST(About, SaysThatTheLatestFiguresAreMeantWhereNoDayIsNamed) {
  EXPECT_EQ(about_lines({}, {}, "x").at(0).text, "the day it was taken away");
}

}  // namespace
}  // namespace commonweal::missions
