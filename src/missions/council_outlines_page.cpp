#include "missions/council_outlines_page.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "missions/boundary_file.hpp"
#include "missions/boundary_store.hpp"

namespace commonweal::missions {
namespace {

constexpr auto kCouncil = BodyKind::local_authority;
constexpr double kShareMin = 0.9;  // Of the councils on a map, how many have a boundary at least.

// England's upper-tier councils weigh about 45 KB so, and its districts 85: what a page may weigh.
constexpr platform::OutlineSize kSize{.tolerance = 0.9};

struct Held {
  platform::Boundary drawable;
  std::string attribution;
};

using ByCode = std::map<std::string, Held>;
using Councils = std::vector<const Body*>;

bool lies_in_council(const Body& body, const Directory& directory) {
  const Body* parent = body.parent ? directory.find_body(*body.parent) : nullptr;
  return parent != nullptr && parent->kind == kCouncil;
}

bool has_council_in_it(const Body& body, const Directory& directory) {
  return std::ranges::any_of(directory.children_of(body.code),
                             [](const Body* child) { return child->kind == kCouncil; });
}

Councils councils_but(const Directory& directory,
                      bool (*is_left_out)(const Body&, const Directory&)) {
  Councils councils;
  for (const Body& body : directory.bodies()) {
    if (body.kind == kCouncil && !is_left_out(body, directory)) councils.push_back(&body);
  }
  return councils;
}

ByCode held_boundaries(platform::Transaction& transaction) {
  const auto boundaries = all_boundaries(transaction);
  auto drawn = drawable(boundaries);
  ByCode by_code;
  for (std::size_t at = 0; at < boundaries.size(); ++at) {
    by_code.emplace(boundaries[at].body, Held{std::move(drawn[at]), boundaries[at].attribution});
  }
  return by_code;
}

CouncilMap map_of(const Councils& councils, const ByCode& boundaries) {
  CouncilMap map;
  std::vector<platform::Boundary> found;
  std::set<std::string> attributions;
  for (const Body* body : councils) {
    const auto boundary = boundaries.find(body->code);
    if (boundary == boundaries.end()) {
      map.lacking.push_back(body->name);
    } else {
      found.push_back(boundary->second.drawable);
      attributions.insert(boundary->second.attribution);
    }
  }
  const double needed = kShareMin * static_cast<double>(councils.size());
  if (found.empty() || static_cast<double>(found.size()) < needed) return {};
  attributions.erase("");
  map.attributions.assign(attributions.begin(), attributions.end());
  map.outlines = std::make_shared<const platform::Outlines>(found, kSize);
  return map;
}

}  // namespace

std::shared_ptr<const CouncilOutlines> load_council_outlines(const Holdings& holdings) {
  const ByCode by_code = held_boundaries(holdings.transaction);
  const Councils upper = councils_but(holdings.directory, lies_in_council);
  const Councils lower = councils_but(holdings.directory, has_council_in_it);
  CouncilOutlines outlines;
  outlines.upper = map_of(upper, by_code);
  outlines.lower = upper == lower ? outlines.upper : map_of(lower, by_code);
  return std::make_shared<const CouncilOutlines>(std::move(outlines));
}

// Two that come at once may both make them; whoever has an older view does not put it over a newer
// one.
std::shared_ptr<const CouncilOutlines> OutlineKeeper::outlines(const Holdings& holdings) {
  const std::int64_t written = boundaries_written(holdings.transaction);
  {
    const std::lock_guard lock(mutex_);
    if (written == written_) return kept_;
  }
  auto made = load_council_outlines(holdings);
  const std::lock_guard lock(mutex_);
  if (written > written_) {
    written_ = written;
    kept_ = made;
  }
  return made;
}

std::shared_ptr<const CouncilOutlines> council_outlines(const Holdings& holdings) {
  return holdings.outlines != nullptr ? holdings.outlines->outlines(holdings)
                                      : load_council_outlines(holdings);
}

}  // namespace commonweal::missions
