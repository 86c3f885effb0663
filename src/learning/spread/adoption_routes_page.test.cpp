// The forms of adoptions, sent by those who may and those who may not.

#include "learning/spread/adoption_routes_page.hpp"

#include "learning/spread/intervention_spread_page.hpp"
#include "learning/spread/spread_fixture.hpp"

namespace commonweal::learning {
namespace {

using platform::Response;
using platform::Role;
using platform::Visitor;

const Visitor kLead = spread_visitor(Role::body_lead, "E06000001");

Response refused(const platform::Request&, const base::Error& error) {
  return platform::plain_text(platform::http_status(error.code), error.problems.at(0).what);
}

struct AdoptionRoutes : SpreadFixture {
  Response sent(const std::string& end, const Visitor& visitor, platform::Parameters form) {
    for (const auto& route : adoption_routes({store, [] { return missions::kNow; }, refused})) {
      if (route.pattern != "/interventions/{intervention}/spread" + end) continue;
      platform::Request request{.method = platform::Method::post,
                                .path_parameters = {{"intervention", "extra-clinics"}}};
      request.visitor = visitor;
      request.form_parameters = std::move(form);
      return route.handler(request);
    }
    ADD_FAILURE() << end;
    return {};
  }
  static std::string where(const Response& response) {
    return std::string(platform::find_header(response.headers, "Location").value_or("none"));
  }
  std::string stored() {
    return seen([](const missions::Holdings& holdings) {
      std::string text;
      for (const auto& record : missions::records_of(holdings.transaction, adoption_table())) {
        text += record.code + ' ' + record.fields[2] + ' ' + record.fields[3] + '\n';
      }
      return text;
    });
  }
};

TEST_F(AdoptionRoutes, TakeWhatALeadSaysOfItsOwnBody) {
  EXPECT_EQ(where(sent("", kLead, {{"body", "council 1"}, {"since", "2024-09"}, {"reach", "70"}})),
            "/interventions/extra-clinics/spread?done=added");
  EXPECT_EQ(stored(), "extra-clinics-e06000001 2024-09 \n");
  EXPECT_EQ(sent("", kLead, {{"body", "E06000002"}, {"since", "2024"}}).status, 403);
  EXPECT_EQ(sent("", {}, {{"body", "E06000001"}, {"since", "2024"}}).status, 403);
  EXPECT_EQ(sent("", kLead, {{"body", "E06000001"}, {"since", "2025"}}).status, 409);
}

TEST_F(AdoptionRoutes, GiveTheFormBackWithWhatWasWrong) {
  const auto again = sent("", kLead, {{"body", "Mars"}, {"since", "soon"}, {"fidelity", "7"}});
  EXPECT_EQ(again.status, 400);
  EXPECT_TRUE(says(again.body, "value=\"Mars\""));
  EXPECT_TRUE(says(again.body, "There is no body &quot;Mars&quot;"));
  EXPECT_TRUE(says(again.body, "&quot;soon&quot; is no time."));
  EXPECT_TRUE(says(again.body, "&quot;7&quot; is no fidelity."));
  EXPECT_TRUE(says(sent("", kLead, {{"body", "E06000001"}}).body, "Enter when it began"));
  EXPECT_EQ(stored(), "");
}

TEST_F(AdoptionRoutes, EndWhatALeadsBodyDid) {
  given_adoption("a", council(1), "2018");
  given_adoption("b", council(2), "2018");
  EXPECT_EQ(sent("/end", kLead, {{"adoption", "b"}, {"until", "2025"}}).status, 403);
  EXPECT_EQ(sent("/end", kLead, {{"adoption", "a"}, {"until", "2017"}}).status, 400);
  EXPECT_EQ(where(sent("/end", kLead, {{"adoption", "a"}, {"until", "2025-03"}})),
            "/interventions/extra-clinics/spread?done=ended");
  EXPECT_EQ(stored(), "a 2018 2025-03\nb 2018 \n");
  EXPECT_EQ(sent("/end", kLead, {{"adoption", "a"}, {"until", "2026"}}).status, 409);
  EXPECT_EQ(sent("/end", kLead, {{"adoption", "none"}}).status, 400);
}

TEST_F(AdoptionRoutes, AreOfferedToALeadOnThePage) {
  given_adoption("a", council(1), "2018");
  given_adoption("b", council(2), "2018");
  const auto text = words(show_intervention_spread, {{"intervention", "extra-clinics"}}, kLead);
  EXPECT_TRUE(says(text, "A body does this")) << text;
  EXPECT_TRUE(says(text, "Body that no longer does it"));
}

TEST_F(AdoptionRoutes, WriteAnAuditRow) {
  sent("", kLead, {{"body", "E06000001"}, {"since", "2024"}});
  const auto actions = seen([](const missions::Holdings& holdings) {
    auto row = holdings.transaction.prepare(
        "SELECT action FROM audit WHERE actor = 'account:7' ORDER BY id");
    std::string text;
    while (row.next()) text += row.text(0) + '\n';
    return text;
  });
  EXPECT_EQ(actions, "adoption add\nadoption add\n");  // Its name and what is said of it.
}

}  // namespace
}  // namespace commonweal::learning
