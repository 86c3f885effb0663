#include "guard/layers.hpp"

#include <algorithm>
#include <initializer_list>

#include "guard/include_line.hpp"
#include "guard/place.hpp"

namespace commonweal::guard {
namespace {

constexpr std::string_view kGenerated = "version_text.hpp";

bool is_any_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// The rooms of platform/ by the role of the file in a slice. Whoever sees a store file also sees
// platform/store, whose Transaction it hands on, and with it the audit and the rights of its rows.
bool may_see_platform(Role role, std::string_view room) {
  const bool keeps = is_any_of(room, {"store", "audit", "identity"});
  switch (role) {
    case Role::plain: return false;
    case Role::store: return keeps || room == "sort";
    case Role::file: return is_any_of(room, {"table", "chart", "map", "document"});
    case Role::page:
      return keeps || is_any_of(room, {"html", "html/own", "chart", "map", "http", "table", "job",
                                       "job/page"});
    case Role::api: return keeps || is_any_of(room, {"html", "chart", "map", "http", "table"});
    case Role::command: return keeps || is_any_of(room, {"cli", "table"});
    case Role::job: return keeps || room == "job";
    case Role::support: return true;
  }
  return false;
}

// Files of slices, of the same or to the left. Like may lean on like: a page on a page's part.
bool may_see_slice(const Place& from, const Place& to) {
  if (to.layer > from.layer) return false;
  if (from.role == Role::support || to.role == Role::plain || to.role == from.role) return true;
  if (to.role == Role::support) return from.is_test;
  if (from.role == Role::plain || from.role == Role::file) return false;
  return to.role == Role::store || to.role == Role::file;
}

bool may_see_from_slice(const Place& from, const Place& to) {
  if (to.layer == Layer::base || to.layer == Layer::methods) return true;
  if (to.layer == Layer::platform) {
    return may_see_platform(from.role, to.room.substr(std::string("src/platform/").size()));
  }
  return may_see_slice(from, to);
}

bool may_see(const Place& from, const Place& to) {
  switch (from.layer) {
    case Layer::base: return to.layer == Layer::base;
    case Layer::methods: return to.layer <= Layer::methods;
    case Layer::platform: return to.layer == Layer::base || to.layer == Layer::platform;
    case Layer::app: return true;
    case Layer::missions:
    case Layer::investment:
    case Layer::workforce:
    case Layer::learning:
    case Layer::devolution:
    case Layer::tour: return to.layer != Layer::app && may_see_from_slice(from, to);
  }
  return false;
}

// A slice speaks to the world through platform/ only: no library but the standard one.
bool is_outside_library(std::string_view target) {
  return target.find('/') != std::string_view::npos || target.find('.') != std::string_view::npos;
}

std::string what_is_wrong(const Place& from, const Include& include) {
  if (!include.is_quoted) {
    const bool is_bad = is_slice(from.layer) && !from.is_test && from.role != Role::support &&
                        is_outside_library(include.target);
    return is_bad ? "A slice uses no library but the standard one." : "";
  }
  if (from.layer == Layer::app && include.target == kGenerated) return "";
  const auto to = place_of("src/" + include.target);
  if (!to) return "Includes are paths from src/, of a header.";
  if (!to->is_header) return "Only headers are included.";
  if (!may_see(from, *to)) return "This file may not see that one: see docs/architecture.md.";
  return "";
}

}  // namespace

Complaints layer_complaints(const SourceFile& file) {
  Complaints complaints;
  const auto from = place_of(file.path);
  if (!from) return complaints;
  for (const Include& include : includes_of(file.text)) {
    const std::string wrong = what_is_wrong(*from, include);
    if (wrong.empty()) continue;
    complaints.push_back(complaint(file, include.line, "\"" + include.target + "\": " + wrong));
  }
  return complaints;
}

}  // namespace commonweal::guard
