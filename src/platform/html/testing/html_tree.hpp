#pragma once

// A strict reader of the HTML that we and GOV.UK Frontend write, so that tests compare trees and
// not the spelling of white space. Not a browser's parser: what is not well formed is refused.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace commonweal::platform {

struct HtmlNode {
  std::string tag;   // Empty: text, or the root.
  std::string text;  // Entities decoded.
  std::map<std::string, std::string> attributes;
  std::vector<HtmlNode> children;
};

base::Result<HtmlNode> read_html(std::string_view html);

// One line for each element and text, indented. Attributes stand in the order of their names; white
// space is one space within a line of words and nothing elsewhere, as a browser shows it.
std::string outline(const HtmlNode& root);

}  // namespace commonweal::platform
