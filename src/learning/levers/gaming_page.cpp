#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "base/counted.hpp"
#include "base/figure.hpp"
#include "learning/levers/gaming_store.hpp"
#include "learning/levers/lever_form_page.hpp"
#include "learning/levers/lever_page.hpp"
#include "missions/site_page.hpp"
#include "missions/standing_words.hpp"
#include "platform/html/button.hpp"
#include "platform/html/details.hpp"
#include "platform/html/input.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/select.hpp"
#include "platform/html/table.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;

std::optional<platform::ErrorMessage> message(const base::Error* fault, std::string_view field) {
  if (fault == nullptr) return std::nullopt;
  const auto found = std::ranges::find(fault->problems, field, &base::Problem::place);
  if (found == fault->problems.end()) return std::nullopt;
  return platform::ErrorMessage{.text = found->what};
}

Html form(const Request& request, const Holdings& holdings, const base::Error* fault) {
  platform::Select metrics{.name = "metric",
                           .label = {.text = "Metric"},
                           .value = std::string(request.query("metric").value_or("")),
                           .items = {{.text = "Choose a metric", .value = ""}},
                           .hint = platform::Hint{.text = "Those with 50 figures or more."},
                           .error_message = message(fault, "metric")};
  for (const auto* metric : metrics_to_check(holdings)) {
    metrics.items.push_back({.text = metric->short_title, .value = metric->code});
  }
  const auto number = [&](const char* name, const char* label, const char* hint) {
    return platform::input({.name = name,
                            .inputmode = "decimal",
                            .value = std::string(request.query(name).value_or("")),
                            .label = {.text = label},
                            .hint = platform::Hint{.text = hint},
                            .error_message = message(fault, name),
                            .classes = "govuk-input--width-10"});
  };
  Html html;
  html.raw("<form method=\"get\" action=\"/gaming-check\" novalidate class=\"cw-no-print\">\n");
  html.add(platform::select(metrics));
  html.add(number("level", "Level of the target", "In the unit of the metric, such as 95."));
  html.add(number("width", "Width of a bin (optional)",
                  "How near is near: 1 if you leave it out. 40 bins are counted in all."));
  html.add(platform::button({.text = "Check"}));
  return html.raw("</form>\n");
}

Html bins_table(const GamingCheck& check) {
  std::vector<std::vector<platform::TableCell>> rows;
  for (const auto& bin : check.found.bins) {
    rows.push_back(
        {{.text = base::shortest(bin.from)},
         {.text = base::grouped(bin.count), .format = platform::CellFormat::numeric},
         {.text = base::grouped(bin.expected, 1), .format = platform::CellFormat::numeric}});
  }
  return platform::details(
      {.summary_text = "The bins",
       .html =
           platform::table({.caption = "Figures in each bin, from the worst to the best",
                            .caption_classes = "govuk-table__caption--s",
                            .head = {{.text = "From"},
                                     {.text = "Figures", .format = platform::CellFormat::numeric},
                                     {.text = "Expected", .format = platform::CellFormat::numeric}},
                            .rows = std::move(rows),
                            .first_cell_is_header = true})});
}

Html answer_html(const MetricGaming& gaming) {
  const auto sentences = gaming.check ? gaming_sentences(*gaming.check)
                                      : std::vector<std::string>{too_few_sentence(gaming)};
  Html words;
  for (const auto& sentence : sentences) {
    words.raw("<p class=\"govuk-body\">").text(sentence).raw("</p>\n");
  }
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">").text(gaming.metric->title).raw("</h2>\n");
  html.add(platform::inset_text({.html = std::move(words)}));
  html.raw("<p class=\"govuk-body\">").text(base::grouped(gaming.in_reach));
  html.raw(" of the figures of all bodies and periods lie within reach.");
  if (gaming.left_out > 0) {
    html.text(" " + base::counted(gaming.left_out, "period is", "periods are"));
    html.raw(" held without a figure and left out.");
  }
  html.raw("</p>\n");
  return gaming.check ? html.add(bins_table(*gaming.check)) : html;
}

}  // namespace

base::Result<Response> show_gaming_check(const Request& request, const Holdings& holdings) {
  const bool asked =
      !request.query("metric").value_or("").empty() || !request.query("level").value_or("").empty();
  auto gaming = asked ? metric_gaming(holdings, {.metric = request.query("metric").value_or(""),
                                                 .level = request.query("level").value_or(""),
                                                 .width = request.query("width").value_or("")})
                      : base::Result<MetricGaming>();
  const base::Error* fault = gaming ? nullptr : &gaming.error();
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  if (fault != nullptr) html.add(lever_error_summary(*fault));
  html.raw("<h1 class=\"govuk-heading-xl\">Does a target look gamed?</h1>\n");
  html.raw(
      "<p class=\"govuk-body-l\">Where figures are made to meet a target, they pile up just on ");
  html.raw("its good side.</p>\n<p class=\"govuk-body\">A smooth course is drawn through the ");
  html.raw("figures further away, and what lies above it near the level is counted. It is a ");
  html.raw("reason to ask, never a proof.</p>\n");
  if (asked && fault == nullptr) html.add(answer_html(*gaming));
  html.add(form(request, holdings, fault)).raw("</div>\n");
  auto page = missions::site_page("Does a target look gamed?", std::move(html), request.visitor);
  if (fault != nullptr) page.state = platform::PageState::in_error;
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Which lever fits?", .href = "/lever-test"},
                      {.text = "Does a target look gamed?"}};
  Response response = platform::ok_html(platform::layout(page));
  if (fault != nullptr) response.status = platform::http_status(fault->code);
  return response;
}

}  // namespace commonweal::learning
