// That the page, the API and the shell give one answer, to the bit: for every metric of England.

#include <gtest/gtest.h>

#include "app/site_fixture.hpp"

namespace commonweal::app {
namespace {

using platform::Router;

constexpr const char* kMetrics[] = {"nhs-waiting-list", "ae-four-hours",    "ks2-gap",
                                    "ks4-gap",          "crown-court-open", "child-poverty"};

std::string without_space(std::string json) {
  std::erase_if(json, [](char c) { return c == ' ' || c == '\n'; });
  return json;
}

std::string decoded(std::string text) {
  const std::string quote = "&#39;";
  for (auto at = text.find(quote); at != text.npos; at = text.find(quote)) {
    text.replace(at, quote.size(), "'");
  }
  return text;
}

// The words of a command of the shell, whose only quotes are single ones.
std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '\'') {
      quoted = !quoted;
    } else if (c == ' ' && !quoted) {
      words.emplace_back();
    } else {
      words.back() += c;
    }
  }
  words.erase(words.begin());  // "commonweal"
  return words;
}

struct SiteQuestion : SiteFixture {
  SiteQuestion() { given_england(); }

  // What the two commands that a page shows print, the second with --json.
  std::string printed_by(const std::string& page) const {
    const std::string start = "<code>";
    const auto begin = page.find(start) + start.size();
    const std::string line = decoded(page.substr(begin, page.find("</code>", begin) - begin));
    const auto pipe = line.find(" | ");
    const auto figures = run(words_of(std::string_view(line).substr(0, pipe)));
    auto words = words_of(std::string_view(line).substr(pipe + 3));
    words.emplace_back("--json");
    const auto answer = run(words, figures.out);
    EXPECT_EQ(answer.err, "") << line;
    return answer.out;
  }
};

TEST_F(SiteQuestion, IsAnsweredAlikeByTheApiAndByTheCommandThatThePageShows) {
  const Router router(real_site());
  for (const std::string metric : kMetrics) {
    const auto page = router.answer({.path = "/metrics/" + metric});
    const auto api = router.answer({.path = "/api/v1/metrics/" + metric + "/projection"});
    ASSERT_EQ(api.status, 200) << metric;
    EXPECT_EQ(without_space(printed_by(page.body)), without_space(api.body)) << metric;
  }
}

// The API adds what stands around a forecast here behind what the command prints.
TEST_F(SiteQuestion, OfWhatMayComeIsAnsweredAlikeByTheApiAndByTheCommandThatThePageShows) {
  const Router router(real_site());
  for (const platform::Parameters& asked :
       {platform::Parameters{}, platform::Parameters{{"model", "trend"}, {"horizon", "3"}}}) {
    for (const std::string metric : kMetrics) {
      const auto page =
          router.answer({.path = "/metrics/" + metric + "/forecast", .query_parameters = asked});
      const auto api = router.answer(
          {.path = "/api/v1/metrics/" + metric + "/forecast", .query_parameters = asked});
      ASSERT_EQ(api.status, 200) << metric;
      std::string printed = without_space(printed_by(page.body));
      ASSERT_TRUE(printed.ends_with('}')) << metric;
      printed.back() = ',';
      EXPECT_TRUE(without_space(api.body).starts_with(printed)) << metric << '\n' << printed;
    }
  }
}

TEST_F(SiteQuestion, IsAnsweredAlikeWhereTheReaderAsksAnother) {
  const Router router(real_site());
  const platform::Parameters window = {{"replay_from", "2016 Q1"},
                                       {"replay_to", "2018 Q4"},
                                       {"nowcast_from", "2021 Q2"},
                                       {"nowcast_to", "2022 Q1"},
                                       {"rate", "compound"}};
  auto form = window;
  form.insert(form.end(), {{"level", "number"}, {"number", "40000.5"}});
  auto parameters = window;
  parameters.push_back({"to", "40000.5"});
  const auto page = router.answer({.path = "/metrics/crown-court-open", .query_parameters = form});
  const auto api = router.answer(
      {.path = "/api/v1/metrics/crown-court-open/projection", .query_parameters = parameters});
  ASSERT_EQ(page.status, 200);
  ASSERT_EQ(api.status, 200);
  EXPECT_EQ(without_space(printed_by(page.body)), without_space(api.body));
}

}  // namespace
}  // namespace commonweal::app
