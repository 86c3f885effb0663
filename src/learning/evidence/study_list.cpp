#include "learning/evidence/study_list.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <type_traits>
#include <utility>

#include "base/word_table.hpp"
#include "missions/directory_search.hpp"

namespace commonweal::learning {
namespace {

constexpr base::WordTable<StudyOrder, 7> kOrders = {{
    {StudyOrder::title, "title"},
    {StudyOrder::year, "year"},
    {StudyOrder::intervention, "intervention"},
    {StudyOrder::outcome, "outcome"},
    {StudyOrder::design, "design"},
    {StudyOrder::people, "people"},
    {StudyOrder::effect, "effect"},
}};

bool has_word_beginning(std::string_view text, std::string_view beginning) {
  for (auto at = text.find(beginning); at != std::string_view::npos;
       at = text.find(beginning, at + 1)) {
    if (at == 0 || text[at - 1] == ' ') return true;
  }
  return false;
}

bool has_words(const Study& study, std::string_view words) {
  if (words.empty()) return true;
  const std::string text =
      missions::folded(study.title + ' ' + study.authors + ' ' + study.journal + ' ' + study.code);
  while (!words.empty()) {
    const auto word = words.substr(0, words.find(' '));
    words.remove_prefix(std::min(word.size() + 1, words.size()));
    if (!has_word_beginning(text, word)) return false;
  }
  return true;
}

bool fits(const Study& study, const StudyChoice& choice, std::string_view folded_words) {
  return (choice.intervention.empty() || study.intervention == choice.intervention) &&
         (choice.outcome.empty() || study.outcome == choice.outcome) &&
         (!choice.design || study.design == *choice.design) &&
         (!choice.state || study.state == *choice.state) && has_words(study, folded_words);
}

// Each key is made once. What is not known stands last, whichever way the others are turned.
template <class Key>
void sort_by(std::vector<const Study*>& studies, StudyDirection direction, Key key) {
  using Value = std::invoke_result_t<Key, const Study&>;
  std::vector<std::pair<Value, const Study*>> keyed;
  keyed.reserve(studies.size());
  for (const Study* study : studies) keyed.emplace_back(key(*study), study);
  std::ranges::stable_sort(keyed, [&](const auto& one, const auto& other) {
    const auto& [a, of_a] = one;
    const auto& [b, of_b] = other;
    if (!a || !b) return a.has_value() && !b.has_value();
    return direction == StudyDirection::ascending ? *a < *b : *b < *a;
  });
  std::ranges::transform(keyed, studies.begin(), [](const auto& one) { return one.second; });
}

std::optional<std::string> known(std::string text) {
  return text.empty() ? std::nullopt : std::optional(std::move(text));
}

void sort(std::vector<const Study*>& studies, StudyOrder order, StudyDirection direction) {
  switch (order) {
    case StudyOrder::title:
      return sort_by(studies, direction,
                     [](const Study& it) { return known(missions::folded(it.title)); });
    case StudyOrder::year:
      return sort_by(studies, direction, [](const Study& it) { return it.year; });
    case StudyOrder::intervention:
      return sort_by(studies, direction, [](const Study& it) { return it.intervention; });
    case StudyOrder::outcome:
      return sort_by(studies, direction, [](const Study& it) { return known(it.outcome); });
    case StudyOrder::design:
      return sort_by(studies, direction, [](const Study& it) { return std::optional(it.design); });
    case StudyOrder::people:
      return sort_by(studies, direction, [](const Study& it) { return it.people; });
    case StudyOrder::effect:
      return sort_by(studies, direction, [](const Study& it) { return it.effect; });
  }
}

}  // namespace

base::Result<StudyChoice> study_choice(const StudyChoiceText& text) {
  base::Problems problems;
  StudyChoice choice{.words = std::string(text.words),
                     .intervention = std::string(text.intervention),
                     .outcome = std::string(text.outcome),
                     .design = std::nullopt,
                     .state = std::nullopt};
  if (!text.design.empty()) {
    const auto design = study_design_named({.place = "design", .text = text.design});
    if (const auto* found = problems.value_of(design)) choice.design = *found;
  }
  if (!text.state.empty()) {
    const auto state = study_state_named({.place = "state", .text = text.state});
    if (const auto* found = problems.value_of(state)) choice.state = *found;
  }
  if (!text.sort.empty()) {
    const bool is_descending = text.sort.starts_with('-');
    const auto column = text.sort.substr(is_descending ? 1 : 0);
    const auto order = base::value_named(kOrders, {.place = "sort", .text = column});
    if (const auto* found = problems.value_of(order)) choice.order = *found;
    if (is_descending) choice.direction = StudyDirection::descending;
  }
  if (!problems.empty()) return std::move(problems).fail();
  return choice;
}

std::vector<const Study*> chosen(std::span<const Study> studies, const StudyChoice& choice) {
  const std::string words = missions::folded(choice.words);
  std::vector<const Study*> found;
  for (const Study& study : studies) {
    if (fits(study, choice, words)) found.push_back(&study);
  }
  std::ranges::sort(found, {}, [](const Study* study) { return std::string_view(study->code); });
  sort(found, choice.order, choice.direction);
  return found;
}

std::vector<std::string> outcomes_of(std::span<const Study> studies) {
  std::set<std::string> outcomes;
  for (const Study& study : studies) {
    if (!study.outcome.empty()) outcomes.insert(study.outcome);
  }
  return {outcomes.begin(), outcomes.end()};
}

}  // namespace commonweal::learning
