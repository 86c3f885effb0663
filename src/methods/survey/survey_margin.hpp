#pragma once

// What is known of a population, one variable at a time, and the responses that are to be made to
// agree with it. Knows nothing of names and files.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace commonweal::methods {

inline constexpr std::string_view kPollVersion = "polls 1";

struct SurveyMargin {
  std::vector<std::uint32_t> category;  // Of each response, from 0.
  std::vector<double> targets;          // Of each category; all margins add up to the same.
};

// Responses of the same categories in all margins are one cell: weights change by cell.
struct SurveyCells {
  std::vector<std::uint32_t> of;                     // By response.
  std::vector<double> base;                          // Base weights together, by cell.
  std::vector<std::vector<std::uint32_t>> category;  // By margin, then cell.

  std::size_t size() const { return base.size(); }
};

// Requires as many base weights as responses in each margin, and categories that have targets.
SurveyCells cells_of(const std::vector<double>& base, const std::vector<SurveyMargin>& margins);

// What the weights of cells add up to in each category of a margin.
std::vector<double> sums_by_category(const SurveyCells& cells, std::size_t margin,
                                     std::size_t categories, const std::vector<double>& weights);

// The largest difference between sums and targets, as a share of all.
double largest_miss(const SurveyCells& cells, const std::vector<SurveyMargin>& margins,
                    const std::vector<double>& weights);

}  // namespace commonweal::methods
