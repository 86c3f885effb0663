#include "methods/meta/effects.hpp"

#include <cmath>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/problems.hpp"

namespace commonweal::methods {
namespace {

std::string name_of(const StudyEffect& study, std::size_t number) {
  return study.label.empty() ? "study " + std::to_string(number) : study.label;
}

std::string said(double value) { return std::isnan(value) ? "no number" : base::shortest(value); }

void check(const StudyEffect& study, std::size_t number, base::Problems& problems) {
  if (!std::isfinite(study.estimate)) {
    problems.add({.place = name_of(study, number),
                  .what = "The effect is " + said(study.estimate) + ". Give a finite number."});
  }
  if (!(std::isfinite(study.variance) && study.variance > 0)) {
    problems.add({.place = name_of(study, number),
                  .what = "The variance is " + said(study.variance) +
                          ". Give a number above 0: the square of the standard error."});
  }
}

}  // namespace

base::Result<Effects> Effects::make(std::vector<StudyEffect> studies) {
  if (studies.empty()) {
    return base::fail(base::ErrorCode::invalid_input, "There is no study to pool.");
  }
  base::Problems problems;
  Effects effects;
  for (std::size_t i = 0; i < studies.size(); ++i) {
    check(studies[i], i + 1, problems);
    effects.estimates_.push_back(studies[i].estimate);
    effects.variances_.push_back(studies[i].variance);
    effects.labels_.push_back(std::move(studies[i].label));
  }
  if (!problems.empty()) return std::move(problems).fail();
  return effects;
}

Effects Effects::of(std::span<const std::size_t> studies) const {
  CW_CHECK(!studies.empty());
  Effects chosen;
  for (const std::size_t study : studies) {
    chosen.estimates_.push_back(estimates_.at(study));
    chosen.variances_.push_back(variances_.at(study));
    chosen.labels_.push_back(labels_.at(study));
  }
  return chosen;
}

void Effects::append(const Effects& others) {
  for (std::size_t i = 0; i < others.count(); ++i) {
    estimates_.push_back(others.estimates_[i]);
    variances_.push_back(others.variances_[i]);
    labels_.push_back(others.labels_[i]);
  }
}

Effects Effects::without(std::size_t study) const {
  std::vector<std::size_t> others;
  for (std::size_t i = 0; i < count(); ++i) {
    if (i != study) others.push_back(i);
  }
  return of(others);
}

}  // namespace commonweal::methods
