// Who may do what, tried: every route of the real site and every command, by everyone there is. A
// route, a right or a command without a cell here fails.

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "app/rights_answers_fixture.hpp"
#include "app/rights_command.hpp"
#include "app/site_fixture.hpp"
#include "platform/identity/account_change.hpp"
#include "platform/session/session_cookie.hpp"
#include "platform/session/session_store.hpp"

namespace commonweal::app {
namespace {

using platform::Method;
using platform::Right;
using platform::Role;
using platform::Router;

enum class Who {
  guest,
  outsider,
  reader,
  analyst,
  lead,
  unit,
  independent,
  evidence_lead,
  treasury,
  minister,
  administrator
};
constexpr Who kEveryone[] = {Who::guest,    Who::outsider, Who::reader,       Who::analyst,
                             Who::lead,     Who::unit,     Who::independent,  Who::evidence_lead,
                             Who::treasury, Who::minister, Who::administrator};

// By right: who comes in. "in" means that the page itself answers, whatever it then says.
struct Row {
  Right right;
  std::array<bool, 11> in;  // guest, reader of another body, reader, analyst, lead, mission unit,
                            // independent body, evidence lead, Treasury, minister, administrator.
};
constexpr Row kRows[] = {
    {Right::see_public, {true, true, true, true, true, true, true, true, true, true, true}},
    {Right::own_account, {false, true, true, true, true, true, true, true, true, true, true}},
    {Right::see_work, {false, true, true, true, true, true, true, true, true, true, true}},
    {Right::write_figures,
     {false, false, false, true, false, false, false, false, false, false, true}},
    {Right::give_roles, {false, false, false, false, true, false, true, false, false, false, true}},
    {Right::read_audit, {false, false, false, false, false, true, false, true, true, true, true}},
    {Right::administer,
     {false, false, false, false, false, false, false, false, false, false, true}},
    {Right::steer, {false, false, false, false, false, true, false, false, false, false, true}},
    {Right::answer_for_body,
     {false, false, false, false, true, false, false, false, false, false, false}},
    {Right::write_report,
     {false, false, false, false, false, false, true, false, false, false, false}},
    {Right::add_evidence,
     {false, false, false, true, false, false, false, true, false, false, true}},
    {Right::grade_evidence,
     {false, false, false, false, false, false, false, true, false, false, false}},
    {Right::publish_effects,
     {false, false, false, false, false, false, false, true, false, false, false}},
    {Right::draft_proposals,
     {false, false, false, true, true, false, false, false, false, false, false}},
    {Right::submit_proposals,
     {false, false, false, false, true, false, false, false, false, false, false}},
    {Right::test_proposals,
     {false, false, false, false, false, false, false, false, true, false, false}},
    {Right::decide_spending,
     {false, false, false, false, false, false, false, false, false, true, false}},
    {Right::keep_values,
     {false, false, false, false, false, false, false, false, true, false, true}},
    {Right::report_practice,
     {false, false, false, true, true, true, false, false, false, false, false}},
};

int answered_by(const platform::Route& route) {
  for (const auto& [method, pattern, status] : kAnswers) {
    if (method == route.method && pattern == route.pattern) return status;
  }
  EXPECT_EQ(route.method, Method::get) << route.pattern << " has no cell.";
  return 200;
}

std::optional<bool> comes_in(Right right, Who who) {
  for (const auto& row : kRows) {
    if (row.right == right) return row.in[static_cast<std::size_t>(who)];
  }
  return std::nullopt;
}

std::string path_of(std::string pattern) {
  for (const auto& [part, value] : kParts) {
    const auto at = pattern.find(part);
    if (at != std::string::npos) pattern.replace(at, part.size(), value);
  }
  EXPECT_EQ(pattern.find('{'), std::string::npos) << pattern << " has no part here.";
  return pattern;
}

struct Rights : SiteFixture {
  Rights() {
    given_england();
    platform::Transaction record(store_, platform::Access::write);
    // England is the one body of the example; "W92000004" stands for another beside it.
    given(record, "administrator@example.org", {Role::administrator, ""});
    given(record, "outsider@example.org", {Role::reader, "W92000004"});
    given(record, "reader@example.org", {Role::reader, "E92000001"});
    given(record, "analyst@example.org", {Role::analyst, "E92000001"});
    given(record, "lead@example.org", {Role::body_lead, "E92000001"});
    given(record, "looked-after@example.org", {Role::reader, "E92000001"});
    given(record, "unit@example.org", {Role::mission_unit, ""});
    given(record, "independent@example.org", {Role::independent, "E92000001"});
    given(record, "evidence@example.org", {Role::evidence_lead, ""});
    given(record, "treasury@example.org", {Role::treasury, ""});
    given(record, "minister@example.org", {Role::minister, ""});
    record.commit();
  }

  void given(platform::Transaction& record, const std::string& email,
             const platform::Grant& grant) const {
    const platform::Act act{.at = now_, .actor = "shell:ann", .action = "test"};
    auto invited = platform::invite(record, {email, "A person", grant}, act).value();
    platform::set_password(record, std::move(invited.account), "hash", act);
  }

  // A cookie with a session, or with a guest's token; never one that another route has ended.
  std::string cookie_of(Who who) {
    static const std::map<Who, std::string> kEmails = {
        {Who::outsider, "outsider@example.org"},
        {Who::reader, "reader@example.org"},
        {Who::analyst, "analyst@example.org"},
        {Who::lead, "lead@example.org"},
        {Who::unit, "unit@example.org"},
        {Who::independent, "independent@example.org"},
        {Who::evidence_lead, "evidence@example.org"},
        {Who::treasury, "treasury@example.org"},
        {Who::minister, "minister@example.org"},
        {Who::administrator, "administrator@example.org"}};
    if (who == Who::guest) return "guest=" + std::string(43, 'A');
    platform::Transaction record(store_, platform::Access::read);
    const auto account = platform::account_of_email(record, kEmails.at(who)).value();
    platform::Transaction desk(desk_, platform::Access::write);
    auto token = platform::begin_session(
        desk, {.account = account.id, .epoch = account.epoch, .began = now_});
    desk.commit();
    return "session=" + token;
  }

  platform::Response tried(const Router& router, const platform::Route& route, Who who) {
    const platform::Request bare{.headers = {{"Cookie", cookie_of(who)}}};
    auto request = bare;
    request.method = route.method;
    request.path = path_of(route.pattern);
    if (route.method == Method::post) {
      const auto visitor = platform::recognise(reception_.memory, bare);
      request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded"});
      request.body = "form_token=" + visitor.form_token;
    }
    return router.answer(std::move(request));
  }

  // What turning away looks like: guests are asked to sign in, the others told that they may not.
  static int turned_away(const platform::Route& route, Who who) {
    if (who != Who::guest) return 403;
    return route.method == Method::post || route.pattern.starts_with("/api/") ? 401 : 303;
  }
};

TEST_F(Rights, LetInWhoHoldsThemAndNobodyElseOnEveryRoute) {
  const Router router(real_site());
  for (const auto& route : router.routes()) {
    for (const Who who : kEveryone) {
      const auto in = comes_in(route.right, who);
      ASSERT_TRUE(in.has_value()) << route.pattern << ": its right has no row.";
      const auto response = tried(router, route, who);
      const std::string told = std::string(method_word(route.method)) + ' ' + route.pattern +
                               " as " + std::to_string(static_cast<int>(who));
      // A signed-in person is sent on from the sign-in page.
      const bool sent_on =
          route.pattern == "/sign-in" && route.method == Method::get && who != Who::guest;
      EXPECT_EQ(response.status, sent_on ? 303
                                 : *in   ? answered_by(route)
                                         : turned_away(route, who))
          << told;
      if (!*in && who == Who::guest && response.status == 303) {
        EXPECT_TRUE(find_header(response.headers, "Location")->starts_with("/sign-in?to=")) << told;
      }
    }
  }
  EXPECT_EQ(log_, std::vector<std::string>{});
}

TEST_F(Rights, TakeNoFormWithoutTheTokenOfItsVisitorOnAnyRoute) {
  const Router router(real_site());
  int forms = 0;
  for (const auto& route : router.routes()) {
    if (route.method != Method::post) continue;
    const auto cookie = cookie_of(Who::administrator);
    const auto others = platform::recognise(
        reception_.memory, {.headers = {{"Cookie", cookie_of(Who::administrator)}}});
    for (const std::string& body :
         {std::string(), std::string("form_token="), "form_token=" + others.form_token}) {
      const auto response = router.answer(
          {.method = Method::post,
           .path = path_of(route.pattern),
           .headers = {{"Cookie", cookie}, {"Content-Type", "application/x-www-form-urlencoded"}},
           .body = body});
      EXPECT_EQ(response.status, 403) << route.pattern;
      ++forms;
    }
  }
  EXPECT_GT(forms, 40);
}

TEST_F(Rights, HaveARowEachAndAnswersForRoutesThatAreThere) {
  std::set<Right> rows;
  for (const auto& row : kRows) rows.insert(row.right);
  for (const auto& right : platform::all_rights()) EXPECT_TRUE(rows.contains(right.right));
  EXPECT_EQ(rows.size(), platform::all_rights().size());
  const auto routes = real_site().routes;
  for (const auto& [method, pattern, status] : kAnswers) {
    EXPECT_TRUE(std::ranges::any_of(routes, [&](const platform::Route& route) {
      return route.method == method && route.pattern == pattern;
    })) << pattern;
  }
}

TEST_F(Rights, AreNamedByEveryCommand) {
  for (const auto& command : all_commands()) {
    EXPECT_TRUE(comes_in(command.right, Who::administrator)) << platform::full_name(command);
  }
}

TEST_F(Rights, ArePrintedForEveryRouteAndCommand) {
  const auto plain = run({"rights"});
  EXPECT_EQ(plain.status, platform::ExitStatus::done);
  const auto markdown = run({"rights", "--markdown"}).out;
  for (const auto& route : route_map(reception_, work_)) {
    EXPECT_NE(plain.out.find(route.pattern), std::string::npos) << route.pattern;
    EXPECT_NE(markdown.find("| " + route.pattern + " |"), std::string::npos) << route.pattern;
  }
  for (const auto& command : all_commands()) {
    EXPECT_NE(markdown.find("| " + platform::full_name(command) + " |"), std::string::npos);
  }
  EXPECT_NE(markdown.find("| right | what it lets one do | guest | reader | body lead | analyst | "
                          "mission unit | independent body | evidence lead | Treasury | minister | "
                          "administrator |"),
            std::string::npos)
      << markdown;
  EXPECT_NE(markdown.find("| write-figures | import figures of the bodies of a scope | - | - | - | "
                          "on its scope | - | - | - | - | - | on its scope |"),
            std::string::npos)
      << markdown;
}

}  // namespace
}  // namespace commonweal::app
