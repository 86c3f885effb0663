#pragma once

// The form by which a reader chooses what a page shows: a few fields in a row and a button. It asks
// the page's own address with GET, so that every choice can be linked to and works without scripts.

#include <string>
#include <vector>

#include "platform/html/html.hpp"

namespace commonweal::platform {

// Goes along with the choice without being asked: the order of a table.
struct KeptField {
  std::string name;
  std::string value;
};

struct FilterBar {
  std::string action;        // The address of the page: "/search".
  std::string label;         // What it does, for screen readers: "Choose the bodies".
  std::vector<Html> fields;  // Made by select(), input() and the like.
  std::vector<KeptField> kept;
  std::string button_text = "Apply";
  std::string clear_href;  // The page as it is without a choice; empty: no such link.
  std::string clear_text = "Clear all";
};

Html filter_bar(const FilterBar& bar);

}  // namespace commonweal::platform
