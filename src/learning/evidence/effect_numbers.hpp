#pragma once

// How figures of effects are written for people: with as many decimals as their errors call for.

#include <optional>
#include <string>

#include "methods/distributions/limits.hpp"

namespace commonweal::learning {

struct EffectNumbers {
  int decimals = 4;

  // For effects that are this sure: four decimals, and more where errors are below 0.01.
  static EffectNumbers for_error(double standard_error);

  std::string operator()(double number) const;
  std::string limits(const methods::Limits& limits) const;  // "-1.0669 to -0.3622"
};

std::string ratio_text(double log_ratio);                  // "0.489"
std::string ratio_text(const methods::Limits& log_ratio);  // "0.344 to 0.696"
std::string p_text(double p);                              // "0.0123", "below 0.0001"
std::string share_text(double share);                      // 0.9222 is "92.22%"
std::string degrees_text(double degrees);                  // "12", "3.7"

}  // namespace commonweal::learning
