#include "devolution/assembly/replacing.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "base/problems.hpp"

namespace commonweal::devolution {
namespace {

using methods::PanelQuestion;

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

}  // namespace

base::Result<void> replace_leaving(const AssemblyPool& pool, const ChoiceAsked& asked,
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

}  // namespace commonweal::devolution
