#pragma once

// GOV.UK Frontend's pagination: a long list in pages, or the page before and the one after.

#include <cstdint>
#include <string>
#include <vector>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct PageLink {
  std::string href;  // Empty: there is no such page.
  std::string text;
  Html html;
  std::string label_text;  // What the page is about; shown where there are no numbers.
  Attributes attributes;
};

struct PageNumber {
  std::string number;
  std::string href;
  bool current = false;
  bool ellipsis = false;  // In place of pages left out.
  std::string visually_hidden_text;
  Attributes attributes;
};

struct Pagination {
  std::vector<PageNumber> items;
  PageLink previous;
  PageLink next;
  std::string landmark_label = "Pagination";
  std::string classes;
  Attributes attributes;
};

Html pagination(const Pagination& pagination);

// Which of `pages` pages, counted from 1, are named about the current one: the first, the last and
// its neighbours. A 0 stands for those left out.
std::vector<std::int64_t> pages_shown(std::int64_t current, std::int64_t pages);

}  // namespace commonweal::platform
