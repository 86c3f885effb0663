#include "missions/interventions_part_page.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace commonweal::missions {
namespace {

using platform::Html;

std::string counted(std::size_t count, const char* one, const char* many) {
  return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

using Codes = std::set<std::string, std::less<>>;

// Interventions with an effect on a metric.
Codes acting_on(const Directory& directory, const Metric& metric) {
  Codes codes;
  for (const Effect* effect : directory.effects_on(metric.code)) codes.insert(effect->intervention);
  return codes;
}

Codes serving(const Directory& directory, const Mission& mission) {
  Codes codes;
  for (const Intervention& one : directory.interventions()) {
    const bool serves = std::ranges::find(one.missions, mission.code) != one.missions.end();
    if (serves) codes.insert(one.code);
  }
  return codes;
}

Html link(const std::string& href, const std::string& text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html metric_items(const Directory& directory, const Mission& mission) {
  Html items;
  for (const Metric* metric : directory.metrics_of(mission)) {
    const std::size_t count = acting_on(directory, *metric).size();
    if (count == 0) continue;
    items.raw("<li>").text(metric->short_title + ": ");
    items.add(link(
        "/metrics/" + metric->code + "/interventions",
        counted(count, "intervention with an effect on it", "interventions with effects on it")));
    items.raw("</li>\n");
  }
  Html html;
  if (items.empty()) return html;
  return html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n").add(items).raw("</ul>\n");
}

}  // namespace

Html interventions_item(const Directory& directory) {
  Html html;
  const std::size_t count = directory.interventions().size();
  if (count == 0) return html;
  html.raw("<li>").add(link("/what-works", "What works"));
  return html
      .text(": " + counted(count, "intervention", "interventions") +
            " with impact, cost and security of evidence side by side")
      .raw("</li>\n");
}

Html interventions_part(const Directory& directory, const Mission& mission) {
  Html html;
  const std::size_t count = serving(directory, mission).size();
  const Html metrics = metric_items(directory, mission);
  if (count == 0 && metrics.empty()) return html;
  html.raw("<section class=\"cw-mission\" id=\"what-works\">\n");
  html.raw("<h2 class=\"govuk-heading-l\">What works</h2>\n<p class=\"govuk-body\">");
  html.add(link("/interventions?mission=" + mission.code,
                counted(count, "intervention serves", "interventions serve") + " this mission"));
  html.raw(": what each does for people, what it costs and how sure that is.</p>\n").add(metrics);
  return html.raw("</section>\n");
}

}  // namespace commonweal::missions
