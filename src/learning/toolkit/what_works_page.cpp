#include "learning/toolkit/what_works_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/counted.hpp"
#include "learning/toolkit/toolkit_words.hpp"
#include "learning/toolkit/what_works_store.hpp"
#include "missions/site_page.hpp"
#include "platform/html/page.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Html;

struct Door {
  std::string title;
  std::string href;
  std::string sentence;
  std::string held;  // How much there is; empty where nothing is counted.
};

struct Floor {
  std::string title;
  std::vector<Door> doors;
};

std::string questions_held(const WhatWorksCounts& counts) {
  return base::counted(counts.open_questions, "question open", "questions open") + ", " +
         std::to_string(counts.answered_questions) + " answered";
}

std::vector<Floor> floors(const WhatWorksCounts& counts) {
  return {
      {"What can be done",
       {{"The toolkit", "/interventions",
         "Impact, cost and security of evidence side by side, for whoever decides what to do.",
         base::counted(counts.interventions, "intervention", "interventions")},
        {"Ideas", "/ideas", "What could work and nobody has proven, with the next test of each.",
         base::counted(counts.ideas, "idea", "ideas")},
        {"Spread", "/spread",
         "Who does what works already, and what the country would gain if all did.",
         base::counted(counts.adoptions, "adoption", "adoptions")}}},
      {"How we know",
       {{"Studies", "/studies",
         "The evidence one by one, trials and other studies, with design, setting and result.",
         base::counted(counts.studies, "study", "studies")},
        {"Effects", "/effects",
         "Studies pooled, with what they do not agree on, in versions that stay.",
         base::counted(counts.effects, "effect", "effects")},
        {"How evidence is judged", "/quality",
         "The schemes by which the field says how good a study or a body of evidence is.",
         base::counted(counts.appraisals, "appraisal", "appraisals")}}},
      {"What is not known",
       {{"Gap map", "/gap-map",
         "Where studies are many, where there are none, and where bodies ask for them.", ""},
        {"Questions", "/questions", "What bodies want to know, and the answers that were given.",
         questions_held(counts)},
        {"What Works centres", "/centres",
         "Which centre covers which service, and which none does.",
         base::counted(counts.centres, "centre", "centres")}}},
      {"Finding out",
       {{"Evaluation register", "/evaluations",
         "What is being evaluated, how well it is planned, and how small an effect it can see.",
         base::counted(counts.evaluations, "evaluation", "evaluations")},
        {"Lever test", "/lever-test",
         "Whether a target, a market or a rule fits a problem, or what fits instead.",
         base::counted(counts.lever_tests, "test", "tests")}}},
  };
}

Html door_item(const Door& door) {
  Html html;
  html.raw("<li>\n<h3 class=\"govuk-heading-s\"><a class=\"govuk-link\"");
  html.attribute("href", door.href).raw(">").text(door.title).raw("</a></h3>\n");
  html.raw("<p class=\"govuk-body\">").text(door.sentence).raw("</p>\n");
  if (!door.held.empty()) html.raw("<p class=\"cw-secondary\">").text(door.held).raw("</p>\n");
  return html.raw("</li>\n");
}

Html floor_html(const Floor& floor) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\">").text(floor.title);
  html.raw("</h2>\n<ul class=\"cw-doors\">\n");
  for (const Door& door : floor.doors) html.add(door_item(door));
  return html.raw("</ul>\n");
}

}  // namespace

base::Result<platform::Response> show_what_works(const platform::Request& request,
                                                 const Holdings& holdings) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">What works</h1>\n");
  html.raw(
      "<p class=\"govuk-body-l\">What helps people, how sure that is, and what nobody knows yet. "
      "Studies pool into effects; effects say what a plan would change in each mission's "
      "measures.</p>\n</div>\n");
  for (const Floor& floor : floors(load_counts(holdings))) html.add(floor_html(floor));
  platform::Page page = missions::site_page("What works", std::move(html), request.visitor);
  missions::mark_part(page, "/what-works", platform::NavigationState::here);
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "What works"}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::learning
