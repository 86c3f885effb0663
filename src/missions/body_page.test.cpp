#include "missions/body_page.hpp"

#include <gtest/gtest.h>

#include "missions/places_fixture.hpp"

namespace commonweal::missions {
namespace {

struct BodyPage : PlacesFixture {
  std::string said_of(std::string body, platform::Parameters query = {}) {
    return words_within(get(show_body, {{"body", std::move(body)}}, std::move(query)), "id",
                        "main-content");
  }
  static bool says(const std::string& words, const std::string& text) {
    return words.find(text) != std::string::npos;
  }
};

TEST_F(BodyPage, PutsMeasuresSideBySideAndSaysThatThereIsNoScore) {
  const std::string said = said_of("E06000009");
  for (const char* text : {"There is no overall score", "Access\n", "Experience\n", "Quality\n",
                           "Years lived\n", "76.0\n", "England has 81.0\n"}) {
    EXPECT_TRUE(says(said, text)) << text << "\nin\n" << said;
  }
}

TEST_F(BodyPage, LeadsToTheBodiesBelowInPages) {
  std::vector<Record> providers;
  for (int i = 100; i < 160; ++i) {
    const std::string code = "p" + std::to_string(i);
    providers.push_back({code, {"Practice " + code, "provider", "E06000009"}});
  }
  given(RecordKind::body, providers);
  const std::string first = said_of("E06000009");
  EXPECT_TRUE(says(first, "Practice p100\n")) << first;
  EXPECT_FALSE(says(first, "Practice p150\n"));
  EXPECT_TRUE(says(said_of("E06000009", {{"page", "2"}}), "Practice p150\n"));
}

TEST_F(BodyPage, SaysWhereNothingIsHeld) {
  EXPECT_TRUE(says(said_of("E12000001"), "No figures are held yet\n"));
}

TEST_F(BodyPage, RefusesWhatIsNotThere) {
  EXPECT_EQ(answer(show_body, {.path_parameters = {{"body", "Mars"}}}).error().code,
            base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::missions
