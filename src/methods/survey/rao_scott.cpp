#include "methods/survey/rao_scott.hpp"

#include <algorithm>
#include <cstddef>

#include "methods/distributions/chi_square.hpp"

namespace commonweal::methods {
namespace {

struct Counted {
  std::size_t rows;
  std::size_t columns;
  std::vector<double> share;  // Row by row.
  std::vector<double> of_row;
  std::vector<double> of_column;
  std::vector<std::size_t> cell;  // By response; none: past the end.
  double responses = 0;
  double weighted = 0;
};

Counted counted_shares(const SurveyDesign& design, const SurveyAnswers& answers,
                       const SurveyGroups& groups) {
  Counted it{.rows = answers.options,
             .columns = groups.count,
             .share = std::vector<double>(answers.options * groups.count),
             .of_row = std::vector<double>(answers.options),
             .of_column = std::vector<double>(groups.count),
             .cell = std::vector<std::size_t>(design.size(), answers.options * groups.count)};
  for (std::size_t i = 0; i < design.size(); ++i) {
    if (!answers.is_asked[i] || answers.chosen[i].empty()) continue;
    if (groups.of[i] == kNoSurveyGroup) continue;
    it.cell[i] = answers.chosen[i][0] * it.columns + groups.of[i];
    it.share[it.cell[i]] += design.weights[i];
    it.weighted += design.weights[i];
    it.responses += 1;
  }
  for (auto& share : it.share) share /= it.weighted;
  for (std::size_t k = 0; k < it.share.size(); ++k) {
    it.of_row[k / it.columns] += it.share[k];
    it.of_column[k % it.columns] += it.share[k];
  }
  return it;
}

// Of h of one cell.
Influence influence_of(const SurveyDesign& design, const Counted& it, std::size_t cell) {
  const std::size_t row = cell / it.columns;
  const std::size_t column = cell % it.columns;
  const double r = it.of_row[row];
  const double c = it.of_column[column];
  Influence influence(design.size());
  for (std::size_t i = 0; i < influence.size(); ++i) {
    if (it.cell[i] == it.share.size()) continue;
    const bool in_row = it.cell[i] / it.columns == row;
    const bool in_column = it.cell[i] % it.columns == column;
    const double apart = (in_row && in_column ? 1 : 0) - (in_column ? r : 0) - (in_row ? c : 0) +
                         2 * r * c - it.share[cell];
    influence[i] = design.weights[i] / it.weighted * apart;
  }
  return influence;
}

}  // namespace

std::optional<RaoScottTest> rao_scott_test(const SurveyDesign& design, const SurveyAnswers& answers,
                                           const SurveyGroups& groups) {
  const Counted it = counted_shares(design, answers, groups);
  const auto with_some = [](const std::vector<double>& shares) {
    return std::ranges::count_if(shares, [](double share) { return share > 0; });
  };
  if (it.responses == 0 || with_some(it.of_row) < 2 || with_some(it.of_column) < 2) return {};
  const SurveySpread spread(design);
  std::vector<Influence> influences;
  std::vector<double> expected;
  double chi_square = 0;
  for (std::size_t k = 0; k < it.share.size(); ++k) {
    const double d = it.of_row[k / it.columns] * it.of_column[k % it.columns];
    if (d <= 0) continue;
    expected.push_back(d);
    influences.push_back(influence_of(design, it, k));
    chi_square += it.responses * (it.share[k] - d) * (it.share[k] - d) / d;
  }
  double trace = 0;
  double trace_of_square = 0;
  for (std::size_t a = 0; a < expected.size(); ++a) {
    for (std::size_t b = 0; b <= a; ++b) {
      const double v = it.responses * spread.covariance(influences[a], influences[b]);
      if (a == b) trace += v / expected[a];
      trace_of_square += (a == b ? 1 : 2) * v * v / (expected[a] * expected[b]);
    }
  }
  if (trace <= 0) return {};
  const double degrees = trace * trace / trace_of_square;
  const double rest = degrees * spread.degrees();
  const double f = chi_square / trace;
  return RaoScottTest{.chi_square = chi_square,
                      .f = f,
                      .degrees = degrees,
                      .degrees_rest = rest,
                      .p = f_share_above(f, {.tested = degrees, .rest = rest})};
}

}  // namespace commonweal::methods
