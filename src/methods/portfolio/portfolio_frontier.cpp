#include "methods/portfolio/portfolio_frontier.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr double kSame = 1e-6;  // As a share of the second goal's range: told apart by no solver.

class Tracer {
 public:
  Tracer(const PortfolioQuestion& question, const FrontierQuestion& asked, const MilpEffort& effort)
      : question_(question), asked_(asked), effort_(effort) {}

  Frontier trace() {
    const auto most = lexicographic(asked_.first_goal, asked_.second_goal, -kUnlimited);
    const auto least = lexicographic(asked_.second_goal, asked_.first_goal, -kUnlimited);
    if (!most || !least) return {.points = {}, .is_proven = is_proven_};
    const double range = second(*least) - second(*most);
    Frontier frontier = is_whole() ? every_point(*most, range) : Frontier{};
    if (!frontier.is_complete) frontier = steps(*most, range);
    frontier.is_proven = is_proven_;
    mark_supported(frontier.points);
    return frontier;
  }

 private:
  using Choices = std::vector<Choice>;

  double second(const Choices& choices) const {
    return sums_of(question_, choices).progress[asked_.second_goal];
  }

  bool is_whole() const {
    return std::none_of(question_.bids.begin(), question_.bids.end(),
                        [](const PortfolioBid& bid) { return bid.least_scale.has_value(); });
  }

  std::optional<Choices> best_of(const PortfolioQuestion& question) {
    const PortfolioAnswer answer = best_from(question, {}, effort_);
    const bool is_decided =
        answer.status == MilpStatus::optimal || answer.status == MilpStatus::infeasible;
    is_proven_ = is_proven_ && is_decided;
    if (!answer.has_portfolio()) return std::nullopt;
    return answer.chosen;
  }

  // The most of one goal, and of those portfolios the most of another.
  std::optional<Choices> lexicographic(std::size_t goal, std::size_t then, double second_least) {
    PortfolioQuestion question = question_;
    for (PortfolioGoal& one : question.goals) one.weight = 0;
    raise_minimum(question.goals[asked_.second_goal], second_least);
    question.goals[goal].weight = 1;
    const auto first = best_of(question);
    if (!first) return first;
    const double reached = sums_of(question, *first).progress[goal];
    raise_minimum(question.goals[goal], reached - 1e-7 * std::abs(reached));
    question.goals[goal].weight = 0;
    question.goals[then].weight = 1;
    const auto both = best_of(question);
    return both ? both : first;
  }

  static void raise_minimum(PortfolioGoal& goal, double least) {
    if (least == -kUnlimited) return;
    goal.minimum = std::max(goal.minimum.value_or(least), least);
  }

  void add(Frontier& frontier, const Choices& choices) const {
    const PortfolioSums sums = sums_of(question_, choices);
    frontier.points.push_back({.first = sums.progress[asked_.first_goal],
                               .second = sums.progress[asked_.second_goal],
                               .chosen = choices,
                               .is_supported = false});
  }

  // A level within the solver's tolerance of the last point finds that point again: then a higher
  // one is asked for.
  Frontier every_point(const Choices& most, double range) {
    Frontier frontier;
    add(frontier, most);
    double step = kSame * range;
    while (frontier.points.size() < asked_.points_most) {
      const double last = frontier.points.back().second;
      const auto choices = range > 0
                               ? lexicographic(asked_.first_goal, asked_.second_goal, last + step)
                               : std::nullopt;
      if (!choices) {
        frontier.is_complete = is_proven_ && effort_.gap == 0;
        return frontier;
      }
      const bool is_new = second(*choices) > last + 0.5 * kSame * range;
      step = is_new ? kSame * range : 4 * step;
      if (is_new) add(frontier, *choices);
    }
    return frontier;
  }

  Frontier steps(const Choices& most, double range) {
    Frontier frontier;
    add(frontier, most);
    const double from = frontier.points[0].second;
    for (std::size_t step = 1; step <= asked_.steps && range > 0; ++step) {
      // The last a hair lower: the end itself was found only to the solver's tolerance.
      const double share = double(step) / double(asked_.steps) - kSame;
      const double level = from + range * share;
      if (level <= frontier.points.back().second) continue;
      const auto choices = lexicographic(asked_.first_goal, asked_.second_goal, level);
      if (choices) add(frontier, *choices);
    }
    return frontier;
  }

  // The upper hull of the points, by Andrew's chain: they come with the second goal rising.
  static void mark_supported(std::vector<FrontierPoint>& points) {
    std::vector<std::size_t> hull;
    for (std::size_t i = 0; i < points.size(); ++i) {
      while (hull.size() > 1 &&
             is_below(points[hull[hull.size() - 2]], points[hull.back()], points[i])) {
        hull.pop_back();
      }
      hull.push_back(i);
    }
    for (const std::size_t i : hull) points[i].is_supported = true;
  }

  static bool is_below(const FrontierPoint& a, const FrontierPoint& b, const FrontierPoint& c) {
    const double cross =
        (b.second - a.second) * (c.first - a.first) - (b.first - a.first) * (c.second - a.second);
    const double size = std::abs(c.second - a.second) * std::abs(c.first - a.first);
    return cross > 1e-9 * size;
  }

  const PortfolioQuestion& question_;
  const FrontierQuestion& asked_;
  const MilpEffort& effort_;
  bool is_proven_ = true;
};

}  // namespace

Frontier frontier(const PortfolioQuestion& question, const FrontierQuestion& asked,
                  const MilpEffort& effort) {
  CW_CHECK(asked.first_goal < question.goals.size() && asked.second_goal < question.goals.size());
  CW_CHECK(asked.first_goal != asked.second_goal && asked.steps > 0);
  return Tracer(question, asked, effort).trace();
}

}  // namespace commonweal::methods
