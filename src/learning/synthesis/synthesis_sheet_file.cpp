#include "learning/synthesis/synthesis_sheet_file.hpp"

#include <set>
#include <utility>

#include "base/check.hpp"
#include "missions/effect_measure.hpp"

namespace commonweal::learning {
namespace {

using platform::DataCell;
using platform::DataSheet;
using Row = std::vector<DataCell>;

constexpr double kNormalReach = 1.959963984540054;

DataCell whole(std::size_t number) { return static_cast<std::int64_t>(number); }

double shown(const Synthesis& synthesis, double estimate) {
  return missions::as_read(*synthesis.measure, estimate);
}

DataSheet sheet_of(const Synthesis& synthesis, std::string name, std::vector<std::string> columns) {
  DataSheet sheet{.name = std::move(name), .columns = std::move(columns), .rows = {}};
  sheet.about = {{"Intervention", synthesis.intervention},
                 {"Outcome", synthesis.choice.outcome},
                 {"Measure", std::string(missions::words_of(*synthesis.measure))},
                 {"Method", method_text(synthesis.choice)},
                 {"Method version", std::string(methods::kMetaAnalysisVersion)}};
  return sheet;
}

Row part_row(const Synthesis& synthesis, const std::string& name, const methods::Pooled& pooled) {
  return {name,
          pooled.estimate,
          pooled.standard_error,
          pooled.limits.lower,
          pooled.limits.upper,
          shown(synthesis, pooled.estimate),
          pooled.heterogeneity.tau2,
          pooled.heterogeneity.i2,
          pooled.heterogeneity.q};
}

std::vector<std::string> part_columns(std::string first) {
  return {
      std::move(first), "estimate", "standard_error", "lower", "upper", "shown", "tau2", "i2", "q"};
}

Row study_row(const Synthesis& synthesis, std::size_t at, double weight) {
  const Study& study = synthesis.studies[at];
  const double reach = kNormalReach * *study.standard_error;
  return {study_label(study),
          study.code,
          *study.effect,
          *study.standard_error,
          *study.effect - reach,
          *study.effect + reach,
          shown(synthesis, *study.effect),
          weight};
}

std::set<std::string> moderator_names(const Synthesis& synthesis) {
  std::set<std::string> names;
  for (const Study& study : synthesis.studies) {
    for (const auto& one : study.moderators) names.insert(one.name);
  }
  for (const auto* own :
       {"study", "label", "effect", "variance", "standard_error", "year", "design", "sample"}) {
    names.erase(own);
  }
  return names;
}

}  // namespace

DataSheet forest_sheet(const Synthesis& synthesis) {
  auto sheet =
      sheet_of(synthesis, "Forest",
               {"study", "code", "effect", "standard_error", "lower", "upper", "shown", "weight"});
  for (std::size_t at = 0; at < synthesis.studies.size(); ++at) {
    sheet.rows.push_back(study_row(synthesis, at, weights_of(synthesis).at(at)));
  }
  const auto& headline = *synthesis.headline;
  sheet.rows.push_back({"All", DataCell(), headline.estimate, headline.standard_error,
                        headline.limits.lower, headline.limits.upper,
                        shown(synthesis, headline.estimate), 1.0});
  if (headline.prediction) {
    sheet.rows.push_back({"Prediction interval", DataCell(), DataCell(), DataCell(),
                          headline.prediction->limits.lower, headline.prediction->limits.upper,
                          DataCell(), DataCell()});
  }
  return sheet;
}

DataSheet funnel_sheet(const Synthesis& synthesis) {
  auto sheet = sheet_of(synthesis, "Funnel", {"study", "effect", "shown", "standard_error"});
  for (const Study& study : synthesis.studies) {
    sheet.rows.push_back({study_label(study), *study.effect, shown(synthesis, *study.effect),
                          *study.standard_error});
  }
  return sheet;
}

DataSheet without_each_sheet(const Synthesis& synthesis, const WithoutEach& without) {
  auto columns = part_columns("without");
  for (const auto* more : {"rstudent", "cooks_distance", "dffits", "influential"}) {
    columns.emplace_back(more);
  }
  auto sheet = sheet_of(synthesis, "Without each", std::move(columns));
  CW_CHECK(without.parts.size() == without.influence.size());
  for (std::size_t at = 0; at < without.parts.size(); ++at) {
    auto row = part_row(synthesis, without.parts[at].label, without.parts[at].pooled);
    const auto& deleted = without.influence[at].without;
    if (deleted) {
      row.insert(row.end(), {deleted->rstudent, deleted->cooks_distance, deleted->dffits,
                             deleted->is_influential ? "yes" : "no"});
    } else {
      row.insert(row.end(), 4, DataCell());
    }
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

DataSheet year_by_year_sheet(const Synthesis& synthesis,
                             const std::vector<methods::PooledPart>& parts) {
  auto sheet = sheet_of(synthesis, "Year by year", part_columns("after"));
  for (const auto& part : parts) {
    sheet.rows.push_back(part_row(synthesis, part.label, part.pooled));
  }
  return sheet;
}

DataSheet by_group_sheet(const Synthesis& synthesis, const ByGroup& by) {
  auto columns = part_columns(by.by);
  columns.insert(columns.begin() + 1, "studies");
  auto sheet = sheet_of(synthesis, "Groups", std::move(columns));
  for (const auto& group : by.answer.groups) {
    auto row = part_row(synthesis, group.name, group.pooled);
    row.insert(row.begin() + 1, whole(group.pooled.studies));
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

DataSheet along_moderator_sheet(const Synthesis& synthesis, const AlongModerator& along) {
  auto sheet = sheet_of(synthesis, "Meta-regression",
                        {"study", along.moderator, "effect", "standard_error", "fitted"});
  const auto& coefficients = along.regression.coefficients;
  for (std::size_t i = 0; i < along.used.size(); ++i) {
    const Study& study = synthesis.studies[along.used[i]];
    const double fitted = coefficients[0].estimate + coefficients[1].estimate * along.values[i];
    sheet.rows.push_back(
        {study_label(study), along.values[i], *study.effect, *study.standard_error, fitted});
  }
  for (const auto& one : coefficients) {
    sheet.about.push_back({"Coefficient " + one.name, base::shortest(one.estimate)});
    sheet.about.push_back({"Its standard error", base::shortest(one.standard_error)});
  }
  return sheet;
}

DataSheet studies_sheet(const Synthesis& synthesis) {
  DataSheet sheet{.name = "Studies",
                  .columns = {"study", "label", "year", "design", "effect", "standard_error",
                              "variance", "sample"},
                  .rows = {}};
  const auto moderators = moderator_names(synthesis);
  sheet.columns.insert(sheet.columns.end(), moderators.begin(), moderators.end());
  for (const Study& study : synthesis.studies) {
    Row row{study.code,
            study_label(study),
            study.year ? DataCell(*study.year) : DataCell(),
            std::string(code_word(study.design)),
            *study.effect,
            *study.standard_error,
            *study.standard_error * *study.standard_error,
            study.cluster.empty() ? study.code : study.cluster};
    for (const auto& name : moderators) row.emplace_back(moderator(study, name));
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

}  // namespace commonweal::learning
