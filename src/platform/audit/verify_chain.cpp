#include "platform/audit/verify_chain.hpp"

#include <algorithm>
#include <utility>

namespace commonweal::platform {
namespace {

const std::string kActs = "SELECT " + std::string(kAuditColumns) + " FROM audit ORDER BY id";

class Walk {
 public:
  Walk(const std::vector<std::string>& tables, AuditVerdict& verdict)
      : tables_(tables), verdict_(verdict) {}

  void take(AuditRow act, const AuditCheck& check) {
    ++verdict_.acts;
    if (verdict_.given) ++verdict_.given->later;
    check_link(act);
    if (link_hash(act) != act.hash) {
      refuse(act, "its row in the audit was altered: it is not what its hash says.");
    }
    if (!std::ranges::binary_search(tables_, act.table)) {
      refuse(act, "the table that it names is not there.");
    }
    if (check.head == act.hash) verdict_.given = HeadPlace{.act = act};
    before_ = std::move(act);
  }

  void end(const AuditCheck& check) {
    verdict_.head = before_.hash;
    if (!check.head || verdict_.given) return;
    verdict_.findings.add({.what = "The head that was given is not in the chain: acts were cut "
                                   "off its end, or the chain was rewritten."});
  }

 private:
  void refuse(const AuditRow& act, const std::string& what) {
    verdict_.findings.add(of_act(act, "In " + act_text(act) + ", " + what));
  }

  void check_link(const AuditRow& act) {
    const std::int64_t next = before_.id + 1;
    if (act.id > next) {
      const RowRange missing{next, act.id - 1};
      const std::string acts = missing.first == missing.last
                                   ? "act " + std::to_string(missing.first) + " is"
                                   : "acts " + std::to_string(missing.first) + " to " +
                                         std::to_string(missing.last) + " are";
      verdict_.findings.add(
          of_act(act, "Before " + act_text(act) + ", " + acts + " missing from the audit."));
    } else if (act.id < next) {
      refuse(act, "the number is not one that acts have.");
    } else if (act.previous != before_.hash) {
      refuse(act, "the chain is broken: it does not follow the act before it.");
    }
  }

  const std::vector<std::string>& tables_;
  AuditVerdict& verdict_;
  AuditRow before_;
};

}  // namespace

void verify_chain(Transaction& transaction, const AuditCheck& check,
                  const std::vector<std::string>& tables, AuditVerdict& verdict) {
  Walk walk(tables, verdict);
  auto act = transaction.prepare(kActs);
  while (act.next()) walk.take(audit_row_in(act), check);
  walk.end(check);
}

}  // namespace commonweal::platform
