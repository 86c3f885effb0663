#pragma once

// Whether answers differ between groups at all: Pearson's chi-square of the weighted table, with
// the second-order correction of Rao and Scott (1984) for weights, strata and clusters. Without it,
// weighted tables find differences that are not there.
//
// With h = p(rc) - p(r) p(c) for each cell, V its covariances by linearisation and D = p(r) p(c):
// the mean of X2 = n sum h^2/D under no difference is t1 = n sum V(ii)/D(i), and
// d = t1^2 / (n^2 sum V(ij)^2 / (D(i) D(j))) is its degrees; X2 / t1 is held against F with d and
// d times the design's degrees (Thomas and Rao 1987).

#include <optional>

#include "methods/survey/survey_table.hpp"

namespace commonweal::methods {

struct RaoScottTest {
  double chi_square;  // Pearson's, of the weighted shares and the number of responses.
  double f;
  double degrees;
  double degrees_rest;
  double p;
};

// Over who was asked and has a group; of each response its first answer. None where fewer than two
// options or groups have responses, or where nothing varies.
std::optional<RaoScottTest> rao_scott_test(const SurveyDesign& design, const SurveyAnswers& answers,
                                           const SurveyGroups& groups);

}  // namespace commonweal::methods
