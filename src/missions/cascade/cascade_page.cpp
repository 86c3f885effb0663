#include "missions/cascade/cascade_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/cascade/ask_change_store.hpp"
#include "missions/cascade/cascade.hpp"
#include "missions/cascade/cascade_table_page.hpp"
#include "missions/cascade/cascade_tree_page.hpp"
#include "missions/cascade/cascade_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/select.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

std::string address_of(const Mission& mission) { return "/missions/" + mission.code + "/cascade"; }

std::string illustrative_words(const Cascade& cascade) {
  if (cascade.illustrative == cascade.asks) return "All " + counted(cascade.asks, "ask") + " are";
  return counted(cascade.illustrative, "ask") + " of " + std::to_string(cascade.asks) +
         (cascade.illustrative == 1 ? " is" : " are");
}

Html heading(const Cascade& cascade) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">Mission: ");
  html.text(cascade.mission->title).raw("</span>\n<h1 class=\"govuk-heading-xl\">");
  html.raw("Who is asked to answer for it</h1>\n<p class=\"govuk-body-l\">");
  html.text(cascade_lead(cascade)).raw("</p>\n");
  if (cascade.illustrative > 0) {
    html.add(platform::inset_text(
        {.text = std::string(kIllustrativeTitle) + ". " + illustrative_words(cascade) +
                 " ours, to show how a cascade works. The bodies and the figures are real."}));
  }
  return html.raw("</div>\n");
}

Html filter(const Directory& directory, const Cascade& cascade) {
  platform::Select field{.name = "metric",
                         .id = "shown-metric",
                         .label = {.text = "Measure"},
                         .value = cascade.metric == nullptr ? "" : cascade.metric->code,
                         .items = {{.text = "All measures", .value = ""}}};
  for (const Metric* metric : directory.metrics_of(*cascade.mission)) {
    field.items.push_back({.text = metric->short_title, .value = metric->code});
  }
  return platform::filter_bar({.action = address_of(*cascade.mission),
                               .label = "Choose a measure",
                               .fields = {platform::select(field)},
                               .clear_href = address_of(*cascade.mission)});
}

Html empty(const Cascade& cascade) {
  const std::string of = cascade.metric == nullptr ? "this mission" : cascade.metric->short_title;
  return platform::empty_state(
      {.title = "Nobody is asked yet",
       .text = "No body is asked to answer for " + of +
               ". The mission unit asks departments; they pass it on to the bodies below them."});
}

Html unasked(const Cascade& cascade) {
  if (cascade.unasked.empty() || cascade.asks == 0) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\">Measures that nobody is asked for</h2>\n");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const Metric* metric : cascade.unasked) {
    html.raw("<li><a class=\"govuk-link\"").attribute("href", "/metrics/" + metric->code);
    html.raw(">").text(metric->short_title).raw("</a></li>\n");
  }
  return html.raw("</ul>\n");
}

Html main_part(const SentForm& sent, const Holdings& holdings, const Cascade& cascade) {
  Html html = form_outcome(sent);
  html.add(heading(cascade)).add(filter(holdings.directory, cascade));
  if (cascade.asks == 0) {
    html.add(empty(cascade));
  } else {
    html.add(cascade_tree(cascade)).add(tree_table(cascade)).add(waiting_table(cascade));
    html.add(coverage_table(cascade)).add(unasked(cascade));
  }
  if (may_steer(holdings.transaction, sent.request.visitor)) {
    html.raw("<div class=\"cw-measure\">\n");
    html.add(ask_form(holdings.directory, *cascade.mission, sent)).raw("</div>\n");
  }
  html.raw("<ul class=\"cw-downloads\">\n<li><a class=\"govuk-link\"");
  html.attribute("href", "/api/v1" + address_of(*cascade.mission));
  return html.raw(">This page as data (JSON)</a></li>\n</ul>\n");
}

}  // namespace

platform::Response cascade_response(const SentForm& sent, const Holdings& holdings,
                                    const Mission& mission, const Metric* metric) {
  const AskLines lines(holdings.directory);
  const Cascade cascade = cascade_of(lines, mission, metric);
  auto page = site_page(mission.title + ": who is asked to answer for it",
                        main_part(sent, holdings, cascade), sent.request.visitor);
  mark_part(page, "/");
  if (sent.fault != nullptr) page.state = platform::PageState::in_error;
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = mission.title, .href = "/missions/" + mission.code},
                      {.text = "Who is asked"}};
  auto response = platform::ok_html(platform::layout(page));
  response.status = status_of(sent);
  return response;
}

base::Result<platform::Response> show_cascade(const platform::Request& request,
                                              const Holdings& holdings) {
  auto mission = holdings.directory.mission(request.field("mission").text);
  if (!mission) return base::fail(std::move(mission));
  auto metric = metric_in(holdings.directory, **mission, request.query("metric").value_or(""));
  if (!metric) return base::fail(std::move(metric));
  return cascade_response({.request = request}, holdings, **mission, *metric);
}

}  // namespace commonweal::missions
