#include "platform/sign_in/account_command.hpp"

#include <ostream>
#include <string>
#include <utility>

#include "base/problems.hpp"
#include "platform/identity/account_change.hpp"

namespace commonweal::platform {
namespace {

using base::ErrorCode;

Act act_of(const Call& call, std::string action) {
  return {.at = call.world.now(), .actor = call.world.actor, .action = std::move(action)};
}

base::Result<std::string> email_of(const Call& call) {
  return email_in({.place = "EMAIL", .text = call.operands[0]});
}

// The address is not repeated: what is printed may end in a log.
base::Result<Account> account_of(const Call& call, Transaction& record) {
  const auto email = email_of(call);
  if (!email) return tl::unexpected(email.error());
  auto account = account_of_email(record, *email);
  if (account) return *std::move(account);
  return base::fail(ErrorCode::not_found,
                    "There is no account with this email address. commonweal account list shows "
                    "them.");
}

base::Result<Grant> grant_in(const Call& call) {
  const auto role = role_named(call.field("--role"));
  if (!role) return tl::unexpected(role.error());
  const auto scope = call.option("--scope");
  return Grant{.role = *role, .scope = scope ? std::string(scope->text) : ""};
}

void print_link(const Call& call, const Invited& invited) {
  call.out << "Give this link to the person. It opens once, within 24 hours:\n"
           << call.field("--public-url").text << link_path(invited.link_token) << '\n';
}

base::Result<Invited> invite_new(const Call& call, Transaction& record, const std::string& email) {
  const auto name = call.option("--name");
  if (!name) {
    return base::fail(ErrorCode::invalid_input,
                      "There is no account with this email address yet. Give --name to make one.");
  }
  const auto person = person_name_in(*name);
  const auto grant = grant_in(call);
  base::Problems problems;
  problems.value_of(person);
  problems.value_of(grant);
  if (!problems.empty()) return std::move(problems).fail();
  return invite(record, {.email = email, .name = *person, .grant = *grant},
                act_of(call, "account invite"));
}

base::Result<ExitStatus> run_invite(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  auto email = email_of(call);
  if (!email) return base::fail(std::move(email));
  Transaction record(*store, Access::write);
  auto account = account_of_email(record, *email);
  auto invited = account ? new_link(record, *std::move(account), act_of(call, "account invite"))
                         : invite_new(call, record, *email);
  if (!invited) return base::fail(std::move(invited));
  record.commit();
  print_link(call, *invited);
  return ExitStatus::done;
}

std::string roles_of(const std::vector<Grant>& grants) {
  std::string text;
  for (const auto& grant : grants) {
    text.append(text.empty() ? "" : ", ").append(code_word(grant.role));
    if (!grant.scope.empty()) text.append(":").append(grant.scope);
  }
  return text.empty() ? "-" : text;
}

std::string_view state_of(const Account& account) {
  if (account.disabled) return "disabled";
  return account.password_hash ? "active" : "invited";
}

base::Result<ExitStatus> run_list(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction record(*store, Access::read);
  auto grants = all_grants(record);
  for (const auto& account : all_accounts(record)) {
    call.out << actor_of(account.id) << '\t' << (account.email.empty() ? "-" : account.email)
             << '\t' << account.name << '\t' << state_of(account) << '\t'
             << (account.sealed_code_secret ? "app" : "no-app") << '\t'
             << roles_of(grants[account.id]) << '\n';
  }
  return ExitStatus::done;
}

// One change to the account that EMAIL names.
template <class Change>
base::Result<ExitStatus> change(const Call& call, std::string action, std::string_view done,
                                Change made) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction record(*store, Access::write);
  auto account = account_of(call, record);
  if (!account) return base::fail(std::move(account));
  base::Result<Account> changed =
      made(record, *std::move(account), act_of(call, std::move(action)));
  if (!changed) return base::fail(std::move(changed));
  record.commit();
  call.out << done << '\n';
  return ExitStatus::done;
}

base::Result<ExitStatus> run_grant(const Call& call) {
  const auto grant = grant_in(call);
  if (!grant) return tl::unexpected(grant.error());
  return change(call, "account grant", "The role is given.",
                [&](Transaction& record, Account account, const Act& act) {
                  return give_role(record, std::move(account), *grant, act);
                });
}

base::Result<ExitStatus> run_withdraw(const Call& call) {
  const auto grant = grant_in(call);
  if (!grant) return tl::unexpected(grant.error());
  return change(call, "account withdraw", "The role is withdrawn.",
                [&](Transaction& record, Account account, const Act& act) {
                  return withdraw_role(record, std::move(account), *grant, act);
                });
}

base::Result<ExitStatus> run_disable(const Call& call) {
  return change(call, "account disable", "The account is disabled and signed out.", disable);
}

base::Result<ExitStatus> run_enable(const Call& call) {
  return change(call, "account enable", "The account is enabled.", enable);
}

base::Result<ExitStatus> run_reset(const Call& call) {
  return change(call, "account reset-second-factor", "The authenticator app is off.",
                reset_second_factor);
}

constexpr Operands kEmail{Operands::Count::one, "EMAIL", "The address of the account."};

constexpr auto kRoleHelp =
    "reader, body-lead, analyst, mission-unit, independent, evidence-lead, treasury, minister or "
    "administrator.";
constexpr Option kRole{
    .name = "--role", .value = "ROLE", .help = kRoleHelp, .fallback = "administrator"};
constexpr Option kRequiredRole{
    .name = "--role", .value = "ROLE", .help = kRoleHelp, .need = Option::Need::required};
constexpr Option kScope{.name = "--scope",
                        .value = "CODE",
                        .help =
                            "The code of the body on which the role holds, with all below it. "
                            "The whole if not given."};

constexpr Option kInviteOptions[] = {
    {.name = "--name", .value = "NAME", .help = "The person's name, for an account that is new."},
    kRole,
    kScope,
    {.name = "--public-url",
     .value = "URL",
     .help = "How people reach the service.",
     .fallback = "http://127.0.0.1:8080"},
};
constexpr Option kRoleOptions[] = {kRequiredRole, kScope};

}  // namespace

const Command kInviteAccount{
    .area = "account",
    .verb = "invite",
    .summary = "Lets a person in by a one-time link.",
    .description =
        "Makes an account with a role, or another link for one that is there, and prints the link. "
        "No email is sent: hand the link over. It opens once, within 24 hours, a page where the "
        "person chooses a password.",
    .example = "commonweal account invite ann@example.org --name \"Ann Smith\" --role analyst",
    .operands = kEmail,
    .options = kInviteOptions,
    .uses = Command::Uses::store_to_write,
    .run = run_invite,
    .right = Right::administer,
};

const Command kListAccounts{
    .area = "account",
    .verb = "list",
    .summary = "Prints the accounts.",
    .description =
        "Prints one line for each: what the audit calls it, email address, name, state, whether an "
        "authenticator app is on, and roles. The columns are separated by tabs.",
    .example = "commonweal account list",
    .operands = {},
    .options = {},
    .uses = Command::Uses::store,
    .run = run_list,
    .right = Right::administer,
};

const Command kGrantRole{
    .area = "account",
    .verb = "grant",
    .summary = "Gives an account a role.",
    .description =
        "The person signs in again, and then has it. Who holds the independent role for a body "
        "holds no role of those that it reports on, and only its own people let more in: here, "
        "only the first of them, or one where nobody of theirs can sign in any more.",
    .example = "commonweal account grant ann@example.org --role analyst --scope E92000001",
    .operands = kEmail,
    .options = kRoleOptions,
    .uses = Command::Uses::store_to_write,
    .run = run_grant,
    .right = Right::administer,
};

const Command kWithdrawRole{
    .area = "account",
    .verb = "withdraw",
    .summary = "Withdraws a role from an account.",
    .description = "From the person's next request on. The last administrator keeps the role.",
    .example = "commonweal account withdraw ann@example.org --role analyst --scope E92000001",
    .operands = kEmail,
    .options = kRoleOptions,
    .uses = Command::Uses::store_to_write,
    .run = run_withdraw,
    .right = Right::administer,
};

const Command kDisableAccount{
    .area = "account",
    .verb = "disable",
    .summary = "Disables an account and signs it out.",
    .description = "From the person's next request on. The last administrator cannot be disabled.",
    .example = "commonweal account disable ann@example.org",
    .operands = kEmail,
    .options = {},
    .uses = Command::Uses::store_to_write,
    .run = run_disable,
    .right = Right::administer,
};

const Command kEnableAccount{
    .area = "account",
    .verb = "enable",
    .summary = "Enables an account that was disabled.",
    .description = "Its password and roles are as they were.",
    .example = "commonweal account enable ann@example.org",
    .operands = kEmail,
    .options = {},
    .uses = Command::Uses::store_to_write,
    .run = run_enable,
    .right = Right::administer,
};

const Command kResetSecondFactor{
    .area = "account",
    .verb = "reset-second-factor",
    .summary = "Turns an account's authenticator app off.",
    .description =
        "For a person who lost their phone and their written codes. Make sure who is asking: from "
        "then on the password alone lets them in. They are signed out everywhere.",
    .example = "commonweal account reset-second-factor ann@example.org",
    .operands = kEmail,
    .options = {},
    .uses = Command::Uses::store_to_write,
    .run = run_reset,
    .right = Right::administer,
};

}  // namespace commonweal::platform
