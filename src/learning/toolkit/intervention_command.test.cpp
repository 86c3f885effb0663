#include "learning/toolkit/intervention_command.hpp"

#include <array>
#include <sstream>

#include "learning/toolkit/toolkit_fixture.hpp"
#include "platform/cli/run.hpp"

namespace commonweal::learning {
namespace {

using platform::ExitStatus;

struct InterventionCommand : ToolkitFixture {
  InterventionCommand() : ToolkitFixture(platform::TestDatabase::Place::file) { given_toolkit(); }

  // What is printed, or what is refused.
  std::string said(const std::vector<std::string>& words, ExitStatus expected = ExitStatus::done) {
    const std::array commands = {kListInterventions, kShowIntervention};
    const platform::World world{.open_store =
                                    [this](std::string_view, platform::Opening) {
                                      return platform::Store::open(database.url(),
                                                                   toolkit_schema());
                                    },
                                .now = [] { return missions::kNow; },
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

TEST_F(InterventionCommand, ListsWhatWorksWithIdeasLast) {
  EXPECT_EQ(
      said({"intervention", "list", "--sort", "grade"}),
      R"(INTERVENTION   STAGE        COST                                             SUREST EFFECT                                SECURITY
extra-clinics  established  £120 for each person treated, prices of 2019-20  still waiting after a year: 39% less likely  moderate certainty
early-help     promising    £2,500 for each family, year of prices not said  persistent absence: 18 fewer in every 100    not graded
choir          idea         No figure published                              no effect held
)");
}

TEST_F(InterventionCommand, ListsThoseOfAServiceAsThePageDoes) {
  const auto json = said({"intervention", "list", "--service", "care", "--json"});
  EXPECT_TRUE(says(json, "\"code\": \"early-help\"")) << json;
  EXPECT_FALSE(says(json, "choir"));
  EXPECT_TRUE(says(said({"intervention", "list", "--grade", "A"}, ExitStatus::bad_input),
                   "\"A\" is not one of high, moderate, low, very-low or not-graded."));
  EXPECT_TRUE(says(said({"intervention", "list", "--mission", "evil"}, ExitStatus::bad_input),
                   "There is no mission \"evil\"."));
}

TEST_F(InterventionCommand, ShowsOne) {
  const auto text = said({"intervention", "show", "extra-clinics"});
  EXPECT_TRUE(
      text.starts_with("Extra clinics\nClinics in the evening.\n\nFor whom          People "
                       "who wait\n"))
      << text;
  EXPECT_TRUE(says(text, "  As measured     risk ratio 0.61 (95% interval 0.50 to 0.74)\n"))
      << text;
  EXPECT_TRUE(says(text, "Reaches the same people as choir: do not add their effects.\n")) << text;
  EXPECT_TRUE(says(said({"intervention", "show", "none"}, ExitStatus::bad_input),
                   "There is no intervention \"none\"."));
}

}  // namespace
}  // namespace commonweal::learning
