#pragma once

// The small parts that the page of a mission test is put together from.

#include <string>
#include <string_view>
#include <vector>

#include "investment/mission_test/mission_test.hpp"
#include "investment/values/values_parts_page.hpp"
#include "platform/html/html.hpp"
#include "platform/html/table.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::investment {

platform::Html test_heading(std::string_view text, std::string_view id);
platform::Html test_paragraph(std::string_view text);
platform::Html test_list(const std::vector<std::string>& sentences);
platform::Html test_link(std::string_view text, const std::string& href);
platform::Html answer_tag(TestAnswer answer);

// What a sheet holds, for readers: its first column is the header of each row.
platform::HtmlTable table_of(const platform::DataSheet& sheet, std::string caption);

}  // namespace commonweal::investment
