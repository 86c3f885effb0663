// The portfolio builder: what is asked for with a form is what the shell would be asked.

#include <gtest/gtest.h>

#include "app/work.hpp"
#include "app/work_fixture.hpp"
#include "platform/http/form_text.hpp"

namespace commonweal::app {
namespace {

using platform::Response;
using platform::Role;

struct WorkPortfolioTest : WorkFixture {
  WorkPortfolioTest() { sign_in_as({Role::treasury, ""}); }
  ~WorkPortfolioTest() override { std::filesystem::remove_all(other_); }

  Response ask(platform::Parameters fields) {
    fields.push_back({"form_token", token()});
    return post("/portfolio", "application/x-www-form-urlencoded", platform::encode_form(fields));
  }
  // Weights alone: the rest of the form may stay empty.
  static platform::Parameters weights() {
    return {{"weight-health", "2"}, {"weight-safety", "1"}, {"weight-security", "1"}};
  }
  // A file of a job, beside its page.
  static std::string beside(const std::string& job, const std::string& file) {
    return "/portfolio" + job.substr(std::string("/jobs").size()) + "/" + file;
  }

  const std::filesystem::path other_ =
      std::filesystem::temp_directory_path() / ("portfolio_" + std::to_string(getpid()) + ".db");
};

TEST_F(WorkPortfolioTest, FindsWhatTheShellFinds) {
  auto fields = weights();
  fields.push_back({"frontier-first", "health"});
  fields.push_back({"frontier-second", "security"});
  const auto job = led_to(ask(fields));
  const auto page = ended_page(job);
  EXPECT_TRUE(has(page, "Done")) << page;
  EXPECT_TRUE(has(page, "It is proven that no portfolio within the limits has more.")) << page;
  for (const auto* part :
       {"Bids that are chosen", "Limits, in the money of each year", "What one more million buys",
        "Bids that are not chosen", "so neither costs the other anything"}) {
    EXPECT_TRUE(has(page, part)) << part;
  }
  const std::string options = "--maximise health=2,safety=1,security=1 --frontier health:security";
  EXPECT_TRUE(has(page, "commonweal proposal portfolio store " + options + " --json")) << page;

  const auto shell =
      run({"proposal", "portfolio", "store", "--maximise", "health=2,safety=1,security=1",
           "--frontier", "health:security", "--json"});
  ASSERT_EQ(shell.status, platform::ExitStatus::done) << shell.err;
  EXPECT_EQ(get(beside(job, "result.json")).body, shell.out);
}

TEST_F(WorkPortfolioTest, GivesFilesForASpendingReviewAndForOtherSolvers) {
  const auto job = led_to(ask(weights()));
  ended_page(job);
  EXPECT_TRUE(get(beside(job, "bids.csv")).body.starts_with("proposal,title,chosen,"));
  EXPECT_TRUE(get(beside(job, "limits.csv")).body.starts_with("department,budget,year,"));
  EXPECT_TRUE(get(beside(job, "spending-review.xlsx")).body.starts_with("PK"));
  EXPECT_TRUE(get(beside(job, "model.lp")).body.starts_with("Maximize"));
  EXPECT_TRUE(has(get(beside(job, "model.mps")).body, "ENDATA"));
}

TEST_F(WorkPortfolioTest, SaysWhichDemandsConflict) {
  auto fields = weights();
  fields.push_back({"minimum-health", "100"});
  const auto page = ended_page(led_to(ask(fields)));
  EXPECT_TRUE(has(page, "No portfolio meets all that is asked.")) << page;
  EXPECT_TRUE(has(page, "cannot be met")) << page;
  const auto from = page.find("/portfolio?");
  ASSERT_NE(from, page.npos);
  EXPECT_TRUE(has(page.substr(from, 200), "minimum-health=100")) << page.substr(from, 200);
}

TEST_F(WorkPortfolioTest, RefusesWhatMakesNoSenseAllAtOnceAndKeepsIt) {
  const auto refused = ask({{"weight-health", "much"},
                            {"prevention", "250"},
                            {"aim", "worst"},
                            {"frontier-first", "health"},
                            {"bid-gone", "in"}});
  EXPECT_EQ(refused.status, 400);
  for (const auto* field : {"weight-health", "prevention", "tail", "frontier-second", "bids"}) {
    EXPECT_TRUE(has(refused.body, "href=\"#" + std::string(field) + "\"")) << field;
  }
  EXPECT_TRUE(has(refused.body, "value=\"much\""));
  EXPECT_TRUE(has(refused.body, "<title>Error: "));
}

TEST_F(WorkPortfolioTest, IsForTheTreasuryAloneAndItsResultForWhoSeesTheWork) {
  const auto job = led_to(ask(weights()));
  ended_page(job);
  sign_in_as({Role::analyst, "E92000001"});
  EXPECT_EQ(ask(weights()).status, 403);
  EXPECT_EQ(get(job).status, 404);
  EXPECT_EQ(get(beside(job, "result.json")).status, 404);
  sign_in_as({Role::reader, ""});
  EXPECT_EQ(get(job).status, 200);
  EXPECT_EQ(get(beside(job, "bids.csv")).status, 200);
  cookie_.clear();
  EXPECT_EQ(get(beside(job, "bids.csv")).status, 303);  // To sign in first.
}

// On PostgreSQL this holds the two engines against each other.
TEST_F(WorkPortfolioTest, ReadFromAnyEngineTheSameCaseGivesTheSameBytes) {
  const platform::World world{.open_store =
                                  [this](std::string_view, platform::Opening) {
                                    return platform::Store::open("sqlite:" + other_.string(),
                                                                 real_schema());
                                  },
                              .open_desk = {},
                              .now = [] { return base::Instant{}; },
                              .actor = "shell:ann",
                              .share = share_,
                              .commands = all_commands()};
  const std::vector<std::string> words = {"proposal", "portfolio", "store",     "--robust",
                                          "cvar:0.1", "--json",    "--programs"};
  std::istringstream in;
  std::ostringstream loaded;
  std::ostringstream out;
  std::ostringstream err;
  ASSERT_EQ(platform::run_words({"example", "load", "england"}, world, "", {in, loaded, err}),
            platform::ExitStatus::done)
      << err.str();
  ASSERT_EQ(platform::run_words(words, world, "", {in, out, err}), platform::ExitStatus::done)
      << err.str();
  EXPECT_EQ(run(words).out, out.str());
}

}  // namespace
}  // namespace commonweal::app
