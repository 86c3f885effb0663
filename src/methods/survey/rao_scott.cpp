#include "methods/survey/rao_scott.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

#include "methods/distributions/chi_square.hpp"
#include "methods/meta/square_matrix.hpp"

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

double expected(const Counted& it, std::size_t cell) {
  return it.of_row[cell / it.columns] * it.of_column[cell % it.columns];
}

// Of h of one cell.
Influence influence_of_cell(const SurveyDesign& design, const Counted& it, std::size_t cell) {
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

struct Traces {
  double first;
  double second;
};

double product_of(const std::vector<double>& one, const std::vector<double>& other) {
  return std::inner_product(one.begin(), one.end(), other.begin(), 0.0);
}

Traces traces_by_cells(const SurveyDesign& design, const Counted& it, const SurveySpread& spread) {
  std::vector<std::vector<double>> deviations;
  for (std::size_t k = 0; k < it.share.size(); ++k) {
    if (expected(it, k) <= 0) continue;
    auto deviation = spread.deviations(influence_of_cell(design, it, k));
    for (double& at : deviation) at *= std::sqrt(it.responses / expected(it, k));
    deviations.push_back(std::move(deviation));
  }
  Traces traces{0, 0};
  for (std::size_t a = 0; a < deviations.size(); ++a) {
    for (std::size_t b = 0; b <= a; ++b) {
      const double v = product_of(deviations[a], deviations[b]);
      traces.first += a == b ? v : 0;
      traces.second += (a == b ? 1 : 2) * v * v;
    }
  }
  return traces;
}

// Of a row and a column against the last of each: 1 in the cell and in the last of all, -1 in the
// other two corners, 0 elsewhere.
double contrast(const Counted& it, std::size_t number, std::size_t cell) {
  const std::size_t row = number / (it.columns - 1);
  const std::size_t column = number % (it.columns - 1);
  const auto sign = [](std::size_t at, std::size_t of, std::size_t last) {
    return at == of ? 1.0 : at == last ? -1.0 : 0.0;
  };
  return sign(cell / it.columns, row, it.rows - 1) *
         sign(cell % it.columns, column, it.columns - 1);
}

std::optional<Traces> traces_by_contrasts(const SurveyDesign& design, const Counted& it,
                                          const SurveySpread& spread) {
  const std::size_t size = (it.rows - 1) * (it.columns - 1);
  std::vector<std::vector<double>> deviations;
  for (std::size_t k = 0; k < size; ++k) {
    Influence influence(design.size());
    for (std::size_t i = 0; i < influence.size(); ++i) {
      if (it.cell[i] == it.share.size()) continue;
      influence[i] =
          design.weights[i] / it.weighted * contrast(it, k, it.cell[i]) / it.share[it.cell[i]];
    }
    deviations.push_back(spread.deviations(influence));
  }
  SquareMatrix simple(size);
  SquareMatrix designed(size);
  for (std::size_t a = 0; a < size; ++a) {
    for (std::size_t b = 0; b <= a; ++b) {
      designed(a, b) = designed(b, a) = product_of(deviations[a], deviations[b]);
      for (std::size_t k = 0; k < it.share.size(); ++k) {
        simple(a, b) += contrast(it, a, k) * contrast(it, b, k) / it.share[k] / it.responses;
      }
      simple(b, a) = simple(a, b);
    }
  }
  const auto inverse = inverse_of_positive(simple);
  if (!inverse) return {};
  const SquareMatrix ratio = product(inverse->inverse, designed);
  return Traces{trace_of_product(inverse->inverse, designed), trace_of_product(ratio, ratio)};
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
  double chi_square = 0;
  for (std::size_t k = 0; k < it.share.size(); ++k) {
    const double d = expected(it, k);
    if (d > 0) chi_square += it.responses * (it.share[k] - d) * (it.share[k] - d) / d;
  }
  std::optional<Traces> traces;
  const bool is_full = std::ranges::min(it.share) > 0;
  if (is_full) traces = traces_by_contrasts(design, it, spread);
  if (!traces) traces = traces_by_cells(design, it, spread);
  if (traces->first <= 0) return {};
  const double degrees = traces->first * traces->first / traces->second;
  const double rest = degrees * spread.degrees();
  const double f = chi_square / traces->first;
  return RaoScottTest{.chi_square = chi_square,
                      .f = f,
                      .degrees = degrees,
                      .degrees_rest = rest,
                      .p = f_share_above(f, {.tested = degrees, .rest = rest})};
}

}  // namespace commonweal::methods
