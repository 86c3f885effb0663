#include "missions/area_search.hpp"

#include <gtest/gtest.h>

#include "missions/places_fixture.hpp"

namespace commonweal::missions {
namespace {

struct AreaSearch : PlacesFixture {
  std::string found(std::string_view question) {
    return asked([&](const Holdings& holdings) {
      const auto found = find_area(holdings.directory, question);
      std::string text = std::to_string(static_cast<int>(found.answer)) + ':';
      for (const Body* place : found.places) text += ' ' + place->name;
      return text;
    });
  }
};

TEST_F(AreaSearch, FindsAPlaceByItsNameItsCodeOrAPart) {
  EXPECT_EQ(found("blackpool"), "1: Blackpool");
  EXPECT_EQ(found(" E06000009 "), "1: Blackpool");
  EXPECT_EQ(found("durham"), "1: County Durham");
  EXPECT_EQ(found("North"), "2: North East North West");
  EXPECT_EQ(found("Atlantis"), "3:");
  EXPECT_EQ(found("  "), "0:");
}

TEST_F(AreaSearch, TakesTheVeryNameWhereOthersBeginWithIt) {
  given(RecordKind::body, {{"x1", {"Manchester Ship", "local_authority", "E12000002"}}});
  EXPECT_EQ(found("Manchester").substr(0, 13), "1: Manchester");
  given(RecordKind::body, {{"x2", {"Manchester", "combined_authority", "E12000002"}}});
  EXPECT_EQ(found("Manchester").substr(0, 2), "2:");
}

TEST_F(AreaSearch, FindsPlacesOnlyAmongBodies) {
  given(RecordKind::body, {{"x1", {"Blackpool Hospital", "provider", "E06000009"}}});
  EXPECT_EQ(found("blackpool"), "1: Blackpool");
  EXPECT_EQ(found("hospital"), "3:");
}

TEST_F(AreaSearch, KnowsAPostcodeWhenItSeesOne) {
  for (const char* text : {"FY1 1AD", "fy11ad", "SW1A 2AA", "M1 1AE", "EC1A 1BB", "B33 8TH"}) {
    EXPECT_TRUE(is_postcode(text)) << text;
    EXPECT_EQ(found(text), "4:") << text;
  }
  for (const char* text : {"FY1", "E06000009", "York", "1AD FY1", "FY1 1A1", "ABC1 1AD", ""}) {
    EXPECT_FALSE(is_postcode(text)) << text;
  }
}

}  // namespace
}  // namespace commonweal::missions
