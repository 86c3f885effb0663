#include "methods/sortition/committee_search.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "methods/optimise/solve.hpp"

namespace commonweal::methods {

// One search by branch and bound.
struct CommitteeTree {
  const std::vector<double>& weights;
  double best = -kUnlimited;
  std::optional<Committee> committee = {};
  std::size_t nodes = 0;
};

namespace {

constexpr std::size_t kNodesMost = 4'000;
constexpr double kWhole = 1e-7;    // As near as this is whole.
constexpr double kAtEnd = 1e-6;    // Of a quota, in seats.
constexpr double kNoGain = 1e-10;  // Of the largest weight: branches that gain less are cut off.

double largest_of(const std::vector<double>& weights) {
  double largest = 0;
  for (const double weight : weights) largest = std::max(largest, std::abs(weight));
  return largest > 0 ? largest : 1;
}

Committee committee_of(const std::vector<double>& seats) {
  Committee committee;
  for (std::size_t k = 0; k < seats.size(); ++k) {
    const int count = static_cast<int>(std::lround(seats[k]));
    if (count > 0) committee.push_back({static_cast<std::uint32_t>(k), count});
  }
  return committee;
}

// Shares of a seat are rounded by chance.
std::optional<Committee> rounded(const std::vector<double>& point,
                                 const std::vector<double>& weights, base::RandomStream& stream,
                                 CommitteeRepair& repair) {
  std::vector<int> seats;
  for (const double value : point) {
    const double low = std::floor(value + kWhole);
    const double rest = value - low;
    seats.push_back(static_cast<int>(low) + (rest > kWhole && stream.uniform() < rest ? 1 : 0));
  }
  return repair.mended(std::move(seats), weights);
}

// The unknown that is furthest from whole; none if all are whole.
std::optional<std::size_t> most_broken(const std::vector<double>& point) {
  std::optional<std::size_t> most;
  double furthest = kWhole;
  for (std::size_t k = 0; k < point.size(); ++k) {
    const double distance = std::abs(point[k] - std::round(point[k]));
    if (distance <= furthest) continue;
    furthest = distance;
    most = k;
  }
  return most;
}

}  // namespace

CommitteeSearch::CommitteeSearch(const CommitteeSpace& space)
    : space_(space),
      program_(committee_program(space, ColumnKind::continuous)),
      repair_(space),
      box_(committee_program(space, ColumnKind::continuous)),
      box_repair_(space) {}

void CommitteeSearch::set_weights(LinearProgram& program, const std::vector<double>& weights) {
  const double unit = largest_of(weights);
  for (std::size_t k = 0; k < weights.size(); ++k) program.set_objective(k, weights[k] / unit);
}

std::optional<Committee> CommitteeSearch::near_best(const std::vector<double>& weights,
                                                    base::RandomStream& stream) {
  set_weights(program_, weights);
  const LinearAnswer answer = program_.solve();
  if (answer.status != LinearStatus::optimal) return std::nullopt;
  return rounded(answer.values, weights, stream, repair_);
}

void CommitteeSearch::aim_at(const std::vector<double>& seats) {
  aim_ = seats;
  owed_.assign(seats.size(), 0);
  share_.clear();
  std::vector<int> least, greatest;
  for (std::size_t k = 0; k < seats.size(); ++k) {
    const double most = space_.most[k];
    const double low = std::clamp(std::floor(seats[k] + kWhole), 0.0, most);
    const double share = std::clamp(seats[k] - low, 0.0, 1.0);
    share_.push_back(share > kWhole && low < most ? share : 0);
    const double high = share_[k] > 0 ? low + 1 : low;
    box_.set_column_bounds(k, low, high);
    least.push_back(static_cast<int>(low));
    greatest.push_back(static_cast<int>(high));
  }
  box_repair_.set_limits(std::move(least), std::move(greatest));
  keep_to_face(seats);
}

// Where the aim has a quota at its end, each panel must: a mean is at an end only where all are.
void CommitteeSearch::keep_to_face(const std::vector<double>& seats) {
  const PanelKinds& kinds = space_.kinds;
  std::vector<double> sums(kinds.bounds.size());
  for (std::size_t k = 0; k < seats.size(); ++k) {
    for (const std::size_t bound : kinds.kinds[k].bounds) sums[bound] += seats[k];
  }
  std::vector<SeatRange> ranges;
  for (std::size_t b = 0; b < sums.size(); ++b) {
    const double low = std::floor(sums[b] + kAtEnd);
    const double high = std::ceil(sums[b] - kAtEnd);
    ranges.push_back({static_cast<std::size_t>(low), static_cast<std::size_t>(high)});
    box_.set_row_bounds(b + 1, low, high);
  }
  box_repair_.set_ranges(std::move(ranges));
}

// A kind is to have its further seat with the chance of its share: were there no quotas, it would
// where the log odds of the share and a logistic deviate are above 0. The quotas' prices move that
// line a little, and mending does: what a kind is owed from the panels before moves it back, so
// that the panels' mean keeps near the aim.
std::optional<Committee> CommitteeSearch::near(base::RandomStream& stream) {
  std::vector<double> weights(share_.size());
  for (std::size_t k = 0; k < weights.size(); ++k) {
    const double chance = stream.uniform();
    const double share = std::clamp(share_[k], 1e-9, 1 - 1e-9);
    weights[k] = std::log(share / (1 - share)) + std::log(chance / (1 - chance)) + owed_[k];
  }
  set_weights(box_, weights);
  const LinearAnswer answer = box_.solve_by_dual();
  if (answer.status != LinearStatus::optimal) return std::nullopt;
  auto committee = rounded(answer.values, weights, stream, box_repair_);
  if (!committee) return std::nullopt;
  for (std::size_t k = 0; k < owed_.size(); ++k) owed_[k] += aim_[k];
  for (const auto& [kind, count] : *committee) owed_[kind] -= count;
  return committee;
}

// Depth first, upwards first. False where the nodes are spent.
bool CommitteeSearch::branch(CommitteeTree& tree) {
  if (++tree.nodes > kNodesMost) return false;
  const LinearAnswer answer = program_.solve();
  if (answer.status == LinearStatus::infeasible) return true;
  if (answer.status != LinearStatus::optimal) return false;
  if (answer.objective <= tree.best + kNoGain) return true;
  const auto broken = most_broken(answer.values);
  if (!broken) {
    Committee found = committee_of(answer.values);
    if (!is_feasible(space_.kinds, found)) return false;
    tree.best = value_of(found, tree.weights);
    tree.committee = std::move(found);
    return true;
  }
  const double low = std::floor(answer.values[*broken]);
  const double lower = program_.column_lower(*broken);
  const double upper = program_.column_upper(*broken);
  program_.set_column_bounds(*broken, low + 1, upper);
  bool is_done = branch(tree);
  program_.set_column_bounds(*broken, lower, low);
  is_done = is_done && branch(tree);
  program_.set_column_bounds(*broken, lower, upper);
  return is_done;
}

BestCommittee CommitteeSearch::best(const std::vector<double>& weights) {
  const double unit = largest_of(weights);
  std::vector<double> scaled = weights;
  for (double& weight : scaled) weight /= unit;
  set_weights(program_, scaled);
  CommitteeTree tree{.weights = scaled};
  if (branch(tree)) {
    return {.committee = std::move(tree.committee), .most = unit * (tree.best + kNoGain)};
  }
  Milp milp = committee_program({.kinds = space_.kinds, .most = space_.most}, ColumnKind::integer);
  for (std::size_t k = 0; k < scaled.size(); ++k) milp.columns[k].objective = scaled[k];
  const MilpAnswer answer = solve(milp, {.nodes = 200'000});
  BestCommittee best{
      .most = unit * (answer.bound + kNoGain),
      .is_proven = answer.status == MilpStatus::optimal || answer.status == MilpStatus::infeasible};
  if (!answer.values.empty()) best.committee = committee_of(answer.values);
  return best;
}

}  // namespace commonweal::methods
