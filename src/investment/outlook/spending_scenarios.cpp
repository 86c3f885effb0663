#include "investment/outlook/spending_scenarios.hpp"

#include <set>
#include <utility>

#include "base/number_text.hpp"
#include "base/word_table.hpp"

namespace commonweal::investment {
namespace {

using methods::CalibratedInput;
using methods::SpendingDriver;
using methods::SpendingInputs;

constexpr base::WordTable<SpendingDriver, 7> kCodes = {
    {{SpendingDriver::people, "people"},
     {SpendingDriver::ageing, "ageing"},
     {SpendingDriver::need, "need"},
     {SpendingDriver::unit_cost, "unit_cost"},
     {SpendingDriver::productivity, "productivity"},
     {SpendingDriver::prevention, "prevention"},
     {SpendingDriver::economy, "economy"}}};
constexpr base::WordTable<SpendingDriver, 7> kWords = {
    {{SpendingDriver::people, "More people"},
     {SpendingDriver::ageing, "Ageing"},
     {SpendingDriver::need, "More need at the same age"},
     {SpendingDriver::unit_cost, "Cost of care beyond other prices"},
     {SpendingDriver::productivity, "Productivity"},
     {SpendingDriver::prevention, "Prevention"},
     {SpendingDriver::economy, "Growth of the economy"}}};
constexpr base::WordTable<CalibratedInput, 4> kInputs = {
    {{CalibratedInput::need_growth, "the growth of need at the same age"},
     {CalibratedInput::unit_cost_growth, "the growth of the cost of care"},
     {CalibratedInput::productivity, "the growth of productivity"},
     {CalibratedInput::gdp_growth, "the growth of the economy"}}};

SpendingInputs with(SpendingInputs inputs, const ScenarioInputs& change) {
  inputs.need_growth = change.need_growth.value_or(inputs.need_growth);
  inputs.unit_cost_growth = change.unit_cost_growth.value_or(inputs.unit_cost_growth);
  inputs.productivity = change.productivity.value_or(inputs.productivity);
  inputs.gdp_growth = change.gdp_growth.value_or(inputs.gdp_growth);
  inputs.prevention = change.prevention.value_or(inputs.prevention);
  inputs.prevention_from = change.prevention_from.value_or(inputs.prevention_from);
  return inputs;
}

void add_at(std::size_t number, base::Error error, base::Problems& problems) {
  for (auto& problem : error.problems) {
    problem.place =
        "scenarios " + std::to_string(number) + (problem.place.empty() ? "" : ": " + problem.place);
  }
  problems.add(std::move(error));
}

// The first, with its one input found.
base::Result<SpendingInputs> first_inputs(const SpendingScenarios& scenarios) {
  auto inputs = with(scenarios.shared, scenarios.scenarios.front().inputs);
  auto problems = methods::problems_of(inputs);
  if (!problems.empty()) return std::move(problems).fail();
  if (!scenarios.goal) return inputs;
  return methods::calibrated(std::move(inputs), *scenarios.goal);
}

void check_codes(const SpendingScenarios& scenarios, base::Problems& problems) {
  std::set<std::string_view> codes;
  for (const auto& it : scenarios.scenarios) {
    if (codes.insert(it.code).second) continue;
    problems.add({.place = "scenarios", .what = "\"" + it.code + "\" is there twice."});
  }
}

}  // namespace

base::Result<SpendingOutlook> spending_outlook(const SpendingScenarios& scenarios) {
  base::Problems problems;
  check_codes(scenarios, problems);
  if (scenarios.scenarios.empty()) {
    problems.add({.place = "scenarios", .what = "Give at least one scenario."});
    return std::move(problems).fail();
  }
  auto first = first_inputs(scenarios);
  if (!first) add_at(1, std::move(first).error(), problems);
  SpendingOutlook outlook{.title = scenarios.title,
                          .service = scenarios.service,
                          .goal = scenarios.goal,
                          .goal_source = scenarios.goal_source,
                          .paths = {},
                          .sources = scenarios.sources};
  const SpendingInputs base_inputs = first ? *first : scenarios.shared;
  for (std::size_t i = 0; i < scenarios.scenarios.size(); ++i) {
    const auto& it = scenarios.scenarios[i];
    const auto inputs = i == 0 ? base_inputs : with(base_inputs, it.inputs);
    auto wrong = methods::problems_of(inputs);
    if (i > 0 && !wrong.empty()) add_at(i + 1, std::move(wrong).fail().value(), problems);
    if (!problems.empty()) continue;
    outlook.paths.push_back({it.code, it.title, inputs, methods::spending_path(inputs)});
  }
  if (!problems.empty()) return std::move(problems).fail();
  return outlook;
}

std::string_view words_of(SpendingDriver driver) { return base::word_of(kWords, driver); }
std::string_view code_word(SpendingDriver driver) { return base::word_of(kCodes, driver); }
std::string_view words_of(CalibratedInput input) { return base::word_of(kInputs, input); }

std::string gdp_share_words(double share) { return base::grouped(100 * share, 1) + "%"; }

std::string growth_words(double growth) { return base::grouped(100 * growth, 2) + "% a year"; }

std::string points_words(double part) {
  const std::string text = base::grouped(100 * part, 2);
  return part > 0 && text != "0.00" ? "+" + text : text;
}

std::string calibration_words(const SpendingOutlook& outlook) {
  if (!outlook.goal || outlook.paths.empty()) return "";
  auto first = outlook.paths.front();
  const auto input = outlook.goal->input;
  return "\"" + first.title + "\" is calibrated: " + std::string(words_of(input)) + " is set to " +
         growth_words(methods::value_of(first.inputs, input)) + ", so that it ends at " +
         gdp_share_words(outlook.goal->last_share) + " of GDP. " + outlook.goal_source;
}

}  // namespace commonweal::investment
