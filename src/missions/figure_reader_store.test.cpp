#include "missions/figure_reader_store.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct FigureReaderTest : PageFixture {
  FigureReaderTest() { given_waiting_list(); }

  // "100, 90, 80, missing, 120": of the waiting list in England.
  std::string figures(const std::string& day = "") {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = load_directory(transaction);
    const auto known_on = known_on_in({.place = "", .text = day}).value();
    FigureReader reader({transaction, *directory}, known_on);
    std::string text;
    const auto read = [&](const char* metric) {
      return reader.figures(*directory->find_metric(metric), *directory->find_body("E92000001"));
    };
    EXPECT_EQ(read("waiting-list"), read("waiting-list"));  // One statement serves many.
    for (const Observation& observation : read("waiting-list")) {
      const auto* reported = std::get_if<base::Reported>(&observation.figure);
      text += (text.empty() ? "" : ", ") + (reported ? base::shortest(reported->value) : "missing");
    }
    return text;
  }
};

TEST_F(FigureReaderTest, ReadsEachPeriodInOrderMissingOnesToo) {
  EXPECT_EQ(figures(), "100, 90, 80, missing, 120");
}

TEST_F(FigureReaderTest, ReadsTheLatestRevisionThatWasKnown) {
  {
    platform::Transaction transaction(store, platform::Access::write);
    put_observations(
        transaction,
        {{"waiting-list", "E92000001", {.period = in_2020(4), .figure = base::Reported{70}}}},
        {.at = kNow + std::chrono::hours{24}, .actor = "shell:ann", .action = "test"});
    transaction.commit();
  }
  EXPECT_EQ(figures(), "100, 90, 80, 70, 120");
  EXPECT_EQ(figures("2026-11-23"), "100, 90, 80, missing, 120");
}

TEST_F(FigureReaderTest, ReadsNothingWhereNothingWasKnown) { EXPECT_EQ(figures("2026-11-22"), ""); }

}  // namespace
}  // namespace commonweal::missions
