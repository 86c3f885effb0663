#include "methods/voting/stv_board.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

using Votes = std::vector<std::int64_t>;

// Leaves those of `tied` who have most, or fewest.
template <class Better>
void narrow(std::vector<std::uint32_t>& tied, const Votes& votes, Better better) {
  std::int64_t best = votes[tied.front()];
  for (const auto one : tied) {
    if (better(votes[one], best)) best = votes[one];
  }
  std::erase_if(tied, [&](std::uint32_t one) { return votes[one] != best; });
}

}  // namespace

StvBoard::StvBoard(const RankedBallots& ballots, const ElectionQuestion& question,
                   std::int64_t unit)
    : ballots_(ballots),
      seats_(question.seats),
      unit_(unit),
      quota_((ballots.papers() / static_cast<std::int64_t>(question.seats + 1) + 1) * unit),
      standing_(ballots.candidates(), Standing::continuing),
      votes_(ballots.candidates()),
      parcels_(ballots.candidates()),
      lots_(question.seed) {
  for (std::uint32_t i = 0; i < standing_.size(); ++i) {
    if (!ballots.stands(i)) standing_[i] = Standing::excluded;
  }
  lay_out_first_preferences();
}

void StvBoard::lay_out_first_preferences() {
  begin(CountAction::first_preferences, {});
  std::vector<StvPapers> all;
  for (const auto& pile : ballots_.piles()) all.push_back({&pile, 0});
  give(sorted(all), unit_);
  for (auto& parcels : parcels_) {
    for (auto& parcel : parcels) parcel.is_first = true;
  }
  close();
}

std::int64_t StvBoard::surplus(std::uint32_t candidate) const {
  return std::max<std::int64_t>(0, votes_[candidate] - quota_);
}

std::int64_t StvBoard::surpluses() const {
  std::int64_t sum = 0;
  for (const auto one : elected_) sum += surplus(one);
  return sum;
}

std::vector<std::uint32_t> StvBoard::continuing() const {
  std::vector<std::uint32_t> those;
  for (std::uint32_t i = 0; i < standing_.size(); ++i) {
    if (standing_[i] == Standing::continuing) those.push_back(i);
  }
  return those;
}

std::vector<StvParcel> StvBoard::take_parcels(std::uint32_t candidate) {
  return std::exchange(parcels_[candidate], {});
}

const std::vector<StvParcel>& StvBoard::parcels(std::uint32_t candidate) const {
  return parcels_[candidate];
}

StvSorting StvBoard::sorted(std::span<const StvPapers> papers) const {
  StvSorting sorting{.to = std::vector<std::vector<StvPapers>>(standing_.size()),
                     .papers_to = Votes(standing_.size())};
  for (auto [pile, next] : papers) {
    const auto& names = pile->preferences;
    while (next < names.size() && standing_[names[next]] != Standing::continuing) ++next;
    if (next == names.size()) {
      sorting.non_transferable += pile->papers;
      continue;
    }
    sorting.to[names[next]].push_back({pile, next + 1});
    sorting.papers_to[names[next]] += pile->papers;
    sorting.transferable += pile->papers;
  }
  return sorting;
}

void StvBoard::begin(CountAction action, std::vector<std::uint32_t> of,
                     std::optional<std::int64_t> value) {
  stages_.push_back({.action = action, .of = std::move(of), .value = value});
}

void StvBoard::exclude(std::uint32_t candidate) { standing_[candidate] = Standing::excluded; }

void StvBoard::take_votes(std::uint32_t candidate, std::int64_t votes) {
  votes_[candidate] -= votes;
}

void StvBoard::give(StvSorting sorting, std::int64_t value) {
  for (std::size_t i = 0; i < sorting.to.size(); ++i) {
    if (sorting.to[i].empty()) continue;
    votes_[i] += sorting.papers_to[i] * value;
    parcels_[i].push_back({.value = value, .papers = std::move(sorting.to[i])});
  }
}

void StvBoard::set_aside(std::int64_t votes) { non_transferable_ += votes; }

void StvBoard::lose(std::int64_t votes) { residual_ += votes; }

void StvBoard::elect_by_quota() {
  const std::int64_t sum = std::accumulate(votes_.begin(), votes_.end(), std::int64_t{0});
  CW_CHECK(sum + non_transferable_ + residual_ == ballots_.papers() * unit_);
  auto those = continuing();
  std::erase_if(those, [this](std::uint32_t one) { return votes_[one] < quota_; });
  elect(std::move(those));
}

void StvBoard::close() {
  CountStage& stage = stages_.back();
  stage.votes = votes_;
  stage.non_transferable = non_transferable_;
  stage.residual = residual_;
  elect_by_quota();
}

void StvBoard::elect(std::vector<std::uint32_t> candidates) {
  std::ranges::stable_sort(candidates, std::ranges::greater{},
                           [this](std::uint32_t one) { return votes_[one]; });
  for (const auto one : candidates) {
    standing_[one] = Standing::elected;
    elected_.push_back(one);
    stages_.back().elected.push_back(one);
  }
  CW_CHECK(elected_.size() <= seats_);
}

// The stage closed last is looked at first: its votes are those of now. Earlier stages then tell
// apart those who are still tied.
std::vector<std::uint32_t> StvBoard::extreme(std::vector<std::uint32_t> of, Extreme which,
                                             TieLook look) const {
  const auto by = [&](const Votes& votes) {
    if (which == Extreme::most) {
      narrow(of, votes, std::greater<>());
    } else {
      narrow(of, votes, std::less<>());
    }
  };
  by(votes_);
  if (look == TieLook::earliest) {
    for (auto it = stages_.begin(); it != stages_.end(); ++it) by(it->votes);
  } else {
    for (auto it = stages_.rbegin(); it != stages_.rend(); ++it) by(it->votes);
  }
  return of;
}

std::uint32_t StvBoard::most(std::vector<std::uint32_t> of, TieLook look) {
  return lots_.draw(LotQuestion::surplus, stages_.size() + 1,
                    extreme(std::move(of), Extreme::most, look));
}

std::uint32_t StvBoard::fewest(std::vector<std::uint32_t> of, TieLook look) {
  return lots_.draw(LotQuestion::exclusion, stages_.size() + 1,
                    extreme(std::move(of), Extreme::fewest, look));
}

ElectionCount StvBoard::count() && {
  return {.unit = unit_,
          .papers = ballots_.papers(),
          .quota = quota_ / unit_,
          .stages = std::move(stages_),
          .elected = std::move(elected_),
          .lots = lots_.drawn()};
}

base::Result<void> check_seats(const RankedBallots& ballots, std::size_t seats) {
  if (seats >= 1 && seats <= ballots.standing()) return {};
  return base::fail(base::ErrorCode::invalid_input,
                    {{.place = "seats",
                      .what = std::to_string(seats) + " seats cannot be filled from " +
                              std::to_string(ballots.standing()) +
                              " candidates. Give 1 to as many seats as there are candidates."}});
}

}  // namespace commonweal::methods
