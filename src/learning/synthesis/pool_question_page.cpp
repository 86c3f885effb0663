#include "learning/synthesis/pool_question_page.hpp"

#include <algorithm>
#include <utility>

#include "learning/synthesis/synthesis_looks.hpp"
#include "learning/synthesis/synthesis_words.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/select.hpp"

namespace commonweal::learning {
namespace {

using platform::Html;
using platform::SelectItem;

Html choice(std::string name, std::string label, std::vector<SelectItem> items,
            std::string chosen) {
  return platform::select({.name = std::move(name),
                           .label = {.text = std::move(label)},
                           .value = std::move(chosen),
                           .items = std::move(items)});
}

template <class Enum, std::size_t N>
Html word_choice(std::string name, std::string label, const base::WordTable<Enum, N>& table,
                 Enum chosen) {
  std::vector<SelectItem> items;
  for (const auto& [value, word] : table) {
    items.push_back({.text = std::string(words(value)), .value = std::string(word)});
  }
  return choice(std::move(name), std::move(label), std::move(items),
                std::string(base::word_of(table, chosen)));
}

Html outcome_choice(const Synthesis& synthesis) {
  std::vector<SelectItem> items;
  for (const auto& [name, studies] : synthesis.outcomes) {
    items.push_back(
        {.text = (name.empty() ? "Not said" : name) + ", " + studies_text(studies), .value = name});
  }
  return choice("outcome", "Outcome", std::move(items), synthesis.choice.outcome);
}

Html measure_choice(const Synthesis& synthesis) {
  std::vector<SelectItem> items;
  for (const auto& [name, studies] : synthesis.measures) {
    const auto measure = missions::effect_measure_named({.place = "measure", .text = name});
    items.push_back(
        {.text = std::string(missions::words_of(*measure)) + ", " + studies_text(studies),
         .value = name});
  }
  return choice("measure", "Measure", std::move(items), synthesis.choice.measure);
}

enum class TraitUse { line, groups };

Html trait_choice(const Synthesis& synthesis, TraitUse use) {
  std::vector<SelectItem> items = {{.text = "None", .value = ""}};
  for (const auto& one : traits_of(synthesis)) {
    if (use == TraitUse::line && !one.is_number) continue;
    if (use == TraitUse::groups && one.values == one.studies) continue;  // No two are alike.
    items.push_back({.text = trait_words(one.name), .value = one.name});
  }
  if (use == TraitUse::line) {
    return choice("moderator", "Along", std::move(items), synthesis.choice.moderator);
  }
  return choice("subgroup", "In groups by", std::move(items), synthesis.choice.subgroup);
}

}  // namespace

Html pool_question(const Synthesis& synthesis, PoolLook look) {
  platform::FilterBar bar{.action = "/interventions/" + synthesis.intervention + "/pool",
                          .label = "Choose what is pooled and how",
                          .fields = {}};
  const auto& question = synthesis.choice.question;
  if (!synthesis.outcomes.empty()) bar.fields.push_back(outcome_choice(synthesis));
  if (synthesis.measures.size() > 1) bar.fields.push_back(measure_choice(synthesis));
  bar.fields.push_back(word_choice("method", "Method", kPoolMethods, synthesis.choice.by()));
  bar.fields.push_back(word_choice("inference", "Limits", kInferences, question.inference));
  bar.fields.push_back(
      word_choice("prediction", "Prediction interval", kPredictions, question.prediction));
  if (synthesis.samples.shared > 0) {
    bar.fields.push_back(word_choice("dependence", "Effects of one sample", kDependences,
                                     synthesis.choice.dependence));
  }
  if (synthesis.has_answer()) {
    bar.fields.push_back(trait_choice(synthesis, TraitUse::line));
    bar.fields.push_back(trait_choice(synthesis, TraitUse::groups));
  }
  const bool is_kept = look != PoolLook::forest && look != PoolLook::differences;
  const auto found = std::ranges::find(kPoolLooks, look, &PoolLookWords::look);
  if (is_kept) bar.kept.push_back({"look", std::string(found->word)});
  bar.clear_href = bar.action;
  return platform::filter_bar(bar);
}

}  // namespace commonweal::learning
