// Every form of studies, sent by everyone there is.

#include "learning/evidence/study_routes_page.hpp"

#include <algorithm>
#include <sstream>

#include "learning/evidence/study_fixture.hpp"
#include "learning/evidence/study_form_page.hpp"
#include "learning/evidence/study_import_page.hpp"
#include "learning/evidence/study_store.hpp"
#include "missions/record_file.hpp"
#include "platform/audit/verify_audit.hpp"

namespace commonweal::learning {
namespace {

using platform::Method;
using platform::Parameters;
using platform::Request;
using platform::Response;
using platform::Role;
using platform::Visitor;

const Visitor kAnalyst = visitor_with(Role::analyst, "E92000001");

Response refused(const Request&, const base::Error& error) {
  return platform::plain_text(platform::http_status(error.code), error.problems.at(0).what);
}

// What a browser sends of a form that was filled in.
const Parameters kFilledIn = {{"title", "Does it work?"},
                              {"authors", "Müller, K."},
                              {"year", "2021"},
                              {"design", "rct"},
                              {"state", "included"},
                              {"intervention", "extra-clinics"},
                              {"outcome", "quit"},
                              {"effect_form", "counts"},
                              {"measure", "risk-ratio"},
                              {"ai", "53"},
                              {"bi", "325"},
                              {"ci", "42"},
                              {"di", "335"}};

Parameters but(Parameters form, const std::string& name, const std::string& value) {
  for (auto& parameter : form) {
    if (parameter.name == name) parameter.value = value;
  }
  if (std::ranges::count(form, name, &platform::Parameter::name) == 0)
    form.push_back({name, value});
  return form;
}

struct StudyRoutes : StudyFixture {
  Response sent(const std::string& pattern, const Visitor& visitor, Parameters form = {},
                std::vector<platform::SentFile> files = {}) {
    for (const auto& route : study_routes({store, [] { return missions::kNow; }, refused})) {
      if (route.pattern != pattern) continue;
      Request request{.method = Method::post, .path_parameters = {{"study", "aronson-1948"}}};
      request.visitor = visitor;
      request.form_parameters = std::move(form);
      request.files = std::move(files);
      return route.handler(request);
    }
    ADD_FAILURE() << pattern;
    return {};
  }
  Response sent_file(const std::string& name, const std::string& text) {
    return sent("/studies/import", kAnalyst, {}, {{"studies", name, text}});
  }
  std::optional<Study> study(const std::string& code) {
    return seen(
        [&](const missions::Holdings& holdings) { return find_study(holdings.transaction, code); });
  }
  std::size_t held() {
    return seen(
        [](const missions::Holdings& holdings) { return studies_of(holdings.transaction).size(); });
  }
  static std::string where(const Response& response) {
    return std::string(find_header(response.headers, "Location").value_or("none"));
  }
  static std::string words(const Response& response) {
    return missions::words_within(response.body, "id", "main-content");
  }
  // The text of a hidden field of the page, as a browser sends it back.
  static std::string hidden(const Response& response, const std::string& name) {
    const auto root = platform::read_html(response.body);
    const auto* node = root ? missions::find_node(*root, "name", name) : nullptr;
    EXPECT_NE(node, nullptr) << name;
    if (node == nullptr) return "";
    std::string text;
    for (const char c : node->attributes.at("value"))
      text += c == '\n' ? "\r\n" : std::string(1, c);
    return text;
  }
};

TEST_F(StudyRoutes, AddAStudyNamedAfterItsAuthorAndYear) {
  const auto response = sent("/studies/new", kAnalyst, kFilledIn);
  ASSERT_EQ(where(response), "/studies/muller-2021?done=kept") << response.body;
  const auto added = study("muller-2021");
  ASSERT_TRUE(added);
  EXPECT_NEAR(*added->effect, 0.2300, 1e-3);  // log((53 / 378) / (42 / 377))
  EXPECT_EQ(added->people, 755);
  EXPECT_EQ(text_of(added->reported), "ai=53; bi=325; ci=42; di=335");
  EXPECT_EQ(where(sent("/studies/new", kAnalyst, kFilledIn)), "/studies/muller-2021b?done=kept");
  platform::Transaction transaction(store, platform::Access::read);
  EXPECT_TRUE(platform::verify_audit(transaction).holds());
}

TEST_F(StudyRoutes, ComeBackWithWhatWasTypedAndEveryProblemBesideItsField) {
  const auto form = but(but(but(kFilledIn, "title", ""), "ai", "many"), "source", "none");
  const auto response = sent("/studies/new", kAnalyst, form);
  EXPECT_EQ(response.status, 400);
  EXPECT_TRUE(says(response.body, "href=\"#title\""));
  EXPECT_TRUE(says(response.body, "href=\"#ai\""));
  EXPECT_TRUE(says(response.body, "value=\"many\""));
  EXPECT_TRUE(says(response.body, "value=\"Müller, K.\""));
  EXPECT_EQ(held(), 0U);
}

TEST_F(StudyRoutes, RefuseWhatIsNotThereToReferTo) {
  const auto response = sent("/studies/new", kAnalyst, but(kFilledIn, "source", "none"));
  EXPECT_EQ(response.status, 400);
  EXPECT_TRUE(says(words(response), "There is no source \"none\""));
  EXPECT_EQ(held(), 0U);
}

TEST_F(StudyRoutes, ShowTheWorkingOfAnEffectAndKeepNothing) {
  const auto response = sent("/studies/new", kAnalyst, but(kFilledIn, "do", "work"));
  EXPECT_EQ(response.status, 200);
  EXPECT_TRUE(says(words(response), "53 of 378 treated people and 42 of 377 others had it"));
  EXPECT_TRUE(says(words(response), "Nothing is kept yet."));
  EXPECT_EQ(held(), 0U);
}

TEST_F(StudyRoutes, SayOnTheFormWhereZerosWereAddedTo) {
  const auto response =
      sent("/studies/new", kAnalyst, but(but(kFilledIn, "ai", "0"), "do", "work"));
  EXPECT_TRUE(says(words(response), "0.5")) << words(response);
}

TEST_F(StudyRoutes, ChangeAStudyAndLeaveItsEffectToTheLastDigit) {
  given_studies();
  const auto before = missions::made_of<Study>(study_but({{"reported", ""}}));
  given(study_table(), {record_of(before)});
  Parameters form;
  for (const auto& [name, value] : study_text(before).values) form.push_back({name, value});
  for (const auto& [name, value] : effect_text(before).values) form.push_back({name, value});
  form = but(but(form, "effect_form", "estimate"), "measure", "risk-ratio");
  const auto response = sent("/studies/{study}/edit", kAnalyst, but(form, "people", "300"));
  ASSERT_EQ(where(response), "/studies/aronson-1948?done=kept") << response.body;
  EXPECT_EQ(study("aronson-1948")->people, 300);
  EXPECT_EQ(study("aronson-1948")->effect, before.effect);
}

TEST_F(StudyRoutes, ExcludeAStudyWithTheReasonOnly) {
  given_studies();
  EXPECT_EQ(sent("/studies/{study}/exclude", kAnalyst).status, 400);
  EXPECT_EQ(study("aronson-1948")->state, StudyState::included);
  const auto response =
      sent("/studies/{study}/exclude", kAnalyst, {{"excluded_because", "A second report."}});
  EXPECT_EQ(where(response), "/studies/aronson-1948?done=kept");
  EXPECT_EQ(study("aronson-1948")->state, StudyState::excluded);
  EXPECT_EQ(study("aronson-1948")->effect, -0.8893113339202054);
}

TEST_F(StudyRoutes, ShowWhatAFileWouldChangeBeforeItIsWritten) {
  given_studies();
  std::ostringstream csv;
  missions::write_records(study_table(),
                          {study_but({{"people", "300"}}), practice_study(),
                           study_but({{"title", "Another\nwith two lines"}}, "another")},
                          csv);
  const auto preview = sent_file("C:\\files\\studies.csv", csv.str());
  EXPECT_EQ(preview.status, 200);
  EXPECT_TRUE(says(words(preview), "1 study is new, 1 would change, and 1 would stay as before."));
  EXPECT_TRUE(says(words(preview), "People"));
  EXPECT_EQ(held(), 2U);
  const Parameters form = {{"table", hidden(preview, "table")},
                           {"added", hidden(preview, "added")},
                           {"changed", hidden(preview, "changed")}};
  EXPECT_EQ(where(sent("/studies/import/confirm", kAnalyst, form)), "/studies");
  EXPECT_EQ(held(), 3U);
  EXPECT_EQ(study("another")->title, "Another\nwith two lines");
  const auto again = sent("/studies/import/confirm", kAnalyst, form);
  EXPECT_EQ(again.status, 409);
  EXPECT_TRUE(says(words(again), "Studies were written since you looked."));
}

TEST_F(StudyRoutes, TakeReferencesAndNameThoseThatAreHeld) {
  given_studies();
  const auto preview = sent_file("refs.ris",
                                 "TY  - JOUR\nTI  - A trial of the vaccine\nPY  - 1948\nER  -\n"
                                 "TY  - JOUR\nAU  - Smith, J\nTI  - New\nPY  - 2020\nER  -\n");
  EXPECT_TRUE(says(words(preview), "1 reference is held already"));
  EXPECT_TRUE(says(words(preview), "refs.ris:1: A trial of the vaccine is aronson-1948"));
  sent("/studies/import/confirm", kAnalyst,
       {{"table", hidden(preview, "table")}, {"added", "1"}, {"changed", "0"}});
  EXPECT_EQ(study("smith-2020")->state, StudyState::to_extract);
}

TEST_F(StudyRoutes, TellWhatIsWrongWithAFileAtItsPlaces) {
  const auto told = [&](const std::string& name, const std::string& text) {
    const auto response = sent_file(name, text);
    EXPECT_EQ(response.status, 400);
    return words(response);
  };
  std::ostringstream csv;
  missions::write_records(study_table(), {study_but({{"year", "soon"}, {"design", "guess"}})}, csv);
  EXPECT_TRUE(says(told("s.csv", csv.str()), "s.csv:2:4: \"soon\" is not a whole number."));
  EXPECT_TRUE(says(told("s.csv", csv.str()), "s.csv:2:8: \"guess\" is not one of"));
  std::ostringstream lost;
  missions::write_records(study_table(), {study_but({{"intervention", "none"}})}, lost);
  EXPECT_TRUE(says(told("s.csv", lost.str()), "there is no such intervention"));
  EXPECT_TRUE(says(told("r.ris", "nothing"), "There is no reference in this file."));
  EXPECT_TRUE(says(told("s.csv", ""), "The selected file is empty"));
  EXPECT_TRUE(says(told("s.csv", std::string(kStudyFileMax + 1, 'x')), "no larger than 2 MB"));
  EXPECT_TRUE(says(words(sent("/studies/import", kAnalyst)), "Select a CSV file"));
  EXPECT_EQ(held(), 0U);
}

TEST_F(StudyRoutes, LetInWhoMayAddEvidenceAndNobodyElse) {
  given_studies();
  for (const auto role : {Role::analyst, Role::evidence_lead, Role::administrator}) {
    EXPECT_EQ(sent("/studies/new", visitor_with(role), kFilledIn).status, 303);
  }
  const auto count = held();
  std::ostringstream csv;
  missions::write_records(study_table(), {study_but({}, "another")}, csv);
  for (const auto& visitor : {Visitor{}, visitor_with(Role::reader), visitor_with(Role::body_lead),
                              visitor_with(Role::mission_unit), visitor_with(Role::independent)}) {
    EXPECT_EQ(sent("/studies/new", visitor, kFilledIn).status, 403);
    EXPECT_EQ(sent("/studies/{study}/edit", visitor, kFilledIn).status, 403);
    EXPECT_EQ(sent("/studies/{study}/exclude", visitor, {{"excluded_because", "No."}}).status, 403);
    EXPECT_EQ(sent("/studies/import", visitor, {}, {{"studies", "s.csv", csv.str()}}).status, 403);
    EXPECT_EQ(sent("/studies/import/confirm", visitor,
                   {{"table", csv.str()}, {"added", "1"}, {"changed", "0"}})
                  .status,
              403);
  }
  EXPECT_EQ(held(), count);
}

TEST_F(StudyRoutes, ShowTheFormsOfNewAndOfHeldStudies) {
  given_studies();
  Request request{.path_parameters = {{"study", "aronson-1948"}}};
  request.visitor = kAnalyst;
  const auto form = answer(show_study_form, request);
  ASSERT_TRUE(form) << missions::told(form);
  EXPECT_TRUE(says(form->body, "value=\"119\""));
  EXPECT_TRUE(says(form->body, "value=\"ablat=44; alloc=random\"") ||
              says(form->body, "ablat=44; alloc=random"));
  EXPECT_TRUE(answer(show_new_study, request));
  EXPECT_TRUE(answer(show_study_import, request));
  EXPECT_FALSE(answer(show_study_form, {.path_parameters = {{"study", "none"}}}));
}

}  // namespace
}  // namespace commonweal::learning
