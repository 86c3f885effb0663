#include "missions/home_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/interventions_part_page.hpp"
#include "missions/mission_standing_store.hpp"
#include "missions/site_page.hpp"
#include "missions/standing_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/input.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/page.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

// So that the page stays one that people read to its end.
constexpr std::size_t kNamedInAService = 4;

struct Way {
  const char* action;
  const char* id;
  const char* label;
  const char* hint;
  const char* button;
};

// Two ways in, for whoever knows what they look for and whoever knows where they live.
constexpr Way kWays[] = {
    {"/search", "search", "Search", "A measure, place or organisation", "Search"},
    {"/areas", "area", "Your area", "The name or code of a council or region", "Find your area"},
};

Html way_in(const Way& way) {
  Html html;
  html.raw("<form class=\"cw-ways__way\" method=\"get\"").attribute("action", way.action);
  html.raw(">\n");
  html.add(platform::input({.name = "q",
                            .id = way.id,
                            .type = "search",
                            .label = {.text = way.label, .classes = "govuk-label--m"},
                            .hint = platform::Hint{.text = way.hint}}));
  html.add(platform::button({.text = way.button})).raw("</form>\n");
  return html;
}

Html ways_in() {
  Html html;
  html.raw("<div class=\"cw-ways\">\n");
  for (const Way& way : kWays) html.add(way_in(way));
  return html.raw("</div>\n");
}

std::string all_text(const MissionStanding& mission) {
  const std::size_t count = mission.metrics.size();
  return count == 1 ? "The measure of this mission" : "All " + std::to_string(count) + " measures";
}

Html mission_link(const Mission& mission, const std::string& text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", "/missions/" + mission.code).raw(">");
  return html.text(text).raw("</a>");
}

Html render(const MissionStanding& mission) {
  std::vector<platform::MetricCard> cards;
  for (const MetricStanding* metric : core_of(mission)) cards.push_back(card_of(*metric));
  Html html;
  html.raw("<section class=\"cw-mission\">\n<h2 class=\"govuk-heading-l\">");
  html.add(mission_link(*mission.mission, mission.mission->title)).raw("</h2>\n");
  html.raw("<p class=\"govuk-body-l\">").text(mission.mission->goal).raw("</p>\n");
  if (cards.empty()) {
    html.raw("<p class=\"govuk-body\">No core measure is named yet.</p>\n");
  } else {
    html.add(platform::metric_cards(cards));
  }
  if (mission.metrics.empty()) return html.raw("</section>\n");
  html.raw("<p class=\"govuk-body\">").add(mission_link(*mission.mission, all_text(mission)));
  html.raw("<span class=\"govuk-visually-hidden\"> of ").text(mission.mission->title);
  return html.raw("</span></p>\n</section>\n");
}

Html by_service(const std::vector<MissionStanding>& missions) {
  Html html;
  html.raw("<section class=\"cw-mission\" id=\"services\">\n");
  html.raw("<h2 class=\"govuk-heading-l\">Access, experience and quality</h2>\n");
  html.raw(
      "<p class=\"govuk-body-l\">Can people get the service, how are they treated, and how good is "
      "it?</p>\n");
  html.add(services_grid(services_of(missions), kNamedInAService));
  html.raw("<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/framework\">");
  html.raw("Every service, and what cannot be said yet</a></p>\n");
  return html.raw("</section>\n");
}

Html no_missions() {
  Html how;
  how.raw("<p class=\"govuk-body\">Load the example with ");
  how.raw("<code>commonweal example load england</code>.</p>\n");
  return platform::empty_state({.title = "No missions are held yet", .html = std::move(how)});
}

// What is promised, who says whether it is kept, and what can be done.
Html promises(const Directory& directory) {
  Html html;
  html.raw("<ul class=\"govuk-list\">\n");
  if (!directory.targets().empty()) {
    html.raw("<li><a class=\"govuk-link\" href=\"/status\">Are the missions on track?</a></li>\n");
  }
  html.raw("<li><a class=\"govuk-link\" href=\"/reports\">What independent bodies report on ");
  html.raw("progress</a></li>\n").add(interventions_item(directory));
  return html.raw("</ul>\n");
}

Html render(const std::vector<MissionStanding>& missions, const Directory& directory) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  html.raw("<h1 class=\"govuk-heading-xl\">The state of public services</h1>\n");
  if (missions.empty()) return html.add(no_missions()).raw("</div>\n");
  html.raw(
      "<p class=\"govuk-body-l\">Where each mission's core measures stand, how they changed in a "
      "year, and how long the way back would take if a past pace were matched.</p>\n");
  html.add(platform::button({.text = "Take the tour", .href = "/tour", .is_start_button = true}));
  html.add(promises(directory)).raw("</div>\n");
  html.add(ways_in());
  html.add(words_explained());
  for (const auto& mission : missions) html.add(render(mission));
  return html.add(by_service(missions));
}

}  // namespace

base::Result<platform::Response> show_home(const platform::Request& request,
                                           const Holdings& holdings) {
  platform::Page page =
      site_page("The state of public services",
                render(load_standings(holdings), holdings.directory), request.visitor);
  mark_part(page, "/", platform::NavigationState::here);
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::missions
