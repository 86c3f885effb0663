#include "tour/tour_parts_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "platform/html/details.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::tour {
namespace {

using platform::Html;
using platform::TableCell;

Html link(std::string_view text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html command_box(const std::string& command) {
  Html html;
  html.raw("<pre class=\"cw-command\" tabindex=\"0\"><code>").text(command);
  return html.raw("</code></pre>\n");
}

// The answer in a word and in a colour.
Html verdict_tag(const std::string& answer) {
  const char* colour = answer == "yes"  ? "govuk-tag--green"
                       : answer == "no" ? "govuk-tag--red"
                                        : "govuk-tag--yellow";
  return platform::tag({.text = answer, .classes = colour});
}

Html help_title(const TourHelp& help) {
  Html html;
  html.text(help.title);
  if (help.href.empty()) return html;
  html.raw("<br><a class=\"govuk-link\"").attribute("href", help.href).raw(">Put it in a bid");
  return html.raw("<span class=\"govuk-visually-hidden\">: ").text(help.title).raw("</span></a>");
}

}  // namespace

Html tour_sentences(const TourAnswer& answer) {
  Html html;
  for (const auto& sentence : answer.sentences) {
    if (!sentence.empty()) html.raw("<p class=\"govuk-body\">").text(sentence).raw("</p>\n");
  }
  return html;
}

Html tour_figures(const TourAnswer& answer) {
  if (answer.figures.empty()) return {};
  std::vector<platform::SummaryRow> rows;
  for (const auto& figure : answer.figures) {
    rows.push_back({.key = {.text = figure.name}, .value = {.text = figure.value}});
  }
  return platform::summary_list({.rows = std::move(rows)}).raw("\n");
}

Html tour_helps(const TourAnswer& answer) {
  if (answer.helps.empty()) return {};
  platform::HtmlTable table{.caption = "What can be done",
                            .caption_classes = "govuk-visually-hidden",
                            .head = {{.text = "Intervention"},
                                     {.text = "It moves"},
                                     {.text = "Effect"},
                                     {.text = "Cost"},
                                     {.text = "Certainty"},
                                     {.text = "Rests on"},
                                     {.text = "Can it go in a bid?"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& help : answer.helps) {
    table.rows.push_back({TableCell{.html = help_title(help)},
                          {.text = help.moves},
                          {.text = help.effect},
                          {.text = help.cost},
                          {.text = help.certainty},
                          {.text = help.studies},
                          {.text = help.in_bid}});
  }
  return platform::scroll_region("What can be done", platform::table(table)).raw("\n");
}

Html tour_verdicts(const TourAnswer& answer) {
  Html html;
  if (answer.verdicts.empty()) return html;
  html.raw("<h2 class=\"govuk-heading-m\" id=\"test\">The mission test</h2>\n");
  std::vector<platform::SummaryRow> rows;
  for (const auto& verdict : answer.verdicts) {
    Html value = verdict_tag(verdict.answer);
    value.raw(" ").text(verdict.reason);
    rows.push_back({.key = {.text = verdict.name}, .value = {.html = std::move(value)}});
  }
  html.add(platform::summary_list({.rows = std::move(rows)})).raw("\n");
  if (answer.changes.empty()) return html;
  html.raw("<h3 class=\"govuk-heading-s\" id=\"changes\">What would change the answer</h3>\n");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& change : answer.changes) html.raw("<li>").text(change).raw("</li>\n");
  return html.raw("</ul>\n");
}

Html tour_origins(const TourAnswer& answer) {
  Html html;
  if (answer.origins.empty()) return html;
  html.raw("<ol class=\"govuk-list govuk-list--number govuk-list--spaced\" id=\"origins\">\n");
  for (const auto& origin : answer.origins) {
    html.raw("<li><strong>").text(origin.what).raw("</strong><br>").text(origin.says);
    html.raw("<br>").add(link(origin.where.text, origin.where.href)).raw("\n");
    if (!origin.command.empty()) html.add(command_box(origin.command));
    html.raw("</li>\n");
  }
  return html.raw("</ol>\n");
}

Html tour_links(const TourAnswer& answer) {
  Html html;
  if (answer.links.empty()) return html;
  html.raw("<ul class=\"govuk-list\">\n");
  for (const auto& each : answer.links) {
    html.raw("<li>").add(link(each.text, each.href)).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

// A chain shows each of its commands in its place.
Html tour_commands(const TourAnswer& answer) {
  if (answer.commands.empty() || !answer.origins.empty()) return {};
  Html boxes;
  for (const auto& command : answer.commands) boxes.add(command_box(command));
  const bool is_one = answer.commands.size() == 1;
  return platform::details({.summary_text = is_one ? "The command that prints the same"
                                                   : "The commands for the shell",
                            .html = std::move(boxes),
                            .id = "commands",
                            .open = answer.step == TourStep::own})
      .raw("\n");
}

}  // namespace commonweal::tour
