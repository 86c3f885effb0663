#include "missions/comparison_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/period_text.hpp"
#include "missions/body_words.hpp"
#include "missions/comparison_chart_page.hpp"
#include "missions/comparison_choice_page.hpp"
#include "missions/comparison_store.hpp"
#include "missions/comparison_words.hpp"
#include "missions/site_page.hpp"
#include "missions/standing_words.hpp"
#include "platform/chart/chart_with_table.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::missions {
namespace {

using platform::CellFormat;
using platform::Html;
using platform::Parameters;
using platform::Request;
using platform::Sorted;
using platform::TableCell;

constexpr std::string_view kRowsPerPage = "200";  // All councils of England at once.

std::string path_of(const Metric& metric) { return "/metrics/" + metric.code + "/compare"; }

// What was chosen, as an address says it; the period only where it was asked for.
Parameters choice_of(const ChosenComparison& chosen, const Request& request) {
  Parameters choice;
  for (const Body* body : chosen.named) choice.push_back({"body", body->code});
  for (const char* name : {"kind", "region", "period", "here"}) {
    const auto value = request.query(name);
    if (value && !value->empty()) choice.push_back({name, std::string(*value)});
  }
  return choice;
}

std::string address(const std::string& path, const Parameters& parameters) {
  return parameters.empty() ? path : path + '?' + platform::encode_form(parameters);
}

// Everything that the page says of itself and of its addresses.
struct Asked {
  const ChosenComparison& chosen;
  Parameters choice;
  std::optional<Sorted> sorted;
  platform::ListPage page;
};

// The column of intervals stands only where there are some.
std::vector<platform::DataColumn> columns(const Comparison* comparison) {
  std::vector<platform::DataColumn> columns{
      {.text = "Place", .key = "name"},
      {.text = "Rank", .key = "rank", .format = CellFormat::numeric},
      {.text = "Figure", .key = "figure", .format = CellFormat::numeric}};
  if (comparison == nullptr) return columns;
  if (comparison->has_intervals()) columns.push_back({.text = "95% interval"});
  if (comparison->reference) {
    columns.push_back({.text = "Against " + comparison->reference->body->name});
  }
  return columns;
}

// The rank is the order that it comes in.
std::vector<const RankedBody*> in_order(const Comparison& comparison,
                                        const std::optional<Sorted>& sorted) {
  std::vector<const RankedBody*> bodies;
  for (const auto& it : comparison.ranked) bodies.push_back(&it);
  if (!sorted) return bodies;
  if (sorted->column == "name") {
    std::ranges::stable_sort(bodies, {},
                             [](const RankedBody* it) { return std::string_view(it->body->name); });
  } else if (sorted->column == "figure") {
    std::ranges::stable_sort(bodies, {}, [](const RankedBody* it) { return it->figure.value; });
  }
  if (sorted->order == platform::SortOrder::descending) std::ranges::reverse(bodies);
  return bodies;
}

Html body_link(const Body& body) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", address_of(body)).raw(">");
  return html.text(body.name).raw("</a>");
}

Html name_of(const Body& body, const Body* here) {
  if (&body != here) return body_link(body);
  return Html().raw("<strong>").add(body_link(body)).raw("</strong>");
}

std::vector<TableCell> row_of(const RankedBody& it, const Comparison& comparison,
                              const Body* here) {
  const Metric& metric = *comparison.metric;
  const auto status = std::get<base::Reported>(it.observation.figure).status;
  const bool is_provisional = status == base::FigureStatus::provisional;
  std::vector<TableCell> row{
      {.html = name_of(*it.body, here)},
      {.text = rank_words(it)},
      {.text = value_words(metric, it.figure.value) + (is_provisional ? " (provisional)" : "")}};
  if (comparison.has_intervals()) {
    const auto& interval = it.figure.interval;
    row.push_back({.text = interval ? interval_words(metric, *interval) : "Not published"});
  }
  if (comparison.reference) row.push_back({.text = difference_words(it, comparison)});
  return row;
}

Html table_of(const Asked& asked) {
  const Comparison& comparison = *asked.chosen.comparison;
  const auto bodies = in_order(comparison, asked.sorted);
  platform::DataTable table{
      .caption = asked.chosen.metric->title + ", " + base::reader_text(comparison.period),
      .columns = columns(&comparison),
      .sorted = asked.sorted.value_or(Sorted{.column = "rank"}),
      .page = asked.page.page,
      .pages = asked.page.pages};
  table.address = [&asked](std::string_view sort, std::int64_t page) {
    Parameters parameters = asked.choice;
    parameters.push_back({"sort", std::string(sort)});
    if (page > 1) parameters.push_back({"page", std::to_string(page)});
    return address(path_of(*asked.chosen.metric), parameters) + "#figures";
  };
  for (auto i = asked.page.first(); i < asked.page.last(); ++i) {
    table.rows.push_back(row_of(*bodies[i], comparison, asked.chosen.here));
  }
  Html html;
  return html.raw("<div id=\"figures\">\n").add(platform::data_table(table)).raw("</div>\n");
}

Html missing_of(const Comparison& comparison) {
  if (comparison.missing.empty()) return {};
  platform::HtmlTable table{.caption = "No figure for " + base::reader_text(comparison.period),
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Place"}, {.text = "Why"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& it : comparison.missing) {
    table.rows.push_back({{.html = body_link(*it.body)}, {.text = missing_words(it)}});
  }
  return platform::scroll_region("Places without a figure", platform::table(table));
}

Html chart_of(const Asked& asked) {
  const auto chart = dot_plot(asked.chosen);
  Html html = platform::render(chart);
  const auto count = asked.chosen.comparison->ranked.size();
  if (count > kDotsMax) {
    html.raw("<p class=\"govuk-body-s\">The chart shows the first ").number(kDotsOfMany);
    html.raw(" of ").text(base::grouped(static_cast<double>(count))).raw(".</p>\n");
  }
  return html;
}

Html downloads_of(const Asked& asked) {
  const std::string path = path_of(*asked.chosen.metric);
  Html html;
  html.raw("<p class=\"govuk-body\">Download: ");
  const auto add = [&](const char* name, const std::string& href, bool is_last) {
    html.raw("<a class=\"govuk-link\"").attribute("href", address(href, asked.choice)).raw(">");
    html.text(name).raw(is_last ? platform::Markup("</a>") : platform::Markup("</a>, "));
  };
  add("CSV", path + ".csv", false);
  add("Excel", path + ".xlsx", false);
  add("JSON", "/api/v1" + path, false);
  add("PNG", path + ".png", false);
  add("SVG", path + ".svg", true);
  return html.raw("</p>\n");
}

Html paragraph(std::string_view text) {
  return Html().raw("<p class=\"govuk-body\">").text(text).raw("</p>\n");
}

Html nothing_held(const ChosenComparison& chosen) {
  return platform::empty_state(
      {.title = "There is nothing to compare yet",
       .text = chosen.region == nullptr
                   ? "No body has figures of this metric. Import some, or load the example."
                   : "No body in " + chosen.region->name + " has figures of this metric.",
       .action_text = "Go to the metric",
       .action_href = "/metrics/" + chosen.metric->code});
}

Html main_of(const Asked& asked) {
  const ChosenComparison& chosen = asked.chosen;
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">")
      .text(chosen.metric->title);
  html.raw("</span>\n<h1 class=\"govuk-heading-xl\">Compare ").text(who_words(chosen));
  html.raw("</h1>\n");
  if (chosen.comparison) html.add(paragraph(summary_words(chosen)));
  html.raw("</div>\n").add(comparison_choice(chosen, path_of(*chosen.metric)));
  if (!chosen.comparison) return html.add(nothing_held(chosen));
  if (!chosen.comparison->ranked.empty()) {
    html.raw("<div class=\"cw-measure\">\n")
        .add(platform::inset_text({.text = caveat_words(chosen)}));
    html.raw("</div>\n").add(chart_of(asked)).add(table_of(asked));
  }
  return html.add(missing_of(*chosen.comparison)).add(downloads_of(asked));
}

platform::Page page_of(const Asked& asked, const Request& request) {
  const Metric& metric = *asked.chosen.metric;
  platform::Page page = site_page("Compare " + who_words(asked.chosen) + ": " + metric.title,
                                  main_of(asked), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = metric.short_title, .href = "/metrics/" + metric.code},
                      {.text = "Compare"}};
  return page;
}

}  // namespace

base::Result<platform::Response> show_comparison(const Request& request, const Holdings& holdings) {
  auto chosen = load_comparison(
      holdings, comparison_text(request.field("metric").text, request.query_parameters));
  if (!chosen) return base::fail(std::move(chosen));
  auto page =
      platform::list_page({.page = request.query("page").value_or(""), .per_page = kRowsPerPage},
                          chosen->comparison ? chosen->comparison->ranked.size() : 0);
  if (!page) return base::fail(std::move(page));
  const Asked asked{
      .chosen = *chosen,
      .choice = choice_of(*chosen, request),
      .sorted = platform::sorted_in(request.query("sort").value_or(""), columns(nullptr)),
      .page = *page};
  return platform::ok_html(platform::layout(page_of(asked, request)));
}

}  // namespace commonweal::missions
