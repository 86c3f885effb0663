#include "investment/desk/bid_change_page.hpp"

#include "investment/desk/desk_form_page.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;

void append_lines(Html& html, const char* what, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  html.raw("<p class=\"govuk-body govuk-!-margin-bottom-1\">").text(what).raw("</p>\n");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& line : lines) html.raw("<li>").text(line).raw("</li>\n");
  html.raw("</ul>\n");
}

}  // namespace

Html bid_changes_html(const std::vector<BidChange>& changes) {
  if (changes.empty()) return desk_paragraph("Nothing that the bid says was changed.");
  platform::SummaryList list;
  for (const auto& change : changes) {
    Html lines;
    append_lines(lines, "Taken out:", change.removed);
    append_lines(lines, "Put in:", change.added);
    list.rows.push_back({.key = {.text = change.field}, .value = {.html = std::move(lines)}});
  }
  return platform::summary_list(list);
}

}  // namespace commonweal::investment
