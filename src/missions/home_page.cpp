#include "missions/home_page.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/observation_store.hpp"
#include "missions/projection.hpp"
#include "missions/projection_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/page.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

// Everything the page says, already decided.
struct MetricView {
  std::string title;
  std::string href;
  std::string latest;
  std::string answer;  // Empty where no question stands, or the figures do not answer it.
};

struct MissionView {
  std::string title;
  std::string goal;
  std::optional<MetricView> headline;
  std::vector<MetricView> others;
};

std::string latest_text(const Metric& metric, const methods::Series& series) {
  const auto& latest = series.points().back();
  return base::grouped(latest.value, metric.decimals) + ' ' + metric.unit_words + " in " +
         base::reader_text(latest.period);
}

std::string answer_text(const StandingReplay& standing, const Metric& metric,
                        const methods::Series& series) {
  const auto question = question_of(standing.question, metric.period_kind);
  if (!question) return "";
  const auto answer = methods::replay(series, *question);
  if (!answer) return "";
  return answer_sentence(*question, *answer,
                         {.decimals = metric.decimals, .unit_words = metric.unit_words});
}

MetricView view_of(const Holdings& holdings, const Metric& metric) {
  MetricView view{.title = metric.title,
                  .href = "/metrics/" + metric.code,
                  .latest = "No figures are held yet",
                  .answer = ""};
  const auto series = series_of(observations_of(holdings.transaction, metric, metric.body));
  if (!series) return view;
  view.latest = latest_text(metric, *series);
  const auto* const standing = holdings.directory.find_replay(metric.code);
  if (standing != nullptr) view.answer = answer_text(*standing, metric, *series);
  return view;
}

std::vector<MissionView> views(const Holdings& holdings) {
  std::vector<MissionView> views;
  for (const Mission& mission : holdings.directory.missions()) {
    MissionView view{.title = mission.title, .goal = mission.goal};
    for (const Metric* metric : holdings.directory.metrics_of(mission)) {
      auto metric_view = view_of(holdings, *metric);
      if (metric->code == mission.headline_metric) {
        view.headline = std::move(metric_view);
      } else {
        view.others.push_back(std::move(metric_view));
      }
    }
    views.push_back(std::move(view));
  }
  return views;
}

Html link(const MetricView& metric) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", metric.href).raw(">");
  return html.text(metric.title).raw("</a>");
}

Html render(const MetricView& metric) {
  Html html;
  html.raw("<h3 class=\"govuk-heading-m\">").add(link(metric)).raw("</h3>\n");
  html.raw("<p class=\"govuk-body\"><strong>").text(metric.latest).raw("</strong></p>\n");
  if (metric.answer.empty()) return html;
  return html.raw("<p class=\"govuk-body\">").text(metric.answer).raw("</p>\n");
}

Html render(const MissionView& mission) {
  Html html;
  html.raw("<section class=\"cw-mission\">\n<h2 class=\"govuk-heading-l\">");
  html.text(mission.title).raw("</h2>\n<p class=\"govuk-body-l\">").text(mission.goal);
  html.raw("</p>\n");
  if (mission.headline) html.add(render(*mission.headline));
  for (const auto& metric : mission.others) html.add(render(metric));
  return html.raw("</section>\n");
}

Html render(const std::vector<MissionView>& missions) {
  Html html;
  html.raw("<div class=\"govuk-grid-row\">\n<div class=\"govuk-grid-column-two-thirds\">\n");
  html.raw("<h1 class=\"govuk-heading-xl\">How long until services are back at their best?</h1>\n");
  if (missions.empty()) {
    html.raw(
        "<p class=\"govuk-body\">No missions are held yet. Load the example with "
        "<code>commonweal example load england</code>.</p>\n");
  } else {
    html.raw(
        "<p class=\"govuk-body\">For each mission, where its measures stand and how long it "
        "would take to return to the best level there was, if a past rate of improvement were "
        "matched.</p>\n");
  }
  for (const auto& mission : missions) html.add(render(mission));
  return html.raw("</div>\n</div>\n");
}

}  // namespace

base::Result<platform::Response> show_home(const platform::Request& request,
                                           const Holdings& holdings) {
  return platform::ok_html(
      platform::layout(site_page("Missions", render(views(holdings)), request.visitor)));
}

}  // namespace commonweal::missions
