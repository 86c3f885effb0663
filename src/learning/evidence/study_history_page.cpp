#include "learning/evidence/study_history_page.hpp"

#include <string>
#include <utility>

#include "base/period_text.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::learning {
namespace {

using platform::Html;
using platform::TableCell;

std::string day_text(base::Date day) {
  return base::reader_text(base::period_holding(base::PeriodKind::day, day));
}

Html version_rows(const StudyVersion& version) {
  std::vector<std::vector<TableCell>> rows;
  for (const auto& [field, before, after] : version.changes) {
    rows.push_back({{.text = field},
                    {.text = before.empty() ? "Nothing" : before, .classes = "cw-breaks"},
                    {.text = after.empty() ? "Nothing" : after, .classes = "cw-breaks"}});
  }
  const std::string caption = "Changed on " + day_text(version.written);
  return platform::scroll_region(
      caption, platform::table({.caption = caption,
                                .caption_classes = "govuk-table__caption--s",
                                .head = {{.text = "Field"}, {.text = "Before"}, {.text = "After"}},
                                .rows = std::move(rows),
                                .first_cell_is_header = true}));
}

}  // namespace

Html study_history_html(const std::vector<StudyVersion>& versions) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\">What was said of it before</h2>\n");
  if (versions.empty()) return html;
  html.raw("<p class=\"govuk-body\">Entered on ").text(day_text(versions.front().written));
  html.text(versions.size() == 1 ? ", and not changed since." : ".").raw("</p>\n");
  for (std::size_t i = versions.size() - 1; i > 0; --i) html.add(version_rows(versions[i]));
  return html;
}

}  // namespace commonweal::learning
