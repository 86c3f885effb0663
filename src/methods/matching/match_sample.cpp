#include "methods/matching/match_sample.hpp"

#include <cmath>
#include <utility>

namespace commonweal::methods {

Matching matching_of(std::vector<MatchedPair> pairs, std::size_t rows) {
  Matching matching{.pairs = std::move(pairs), .weights = std::vector<double>(rows)};
  for (const auto& pair : matching.pairs) {
    matching.weights[pair.treated] = 1;
    matching.weights[pair.control] += pair.weight;
  }
  return matching;
}

double distance_deviation(const MatchSample& sample) {
  double count = 0;
  double mean = 0;
  double squares = 0;
  for (const double distance : sample.distance) {
    const double gap = distance - mean;
    mean += gap / ++count;
    squares += gap * (distance - mean);
  }
  return count > 1 ? std::sqrt(squares / (count - 1)) : 0;
}

}  // namespace commonweal::methods
