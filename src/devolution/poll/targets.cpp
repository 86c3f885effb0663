#include "devolution/poll/targets.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "base/counted.hpp"

namespace commonweal::devolution {
namespace {

constexpr double kSumApart = 1e-6;  // As a share of the sum.

struct Variable {
  std::string name;
  std::vector<const PollTarget*> targets;
};

std::vector<Variable> variables_of(const PollTargets& targets) {
  std::vector<Variable> variables;
  for (const auto& row : targets.rows) {
    const auto it = std::ranges::find(variables, row.variable, &Variable::name);
    if (it == variables.end()) {
      variables.push_back({row.variable, {&row}});
    } else {
      it->targets.push_back(&row);
    }
  }
  return variables;
}

class Matching {
 public:
  Matching(const Responses& responses, const PollTargets& targets, base::Problems& problems)
      : responses_(responses), targets_(targets), problems_(problems) {}

  // None where something was wrong.
  std::optional<PollMargin> margin(const Variable& variable) {
    const std::size_t before = problems_.count();
    check_targets(variable);
    const auto column = column_of(variable);
    PollMargin margin{.variable = variable.name, .categories = {}, .margin = {}};
    for (const auto* target : variable.targets) {
      margin.categories.push_back(target->category);
      margin.margin.targets.push_back(target->value);
    }
    if (column) match(*column, variable, margin);
    return problems_.count() == before ? std::optional(std::move(margin)) : std::nullopt;
  }

  // All margins speak of the same people.
  void check_sums(const std::vector<Variable>& variables) {
    std::optional<double> first;
    for (const auto& variable : variables) {
      double sum = 0;
      for (const auto* target : variable.targets) sum += target->value;
      const bool are_shares = targets_.unit == PollTargets::Unit::share;
      const double due = are_shares ? 1 : first.value_or(sum);
      if (!first) first = sum;
      if (std::abs(sum - due) <= kSumApart * due) continue;
      refuse(*variable.targets[0],
             are_shares ? "The shares of " + variable.name + " add up to " + rounded(sum) +
                              ", not to 1. Put them right, or give counts."
                        : "The counts of " + variable.name + " add up to " + rounded(sum) +
                              ", those of " + variables[0].name + " to " + rounded(due) +
                              ". Give counts of the same people.");
    }
  }

 private:
  static std::string rounded(double sum) { return base::shortest(std::round(sum * 1e9) / 1e9); }

  void refuse(const PollTarget& target, std::string what) {
    problems_.add({.place = targets_.places.row(target.line), .what = std::move(what)});
  }

  void check_targets(const Variable& variable) {
    for (std::size_t i = 0; i < variable.targets.size(); ++i) {
      const auto& target = *variable.targets[i];
      const auto same = [&](const PollTarget* it) { return it->category == target.category; };
      const auto earlier = variable.targets.begin() + static_cast<std::ptrdiff_t>(i);
      if (std::any_of(variable.targets.begin(), earlier, same)) {
        refuse(target, "\"" + target.category + "\" of " + variable.name +
                           " has a target above already. Give one.");
      }
      if (!(target.value > 0)) {
        refuse(target, "The target " + base::shortest(target.value) + " of \"" + target.category +
                           "\" is not above 0. Leave out the row, and responses of it.");
      }
    }
  }

  std::optional<std::size_t> column_of(const Variable& variable) {
    const auto it = std::ranges::find(responses_.columns, variable.name);
    if (it != responses_.columns.end()) {
      return static_cast<std::size_t>(it - responses_.columns.begin());
    }
    refuse(*variable.targets[0], "There is no column \"" + variable.name + "\" in " +
                                     responses_.places.file + ". Name one of its columns.");
    return {};
  }

  void match(std::size_t column, const Variable& variable, PollMargin& margin) {
    std::map<std::string, std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < margin.categories.size(); ++i) {
      numbers.emplace(margin.categories[i], i);
    }
    std::vector<std::size_t> responses(margin.categories.size());
    std::map<std::string, std::vector<const Response*>> without;
    for (const auto& row : responses_.rows) {
      const auto it = numbers.find(row.cells[column]);
      if (it == numbers.end()) {
        without[row.cells[column]].push_back(&row);
        continue;
      }
      margin.margin.category.push_back(it->second);
      ++responses[it->second];
    }
    tell_without_target(column, variable, without);
    for (std::size_t i = 0; i < responses.size(); ++i) {
      const bool is_second = numbers.at(margin.categories[i]) != i;  // That is told already.
      if (responses[i] > 0 || is_second) continue;
      refuse(*variable.targets[i], "No response has \"" + margin.categories[i] + "\" as its " +
                                       variable.name +
                                       ". Join it with another category, in both files.");
    }
  }

  void tell_without_target(std::size_t column, const Variable& variable,
                           const std::map<std::string, std::vector<const Response*>>& without) {
    for (const auto& [category, rows] : without) {
      const std::string of = base::counted(rows.size(), "response", "responses");
      problems_.add({.place = responses_.places.cell(rows[0]->line, column),
                     .what = is_missing_answer(category)
                                 ? variable.name + " is missing, in " + of +
                                       " from here. Fill it in, or leave such rows out."
                                 : "\"" + category + "\" of " + variable.name +
                                       " has no target, in " + of +
                                       " from here. Give it one, or join it with another."});
    }
  }

  const Responses& responses_;
  const PollTargets& targets_;
  base::Problems& problems_;
};

void scale(std::vector<PollMargin>& margins, double all) {
  for (auto& margin : margins) {
    auto& targets = margin.margin.targets;
    const double sum = std::accumulate(targets.begin(), targets.end(), 0.0);
    for (double& target : targets) target *= all / sum;
  }
}

}  // namespace

std::vector<PollMargin> poll_margins(const Responses& responses, const PollTargets& targets,
                                     const std::vector<double>& base, base::Problems& problems) {
  const auto variables = variables_of(targets);
  Matching matching(responses, targets, problems);
  std::vector<PollMargin> margins;
  for (const auto& variable : variables) {
    if (auto margin = matching.margin(variable)) margins.push_back(*std::move(margin));
  }
  matching.check_sums(variables);
  if (margins.empty() || !problems.empty()) return margins;
  const auto& first = margins[0].margin.targets;
  const double counted = std::accumulate(first.begin(), first.end(), 0.0);
  const double weighted = std::accumulate(base.begin(), base.end(), 0.0);
  scale(margins, targets.unit == PollTargets::Unit::share ? weighted : counted);
  return margins;
}

}  // namespace commonweal::devolution
