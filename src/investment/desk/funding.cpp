#include "investment/desk/funding.hpp"

#include <map>
#include <utility>

namespace commonweal::investment {
namespace {

using missions::Commitment;
using missions::CommitmentState;
using missions::YearAmount;

constexpr int kEveryYear = 0;

void scale_from(std::vector<YearAmount>& amounts, double scale, int year) {
  for (auto& amount : amounts) {
    if (amount.year >= year) amount.amount *= scale;
  }
}

std::vector<YearAmount> pounds_of(const Proposal& proposal) {
  std::map<int, double> sums;
  for (const auto& cost : proposal.costs) {
    for (const auto& [year, pounds] : cost.pounds) sums[year] += pounds;
  }
  std::vector<YearAmount> pounds;
  pounds.reserve(sums.size());
  for (const auto& [year, sum] : sums) pounds.push_back({year, sum});
  return pounds;
}

void decide(Commitment& commitment, const Decision& decision, CommitmentState state) {
  commitment.state = state;
  commitment.decided_on = decision.decided_on;
  commitment.decided_by = decision.decided_by;
}

}  // namespace

Commitment commitment_of(const Proposal& proposal, const Decision& decision,
                         std::vector<missions::Promise> promises) {
  const auto bid = started_in(proposal, decision.start_year.value_or(proposal.first_year));
  Commitment commitment{.code = proposal.code,
                        .title = proposal.title,
                        .proposal = proposal.code,
                        .body = proposal.body,
                        .reach = bid.reach,
                        .pounds = pounds_of(bid),
                        .promises = std::move(promises),
                        .state = CommitmentState::running,
                        .officer = proposal.officer,
                        .decided_on = decision.decided_on,
                        .decided_by = decision.decided_by,
                        .is_illustrative = proposal.is_illustrative,
                        .note = ""};
  const double scale = decision.scale.value_or(1);
  for (auto& line : commitment.reach) scale_from(line.people, scale, kEveryYear);
  scale_from(commitment.pounds, scale, kEveryYear);
  return commitment;
}

Commitment stopped(Commitment commitment, const Decision& decision) {
  decide(commitment, decision, CommitmentState::stopped);
  return commitment;
}

Commitment scaled_from(Commitment commitment, const Decision& decision, int year) {
  decide(commitment, decision, CommitmentState::scaled);
  const double scale = decision.scale.value_or(1);
  for (auto& line : commitment.reach) scale_from(line.people, scale, year);
  scale_from(commitment.pounds, scale, year);
  for (auto& promise : commitment.promises) scale_from(promise.change, scale, year);
  return commitment;
}

}  // namespace commonweal::investment
