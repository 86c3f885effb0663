#include "missions/metric_headline_page.hpp"

#include <string>

#include "base/check.hpp"
#include "missions/standing_page.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Markup;

std::string better_text(Direction direction) {
  switch (direction) {
    case Direction::lower: return "Lower is better";
    case Direction::higher: return "Higher is better";
    case Direction::neutral: return "Neither higher nor lower is better in itself";
  }
  CW_CHECK(false);
}

std::string part_text(const MetricReading& reading) {
  const bool is_core = reading.metric.tier == Tier::core;
  return std::string("One of the ") + (is_core ? "core " : "") + "measures of " +
         std::string(code_word(reading.metric.dimension)) + " in the mission " +
         reading.mission.title + ".";
}

Html fact(Markup name, const Html& what) {
  Html html;
  html.raw("<div class=\"cw-headline__fact\">\n<dt>").raw(name).raw("</dt>\n<dd>").add(what);
  return html.raw("</dd>\n</div>\n");
}

Html change_fact(const Metric& metric, const Change& change) {
  Html html = goodness_tag(change.goodness);
  if (!html.empty()) html.raw(" ");
  return html.text(change_words(metric, change));
}

Html facts(const Metric& metric, const Standing& standing) {
  Html html;
  if (standing.change) html.add(fact("Change", change_fact(metric, *standing.change)));
  if (standing.best)
    html.add(fact("Gap to the best", Html().text(gap_words(metric, *standing.best))));
  if (standing.recovery) {
    html.add(
        fact("Years to recover", Html().text(recovery_sentence(standing, *standing.recovery))));
  }
  if (html.empty()) return html;
  return Html().raw("<dl class=\"cw-headline__facts\">\n").add(html).raw("</dl>\n");
}

struct Download {
  const char* words;
  const char* ending;
};

constexpr Download kChartDownloads[] = {{"PNG", "/chart.png"}, {"SVG", "/chart.svg"}};
constexpr Download kFigureDownloads[] = {{"CSV", ".csv"}, {"Excel", ".xlsx"}, {"JSON", ".json"}};

template <std::size_t kCount>
Html links(const MetricReading& reading, const Download (&downloads)[kCount], Markup what) {
  Html html;
  for (const auto& [words, ending] : downloads) {
    html.raw(html.empty() ? Markup("") : Markup(", "));
    html.raw("<a class=\"govuk-link\"").attribute("href", reading.address(ending)).raw(">");
    html.text(words).raw("<span class=\"govuk-visually-hidden\"> of ").raw(what).raw("</span></a>");
  }
  return html;
}

}  // namespace

Html metric_title(const MetricReading& reading) {
  Html html;
  html.raw("<span class=\"govuk-caption-xl\">").text(reading.body.name).raw("</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">").text(reading.metric.title);
  return html.raw("</h1>\n");
}

Html metric_headline(const MetricReading& reading) {
  const Standing& standing = reading.standing.value();
  Html html;
  html.raw("<div class=\"cw-headline\">\n<p class=\"cw-headline__figure\">");
  html.raw("<strong class=\"cw-headline__value\">");
  html.text(value_words(reading.metric, standing.latest.value)).raw("</strong> ");
  html.text(unit_after(reading.metric)).raw(" <span class=\"cw-headline__period\">");
  html.text(latest_period_words(standing)).raw("</span></p>\n");
  return html.add(facts(reading.metric, standing)).raw("</div>\n");
}

Html metric_description(const MetricReading& reading) {
  Html html;
  html.raw("<p class=\"govuk-body\">").text(reading.metric.description).raw("</p>\n");
  return html.raw("<p class=\"govuk-body\">")
      .text(better_text(reading.metric.direction) + ". " + part_text(reading))
      .raw("</p>\n");
}

Html metric_downloads(const MetricReading& reading) {
  Html html;
  html.raw("<ul class=\"cw-downloads\">\n<li>Download the chart: ");
  html.add(links(reading, kChartDownloads, "the chart")).raw("</li>\n<li>Download the figures: ");
  html.add(links(reading, kFigureDownloads, "the figures")).raw("</li>\n<li><a class=");
  html.raw("\"govuk-link\"").attribute("href", reading.address("/brief"));
  return html.raw(">Two-page brief to print</a></li>\n</ul>\n");
}

}  // namespace commonweal::missions
