#include <algorithm>
#include <filesystem>
#include <set>

#include <gtest/gtest.h>

#include "platform/about/about_routes.hpp"
#include "platform/about/components_page.hpp"
#include "platform/html/testing/html_tree.hpp"
#include "platform/session/session_cookie.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kFirstViewMax = 150'000;

Page framed(std::string title, Html main, const Visitor& visitor) {
  Page page{.title = std::move(title), .brand = visitor.brand};
  page.main = std::move(main);
  return page;
}

Response refused(const Request&, const base::Error& error) {
  return plain_text(http_status(error.code), error.problems.front().what);
}

std::string shown(const std::string& pattern, const Request& request = {}) {
  for (const auto& route : about_routes(framed, refused)) {
    if (route.pattern == pattern) return route.handler(request).body;
  }
  return "";
}

std::string group_page(const std::string& code) {
  return shown("/components/{group}", {.path_parameters = {{"group", code}}});
}

bool holds(const std::string& page, const std::string& part) {
  return page.find(part) != std::string::npos;
}

TEST(AccessibilityPage, NamesTheServiceAndWhomToWriteTo) {
  Request request;
  EXPECT_TRUE(holds(shown("/accessibility", request), "write to the organisation that runs"));
  request.visitor.brand = {.name = "Great North", .contact = "https://example.org/help"};
  const auto page = shown("/accessibility", request);
  EXPECT_TRUE(holds(page, "Accessibility statement for Great North</h1>"));
  EXPECT_TRUE(holds(page, "<a class=\"govuk-link\" href=\"https://example.org/help\">"));
}

TEST(CookiesPage, NamesEachCookieUnderTheNameThatItIsSetBy) {
  for (const bool secure : {false, true}) {
    const Request request{.is_secure = secure};
    Response session;
    set_session_cookie(session, request, "token");
    set_guest_cookie(session, request, "token");
    const auto page = shown("/cookies", request);
    EXPECT_EQ(session.headers.size(), 2u);
    for (const auto& header : session.headers) {
      const auto name = header.value.substr(0, header.value.find('='));
      EXPECT_TRUE(holds(page, ">" + name + "</th>")) << name;
    }
  }
}

TEST(CookiesPage, SaysHowLongASessionLasts) {
  EXPECT_TRUE(holds(shown("/cookies"),
                    "It stops working after 30 minutes without use, and after 12 hours"));
}

TEST(ComponentsPage, LeadsToEveryGroupAndEveryComponent) {
  const auto index = shown("/components");
  for (const auto& group : component_groups()) {
    EXPECT_TRUE(holds(index, "href=\"/components/" + group.code + "\"")) << group.code;
    const auto page = group_page(group.code);
    for (const auto& specimen : group.specimens()) {
      const auto anchor = anchor_of(specimen.name);
      EXPECT_TRUE(holds(index, "/components/" + group.code + "#" + anchor)) << anchor;
      EXPECT_TRUE(holds(page, "id=\"" + anchor + "\"")) << anchor;
      EXPECT_FALSE(specimen.states.empty()) << anchor;
    }
  }
  EXPECT_EQ(group_page("none"), "There is no group of components called \"none\".");
}

TEST(ComponentsPage, IsSmallEnoughForAFirstView) {
  for (const auto& group : component_groups()) {
    EXPECT_LT(group_page(group.code).size(), kFirstViewMax) << group.code;
  }
}

void gather_ids(const HtmlNode& node, std::vector<std::string>& ids) {
  const auto id = node.attributes.find("id");
  if (id != node.attributes.end()) ids.push_back(id->second);
  for (const auto& child : node.children) gather_ids(child, ids);
}

TEST(ComponentsPage, GivesEachSampleAnIdOfItsOwn) {
  for (const auto& group : component_groups()) {
    std::vector<std::string> ids;
    for (const auto& specimen : group.specimens()) {
      for (const auto& state : specimen.states) {
        const auto tree = read_html(state.html.str());
        ASSERT_TRUE(tree) << specimen.name << ", " << state.name << ": "
                          << tree.error().problems.front().what;
        gather_ids(*tree, ids);
      }
    }
    EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size()) << group.code;
  }
}

// Not components: what components and pages are made with.
const std::set<std::string> kNotShown = {"attribute", "brand", "form_group", "html", "page"};

// Tests run in the source root.
std::set<std::string> headers_in(const std::string& folder) {
  std::set<std::string> stems;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const auto stem = entry.path().stem().string();
    if (entry.path().extension() == ".hpp" && !kNotShown.contains(stem)) stems.insert(stem);
  }
  return stems;
}

TEST(ComponentsPage, ShowsEveryComponent) {
  std::string calls;
  for (const auto& group : component_groups()) {
    for (const auto& specimen : group.specimens()) calls += " " + specimen.call;
  }
  for (const char* folder : {"src/platform/html", "src/platform/html/own"}) {
    for (const auto& stem : headers_in(folder)) {
      EXPECT_TRUE(holds(calls, " " + stem + "(")) << stem;
    }
  }
}

}  // namespace
}  // namespace commonweal::platform
