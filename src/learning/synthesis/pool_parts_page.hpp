#pragma once

// Small parts that the pages of this room share.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "learning/synthesis/pool_choice.hpp"
#include "missions/site_page.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"
#include "platform/http/request.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::learning {

// The choice as an address asks for it, and as a form sends it.
PoolText pool_text_asked(const platform::Request& request);
PoolText pool_text_sent(const platform::Request& request);

// "/interventions/bcg/pool", with a choice and more fields behind it.
std::string pool_address(const std::string& intervention, std::string_view ending,
                         const PoolChoice& choice, const Fields& more = {});

platform::Html pool_paragraph(std::string_view text);
platform::Html pool_heading(std::string_view text, platform::Markup size);  // "l", "m" or "s".
platform::Html pool_link(std::string_view text, const std::string& href);
platform::Html pool_list(const std::vector<std::string>& sentences);

// What its CSV holds, for readers: numbers to four decimals.
platform::HtmlTable table_of_sheet(const platform::DataSheet& sheet, std::string caption);

// Leaves a row out that says nothing.
void add_fact(std::vector<platform::SummaryRow>& rows, std::string key, std::string value);

platform::Html command_block(const std::string& lines);

// A word of the shell: in quotes where it needs them.
std::string shell_word(const std::string& text);

}  // namespace commonweal::learning
