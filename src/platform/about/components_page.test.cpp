#include "platform/about/components_page.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include <gtest/gtest.h>

#include "platform/about/about_fixture.hpp"
#include "platform/html/testing/html_tree.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kFirstViewMax = 150'000;

std::string group_page(const std::string& code) {
  return shown("/components/{group}", {.path_parameters = {{"group", code}}});
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

std::string all_calls() {
  std::string calls;
  for (const auto& group : component_groups()) {
    for (const auto& specimen : group.specimens()) calls += " " + specimen.call;
  }
  return calls;
}

TEST(ComponentsPage, ShowsEveryComponent) {
  const auto calls = all_calls();
  for (const char* folder : {"src/platform/html", "src/platform/html/own"}) {
    for (const auto& stem : headers_in(folder)) {
      EXPECT_TRUE(holds(calls, " " + stem + "(")) << stem;
    }
  }
}

// "Html render(const LineChart& chart);" is a drawing.
TEST(ComponentsPage, ShowsEveryChartAndMap) {
  constexpr std::string_view kStart = "\nHtml render(const ";
  const auto calls = all_calls();
  for (const std::string folder : {"src/platform/chart", "src/platform/map"}) {
    for (const auto& stem : headers_in(folder)) {
      std::ifstream file(folder + "/" + stem + ".hpp");
      const std::string text{std::istreambuf_iterator<char>(file), {}};
      const auto at = text.find(kStart);
      if (at == std::string::npos) continue;
      const auto type = text.substr(at + kStart.size(), text.find('&', at) - at - kStart.size());
      EXPECT_TRUE(holds(calls, "render(" + type + ")")) << type;
    }
  }
}

}  // namespace
}  // namespace commonweal::platform
