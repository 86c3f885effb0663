#include "missions/metric_peers_page.hpp"

#include <vector>

#include "base/period_text.hpp"
#include "missions/excess_store.hpp"
#include "missions/peer_comparison_store.hpp"
#include "missions/standing_words.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::CellFormat;
using platform::Html;
using platform::TableCell;

constexpr std::size_t kAllUpTo = 12;
constexpr std::size_t kAtEachEnd = 5;

std::vector<TableCell> row_of(const Metric& metric, const RankedBody& ranked) {
  Html name;
  name.raw("<a class=\"govuk-link\"");
  name.attribute("href", "/metrics/" + metric.code + "?body=" + ranked.body->code).raw(">");
  name.text(ranked.body->name).raw("</a>");
  return {{.text = std::to_string(ranked.rank) + (ranked.is_tied ? "=" : ""),
           .format = CellFormat::numeric},
          {.html = std::move(name)},
          {.text = value_words(metric, ranked.figure.value), .format = CellFormat::numeric}};
}

std::vector<TableCell> gap_row(std::size_t left_out) {
  return {{.text = ""},
          {.text = std::to_string(left_out) + " more between", .classes = "cw-secondary"},
          {.text = ""}};
}

std::vector<TableCell> reference_row(const Metric& metric, const ReferenceFigure& reference) {
  return {{.text = ""},
          {.text = reference.body->name + ", for comparison", .classes = "cw-secondary"},
          {.text = value_words(metric, reference.figure.value), .format = CellFormat::numeric}};
}

std::vector<std::vector<TableCell>> rows_of(const Comparison& comparison) {
  const auto& ranked = comparison.ranked;
  std::vector<std::vector<TableCell>> rows;
  const bool all = ranked.size() <= kAllUpTo;
  for (std::size_t at = 0; at < ranked.size(); ++at) {
    if (all || at < kAtEachEnd || at >= ranked.size() - kAtEachEnd) {
      rows.push_back(row_of(*comparison.metric, ranked[at]));
    } else if (at == kAtEachEnd) {
      rows.push_back(gap_row(ranked.size() - 2 * kAtEachEnd));
    }
  }
  if (comparison.reference)
    rows.push_back(reference_row(*comparison.metric, *comparison.reference));
  return rows;
}

std::string order_words(Direction direction) {
  return direction == Direction::neutral ? "the highest first" : "the best first";
}

// Where bodies like it have figures too.
Html excess_link(const Holdings& holdings, const MetricReading& of) {
  Html html;
  if (peers_like(holdings, of.metric, of.body).empty()) return html;
  const bool is_own = of.body.code == of.metric.body;
  html.raw("<p class=\"govuk-body\"><a class=\"govuk-link\"");
  html.attribute(
      "href", "/metrics/" + of.metric.code + "/excess" + (is_own ? "" : "?body=" + of.body.code));
  return html.raw(">Against peers, over the years</a></p>\n");
}

}  // namespace

Html peers_section(const Comparison& comparison, const std::string& href) {
  const Metric& metric = *comparison.metric;
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\" id=\"compared\">How places compare</h2>\n");
  html.add(platform::table(
      {.caption = base::reader_text(comparison.period) + ", " + order_words(metric.direction),
       .caption_classes = "govuk-table__caption--s",
       .head = {{.text = "Rank", .format = CellFormat::numeric},
                {.text = "Place"},
                {.text = metric.unit_words, .format = CellFormat::numeric}},
       .rows = rows_of(comparison),
       .classes = "cw-peers"}));
  html.raw("\n<p class=\"govuk-body\"><a class=\"govuk-link\"").attribute("href", href);
  return html.raw(">Compare any places, with how sure the figures are</a></p>\n");
}

Html metric_peers(const Holdings& holdings, const MetricReading& reading) {
  Html html;
  if (reading.known_on) return html;  // Places are compared by what is known now.
  const auto comparison = load_peer_comparison(holdings, reading.metric, reading.body);
  if (comparison) {
    html.add(peers_section(*comparison, "/metrics/" + reading.metric.code + "/compare"));
  }
  return html.add(excess_link(holdings, reading));
}

}  // namespace commonweal::missions
