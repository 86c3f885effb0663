#include "missions/cascade/passing_on.hpp"

#include "missions/cascade/cascade_fixture.hpp"

namespace commonweal::missions {
namespace {

std::string names(const std::vector<const Body*>& bodies) {
  std::string list;
  for (const Body* body : bodies) list += body->code + ' ';
  return list;
}

struct PassingOnTest : CascadeFixture {
  // "to_some: asked; not asked"
  std::string told(const std::string& metric, const std::string& body) {
    return seen([&](const Holdings& holdings) {
      const auto& directory = holdings.directory;
      const auto passing = AskLines(directory).passing_on(*directory.find_metric(metric),
                                                          *directory.find_body(body));
      return std::string(code_word(passing.state())) + ": " + names(passing.asked) + "; " +
             names(passing.not_asked);
    });
  }
};

TEST_F(PassingOnTest, LooksOneLevelDownAndPastRegulators) {
  given_asks();
  EXPECT_EQ(told("waiting-list", "dhsc"), "to_all: nhs ; ");
  EXPECT_EQ(told("waiting-list", "nhs"), "to_some: RXL ; RXN ");
  EXPECT_EQ(told("beds", "nhs"), "to_none: ; RXL RXN ");
  EXPECT_EQ(told("waiting-list", "RXL"), "nobody_below: ; ");
  EXPECT_EQ(told("burglary", "moj"), "nobody_below: ; ");
}

TEST_F(PassingOnTest, LooksThroughRegionsForWhomACountryCouldAsk) {
  EXPECT_EQ(told("smoking", "E92000001"), "to_none: ; E09000002 E06000001 E06000002 ");
}

TEST_F(PassingOnTest, CountsAllCouncilsAndNobodyElseWhereSomeAreAskedByWhoIsNotAboveThem) {
  given_asks();
  EXPECT_EQ(told("smoking", "dhsc"), "to_some: E09000002 E06000001 ; E06000002 ");
}

TEST_F(PassingOnTest, CountsNoOtherCouncilWhereOneIsAskedInTheNameOfWhoIsNotAboveIt) {
  given(RecordKind::ask,
        {asks("RXL", "E06000001", "smoking"), asks("nhs", "E06000002", "smoking")});  // Imported.
  EXPECT_EQ(told("smoking", "RXL"), "to_all: E06000001 ; ");
  EXPECT_EQ(told("smoking", "nhs"), "to_some: E06000002 ; RXL RXN ");
}

TEST_F(PassingOnTest, ForgetsWhatWasWithdrawn) {
  given_asks();
  Record ask = asks("nhs", "RXL", "waiting-list");
  ask.fields.back() = "withdrawn";
  given(RecordKind::ask, {ask});
  EXPECT_EQ(told("waiting-list", "nhs"), "to_none: ; RXL RXN ");
}

TEST_F(PassingOnTest, FindsEveryBodyUnderAnother) {
  const std::string under = seen([](const Holdings& holdings) {
    return names(bodies_under(holdings.directory, *holdings.directory.find_body("dhsc")));
  });
  EXPECT_EQ(under, "RXL cqc RXN nhs ");
}

}  // namespace
}  // namespace commonweal::missions
