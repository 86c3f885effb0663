#include "learning/evidence/pool_text.hpp"

#include <cmath>
#include <utility>

#include "base/normal_quantile.hpp"
#include "base/number_text.hpp"
#include "learning/evidence/aligned_text.hpp"
#include "learning/evidence/pool_words.hpp"

namespace commonweal::learning {
namespace {

using Cells = std::vector<std::string>;

std::string lines_of(const std::vector<std::string>& sentences) {
  std::string text;
  for (const auto& sentence : sentences) text += sentence + "\n";
  return text;
}

// After an empty line, if there is anything.
void add(const std::string& lines, std::string& text) {
  if (lines.empty()) return;
  if (!text.empty()) text += '\n';
  text += lines;
}

std::string weight_text(double share) { return base::grouped(100 * share, 2) + "%"; }

std::string studies_table(const PoolWords& words) {
  const auto& [studies, pooled] = std::tie(words.answer.studies, words.answer.pooled);
  const double reach = base::normal_quantile(0.5 + words.options.question.confidence / 2);
  AlignedText table{.names = {"Study", "Effect", "Error", "Lower", "Upper", "Weight"}, .rows = {}};
  for (std::size_t i = 0; i < studies.effects.size(); ++i) {
    const auto& it = studies.effects[i];
    const double error = std::sqrt(it.variance);
    table.rows.push_back({it.label, words.numbers(it.estimate), words.numbers(error),
                          words.numbers(it.estimate - reach * error),
                          words.numbers(it.estimate + reach * error),
                          weight_text(pooled.weights[i])});
  }
  table.rows.push_back({"Pooled", words.numbers(pooled.estimate),
                        words.numbers(pooled.standard_error), words.numbers(pooled.limits.lower),
                        words.numbers(pooled.limits.upper), ""});
  return table.lines();
}

std::string coefficients_table(const PoolWords& words) {
  const auto& answer = words.answer;
  if (answer.coefficients.empty()) return "";
  AlignedText table{.names = {"Coefficient", "Estimate", "Error", "Lower", "Upper", "p"},
                    .rows = {}};
  const auto add_row = [&](const auto& it) {
    const auto numbers = EffectNumbers::for_error(it.standard_error);
    table.rows.push_back({it.name, numbers(it.estimate), numbers(it.standard_error),
                          numbers(it.limits.lower), numbers(it.limits.upper), p_text(it.p)});
  };
  if (answer.robust) {
    for (const auto& it : answer.robust->coefficients) add_row(it);
  } else {
    for (const auto& it : answer.coefficients) add_row(it);
  }
  return table.lines();
}

Cells cells_of(const std::string& name, const methods::Pooled& it, const EffectNumbers& numbers) {
  return {name,
          std::to_string(it.studies),
          numbers(it.estimate),
          numbers(it.standard_error),
          numbers(it.limits.lower),
          numbers(it.limits.upper),
          numbers(it.heterogeneity.tau2),
          share_text(it.heterogeneity.i2)};
}

AlignedText parts_table(std::string name) {
  return {.names = {std::move(name), "Studies", "Effect", "Error", "Lower", "Upper", "tau2", "I2"},
          .rows = {}};
}

std::string parts_of(const std::vector<methods::PooledPart>& parts, const std::string& name,
                     const EffectNumbers& numbers) {
  if (parts.empty()) return "";
  AlignedText table = parts_table(name);
  for (const auto& it : parts) table.rows.push_back(cells_of(it.label, it.pooled, numbers));
  return table.lines();
}

std::string groups_of(const PoolWords& words) {
  if (!words.answer.subgroups) return "";
  AlignedText table = parts_table("Group");
  for (const auto& it : words.answer.subgroups->groups) {
    table.rows.push_back(cells_of(it.name, it.pooled, words.numbers));
  }
  return table.lines() + lines_of(words.groups());
}

std::string influence_table(const PoolWords& words) {
  if (words.answer.influence.empty()) return "";
  AlignedText table{
      .names = {"Without", "rstudent", "DFFITS", "Cook's D", "cov.r", "tau2", "Q", "Hat", ""},
      .rows = {}};
  for (const auto& it : words.answer.influence) {
    Cells cells{it.label};
    if (it.without) {
      for (const double number :
           {it.without->rstudent, it.without->dffits, it.without->cooks_distance,
            it.without->covariance_ratio, it.without->tau2, it.without->q, it.hat}) {
        cells.push_back(base::grouped(number, 4));
      }
      cells.emplace_back(it.without->is_influential ? "influential" : "");
    } else {
      cells.resize(table.names.size() - 1);
      cells.emplace_back("needed");
    }
    table.rows.push_back(std::move(cells));
  }
  return table.lines();
}

}  // namespace

std::string pool_text(const PoolAnswer& answer, const PoolOptions& options, const RawTable& table) {
  const PoolWords words(answer, options);
  std::string text = lines_of(words.answers()) + lines_of(words.spread());
  text += lines_of(words.moderators());
  add(coefficients_table(words), text);
  add(studies_table(words), text);
  add(groups_of(words), text);
  add(parts_of(answer.leave_one_out, "Without", words.numbers), text);
  add(parts_of(answer.cumulative, "Up to, by " + options.cumulative, words.numbers), text);
  add(influence_table(words), text);
  add(lines_of(words.egger()), text);
  add(lines_of(words.bayes()), text);
  add(lines_of(left_out_sentences(table, answer.studies.left_out)) +
          lines_of(answer.studies.notes) + lines_of(words.cautions()),
      text);
  return text;
}

}  // namespace commonweal::learning
