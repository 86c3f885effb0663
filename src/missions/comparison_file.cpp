#include "missions/comparison_file.hpp"

#include <set>
#include <string>
#include <utility>

#include "base/period_text.hpp"
#include "missions/comparison_words.hpp"

namespace commonweal::missions {
namespace {

using platform::DataCell;
using platform::Json;

Json text_json(std::string_view text) { return text.empty() ? Json() : Json(text); }

template <class T>
std::optional<double> lower(const T& figure) {
  return figure.interval ? std::optional(figure.interval->lower) : std::nullopt;
}
template <class T>
std::optional<double> upper(const T& figure) {
  return figure.interval ? std::optional(figure.interval->upper) : std::nullopt;
}

std::string_view status_of(const Observation& observation) {
  return base::code_word(std::get<base::Reported>(observation.figure).status);
}

std::vector<DataCell> row_of(const RankedBody& it, const std::string& period) {
  return {static_cast<std::int64_t>(it.rank),
          it.body->code,
          it.body->name,
          period,
          it.figure.value,
          lower(it.figure),
          upper(it.figure),
          status_of(it.observation),
          it.difference ? DataCell(code_word(*it.difference)) : DataCell(),
          DataCell(),
          it.observation.source,
          it.observation.source_rows};
}

std::vector<DataCell> row_of(const BodyFigure& it, const std::string& period) {
  std::vector<DataCell> row(12);
  row[1] = it.body->code;
  row[2] = it.body->name;
  row[3] = period;
  row[7] = "missing";
  row[9] = it.observation
               ? DataCell(base::code_word(std::get<base::Missing>(it.observation->figure)))
               : DataCell("not_held");
  return row;
}

// Of every source that a figure comes from.
void add_sources(const Comparison& comparison, const Directory& directory,
                 std::vector<platform::AboutLine>& about) {
  std::set<std::string> codes;
  for (const auto& it : comparison.ranked) codes.insert(it.observation.source);
  for (const auto& code : codes) {
    const Source* source = directory.find_source(code);
    if (source == nullptr) continue;
    about.push_back({"Source", source->publisher + ", " + source->title});
    about.push_back({"Licence", source->licence});
    about.push_back({"Attribution", source->attribution});
  }
}

Json reference_json(const Comparison& comparison) {
  if (!comparison.reference) return {};
  const auto& [body, observation, figure] = *comparison.reference;
  return Json::object({{"body", body->code},
                       {"name", body->name},
                       {"value", figure.value},
                       {"lower", lower(figure)},
                       {"upper", upper(figure)},
                       {"status", status_of(observation)}});
}

Json ranked_json(const RankedBody& it) {
  return Json::object(
      {{"rank", it.rank},
       {"is_tied", it.is_tied},
       {"body", it.body->code},
       {"name", it.body->name},
       {"value", it.figure.value},
       {"lower", lower(it.figure)},
       {"upper", upper(it.figure)},
       {"status", status_of(it.observation)},
       {"against_reference", it.difference ? Json(code_word(*it.difference)) : Json()},
       {"source", text_json(it.observation.source)},
       {"rows", text_json(it.observation.source_rows)}});
}

Json missing_json(const BodyFigure& it) {
  const auto* reason =
      it.observation ? std::get_if<base::Missing>(&it.observation->figure) : nullptr;
  return Json::object(
      {{"body", it.body->code},
       {"name", it.body->name},
       {"reason", reason == nullptr ? Json("not_held") : Json(base::code_word(*reason))}});
}

}  // namespace

platform::DataSheet comparison_sheet(const ChosenComparison& chosen, const Directory& directory) {
  platform::DataSheet sheet{
      .name = "Comparison",
      .columns = {"rank", "body", "name", "period", "value", "lower", "upper", "status",
                  "against_reference", "reason", "source", "rows"},
      .rows = {},
      .about = {{"Metric", chosen.metric->title}, {"Unit", chosen.metric->unit_words}}};
  if (!chosen.comparison) return sheet;
  const Comparison& comparison = *chosen.comparison;
  const std::string period = base::text(comparison.period);
  for (const auto& it : comparison.ranked) sheet.rows.push_back(row_of(it, period));
  for (const auto& it : comparison.missing) sheet.rows.push_back(row_of(it, period));
  sheet.about.push_back({"Period", base::reader_text(comparison.period)});
  sheet.about.push_back({"What it says", summary_words(chosen)});
  sheet.about.push_back({"What a rank tells", caveat_words(chosen)});
  add_sources(comparison, directory, sheet.about);
  return sheet;
}

Json comparison_json(const ChosenComparison& chosen, const platform::ListPage& page) {
  const Metric& metric = *chosen.metric;
  Json answer =
      Json::object({{"metric", metric.code},
                    {"title", metric.title},
                    {"unit", metric.unit_words},
                    {"better", code_word(metric.direction)},
                    {"kind", chosen.kind ? Json(code_word(*chosen.kind)) : Json()},
                    {"region", chosen.region == nullptr ? Json() : Json(chosen.region->code)}});
  Json ranked = Json::array();
  Json missing = Json::array();
  if (chosen.comparison) {
    const auto& all = chosen.comparison->ranked;
    for (auto i = page.first(); i < page.last(); ++i) ranked.add(ranked_json(all[i]));
    for (const auto& it : chosen.comparison->missing) missing.add(missing_json(it));
  }
  answer.add("period", chosen.comparison ? Json(base::text(chosen.comparison->period)) : Json());
  answer.add("reference", chosen.comparison ? reference_json(*chosen.comparison) : Json());
  answer.add("ranked", page_json(std::move(ranked), page));
  answer.add("missing", std::move(missing));
  answer.add("caveat", caveat_words(chosen));
  return answer;
}

}  // namespace commonweal::missions
