#include "investment/values/values_parts_page.hpp"

#include <limits>

#include "base/london_day.hpp"
#include "missions/known_on.hpp"
#include "missions/record_store.hpp"
#include "missions/site_page.hpp"
#include "platform/html/scroll_region.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;
using platform::TableCell;

std::vector<TableCell> version_row(const missions::RecordVersion& version,
                                   const VersionColumns& shown) {
  std::vector<TableCell> row = {{.text = version.record.code},
                                {.text = missions::text(base::london_day(version.written))}};
  for (const auto& [name, words] : shown.columns) {
    row.push_back({.text = version.record.fields[shown.table->column(name)]});
  }
  return row;
}

}  // namespace

Html link_to(const Link& link) {
  return Html()
      .raw("<a class=\"govuk-link\"")
      .attribute("href", link.href)
      .raw(">")
      .text(link.text)
      .raw("</a>");
}

Html paragraph(std::string_view words) {
  return Html().raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
}

Html heading(std::string_view words) {
  return Html().raw("<h2 class=\"govuk-heading-l\">").text(words).raw("</h2>\n");
}

Html page_title(std::string_view words) {
  return Html().raw("<h1 class=\"govuk-heading-xl\">").text(words).raw("</h1>\n");
}

Html take_away(const std::vector<Link>& links) {
  Html html;
  html.raw("<p class=\"govuk-body\">Take these away: ");
  for (std::size_t i = 0; i < links.size(); ++i) {
    if (i > 0) html.raw(", ");
    html.add(link_to(links[i]));
  }
  return html.raw(".</p>\n");
}

TableCell number_cell(std::string text) {
  return {.text = std::move(text), .format = platform::CellFormat::numeric};
}

Html source_link(const missions::Holdings& holdings, const std::string& source,
                 std::string_view rows) {
  const auto* found = holdings.directory.find_source(source);
  Html html;
  if (found == nullptr) {
    html.text(source);
  } else {
    html.add(link_to({found->title, "/sources/" + source}));
  }
  if (!rows.empty()) html.text(", ").text(rows);
  return html;
}

Html choice_field(std::string name, std::string label, std::string value,
                  std::vector<platform::SelectItem> items) {
  return platform::select({.name = std::move(name),
                           .label = {.text = std::move(label)},
                           .value = std::move(value),
                           .items = std::move(items)});
}

Html wide_table(platform::HtmlTable table) {
  table.first_cell_is_header = true;
  if (table.caption_classes.empty()) table.caption_classes = "govuk-table__caption--m";
  return platform::scroll_region(table.caption, platform::table(table));
}

platform::Page investment_page(std::string title, Html main, const platform::Request& request,
                               std::vector<Link> within) {
  auto page = missions::site_page(title, std::move(main), request.visitor);
  missions::mark_part(page, "/proposals");
  page.breadcrumbs = {{.text = "Home", .href = "/"}};
  for (auto& link : within) {
    page.breadcrumbs.push_back({.text = std::move(link.text), .href = std::move(link.href)});
  }
  page.breadcrumbs.push_back({.text = std::move(title)});
  return page;
}

Html versions_table(const missions::Holdings& holdings, const VersionColumns& shown,
                    std::optional<std::string_view> code) {
  platform::HtmlTable table{.caption = shown.caption,
                            .head = {{.text = "Record"}, {.text = "Since"}}};
  for (const auto& [name, words] : shown.columns)
    table.head.push_back({.text = std::string(words)});
  const auto versions = missions::record_versions(holdings.transaction, *shown.table,
                                                  std::numeric_limits<std::int64_t>::max(), code);
  for (const auto& version : versions) table.rows.push_back(version_row(version, shown));
  return wide_table(std::move(table));
}

}  // namespace commonweal::investment
