#pragma once

// For tests: pages and the API over the store, and parts of a page to compare.

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "missions/directory_store.hpp"
#include "missions/holdings_store.hpp"
#include "missions/missions_fixture.hpp"
#include "missions/waiting_example.hpp"
#include "platform/html/testing/html_tree.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

using Shows = base::Result<platform::Response> (*)(const platform::Request&,
                                                   platform::Transaction&);
using ShowsHoldings = base::Result<platform::Response> (*)(const platform::Request&,
                                                           const Holdings&);

struct PageFixture : MissionsFixture {
  void given_waiting_list() {
    given_records();
    std::vector<FiledObservation> filed;
    for (auto& observation : waiting_observations()) {
      filed.push_back({"waiting-list", "E92000001", std::move(observation)});
    }
    given(std::move(filed));
  }

  base::Result<platform::Response> answer(Shows shows, const platform::Request& request) {
    platform::Transaction transaction(store, platform::Access::read);
    return shows(request, transaction);
  }

  base::Result<platform::Response> answer(ShowsHoldings shows, const platform::Request& request) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = load_directory(transaction);
    return shows(request, {transaction, *directory});
  }
};

inline platform::Request asked_of(std::string metric, platform::Parameters query = {}) {
  return {.path_parameters = {{"metric", std::move(metric)}}, .query_parameters = std::move(query)};
}

// The first element with such an attribute, depth first; null if there is none.
inline const platform::HtmlNode* find_node(const platform::HtmlNode& node,
                                           const std::string& attribute, std::string_view value) {
  const auto found = node.attributes.find(attribute);
  if (found != node.attributes.end() && found->second == value) return &node;
  for (const auto& child : node.children) {
    if (const auto* inner = find_node(child, attribute, value)) return inner;
  }
  return nullptr;
}

// The outline of what such an element holds. Fails the test where the page is not well formed or
// has no such element.
inline std::string outline_within(const std::string& page, const std::string& attribute,
                                  std::string_view value) {
  const auto root = platform::read_html(page);
  EXPECT_TRUE(root) << told(root);
  const auto* node = root ? find_node(*root, attribute, value) : nullptr;
  EXPECT_NE(node, nullptr) << attribute << "=" << value;
  return node == nullptr ? "" : platform::outline(*node);
}

// All text of a node, one piece on a line.
inline void append_words(const platform::HtmlNode& node, std::string& words) {
  const std::string outline = platform::outline({.children = {node}});
  if (node.tag.empty() && !outline.empty()) words += outline.substr(1, outline.size() - 3) + '\n';
  for (const auto& child : node.children) append_words(child, words);
}

inline std::string words_within(const std::string& page, const std::string& attribute,
                                std::string_view value) {
  const auto root = platform::read_html(page);
  EXPECT_TRUE(root) << told(root);
  const auto* node = root ? find_node(*root, attribute, value) : nullptr;
  EXPECT_NE(node, nullptr) << attribute << "=" << value;
  std::string words;
  if (node != nullptr) append_words(*node, words);
  return words;
}

}  // namespace commonweal::missions
