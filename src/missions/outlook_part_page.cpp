#include "missions/outlook_part_page.hpp"

#include "missions/forecast_keeper_store.hpp"
#include "missions/history_chart_file.hpp"
#include "missions/outlook_chart_file.hpp"
#include "missions/outlook_words.hpp"
#include "platform/chart/line_chart.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

Html in_words(const MetricReading& reading, const methods::Series& series, const Kept& kept) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<p class=\"govuk-body\">");
  html.text(usual_sentence(reading.metric, series, kept.answer));
  html.raw(" <a class=\"govuk-link\"").attribute("href", reading.address("/forecast"));
  return html.raw(">How this forecast is made</a></p>\n</div>\n");
}

}  // namespace

Html history_and_outlook(const Holdings& holdings, const MetricReading& reading,
                         const methods::Series& series,
                         const std::optional<methods::Replay>& answer) {
  const Metric& metric = reading.metric;
  const auto kept = usual_forecast(holdings, metric, reading.body, reading.observations);
  auto chart = history_line_chart(metric, reading.observations, answer);
  if (kept) add_usual(metric, series, (*kept)->answer, chart);
  Html html = platform::render(chart);
  html.raw("\n");
  return kept ? html.add(in_words(reading, series, **kept)) : html;
}

}  // namespace commonweal::missions
