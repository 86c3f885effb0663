#pragma once

// Which effects come from the same source (a study, a school, a country) and so are not independent
// of each other.

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace commonweal::methods {

class Clusters {
 public:
  // From the name of each effect's cluster. Fails where one is empty.
  static base::Result<Clusters> make(std::span<const std::string> names);

  std::size_t count() const { return members_.size(); }
  std::size_t effects() const { return effects_; }

  // The places of a cluster's effects; clusters in the order in which they first come.
  std::span<const std::size_t> members(std::size_t cluster) const { return members_.at(cluster); }

 private:
  Clusters() = default;

  std::size_t effects_ = 0;
  std::vector<std::vector<std::size_t>> members_;
};

}  // namespace commonweal::methods
