#include "platform/html/attribute.hpp"

namespace commonweal::platform {

Html attributes(const Attributes& list) {
  Html html;
  for (const auto& [name, value] : list) html.attribute(name, value);
  return html;
}

Html class_names(std::initializer_list<std::string_view> names) {
  std::string joined;
  for (const auto name : names) {
    if (name.empty()) continue;
    if (!joined.empty()) joined += ' ';
    joined += name;
  }
  return Html().attribute("class", joined);
}

Html content(const Html& html, std::string_view text) {
  return html.empty() ? Html().text(text) : html;
}

}  // namespace commonweal::platform
