#include "platform/sign_in/set_password_page.hpp"

#include <optional>
#include <string>
#include <utility>

#include "base/problems.hpp"
#include "platform/html/input.hpp"
#include "platform/html/password_input.hpp"
#include "platform/identity/account_change.hpp"
#include "platform/secret/password_rules.hpp"
#include "platform/session/session_store.hpp"
#include "platform/sign_in/form_page.hpp"

namespace commonweal::platform {
namespace {

struct Chosen {
  std::string name;
  std::string email;
  std::string password;
};

std::optional<Account> account_of(const Reception& reception, const Request& request) {
  Transaction record(reception.memory.record, Access::read);
  return opened_by(record, request.field("link").text, reception.memory.now());
}

Response dead_link_page(const Reception& reception, const Request& request) {
  auto response = form_page(
      reception, request.visitor,
      {.title = "This link does not work",
       .content = paragraph("It was used already, or is more than a day old. Ask whoever gave it "
                            "to you for another.")});
  response.status = 404;
  return response;
}

Html person_fields(const Chosen& chosen, const Problems& problems) {
  Html html = input({.name = "name",
                     .value = chosen.name,
                     .label = {.text = "Your name"},
                     .error_message = message_for(problems, "name"),
                     .autocomplete = "name",
                     .spellcheck = false});
  return html.add(input({.name = "email",
                         .type = "email",
                         .value = chosen.email,
                         .label = {.text = "Your email address"},
                         .hint = Hint{.text = "You will sign in with it."},
                         .error_message = message_for(problems, "email"),
                         .autocomplete = "username",
                         .spellcheck = false}));
}

Response page(const Reception& reception, const Request& request, const Account& account,
              const Chosen& chosen, const Problems& problems) {
  const FormVisitor guest(request);
  Html fields;
  if (account.email.empty()) fields = person_fields(chosen, problems);
  fields.add(password_input(
      {.name = "password",
       .label = {.text = "New password"},
       .hint = Hint{.text = "At least 12 characters. Three random words are a good one. You can "
                            "paste it from a password manager."},
       .error_message = message_for(problems, "password"),
       .autocomplete = "new-password"}));
  const std::string action = link_path(request.field("link").text);
  return guest.give_cookie(form_page(
      reception, guest.visitor(),
      {.title = "Choose a password",
       .content = form(guest.visitor(),
                       {.action = action, .fields = std::move(fields), .button = "Set password"}),
       .problems = problems}));
}

// What was sent, where the page asks for it; else what the account says.
Chosen chosen_in(const Request& request, const Account& account) {
  const auto sent = [&](std::string_view name) {
    return std::string(request.form(name).value_or(""));
  };
  if (!account.email.empty()) return {account.name, account.email, sent("password")};
  return {sent("name"), sent("email"), sent("password")};
}

// Fills in what the person said of themselves.
Problems problems_in(const Chosen& chosen, Account& account) {
  base::Problems found;
  if (account.email.empty()) {
    const auto name = person_name_in({.place = "name", .text = chosen.name});
    const auto email = email_in({.place = "email", .text = chosen.email});
    if (const auto* text = found.value_of(name)) account.name = *text;
    if (const auto* text = found.value_of(email)) account.email = *text;
  }
  const auto fault = password_fault(normal_password(chosen.password), {chosen.name, chosen.email});
  if (fault) found.add({.place = "password", .what = *fault});
  if (found.empty()) return {};
  return std::move(found).fail().value().problems;
}

// False where the link has been used in the meantime.
bool keep(const Reception& reception, const Request& request, const Account& account,
          std::string hash) {
  const auto now = reception.memory.now();
  Transaction record(reception.memory.record, Access::write);
  const auto present = opened_by(record, request.field("link").text, now);
  if (!present || present->id != account.id) return false;
  auto changed = *present;
  changed.name = account.name;
  changed.email = account.email;
  set_password(record, std::move(changed), std::move(hash),
               {.at = now, .actor = actor_of(account.id), .action = "set password"});
  record.commit();
  Transaction desk(reception.memory.desk, Access::write);
  end_sessions_of(desk, account.id);
  desk.commit();
  return true;
}

}  // namespace

Response show_set_password(const Reception& reception, const Request& request) {
  const auto account = account_of(reception, request);
  if (!account) return dead_link_page(reception, request);
  return page(reception, request, *account, {}, {});
}

Response take_set_password(const Reception& reception, const Request& request) {
  const auto account = account_of(reception, request);
  if (!account) return dead_link_page(reception, request);
  const auto chosen = chosen_in(request, *account);
  auto named = *account;
  const auto problems = problems_in(chosen, named);
  if (!problems.empty()) return page(reception, request, *account, chosen, problems);
  auto hash = reception.hasher.hash(normal_password(chosen.password));
  if (!keep(reception, request, named, std::move(hash))) return dead_link_page(reception, request);
  return go_to("/sign-in?done=password");
}

}  // namespace commonweal::platform
