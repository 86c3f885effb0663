#include "platform/audit/command/verdict_text.hpp"

#include <ostream>
#include <string>

#include "base/number_text.hpp"

namespace commonweal::platform {
namespace {

// "1 act", "12,345 rows"
std::string counted(std::int64_t number, const std::string& one) {
  return base::grouped(static_cast<double>(number)) + ' ' + one + (number == 1 ? "" : "s");
}

void print_whole(const AuditVerdict& verdict, std::ostream& out) {
  out << "Verified. " << counted(verdict.rows, "row") << " in " << counted(verdict.tables, "table")
      << " stand as " << counted(verdict.acts, "act") << " wrote them, and the chain is whole.\n";
}

void print_findings(const AuditVerdict& verdict, std::ostream& out) {
  out << "Not verified. " << counted(static_cast<std::int64_t>(verdict.findings.count()), "thing")
      << (verdict.findings.count() == 1 ? " does" : " do") << " not hold:\n";
  for (const auto& finding : verdict.findings.listed()) out << "- " << finding.what << '\n';
  const auto more = verdict.findings.unlisted();
  if (more > 0) out << "There are " << more << " more like these.\n";
  out << "Read: " << counted(verdict.rows, "row") << " in " << counted(verdict.tables, "table")
      << ", " << counted(verdict.acts, "act") << ".\n";
}

void print_given(const HeadPlace& given, std::ostream& out) {
  if (given.later == 0) {
    out << "The head that was given is the present one.\n";
    return;
  }
  out << "The head that was given is that of " << act_text(given.act) << "; "
      << counted(given.later, "act") << " came after it.\n";
}

Json time_json(const std::optional<base::Instant>& at) {
  return at ? Json(time_text(*at)) : Json();
}

Json finding_json(const AuditFinding& finding) {
  const auto& rows = finding.rows;
  return Json::object({{"table", finding.table.empty() ? Json() : Json(finding.table)},
                       {"first_row", rows ? Json(rows->first) : Json()},
                       {"last_row", rows ? Json(rows->last) : Json()},
                       {"act", finding.act},
                       {"at", time_json(finding.at)},
                       {"what", finding.what}});
}

Json given_json(const std::optional<HeadPlace>& given) {
  if (!given) return {};
  return Json::object(
      {{"act", given->act.id}, {"at", time_text(given->act.at)}, {"acts_after", given->later}});
}

}  // namespace

void print_verdict(const AuditVerdict& verdict, std::ostream& out) {
  if (verdict.holds()) {
    print_whole(verdict, out);
  } else {
    print_findings(verdict, out);
  }
  if (verdict.given) print_given(*verdict.given, out);
  out << "Head: " << (verdict.head.empty() ? "none" : verdict.head) << '\n';
}

Json verdict_json(const AuditVerdict& verdict) {
  Json findings = Json::array();
  for (const auto& finding : verdict.findings.listed()) findings.add(finding_json(finding));
  return Json::object({{"verified", verdict.holds()},
                       {"rows", verdict.rows},
                       {"tables", verdict.tables},
                       {"acts", verdict.acts},
                       {"head", verdict.head.empty() ? Json() : Json(verdict.head)},
                       {"given_head", given_json(verdict.given)},
                       {"findings", std::move(findings)},
                       {"unlisted", verdict.findings.unlisted()}});
}

}  // namespace commonweal::platform
