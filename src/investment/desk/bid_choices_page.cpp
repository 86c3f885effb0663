#include "investment/desk/bid_choices_page.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "base/check.hpp"
#include "investment/values/optimism_bias.hpp"
#include "investment/values/unit_value.hpp"
#include "missions/effect_change_store.hpp"
#include "missions/effect_words.hpp"
#include "missions/record_store.hpp"
#include "missions/scope_store.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Right;
using platform::Visitor;

SelectItems with_first(const char* first) { return {{.text = first, .value = ""}}; }

SelectItems bodies(const Holdings& holdings, const Visitor& visitor) {
  const auto tree = missions::load_scope_tree(holdings.transaction);
  auto items = with_first("Choose a body");
  for (const auto& body : holdings.directory.bodies()) {
    if (!platform::may(visitor, Right::draft_proposals, body.code, tree)) continue;
    items.push_back({.text = body.name, .value = body.code});
  }
  return items;
}

SelectItems departments(const Holdings& holdings) {
  auto items = with_first("Choose a department");
  for (const auto& body : holdings.directory.bodies()) {
    if (body.kind != missions::BodyKind::department) continue;
    items.push_back({.text = body.name, .value = body.code});
  }
  return items;
}

SelectItems missions_of(const Holdings& holdings) {
  auto items = with_first("Choose a mission");
  for (const auto& mission : holdings.directory.missions()) {
    items.push_back({.text = mission.title, .value = mission.code});
  }
  return items;
}

SelectItems levels() {
  return {{.text = "Not said", .value = ""},
          {.text = "1: a comparison at one time, or before and after", .value = "1"},
          {.text = "2: with controls for differences", .value = "2"},
          {.text = "3: before and after, against a comparison group", .value = "3"},
          {.text = "4: chance or a rule decides who is treated, nearly", .value = "4"},
          {.text = "5: a randomised trial", .value = "5"}};
}

platform::SelectItem effect_item(const Holdings& holdings, const missions::Effect& effect) {
  const auto* intervention = holdings.directory.find_intervention(effect.intervention);
  const std::string title = intervention == nullptr ? effect.intervention : intervention->title;
  std::string text = title + ": " + effect.outcome + ", " + missions::impact_words(effect);
  // Of two effects on one outcome, each may move another metric.
  const auto* metric = effect.metric ? holdings.directory.find_metric(*effect.metric) : nullptr;
  if (metric != nullptr) text += ", counted in \"" + metric->title + "\"";
  text.append(" (").append(missions::words_of(effect.grade)).append(")");
  return {.text = std::move(text), .value = effect.code};
}

// Effects that can be turned into people or into the unit of a metric. An appraisal takes no other.
SelectItems effects(const Holdings& holdings) {
  auto items = with_first("Choose an effect");
  for (const auto& effect : holdings.directory.effects()) {
    const auto change = missions::effect_change(missions::effect_parts(holdings, effect), {});
    if (change.units) items.push_back(effect_item(holdings, effect));
  }
  return items;
}

SelectItems effects_reached(const Proposal& proposal, const Holdings& holdings) {
  auto items = with_first("None: the units are stated by year");
  std::set<std::string> seen;
  for (const auto& line : proposal.reach) {
    const auto* effect = holdings.directory.find_effect(line.effect);
    if (effect == nullptr || !seen.insert(line.effect).second) continue;
    items.push_back(effect_item(holdings, *effect));
  }
  return items;
}

// Of records that have a title or a description in some column.
SelectItems records_items(const Holdings& holdings, const missions::RecordTable& table,
                          std::string_view title, const char* first) {
  auto items = with_first(first);
  const std::size_t column = table.column(title);
  for (const auto& record : missions::records_of(holdings.transaction, table)) {
    items.push_back({.text = record.fields[column], .value = record.code});
  }
  return items;
}

SelectItems budgets() {
  auto items = with_first("Choose the kind");
  for (const Budget budget : kBudgets) {
    items.push_back(
        {.text = std::string(words_of(budget)), .value = std::string(code_word(budget))});
  }
  return items;
}

SelectItems counted() {
  return {{.text = "Choose for whom", .value = ""},
          {.text = "Each person in whom the effect changes the outcome", .value = "changed"},
          {.text = "Each person reached", .value = "reached"}};
}

}  // namespace

SelectItems field_choices(const BidField& field, const Holdings& holdings, const Visitor& visitor) {
  switch (field.kind) {
    case BidFieldKind::body: return bodies(holdings, visitor);
    case BidFieldKind::department: return departments(holdings);
    case BidFieldKind::mission: return missions_of(holdings);
    case BidFieldKind::prices:
      return {{.text = "Real: prices of one year", .value = "real"},
              {.text = "Cash: as it will be paid", .value = "cash"}};
    case BidFieldKind::level: return levels();
    case BidFieldKind::line:
    case BidFieldKind::number:
    case BidFieldKind::words: break;
  }
  CW_CHECK(false);
}

std::map<std::string, SelectItems> line_choices(BidTask task, const Proposal& proposal,
                                                const Holdings& holdings) {
  std::map<std::string, SelectItems> choices;
  if (task == BidTask::costs) {
    choices["budget"] = budgets();
    choices["category"] = records_items(holdings, optimism_bias_table(), "description", "None");
  } else if (task == BidTask::reach) {
    choices["effect"] = effects(holdings);
  } else if (task == BidTask::benefits) {
    choices["value"] = records_items(holdings, unit_value_table(), "title", "Choose a unit value");
    choices["of"] = counted();
    choices["effect"] = effects_reached(proposal, holdings);
  }
  return choices;
}

}  // namespace commonweal::investment
