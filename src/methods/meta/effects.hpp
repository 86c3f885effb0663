#pragma once

// The effects that studies found, in one measure (log risk ratios, standardised differences ...),
// each with the variance that chance alone gives it. Effects are taken as independent of each other
// and their variances as known. Does not know the measure, nor how an effect came about.

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace commonweal::methods {

// One study's effect: raw input.
struct StudyEffect {
  std::string label;
  double estimate;
  double variance;  // Of chance: the square of the standard error.
};

// One or more effects, in the order given.
class Effects {
 public:
  // Fails, naming each study by its label or its number from 1, where an estimate is not a finite
  // number or a variance is not a finite number above 0; where there is no study.
  static base::Result<Effects> make(std::vector<StudyEffect> studies);

  std::size_t count() const { return estimates_.size(); }
  std::span<const double> estimates() const { return estimates_; }
  std::span<const double> variances() const { return variances_; }
  const std::string& label(std::size_t study) const { return labels_.at(study); }

  // Adds others after these.
  void append(const Effects& others);

  // Those without one study. Requires that another is left.
  Effects without(std::size_t study) const;

  // Those of the studies given by their places, in that order, which may repeat. Requires one.
  Effects of(std::span<const std::size_t> studies) const;

 private:
  Effects() = default;

  std::vector<double> estimates_;
  std::vector<double> variances_;
  std::vector<std::string> labels_;
};

}  // namespace commonweal::methods
