#include "missions/search_page.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct SearchPage : PageFixture {
  SearchPage() { given_records(); }

  std::string page(platform::Parameters query) {
    const auto response = answer(show_search, {.query_parameters = std::move(query)});
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
  std::string words(const std::string& question) {
    return words_within(page({{"q", question}}), "id", "main-content");
  }
  void given_hospitals(int count) {
    std::vector<Record> bodies;
    for (int i = 1; i <= count; ++i) {
      bodies.push_back({"H" + std::to_string(1000 + i), {"Hospital", "provider", ""}});
    }
    given(RecordKind::body, bodies);
  }
};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_F(SearchPage, ListsWhatIsFoundWithWhatItIs) {
  EXPECT_TRUE(holds(words("waiting"), R"(2 results
All (2)
Measures (1)
Sources (1)
People waiting for treatment
Measure of Health: health, access
Waiting times
Source, published by NHS England
)")) << words("waiting");
}

TEST_F(SearchPage, ShowsOneKindWhereThatIsAsked) {
  const std::string html = page({{"q", "waiting"}, {"kind", "source"}});
  EXPECT_TRUE(holds(html, "/sources/nhs-rtt"));
  EXPECT_FALSE(holds(html, "href=\"/metrics/waiting-list\""));
  EXPECT_TRUE(holds(html, "<strong aria-current=\"true\">Sources (1)</strong>"));
}

TEST_F(SearchPage, SaysWhatThereIsBeforeAnythingIsAsked) {
  for (const char* question : {"", "  ", "?!"}) {
    EXPECT_TRUE(
        holds(words(question), "You can search 1 measure, 1 place or organisation and 1 source."))
        << question;
  }
}

TEST_F(SearchPage, HelpsWhereNothingIsFound) {
  EXPECT_TRUE(holds(words("xyzzy"), "Nothing found for \"xyzzy\"\nTry fewer words"));
  EXPECT_TRUE(holds(words("Englnad"), "Did you mean\nengland\n?"));
  EXPECT_TRUE(holds(page({{"q", "Englnad"}}), "href=\"/search?q=england\""));
}

TEST_F(SearchPage, TurnsByPages) {
  given_hospitals(45);
  const std::string first = page({{"q", "hospital"}});
  EXPECT_TRUE(holds(first, "45 results"));
  EXPECT_TRUE(holds(first, "href=\"/search?q=hospital&amp;page=3\""));
  EXPECT_TRUE(holds(first, "/bodies/H1020\""));
  EXPECT_FALSE(holds(first, "/bodies/H1021\""));
  EXPECT_TRUE(holds(page({{"q", "hospital"}, {"page", "3"}}), "/bodies/H1045\""));
  const auto past = answer(show_search, {.query_parameters = {{"q", "x"}, {"page", "2"}}});
  EXPECT_EQ(past.error().code, base::ErrorCode::not_found);
}

TEST_F(SearchPage, EscapesWhatPeopleTyped) {
  const std::string html = page({{"q", "\"><script>alert(1)</script>"}});
  EXPECT_FALSE(holds(html, "<script>alert"));
  EXPECT_TRUE(holds(html, "&lt;script&gt;alert"));
}

}  // namespace
}  // namespace commonweal::missions
