#include "platform/identity/right.hpp"

#include <algorithm>
#include <iterator>

#include "base/check.hpp"
#include "base/word_table.hpp"

namespace commonweal::platform {
namespace {

constexpr base::WordTable<Role, 9> kRoleWords = {{{Role::reader, "reader"},
                                                  {Role::body_lead, "body-lead"},
                                                  {Role::analyst, "analyst"},
                                                  {Role::mission_unit, "mission-unit"},
                                                  {Role::independent, "independent"},
                                                  {Role::evidence_lead, "evidence-lead"},
                                                  {Role::treasury, "treasury"},
                                                  {Role::minister, "minister"},
                                                  {Role::administrator, "administrator"}}};

constexpr base::WordTable<Role, 9> kRoleNames = {{{Role::reader, "Reader"},
                                                  {Role::body_lead, "Body lead"},
                                                  {Role::analyst, "Analyst"},
                                                  {Role::mission_unit, "Mission unit"},
                                                  {Role::independent, "Independent body"},
                                                  {Role::evidence_lead, "Evidence lead"},
                                                  {Role::treasury, "Treasury"},
                                                  {Role::minister, "Minister"},
                                                  {Role::administrator, "Administrator"}}};

// Of everybody, of missions and of those who look after the service.
std::vector<RightRecord> rights_of_the_house() {
  using enum Role;
  return {
      {Right::see_public, "see-public", "see figures, missions and sources", Reach::some_scope, {}},
      {Right::own_account, "own-account", "look after one's own account", Reach::some_scope, {}},
      {Right::see_work,
       "see-work",
       "see imports and other jobs of a scope",
       Reach::some_scope,
       {reader, body_lead, analyst, mission_unit, independent, evidence_lead, treasury, minister,
        administrator}},
      {Right::write_figures,
       "write-figures",
       "import figures of the bodies of a scope",
       Reach::some_scope,
       {analyst, administrator}},
      {Right::give_roles,
       "give-roles",
       "let others in on a scope",
       Reach::some_scope,
       {body_lead, independent, administrator}},
      {Right::read_audit,
       "read-audit",
       "read who wrote what and when",
       Reach::whole,
       {reader, body_lead, analyst, mission_unit, independent, evidence_lead, treasury, minister,
        administrator}},
      {Right::administer,
       "administer",
       "change accounts, missions, metrics and sources",
       Reach::whole,
       {administrator}},
      {Right::steer,
       "steer",
       "ask bodies, sign mandate letters and answer reports",
       Reach::whole,
       {mission_unit, administrator}},
      {Right::answer_for_body,
       "answer-for-body",
       "acknowledge what a body is asked and pass it on",
       Reach::some_scope,
       {body_lead}},
      {Right::write_report,
       "write-report",
       "write the independent report on progress",
       Reach::some_scope,
       {independent}},
  };
}

// What works, and what is funded.
std::vector<RightRecord> rights_of_the_slices() {
  using enum Role;
  return {
      {Right::add_evidence,
       "add-evidence",
       "add studies and interventions",
       Reach::some_scope,
       {analyst, evidence_lead, administrator}},
      {Right::grade_evidence,
       "grade-evidence",
       "grade studies and effects, and answer questions of what works",
       Reach::whole,
       {evidence_lead}},
      {Right::publish_effects,
       "publish-effects",
       "publish pooled effects",
       Reach::whole,
       {evidence_lead}},
      {Right::report_practice,
       "report-practice",
       "ask for evidence and say what a body has in use, evaluates and has delivered",
       Reach::some_scope,
       {body_lead, analyst, mission_unit}},
      {Right::draft_proposals,
       "draft-proposals",
       "draft a body's bids for money",
       Reach::some_scope,
       {body_lead, analyst}},
      {Right::submit_proposals,
       "submit-proposals",
       "submit the bids of a department and its bodies",
       Reach::some_scope,
       {body_lead}},
      {Right::test_proposals,
       "test-proposals",
       "record mission tests and choose portfolios",
       Reach::whole,
       {treasury}},
      {Right::decide_spending,
       "decide-spending",
       "fund, decline, scale and stop proposals",
       Reach::whole,
       {minister}},
      {Right::keep_values,
       "keep-values",
       "change unit values, rates, envelopes and what counts as prevention",
       Reach::whole,
       {treasury, administrator}},
  };
}

}  // namespace

std::span<const RightRecord> all_rights() {
  static const std::vector<RightRecord> kRights = [] {
    std::vector<RightRecord> all = rights_of_the_house();
    std::ranges::move(rights_of_the_slices(), std::back_inserter(all));
    return all;
  }();
  return kRights;
}

const RightRecord& record_of(Right right) {
  const auto found = std::ranges::find(all_rights(), right, &RightRecord::right);
  CW_CHECK(found != all_rights().end());
  return *found;
}

std::string_view code_word(Role role) { return base::word_of(kRoleWords, role); }
std::string_view words_of(Role role) { return base::word_of(kRoleNames, role); }
base::Result<Role> role_named(base::Field field) { return base::value_named(kRoleWords, field); }

bool allows(Role role, Right right) {
  if (right == Right::see_public || right == Right::own_account) return true;
  return std::ranges::find(record_of(right).roles, role) != record_of(right).roles.end();
}

bool ScopeTree::lies_under(std::string_view scope, std::string_view above) const {
  if (above == kWhole) return true;
  for (std::size_t steps = 0; steps <= parents_.size(); ++steps) {
    if (scope == above) return true;
    const auto parent = parents_.find(scope);
    if (parent == parents_.end() || parent->second.empty()) return false;
    scope = parent->second;
  }
  return false;
}

bool allow(std::span<const Grant> grants, Right right, std::string_view scope,
           const ScopeTree& tree) {
  return std::ranges::any_of(grants, [&](const Grant& grant) {
    return allows(grant.role, right) && tree.lies_under(scope, grant.scope);
  });
}

}  // namespace commonweal::platform
