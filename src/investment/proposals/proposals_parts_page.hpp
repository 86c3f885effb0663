#pragma once

// What the pages of bids share.

#include <string>
#include <string_view>

#include "investment/proposals/proposal.hpp"
#include "missions/holdings_store.hpp"
#include "platform/html/html.hpp"
#include "platform/html/own/data_table.hpp"

namespace commonweal::investment {

platform::Html bid_link(const std::string& text, const std::string& href);
platform::Html bid_paragraph(std::string_view words);
platform::Html state_tag(const Proposal& proposal);  // And that it is illustrative.

std::string body_name(const missions::Holdings& holdings, const std::string& code);

platform::TableCell pounds_cell(double pounds);

}  // namespace commonweal::investment
