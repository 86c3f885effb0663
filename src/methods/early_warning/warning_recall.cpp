#include "methods/early_warning/warning_recall.hpp"

#include <cmath>

#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

struct Made {
  std::vector<double> values;
  std::vector<std::size_t> begins{0};
};

// The first bodies decline.
Made made_series(const RecallQuestion& question, double size, std::size_t declining,
                 std::uint64_t seed, std::uint64_t round) {
  Made made;
  for (std::size_t body = 0; body < question.bodies; ++body) {
    base::RandomStream random(seed, round * question.bodies + body);
    const double level = 80 + 5 * random.normal();
    const double spread = 2 * std::exp(0.3 * random.normal());
    for (std::size_t point = 0; point < question.points; ++point) {
      const bool is_down = body < declining && point + question.ago >= question.points;
      made.values.push_back(level + spread * (random.normal() - (is_down ? size : 0)));
    }
    made.begins.push_back(made.values.size());
  }
  return made;
}

Recall recall_of(const RecallQuestion& question, WarningSignal signal, double size,
                 std::uint64_t seed) {
  const auto declining = static_cast<std::size_t>(double(question.bodies) * question.declining);
  Recall recall{signal, size, 0, 0, 0};
  for (std::size_t round = 0; round < question.rounds; ++round) {
    const auto made = made_series(question, size, declining, seed, round);
    const auto warnings = early_warning({made.values, {}, made.begins},
                                        {.signal = signal, .side = WarningSide::down});
    double found = 0;
    double wrong = 0;
    for (std::size_t body = 0; body < warnings.size(); ++body) {
      if (warnings[body].adjusted > question.fdr) continue;
      (body < declining ? found : wrong) += 1;
    }
    recall.recall += found / double(declining);
    recall.false_discoveries += found + wrong > 0 ? wrong / (found + wrong) : 0;
    recall.false_alarms += wrong / double(question.bodies - declining);
  }
  const double rounds = double(question.rounds);
  return {signal, size, recall.recall / rounds, recall.false_discoveries / rounds,
          recall.false_alarms / rounds};
}

}  // namespace

std::vector<Recall> warning_recall(const RecallQuestion& question, std::uint64_t seed) {
  std::vector<Recall> all;
  for (const auto signal : {WarningSignal::latest, WarningSignal::ewma, WarningSignal::cusum}) {
    for (const double size : question.sizes) {
      all.push_back(recall_of(question, signal, size, seed));
    }
  }
  return all;
}

}  // namespace commonweal::methods
