// The form that publishes an effect, sent by everyone there is.

#include "learning/synthesis/publish_routes_page.hpp"

#include "learning/synthesis/synthesis_fixture.hpp"

namespace commonweal::learning {
namespace {

using platform::Request;
using platform::Response;
using platform::Role;

Response refused(const Request&, const base::Error& error) {
  return platform::plain_text(platform::http_status(error.code), error.problems.at(0).what);
}

struct PublishRoutes : SynthesisFixture {
  Response sent(platform::Visitor visitor, platform::Parameters form,
                std::string intervention = "bcg") {
    const auto routes = publish_routes({store, [] { return missions::kNow; }, refused});
    Request request{.method = platform::Method::post,
                    .path_parameters = {{"intervention", std::move(intervention)}}};
    request.visitor = std::move(visitor);
    request.form_parameters = std::move(form);
    return routes.at(0).handler(request);
  }
  static platform::Parameters typed() {
    return {{"outcome", "tuberculosis"},    {"measure", "risk-ratio"},
            {"inference", "knapp-hartung"}, {"code", "bcg-tuberculosis"},
            {"conversion", "risk"},         {"source", "nhs-rtt"},
            {"baseline-risk-value", "0.2"}, {"baseline-risk-source_words", "A register"}};
  }
  std::string effects() {
    return rows(
        "SELECT r.code || ' ' || t.method FROM further_record r JOIN effect t ON "
        "t.record_id = r.id ORDER BY t.row_id");
  }
};

TEST_F(PublishRoutes, PublishForAnEvidenceLeadAndLeadToTheEffect) {
  const auto response = sent(evidence_visitor(Role::evidence_lead), typed());
  EXPECT_EQ(response.status, 303) << response.body;
  EXPECT_EQ(find_header(response.headers, "Location"), "/effects/bcg-tuberculosis?done=published");
  EXPECT_EQ(effects(), "bcg-tuberculosis reml, knapp-hartung\n");
  EXPECT_EQ(rows("SELECT actor || ' ' || action FROM audit WHERE table_name = 'effect'"),
            "account:7 effect publish\n");
}

TEST_F(PublishRoutes, RefuseEveryoneElse) {
  for (const Role role : platform::kRoles) {
    if (role == Role::evidence_lead) continue;
    EXPECT_EQ(sent(evidence_visitor(role), typed()).status, 403) << code_word(role);
  }
  EXPECT_EQ(sent({}, typed()).status, 403);
  EXPECT_EQ(effects(), "");
}

TEST_F(PublishRoutes, BringTheFormBackWithWhatWasTypedAndItsProblems) {
  auto form = typed();
  form[3].value = "BCG!";
  form[6].value = "7";
  const auto response = sent(evidence_visitor(Role::evidence_lead), form);
  EXPECT_EQ(response.status, 400);
  EXPECT_TRUE(says(response.body, "There is a problem"));
  EXPECT_TRUE(says(response.body, "href=\"#baseline-risk-value\""));
  EXPECT_TRUE(says(response.body, "value=\"BCG!\""));
  EXPECT_TRUE(says(response.body, "value=\"7\""));
  EXPECT_TRUE(says(response.body, "name=\"inference\" value=\"knapp-hartung\""));
  EXPECT_EQ(effects(), "");
}

TEST_F(PublishRoutes, SayThatNothingHasChanged) {
  EXPECT_EQ(sent(evidence_visitor(Role::evidence_lead), typed()).status, 303);
  const auto again = sent(evidence_visitor(Role::evidence_lead), typed());
  EXPECT_EQ(again.status, 409);
  EXPECT_TRUE(says(again.body, "Nothing has changed since version 1"));
}

TEST_F(PublishRoutes, RefuseAnInterventionThatThereIsNot) {
  EXPECT_EQ(sent(evidence_visitor(Role::evidence_lead), typed(), "none").status, 404);
}

}  // namespace
}  // namespace commonweal::learning
