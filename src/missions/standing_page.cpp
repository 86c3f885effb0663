#include "missions/standing_page.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "base/period_text.hpp"
#include "missions/history_chart_file.hpp"
#include "missions/standing_words.hpp"
#include "platform/chart/sparkline.hpp"
#include "platform/html/details.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::missions {
namespace {

using platform::ChangeSense;
using platform::Html;

ChangeSense sense_of(Goodness goodness) {
  switch (goodness) {
    case Goodness::better: return ChangeSense::better;
    case Goodness::worse: return ChangeSense::worse;
    case Goodness::unchanged:
    case Goodness::neutral: return ChangeSense::neutral;  // The words say it all.
  }
  CW_CHECK(false);
}

Html metric_link(const Metric& metric) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", "/metrics/" + metric.code).raw(">");
  return html.text(metric.short_title).raw("</a>");
}

// Of what a share is, the measure's name says well enough.
std::string unit_in_list(const Metric& metric) {
  return metric.unit == "percent" ? "" : ' ' + unit_after(metric);
}

Html grid_item(const MetricStanding& metric) {
  Html html;
  html.raw("<li>\n").add(metric_link(*metric.metric)).raw("\n");
  if (!metric.standing) {
    html.raw("<span class=\"cw-services__none\">").text(kNoSeriesHeld).raw("</span>\n");
    return html.raw("</li>\n");
  }
  const Standing& standing = *metric.standing;
  html.raw("<span class=\"cw-services__figure\"><strong>");
  html.text(value_words(*metric.metric, standing.latest.value)).raw("</strong>");
  html.text(unit_in_list(*metric.metric)).raw(" <span class=\"cw-secondary\">");
  html.text(latest_period_words(standing)).raw("</span></span>\n");
  if (standing.change) html.add(goodness_tag(standing.change->goodness)).raw("\n");
  return html.raw("</li>\n");
}

// The most that a column names before it leads to the page that names all.
Html the_rest(const std::vector<const MetricStanding*>& metrics, std::size_t named) {
  Html html;
  if (named == metrics.size()) return html;
  html.raw("<p class=\"cw-services__rest\"><a class=\"govuk-link\"");
  html.attribute("href", "/missions/" + metrics.front()->metric->mission + "#all").raw(">");
  return html.text(std::to_string(metrics.size() - named) + " more").raw("</a></p>\n");
}

// What is held comes first, and of that what is core.
std::vector<const MetricStanding*> the_first(std::vector<const MetricStanding*> metrics,
                                             std::size_t most) {
  std::ranges::stable_sort(metrics, {},
                           [](const MetricStanding* metric) { return metric->standing ? 0 : 1; });
  metrics.resize(std::min(most, metrics.size()));
  return metrics;
}

Html grid_column(Dimension dimension, const std::vector<const MetricStanding*>& metrics,
                 std::size_t most) {
  Html html;
  html.raw("<div class=\"cw-services__column\">\n<h4 class=\"cw-services__dimension\">");
  html.text(capitalised(code_word(dimension))).raw("</h4>\n");
  if (metrics.empty()) {
    html.raw("<p class=\"cw-services__none\">").text(kNoSeriesHeld).raw("</p>\n");
    return html.raw("</div>\n");
  }
  html.raw("<ul class=\"cw-services__list\">\n");
  const auto named = the_first(metrics, most);
  for (const MetricStanding* metric : named) html.add(grid_item(*metric));
  return html.raw("</ul>\n").add(the_rest(metrics, named.size())).raw("</div>\n");
}

}  // namespace

std::string capitalised(std::string_view text) {
  std::string result(text);
  if (!result.empty() && 'a' <= result[0] && result[0] <= 'z') {
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  }
  return result;
}

// The recent years: older ones would press what people ask about into a corner.
std::vector<platform::Point> recent(std::vector<platform::Point> points) {
  constexpr double kYears = 20;
  if (points.empty()) return points;
  const double from = points.back().x - kYears;
  std::erase_if(points, [&](const platform::Point& point) { return point.x < from; });
  return points;
}

platform::Html sparkline_of(const MetricStanding& metric) {
  return platform::sparkline(
      {.points = recent(history_points(*metric.metric, metric.observations))});
}

platform::MetricCard card_of(const MetricStanding& metric) {
  platform::MetricCard card{.title = metric.metric->short_title,
                            .href = "/metrics/" + metric.metric->code};
  if (!metric.standing) return card;
  const Standing& standing = *metric.standing;
  card.value = value_words(*metric.metric, standing.latest.value);
  card.unit = unit_after(*metric.metric);
  card.period = metric.body->name + ", " + latest_period_words(standing);
  card.sparkline = sparkline_of(metric);
  if (standing.change) {
    card.change = {.sense = sense_of(standing.change->goodness),
                   .words = change_words(*metric.metric, *standing.change)};
  }
  if (standing.best) card.gap = gap_words(*metric.metric, *standing.best);
  if (standing.recovery) card.recovery = recovery_sentence(standing, *standing.recovery);
  return card;
}

Html goodness_tag(Goodness goodness) {
  switch (goodness) {
    case Goodness::better: return platform::tag({.text = "Better", .classes = "govuk-tag--green"});
    case Goodness::worse: return platform::tag({.text = "Worse", .classes = "govuk-tag--red"});
    case Goodness::unchanged:
    case Goodness::neutral: return {};
  }
  CW_CHECK(false);
}

Html words_explained() {
  Html html;
  html.raw(
      "<p class=\"govuk-body\"><strong>Change</strong> sets the latest figure against the same "
      "month, quarter or year a year before, or the last that is held. Better and worse go by "
      "whether higher or lower is better.</p>\n");
  html.raw(
      "<p class=\"govuk-body\"><strong>Gap</strong> is how far the latest figure is from the best "
      "in the series. What came before the series is not known.</p>\n");
  html.raw(
      "<p class=\"govuk-body\"><strong>Years to recover</strong> says how long the way back would "
      "take if a past pace were matched. It is arithmetic, not a forecast. The page of each "
      "measure "
      "shows how much it hangs on the years that were chosen.</p>\n");
  html.raw(
      "<p class=\"govuk-body\"><strong>No series held</strong> means that the measure matters and "
      "no figures of it are held here.</p>\n");
  return platform::details(
      {.summary_text = "What change, gap and years to recover mean", .html = std::move(html)});
}

Html services_grid(const std::vector<ServiceStanding>& services, std::size_t most) {
  Html html;
  html.raw("<div class=\"cw-services\">\n");
  for (const ServiceStanding& service : services) {
    html.raw("<section class=\"cw-services__service\">\n<h3 class=\"govuk-heading-m\">");
    html.text(capitalised(service.service)).raw("</h3>\n<div class=\"cw-services__columns\">\n");
    for (const Dimension dimension : kDimensions) {
      const auto& metrics = service.dimensions.at(static_cast<std::size_t>(dimension));
      html.add(grid_column(dimension, metrics, most));
    }
    html.raw("</div>\n</section>\n");
  }
  return html.raw("</div>\n");
}

}  // namespace commonweal::missions
