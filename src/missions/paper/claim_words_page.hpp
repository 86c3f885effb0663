#pragma once

// What the pages of the paper say alike of a claim.

#include <string>
#include <string_view>

#include "missions/paper/paper.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

platform::Html state_tag(ClaimState state);
std::string claim_address(std::string_view id);
platform::Html plain_link(const std::string& href, std::string_view text);
platform::Html claim_link(const Claim& claim);
// Where the figures of an input have a page of their own, a link to it.
platform::Html input_words(const PaperInput& input);
platform::Html command_block(const std::string& command);

}  // namespace commonweal::missions
