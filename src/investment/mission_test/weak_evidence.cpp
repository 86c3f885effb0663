#include "investment/mission_test/weak_evidence.hpp"

#include <algorithm>
#include <array>

#include "base/check.hpp"

namespace commonweal::investment {
namespace {

using missions::EvidenceGrade;

struct GradeRow {
  EvidenceGrade grade;
  std::string_view title;
};

constexpr std::array<GradeRow, 5> kGrades{{{EvidenceGrade::high, "High"},
                                           {EvidenceGrade::moderate, "Moderate"},
                                           {EvidenceGrade::low, "Low"},
                                           {EvidenceGrade::very_low, "Very low"},
                                           {EvidenceGrade::not_graded, "Not graded"}}};

double reached_by(const Case& of, const Proposal& proposal, EvidenceGrade grade) {
  double people = 0;
  for (const auto& line : proposal.reach) {
    const auto* effect = find_effect(of, line.effect);
    if (effect == nullptr || effect->grade != grade) continue;
    for (const auto& year : line.people) people += year.amount;
  }
  return people;
}

// Of lines that rest on effects of that grade; of those stated outright where it is none.
double value_of(const Case& of, const Appraisal& appraisal, const EvidenceGrade* grade) {
  double value = 0;
  for (const auto& line : appraisal.values) {
    if (!line.counts) continue;
    const auto* effect = line.effect.empty() ? nullptr : find_effect(of, line.effect);
    const bool is_of_it =
        grade == nullptr ? effect == nullptr : effect != nullptr && effect->grade == *grade;
    if (is_of_it) value += line.present.mean;
  }
  return value;
}

bool holds(const std::vector<std::string>& list, const std::string& code) {
  return std::ranges::find(list, code) != list.end();
}

template <class Rule>
std::vector<std::string> effects_that(const Case& of, const Proposal& proposal, Rule rule) {
  std::vector<std::string> codes;
  const auto look_at = [&](const std::string& code) {
    const auto* effect = find_effect(of, code);
    if (effect != nullptr && rule(*effect) && !holds(codes, code)) codes.push_back(code);
  };
  for (const auto& line : proposal.reach) look_at(line.effect);
  for (const auto& line : proposal.benefits) look_at(line.effect);
  std::ranges::sort(codes);
  return codes;
}

}  // namespace

bool is_weak(EvidenceGrade grade) {
  switch (grade) {
    case EvidenceGrade::high:
    case EvidenceGrade::moderate: return false;
    case EvidenceGrade::low:
    case EvidenceGrade::very_low:
    case EvidenceGrade::not_graded: return true;
  }
  CW_CHECK(false);
}

std::vector<GradeShare> grade_shares(const Case& of, const Proposal& proposal,
                                     const Appraisal& appraisal) {
  std::vector<GradeShare> shares;
  double value = value_of(of, appraisal, nullptr);
  double people = 0;
  const double outright = value;
  for (const auto& [grade, title] : kGrades) {
    shares.push_back({.grade = std::string(missions::code_word(grade)),
                      .title = std::string(title),
                      .is_weak = is_weak(grade),
                      .value_share = value_of(of, appraisal, &grade),
                      .reach_share = reached_by(of, proposal, grade)});
    value += shares.back().value_share;
    people += shares.back().reach_share;
  }
  shares.push_back({.grade = "none", .title = "Stated outright", .value_share = outright});
  std::erase_if(shares,
                [](const GradeShare& it) { return it.value_share == 0 && it.reach_share == 0; });
  for (auto& share : shares) {
    share.value_share = value == 0 ? 0 : share.value_share / value;
    share.reach_share = people == 0 ? 0 : share.reach_share / people;
  }
  return shares;
}

std::vector<std::string> weak_effects(const Case& of, const Proposal& proposal) {
  return effects_that(of, proposal, [](const CaseEffect& it) { return is_weak(it.grade); });
}

std::vector<std::string> open_effects(const Case& of, const Proposal& proposal) {
  return effects_that(of, proposal, [](const CaseEffect& it) { return !it.question; });
}

Proposal without_effects(Proposal proposal, const std::vector<std::string>& effects) {
  const auto is_out = [&](const auto& line) { return holds(effects, line.effect); };
  std::erase_if(proposal.reach, is_out);
  std::erase_if(proposal.benefits, is_out);
  return proposal;
}

Proposal without_changes(Proposal proposal, const std::vector<std::string>& effects) {
  std::erase_if(proposal.benefits, [&](const BenefitLine& line) {
    return line.of == BenefitOf::changed && holds(effects, line.effect);
  });
  std::erase_if(proposal.reach, [&](const missions::ReachLine& line) {
    const bool brings = std::ranges::any_of(
        proposal.benefits, [&](const BenefitLine& it) { return it.effect == line.effect; });
    return !brings && holds(effects, line.effect);
  });
  return proposal;
}

}  // namespace commonweal::investment
