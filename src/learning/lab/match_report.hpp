#pragma once

// A comparison group for people who were helped, how alike it is, and what differs since.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "learning/lab/lab_people.hpp"
#include "methods/matching/balance.hpp"
#include "methods/matching/logistic.hpp"
#include "methods/matching/matched_effect.hpp"
#include "methods/matching/nearest_match.hpp"
#include "methods/matching/propensity_weights.hpp"

namespace commonweal::learning {

enum class MatchMethod { nearest, radius, cem, entropy, ipw, overlap };

struct LabMatchQuestion {
  MatchMethod method = MatchMethod::nearest;
  methods::NearestQuestion nearest = {};
  methods::Estimand estimand = methods::Estimand::att;  // Of ipw; overlap is always ato.
};

struct CovariateBalance {
  std::string name;
  methods::ColumnBalance before;
  methods::ColumnBalance after;
};

struct LabMatchReport {
  LabPeople people;
  LabMatchQuestion question;
  methods::LogisticFit propensity;
  std::vector<double> scores;  // How likely each was to be helped.
  methods::Matching matching;
  std::vector<CovariateBalance> balance;        // The score first.
  std::vector<methods::MatchedEffect> effects;  // By outcome.
  methods::EffectiveSize sizes;
  std::string digest;

  std::size_t treated() const;
  std::size_t matched_treated() const;
  std::size_t controls_used() const;
  std::size_t unmatched_controls() const;
  // Whether those helped and the others share no score at all.
  bool has_no_overlap() const;
};

// Fills in a report whose people and question are there. Problems where there is nothing to compare
// with, covariates cannot be told apart, or no weights make the groups alike.
void work_out_match(LabMatchReport& report, base::Problems& problems);

std::string_view method_word(MatchMethod method);
std::string_view estimand_word(const LabMatchQuestion& question);

}  // namespace commonweal::learning
