#include "methods/survey/survey_table.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "methods/distributions/student.hpp"

namespace commonweal::methods {
namespace {

using Domain = std::vector<bool>;

// A share or mean of a domain, and its influence.
struct Estimated {
  double value = 0;
  Influence influence;
};

double weight_of(const SurveyDesign& design, const Domain& domain) {
  double sum = 0;
  for (std::size_t i = 0; i < domain.size(); ++i) sum += domain[i] ? design.weights[i] : 0;
  return sum;
}

Estimated estimated(const SurveyDesign& design, const Domain& domain,
                    const std::vector<double>& values) {
  const double all = weight_of(design, domain);
  Estimated it{.value = 0, .influence = Influence(domain.size())};
  if (all <= 0) return it;
  for (std::size_t i = 0; i < domain.size(); ++i) {
    if (domain[i]) it.value += design.weights[i] * values[i] / all;
  }
  for (std::size_t i = 0; i < domain.size(); ++i) {
    if (domain[i]) it.influence[i] = design.weights[i] * (values[i] - it.value) / all;
  }
  return it;
}

// (sum of w)^2 / sum of w^2: where the shares say nothing, as at 0 and 1.
double responses_by_weight(const SurveyDesign& design, const Domain& domain) {
  double sum = 0;
  double squares = 0;
  for (std::size_t i = 0; i < domain.size(); ++i) {
    if (!domain[i]) continue;
    sum += design.weights[i];
    squares += design.weights[i] * design.weights[i];
  }
  return sum * sum / squares;
}

Limits wilson(double share, double responses, double deviate) {
  const double z2 = deviate * deviate / responses;
  const double middle = (share + z2 / 2) / (1 + z2);
  const double reach = std::sqrt(std::max(0.0, share * (1 - share) * z2 + z2 * z2 / 4)) / (1 + z2);
  return {std::max(0.0, middle - reach), std::min(1.0, middle + reach)};
}

class Tabulation {
 public:
  Tabulation(const SurveyDesign& design, const SurveyAnswers& answers, const SurveyGroups& groups,
             double confidence)
      : design_(design),
        answers_(answers),
        groups_(groups),
        spread_(design),
        deviate_(student_quantile(0.5 + confidence / 2, spread_.degrees())) {
    CW_CHECK(answers.chosen.size() == design.size() && answers.is_asked.size() == design.size());
    CW_CHECK(groups.of.empty() || groups.of.size() == design.size());
    for (std::size_t option = 0; option < answers.options; ++option) {
      given_.emplace_back(design.size());
    }
    for (std::size_t i = 0; i < design.size(); ++i) {
      for (const auto option : answers.chosen[i]) given_[option][i] = 1;
    }
  }

  SurveyColumn all() const { return column(answers_.is_asked, {}); }

  SurveyColumn group(std::uint32_t number) const {
    Domain inside(design_.size());
    Domain others(design_.size());
    for (std::size_t i = 0; i < inside.size(); ++i) {
      if (!answers_.is_asked[i] || groups_.of[i] == kNoSurveyGroup) continue;
      (groups_.of[i] == number ? inside : others)[i] = true;
    }
    return column(inside, others);
  }

 private:
  SurveyColumn column(const Domain& domain, const Domain& others) const {
    SurveyColumn column{.responses = count(domain), .weighted = weight_of(design_, domain)};
    for (std::size_t option = 0; option < answers_.options; ++option) {
      column.shares.push_back(share(option, domain, others));
    }
    return column;
  }

  static std::size_t count(const Domain& domain) {
    return static_cast<std::size_t>(std::ranges::count(domain, true));
  }

  SurveyShare share(std::size_t option, const Domain& domain, const Domain& others) const {
    SurveyShare share;
    const std::size_t asked = count(domain);
    if (asked == 0) return share;
    const auto here = estimated(design_, domain, given_[option]);
    for (std::size_t i = 0; i < domain.size(); ++i) {
      share.responses += domain[i] && given_[option][i] > 0 ? 1 : 0;
    }
    const double variance = spread_.variance(here.influence);
    share.share = here.value;
    share.error = std::sqrt(variance);
    const double simple = here.value * (1 - here.value);
    const bool tells = simple > 1e-12 && variance > 0;
    if (tells) share.design_effect = variance * static_cast<double>(asked) / simple;
    const double as_many = tells ? simple / variance : responses_by_weight(design_, domain);
    share.limits = wilson(here.value, as_many, deviate_);
    if (!others.empty() && count(others) > 0) compare(option, here, others, share);
    return share;
  }

  void compare(std::size_t option, const Estimated& here, const Domain& others,
               SurveyShare& share) const {
    const auto there = estimated(design_, others, given_[option]);
    share.apart = here.value - there.value;
    Influence apart = here.influence;
    for (std::size_t i = 0; i < apart.size(); ++i) apart[i] -= there.influence[i];
    const double variance = spread_.variance(apart);
    if (variance <= 0) return;
    share.apart_p = student_share_beyond(*share.apart / std::sqrt(variance), spread_.degrees());
  }

  const SurveyDesign& design_;
  const SurveyAnswers& answers_;
  const SurveyGroups& groups_;
  SurveySpread spread_;
  double deviate_;
  std::vector<std::vector<double>> given_;  // By option, then response: 1 where it was given.
};

}  // namespace

SurveyTable survey_table(const SurveyDesign& design, const SurveyAnswers& answers,
                         const SurveyGroups& groups, double confidence) {
  const Tabulation tabulation(design, answers, groups, confidence);
  SurveyTable table{.all = tabulation.all(), .groups = {}};
  for (std::uint32_t g = 0; g < groups.count; ++g) table.groups.push_back(tabulation.group(g));
  return table;
}

SurveyMean survey_mean(const SurveyDesign& design, const std::vector<std::optional<double>>& values,
                       const SurveyGroups& groups, std::uint32_t group, double confidence) {
  CW_CHECK(values.size() == design.size());
  Domain domain(values.size());
  std::vector<double> numbers(values.size());
  SurveyMean mean;
  for (std::size_t i = 0; i < values.size(); ++i) {
    domain[i] = values[i] && (group == kNoSurveyGroup || groups.of[i] == group);
    if (!domain[i]) continue;
    numbers[i] = *values[i];
    ++mean.responses;
  }
  if (mean.responses == 0) return mean;
  const SurveySpread spread(design);
  const auto it = estimated(design, domain, numbers);
  const double variance = spread.variance(it.influence);
  mean.mean = it.value;
  mean.error = std::sqrt(variance);
  const double reach = student_quantile(0.5 + confidence / 2, spread.degrees()) * mean.error;
  mean.limits = {it.value - reach, it.value + reach};
  double squares = 0;
  for (std::size_t i = 0; i < numbers.size(); ++i)
    squares += it.influence[i] * (numbers[i] - it.value);
  const double n = static_cast<double>(mean.responses);
  if (squares > 0 && n > 1) mean.design_effect = variance * (n - 1) / squares;
  return mean;
}

}  // namespace commonweal::methods
