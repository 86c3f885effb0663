#include "missions/cascade/letter_command.hpp"

#include <array>
#include <sstream>

#include "missions/cascade/cascade_fixture.hpp"
#include "platform/cli/run.hpp"

namespace commonweal::missions {
namespace {

using platform::ExitStatus;

struct LetterCommand : CascadeFixture {
  LetterCommand() : CascadeFixture(platform::TestDatabase::Place::file) { given_asks(); }

  // What is printed, or what is refused.
  std::string said(const std::vector<std::string>& words, ExitStatus expected = ExitStatus::done) {
    const std::array commands = {kMissionLetter, kSignLetter, kAcknowledgeLetter};
    const platform::World world{.open_store =
                                    [this](std::string_view, platform::Opening) {
                                      return platform::Store::open(database.url(),
                                                                   cascade_schema());
                                    },
                                .now = [] { return kNow; },
                                .actor = "shell:ann",
                                .share = ".",
                                .commands = commands};
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    EXPECT_EQ(platform::run_words(words, world, "", {in, out, err}), expected) << err.str();
    return out.str() + err.str();
  }
};

TEST_F(LetterCommand, PrintsTheDraftAndSaysSoWhereNoneIsSignedOff) {
  const auto text = said({"mission", "letter", "--body", "nhs"});
  EXPECT_TRUE(text.starts_with(
      "Mandate letter: NHS England\nDraft of version 1: nobody has signed it off\n"))
      << text;
  EXPECT_TRUE(text.ends_with("\nThis is a draft. Nobody has signed it off.\n")) << text;
  EXPECT_TRUE(said({"mission", "letter", "--body", "nhs", "--json"})
                  .starts_with("{\n  \"state\": \"draft\",\n  \"letter\": {\n"));
}

TEST_F(LetterCommand, SignsOffAndAcknowledgesWithTheAudit) {
  EXPECT_EQ(said({"letter", "sign", "--body", "nhs"}),
            "Version 1 of the letter to NHS England: Signed off by the mission unit on 23 November "
            "2026. To be acknowledged by 21 December 2026.\n");
  EXPECT_EQ(said({"letter", "acknowledge", "--body", "nhs"}),
            "Version 1 of the letter to NHS England is acknowledged.\n");
  const auto text = said({"mission", "letter", "--body", "nhs", "--version", "1"});
  EXPECT_TRUE(text.starts_with("Mandate letter: NHS England\nFrom the mission unit, version 1\n"))
      << text;
  EXPECT_NE(text.find("Acknowledged on 23 November 2026.\n"), std::string::npos) << text;
  EXPECT_EQ(rows("SELECT actor || ' ' || action FROM audit WHERE table_name LIKE 'letter%' "
                 "ORDER BY id"),
            "shell:ann letter sign\nshell:ann letter acknowledge\n");
}

TEST_F(LetterCommand, RefusesWhatIsNotThere) {
  EXPECT_EQ(said({"mission", "letter", "--body", "Mars"}, ExitStatus::bad_input),
            "commonweal: There is no body \"Mars\".\n");
  EXPECT_EQ(said({"mission", "letter", "--body", "nhs", "--version", "2"}, ExitStatus::bad_input),
            "commonweal: There is no version 2 of the letter to NHS England.\n");
  EXPECT_EQ(said({"letter", "acknowledge", "--body", "nhs"}, ExitStatus::bad_input),
            "commonweal: No letter to NHS England has been signed off yet.\n");
  EXPECT_EQ(said({"letter", "sign", "--body", "moj"}, ExitStatus::bad_input),
            "commonweal: Nothing is asked of Ministry of Justice, so there is no letter to sign "
            "off.\n");
}

}  // namespace
}  // namespace commonweal::missions
