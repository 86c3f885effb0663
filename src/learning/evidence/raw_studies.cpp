#include "learning/evidence/raw_studies.hpp"

#include <array>
#include <optional>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/problems.hpp"

namespace commonweal::learning {
namespace {

using Numbers = std::vector<double>;  // In the order of the form's names.

enum class Bound { none, from_zero, above_zero, within_one };

// What may stand in the column of a short name.
Bound bound_of(std::string_view name) {
  if (name == "ri") return Bound::within_one;
  if (name.starts_with("sd") || name == "t1i" || name == "t2i") return Bound::above_zero;
  const bool is_free =
      name.starts_with("m") || name == "estimate" || name == "lower" || name == "upper";
  return is_free ? Bound::none : Bound::from_zero;
}

std::string refusal(double number, Bound bound) {
  switch (bound) {
    case Bound::none: return "";
    case Bound::from_zero: return number < 0 ? "Give a number from 0." : "";
    case Bound::above_zero: return number <= 0 ? "Give a number above 0." : "";
    case Bound::within_one:
      return number <= -1 || number >= 1 ? "Give a correlation between -1 and 1." : "";
  }
  CW_CHECK(false);
}

std::optional<Numbers> numbers_of(const RawTable& table, std::size_t row,
                                  const EffectColumns& columns, std::vector<LeftOutRow>& left_out,
                                  base::Problems& problems) {
  const auto names = short_names(columns.form);
  Numbers numbers;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string& column = columns.columns[i];
    const auto number = number_in(table, row, column, problems);
    if (!number) {
      if (is_missing(table.cell(row, column))) left_out.push_back({row, column});
      return std::nullopt;
    }
    if (const auto what = refusal(*number, bound_of(names[i])); !what.empty()) {
      problems.add({.place = table.place(row, column),
                    .what = "The " + column + " is " + base::shortest(*number) + ". " + what});
    }
    numbers.push_back(*number);
  }
  return numbers;
}

// From people with the event, of so many, to people without it.
void check_sizes(const RawTable& table, std::size_t row, const EffectColumns& columns,
                 const Numbers& of, base::Problems& problems) {
  for (const std::size_t i : {std::size_t{0}, std::size_t{2}}) {
    if (of[i] <= of[i + 1]) continue;
    problems.add({.place = table.place(row, columns.columns[i]),
                  .what = "There are " + base::shortest(of[i]) + " people with the event of " +
                          base::shortest(of[i + 1]) + " in all. Check both."});
  }
}

// Grows the list of studies of its form.
class Gathering {
 public:
  explicit Gathering(ReportedForm form) : form_(form) {
    switch (form) {
      case ReportedForm::counts:
      case ReportedForm::counts_and_sizes: break;
      case ReportedForm::events_and_times:
        found_.studies.emplace<std::vector<methods::PersonTime>>();
        break;
      case ReportedForm::means: found_.studies.emplace<std::vector<methods::TwoMeans>>(); break;
      case ReportedForm::correlations:
        found_.studies.emplace<std::vector<methods::CorrelationStudy>>();
        break;
      case ReportedForm::limits:
        found_.studies.emplace<std::vector<methods::ReportedEstimate>>();
        break;
    }
  }

  void add(const std::string& label, const Numbers& of, std::size_t row) {
    found_.rows.push_back(row);
    switch (form_) {
      case ReportedForm::counts: return keep(methods::TwoByTwo{label, of[0], of[1], of[2], of[3]});
      case ReportedForm::counts_and_sizes:
        return keep(methods::TwoByTwo{label, of[0], of[1] - of[0], of[2], of[3] - of[2]});
      case ReportedForm::events_and_times:
        return keep(methods::PersonTime{label, of[0], of[1], of[2], of[3]});
      case ReportedForm::means:
        return keep(methods::TwoMeans{label, {of[0], of[1], of[2]}, {of[3], of[4], of[5]}});
      case ReportedForm::correlations: return keep(methods::CorrelationStudy{label, of[0], of[1]});
      case ReportedForm::limits: return keep(methods::ReportedEstimate{label, of[0], of[1], of[2]});
    }
  }

  RawStudies found_;

 private:
  template <class Study>
  void keep(Study study) {
    std::get<std::vector<Study>>(found_.studies).push_back(std::move(study));
  }

  ReportedForm form_;
};

struct Sizing {
  RawMeasure measure;
  const SizingRule& rule;

  using Sizes = base::Result<methods::EffectSizes>;
  Sizes operator()(const std::vector<methods::TwoByTwo>& studies) const {
    return methods::effect_sizes(studies, risk_measure(measure), rule.zeros);
  }
  Sizes operator()(const std::vector<methods::PersonTime>& studies) const {
    return methods::rate_ratios(studies, rule.zeros);
  }
  Sizes operator()(const std::vector<methods::TwoMeans>& studies) const {
    return measure == RawMeasure::mean_difference ? methods::mean_differences(studies)
                                                  : methods::standardised_differences(studies);
  }
  Sizes operator()(const std::vector<methods::CorrelationStudy>& studies) const {
    return methods::fisher_z(studies);
  }
  Sizes operator()(const std::vector<methods::ReportedEstimate>& studies) const {
    using enum methods::ReportedScale;
    return methods::from_limits(studies, ratio_words(measure).empty() ? difference : ratio,
                                rule.confidence);
  }
};

}  // namespace

base::Result<RawStudies> raw_studies(const RawTable& table, const EffectColumns& columns,
                                     std::span<const std::string> labels) {
  base::Problems problems;
  Gathering gathering(columns.form);
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const auto numbers = numbers_of(table, row, columns, gathering.found_.left_out, problems);
    if (!numbers) continue;
    if (columns.form == ReportedForm::counts_and_sizes) {
      check_sizes(table, row, columns, *numbers, problems);
    }
    gathering.add(labels[row], *numbers, row);
  }
  if (problems.empty() && gathering.found_.rows.empty()) {
    problems.add({.place = table.places.file,
                  .what = "No row has a number in each of the columns " +
                          listed_words(columns.columns) + "."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  return std::move(gathering.found_);
}

base::Result<methods::EffectSizes> sized(const RawTable& table, const RawStudies& studies,
                                         RawMeasure measure, const SizingRule& rule) {
  auto sizes = std::visit(Sizing{measure, rule}, studies.studies);
  if (sizes) return sizes;
  // Asked again with the places as labels, so that problems name the row and not the study.
  RawStudies placed = studies;
  std::visit(
      [&](auto& list) {
        for (std::size_t i = 0; i < list.size(); ++i) list[i].label = table.place(studies.rows[i]);
      },
      placed.studies);
  return std::visit(Sizing{measure, rule}, placed.studies);
}

methods::RiskMeasure risk_measure(RawMeasure measure) {
  if (measure == RawMeasure::odds_ratio) return methods::RiskMeasure::odds_ratio;
  if (measure == RawMeasure::risk_ratio) return methods::RiskMeasure::risk_ratio;
  CW_CHECK(measure == RawMeasure::risk_difference);
  return methods::RiskMeasure::risk_difference;
}

std::vector<std::string> separated(const RawStudies& studies) {
  std::vector<std::string> labels;
  const auto* tables = std::get_if<std::vector<methods::TwoByTwo>>(&studies.studies);
  if (!tables) return labels;
  for (const methods::TwoByTwo& it : *tables) {
    const bool only_treated = it.treated_without == 0 && it.control_with == 0;
    const bool only_control = it.treated_with == 0 && it.control_without == 0;
    if (only_treated != only_control) labels.push_back(it.label);
  }
  return labels;
}

}  // namespace commonweal::learning
