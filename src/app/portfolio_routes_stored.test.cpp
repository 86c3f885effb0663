// The portfolio verb over a store: what it chooses does not hang on the engine that holds the bids.

#include <unistd.h>

#include <gtest/gtest.h>

#include "app/site_fixture.hpp"

namespace commonweal::app {
namespace {

struct StoredPortfolioTest : SiteFixture {
  ~StoredPortfolioTest() override { std::filesystem::remove_all(other_); }

  Printed run_on_sqlite(const std::vector<std::string>& words) const {
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
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const auto status = platform::run_words(words, world, "", {in, out, err});
    return {status, out.str(), err.str()};
  }

  const std::filesystem::path other_ =
      std::filesystem::temp_directory_path() / ("portfolio_" + std::to_string(getpid()) + ".db");
};

// On PostgreSQL this holds the two engines against each other.
TEST_F(StoredPortfolioTest, ReadFromAnyEngineTheSameBidsGiveTheSameBytes) {
  const std::vector<std::string> words = {"proposal", "portfolio", "store",     "--robust",
                                          "cvar:0.1", "--json",    "--programs"};
  given_england();
  ASSERT_EQ(run_on_sqlite({"example", "load", "england"}).status, platform::ExitStatus::done);
  const auto here = run(words);
  ASSERT_EQ(here.status, platform::ExitStatus::done) << here.err;
  EXPECT_EQ(here.out, run_on_sqlite(words).out);
  EXPECT_NE(here.out.find("\"status\": \"optimal\""), std::string::npos);
}

}  // namespace
}  // namespace commonweal::app
