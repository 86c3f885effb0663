#include "missions/search.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

Body body(std::string code, std::string name, BodyKind kind, std::optional<std::string> parent) {
  return {.code = std::move(code), .name = std::move(name), .kind = kind, .parent = parent};
}

const Directory& directory() {
  static const Directory made(
      {.missions = {made_of<Mission>(sound(RecordKind::mission))},
       .metrics = {made_of<Metric>(sound(RecordKind::metric))},
       .bodies = {body("E92000001", "England", BodyKind::nation, std::nullopt),
                  body("E06000009", "Blackpool", BodyKind::local_authority, "E92000001"),
                  body("RXL", "Blackpool Teaching Hospitals", BodyKind::provider, std::nullopt)},
       .sources = {made_of<Source>(sound(RecordKind::source))},
       .replays = {},
       .metric_ids = {{"waiting-list", RecordId{1}}},
       .body_ids = {{"E92000001", RecordId{2}}, {"E06000009", RecordId{3}}, {"RXL", RecordId{4}}},
       .source_ids = {{"nhs-rtt", RecordId{5}}}});
  return made;
}

// The same country with what works and what is asked of it.
const Directory& with_evidence() {
  static const Directory made(
      {.missions = {},
       .metrics = {},
       .bodies = {body("E92000001", "England", BodyKind::nation, std::nullopt)},
       .sources = {},
       .replays = {},
       .interventions = {made_of<Intervention>(sound(RecordKind::intervention))},
       .effects = {made_of<Effect>(sound(RecordKind::effect))},
       .questions = {made_of<Question>(sound(RecordKind::question))},
       .metric_ids = {},
       .body_ids = {{"E92000001", RecordId{2}}},
       .source_ids = {}});
  return made;
}

// What is found, a line each.
std::string hits(std::string_view question, const Directory& in = directory()) {
  std::string text;
  for (const Found& found : search(in, question)) {
    const SearchHit hit = hit_of(in, found);
    text += hit.title + " | " + hit.about + " | " + hit.href + '\n';
  }
  return text;
}

std::string meant_by(std::string_view question) {
  return meant(directory(), question).value_or("");
}

TEST(Search, LeadsPlacesToTheirAreaAndOrganisationsToTheirPage) {
  EXPECT_EQ(hits("blackpool"),
            "Blackpool | Council in England | /areas/E06000009\n"
            "Blackpool Teaching Hospitals | Provider | /bodies/RXL\n");
  EXPECT_EQ(hits("E92000001"), "England | Country | /areas/E92000001\n");
}

TEST(Search, SaysOfEachKindWhatItIs) {
  EXPECT_EQ(hits("waiting"),
            "People waiting for treatment | Measure of Health: health, access | "
            "/metrics/waiting-list\n"
            "Waiting times | Source, published by NHS England | /sources/nhs-rtt\n");
  EXPECT_EQ(hits("health"), "Health | Mission | /missions/health\n");
}

TEST(Search, FindsWhatWorksByItsNameAndByWhatItChangesAndQuestionsByTheirWords) {
  EXPECT_EQ(
      hits("extra clinics", with_evidence()),
      "Extra clinics | What works, for people who wait | /interventions/extra-clinics\n"
      "still waiting after a year | Effect of extra clinics | /effects/extra-clinics-waits\n");
  EXPECT_EQ(
      hits("still after a year", with_evidence()),
      "Extra clinics | What works, for people who wait | /interventions/extra-clinics\n"
      "still waiting after a year | Effect of extra clinics | /effects/extra-clinics-waits\n");
  EXPECT_EQ(hits("who comes", with_evidence()),
            "Who comes to evening clinics? | Open question, asked by England | "
            "/questions/who-comes\n");
}

TEST(Search, CountsEachKind) {
  const auto counts = counts_of(search(directory(), "waiting"));
  ASSERT_EQ(counts.size(), 2U);
  EXPECT_EQ(counts[0].kind, RecordKind::metric);
  EXPECT_EQ(counts[0].count, 1U);
  EXPECT_EQ(plural_words(counts[1].kind), "Sources");
}

TEST(Search, KnowsTheKindsThatAnAddressNames) {
  EXPECT_EQ(searched_kind("body"), RecordKind::body);
  EXPECT_EQ(searched_kind("replay"), std::nullopt);
  EXPECT_EQ(searched_kind(""), std::nullopt);
}

TEST(Search, KnowsWhatWasMeantWhereALetterOrTwoAreWrong) {
  EXPECT_EQ(meant_by("Blakcpool"), "blackpool");
  EXPECT_EQ(meant_by("blackpol hospitls"), "blackpool hospitals");
  EXPECT_EQ(meant_by("wating tims"), "waiting times");
  EXPECT_EQ(meant_by("waitng li"), "waiting li");  // The beginning of a word is no mistake.
}

TEST(Search, DoesNotGuessWhereNothingIsNear) {
  EXPECT_EQ(meant_by("xyzzy"), "");
  EXPECT_EQ(meant_by("blackpool"), "");
  EXPECT_EQ(meant_by(""), "");
  EXPECT_EQ(meant_by("lst"), "");  // Too short to be a mistake.
  EXPECT_EQ(meant_by(std::string(100, 'a')), "");
}

}  // namespace
}  // namespace commonweal::missions
