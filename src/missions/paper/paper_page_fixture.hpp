#pragma once

// For tests: a page as a tree, so that what is not well formed fails.

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "missions/paper/paper_example.hpp"
#include "platform/html/testing/html_tree.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// Fails the test where there is no page or it is not well formed.
inline std::string page_body(const base::Result<platform::Response>& response) {
  EXPECT_TRUE(response.has_value());
  if (!response) return "";
  EXPECT_TRUE(platform::read_html(response->body)) << response->body.substr(0, 2000);
  return response->body;
}

inline bool page_holds(const std::string& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

}  // namespace commonweal::missions
