#pragma once

// Whether answers differ between groups at all: Pearson's chi-square of the weighted table, with
// the second-order correction of Rao and Scott (1984) for weights, strata and clusters. Without it,
// weighted tables find differences that are not there.
//
// With C contrasts of log p(rc) that are all 0 where nothing differs, A their covariances of a
// simple sample (C' diag(1/p) C / n) and B those of the design by linearisation: t1 and t2 are the
// traces of inv(A) B and of its square. X2 / t1 is held against F with t1^2/t2 and t1^2/t2 times
// the design's degrees (Thomas and Rao 1987). Where a cell is empty and has no logarithm, the same
// from h = p(rc) - p(r) p(c): t1 = n sum V(ii) / D(i) and t2 = n^2 sum V(ij)^2 / (D(i) D(j)) with V
// the covariances of h and D = p(r) p(c).

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
