#include "platform/http/route_table.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

std::vector<std::string_view> split(std::string_view path) {
  std::vector<std::string_view> parts;
  for (path.remove_prefix(1);; path.remove_prefix(parts.back().size() + 1)) {
    parts.push_back(path.substr(0, path.find('/')));
    if (parts.back().size() == path.size()) return parts;
  }
}

bool is_open(std::string_view part) { return part.starts_with('{'); }

std::string_view name_of(std::string_view open_part) {
  return open_part.substr(1, open_part.find('}') - 1);
}

// ".csv" of "{metric}.csv"; empty where the whole segment is open.
std::string_view ending_of(std::string_view open_part) {
  return open_part.substr(open_part.find('}') + 1);
}

bool is_name(std::string_view text) {
  return !text.empty() &&
         std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

bool is_ending(std::string_view text) {
  return text.empty() || (text.starts_with('.') && is_name(text.substr(1)));
}

bool is_open_part(std::string_view part) {
  return part.find('}') != std::string_view::npos && is_name(name_of(part)) &&
         is_ending(ending_of(part));
}

// Whether a named segment is one that the open part takes as well.
bool takes(std::string_view open_part, std::string_view named) {
  return named.size() > ending_of(open_part).size() && named.ends_with(ending_of(open_part));
}

// Whether no segment fits both.
bool tell_apart(std::string_view one, std::string_view other) {
  if (!is_open(one) && !is_open(other)) return one != other;
  if (!is_open(one)) return !takes(other, one);
  if (!is_open(other)) return !takes(one, other);
  return !ending_of(one).empty() && !ending_of(other).empty() && ending_of(one) != ending_of(other);
}

// How much a part leaves open: nothing, what stands before an ending, everything.
int openness(std::string_view part) {
  if (!is_open(part)) return 0;
  return ending_of(part).empty() ? 2 : 1;
}

void check_pattern(std::string_view pattern) {
  CW_CHECK(pattern.starts_with('/'));
  std::set<std::string_view> names;
  for (const auto part : split(pattern)) {
    CW_CHECK(!part.empty() || pattern == "/");
    const bool open = is_open(part);
    CW_CHECK(!open || is_open_part(part));
    CW_CHECK(open || part.find_first_of("{}?#%") == std::string_view::npos);
    CW_CHECK(!open || names.insert(name_of(part)).second);
  }
}

// Two patterns compete when each names a segment that the other leaves open and no named segment
// tells them apart. Where only one of them is the more open, the other simply comes first.
bool compete(std::string_view one, std::string_view other) {
  const auto first = split(one);
  const auto second = split(other);
  if (first.size() != second.size()) return false;
  bool first_opener = false;
  bool second_opener = false;
  for (std::size_t at = 0; at < first.size(); ++at) {
    if (tell_apart(first[at], second[at])) return false;
    const int a = openness(first[at]);
    const int b = openness(second[at]);
    first_opener = first_opener || a > b;
    second_opener = second_opener || b > a;
  }
  return first_opener && second_opener;
}

}  // namespace

base::Result<Segments> path_segments(std::string_view path) {
  if (!path.starts_with('/')) {
    return fail(base::ErrorCode::invalid_input, "Start the path with a slash.");
  }
  Segments segments;
  for (const auto part : split(path)) {
    auto segment = decode_path_segment(part);
    if (!segment) return fail(std::move(segment));
    segments.push_back(*std::move(segment));
  }
  return segments;
}

RouteTable::RouteTable(std::vector<Route> routes) : routes_(std::move(routes)) {
  for (const auto& route : routes_) {
    check_pattern(route.pattern);
    for (const auto& other : routes_) CW_CHECK(!compete(route.pattern, other.pattern));
    add(route);
  }
}

void RouteTable::add(const Route& route) {
  CW_CHECK(route.method == Method::get || route.method == Method::post);
  CW_CHECK(route.handler != nullptr);
  CW_CHECK(route.right != Right::unnamed);
  Node* node = &root_;
  for (const auto part : split(route.pattern)) {
    auto& next = !is_open(part)            ? node->named[std::string(part)]
                 : ending_of(part).empty() ? node->open
                                           : node->ending[std::string(ending_of(part))];
    if (!next) next = std::make_unique<Node>();
    node = next.get();
  }
  CW_CHECK(std::ranges::find(node->routes, route.method, &Route::method) == node->routes.end());
  node->routes.push_back(&route);
}

const RouteTable::Node* RouteTable::walk(const Node& node, std::span<const std::string> rest) {
  if (rest.empty()) return node.routes.empty() ? nullptr : &node;
  const auto named = node.named.find(rest.front());
  if (named != node.named.end()) {
    if (const auto* found = walk(*named->second, rest.subspan(1))) return found;
  }
  const auto dot = std::min(rest.front().rfind('.'), rest.front().size());
  const auto ending = node.ending.find(std::string_view(rest.front()).substr(dot));
  if (dot > 0 && ending != node.ending.end()) {
    if (const auto* found = walk(*ending->second, rest.subspan(1))) return found;
  }
  if (!node.open || rest.front().empty()) return nullptr;
  return walk(*node.open, rest.subspan(1));
}

std::span<const Route* const> RouteTable::find(const Segments& segments) const {
  const auto* const node = walk(root_, segments);
  if (node == nullptr) return {};
  return node->routes;
}

Parameters path_parameters(const Route& route, const Segments& segments) {
  Parameters parameters;
  const auto parts = split(route.pattern);
  for (std::size_t at = 0; at < parts.size(); ++at) {
    if (is_open(parts[at])) {
      const std::string& segment = segments.at(at);
      parameters.push_back({std::string(name_of(parts[at])),
                            segment.substr(0, segment.size() - ending_of(parts[at]).size())});
    }
  }
  return parameters;
}

}  // namespace commonweal::platform
