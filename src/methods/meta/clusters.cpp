#include "methods/meta/clusters.hpp"

#include <map>
#include <utility>

#include "base/problems.hpp"

namespace commonweal::methods {

base::Result<Clusters> Clusters::make(std::span<const std::string> names) {
  Clusters clusters;
  base::Problems problems;
  std::map<std::string, std::size_t> number_of;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].empty()) {
      problems.add({.place = "effect " + std::to_string(i + 1),
                    .what = "The cluster is empty. Name what the effect comes from."});
    }
    const auto [found, is_new] = number_of.emplace(names[i], clusters.members_.size());
    if (is_new) clusters.members_.emplace_back();
    clusters.members_[found->second].push_back(i);
  }
  if (!problems.empty()) return std::move(problems).fail();
  clusters.effects_ = names.size();
  return clusters;
}

}  // namespace commonweal::methods
