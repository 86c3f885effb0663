#pragma once

// Long lists in pages, in one way for pages that people read and for answers as JSON. Knows nothing
// of what is listed.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "platform/table/json.hpp"

namespace commonweal::platform {

inline constexpr std::int64_t kPerPage = 50;
inline constexpr std::int64_t kPerPageMax = 500;

// As an address says it: ?page=2&per-page=100. Empty is absent.
struct PageText {
  std::string_view page;
  std::string_view per_page;
};

// One page of a list, counted from 1. An empty list has one page.
struct ListPage {
  std::int64_t page = 1;
  std::int64_t pages = 1;
  std::int64_t per_page = kPerPage;
  std::int64_t total = 0;

  std::size_t first() const;  // Of the items on it, counted from 0.
  std::size_t last() const;   // The one after the last.
};

// Fails for what is no number, and for a page that the list does not have.
base::Result<ListPage> list_page(const PageText& text, std::size_t total);

// {"items": […], "page": 1, "pages": n, "total": n}
Json page_json(Json items, const ListPage& page);

}  // namespace commonweal::platform
