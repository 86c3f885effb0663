#include "missions/layout/layout.hpp"

#include <algorithm>
#include <vector>

#include "missions/layout/health_layouts.hpp"
#include "missions/layout/household_layouts.hpp"
#include "missions/layout/justice_layouts.hpp"
#include "missions/layout/schools_layouts.hpp"

namespace commonweal::missions {
namespace {

std::vector<Layout> all_layouts() {
  std::vector<Layout> all;
  for (const auto of_some :
       {health_layouts(), justice_layouts(), schools_layouts(), household_layouts()}) {
    all.insert(all.end(), of_some.begin(), of_some.end());
  }
  std::ranges::sort(all, {}, &Layout::name);
  return all;
}

}  // namespace

std::span<const Layout> layouts() {
  static const std::vector<Layout> all = all_layouts();
  return all;
}

const Layout* layout_named(std::string_view name) {
  const auto found = std::ranges::find(layouts(), name, &Layout::name);
  return found == layouts().end() ? nullptr : &*found;
}

}  // namespace commonweal::missions
