#include "missions/mission_status_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/mission_status_store.hpp"
#include "missions/site_page.hpp"
#include "missions/target_table_page.hpp"
#include "missions/target_words.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/input.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/page.hpp"
#include "platform/html/select.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using Targets = std::vector<const TargetStatus*>;

// A day as it was typed, and what is wrong with it.
struct Day {
  std::string text;
  KnownOn known_on;
  std::string problem;
};

Day day_asked(const platform::Request& request, const Holdings& holdings) {
  Day day{
      .text = std::string(request.query("known-on").value_or("")), .known_on = {}, .problem = ""};
  const auto known_on = past_known_on_in({.place = "known-on", .text = day.text}, holdings.today);
  if (known_on) {
    day.known_on = *known_on;
  } else {
    day.problem = known_on.error().problems.front().what;
  }
  return day;
}

Html day_field(const Day& day) {
  platform::Input input{.name = "known-on",
                        .value = day.text,
                        .label = {.text = "As known on"},
                        .hint = platform::Hint{.text = "Such as 2026-05-01. Empty: as known now"},
                        .classes = "govuk-input--width-10"};
  if (!day.problem.empty()) input.error_message = platform::ErrorMessage{.text = day.problem};
  return platform::input(input);
}

Html notice(const Day& day, const std::string& path) {
  if (!day.known_on) return {};
  Html html;
  html.raw("<p class=\"govuk-body\">");
  html.text("Figures and targets are as known on " + reader_text(*day.known_on) +
            ", at the end of the day. Names are those of today.");
  html.raw("</p>\n<p class=\"govuk-body\"><a class=\"govuk-link\"").attribute("href", path);
  html.raw(">See what is known now</a></p>\n");
  return platform::inset_text({.html = std::move(html), .id = "known-on-notice"});
}

Html problem_summary(const Day& day) {
  if (day.problem.empty()) return {};
  return platform::error_summary({.error_list = {{.text = day.problem, .href = "#known-on"}}});
}

Targets all_of(const MissionStatus& mission) {
  Targets targets;
  for (const TargetStatus& target : mission.targets) targets.push_back(&target);
  return targets;
}

Html no_target(const Mission& mission) {
  Html html;
  html.raw("<p class=\"govuk-body\">");
  return html.text("No target is recorded for " + mission.title + ".").raw("</p>\n");
}

Html narrow_warning(const Targets& targets) {
  const std::string words = narrow_sentence(targets);
  if (words.empty()) return {};
  return Html().raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
}

Html mission_section(const MissionStatus& mission, const KnownOn& known_on) {
  const std::string path = "/missions/" + mission.mission->code;
  Html html;
  html.raw("<section class=\"cw-mission\">\n<h2 class=\"govuk-heading-l\"><a class=\"govuk-link\"");
  html.attribute("href", path).raw(">").text(mission.mission->title).raw("</a></h2>\n");
  if (mission.targets.empty()) return html.add(no_target(*mission.mission)).raw("</section>\n");
  const Targets targets = all_of(mission);
  html.raw("<p class=\"govuk-body\">").text(counts_sentence(targets)).raw("</p>\n");
  html.add(narrow_warning(targets));
  html.add(targets_table("Targets of " + mission.mission->title, targets, known_on));
  return html.raw("</section>\n");
}

Html command_line(const std::string& command) {
  Html html;
  html.raw("<p class=\"govuk-body\">The shell prints the same: <code>").text(command);
  return html.raw("</code></p>\n");
}

struct StatusPage {
  std::string title;
  std::string lead;
  std::string path;
  std::string api;
  std::string mission;  // Its code; empty for all.
  std::vector<platform::Breadcrumb> breadcrumbs;
};

Html opening(const StatusPage& about, const Day& day) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(problem_summary(day));
  html.raw("<h1 class=\"govuk-heading-xl\">").text(about.title).raw("</h1>\n");
  html.raw("<p class=\"govuk-body-l\">").text(about.lead).raw("</p>\n");
  html.add(notice(day, about.path)).raw("</div>\n");
  return html.add(platform::filter_bar({.action = about.path,
                                        .label = "Choose the day",
                                        .fields = {day_field(day)},
                                        .button_text = "Show",
                                        .clear_href = day.text.empty() ? "" : about.path,
                                        .clear_text = "As known now"}));
}

Html closing(const StatusPage& about, const Day& day) {
  Html html;
  html.add(verdicts_explained()).add(command_line(status_command(about.mission, day.known_on)));
  const std::string known_on = known_on_parameter(day.known_on);
  html.raw("<ul class=\"cw-downloads\">\n<li><a class=\"govuk-link\"");
  html.attribute("href", about.api + (known_on.empty() ? "" : "?" + known_on));
  return html.raw(">This page as data (JSON)</a></li>\n</ul>\n");
}

platform::Response page(const StatusPage& about, const Day& day,
                        const std::vector<MissionStatus>& missions,
                        const platform::Request& request) {
  Html html = opening(about, day);
  for (const MissionStatus& mission : missions) html.add(mission_section(mission, day.known_on));
  if (missions.empty()) html.add(platform::empty_state({.title = "No missions are held yet"}));
  html.add(closing(about, day));
  platform::Page shown = site_page(about.title, std::move(html), request.visitor);
  mark_part(shown, "/");
  shown.breadcrumbs = about.breadcrumbs;
  if (day.problem.empty()) return platform::ok_html(platform::layout(shown));
  shown.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(shown));
  response.status = platform::http_status(base::ErrorCode::invalid_input);
  return response;
}

// What the reader chose of all targets.
struct Choice {
  std::string verdict;
  std::string mission;
};

bool fits(const Choice& choice, const TargetStatus& target) {
  const bool is_of_verdict =
      choice.verdict.empty() || code_word(target.mark.verdict()) == choice.verdict;
  return is_of_verdict && (choice.mission.empty() || target.mission->code == choice.mission);
}

Html choice_form(const Choice& choice, const Directory& directory) {
  platform::Select verdict{.name = "verdict",
                           .label = {.text = "Verdict"},
                           .value = choice.verdict,
                           .items = {{.text = "Any verdict", .value = ""}}};
  for (const methods::Track track : kTracks) {
    verdict.items.push_back(
        {.text = std::string(words(track)), .value = std::string(code_word(track))});
  }
  platform::Select mission{.name = "mission",
                           .label = {.text = "Mission"},
                           .value = choice.mission,
                           .items = {{.text = "All missions", .value = ""}}};
  for (const Mission& one : directory.missions()) {
    mission.items.push_back({.text = one.title, .value = one.code});
  }
  return platform::filter_bar({.action = "/targets",
                               .label = "Choose the targets",
                               .fields = {platform::select(verdict), platform::select(mission)},
                               .clear_href = "/targets"});
}

std::vector<MissionStatus> with_track_records(const Holdings& holdings,
                                              std::vector<MissionStatus> missions) {
  add_track_records(holdings, missions);
  return missions;
}

Html chosen_section(const MissionStatus& mission, const Choice& choice) {
  Targets targets;
  for (const TargetStatus& target : mission.targets) {
    if (fits(choice, target)) targets.push_back(&target);
  }
  if (targets.empty()) return {};
  Html html;
  html.raw("<section class=\"cw-mission\">\n<h2 class=\"govuk-heading-l\">");
  html.text(mission.mission->title).raw("</h2>\n");
  html.add(narrow_warning(targets));
  html.add(targets_table("Targets of " + mission.mission->title, targets));
  return html.raw("</section>\n");
}

Html no_targets(bool is_any_held) {
  if (is_any_held) {
    return platform::empty_state({.title = "No target fits this choice",
                                  .action_text = "See all targets",
                                  .action_href = "/targets"});
  }
  Html how;
  how.raw("<p class=\"govuk-body\">Targets come from a file: ");
  how.raw("<code>commonweal target import targets.csv</code>.</p>\n");
  return platform::empty_state({.title = "No target is recorded yet", .html = std::move(how)});
}

}  // namespace

base::Result<platform::Response> show_all_statuses(const platform::Request& request,
                                                   const Holdings& holdings) {
  const Day day = day_asked(request, holdings);
  return page({.title = "Are the missions on track?",
               .lead = "Each target that was set, how likely it is to be met if things go on as "
                       "they have, and how the change it needs compares with the best there was.",
               .path = "/status",
               .api = "/api/v1/status",
               .mission = "",
               .breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "On track?"}}},
              day, with_track_records(holdings, load_statuses(holdings, day.known_on)), request);
}

base::Result<platform::Response> show_mission_status(const platform::Request& request,
                                                     const Holdings& holdings) {
  auto found = holdings.directory.mission(request.field("mission").text);
  if (!found) return base::fail(std::move(found));
  const Mission& mission = **found;
  const Day day = day_asked(request, holdings);
  const std::string path = "/missions/" + mission.code;
  return page({.title = mission.title + ": is it on track?",
               .lead = mission.goal,
               .path = path + "/status",
               .api = "/api/v1" + path + "/status",
               .mission = mission.code,
               .breadcrumbs = {{.text = "Home", .href = "/"},
                               {.text = mission.title, .href = path},
                               {.text = "On track?"}}},
              day, with_track_records(holdings, {load_status(holdings, mission, day.known_on)}),
              request);
}

base::Result<platform::Response> show_targets(const platform::Request& request,
                                              const Holdings& holdings) {
  const Choice choice{.verdict = std::string(request.query("verdict").value_or("")),
                      .mission = std::string(request.query("mission").value_or(""))};
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Targets</h1>\n");
  html.raw("<p class=\"govuk-body-l\">").text("What was promised, by when, and by what right.");
  html.raw("</p>\n</div>\n");
  Html sections;
  const auto missions = with_track_records(holdings, load_statuses(holdings));
  for (const MissionStatus& mission : missions) sections.add(chosen_section(mission, choice));
  const bool is_any_held = !holdings.directory.targets().empty();
  if (is_any_held) html.add(choice_form(choice, holdings.directory));
  html.add(sections.empty() ? no_targets(is_any_held) : sections);
  html.add(verdicts_explained());
  html.raw("<ul class=\"cw-downloads\">\n<li><a class=\"govuk-link\" href=\"/api/v1/targets\">");
  html.raw("This page as data (JSON)</a></li>\n</ul>\n");
  platform::Page shown = site_page("Targets", std::move(html), request.visitor);
  mark_part(shown, "/");
  shown.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Targets"}};
  return platform::ok_html(platform::layout(shown));
}

}  // namespace commonweal::missions
