#pragma once

// The same pooling over parts of the studies: without each in turn, and study after study.

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "methods/meta/pool.hpp"

namespace commonweal::methods {

// What the studies come to without one of them, or from the first up to one of them.
struct PooledPart {
  std::string label;  // Of the study left out, or added last.
  Pooled pooled;
};

// Without each study in turn, in their order. Fails as pool() does on those that are left.
base::Result<std::vector<PooledPart>> leave_one_out(const Effects& effects,
                                                    const PoolQuestion& question = {});

// Study after study in the order of their places, most often that of their years. The first stands
// alone, as a fixed effect with normal limits. Requires each place within the studies.
base::Result<std::vector<PooledPart>> cumulative(const Effects& effects,
                                                 std::span<const std::size_t> order,
                                                 const PoolQuestion& question = {});

}  // namespace commonweal::methods
