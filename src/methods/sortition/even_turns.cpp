#include "methods/sortition/even_turns.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace commonweal::methods {
namespace {

constexpr double kTiny = 1e-12;

}  // namespace

EvenTurns::EvenTurns(std::vector<std::size_t> people, const std::vector<double>& chances,
                     const std::vector<int>& seats)
    : people_(std::move(people)), lacks_(people_.size(), 0), left_(people_.size() + 1, 0) {
  double sum = 0;
  for (std::size_t i = 0; i < chances.size(); ++i) {
    sum += chances[i] * seats[i];
    spend(-chances[i], seats[i]);
  }
  for (double& lack : lacks_) lack = sum / static_cast<double>(people_.size());
}

void EvenTurns::spend(double turn, int seats) {
  for (std::size_t j = 1; j < left_.size(); ++j) {
    left_[j] -= turn * std::min(seats, static_cast<int>(j));
  }
}

// Those who lack most sit the whole turn where the turns left can still give all what they lack:
// the j who lack most no more than j people can have (Gale and Ryser's condition).
bool EvenTurns::can_sit_whole(const std::vector<std::size_t>& order, double turn,
                              std::size_t seats) const {
  std::vector<double> lacks;
  for (std::size_t i = 0; i < order.size(); ++i) {
    lacks.push_back(lacks_[order[i]] - (i < seats ? turn : 0));
  }
  std::sort(lacks.begin(), lacks.end(), std::greater<>());
  if (lacks.back() < -kTiny) return false;
  double sum = 0;
  for (std::size_t j = 0; j < lacks.size(); ++j) {
    sum += lacks[j];
    if (sum > left_[j + 1] + kTiny) return false;
  }
  return true;
}

// Otherwise the turn is shared so that what they lack comes level, and stays are laid side by side
// as McNaughton (Management Science 6, 1959) wraps jobs around machines: no stay is longer than the
// turn, so nobody sits on two seats at once.
void EvenTurns::share(double turn, std::size_t seats, std::vector<Stay>& stays) {
  const double wanted = turn * static_cast<double>(seats);
  double low = *std::min_element(lacks_.begin(), lacks_.end()) - turn;
  double high = *std::max_element(lacks_.begin(), lacks_.end());
  const auto had = [&](double level) {
    double sum = 0;
    for (const double lack : lacks_) sum += std::clamp(lack - level, 0.0, turn);
    return sum;
  };
  for (int i = 0; i < 200 && high - low > 0; ++i) {
    const double middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    (had(middle) > wanted ? low : high) = middle;
  }
  const double factor = wanted / had(low);
  double at = 0;
  std::size_t seat = 0;
  for (std::size_t i = 0; i < people_.size(); ++i) {
    double rest = std::clamp(lacks_[i] - low, 0.0, turn) * factor;
    lacks_[i] -= rest;
    while (rest > kTiny && seat < seats) {
      const double length = std::min(rest, turn - at);
      const double end = turn - at - length < kTiny ? turn : at + length;
      if (end - at > 0) stays.push_back({at, end, people_[i]});
      rest -= length;
      at = end;
      if (at < turn) continue;
      at = 0;
      ++seat;
    }
  }
  // What rounding has left open at the end is the last one's.
  if (seat < seats && at > 0 && turn - at < 1e-9) stays.back().to = turn;
}

void EvenTurns::sit(double turn, int seats, std::vector<Stay>& stays) {
  if (seats == 0) return;
  spend(turn, seats);
  const auto count = static_cast<std::size_t>(seats);
  std::vector<std::size_t> order(people_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return lacks_[a] > lacks_[b]; });
  if (!can_sit_whole(order, turn, count)) return share(turn, count, stays);
  for (std::size_t i = 0; i < count; ++i) {
    stays.push_back({0, turn, people_[order[i]]});
    lacks_[order[i]] -= turn;
  }
}

}  // namespace commonweal::methods
