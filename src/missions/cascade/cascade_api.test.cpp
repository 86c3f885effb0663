#include "missions/cascade/cascade_api.hpp"

#include "missions/cascade/cascade_fixture.hpp"
#include "missions/cascade/letter_api.hpp"
#include "missions/cascade/letter_store.hpp"

namespace commonweal::missions {
namespace {

struct CascadeApi : CascadeFixture {
  CascadeApi() { given_asks(); }
  std::string json(ShowsHoldings shows, platform::Parameters parts,
                   platform::Parameters query = {}) {
    auto response =
        answer(shows, {.path_parameters = std::move(parts), .query_parameters = std::move(query)});
    return response ? response->body : told(response);
  }
};

TEST_F(CascadeApi, SaysTheTreeLineByLine) {
  const auto text = json(answer_cascade, {{"mission", "health"}}, {{"metric", "waiting-list"}});
  EXPECT_TRUE(text.starts_with(
      R"({"mission":"health","metric":"waiting-list","asks":3,"illustrative":0,"bodies_asked":3,)"
      R"("tree":[{"line":1,"above":null,"body":"UK","title":"United Kingdom","bodies":1,"of":1,)"
      R"("metrics":0,"passable":0,"passed":0},{"line":2,"above":1,"body":"dhsc")"))
      << text;
  EXPECT_NE(text.find(R"("state":"to_some","asked":["RXL"],"not_asked":["RXN"])"),
            std::string::npos)
      << text;
}

TEST_F(CascadeApi, SaysWhatABodyIsAsked) {
  given_figure("waiting-list", "E92000001", 3, 80);
  EXPECT_EQ(
      json(answer_body_asks, {{"body", "nhs"}}),
      R"({"body":"nhs","name":"NHS England","asks":[{"ask":"waiting-list-nhs",)"
      R"("metric":"waiting-list","title":"Waiting list","mission":"health","asked_by":"dhsc",)"
      R"("words":"","illustrative":false,"standing":{"body":"E92000001","period":"2020-03",)"
      R"("value":80,"words":"80 people, March 2020"},"target":null,"passing":{)"
      R"("metric":"waiting-list","body":"nhs","state":"to_some","asked":["RXL"],)"
      R"("not_asked":["RXN"],"illustrative":0}}],"asks_of_others":[]})");
}

TEST_F(CascadeApi, HasNoLetterUntilOneIsSignedOff) {
  EXPECT_EQ(json(answer_letter, {{"body", "nhs"}}), R"({"body":"nhs","versions":0,"signed":null})");
  EXPECT_EQ(json(answer_letter, {{"body", "nhs"}}, {{"version", "1"}}),
            "There is no version 1 of this letter.\n");
  changed([](const Holdings& holdings) {
    const Body& body = *holdings.directory.find_body("nhs");
    return sign_letter(holdings, body, draft_letter(holdings, body).digest,
                       {.at = kNow, .actor = "account:7", .action = "test"});
  });
  const auto text = json(answer_letter, {{"body", "nhs"}}, {{"version", "1"}});
  EXPECT_TRUE(text.starts_with(R"({"body":"nhs","versions":1,"signed":{"letter":{"body":"nhs",)"))
      << text;
  EXPECT_NE(text.find(R"("signed_on":"2026-11-23","signed_by":"the mission unit")"),
            std::string::npos);
  EXPECT_EQ(text.find("account:7"), std::string::npos);
  EXPECT_EQ(R"({"body":"nhs","versions":1,"signed":)" +
                json(answer_fixed_letter, {{"letter", "nhs-1"}}) + "}",
            text);
}

TEST_F(CascadeApi, RefusesWhatIsNotThere) {
  EXPECT_EQ(json(answer_cascade, {{"mission", "beds"}}), "There is no mission \"beds\".\n");
  EXPECT_EQ(json(answer_body_asks, {{"body", "Mars"}}), "There is no body \"Mars\".\n");
  for (const char* name : {"nhs-2", "nhs", "Mars-1"}) {
    EXPECT_EQ(json(answer_fixed_letter, {{"letter", name}}),
              "There is no letter \"" + std::string(name) + "\".\n");
  }
  EXPECT_EQ(json(answer_letter, {{"body", "nhs"}}, {{"version", "one"}}).substr(0, 8), "version:");
}

}  // namespace
}  // namespace commonweal::missions
