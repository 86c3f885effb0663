#include "missions/cascade/cascade_table_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/cascade/cascade_words.hpp"
#include "platform/html/details.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::CellFormat;
using platform::Html;
using platform::TableCell;

constexpr std::size_t kNamesMax = 5;

Html link(const std::string& text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html body_link(const Body& body) { return link(body.name, "/bodies/" + body.code + "/asks"); }

Html section(std::string_view title, std::string_view words, const Html& content) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\">").text(title).raw("</h2>\n");
  html.raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
  return html.add(content);
}

void add_rows(const CascadeNode& node, const std::string& asked_by,
              std::vector<std::vector<TableCell>>& rows) {
  const TableCell name = node.body == nullptr ? TableCell{.text = node.title}
                                              : TableCell{.html = body_link(*node.body)};
  rows.push_back({name, {.text = asked_by}, {.text = node_words(node)}});
  for (const auto& child : node.children) add_rows(child, node.title, rows);
}

// How many others below are asked, for a measure that not all are.
std::string partly_words(const std::vector<PassingOn>& partly) {
  std::string words;
  for (const auto& it : partly) {
    if (!words.empty()) words += "; ";
    words += it.metric->short_title + ", " + std::to_string(it.asked.size()) + " of " +
             std::to_string(it.below()) + " asked, not " + names_listed(it.not_asked, kNamesMax);
  }
  return words.empty() ? "None" : words;
}

std::string not_passed_words(const MetricCoverage& coverage) {
  std::vector<const Body*> bodies;
  for (const auto* it : coverage.not_passed()) bodies.push_back(it->body);
  return bodies.empty() ? "Nobody" : names_listed(bodies, kNamesMax);
}

}  // namespace

Html tree_table(const Cascade& cascade) {
  platform::HtmlTable table{.caption = "Who asks whom",
                            .caption_classes = "govuk-visually-hidden",
                            .head = {{.text = "Body"}, {.text = "Asked by"}, {.text = "How far"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& root : cascade.roots) add_rows(root, "Nobody: it is the top", table.rows);
  return platform::details(
      {.summary_text = "The same as a table",
       .html = platform::scroll_region("Who asks whom", platform::table(table))});
}

Html waiting_table(const Cascade& cascade) {
  platform::DataTable table{.caption = "Bodies with others below them",
                            .caption_classes = "govuk-visually-hidden",
                            .columns = {{.text = "Body"},
                                        {.text = "Measures"},
                                        {.text = "Asked of nobody below"},
                                        {.text = "Asked of some below"}},
                            .rows = {},
                            .empty = "No body that is asked has others below it."};
  for (const auto& it : cascade.bodies) {
    if (it.not_passed.empty() && it.partly.empty()) continue;
    table.rows.push_back({{.html = body_link(*it.body)},
                          {.text = std::to_string(it.metrics)},
                          {.text = it.not_passed.empty() ? "None" : names_listed(it.not_passed)},
                          {.text = partly_words(it.partly)}});
  }
  if (!cascade.bodies.empty()) table.empty = "Every body has passed its measures on to all below.";
  return section("Who has not passed it on",
                 "A body that is asked for a measure passes it on to the bodies below it that it "
                 "depends on. Regulators watch, and are not counted.",
                 platform::data_table(table));
}

Html coverage_table(const Cascade& cascade) {
  platform::DataTable table{.caption = "How far each measure has come",
                            .caption_classes = "govuk-visually-hidden",
                            .columns = {{.text = "Measure"},
                                        {.text = "Asked from the top"},
                                        {.text = "Bodies asked", .format = CellFormat::numeric},
                                        {.text = "Passed on by", .format = CellFormat::numeric},
                                        {.text = "Not passed on by"}},
                            .rows = {}};
  for (const auto& it : cascade.metrics) {
    const std::string passed =
        std::to_string(it.passed()) + " of " + std::to_string(it.passing.size());
    table.rows.push_back(
        {{.html = link(it.metric->short_title, "/metrics/" + it.metric->code)},
         {.text = it.top.empty() ? "Nobody" : names_listed(it.top, kNamesMax)},
         {.text = std::to_string(it.asks), .format = CellFormat::numeric},
         {.text = it.passing.empty() ? "Nobody below" : passed, .format = CellFormat::numeric},
         {.text = not_passed_words(it)}});
  }
  return section("Measure by measure",
                 "Passed on by: how many of the bodies that are asked, and have others below "
                 "them, have asked any of these.",
                 platform::data_table(table));
}

}  // namespace commonweal::missions
