#pragma once

// What a survey says: the weighted share of each answer, of everybody and by group, with how sure
// it is. Answers may be one or several for each response. Knows nothing of questions' words.

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "methods/distributions/limits.hpp"
#include "methods/survey/survey_design.hpp"

namespace commonweal::methods {

struct SurveyAnswers {
  std::size_t options;
  std::vector<std::vector<std::uint32_t>> chosen;  // By response; each option once.
  std::vector<bool> is_asked;  // Whether the response counts: an answer is not missing.
};

inline constexpr std::uint32_t kNoSurveyGroup = std::numeric_limits<std::uint32_t>::max();

struct SurveyGroups {
  std::size_t count = 0;
  std::vector<std::uint32_t> of = {};  // By response; kNoSurveyGroup: none. Empty: nobody has one.
};

struct SurveyShare {
  std::size_t responses = 0;  // Who gave the answer, unweighted.
  double share = 0;
  double error = 0;  // Its standard error.
  // Wilson's with the number of responses of a simple sample that would be as sure, p(1-p)/error^2:
  // they stay within 0 and 1 (Franco and others 2019).
  Limits limits = {0, 0};
  double design_effect = 1;  // The variance as so many times that of a simple sample.
  // Against everybody else who was asked and has a group: the difference of the shares, and how
  // often chance alone would make one as large. None for everybody, and where others are none.
  std::optional<double> apart = {};
  std::optional<double> apart_p = {};
};

struct SurveyColumn {
  std::size_t responses = 0;  // Who was asked.
  double weighted = 0;
  std::vector<SurveyShare> shares = {};  // By option.
};

struct SurveyTable {
  SurveyColumn all;
  std::vector<SurveyColumn> groups;
};

// Requires responses of the design, answers and groups alike, and a confidence between 0 and 1.
SurveyTable survey_table(const SurveyDesign& design, const SurveyAnswers& answers,
                         const SurveyGroups& groups, double confidence = 0.95);

struct SurveyMean {
  std::size_t responses = 0;
  double mean = 0;
  double error = 0;
  Limits limits = {0, 0};
  double design_effect = 1;
};

// The weighted mean of what is a number, where `group` is the response's (kNoSurveyGroup:
// everybody's). Missing values are left out.
SurveyMean survey_mean(const SurveyDesign& design, const std::vector<std::optional<double>>& values,
                       const SurveyGroups& groups, std::uint32_t group, double confidence = 0.95);

}  // namespace commonweal::methods
