#include "missions/cascade/letter.hpp"

#include <sstream>

#include "missions/cascade/body_asks_store.hpp"
#include "missions/cascade/cascade_fixture.hpp"
#include "missions/cascade/letter_file.hpp"

namespace commonweal::missions {
namespace {

struct LetterTest : CascadeFixture {
  std::string printed(const std::string& body, const std::string& words = "",
                      const LetterText* before = nullptr) {
    return seen([&](const Holdings& holdings) {
      const auto asks = load_body_asks(holdings, *holdings.directory.find_body(body));
      std::ostringstream out;
      const auto text = letter_text({.directory = holdings.directory,
                                     .asks = asks,
                                     .version = before == nullptr ? 1 : before->version + 1,
                                     .words = words,
                                     .acknowledge_by = "21 December 2026",
                                     .before = before,
                                     .before_signed_on = "3 May 2026"});
      print_letter(text, end_of_draft(text), out);
      return out.str();
    });
  }
};

TEST_F(LetterTest, SaysWhatIsAskedWhereItStandsAndWhatToPassOn) {
  given_asks();
  given(RecordKind::target, {sound(RecordKind::target)});
  given(RecordKind::allowance, {sound(RecordKind::allowance)});
  given_figure("waiting-list", "E92000001", 3, 80);
  EXPECT_EQ(printed("nhs", "Dear NHS England,\n\nWaits come first.\n"),
            R"(Mandate letter: NHS England
Draft of version 1: nobody has signed it off

This letter sets out what NHS England is asked to answer for: 1 measure.

From the mission unit

Dear NHS England,
Waits come first.

Health mission

The healthiest country.
Measure | Where it stands | Target | Asked by
Waiting list | England: 80 people, March 2020 | 40.5 by December 2020, for England | Department of Health
- Waiting list. Target set by: The government. Basis in law: None: a promise.
- Waiting list: at worst 60 in June 2020, on the way to the target.

What you pass on

Pass each measure on to the bodies below you that it depends on, or say why not.
- Waiting list: 1 of the 2 bodies below are asked. Not asked: Lancashire Hospitals.

Acknowledge this letter

A lead of NHS England acknowledges this letter by 21 December 2026. To acknowledge it is to say that it was read and that the measures are answered for.

This is a draft. Nobody has signed it off.
)");
}

TEST_F(LetterTest, ShowsABodysOwnFigureWhereOneIsHeld) {
  given_asks();
  given_figure("smoking", "E92000001", 3, 80);
  given_figure("smoking", "E06000001", 2, 7);
  const auto text = printed("E06000001");
  EXPECT_NE(text.find("Smoking | 7 people, February 2020 | No level is set"), std::string::npos)
      << text;
  EXPECT_NE(printed("E09000002").find("Smoking | England: 80 people, March 2020"),
            std::string::npos);
  EXPECT_NE(printed("RXL").find("Waiting list | No series held"), std::string::npos);
}

TEST_F(LetterTest, SaysThatNobodyHasMadeAnIllustrativeAsk) {
  given(RecordKind::ask, {asks("UK", "moj", "burglary", "Illustrative: of the department.")});
  const auto text = printed("moj");
  EXPECT_NE(text.find("This letter is an example\n"), std::string::npos) << text;
  EXPECT_NE(text.find("- Illustrative: of the department.\n"), std::string::npos);
  EXPECT_NE(text.find("what the Ministry of Justice is asked"), std::string::npos);
}

TEST_F(LetterTest, NamesTheIllustrativeAsksAndOnlyThoseWhereOthersAreReal) {
  given(RecordKind::ask, {asks("dhsc", "nhs", "waiting-list", "Illustrative: of the service."),
                          asks("dhsc", "nhs", "smoking", "Illustrative: of the service."),
                          asks("dhsc", "nhs", "beds", "Please grow it.")});
  const auto text = printed("nhs");
  EXPECT_NE(text.find("2 of the 3 requests are examples\n\n"
                      "Nobody has made these: they show how a cascade works. The figures are "
                      "real.\n"
                      "Really asked for: Beds.\n"
                      "- Smoking and Waiting list. Illustrative: of the service.\n"),
            std::string::npos)
      << text;
  EXPECT_EQ(text.find("This letter is an example"), std::string::npos) << text;
  EXPECT_NE(text.find("Beds | No series held | No level is set | Department of Health\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("Smoking | No series held | No level is set | Department of Health "
                      "(illustrative)\n"),
            std::string::npos)
      << text;
}

TEST_F(LetterTest, SaysOfWhatIsPassedOnHowMuchIsIllustrative) {
  given_asks();
  given(RecordKind::ask, {asks("nhs", "RXN", "waiting-list", "Illustrative: of the trust.")});
  EXPECT_NE(printed("nhs").find("2 of the 2 bodies below are asked (1 of 2 illustrative)."),
            std::string::npos);
}

TEST_F(LetterTest, SaysWhatHasChangedSinceTheOneBefore) {
  given_asks();
  const LetterText before{.body = "dhsc",
                          .version = 2,
                          .asks = {{"waiting-list-dhsc", "Waiting list", "40 by March 2029"},
                                   {"beds-dhsc", "Beds", "No level is set"}}};
  const auto text = printed("dhsc", "", &before);
  EXPECT_NE(text.find("What has changed since version 2, of 3 May 2026\n\n"
                      "- New: Smoking.\n"
                      "- Changed target: Waiting list, No level is set. Before: 40 by March 2029.\n"
                      "- No longer asked for: Beds.\n"),
            std::string::npos)
      << text;
}

TEST(LetterChanges, SaySoWhereAnExampleBecomesARealRequest) {
  const LetterAsk example{"beds-nhs", "Beds", "No level is set", true};
  LetterAsk real = example;
  real.illustrative = false;
  EXPECT_EQ(letter_changes({example}, {real}),
            std::vector<std::string>{"Now really asked for: Beds."});
  EXPECT_EQ(letter_changes({real}, {example}), std::vector<std::string>{"Now an example: Beds."});
  LetterAsk of_old = example;
  of_old.illustrative = std::nullopt;
  EXPECT_TRUE(letter_changes({of_old}, {real}).empty());
}

TEST(LetterName, LeadsBackToBodyAndVersion) {
  EXPECT_EQ(letter_name("nhs-england", 12), "nhs-england-12");
  EXPECT_EQ(letter_named("nhs-england-12")->body, "nhs-england");
  EXPECT_EQ(letter_named("nhs-england-12")->version, 12);
  for (const char* name : {"", "nhs", "-1", "nhs-0", "nhs-x", "nhs-"}) {
    EXPECT_FALSE(letter_named(name)) << name;
  }
}

}  // namespace
}  // namespace commonweal::missions
