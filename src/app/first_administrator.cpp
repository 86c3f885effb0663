#include "app/first_administrator.hpp"

#include <ostream>

#include "platform/identity/account_change.hpp"

namespace commonweal::app {

void greet_first_administrator(std::ostream& terminal, platform::Store& record,
                               const std::string& site, const platform::Act& act) {
  platform::Transaction transaction(record, platform::Access::write);
  if (platform::has_accounts(transaction)) return;
  const auto invited = platform::invite_first(transaction, act);
  transaction.commit();
  terminal << "Nobody has an account yet. The first administrator chooses a password here, once, "
              "within 24 hours:\n"
           << site << platform::link_path(invited.link_token) << std::endl;
}

}  // namespace commonweal::app
