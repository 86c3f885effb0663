#include "devolution/assembly/assembly_choice.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/problems.hpp"
#include "methods/sortition/legacy_panels.hpp"

namespace commonweal::devolution {
namespace {

using methods::PanelQuestion;

constexpr std::size_t kLegacyDraws = 1'000;

std::string name_of(const PanelQuestion& question, std::size_t category, std::size_t feature) {
  const auto& of = question.categories[category];
  return of.name + " " + of.features[feature].name;
}

// Each of the quotas that contradict each other, where it stands.
tl::unexpected<base::Error> no_panel(const AssemblyPool& pool, const PanelQuestion& question) {
  base::Problems problems;
  const auto conflict = methods::conflicting_quotas(question);
  for (const auto& [category, feature] : conflict.quotas) {
    const auto& range = question.categories[category].features[feature].seats;
    problems.add({.place = pool.quota_places[category][feature],
                  .what = name_of(question, category, feature) + ", " +
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

void add_shares(const PanelQuestion& question, AssemblyChoice& choice) {
  const auto people = static_cast<double>(question.people.size());
  const auto seats = static_cast<double>(question.seats);
  for (std::size_t c = 0; c < question.categories.size(); ++c) {
    for (std::size_t f = 0; f < question.categories[c].features.size(); ++f) {
      const auto& feature = question.categories[c].features[f];
      FeatureShare share{
          .category = question.categories[c].name, .feature = feature.name, .quota = feature.seats};
      for (std::size_t i = 0; i < question.people.size(); ++i) {
        if (question.people[i].features[c] != f) continue;
        share.pool += 1 / people;
        share.expected += choice.chances[i] / seats;
      }
      for (const std::size_t i : choice.selected) {
        share.seats += question.people[i].features[c] == f ? 1 : 0;
      }
      choice.shares.push_back(std::move(share));
    }
  }
}

void add_pairs(const PanelQuestion& question, AssemblyChoice& choice) {
  const auto people = static_cast<double>(question.people.size());
  const auto seats = static_cast<double>(question.seats);
  const std::size_t categories = question.categories.size();
  for (std::size_t a = 0; a < categories; ++a) {
    for (std::size_t b = a + 1; b < categories; ++b) {
      const std::size_t width = question.categories[b].features.size();
      std::vector<PairShare> of(question.categories[a].features.size() * width);
      for (std::size_t i = 0; i < question.people.size(); ++i) {
        const auto& features = question.people[i].features;
        PairShare& pair = of[features[a] * width + features[b]];
        pair.pool += 1 / people;
        pair.expected += choice.chances[i] / seats;
      }
      for (std::size_t p = 0; p < of.size(); ++p) {
        of[p].one = name_of(question, a, p / width);
        of[p].other = name_of(question, b, p % width);
        choice.pairs.push_back(std::move(of[p]));
      }
    }
  }
  std::stable_sort(
      choice.pairs.begin(), choice.pairs.end(), [](const PairShare& one, const PairShare& other) {
        return std::abs(one.expected - one.pool) > std::abs(other.expected - other.pool);
      });
}

// The question of who may come: those who are neither in nor leave, for the seats and quotas that
// the rest of the panel leaves open.
struct Replacing {
  PanelQuestion question;
  std::vector<std::size_t> people = {};  // Of the pool.
};

Replacing replacing(const PanelQuestion& question, const AssemblyChoice& choice) {
  Replacing of{{.categories = question.categories, .seats = choice.leaving.size()}};
  std::vector<bool> is_out(question.people.size(), false);
  std::vector<std::size_t> households;
  for (const std::size_t i : choice.leaving) is_out[i] = true;
  for (const std::size_t i : choice.selected) {
    if (is_out[i]) continue;
    is_out[i] = true;
    households.push_back(question.people[i].household);
    for (std::size_t c = 0; c < of.question.categories.size(); ++c) {
      auto& seats = of.question.categories[c].features[question.people[i].features[c]].seats;
      seats.least -= std::min<std::size_t>(1, seats.least);
      seats.most -= std::min<std::size_t>(1, seats.most);
    }
  }
  for (std::size_t i = 0; i < question.people.size(); ++i) {
    const std::size_t household = question.people[i].household;
    const bool shares =
        std::find(households.begin(), households.end(), household) != households.end();
    if (is_out[i] || shares) continue;
    of.question.people.push_back(question.people[i]);
    of.people.push_back(i);
  }
  return of;
}

base::Result<void> find_leaving(const AssemblyPool& pool, const ChoiceAsked& asked,
                                AssemblyChoice& choice) {
  base::Problems problems;
  for (const std::string& id : asked.replace) {
    const auto it = std::find(pool.ids.begin(), pool.ids.end(), id);
    const auto person = static_cast<std::size_t>(it - pool.ids.begin());
    const bool is_in = it != pool.ids.end() &&
                       std::binary_search(choice.selected.begin(), choice.selected.end(), person);
    if (is_in) {
      choice.leaving.push_back(person);
    } else {
      problems.add({.place = "--replace",
                    .what = "\"" + id + "\" is not on the panel that this seed draws."});
    }
  }
  std::sort(choice.leaving.begin(), choice.leaving.end());
  choice.leaving.erase(std::unique(choice.leaving.begin(), choice.leaving.end()),
                       choice.leaving.end());
  if (!problems.empty()) return std::move(problems).fail();
  return {};
}

base::Result<void> replace(const AssemblyPool& pool, const ChoiceAsked& asked,
                           const PanelQuestion& question, AssemblyChoice& choice) {
  auto found = find_leaving(pool, asked, choice);
  if (!found) return found;
  Replacing of = replacing(question, choice);
  auto fair = methods::fair_panels(methods::panel_kinds(of.question), methods::Fairness::leximin,
                                   asked.seed);
  if (!fair) {
    const auto relaxed = methods::relaxed_quotas(of.question, methods::RelaxWithin::anything);
    if (!relaxed) {
      return base::fail(base::ErrorCode::invalid_input,
                        {{.place = "--replace",
                          .what = "The pool has nobody left for " +
                                  std::to_string(choice.leaving.size()) + " seats."}});
    }
    choice.broken = relaxed->changes;
    of.question = methods::with_changes(std::move(of.question), *relaxed);
    fair = methods::fair_panels(methods::panel_kinds(of.question), methods::Fairness::leximin,
                                asked.seed);
    CW_CHECK(fair.has_value());
  }
  const auto panels =
      methods::people_panels(methods::panel_kinds(of.question), fair->mixture, asked.seed);
  for (const std::size_t i : panels[methods::drawn_panel(panels, asked.seed + 1)].people) {
    choice.joining.push_back(of.people[i]);
  }
  return {};
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
  auto replaced = replace(pool, asked, *question, *choice);
  if (!replaced) return base::fail(std::move(replaced));
  return choice;
}

}  // namespace commonweal::devolution
