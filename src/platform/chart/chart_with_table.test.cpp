#include "platform/chart/chart_with_table.hpp"

#include <gtest/gtest.h>

#include "platform/chart/chart_fixture.hpp"

namespace commonweal::platform {
namespace {

ChartWithTable parts() {
  return {.chart = Html().raw("<figure></figure>"),
          .title = "The list <grows>",
          .id = "list-table",
          .table = {.head = {{.text = "Year"}}, .rows = {{{.text = "2024"}}}},
          .downloads = {{"PNG", "/list.png"}, {"SVG", "/list.svg"}, {"CSV", "/list.csv"}}};
}

TEST(ChartWithTable, PutsTheTableAndTheFilesBehindTheChart) {
  const std::string html = chart_with_table(parts()).str();
  EXPECT_TRUE(html.starts_with("<figure></figure>"));
  EXPECT_EQ(count(html, "<details id=\"list-table\""), 1U);
  EXPECT_EQ(count(html, "This chart as a table"), 1U);
  EXPECT_EQ(count(html, "class=\"cw-scroll\""), 1U);
  EXPECT_EQ(count(html, ">2024</td>"), 1U);
}

TEST(ChartWithTable, SaysOfEachFileWhatItHolds) {
  const std::string html = chart_with_table(parts()).str();
  EXPECT_EQ(count(html,
                  "download href=\"/list.svg\">SVG<span class=\"govuk-visually-hidden\">: The "
                  "list &lt;grows&gt;</span></a> or <a"),
            1U);
}

TEST(ChartWithTable, HasNoLinksWhereThereAreNoFiles) {
  auto without = parts();
  without.downloads.clear();
  EXPECT_EQ(chart_with_table(without).str().find("<a"), std::string::npos);
}

}  // namespace
}  // namespace commonweal::platform
