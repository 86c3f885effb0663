#pragma once

// What may be done to accounts, for the shell and the pages alike: each is one change of the record
// with its audit rows, or a refusal that says why. Who may ask for it is checked by the caller;
// what keeps an independent body independent is checked here (independence.hpp).

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "platform/identity/account_store.hpp"
#include "platform/identity/grant_store.hpp"

namespace commonweal::platform {

struct Invitation {
  std::string email;
  std::string name;
  std::optional<Grant> grant;
};

// An account, and the token of the link by which its person chooses a password.
struct Invited {
  Account account;
  std::string link_token;
};

// The path of the page that the link leads to.
std::string link_path(std::string_view link_token);

// Fails with a conflict where there is an account with that address; the transaction is then not to
// be committed, as wherever one of these fails.
base::Result<Invited> invite(Transaction& transaction, const Invitation& invitation,
                             const Act& act);

// The first administrator's: the person says on the page who they are. There must be no account.
Invited invite_first(Transaction& transaction, const Act& act);

// In place of a link that was made before. Fails for a disabled account.
base::Result<Invited> new_link(Transaction& transaction, Account account, const Act& act);

// The account that a link opens; none for one that was used, replaced or made too long ago.
std::optional<Account> opened_by(Transaction& transaction, std::string_view link_token,
                                 base::Instant now);

// Ends the link and every session.
Account set_password(Transaction& transaction, Account account, std::string hash, const Act& act);

Account sign_out_everywhere(Transaction& transaction, Account account, const Act& act);
Account drop_second_factor(Transaction& transaction, Account account,
                           const Act& act);  // One's own.
base::Result<Account> reset_second_factor(Transaction& transaction, Account account,
                                          const Act& act);

// The service keeps at least one administrator of the whole who can sign in.
base::Result<Account> disable(Transaction& transaction, Account account, const Act& act);
base::Result<Account> enable(Transaction& transaction, Account account, const Act& act);
base::Result<Account> withdraw_role(Transaction& transaction, Account account, const Grant& grant,
                                    const Act& act);

// Ends every session of the account: more rights begin with a new token. Refuses a role that does
// not go with those held, and one that is given to oneself by anybody but an administrator.
base::Result<Account> give_role(Transaction& transaction, Account account, const Grant& grant,
                                const Act& act);

}  // namespace commonweal::platform
