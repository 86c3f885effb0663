#include "devolution/participation/pb_limits.hpp"

#include <algorithm>
#include <limits>

#include "base/number_text.hpp"

namespace commonweal::devolution {
namespace {

constexpr double kAny = std::numeric_limits<double>::infinity();

std::string range_words(double least, double most) {
  const std::string from = least == -kAny ? "any number" : base::shortest(least);
  return from + (most == kAny ? " up" : " to " + base::shortest(most));
}

double value_or(const std::optional<PbNumber>& number, double otherwise) {
  return number ? number->value() : otherwise;
}

// Money of META may be finer than that of the projects: then it bounds the units below it.
std::optional<std::int64_t> units_of(const std::optional<PbNumber>& number, int decimals) {
  if (!number) return {};
  PbNumber cut = *number;
  for (; cut.decimals > decimals; --cut.decimals) cut.digits /= 10;
  return cut.in_units(decimals);
}

void check_range(PbMeta& meta, std::string_view key, bool is_empty, PbFindings& findings) {
  if (!is_empty) return;
  findings.faults.add(
      {meta.place(key), std::string(key) + " is below the least that META allows."});
}

}  // namespace

std::string PbLimits::points_words() const { return range_words(points_least, points_most); }

std::string PbLimits::sum_points_words() const {
  return range_words(sum_points_least, sum_points_most);
}

PbLimits pb_limits(PbMeta& meta, const PbVoting& voting, PbFindings& findings) {
  PbLimits limits;
  const bool is_single = voting.type == PbVoteType::choose_one;
  const auto all = static_cast<std::int64_t>(voting.projects.size());
  limits.length_least = meta.whole("min_length").value_or(1);
  limits.length_most = meta.whole("max_length").value_or(is_single ? 1 : all);
  if (is_single) limits.length_most = std::min<std::int64_t>(limits.length_most, 1);
  limits.sum_cost_least = units_of(meta.number("min_sum_cost"), voting.decimals);
  limits.sum_cost_most = units_of(meta.number("max_sum_cost"), voting.decimals);
  if (!limits.sum_cost_most && voting.type == PbVoteType::knapsack) {
    limits.sum_cost_most = voting.budget;
  }
  const bool is_cumulative = voting.type == PbVoteType::cumulative;
  limits.sum_points_least = value_or(meta.number("min_sum_points"), is_cumulative ? 0 : -kAny);
  limits.sum_points_most = value_or(meta.number("max_sum_points"), kAny);
  limits.points_least = value_or(meta.number("min_points"), is_cumulative ? 0 : -kAny);
  limits.points_most = value_or(meta.number("max_points"), kAny);
  check_range(meta, "max_length", limits.length_most < limits.length_least, findings);
  check_range(meta, "max_points", limits.points_most < limits.points_least, findings);
  check_range(meta, "max_sum_points", limits.sum_points_most < limits.sum_points_least, findings);
  return limits;
}

std::vector<std::string_view> pb_list(std::string_view cell) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= cell.size();) {
    const std::size_t end = std::min(cell.find(',', begin), cell.size());
    std::string_view part = cell.substr(begin, end - begin);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    if (!part.empty() || cell.find(',') != cell.npos) parts.push_back(part);
    begin = end + 1;
  }
  return parts;
}

}  // namespace commonweal::devolution
