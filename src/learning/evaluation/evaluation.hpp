#pragma once

// A plan to find out whether what is spent works, after the Magenta Book: what is believed, what is
// asked, against what it is compared, by whom, for how much and by when. A plan is robust where all
// that is there; the register says of what share of spending that holds.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "missions/record.hpp"

namespace commonweal::learning {

enum class EvaluationState { planned, running, published, abandoned };

std::string_view code_word(EvaluationState state);
std::string_view words_of(EvaluationState state);
base::Result<EvaluationState> evaluation_state_named(base::Field field);

// How many are to be compared, and what is known of them beforehand.
struct PlannedSample {
  double treated;  // People; or clusters, where a cluster has more than one.
  double control;
  double cluster_size = 1;
  double icc = 0;
  std::optional<double> baseline_share;  // Of an outcome that people have or not.
  std::optional<double> outcome_sd;      // Of one that is a number, in its unit.
};

struct Evaluation {
  std::string code;
  std::string title;
  std::string body;                         // The code of the body that spends.
  std::optional<std::string> intervention;  // A code.
  std::string programme;                    // What is evaluated.
  std::optional<double> spend;              // Pounds, on the programme. None: not published.
  std::string theory_of_change;             // This and what follows may be empty.
  std::string process_questions;
  std::string impact_questions;
  std::string value_questions;
  std::string baseline;
  std::string counterfactual;
  std::optional<std::int64_t> level;  // On the Maryland scale, 1 to 5: what the design could reach.
  std::string outcome;
  std::optional<PlannedSample> sample;
  std::string owner;             // An office, never a person.
  std::optional<double> budget;  // Pounds, of the evaluation.
  std::string publication;       // A day.
  EvaluationState state;
  std::string result;
  std::optional<std::string> source;  // A code.
  std::string rows;
  std::string note;

  // None if a field does not make sense; the problems say which.
  static std::optional<Evaluation> make(const missions::Record& record,
                                        const missions::PlaceOf& place, base::Problems& problems);
};

const missions::RecordTable& evaluation_table();

// What a plan lacks to be robust, in words that follow "It has no": "budget", "publication date".
// Empty: it is robust. An abandoned one is not.
std::vector<std::string> lacks_of(const Evaluation& evaluation);
bool is_robust(const Evaluation& evaluation);

inline constexpr std::string_view kRobustRule =
    "A plan is robust where it names a counterfactual that can reach level 3 or above of the "
    "Maryland scale, an owner, a budget and a date of publication, and has not been abandoned.";

// Of what is spent, how much has a robust plan.
struct RobustShare {
  std::size_t evaluations = 0;
  std::size_t robust = 0;
  std::size_t without_spend = 0;  // Whose spend is not known: counted in no sum.
  double spend = 0;
  double robust_spend = 0;

  std::optional<double> share() const;  // None where no spend is known.
};
RobustShare robust_share(std::span<const Evaluation> evaluations);

}  // namespace commonweal::learning
