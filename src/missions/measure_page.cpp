#include "missions/measure_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/period_text.hpp"
#include "missions/comparison_words.hpp"
#include "missions/scorecard_words.hpp"
#include "missions/standing_words.hpp"
#include "platform/chart/sparkline.hpp"
#include "platform/html/own/metric_card.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::TableCell;

constexpr const char* kGood = "govuk-tag--green";
constexpr const char* kBad = "govuk-tag--red";
constexpr const char* kNeither = "govuk-tag--blue";

Html tag(std::string_view words, const char* colour) {
  return platform::tag({.text = std::string(words), .classes = colour});
}

Html trend_tag(TrendSense sense) {
  switch (sense) {
    case TrendSense::better: return tag(words(sense), kGood);
    case TrendSense::worse: return tag(words(sense), kBad);
    case TrendSense::unclear: return Html().text(words(sense)).raw(":");
    case TrendSense::higher:
    case TrendSense::lower: break;
  }
  return {};
}

Html tagged(Html tag, std::string_view words) {
  if (!tag.empty()) tag.raw(" ");
  return tag.text(words);
}

Html country_html(const Measure& measure) {
  if (!measure.country) return Html().text("No figure is held for the same period");
  const auto& [body, figure, difference] = *measure.country;
  if (difference == Difference::untold) return Html().text(country_words(measure));
  Html sense = difference_tag(difference);
  if (sense.empty()) sense.text(words(difference)).raw(":");
  return tagged(std::move(sense),
                body->name + " has " + value_words(*measure.metric, figure.value));
}

Html trend_html(const Measure& measure) {
  if (!measure.trend) return {};
  return tagged(trend_tag(measure.trend->sense), trend_words(*measure.metric, *measure.trend));
}

platform::Sparkline spark(const Measure& measure) {
  const Metric& metric = *measure.metric;
  platform::Sparkline line{.points = {}, .words = {}, .level = std::nullopt};
  const Observation* first = nullptr;
  for (const Observation& it : measure.observations) {
    const auto figure = measured(it);
    if (figure && first == nullptr) first = &it;
    line.points.push_back(
        {base::decimal_year(it.period), figure ? std::optional(figure->value) : std::nullopt});
  }
  line.words = "From " + value_words(metric, measured(*first)->value) + " in " +
               base::reader_text(first->period) + " to " +
               value_words(metric, measure.figure.value) + " in " +
               base::reader_text(measure.period);
  return line;
}

platform::MetricCard card_of(const Measure& measure, const Body* country) {
  const Metric& metric = *measure.metric;
  platform::MetricCard card{.title = metric.short_title,
                            .href = "/metrics/" + metric.code,
                            .value = value_words(metric, measure.figure.value),
                            .unit = unit_after(metric),
                            .period = period_words(measure)};
  if (measure.observations.size() > 2) card.sparkline = platform::sparkline(spark(measure));
  if (country != nullptr) card.facts.push_back({"Against " + country->name, country_html(measure)});
  card.facts.push_back({"Change", trend_html(measure)});
  card.facts.push_back({"Like places", Html().text(like_words(measure))});
  card.note = sureness_words(measure);
  return card;
}

TableCell link_cell(const std::string& text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">").text(text).raw("</a>");
  return {.html = html};
}

TableCell number_cell(std::string text) {
  return {.text = std::move(text), .format = platform::CellFormat::numeric};
}

std::string compare_address(const Scorecard& scorecard, const Measure& measure) {
  return "/metrics/" + measure.metric->code +
         "/compare?kind=" + std::string(code_word(scorecard.body->kind)) +
         "&here=" + scorecard.body->code;
}

std::vector<TableCell> row_of(const Scorecard& scorecard, const Measure& measure) {
  const Metric& metric = *measure.metric;
  const auto& interval = measure.figure.interval;
  std::vector<TableCell> row{
      link_cell(metric.title, "/metrics/" + metric.code),
      number_cell(value_words(metric, measure.figure.value)),
      {.text = interval ? interval_words(metric, *interval) : "Not published"},
      {.text = period_words(measure)}};
  if (scorecard.country != nullptr) row.push_back({.html = country_html(measure)});
  row.push_back({.html = trend_html(measure)});
  row.push_back(link_cell("Compare", compare_address(scorecard, measure)));
  return row;
}

Html group_of(const Scorecard& scorecard, Dimension dimension) {
  Html html;
  html.raw("<section").attribute("id", code_word(dimension));
  html.raw(">\n<h2 class=\"govuk-heading-l\">").text(title_of(dimension)).raw("</h2>\n");
  html.raw("<p class=\"govuk-body\">").text(question_of(dimension)).raw("</p>\n");
  std::vector<platform::MetricCard> cards;
  for (const Measure* measure : scorecard.of(dimension)) {
    cards.push_back(card_of(*measure, scorecard.country));
  }
  if (!cards.empty()) return html.add(platform::metric_cards(cards)).raw("</section>\n");
  return html.raw("<p class=\"govuk-body cw-quiet\">No measure of this is held for ")
      .text(scorecard.body->name)
      .raw(" yet.</p>\n</section>\n");
}

}  // namespace

Html difference_tag(Difference difference) {
  switch (difference) {
    case Difference::better: return tag(words(difference), kGood);
    case Difference::worse: return tag(words(difference), kBad);
    case Difference::higher:
    case Difference::lower: return tag(words(difference), kNeither);
    case Difference::unclear:
    case Difference::untold: break;
  }
  return {};
}

Html measure_groups(const Scorecard& scorecard) {
  Html html;
  for (const auto dimension : {Dimension::access, Dimension::experience, Dimension::quality}) {
    html.add(group_of(scorecard, dimension));
  }
  return html;
}

Html measure_table(const Scorecard& scorecard) {
  platform::HtmlTable table{.caption = "All figures of " + scorecard.body->name,
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Measure"},
                                     number_cell("Figure"),
                                     {.text = "95% interval"},
                                     {.text = "Period"}},
                            .rows = {},
                            .first_cell_is_header = true};
  if (scorecard.country != nullptr) {
    table.head.push_back({.text = "Against " + scorecard.country->name});
  }
  table.head.push_back({.text = "Change"});
  table.head.push_back({.text = "With others"});
  for (const Measure& measure : scorecard.measures) {
    table.rows.push_back(row_of(scorecard, measure));
  }
  return platform::scroll_region("All figures", platform::table(table));
}

Html unmeasured_list(const Scorecard& scorecard) {
  if (scorecard.unmeasured.empty()) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">Measures without a figure</h2>\n");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& [metric, period, reason] : scorecard.unmeasured) {
    html.raw("<li>").text(metric->title).raw(", ").text(base::reader_text(period)).raw(": ");
    html.text(reason_words(reason)).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

}  // namespace commonweal::missions
