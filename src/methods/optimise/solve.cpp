#include <coin/CbcModel.hpp>
#include <coin/CbcSolver.hpp>
#include <coin/OsiClpSolverInterface.hpp>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "methods/optimise/scaled.hpp"
#include "methods/optimise/solve.hpp"

namespace commonweal::methods {
namespace {

void load(OsiClpSolverInterface& solver, const ScaledMilp& scaled) {
  CoinPackedMatrix matrix(false, scaled.rows.data(), scaled.columns.data(), scaled.factors.data(),
                          static_cast<CoinBigIndex>(scaled.factors.size()));
  matrix.setDimensions(static_cast<int>(scaled.row_lower.size()),
                       static_cast<int>(scaled.lower.size()));
  solver.loadProblem(matrix, scaled.lower.data(), scaled.upper.data(), scaled.objective.data(),
                     scaled.row_lower.data(), scaled.row_upper.data());
  solver.setObjSense(1);
  for (const int column : scaled.integers) solver.setInteger(column);
  solver.messageHandler()->setLogLevel(0);
}

// CBC takes a gap as a share of the larger of the best and its bound; we say it of the best.
double gap_for_cbc(double gap) { return gap / (1 + gap); }

std::vector<std::string> words_of(const MilpEffort& effort) {
  std::vector<std::string> words{"commonweal",
                                 "-logLevel",
                                 "0",
                                 "-randomCbcSeed",
                                 "7",
                                 "-ratioGap",
                                 base::shortest(gap_for_cbc(effort.gap))};
  const auto say = [&](std::string name, std::string value) {
    words.push_back(std::move(name));
    words.push_back(std::move(value));
  };
  if (effort.nodes) say("-maxNodes", std::to_string(*effort.nodes));
  if (effort.seconds) {
    say("-timeMode", "elapsed");
    say("-seconds", base::shortest(*effort.seconds));
  }
  words.emplace_back("-solve");
  words.emplace_back("-quit");
  return words;
}

int never_stop(CbcModel*, int) { return 0; }

void run(CbcModel& model, const MilpEffort& effort) {
  CbcSolverUsefulData data;
  data.noPrinting_ = true;
  data.useSignalHandler_ = false;
  CbcMain0(model, data);
  const std::vector<std::string> words = words_of(effort);
  std::vector<const char*> pointers;
  for (const std::string& word : words) pointers.push_back(word.c_str());
  CbcMain1(static_cast<int>(pointers.size()), pointers.data(), model, never_stop, data);
}

// CBC takes a first guess by the names of columns.
void give_first_guess(CbcModel& model, const std::vector<double>& guess) {
  std::vector<std::pair<std::string, double>> start;
  for (std::size_t i = 0; i < guess.size(); ++i) {
    const std::string name = model.solver()->getColName(static_cast<int>(i));
    start.emplace_back(name, guess[i]);
  }
  model.setMIPStart(start);
}

// Whole numbers are whole to the last bit, and nothing lies outside its bounds.
std::vector<double> tidied(const Milp& milp, const double* found) {
  std::vector<double> values(found, found + milp.columns.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const MilpColumn& column = milp.columns[i];
    if (column.kind == ColumnKind::integer) values[i] = std::round(values[i]);
    values[i] = std::clamp(values[i], column.lower, column.upper) + 0.0;
  }
  return values;
}

MilpStatus status_of(const CbcModel& model) {
  if (model.bestSolution() != nullptr) {
    return model.status() == 0 ? MilpStatus::optimal : MilpStatus::stopped;
  }
  if (model.isContinuousUnbounded()) return MilpStatus::unbounded;
  // What its preprocessing finds infeasible has no status of its own.
  const bool is_cut_short =
      model.isNodeLimitReached() || model.isSecondsLimitReached() || model.isAbandoned();
  return is_cut_short ? MilpStatus::undecided : MilpStatus::infeasible;
}

// The search went through the whole tree: nothing better is left, and the best is its own bound.
bool is_searched_through(const CbcModel& model) {
  return model.status() == 0 && model.secondaryStatus() == 0;
}

// CBC's own bound: of what it had still to look at when it stopped, by the gap or by an effort.
double bound_of(const CbcModel& model, double best) {
  return is_searched_through(model) ? best : std::min(model.getBestPossibleObjValue(), best);
}

// The solver knows no program without unknowns.
MilpAnswer answer_of_nothing(const Milp& milp) {
  const bool is_met = worst_breach(milp, {}) <= 0;
  return {.status = is_met ? MilpStatus::optimal : MilpStatus::infeasible};
}

}  // namespace

MilpAnswer solve(const Milp& milp, const MilpEffort& effort) {
  check(milp);
  if (milp.columns.empty()) return answer_of_nothing(milp);
  const ScaledMilp scaled = scale(milp);
  OsiClpSolverInterface solver;
  load(solver, scaled);
  CbcModel model(solver);
  if (effort.first_guess != nullptr) give_first_guess(model, *effort.first_guess);
  run(model, effort);
  MilpAnswer answer{.status = status_of(model),
                    .nodes = static_cast<std::size_t>(model.getNodeCount()),
                    .is_reproducible = !model.isSecondsLimitReached()};
  answer.bound = scaled.unscaled(model.getBestPossibleObjValue());
  if (model.bestSolution() == nullptr) return answer;
  answer.values = tidied(milp, model.bestSolution());
  answer.objective = objective_of(milp, answer.values);
  answer.bound = scaled.unscaled(bound_of(model, model.getObjValue()));
  const double size = std::max(std::abs(answer.objective), 1e-12);
  answer.gap = std::abs(answer.bound - answer.objective) / size;
  return answer;
}

}  // namespace commonweal::methods
