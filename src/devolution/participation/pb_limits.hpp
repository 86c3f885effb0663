#pragma once

// What META lets a ballot be.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "devolution/participation/pb_meta.hpp"

namespace commonweal::devolution {

struct PbLimits {
  std::int64_t length_least = 1;
  std::int64_t length_most = 0;
  std::optional<std::int64_t> sum_cost_least = {};  // In units.
  std::optional<std::int64_t> sum_cost_most = {};
  double points_least = 0;
  double points_most = 0;
  double sum_points_least = 0;
  double sum_points_most = 0;

  std::string points_words() const;  // "0 to 5"
  std::string sum_points_words() const;
};

PbLimits pb_limits(PbMeta& meta, const PbVoting& voting, PbFindings& findings);

// "12,14": its parts without spaces; none of an empty cell.
std::vector<std::string_view> pb_list(std::string_view cell);

}  // namespace commonweal::devolution
