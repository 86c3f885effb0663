#include "missions/projection_form_page.hpp"

#include <gtest/gtest.h>

#include "missions/metric_page.hpp"
#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

using platform::Parameters;

struct ProjectionFormPage : PageFixture {
  ProjectionFormPage() { given_waiting_list(); }

  std::string get(Parameters query, int status = 200) {
    const auto response = answer(show_metric, asked_of("waiting-list", std::move(query)));
    EXPECT_TRUE(response) << told(response);
    if (!response) return "";
    EXPECT_EQ(response->status, status);
    return response->body;
  }
};

void append_chosen(const platform::HtmlNode& node, const std::string& field, std::string& chosen) {
  const auto attribute = [&](const std::string& name) {
    const auto found = node.attributes.find(name);
    return found == node.attributes.end() ? "" : found->second;
  };
  const std::string name = attribute("name").empty() ? field : attribute("name");
  const bool is_chosen =
      node.attributes.contains("selected") || node.attributes.contains("checked");
  const bool is_typed = attribute("type") == "text" || attribute("type") == "hidden";
  if (is_chosen || is_typed) chosen += name + '=' + attribute("value") + ' ';
  for (const auto& child : node.children) append_chosen(child, name, chosen);
}

// What the form would send, but for choices of nothing.
std::string chosen_in(const std::string& page) {
  const auto root = platform::read_html(page);
  const auto* form = root ? find_node(*root, "data-module", "cw-projection") : nullptr;
  std::string chosen;
  if (form != nullptr) append_chosen(*form, "", chosen);
  return chosen;
}

const Parameters kAnother = {
    {"replay_from", "2020-02"},  {"replay_to", "2020-03"}, {"rate", "least-squares"},
    {"level", "number"},         {"number", "91"},         {"from", ""},
    {"nowcast_from", "2020-03"}, {"nowcast_to", "2020-05"}};

TEST_F(ProjectionFormPage, HasTheStandingQuestionChosen) {
  EXPECT_EQ(chosen_in(get({})),
            "replay_from=2020-01 replay_to=2020-03 rate=endpoints level=low number= "
            "from=2020-05 known-on= ");
}

TEST_F(ProjectionFormPage, AnswersAnotherQuestionAndKeepsItChosen) {
  const std::string page = get(kAnother);
  EXPECT_EQ(chosen_in(page),
            "replay_from=2020-02 replay_to=2020-03 rate=least-squares level=number number=91 "
            "nowcast_from=2020-03 nowcast_to=2020-05 known-on= ");
  const std::string words = words_within(page, "id", "projection");
  EXPECT_NE(words.find("It would take 0.41 years, until November 2020, to go from a now-cast of "
                       "140 people (June 2020) back to 91, if the fall of 120 a year, by least "
                       "squares, between February 2020 and March 2020 were repeated."),
            std::string::npos)
      << words;
  EXPECT_EQ(words.find("The paper,"), std::string::npos);  // It asked something else.
}

TEST_F(ProjectionFormPage, TellsWhatIsWrongAboveAndAtEachField) {
  const std::string page = get({{"replay_from", "spring"},
                                {"replay_to", "2020-03"},
                                {"rate", "mean"},
                                {"level", "number"},
                                {"number", "lots"}},
                               400);
  EXPECT_EQ(outline_within(page, "class", "govuk-list govuk-error-summary__list"), R"(<li>
  <a href="#replay_from">
    ""spring" is not a period. Write it like 2023-09, 2016 Q1, 2015, 2022-23 or 2016-03-31."
<li>
  <a href="#rate">
    ""mean" is not one of endpoints, least-squares or compound."
<li>
  <a href="#number">
    ""lots" is not a level. Say low, high or a number."
)");
  for (const char* field : {"replay_from", "rate", "number"}) {
    EXPECT_NE(words_within(page, "id", std::string(field) + "-error"), "") << field;
  }
  EXPECT_EQ(chosen_in(page),
            "replay_from=spring replay_to=2020-03 level=number number=lots known-on= ");
}

TEST_F(ProjectionFormPage, MarksThePageAsInErrorAndShowsNoAnswer) {
  const std::string page = get({{"level", "low"}}, 400);
  EXPECT_NE(page.find("<title>Error: "), std::string::npos);
  EXPECT_EQ(page.find("How long until it is back?"), std::string::npos);
  EXPECT_NE(page.find("<strong class=\"cw-headline__value\">120</strong>"),
            std::string::npos);  // What is known stays.
}

TEST_F(ProjectionFormPage, LinksEveryProblemToAFieldThatIsThere) {
  const std::string page = get({{"replay_from", "2020-03"},
                                {"replay_to", "2020-01"},
                                {"nowcast_from", "2020-04"},
                                {"nowcast_to", "2021-01"},
                                {"from", "2019-01"},
                                {"rate", "compound"},
                                {"level", "number"},
                                {"number", "-1"}},
                               400);
  const std::string list = outline_within(page, "class", "govuk-list govuk-error-summary__list");
  int links = 0;
  for (auto at = list.find("href=\"#"); at != list.npos; at = list.find("href=\"#", at + 1)) {
    const std::string id = list.substr(at + 7, list.find('"', at + 7) - at - 7);
    EXPECT_NE(page.find(" id=\"" + id + '"'), std::string::npos) << id;
    ++links;
  }
  EXPECT_EQ(links, 5);
}

TEST_F(ProjectionFormPage, BlamesNoFieldWhereTheSeriesIsFlat) {
  given(RecordKind::body, {{"W92000004", {"Wales", "nation", ""}}});
  for (const unsigned month : {1u, 2u}) {
    given({{"waiting-list", "W92000004", {.period = in_2020(month), .figure = base::Reported{5}}}});
  }
  const std::string page = get({{"body", "W92000004"},
                                {"replay_from", "2020-01"},
                                {"replay_to", "2020-02"},
                                {"level", "low"}},
                               400);
  EXPECT_EQ(outline_within(page, "class", "govuk-list govuk-error-summary__list"),
            "<li>\n  \"Every figure of the series is 5. Nothing changes, so there is nothing to "
            "repeat.\"\n");
}

TEST_F(ProjectionFormPage, AsksOfTheSameBodyAgain) {
  given(RecordKind::body, {{"W92000004", {"Wales", "nation", ""}}});
  given({{"waiting-list", "W92000004", {.period = in_2020(1), .figure = base::Reported{5}}}});
  EXPECT_NE(chosen_in(get({{"body", "W92000004"}})).find("body=W92000004 "), std::string::npos);
  EXPECT_EQ(chosen_in(get({})).find("body="), std::string::npos);
}

}  // namespace
}  // namespace commonweal::missions
