// The forms of interventions, sent by everyone there is.

#include "learning/toolkit/toolkit_routes_page.hpp"

#include "learning/toolkit/intervention_form_page.hpp"
#include "learning/toolkit/intervention_page.hpp"
#include "learning/toolkit/toolkit_fixture.hpp"

namespace commonweal::learning {
namespace {

using platform::Request;
using platform::Response;
using platform::Role;
using platform::Visitor;

Response refused(const Request&, const base::Error& error) {
  return platform::plain_text(platform::http_status(error.code), error.problems.at(0).what);
}

const platform::Parameters kChoirOfStaff = {
    {"title", "A choir for staff"}, {"summary", "Singing\r\n  at noon."},
    {"for_whom", "Nurses"},         {"services", "health"},
    {"services", "care"},           {"missions", "health"},
    {"stage", "promising"},         {"unit_cost", "12.50"},
    {"unit_cost_per", "nurse"},     {"source", "nhs-rtt"}};

struct InterventionForms : ToolkitFixture {
  InterventionForms() { given_toolkit(); }

  Response sent(Role role, platform::Parameters form, const std::string& code = "") {
    const std::string pattern =
        code.empty() ? "/interventions" : "/interventions/{intervention}/edit";
    for (const auto& route : toolkit_routes({store, [] { return missions::kNow; }, refused})) {
      if (route.pattern != pattern) continue;
      Request request{.method = platform::Method::post};
      if (!code.empty()) request.path_parameters = {{"intervention", code}};
      request.visitor = visitor_with(role);
      request.form_parameters = std::move(form);
      return route.handler(request);
    }
    ADD_FAILURE() << pattern;
    return {};
  }

  // What the form of one holds, with a field changed.
  platform::Parameters held(const std::string& code, const std::string& column,
                            const std::string& text, const std::string& seen) {
    const auto& table = missions::table_of(RecordKind::intervention);
    const auto record = seen_record(code);
    platform::Parameters form{{"seen", seen}};
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const std::string name(table.columns[i].name);
      form.push_back({name, name == column ? text : record.fields[i]});
    }
    return form;
  }

  Record seen_record(const std::string& code) {
    return seen([&](const missions::Holdings& holdings) {
      return *missions::find_record(holdings.transaction, RecordKind::intervention, code);
    });
  }

  static std::string where(const Response& response) {
    return std::string(find_header(response.headers, "Location").value_or("none"));
  }
};

TEST_F(InterventionForms, AddOneWithItsAuditAndLeadToItsPage) {
  EXPECT_EQ(where(sent(Role::analyst, kChoirOfStaff)), "/interventions/a-choir-for-staff");
  const auto record = seen_record("a-choir-for-staff");
  const auto& table = missions::table_of(RecordKind::intervention);
  EXPECT_EQ(record.fields[table.column("summary")], "Singing at noon.");
  EXPECT_EQ(record.fields[table.column("services")], "health care");
  EXPECT_EQ(rows("SELECT actor || ' ' || action FROM audit WHERE table_name = 'intervention' "
                 "ORDER BY id DESC LIMIT 1"),
            "account:7 intervention add\n");
  EXPECT_EQ(where(sent(Role::evidence_lead, kChoirOfStaff)), "/interventions/a-choir-for-staff-2");
}

TEST_F(InterventionForms, RefuseWhoMayNotAddEvidence) {
  for (const Role role : {Role::reader, Role::body_lead, Role::mission_unit, Role::independent}) {
    EXPECT_EQ(sent(role, kChoirOfStaff).status, 403);
    EXPECT_EQ(sent(role, held("choir", "title", "Another", "1"), "choir").status, 403);
  }
  EXPECT_EQ(rows("SELECT CAST(count(*) AS TEXT) FROM intervention ORDER BY 1"), "3\n");
}

TEST_F(InterventionForms, ComeBackWithEveryProblemAndWhatWasTyped) {
  auto form = kChoirOfStaff;
  form[0].value = "";
  form[7].value = "12 pounds";
  form[9].value = "none";
  form.push_back({"overlaps", "a-band"});
  const auto response = sent(Role::analyst, form);
  EXPECT_EQ(response.status, 400);
  for (const char* part : {"Enter a name", "There is no source &quot;none&quot;.",
                           "There is no intervention &quot;a-band&quot;.", "value=\"12 pounds\"",
                           "href=\"#title\"", "href=\"#unit_cost\"", "Singing at noon."}) {
    EXPECT_TRUE(says(response.body, part)) << part;
  }
  EXPECT_EQ(sent(Role::analyst, {}).status, 400);
}

TEST_F(InterventionForms, AskOfAnIdeaHowItIsToBeTested) {
  auto form = kChoirOfStaff;
  form[6].value = "idea";
  const auto response = sent(Role::analyst, form);
  EXPECT_EQ(response.status, 400);
  EXPECT_TRUE(says(response.body, "Say how this idea is to be tested next."));
}

TEST_F(InterventionForms, WriteAFurtherVersionAndKeepTheOneBefore) {
  EXPECT_EQ(where(sent(Role::analyst, held("choir", "summary", "Singing loudly.", "1"), "choir")),
            "/interventions/choir");
  EXPECT_TRUE(says(words(show_intervention, {.path_parameters = {{"intervention", "choir"}}}),
                   "summary: \"Singing together.\" became \"Singing loudly.\""));
}

TEST_F(InterventionForms, RefuseToWriteOverWhatSomebodyElseChangedMeanwhile) {
  sent(Role::analyst, held("choir", "summary", "Singing loudly.", "1"), "choir");
  const auto late = sent(Role::analyst, held("choir", "summary", "Humming.", "1"), "choir");
  EXPECT_EQ(late.status, 409);
  EXPECT_TRUE(says(late.body, "Somebody else changed this intervention"));
  EXPECT_TRUE(says(late.body, "Humming."));
}

TEST_F(InterventionForms, AreNotThereForWhatIsNotHeld) {
  EXPECT_EQ(sent(Role::analyst, kChoirOfStaff, "none").status, 404);
}

TEST_F(InterventionForms, OpenEmptyOrWithWhatIsHeld) {
  Request request;
  request.visitor = visitor_with(Role::analyst);
  EXPECT_TRUE(says(words(show_new_intervention, request), "Add an intervention\n"));
  request.path_parameters = {{"intervention", "choir"}};
  const std::string html = page(show_intervention_edit, request);
  EXPECT_TRUE(says(html, "value=\"A choir for people who wait\""));
  EXPECT_TRUE(says(html, "name=\"seen\" value=\"1\""));
  request.path_parameters = {{"intervention", "none"}};
  EXPECT_EQ(answer(show_intervention_edit, request).error().code, base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::learning
