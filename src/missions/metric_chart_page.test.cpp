#include "missions/metric_chart_page.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct MetricChartPage : PageFixture {
  base::Result<platform::Response> ask(ShowsHoldings shows, platform::Parameters query = {}) {
    return answer(shows, asked_of("waiting-list", std::move(query)));
  }
};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_F(MetricChartPage, DrawsTheHistoryAndTheWayBackWithTheSourceOnIt) {
  given_waiting_list();
  const auto svg = ask(show_chart_svg);
  ASSERT_TRUE(svg) << told(svg);
  EXPECT_EQ(svg->content_type, "image/svg+xml");
  EXPECT_EQ(find_header(svg->headers, "Content-Disposition"),
            "attachment; filename=\"waiting-list.svg\"");
  for (const char* part : {"<svg", "People waiting for treatment, England", "September 2020",
                           "Source: NHS England."}) {
    EXPECT_TRUE(holds(svg->body, part)) << part;
  }
}

TEST_F(MetricChartPage, GivesThePictureAsPixels) {
  given_waiting_list();
  const auto png = ask(show_chart_png);
  ASSERT_TRUE(png) << told(png);
  EXPECT_EQ(png->content_type, "image/png");
  EXPECT_TRUE(png->body.starts_with("\x89PNG"));
}

TEST_F(MetricChartPage, SaysAsKnownOnWhichDayTheFiguresAre) {
  given_waiting_list();
  const auto svg = ask(show_chart_svg, {{"known-on", "2026-11-23"}});
  ASSERT_TRUE(svg) << told(svg);
  EXPECT_TRUE(holds(svg->body, "23 November"));
}

TEST_F(MetricChartPage, SaysWhyThereIsNoChart) {
  given_records();
  EXPECT_EQ(told(ask(show_chart_svg)), "No series is held for England, so there is no chart.\n");
  EXPECT_EQ(ask(show_chart_png).error().code, base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::missions
