// A draft is seen by those who may work on it and by those who decide, and by nobody else: asked of
// every page, file and answer there is, as every role.

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "app/work_fixture.hpp"

namespace commonweal::app {
namespace {

using platform::Grant;
using platform::Method;
using platform::Role;

constexpr std::string_view kTitle = "Zebra crossings for everyone";
constexpr std::string_view kCode = "zebra-crossings";

std::string bids_file() {
  std::ifstream file("examples/england/proposals.json");
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// A bid of the example, as a draft of the Ministry of Justice.
std::string draft_file() {
  std::string text = bids_file();
  const auto set = [&](std::string_view after, std::string_view name, std::string_view value) {
    const auto member = "\"" + std::string(name) + "\": \"";
    const auto at = text.find(member, text.find(after)) + member.size();
    text.replace(at, text.find('"', at) - at, value);
  };
  constexpr std::string_view kSource = "\"id\": \"work-in-prison\"";
  set(kSource, "title", kTitle);
  set(kSource, "state", "draft");
  set(kSource, "id", kCode);
  return text;
}

// Where a route leads for the draft; empty where it is about something else.
std::string path_for(std::string pattern) {
  const std::pair<std::string_view, std::string_view> parts[] = {
      {"{proposal}", kCode}, {"{task}", "costs"}, {"{mission}", "safety"}, {"{body}", "moj"}};
  for (const auto& [name, value] : parts) {
    const auto at = pattern.find(name);
    if (at != pattern.npos) pattern.replace(at, name.size(), value);
  }
  return pattern.find('{') == pattern.npos ? pattern : "";
}

// Words of its title where there is something to search, but never the whole of it: an answer may
// say what was asked.
platform::Parameters asked_of(std::string_view pattern) {
  if (pattern == "/search") return {{"q", "crossings"}};
  if (pattern.starts_with("/proposals")) return {{"search", "crossings"}};
  return {};
}

struct DraftsTest : WorkFixture {
  DraftsTest() {
    take(bids_file());
    workbook_before_ = get("/proposals.xlsx").body;
    take(draft_file());
  }

  void take(const std::string& file) {
    const auto taken = run({"proposal", "import", "-"}, file);
    EXPECT_EQ(taken.status, platform::ExitStatus::done) << taken.err;
  }

  // Addresses whose answer names the draft.
  std::vector<std::string> seen() {
    std::vector<std::string> places;
    const auto site = real_site();
    const platform::Router router(site);
    for (const auto& route : site.routes) {
      const std::string path = path_for(route.pattern);
      if (route.method != Method::get || path.empty()) continue;
      const auto answer = router.answer({.path = path,
                                         .query_parameters = asked_of(route.pattern),
                                         .headers = {{"Cookie", cookie_}}});
      const bool is_own = path.find(kCode) != path.npos && answer.status == 404;
      if (has(answer.body, kTitle) || (has(answer.body, kCode) && !is_own)) places.push_back(path);
    }
    return places;
  }

  std::string workbook_before_;  // Of the register, as a guest takes it.
};

TEST_F(DraftsTest, AreNamedNowhereToWhoHasNoPartInThem) {
  cookie_.clear();
  EXPECT_EQ(seen(), std::vector<std::string>()) << "a guest";
  EXPECT_EQ(get("/proposals.xlsx").body, workbook_before_);
  const Grant grants[] = {{Role::reader, ""},        {Role::body_lead, "dhsc"},
                          {Role::analyst, "dhsc"},   {Role::independent, "E92000001"},
                          {Role::evidence_lead, ""}, {Role::administrator, ""}};
  for (const auto& grant : grants) {
    sign_in_as(grant);
    EXPECT_EQ(seen(), std::vector<std::string>()) << platform::words_of(grant.role);
    const std::string page = "/proposals/" + std::string(kCode);
    EXPECT_EQ(get(page).status, 404) << platform::words_of(grant.role);
    EXPECT_EQ(get(page + "/test").status, 404) << platform::words_of(grant.role);
    EXPECT_EQ(get(page + "/decisions").status, 404) << platform::words_of(grant.role);
  }
}

TEST_F(DraftsTest, AreSeenByWhoWritesSubmitsTestsAndDecides) {
  const Grant grants[] = {{Role::body_lead, "moj"},
                          {Role::analyst, "moj"},
                          {Role::treasury, ""},
                          {Role::minister, ""},
                          {Role::mission_unit, ""}};
  for (const auto& grant : grants) {
    sign_in_as(grant);
    const auto places = seen();
    EXPECT_NE(std::ranges::find(places, "/proposals"), places.end())
        << platform::words_of(grant.role);
    EXPECT_NE(std::ranges::find(places, "/proposals/" + std::string(kCode)), places.end())
        << platform::words_of(grant.role);
    EXPECT_EQ(std::ranges::find(places, "/portfolio"), places.end()) << "drafts are not chosen";
  }
}

}  // namespace
}  // namespace commonweal::app
