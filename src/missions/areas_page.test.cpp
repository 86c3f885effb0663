#include "missions/areas_page.hpp"

#include <gtest/gtest.h>

#include "missions/places_fixture.hpp"

namespace commonweal::missions {
namespace {

struct AreasPage : PlacesFixture {
  static bool says(const std::string& words, const std::string& text) {
    return words.find(text) != std::string::npos;
  }
  base::Result<platform::Response> asked_for(std::string question) {
    return answer(show_areas, {.query_parameters = {{"q", std::move(question)}}});
  }
  std::string said_of(std::string question) {
    return words_within(asked_for(std::move(question)).value().body, "id", "main-content");
  }
};

TEST_F(AreasPage, ListsAllPlacesByRegion) {
  const std::string said = said_of("");
  EXPECT_TRUE(says(said, "North East (2)\n")) << said;
  EXPECT_TRUE(says(said, "Blackpool\n")) << said;
}

TEST_F(AreasPage, LeadsToTheOnlyPlaceAndAsksWhichOfSeveral) {
  const auto one = asked_for("Blackpool");
  EXPECT_EQ(one->status, 303);
  EXPECT_EQ(platform::find_header(one->headers, "Location"), "/areas/E06000009");
  const std::string several = said_of("north");
  EXPECT_TRUE(says(several, "Which place do you mean?\n")) << several;
}

TEST_F(AreasPage, SaysWhatToDoWithAPostcodeAndWhereNothingIsFound) {
  EXPECT_TRUE(says(said_of("FY1 1AD"), "We hold no postcodes."));
  EXPECT_TRUE(says(said_of("<b>Atlantis"), "No place is called \"<b>Atlantis\"\n"));
}

}  // namespace
}  // namespace commonweal::missions
