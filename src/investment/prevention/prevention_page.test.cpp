#include "investment/prevention/prevention_page.hpp"

#include <gtest/gtest.h>

#include "investment/prevention/classification_form_page.hpp"
#include "investment/prevention/early_wins_page.hpp"
#include "investment/prevention/prevention_api.hpp"
#include "investment/prevention/prevention_fixture.hpp"
#include "investment/prevention/prevention_store.hpp"
#include "missions/directory_store.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::investment {
namespace {

using platform::Request;

bool holds(const std::string& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

struct PreventionPage : testing::Test {
  PreventionPage() : store(platform::Store::open(database.url(), schema()).value()) {
    using missions::RecordKind;
    given(missions::table_of(RecordKind::body),
          {{"UK", {"United Kingdom", "nation", ""}}, {"dhsc", {"Health", "department", "UK"}}});
    given(missions::table_of(RecordKind::mission), {missions::sound(RecordKind::mission)});
    given(prevention_definition_table(), {definition_record("first")});
    given(spending_line_table(), {line_record("public-health")});
    given(classification_table(), {classification_record("public-health")});
    given(prevention_allocation_table(),
          {allocation_record("dhsc-2026"), allocation_record("dhsc-2027", {{"year", "2027"}})});
  }

  static std::vector<platform::MigrationSet> schema() {
    const auto set = [](const std::string& folder, const char* name) {
      return platform::read_migrations("src/" + folder + "/migrations", name);
    };
    return {set("platform/audit", "audit"),
            set("platform/identity", "identity"),
            set("missions", "missions"),
            set("investment/values", "values"),
            set("investment/proposals", "proposals"),
            set("investment/prevention", "prevention")};
  }

  void given(const missions::RecordTable& table, const std::vector<missions::Record>& records) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto put =
        missions::put_records(transaction, table, records,
                              {.at = base::Instant{}, .actor = "shell:ann", .action = "test"});
    EXPECT_TRUE(put) << missions::told(put);
    transaction.commit();
  }

  using Shows = base::Result<platform::Response> (*)(const Request&, const missions::Holdings&);
  base::Result<platform::Response> answer(Shows shows, const Request& request) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = missions::load_directory(transaction);
    return shows(request, {transaction, *directory});
  }

  static platform::Visitor visitor(std::int64_t account, platform::Role role) {
    return {.account = platform::AccountId{account},
            .name = "A person",
            .actor = "account:" + std::to_string(account),
            .grants = {{role, ""}},
            .form_token = "token"};
  }
  static platform::Visitor treasury(std::int64_t account) {
    return visitor(account, platform::Role::treasury);
  }

  platform::Response sent(const Request& request, std::size_t route) {
    const auto refuse = [](const Request&, const base::Error& error) {
      return platform::plain_text(platform::http_status(error.code), error.problems[0].what);
    };
    const auto routes = classification_routes(
        {.record = store, .now = [] { return base::Instant{}; }, .refused = refuse});
    return routes[route].handler(request);
  }

  static Request classify(const platform::Visitor& who) {
    return {.path = "/prevention/classify",
            .visitor = who,
            .form_parameters = {{"subject", "line:public-health"},
                                {"reached1", "in-need"},
                                {"when1", "after"},
                                {"aim1", "treat"},
                                {"share1", "60"},
                                {"reached2", "everyone"},
                                {"when2", "before"},
                                {"aim2", "prevent"},
                                {"share2", "40"},
                                {"purpose", "Treatment"},
                                {"reason", "Most of it treats people."},
                                {"classified_by", "Office of spending"}}};
  }
  static Request review(const platform::Visitor& who, const std::string& office) {
    return {
        .path = "/prevention/classifications/public-health/review",
        .path_parameters = {{"classification", "public-health"}},
        .visitor = who,
        .form_parameters = {{"state", "reviewed"}, {"review", "Agreed."}, {"reviewed_by", office}}};
  }
  Classification kept() {
    platform::Transaction transaction(store, platform::Access::read);
    return find_classification(transaction, "public-health").value();
  }

  platform::TestDatabase database;
  platform::Store store;
};

TEST_F(PreventionPage, ShowsDefinitionSharesAndWhoSaidWhat) {
  const auto html = answer(show_prevention, {})->body;
  EXPECT_TRUE(holds(html, "Before there is a need. It counts."));
  EXPECT_TRUE(holds(html, "Meets a need. It does not count."));
  EXPECT_TRUE(holds(html, "In 2027-28 4.00% of its spending was reviewed as prevention"));
  EXPECT_TRUE(holds(html, "It is spent before anyone is ill."));
  EXPECT_TRUE(holds(html, "Reviewed by HM Treasury on 2026-06-01."));
  EXPECT_TRUE(holds(html, "No bid that is public takes from prevention spending"));
  EXPECT_FALSE(holds(html, "Classify spending"));
}

TEST_F(PreventionPage, ShowsTheFourShifts) {
  const auto html = answer(show_shifts, {})->body;
  EXPECT_TRUE(
      holds(html, "From prisons to community policing, rehabilitation and youth services."));
  EXPECT_TRUE(holds(html, "No figures are held of both sides of this shift."));
}

TEST_F(PreventionPage, AnswersProgramsWithTheSame) {
  const auto json = answer(answer_prevention, {})->body;
  EXPECT_TRUE(holds(json, R"("class":"primary","counts":true)")) << json;
  EXPECT_TRUE(holds(answer(take_prevention_csv, {})->body, "dhsc,2026,1000,40,0,0.04,0.03,yes"));
}

TEST_F(PreventionPage, ShowsEarlyWinsByLimitsThatAReaderMayChange) {
  EXPECT_TRUE(holds(answer(show_early_wins, {})->body, "No bid is public yet."));
  const auto bad = answer(show_early_wins, {.query_parameters = {{"months", "soon"}}});
  EXPECT_EQ(bad->status, 400);
}

TEST_F(PreventionPage, TakesAClassThatCountsForNothingUntilAnotherReviewsIt) {
  EXPECT_EQ(sent(classify(treasury(7)), 0).status, 303);
  EXPECT_EQ(kept().state, ReviewState::proposed);
  EXPECT_EQ(kept().prevention_class(), PreventionClass::acute);
  EXPECT_TRUE(holds(answer(show_prevention, {})->body, "No share can be given"));
}

TEST_F(PreventionPage, DoesNotLetAnAccountReviewWhatItClassified) {
  sent(classify(treasury(7)), 0);
  const auto own = sent(review(treasury(7), "Another office"), 1);
  EXPECT_EQ(own.status, 403);
  EXPECT_TRUE(holds(own.body, "You classified this."));
  EXPECT_EQ(sent(review(treasury(8), "office of spending"), 1).status, 400);
  EXPECT_EQ(sent(review(treasury(8), "Another office"), 1).status, 303);
  EXPECT_EQ(kept().state, ReviewState::reviewed);
}

TEST_F(PreventionPage, RefusesWhoMayNotAndFactsThatContradict) {
  EXPECT_EQ(sent(classify(visitor(9, platform::Role::analyst)), 0).status, 403);
  auto request = classify(treasury(7));
  request.form_parameters[2].value = "before";  // A need that is not there yet, met.
  const auto again = sent(request, 0);
  EXPECT_EQ(again.status, 400);
  EXPECT_TRUE(holds(again.body, "People who have the need cannot be reached before they have it."));
}

}  // namespace
}  // namespace commonweal::investment
