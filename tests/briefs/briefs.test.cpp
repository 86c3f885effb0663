// Every brief of the England example finds room on two pages, with every line of it.

#include <array>
#include <cstdio>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "missions/brief_document_file.hpp"
#include "missions/brief_store.hpp"
#include "missions/directory_store.hpp"
#include "missions/shell_fixture.hpp"

namespace commonweal::missions {
namespace {

struct Briefs : ShellFixture {
  // What poppler makes of a PDF, with one space between words.
  std::string words_of(const std::string& pdf) const {
    std::ofstream(folder_ / "a.pdf", std::ios::binary) << pdf;
    FILE* const pipe = popen(("pdfinfo -struct-text " + (folder_ / "a.pdf").string()).c_str(), "r");
    std::string said;
    std::array<char, 4096> piece{};
    for (std::size_t got = 0; (got = fread(piece.data(), 1, piece.size(), pipe)) > 0;) {
      said.append(piece.data(), got);
    }
    pclose(pipe);
    return said;
  }

  void expect_two_pages(const std::string& code, const base::Result<BriefReading>& reading) {
    ASSERT_TRUE(reading) << code;
    const auto pdf = brief_pdf(*reading);
    EXPECT_LE(pdf.pages, kBriefPages) << code;
    if (++asked_ % kEach != 1) return;
    const std::string words = words_of(pdf.bytes);
    for (const auto& section : reading->brief.sections) {
      EXPECT_NE(words.find('"' + section.title + '"'), words.npos) << code << section.title;
    }
    EXPECT_NE(words.find(reading->brief.digest.substr(0, 20)), words.npos) << code;
    EXPECT_NE(words.find(reading->brief.command.substr(0, 30)), words.npos) << code;
  }

  static constexpr int kEach = 9;  // Poppler is slower than we are.
  int asked_ = 0;
};

TEST_F(Briefs, OfEveryMetricAndMissionOfEnglandHaveTwoPagesAtMost) {
  ASSERT_EQ(run({"example", "load", "england"}).status, platform::ExitStatus::done);
  auto open = store();
  platform::Transaction transaction(open, platform::Access::read);
  const auto directory = load_directory(transaction);
  const Holdings holdings{transaction, *directory};
  ASSERT_GT(directory->metrics().size(), 5U);
  for (const auto& metric : directory->metrics()) {
    const MetricAsked asked{.metric = metric.code, .body = std::nullopt, .known_on = {}};
    expect_two_pages(metric.code, read_metric_brief(holdings, asked));
  }
  for (const auto& mission : directory->missions()) {
    expect_two_pages(mission.code, read_mission_brief(holdings, mission.code));
  }
}

}  // namespace
}  // namespace commonweal::missions
