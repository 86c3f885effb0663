#include "devolution/assembly/assembly_choice.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/problems.hpp"
#include "devolution/assembly/assembly_likeness.hpp"
#include "devolution/assembly/replacing.hpp"
#include "methods/sortition/legacy_panels.hpp"

namespace commonweal::devolution {
namespace {

using methods::PanelQuestion;

constexpr std::size_t kLegacyDraws = 1'000;

// Each of the quotas that contradict each other, where it stands.
tl::unexpected<base::Error> no_panel(const AssemblyPool& pool, const PanelQuestion& question) {
  base::Problems problems;
  const auto conflict = methods::conflicting_quotas(question);
  for (const auto& [category, feature] : conflict.quotas) {
    const auto& range = question.categories[category].features[feature].seats;
    problems.add({.place = pool.quota_places[category][feature],
                  .what = feature_name(question, category, feature) + ", " +
                          std::to_string(range.least) + " to " + std::to_string(range.most) +
                          ", cannot be met together with the other quotas named here."});
  }
  problems.add({.place = "--categories",
                .what = "No panel of " + std::to_string(question.seats) +
                        " people from this pool meets every quota. \"commonweal assembly relax\" "
                        "finds the smallest change that helps."});
  return std::move(problems).fail();
}

methods::Fairness fairness_of(AssemblyMethod method) {
  switch (method) {
    case AssemblyMethod::maximin: return methods::Fairness::maximin;
    case AssemblyMethod::nash: return methods::Fairness::nash;
    case AssemblyMethod::goldilocks: return methods::Fairness::goldilocks;
    case AssemblyMethod::leximin:
    case AssemblyMethod::legacy: return methods::Fairness::leximin;
  }
  CW_CHECK(false);
}

void sum_up(AssemblyChoice& choice) {
  double logarithms = 0;
  double people = 0;
  for (const double chance : choice.chances) {
    if (chance <= 1e-12) continue;
    logarithms += std::log(chance);
    people += 1;
  }
  choice.geometric_mean = people > 0 ? std::exp(logarithms / people) : 0;
  if (people < static_cast<double>(choice.chances.size())) choice.geometric_mean = 0;
  choice.least = *std::min_element(choice.chances.begin(), choice.chances.end());
  choice.greatest = *std::max_element(choice.chances.begin(), choice.chances.end());
  choice.gini = gini_of(choice.chances);
}

// Nobody has computed chances of LEGACY: they are counted over draws, which are its lottery here.
base::Result<AssemblyChoice> by_legacy(const AssemblyPool& pool, const PanelQuestion& question,
                                       const ChoiceAsked& asked) {
  AssemblyChoice choice{.method = asked.method, .is_proven = false};
  for (std::size_t i = 0; i < kLegacyDraws; ++i) {
    auto panel = methods::legacy_panel(question, asked.seed, i);
    if (!panel) return no_panel(pool, question);
    choice.panels.push_back({1.0 / kLegacyDraws, *std::move(panel)});
  }
  choice.chances = methods::chances_of(choice.panels, question.people.size());
  return choice;
}

base::Result<AssemblyChoice> by_fairness(const AssemblyPool& pool, const PanelQuestion& question,
                                         const ChoiceAsked& asked) {
  const methods::PanelKinds kinds = methods::panel_kinds(question);
  const auto fair = methods::fair_panels(kinds, fairness_of(asked.method), asked.seed);
  if (!fair) return no_panel(pool, question);
  AssemblyChoice choice{.method = asked.method,
                        .panels = methods::people_panels(kinds, fair->mixture, asked.seed),
                        .reached = fair->reached,
                        .bound = fair->bound,
                        .levels = fair->levels,
                        .kinds = kinds.kinds.size(),
                        .cuts = fair->cuts,
                        .is_proven = fair->is_proven};
  choice.chances = methods::chances_of(choice.panels, question.people.size());
  for (std::size_t k = 0; k < fair->most.size(); ++k) {
    if (fair->most[k] == 0) choice.without_chance += kinds.kinds[k].people;
  }
  if (asked.lottery > 0) {
    choice.lottery = methods::public_lottery(kinds, fair->mixture, asked.lottery, asked.seed);
  }
  return choice;
}

// Where strict quotas leave no panel, the flexible ones may.
base::Result<PanelQuestion> question_of(const AssemblyPool& pool,
                                        std::optional<methods::QuotaRelaxation>& given_way) {
  bool is_flexible = false;
  for (const auto& category : pool.question.categories) {
    for (const auto& feature : category.features) is_flexible |= feature.flexible.has_value();
  }
  if (!is_flexible) return pool.question;
  auto relaxed = methods::relaxed_quotas(pool.question, methods::RelaxWithin::flexible);
  if (!relaxed) return no_panel(pool, pool.question);
  if (relaxed->changes.empty()) return pool.question;
  given_way = relaxed;
  return methods::with_changes(pool.question, *relaxed);
}

}  // namespace

std::string objective_words(AssemblyMethod method) {
  switch (method) {
    case AssemblyMethod::leximin:
    case AssemblyMethod::maximin: return "least chance";
    case AssemblyMethod::nash: return "geometric mean of chances";
    case AssemblyMethod::goldilocks: return "greatest chance over k/n plus k/n over the least";
    case AssemblyMethod::legacy: return "";
  }
  CW_CHECK(false);
}

double gini_of(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  double sum = 0;
  double ranked = 0;
  const auto count = static_cast<double>(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    sum += values[i];
    ranked += (2 * static_cast<double>(i + 1) - count - 1) * values[i];
  }
  return sum > 0 ? std::max(0.0, ranked / (count * sum)) : 0;
}

base::Result<AssemblyChoice> choose_assembly(const AssemblyPool& pool, const ChoiceAsked& asked) {
  std::optional<methods::QuotaRelaxation> given_way;
  const auto question = question_of(pool, given_way);
  if (!question) return tl::unexpected(question.error());
  auto choice = asked.method == AssemblyMethod::legacy ? by_legacy(pool, *question, asked)
                                                       : by_fairness(pool, *question, asked);
  if (!choice) return choice;
  choice->given_way = given_way;
  choice->selected = choice->panels[methods::drawn_panel(choice->panels, asked.seed)].people;
  sum_up(*choice);
  add_shares(*question, *choice);
  add_pairs(*question, *choice);
  if (asked.replace.empty()) return choice;
  auto replaced = replace_leaving(pool, asked, *question, *choice);
  if (!replaced) return base::fail(std::move(replaced));
  return choice;
}

}  // namespace commonweal::devolution
