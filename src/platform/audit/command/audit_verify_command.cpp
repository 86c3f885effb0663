#include <ostream>
#include <utility>

#include "base/problems.hpp"
#include "platform/audit/audit_log.hpp"
#include "platform/audit/command/audit_command.hpp"
#include "platform/audit/command/verdict_text.hpp"

namespace commonweal::platform {
namespace {

base::Result<ExitStatus> verify(const Call& call) {
  AuditCheck check;
  if (const auto head = call.option("--head")) {
    auto hash = audit_hash_in(*head);
    if (!hash) return base::fail(std::move(hash));
    check.head = *std::move(hash);
  }
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  const AuditVerdict verdict = verify_audit(transaction, check);
  if (call.given("--json")) {
    call.out << verdict_json(verdict).pretty() << '\n';
  } else {
    print_verdict(verdict, call.out);
  }
  return verdict.holds() ? ExitStatus::done : ExitStatus::answer_is_no;
}

base::Result<ExitStatus> print_head(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  const AuditHead head = audit_head(transaction);
  if (call.given("--json")) {
    call.out << Json::object({{"head", head.at ? Json(head.hash) : Json()},
                              {"acts", head.acts},
                              {"at", head.at ? Json(time_text(*head.at)) : Json()}})
                    .pretty()
             << '\n';
  } else if (!head.at) {
    call.out << "No act is recorded yet.\n";
  } else {
    call.out << head.hash << '\n'
             << (head.acts == 1 ? "1 act" : std::to_string(head.acts) + " acts") << ", the last at "
             << time_text(*head.at) << ".\n";
  }
  return ExitStatus::done;
}

constexpr Option kVerifyOptions[] = {
    {.name = "--head",
     .value = "HASH",
     .help = "A head that was noted before. It must be in the chain."},
    {.name = "--json", .help = "Prints JSON."},
};

constexpr Option kHeadOptions[] = {{.name = "--json", .help = "Prints JSON."}};

}  // namespace

const Command kVerifyAudit{
    .area = "audit",
    .verb = "verify",
    .summary = "Holds the data against the audit.",
    .description =
        "Recomputes from the data what the audit says of it: every row of every table must be one "
        "that an act wrote, as it wrote it, and the acts must be a whole chain. Lists what does "
        "not hold, up to 20 findings, by table, rows, act and time, never by what the rows say, "
        "and ends with status 1. A chain that was rewritten as a whole, or whose end was cut off "
        "with its rows, is found only by a head that was noted elsewhere. Reads one state of the "
        "database while others write to it.",
    .example = "commonweal audit verify --db sqlite:var/commonweal.db",
    .operands = {},
    .options = kVerifyOptions,
    .uses = Command::Uses::store,
    .run = verify,
    .right = Right::read_audit,
};

const Command kAuditHead{
    .area = "audit",
    .verb = "head",
    .summary = "Prints the head of the audit's chain.",
    .description =
        "Prints the hash of the last act, how many acts there are and when the last was. Note it "
        "where no one who can write the database can write: audit verify --head tells later "
        "whether the chain still holds it.",
    .example = "commonweal audit head",
    .operands = {},
    .options = kHeadOptions,
    .uses = Command::Uses::store,
    .run = print_head,
    .right = Right::read_audit,
};

}  // namespace commonweal::platform
