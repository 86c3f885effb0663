#include "methods/sortition/legacy_panels.hpp"

#include <algorithm>

#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

// One start.
class Legacy {
 public:
  Legacy(const PanelQuestion& question, base::RandomStream& stream)
      : question_(question), stream_(stream), is_in_(question.people.size(), true) {
    for (const PanelCategory& category : question.categories) {
      chosen_.emplace_back(category.features.size(), 0);
      remaining_.emplace_back(category.features.size(), 0);
    }
    for (const PanelPerson& person : question.people) add(person, remaining_);
    for (std::size_t c = 0; c < chosen_.size(); ++c) {
      for (std::size_t f = 0; f < chosen_[c].size(); ++f) close_if_full(c, f);
    }
  }

  // Empty where it is stuck.
  std::vector<std::size_t> panel() {
    while (panel_.size() < question_.seats) {
      const auto urgent = most_urgent();
      if (!urgent) return {};
      choose(random_of(urgent->first, urgent->second));
    }
    for (std::size_t c = 0; c < chosen_.size(); ++c) {
      for (std::size_t f = 0; f < chosen_[c].size(); ++f) {
        if (chosen_[c][f] < quota(c, f).least) return {};
      }
    }
    std::sort(panel_.begin(), panel_.end());
    return panel_;
  }

 private:
  using Counts = std::vector<std::vector<std::size_t>>;

  static void add(const PanelPerson& person, Counts& counts) {
    for (std::size_t c = 0; c < counts.size(); ++c) ++counts[c][person.features[c]];
  }

  const SeatRange& quota(std::size_t c, std::size_t f) const {
    return question_.categories[c].features[f].seats;
  }

  // The feature of the greatest share of its people still needed; none where somebody is needed and
  // not there, or nobody is left.
  std::optional<std::pair<std::size_t, std::size_t>> most_urgent() const {
    std::optional<std::pair<std::size_t, std::size_t>> most;
    double ratio = -1e300;
    for (std::size_t c = 0; c < chosen_.size(); ++c) {
      for (std::size_t f = 0; f < chosen_[c].size(); ++f) {
        const double needed =
            static_cast<double>(quota(c, f).least) - static_cast<double>(chosen_[c][f]);
        const auto left = static_cast<double>(remaining_[c][f]);
        if (needed > left) return std::nullopt;
        if (left == 0 || chosen_[c][f] >= quota(c, f).most || needed / left <= ratio) continue;
        ratio = needed / left;
        most = {c, f};
      }
    }
    return most;
  }

  std::size_t random_of(std::size_t c, std::size_t f) {
    std::size_t skip = stream_.below(static_cast<std::uint32_t>(remaining_[c][f]));
    for (std::size_t i = 0; i < is_in_.size(); ++i) {
      if (!is_in_[i] || question_.people[i].features[c] != f) continue;
      if (skip == 0) return i;
      --skip;
    }
    return is_in_.size();
  }

  void take_out(std::size_t person) {
    is_in_[person] = false;
    for (std::size_t c = 0; c < remaining_.size(); ++c) {
      --remaining_[c][question_.people[person].features[c]];
    }
  }

  void close_if_full(std::size_t c, std::size_t f) {
    if (chosen_[c][f] < quota(c, f).most) return;
    for (std::size_t i = 0; i < is_in_.size(); ++i) {
      if (is_in_[i] && question_.people[i].features[c] == f) take_out(i);
    }
  }

  void choose(std::size_t person) {
    panel_.push_back(person);
    const PanelPerson& it = question_.people[person];
    add(it, chosen_);
    for (std::size_t i = 0; i < is_in_.size(); ++i) {
      if (is_in_[i] && question_.people[i].household == it.household) take_out(i);
    }
    for (std::size_t c = 0; c < chosen_.size(); ++c) close_if_full(c, it.features[c]);
  }

  const PanelQuestion& question_;
  base::RandomStream& stream_;
  std::vector<bool> is_in_;
  Counts chosen_, remaining_;  // By category and feature.
  std::vector<std::size_t> panel_;
};

}  // namespace

std::optional<std::vector<std::size_t>> legacy_panel(const PanelQuestion& question,
                                                     std::uint64_t seed, std::uint64_t draw,
                                                     std::size_t starts_most) {
  base::RandomStream stream(seed, 0x6c65670000 + draw);
  for (std::size_t i = 0; i < starts_most; ++i) {
    auto panel = Legacy(question, stream).panel();
    if (!panel.empty()) return panel;
  }
  return std::nullopt;
}

}  // namespace commonweal::methods
