#include "learning/synthesis/effect_versions_page.hpp"

#include <ranges>
#include <string>
#include <utility>

#include "learning/synthesis/effect_parts_page.hpp"
#include "learning/synthesis/effect_words.hpp"
#include "learning/synthesis/pool_parts_page.hpp"
#include "platform/html/notification_banner.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::learning {
namespace {

using missions::Effect;
using platform::Html;
using platform::TableCell;

TableCell number_cell(std::string text) {
  return {.text = std::move(text), .format = platform::CellFormat::numeric};
}

std::vector<TableCell> version_row(const EffectVersion& version) {
  const Effect& effect = version.effect;
  const std::string number = std::to_string(version.number);
  const auto limits = limits_of(effect);
  return {
      {.html = pool_link("Version " + number, "/effects/" + effect.code + "/versions/" + number)},
      {.text = written_words(version.written)},
      number_cell(limits ? effect_text(effect.measure, effect.estimate, *limits)
                         : value_text(effect.measure, effect.estimate)),
      number_cell(effect.studies ? std::to_string(*effect.studies) : ""),
      {.html = evidence_grade_tag(effect.grade)}};
}

Html changes_table(const Effect& before, const Effect& after, const std::string& caption) {
  const auto changes = changes_between(before, after);
  if (changes.empty()) return pool_paragraph("Nothing that is shown here differs.");
  platform::HtmlTable table{.caption = caption,
                            .caption_classes = "govuk-table__caption--s",
                            .head = {{.text = "What"}, {.text = "Before"}, {.text = "After"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& [what, was, is] : changes) {
    table.rows.push_back({{.text = what},
                          {.text = was.empty() ? "Not said" : was, .classes = "cw-breaks"},
                          {.text = is.empty() ? "Not said" : is, .classes = "cw-breaks"}});
  }
  return platform::scroll_region(caption, platform::table(table));
}

}  // namespace

Html later_version_notice(const EffectVersion& version) {
  const std::string sentence = later_version_sentence(version);
  if (sentence.empty()) return {};
  Html words;
  words.raw("<p class=\"govuk-notification-banner__heading\">").text(sentence).raw(" ");
  words.raw("<a class=\"govuk-notification-banner__link\"");
  words.attribute("href", "/effects/" + version.effect.code).raw(">See version ");
  words.text(std::to_string(version.latest)).raw("</a>.</p>\n");
  return platform::notification_banner({.html = std::move(words), .role = "region"});
}

Html effect_versions_part(const std::vector<EffectVersion>& versions) {
  platform::HtmlTable table{.caption = "Versions, the latest first",
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Version"},
                                     {.text = "Written"},
                                     number_cell("Effect (95% interval)"),
                                     number_cell("Studies"),
                                     {.text = "Grade"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& version : std::views::reverse(versions)) {
    table.rows.push_back(version_row(version));
  }
  return platform::scroll_region("Versions", platform::table(table));
}

Html effect_changes(const std::vector<EffectVersion>& versions, std::size_t number) {
  const auto& version = versions.at(number - 1);
  Html html;
  if (number > 1) {
    const auto& before = versions[number - 2];
    html.add(
        changes_table(before.effect, version.effect,
                      "What this version changed from version " + std::to_string(before.number)));
  }
  if (!version.is_latest()) {
    html.add(changes_table(version.effect, versions.back().effect,
                           "What has changed until version " + std::to_string(version.latest)));
  }
  return html;
}

}  // namespace commonweal::learning
