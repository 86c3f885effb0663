#include "missions/source.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

TEST(Source, IsMadeFromItsFields) {
  const Source rtt = made_of<Source>(sound(RecordKind::source));
  EXPECT_EQ(rtt.code, "nhs-rtt");
  EXPECT_EQ(rtt.title, "Waiting times");
  EXPECT_EQ(rtt.publisher, "NHS England");
  EXPECT_EQ(rtt.licence, "Open Government Licence v3.0");
  EXPECT_EQ(rtt.attribution, "Source: NHS England.");
  EXPECT_EQ(rtt.file, "rtt.csv");
  EXPECT_EQ(rtt.note, "One person can wait twice.");
}

TEST(Source, NeedsEveryFieldButItsNote) {
  EXPECT_EQ(made_of<Source>(sound_but(RecordKind::source, "note", "")).note, "");
  for (const std::string column : {"title", "publisher", "licence", "attribution", "file"}) {
    EXPECT_EQ(refusals<Source>(sound_but(RecordKind::source, column, "")),
              column + ": Give the " + column + " of this source.\n");
  }
}

}  // namespace
}  // namespace commonweal::missions
