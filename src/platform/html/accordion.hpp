#pragma once

// GOV.UK Frontend's accordion: sections that open and close. Without scripts all are open.

#include <optional>
#include <string>
#include <vector>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct AccordionText {
  std::string text;
  Html html;
};

struct AccordionSection {
  AccordionText heading;
  AccordionText summary;
  AccordionText content;
  bool expanded = false;
};

// What its buttons say; empty: what GOV.UK Frontend's script says, in English.
struct AccordionWords {
  std::string hide_all_sections;
  std::string hide_section;
  std::string hide_section_aria_label;
  std::string show_all_sections;
  std::string show_section;
  std::string show_section_aria_label;
};

struct Accordion {
  std::string id;  // Needed, and one of its own on the page: browsers remember by it what is open.
  std::vector<AccordionSection> items;
  int heading_level = 2;
  std::optional<bool> remember_expanded;
  AccordionWords words;
  std::string classes;
  Attributes attributes;
};

Html accordion(const Accordion& accordion);

}  // namespace commonweal::platform
