#pragma once

// Numbers in the fields of these tables, with what is said where they make no sense.

#include <optional>
#include <string>
#include <string_view>

#include "missions/record.hpp"

namespace commonweal::investment {

// 0 to 1e15.
std::optional<double> pounds_in(missions::RecordFields& fields, std::string_view column);
// 0 to 1.
std::optional<double> share_in(missions::RecordFields& fields, std::string_view column);
// 0 to 10: by how much something is added to.
std::optional<double> uplift_in(missions::RecordFields& fields, std::string_view column);
// Above 0, to 1e6.
std::optional<double> positive_in(missions::RecordFields& fields, std::string_view column);

struct WholeBounds {
  int least;
  int most;
};
std::optional<int> whole_in(missions::RecordFields& fields, std::string_view column,
                            const WholeBounds& bounds);
// 1900 to 2200.
std::optional<int> year_in(missions::RecordFields& fields, std::string_view column);

}  // namespace commonweal::investment
