#pragma once

// For tests: the same rules counted the slow and obvious way. Every paper is an object of its own
// with its value as a fraction; nothing is kept that can be worked out again.

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <vector>

#include "methods/voting/count_lots.hpp"
#include "methods/voting/ranked_ballots.hpp"

namespace commonweal::methods {

struct SlowFraction {
  std::int64_t over = 0;
  std::int64_t under = 1;

  static SlowFraction of(std::int64_t over, std::int64_t under) {
    const std::int64_t shared = std::gcd(over, under);
    return shared == 0 ? SlowFraction{} : SlowFraction{over / shared, under / shared};
  }
  SlowFraction cut(std::int64_t unit) const { return of(over * unit / under, unit); }
  friend SlowFraction operator+(const SlowFraction& a, const SlowFraction& b) {
    return of(a.over * b.under + b.over * a.under, a.under * b.under);
  }
  friend SlowFraction operator-(const SlowFraction& a, const SlowFraction& b) {
    return of(a.over * b.under - b.over * a.under, a.under * b.under);
  }
  friend SlowFraction operator*(const SlowFraction& a, const SlowFraction& b) {
    return of(a.over * b.over, a.under * b.under);
  }
  friend SlowFraction operator/(const SlowFraction& a, const SlowFraction& b) {
    return of(a.over * b.under, a.under * b.over);
  }
  friend bool operator<(const SlowFraction& a, const SlowFraction& b) {
    return a.over * b.under < b.over * a.under;
  }
  friend bool operator==(const SlowFraction&, const SlowFraction&) = default;
};

struct SlowPaper {
  std::vector<std::uint32_t> ranking;
  std::optional<std::uint32_t> holder;
  SlowFraction value{1, 1};
  int batch = 0;  // Which transfer brought it.
};

class SlowStv {
 public:
  using Stages = std::vector<std::vector<SlowFraction>>;

  SlowStv(const RankedBallots& ballots, ElectionQuestion question, std::int64_t unit)
      : seats_(question.seats),
        unit_(unit),
        quota_{ballots.papers() / static_cast<std::int64_t>(seats_ + 1) + 1, 1},
        keeps_(ballots.candidates()),
        lots_(question.seed) {
    for (std::uint32_t i = 0; i < ballots.candidates(); ++i) {
      if (ballots.stands(i)) left_.insert(i);
    }
    for (const auto& pile : ballots.piles()) {
      for (std::int64_t i = 0; i < pile.papers; ++i) papers_.push_back({pile.preferences, {}});
    }
    for (auto& paper : papers_) paper.holder = next(paper);
    close();
  }

  SlowStv& scottish() {
    while (elected.size() < seats_) {
      if (left_.size() == seats_ - elected.size()) return elect_rest();
      if (const auto of = largest_surplus(false)) {
        const auto share = (votes(*of) - quota_) / votes(*of);
        move(held_by({*of}), [&](SlowFraction value) { return (value * share).cut(unit_); });
        keeps_[*of] = quota_;
      } else {
        const auto who = lowest(false);
        left_.erase(who);
        move(held_by({who}), [](SlowFraction value) { return value; });
      }
      close();
    }
    return *this;
  }

  SlowStv& nhs() {
    while (!is_filled_by_nhs()) {
      const auto group = hopeless();
      const auto of = seats_ > 1 && group.empty() ? largest_surplus(true) : std::nullopt;
      of ? transfer_by_nhs(*of) : exclude_by_nhs(group.empty() ? std::set{lowest(true)} : group);
    }
    return *this;
  }

  Stages stages;
  std::vector<std::uint32_t> elected;
  const std::vector<CountLot>& lots() const { return lots_.drawn(); }

 private:
  using Papers = std::vector<SlowPaper*>;

  std::optional<std::uint32_t> next(const SlowPaper& paper) const {
    for (const auto one : paper.ranking) {
      if (left_.contains(one)) return one;
    }
    return {};
  }
  SlowFraction votes(std::uint32_t who) const {
    SlowFraction sum = keeps_[who];
    for (const auto& paper : papers_) {
      if (paper.holder == who) sum = sum + paper.value;
    }
    return sum;
  }
  Papers held_by(const std::set<std::uint32_t>& who) {
    Papers those;
    for (auto& paper : papers_) {
      if (paper.holder && who.contains(*paper.holder)) those.push_back(&paper);
    }
    return those;
  }
  void move(const Papers& those, const std::function<SlowFraction(SlowFraction)>& value) {
    ++batch_;
    for (auto* paper : those) {
      paper->holder = next(*paper);
      paper->value = value(paper->value);
      paper->batch = batch_;
    }
  }
  void close() {
    stages.emplace_back();
    for (std::uint32_t i = 0; i < keeps_.size(); ++i) stages.back().push_back(votes(i));
    elect_by_quota();
  }
  void elect_by_quota() {
    std::vector<std::uint32_t> those;
    for (const auto one : left_) {
      if (!(votes(one) < quota_)) those.push_back(one);
    }
    elect(those);
  }
  void elect(std::vector<std::uint32_t> those) {
    std::ranges::stable_sort(those, [&](auto a, auto b) { return votes(b) < votes(a); });
    for (const auto one : those) {
      elected.push_back(one);
      left_.erase(one);
    }
  }
  SlowStv& elect_rest() {
    elect({left_.begin(), left_.end()});
    return *this;
  }

  // Of the tied, by stages from the end or from the start, then by lot.
  std::uint32_t decide(std::vector<std::uint32_t> tied, bool is_most, bool is_earliest) {
    for (std::size_t i = 0; i < stages.size(); ++i) {
      const auto& at = stages[is_earliest ? i : stages.size() - 1 - i];
      auto best = at[tied[0]];
      for (const auto one : tied) {
        if (is_most ? best < at[one] : at[one] < best) best = at[one];
      }
      std::erase_if(tied, [&](auto one) { return !(at[one] == best); });
    }
    const auto question = is_most ? LotQuestion::surplus : LotQuestion::exclusion;
    return lots_.draw(question, stages.size() + 1, tied);
  }
  std::optional<std::uint32_t> largest_surplus(bool is_earliest) {
    std::vector<std::uint32_t> best;
    SlowFraction most = quota_;
    for (const auto one : elected) {
      const auto has = votes(one);
      if (most < has) {
        most = has;
        best.clear();
      }
      if (quota_ < has && has == most) best.push_back(one);
    }
    if (best.empty()) return {};
    return decide(best, true, is_earliest);
  }
  std::uint32_t lowest(bool is_earliest) {
    std::vector<std::uint32_t> tied;
    for (const auto one : left_) {
      if (!tied.empty() && votes(one) < votes(tied[0])) tied.clear();
      if (tied.empty() || votes(one) == votes(tied[0])) tied.push_back(one);
    }
    return decide(tied, false, is_earliest);
  }

  SlowFraction surpluses() const {
    SlowFraction sum;
    for (const auto one : elected) {
      if (quota_ < votes(one)) sum = sum + (votes(one) - quota_);
    }
    return sum;
  }
  bool is_filled_by_nhs() {
    const std::size_t vacancies = seats_ - elected.size();
    if (vacancies == 0) return true;
    if (left_.size() == vacancies) return elect_rest(), true;
    if (vacancies > 1) return false;
    for (const auto one : left_) {
      SlowFraction others = surpluses();
      bool is_tied = false;
      for (const auto other : left_) {
        if (other == one) continue;
        others = others + votes(other);
        is_tied |= votes(other) == votes(one);
      }
      if (!is_tied && !(votes(one) < others)) return elect({one}), true;
    }
    return false;
  }
  std::set<std::uint32_t> hopeless() const {
    std::vector<std::uint32_t> order(left_.begin(), left_.end());
    std::ranges::stable_sort(order, [&](auto a, auto b) { return votes(a) < votes(b); });
    for (std::size_t k = order.size() - (seats_ - elected.size()); k >= 1; --k) {
      SlowFraction sum = surpluses();
      for (std::size_t i = 0; i < k; ++i) sum = sum + votes(order[i]);
      if (sum < votes(order[k])) {
        return {order.begin(), order.begin() + static_cast<std::ptrdiff_t>(k)};
      }
    }
    return {};
  }
  void transfer_by_nhs(std::uint32_t of) {
    int last = 0;
    for (auto* paper : held_by({of})) last = std::max(last, paper->batch);
    Papers those = held_by({of});
    std::erase_if(those, [&](auto* paper) { return paper->batch != last; });
    std::int64_t transferable = 0;
    for (auto* paper : those) transferable += next(*paper) ? 1 : 0;
    auto value = those[0]->value;
    if (transferable > 0) {
      const auto share = ((votes(of) - quota_) / SlowFraction{transferable, 1}).cut(unit_);
      if (share < value) value = share;
    }
    move(held_by({of}), [&](SlowFraction) { return value; });
    for (auto& paper : papers_) {  // Those of earlier parcels stay, as part of the quota.
      if (paper.batch == batch_ && std::ranges::count(those, &paper) == 0) paper.holder = {};
    }
    keeps_[of] = quota_;
    close();
  }
  void exclude_by_nhs(const std::set<std::uint32_t>& who) {
    for (const auto one : who) left_.erase(one);
    std::map<std::pair<bool, std::int64_t>, Papers> parcels;  // Last first.
    for (auto* paper : held_by(who)) {
      const auto hundredths = (paper->value * SlowFraction{unit_, 1}).over;
      parcels[{paper->batch == 0, hundredths}].push_back(paper);
    }
    for (auto it = parcels.rbegin(); it != parcels.rend(); ++it) {
      if (elected.size() == seats_) break;
      if (left_.size() == seats_ - elected.size()) {
        elect_rest();
        break;
      }
      move(it->second, [](SlowFraction value) { return value; });
      elect_by_quota();
    }
    close();
  }

  std::size_t seats_;
  std::int64_t unit_;
  SlowFraction quota_;
  std::vector<SlowPaper> papers_;
  std::vector<SlowFraction> keeps_;  // What an elected candidate keeps once the papers are gone.
  std::set<std::uint32_t> left_;
  int batch_ = 0;
  CountLots lots_;
};

}  // namespace commonweal::methods
