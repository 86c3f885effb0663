#pragma once

// What follows from a lever test: how simple the problem is, whether control would crowd out what
// people bring to it, and of each lever whether it fits, with the evidence on it (table 2.1 of
// Great Government, in our words).

#include <string>
#include <string_view>
#include <vector>

#include "learning/levers/lever_test.hpp"

namespace commonweal::learning {

enum class Simplicity { simple, complex, unclear };
enum class Lever { targets, market, regulation };
enum class Fit { fits, with_care, does_not_fit, unclear };

std::string_view code_word(Simplicity simplicity);
std::string_view code_word(Lever lever);
std::string_view code_word(Fit fit);
std::string_view words_of(Lever lever);  // "Targets"
std::string_view words_of(Fit fit);      // "Does not fit"

// What is known of a lever: a row of table 2.1.
struct LeverEvidence {
  std::string_view effectiveness;
  std::string_view why;
};
const LeverEvidence& evidence_on(Lever lever);

struct LeverFit {
  Lever lever;
  Fit fit;
  std::string why;
};

struct LeverVerdict {
  Simplicity simplicity;
  bool would_crowd_out;                   // At least one need of those who do it is answered yes.
  std::vector<std::string_view> against;  // The questions answered no, of the six.
  std::vector<std::string_view> open;     // Those answered unsure.
  std::vector<LeverFit> levers;
  std::vector<std::string> instead;  // What fits, where a lever does not.
  // What must stand beside a target before it is set; empty where nothing lacks.
  std::vector<std::string> demands;
};

LeverVerdict verdict_on(const LeverTest& test);

// The verdict in one sentence.
std::string verdict_sentence(const LeverVerdict& verdict);

}  // namespace commonweal::learning
