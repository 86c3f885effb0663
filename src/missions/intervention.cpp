#include "missions/intervention.hpp"

#include <algorithm>

#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

constexpr base::WordTable<InterventionStage, 3> kStages = {
    {{InterventionStage::idea, "idea"},
     {InterventionStage::promising, "promising"},
     {InterventionStage::established, "established"}}};

std::optional<UnitCost> unit_cost_in(RecordFields& fields) {
  const auto pounds = fields.take<double>("unit_cost", base::decimal_number);
  std::string per = fields.text("unit_cost_per");
  if (!pounds) return std::nullopt;
  if (*pounds < 0) fields.refuse("unit_cost", "A cost is not below 0.");
  if (per.empty()) fields.refuse("unit_cost_per", "Say what the unit cost buys, as \"person\".");
  return UnitCost{.pounds = *pounds,
                  .per = std::move(per),
                  .prices = fields.text("price_year"),
                  .source = fields.text("unit_cost_source")};
}

std::optional<Eligible> eligible_in(RecordFields& fields) {
  const auto people = fields.take<std::int64_t>("eligible", base::whole_number);
  std::string source = fields.text("eligible_source");
  if (!people) return std::nullopt;
  if (*people < 0) fields.refuse("eligible", "People are not below 0.");
  if (source.empty()) fields.refuse("eligible_source", "Say where this number comes from.");
  return Eligible{.people = *people, .source = std::move(source)};
}

}  // namespace

std::string_view code_word(InterventionStage stage) { return base::word_of(kStages, stage); }

base::Result<InterventionStage> intervention_stage_named(base::Field field) {
  return base::value_named(kStages, field);
}

std::optional<Intervention> Intervention::make(const Record& record, const PlaceOf& place,
                                               base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::intervention), record, place, problems);
  for (const auto* column : {"title", "summary", "for_whom", "source"}) fields.text(column);
  const auto stage = fields.take<InterventionStage>("stage", intervention_stage_named);
  if (stage == InterventionStage::idea && fields.text("next_test").empty()) {
    fields.refuse("next_test", "Say how this idea is to be tested next.");
  }
  auto cost = unit_cost_in(fields);
  auto eligible = eligible_in(fields);
  auto overlaps = codes_in(fields.text("overlaps"));
  if (std::ranges::find(overlaps, record.code) != overlaps.end()) {
    fields.refuse("overlaps", "An intervention does not overlap with itself.");
  }
  if (problems.count() > before) return std::nullopt;
  return Intervention{.code = record.code,
                      .title = fields.text("title"),
                      .summary = fields.text("summary"),
                      .for_whom = fields.text("for_whom"),
                      .services = codes_in(fields.text("services")),
                      .missions = codes_in(fields.text("missions")),
                      .stage = *stage,
                      .next_test = fields.text("next_test"),
                      .unit_cost = std::move(cost),
                      .prevention = fields.text("prevention"),
                      .personalisation = fields.text("personalisation"),
                      .productivity = fields.text("productivity"),
                      .implementation = fields.text("implementation"),
                      .eligible = std::move(eligible),
                      .overlaps = std::move(overlaps),
                      .source = fields.text("source"),
                      .rows = fields.text("rows"),
                      .note = fields.text("note")};
}

}  // namespace commonweal::missions
