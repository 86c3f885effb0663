#pragma once

// Small pieces of markup that the pages of prevention share.

#include <string>
#include <string_view>

#include "investment/values/values_parts_page.hpp"
#include "missions/holdings_store.hpp"
#include "platform/html/html.hpp"
#include "platform/html/page.hpp"
#include "platform/html/table.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::investment {

platform::Html prevention_link(const std::string& text, const std::string& href);
platform::Html prevention_paragraph(std::string_view words);
platform::Html prevention_heading(platform::Markup words);  // Of a section.
// What is invented is named so.
platform::Html illustrative_tag();
// "Take these figures away: CSV, workbook, JSON."
platform::Html prevention_downloads(const std::string& stem, const std::string& api);
std::string prevention_body_name(const missions::Holdings& holdings, const std::string& code);
// A page under "Prevention spending".
platform::Page prevention_page(std::string title, platform::Html main,
                               const platform::Visitor& visitor);

}  // namespace commonweal::investment
