#pragma once

// Small pieces of markup that the pages of this room share.

#include <string>
#include <string_view>

#include "missions/holdings_store.hpp"
#include "platform/html/html.hpp"
#include "platform/html/page.hpp"
#include "platform/html/table.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::investment::prevention_parts {

platform::Html link(const std::string& text, const std::string& href);
platform::Html paragraph(std::string_view words);
platform::Html heading(std::string_view words);  // Of a section, second level.

platform::TableCell number(std::string text);
// A table that scrolls in itself where it is wider than the screen.
platform::Html wide_table(platform::HtmlTable table);

std::string name_of_body(const missions::Holdings& holdings, const std::string& code);

// "Illustrative" as a tag after what is invented.
platform::Html illustrative_tag();

// "Take these away: CSV, workbook, JSON."
platform::Html downloads(const std::string& stem, const std::string& query, const std::string& api);

// A page of this part of the site under "Prevention spending".
platform::Page page_of(std::string title, platform::Html main, const platform::Visitor& visitor);

}  // namespace commonweal::investment::prevention_parts
