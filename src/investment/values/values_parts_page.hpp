#pragma once

// What the pages of values, and those of rooms to the right, are put together from.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "missions/holdings_store.hpp"
#include "missions/record.hpp"
#include "platform/html/html.hpp"
#include "platform/html/page.hpp"
#include "platform/html/select.hpp"
#include "platform/html/table.hpp"
#include "platform/http/request.hpp"

namespace commonweal::investment {

struct Link {
  std::string text;
  std::string href;
};
platform::Html link_to(const Link& link);
platform::Html paragraph(std::string_view words);
platform::Html heading(std::string_view words);  // Of a section.
platform::Html page_title(std::string_view words);
// "Take these away: CSV, workbook, JSON."
platform::Html take_away(const std::vector<Link>& links);
platform::TableCell number_cell(std::string text);
// A link to a source of the store, and where in it.
platform::Html source_link(const missions::Holdings& holdings, const std::string& source,
                           std::string_view rows);
platform::Html choice_field(std::string name, std::string label, std::string value,
                            std::vector<platform::SelectItem> items);
// A table that is wide for a phone, with its caption.
platform::Html wide_table(platform::HtmlTable table);

// A page in the part of the site that is about investment; `within` leads to it from home.
platform::Page investment_page(std::string title, platform::Html main,
                               const platform::Request& request, std::vector<Link> within = {});

// Every version of a record, or of all of a table, the oldest first: day, action, and one column.
struct VersionColumns {
  const missions::RecordTable* table;
  std::vector<std::pair<std::string_view, std::string_view>> columns;  // Name, words.
  std::string caption;
};
platform::Html versions_table(const missions::Holdings& holdings, const VersionColumns& shown,
                              std::optional<std::string_view> code = {});

}  // namespace commonweal::investment
