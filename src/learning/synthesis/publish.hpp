#pragma once

// A pool on its way to become a version of an effect: what a person adds to it (the metric, how it
// becomes units, by which factors and from where), checked. Knows no database and no account.

#include <map>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "learning/synthesis/synthesis.hpp"
#include "missions/effect.hpp"
#include "missions/factor.hpp"

namespace commonweal::learning {

// As people type it; empty where nothing is said.
struct FactorText {
  std::string value;
  std::string standard_error;
  std::string source_words;

  bool is_empty() const { return value.empty() && standard_error.empty() && source_words.empty(); }
};

struct PublishText {
  std::string code;
  std::string metric;
  std::string conversion;  // Empty: none.
  std::string source;
  std::string rows;
  std::string onset_months;
  std::string duration_months;
  std::string grade;  // Empty: as the version before, where its studies are the same.
  std::string grade_reasons;
  std::string note;
  std::map<missions::FactorKind, FactorText> factors;
};

struct PublishOrder {
  missions::Effect effect;
  std::vector<missions::Record> factors;
};

// What is published of a pool with this digest, on a day ("2026-11-23"). Fails where there is no
// answer, and with all that does not make sense, each at its field: "metric",
// "baseline-risk-value".
base::Result<PublishOrder> publish_order(const Synthesis& synthesis, const std::string& digest,
                                         const PublishText& text, const std::string& day);

// What was typed for what stands: the form of a further version begins with it.
PublishText text_of(const missions::Effect& effect,
                    const std::vector<const missions::Factor*>& factors);

// A grade is of the studies that it looked at. Whether that of the version before holds for studies
// with this digest; and what readers are told where it does not, empty where nothing is lost.
bool grade_holds(const missions::Effect& before, const std::string& digest);
std::string lost_grade_sentence(const missions::Effect& before, const std::string& digest);

// What is said of a grade only if nothing is: the one before, or not graded.
void settle_grade(const missions::Effect& before, const std::string& digest, PublishText& text);

// Whether two differ in more than the day. Of the same studies by the same method, figures that are
// equal to three digits are the same: programs end their search at slightly different ones.
bool says_the_same(const missions::Effect& a, const missions::Effect& b);

// The fields of a form: "baseline-risk-value".
std::string factor_field(missions::FactorKind kind, std::string_view column);

// "bcg-tuberculosis": a code for a first version, which a person may change.
std::string suggested_code(const Synthesis& synthesis);

}  // namespace commonweal::learning
