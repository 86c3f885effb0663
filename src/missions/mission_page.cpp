#include "missions/mission_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/core_chart_page.hpp"
#include "missions/funded_part_page.hpp"
#include "missions/interventions_part_page.hpp"
#include "missions/mission_standing_store.hpp"
#include "missions/mission_status_store.hpp"
#include "missions/site_page.hpp"
#include "missions/standing_page.hpp"
#include "missions/standing_table_page.hpp"
#include "missions/target_table_page.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/page.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

std::string counted(std::size_t count, const std::string& one) {
  return std::to_string(count) + ' ' + one + (count == 1 ? "" : "s");
}

std::string count_text(const MissionStanding& mission) {
  std::size_t held = 0;
  for (const auto& metric : mission.metrics) held += metric.standing ? 1 : 0;
  const std::size_t missing = mission.metrics.size() - held;
  return counted(held, "measure") +
         (missing == 0 ? "" : "; no series is held of " + std::to_string(missing) + " more");
}

// What was promised, and the way to whether it is on track.
Html targets_line(const MissionStatus& status) {
  std::vector<const TargetStatus*> targets;
  for (const TargetStatus& target : status.targets) targets.push_back(&target);
  Html html;
  html.text(counts_sentence(targets));
  if (targets.empty()) return html;
  html.raw(" <a class=\"govuk-link\"");
  html.attribute("href", "/missions/" + status.mission->code + "/status");
  return html.raw(">Is it on track?</a>");
}

Html reports_link(const Mission& mission) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", "/reports?mission=" + mission.code);
  return html.raw(">What the independent body says</a>");
}

Html facts(const MissionStanding& mission, const MissionStatus& status) {
  return platform::summary_list(
      {.rows = {
           {.key = {.text = "Basis in law"}, .value = {.text = mission.mission->statutory_basis}},
           {.key = {.text = "Targets"}, .value = {.html = targets_line(status)}},
           {.key = {.text = "Reported on"}, .value = {.html = reports_link(*mission.mission)}},
           {.key = {.text = "Watched by"}, .value = {.text = count_text(mission)}}}});
}

Html heading(const MissionStanding& mission, const MissionStatus& status) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">Mission</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">").text(mission.mission->title).raw("</h1>\n");
  html.raw("<p class=\"govuk-body-l\">").text(mission.mission->goal).raw("</p>\n");
  return html.add(facts(mission, status)).raw("\n</div>\n");
}

Html core_section(const MissionStanding& mission) {
  std::vector<platform::MetricCard> cards;
  for (const MetricStanding* metric : core_of(mission)) cards.push_back(card_of(*metric));
  Html html;
  if (cards.empty()) return html;
  html.raw("<section class=\"cw-mission\">\n<h2 class=\"govuk-heading-l\">Core measures</h2>\n");
  return html.add(platform::metric_cards(cards))
      .add(core_charts(mission))
      .add(words_explained())
      .raw("</section>\n");
}

Html services_section(const MissionStanding& mission) {
  Html html;
  html.raw("<section class=\"cw-mission\">\n");
  html.raw("<h2 class=\"govuk-heading-l\">Access, experience and quality</h2>\n");
  return html.add(services_grid(services_of({mission}))).raw("</section>\n");
}

Html table_section(const MissionStanding& mission, std::string_view sort) {
  const std::string path = "/missions/" + mission.mission->code;
  Html html;
  html.raw("<section class=\"cw-mission\" id=\"all\">\n");
  html.raw("<h2 class=\"govuk-heading-l\">All measures</h2>\n");
  html.add(render(StandingTable{.caption = "Every measure of " + mission.mission->title,
                                .path = path,
                                .sort = sort,
                                .metrics = mission.metrics}));
  html.raw("<ul class=\"cw-downloads\">\n<li><a class=\"govuk-link\"");
  html.attribute("href", path + "/cascade").raw(">Who is asked to answer for it</a></li>\n<li>");
  html.raw("<a class=\"govuk-link\"");
  html.attribute("href", path + "/brief").raw(">Two-page brief to print</a></li>\n<li>");
  html.raw("<a class=\"govuk-link\"").attribute("href", "/api/v1" + path);
  html.raw(">This page as data (JSON)</a></li>\n</ul>\n");
  return html.raw("</section>\n");
}

Html main_part(const Holdings& holdings, const Mission& mission, std::string_view sort) {
  const MissionStanding standing = load_standing(holdings, mission);
  Html html = heading(standing, load_status(holdings, mission));
  if (standing.metrics.empty()) {
    return html.add(platform::empty_state({.title = "No measure is named for this mission yet"}));
  }
  html.add(core_section(standing)).add(interventions_part(holdings.directory, mission));
  html.add(funded_part(holdings.directory, mission));
  return html.add(services_section(standing)).add(table_section(standing, sort));
}

}  // namespace

base::Result<platform::Response> show_mission(const platform::Request& request,
                                              const Holdings& holdings) {
  auto found = holdings.directory.mission(request.field("mission").text);
  if (!found) return base::fail(std::move(found));
  const Mission& mission = **found;
  platform::Page page =
      site_page(mission.title, main_part(holdings, mission, request.query("sort").value_or("")),
                request.visitor);
  mark_part(page, "/");
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = mission.title}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::missions
