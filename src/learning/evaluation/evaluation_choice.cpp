#include "learning/evaluation/evaluation_choice.hpp"

#include "base/problems.hpp"
#include "base/word_table.hpp"

namespace commonweal::learning {
namespace {

constexpr base::WordTable<bool, 2> kPlans = {{{true, "robust"}, {false, "not-robust"}}};

template <class Value>
void take(const base::Result<Value>& result, std::optional<Value>& into, base::Problems& problems) {
  if (const Value* value = problems.value_of(result)) into = *value;
}

}  // namespace

base::Result<EvaluationChoice> evaluation_choice(const EvaluationChoiceText& text) {
  base::Problems problems;
  EvaluationChoice choice{.body = std::string(text.body), .state = {}, .robust = {}};
  if (!text.state.empty()) {
    take(evaluation_state_named({.place = "state", .text = text.state}), choice.state, problems);
  }
  if (!text.plan.empty()) {
    take(base::value_named(kPlans, {.place = "plan", .text = text.plan}), choice.robust, problems);
  }
  if (!problems.empty()) return std::move(problems).fail();
  return choice;
}

std::vector<Evaluation> chosen(std::vector<Evaluation> evaluations,
                               const EvaluationChoice& choice) {
  std::erase_if(evaluations, [&](const Evaluation& it) {
    return (!choice.body.empty() && it.body != choice.body) ||
           (choice.state && it.state != *choice.state) ||
           (choice.robust && is_robust(it) != *choice.robust);
  });
  return evaluations;
}

}  // namespace commonweal::learning
