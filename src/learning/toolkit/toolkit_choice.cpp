#include "learning/toolkit/toolkit_choice.hpp"

#include <utility>

#include "base/problems.hpp"
#include "base/word_table.hpp"

namespace commonweal::learning {
namespace {

using base::WordTable;

constexpr WordTable<CostBand, 5> kBands = {{{CostBand::under_100, "under-100"},
                                            {CostBand::under_1000, "under-1000"},
                                            {CostBand::under_10000, "under-10000"},
                                            {CostBand::from_10000, "from-10000"},
                                            {CostBand::not_published, "not-published"}}};

constexpr WordTable<CostBand, 5> kBandWords = {{{CostBand::under_100, "Under £100"},
                                                {CostBand::under_1000, "£100 to £999"},
                                                {CostBand::under_10000, "£1,000 to £9,999"},
                                                {CostBand::from_10000, "£10,000 and over"},
                                                {CostBand::not_published, "No figure published"}}};

constexpr WordTable<ToolkitOrder, 6> kOrders = {{{ToolkitOrder::title, "title"},
                                                 {ToolkitOrder::grade, "grade"},
                                                 {ToolkitOrder::studies, "studies"},
                                                 {ToolkitOrder::cost, "cost"},
                                                 {ToolkitOrder::cost_down, "-cost"},
                                                 {ToolkitOrder::impact, "impact"}}};

constexpr WordTable<ToolkitOrder, 6> kOrderWords = {
    {{ToolkitOrder::title, "By name"},
     {ToolkitOrder::grade, "Surest first"},
     {ToolkitOrder::studies, "Most studies first"},
     {ToolkitOrder::cost, "Lowest cost first"},
     {ToolkitOrder::cost_down, "Highest cost first"},
     {ToolkitOrder::impact, "Largest effect first"}}};

// None where nothing is said.
template <class Value, class Parse>
std::optional<Value> value_in(const Said& said, std::string_view name, Parse&& parse,
                              base::Problems& problems) {
  const std::string_view text = said(name);
  if (text.empty()) return std::nullopt;
  const auto parsed = parse(base::Field{.place = name, .text = text});
  const Value* value = problems.value_of(parsed);
  return value != nullptr ? std::optional(*value) : std::nullopt;
}

base::Result<CostBand> cost_band_named(base::Field field) {
  return base::value_named(kBands, field);
}

base::Result<ToolkitOrder> order_named(base::Field field) {
  return base::value_named(kOrders, field);
}

}  // namespace

std::string_view code_word(CostBand band) { return base::word_of(kBands, band); }
std::string_view words_of(CostBand band) { return base::word_of(kBandWords, band); }
std::string_view code_word(ToolkitOrder order) { return base::word_of(kOrders, order); }
std::string_view words_of(ToolkitOrder order) { return base::word_of(kOrderWords, order); }

CostBand cost_band(const missions::Intervention& intervention) {
  if (!intervention.unit_cost) return CostBand::not_published;
  const double pounds = intervention.unit_cost->pounds;
  if (pounds < 100) return CostBand::under_100;
  if (pounds < 1000) return CostBand::under_1000;
  return pounds < 10000 ? CostBand::under_10000 : CostBand::from_10000;
}

bool ToolkitChoice::is_all() const {
  return service.empty() && mission.empty() && outcome.empty() && words.empty() && !stage &&
         !grade && !cost;
}

base::Result<ToolkitChoice> toolkit_choice(const Said& said) {
  base::Problems problems;
  ToolkitChoice choice{.service = std::string(said("service")),
                       .mission = std::string(said("mission")),
                       .outcome = std::string(said("outcome")),
                       .stage = value_in<missions::InterventionStage>(
                           said, "stage", missions::intervention_stage_named, problems),
                       .grade = value_in<missions::EvidenceGrade>(
                           said, "grade", missions::evidence_grade_named, problems),
                       .cost = value_in<CostBand>(said, "cost", cost_band_named, problems),
                       .words = std::string(said("words")),
                       .order = value_in<ToolkitOrder>(said, "sort", order_named, problems)
                                    .value_or(ToolkitOrder::title)};
  if (choice.order == ToolkitOrder::impact && choice.outcome.empty()) {
    problems.add({.place = "sort",
                  .what = "Choose one outcome to sort by the size of the effect: sizes on "
                          "different outcomes cannot be compared."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  return choice;
}

std::vector<std::pair<std::string, std::string>> parts_of(const ToolkitChoice& choice) {
  std::vector<std::pair<std::string, std::string>> parts;
  const auto add = [&](const char* name, std::string_view text) {
    if (!text.empty()) parts.emplace_back(name, text);
  };
  add("service", choice.service);
  add("mission", choice.mission);
  add("outcome", choice.outcome);
  if (choice.stage) add("stage", missions::code_word(*choice.stage));
  if (choice.grade) add("grade", missions::code_word(*choice.grade));
  if (choice.cost) add("cost", code_word(*choice.cost));
  add("words", choice.words);
  if (choice.order != ToolkitOrder::title) add("sort", code_word(choice.order));
  return parts;
}

}  // namespace commonweal::learning
