#pragma once

// Who asks for a change of a report, and what they may as the record stands when it is written,
// whatever let them in.

#include <optional>
#include <string>

#include "platform/audit/audit.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::missions {

// Without an account, nobody: no command of the shell writes in a report.
struct ReportAsker {
  std::optional<platform::AccountId> account;
  platform::Act act;
};

// Whether the account writes for the independent body, and whether it answers for the government.
bool writes_for(platform::Transaction& transaction, std::optional<platform::AccountId> account,
                const std::string& body);
bool answers_reports(platform::Transaction& transaction,
                     std::optional<platform::AccountId> account);

}  // namespace commonweal::missions
