#pragma once

// What the two files that see pugixml share. For them alone.

#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace commonweal::platform {

inline constexpr unsigned kXmlReading = pugi::parse_default | pugi::parse_ws_pcdata_single;

// Names are told apart without the prefix that a writer may have chosen.
inline std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  return name.substr(name.find(':') + 1);
}

inline pugi::xml_node child_named(const pugi::xml_node& node, std::string_view name) {
  return node.find_child([&](const pugi::xml_node& child) { return local_name(child) == name; });
}

// The text of <si> or <is>: of its runs, without how they are to be said in Japanese.
std::string text_in(const pugi::xml_node& node);

// "_x000D_" stands for a character that XML cannot hold.
std::string unescaped(std::string_view text);

}  // namespace commonweal::platform
