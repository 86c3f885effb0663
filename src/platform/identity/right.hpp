#pragma once

// What a person may do, by the role they hold on a scope and on all that lies under it. Knows
// nothing of accounts, pages or bodies: a scope is an opaque code, and the whole is "".

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/result.hpp"

namespace commonweal::platform {

enum class Right {
  unnamed,           // No one has it: a route or command that names none is a defect.
  see_public,        // Figures, missions, sources: everyone, signed in or not.
  own_account,       // One's own password, sessions, second factor.
  see_work,          // The imports and other jobs on a scope.
  write_figures,     // Import figures of bodies.
  give_roles,        // Let others in on a scope.
  read_audit,        // Who wrote what when, of everything.
  administer,        // Accounts, missions, metrics, sources, the service itself.
  steer,             // What bodies are asked, mandate letters, the government's answers to reports.
  answer_for_body,   // Acknowledge a letter, pass a metric on.
  write_report,      // The independent report on progress: nobody in the centre.
  add_evidence,      // Studies, interventions and what is known of them.
  grade_evidence,    // How sure a study or an effect makes one; answers to questions.
  publish_effects,   // A pooled effect as one that spending may rest on.
  report_practice,   // What a body asks of evidence, has in use, evaluates and has delivered.
  draft_proposals,   // A body's bids for money.
  submit_proposals,  // A department's: those of its bodies go to the Treasury through it.
  test_proposals,    // Record what a test found, and choose portfolios.
  decide_spending,   // Fund, decline, stop, scale.
  keep_values,       // Unit values, rates, envelopes, what counts as prevention.
};

enum class Role {
  reader,
  body_lead,
  analyst,
  mission_unit,
  independent,
  evidence_lead,
  treasury,
  minister,
  administrator
};

// Whether it is enough to hold a right on some scope to come in, what is then shown or taken being
// checked where the data is read; or whether it must be held on the whole.
enum class Reach { some_scope, whole };

struct RightRecord {
  Right right;
  std::string_view word;   // "write-figures"
  std::string_view means;  // "import figures of bodies"
  Reach reach;
  std::vector<Role> roles;  // Beside everyone, for see_public, and whoever has an account.
};

// All of them, in the order of the enum, without `unnamed`.
std::span<const RightRecord> all_rights();
const RightRecord& record_of(Right right);

inline constexpr std::array kRoles = {Role::reader,       Role::body_lead,   Role::analyst,
                                      Role::mission_unit, Role::independent, Role::evidence_lead,
                                      Role::treasury,     Role::minister,    Role::administrator};
std::string_view code_word(Role role);  // "body-lead"
std::string_view words_of(Role role);   // "Body lead"
base::Result<Role> role_named(base::Field field);

bool allows(Role role, Right right);

// Which scope lies under which.
class ScopeTree {
 public:
  static constexpr std::string_view kWhole{};

  ScopeTree() = default;
  // By scope, the one above it; one without any lies under the whole.
  explicit ScopeTree(std::map<std::string, std::string, std::less<>> parents)
      : parents_(std::move(parents)) {}

  // A scope lies under itself and under the whole. A circle in what was given ends as false.
  bool lies_under(std::string_view scope, std::string_view above) const;

 private:
  std::map<std::string, std::string, std::less<>> parents_;
};

struct Grant {
  Role role;
  std::string scope;

  friend bool operator==(const Grant&, const Grant&) = default;
};

// Whether these grants give the right on the scope.
bool allow(std::span<const Grant> grants, Right right, std::string_view scope,
           const ScopeTree& tree);

}  // namespace commonweal::platform
