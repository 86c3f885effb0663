#include "missions/comparison_store.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "base/period_column.hpp"
#include "missions/ancestor.hpp"
#include "missions/latest_figures_store.hpp"
#include "missions/observation_store.hpp"

namespace commonweal::missions {
namespace {

using Bodies = std::vector<const Body*>;

constexpr std::size_t kKinds = 8;

base::Result<Bodies> named_bodies(const Directory& directory,
                                  const std::vector<std::string_view>& codes) {
  std::set<std::string_view> distinct(codes.begin(), codes.end());
  distinct.erase("");
  Bodies bodies;
  for (const auto code : distinct) {
    auto body = directory.body(code);
    if (!body) return base::fail(std::move(body));
    bodies.push_back(*body);
  }
  return bodies;
}

std::array<std::size_t, kKinds> counts(const Bodies& bodies) {
  std::array<std::size_t, kKinds> counts{};
  for (const Body* body : bodies) ++counts.at(static_cast<std::size_t>(body->kind));
  return counts;
}

// A country is what the others are held against, unless there are only countries.
std::optional<BodyKind> commonest_kind(const Bodies& bodies) {
  auto count = counts(bodies);
  auto& nations = count.at(static_cast<std::size_t>(BodyKind::nation));
  if (nations == bodies.size())
    return bodies.empty() ? std::nullopt : std::optional(BodyKind::nation);
  nations = 0;
  return static_cast<BodyKind>(std::ranges::max_element(count) - count.begin());
}

std::vector<BodyKind> kinds_of(const Bodies& bodies) {
  const auto count = counts(bodies);
  std::vector<BodyKind> kinds;
  for (std::size_t kind = 0; kind < kKinds; ++kind) {
    if (count.at(kind) > 0) kinds.push_back(static_cast<BodyKind>(kind));
  }
  return kinds;
}

Bodies of_kind(const Bodies& bodies, std::optional<BodyKind> kind) {
  Bodies of_kind;
  for (const Body* body : bodies) {
    if (body->kind == kind) of_kind.push_back(body);
  }
  return of_kind;
}

Bodies by_name(Bodies bodies) {
  std::ranges::sort(bodies, {}, [](const Body* body) {
    return std::pair<std::string_view, std::string_view>(body->name, body->code);
  });
  return bodies;
}

Bodies regions_of(const Directory& directory, const Bodies& bodies) {
  AncestorOfKind region(directory, BodyKind::region);
  std::set<std::pair<std::string_view, const Body*>> by_name;
  for (const Body* body : bodies) {
    if (const Body* its = region.of(*body)) by_name.emplace(its->name, its);
  }
  Bodies regions;
  for (const auto& [name, body] : by_name) regions.push_back(body);
  return regions;
}

// As the first, the middle and the last of the bodies have them: most publish together.
std::vector<base::Period> periods_of(const Holdings& holdings, const Metric& metric,
                                     const Bodies& bodies) {
  std::set<base::Period, std::greater<>> periods;
  if (bodies.empty()) return {};
  const std::set<const Body*> asked{bodies.front(), bodies[bodies.size() / 2], bodies.back()};
  for (const Body* body : asked) {
    for (const auto& it : observations_of(holdings.transaction, metric, body->code)) {
      periods.insert(it.period);
    }
  }
  return {periods.begin(), periods.end()};
}

// So many of them as tell for all, evenly spread.
Bodies sample(const Bodies& bodies) {
  constexpr std::size_t kAsked = 100;
  if (bodies.size() <= kAsked) return bodies;
  Bodies sample;
  for (std::size_t i = 0; i < kAsked; ++i) sample.push_back(bodies[i * bodies.size() / kAsked]);
  return sample;
}

std::vector<BodyFigure> paired(const Bodies& bodies, BodyFigures figures) {
  std::vector<BodyFigure> pairs;
  pairs.reserve(bodies.size());
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    pairs.push_back({bodies[i], std::move(figures[i])});
  }
  return pairs;
}

// The country that all of them lie in; null where they lie in several or in none.
const Body* country_of(const Directory& directory, const Bodies& bodies) {
  AncestorOfKind country(directory, BodyKind::nation);
  std::set<const Body*> countries;
  for (const Body* body : bodies) countries.insert(country.of(*body));
  return countries.size() == 1 ? *countries.begin() : nullptr;
}

BodyFigure reference_for(const Holdings& holdings, const Metric& metric, const Bodies& bodies,
                         base::Period period) {
  const std::array candidates{country_of(holdings.directory, bodies),
                              holdings.directory.find_body(metric.body)};
  for (const Body* body : candidates) {
    if (body == nullptr) continue;
    auto figure = figures_of_period(holdings, metric, {&body, 1}, period).front();
    if (figure && measured(*figure)) return {body, std::move(figure)};
  }
  return {};
}

class Loading {
 public:
  Loading(const Holdings& holdings, const ComparisonText& text)
      : holdings_(holdings), directory_(holdings.directory), text_(text) {}

  base::Result<ChosenComparison> load() {
    auto metric = directory_.metric(text_.metric);
    if (!metric) return base::fail(std::move(metric));
    held_.metric = *metric;
    held_.here = directory_.find_body(text_.here);
    if (auto chosen = choose(); !chosen) return base::fail(std::move(chosen));
    auto& shown = held_.choices;
    shown.periods = periods_of(holdings_, *held_.metric, shown.bodies);
    auto period = this->period();
    if (!period) return base::fail(std::move(period));
    if (*period) compare(**period);
    return std::move(held_);
  }

 private:
  base::Result<void> choose() {
    const auto with_figures = bodies_with_figures(holdings_, *held_.metric);
    held_.choices.kinds = kinds_of(with_figures);
    auto named = named_bodies(directory_, text_.bodies);
    if (!named) return base::fail(std::move(named));
    held_.named = *std::move(named);
    held_.choices.bodies = held_.named;
    if (!held_.named.empty()) {
      const BodyKind kind = held_.named.front()->kind;
      held_.choices.nameable = by_name(of_kind(with_figures, kind));
      if (of_kind(held_.named, kind).size() == held_.named.size()) held_.kind = kind;
      return {};
    }
    if (auto chosen = choose_region(); !chosen) return base::fail(std::move(chosen));
    const auto in_region = those_in_region(with_figures);
    if (auto chosen = choose_kind(in_region); !chosen) return base::fail(std::move(chosen));
    held_.choices.nameable = by_name(of_kind(with_figures, held_.kind));
    held_.choices.regions = regions_of(directory_, held_.choices.nameable);
    held_.choices.bodies = of_kind(in_region, held_.kind);
    return {};
  }

  base::Result<void> choose_region() {
    if (text_.region.empty()) return {};
    auto region = directory_.body(text_.region);
    if (!region) return base::fail(std::move(region));
    held_.region = *region;
    return {};
  }

  base::Result<void> choose_kind(const Bodies& bodies) {
    held_.kind = commonest_kind(bodies);
    if (text_.kind.empty()) return {};
    auto kind = body_kind_named({.place = "kind", .text = text_.kind});
    if (!kind) return base::fail(std::move(kind));
    held_.kind = *kind;
    return {};
  }

  Bodies those_in_region(const Bodies& bodies) const {
    if (held_.region == nullptr) return bodies;
    Bodies inside;
    for (const Body* body : bodies) {
      if (lies_in(directory_, *body, *held_.region)) inside.push_back(body);
    }
    return inside;
  }

  base::Result<std::optional<base::Period>> period() const {
    if (text_.period.empty()) {
      const auto bodies = sample(held_.choices.bodies);
      return shared_period(paired(bodies, latest_figures(holdings_, *held_.metric, bodies)));
    }
    auto period =
        base::period_of_kind({.place = "period", .text = text_.period}, held_.metric->period_kind);
    if (!period) return base::fail(std::move(period));
    return std::optional(*period);
  }

  void compare(base::Period period) {
    const auto& bodies = held_.choices.bodies;
    const Metric& metric = *held_.metric;
    held_.comparison = compared(
        metric, period, paired(bodies, figures_of_period(holdings_, metric, bodies, period)),
        reference_for(holdings_, metric, bodies, period));
  }

  const Holdings& holdings_;
  const Directory& directory_;
  const ComparisonText& text_;
  ChosenComparison held_;
};

}  // namespace

base::Result<ChosenComparison> load_comparison(const Holdings& holdings,
                                               const ComparisonText& text) {
  return Loading(holdings, text).load();
}

}  // namespace commonweal::missions
