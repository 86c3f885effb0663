#include "missions/metric_targets_page.hpp"

#include "missions/mission_status_store.hpp"
#include "missions/target_table_page.hpp"
#include "missions/target_words.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

Html item(const TargetStatus& status) {
  Html html;
  html.raw("<li>\n<p class=\"govuk-body\">").add(target_link(status)).raw(" ");
  html.add(verdict_tag(status.mark.verdict())).raw("</p>\n<p class=\"govuk-body\">");
  html.text(verdict_sentence(status.mark));
  const std::string effort = effort_sentence(status.mark);
  if (!effort.empty()) html.text(" " + effort);
  return html.raw("</p>\n</li>\n");
}

}  // namespace

Html metric_targets(const Holdings& holdings, const MetricReading& reading) {
  const auto targets =
      load_target_statuses(holdings, reading.metric, reading.body, reading.known_on);
  if (targets.empty()) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\" id=\"targets\">Targets</h2>\n");
  html.raw("<ul class=\"govuk-list\">\n");
  for (const TargetStatus& target : targets) html.add(item(target));
  return html.raw("</ul>\n");
}

}  // namespace commonweal::missions
