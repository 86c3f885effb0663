#pragma once

// What every component takes besides its own parameters: further attributes, further classes, and
// content that is text, or markup where we made it ourselves.

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "platform/html/html.hpp"

namespace commonweal::platform {

// The name stands in our own source, the value may come from anywhere.
struct Attribute {
  Markup name;
  std::string value;
};
using Attributes = std::vector<Attribute>;

Html attributes(const Attributes& list);

//  class="govuk-tag govuk-tag--grey" of the names that are not empty.
Html class_names(std::initializer_list<std::string_view> names);

// The macros' rule for every slot that takes both: markup where there is some, else the text.
Html content(const Html& html, std::string_view text);

}  // namespace commonweal::platform
