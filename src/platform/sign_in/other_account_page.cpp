#include "platform/sign_in/other_account_page.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "platform/html/summary_list.hpp"
#include "platform/identity/account_change.hpp"
#include "platform/session/session_store.hpp"
#include "platform/sign_in/form_page.hpp"
#include "platform/sign_in/link_page.hpp"
#include "platform/sign_in/own_account.hpp"
#include "platform/sign_in/role_fields.hpp"
#include "platform/sign_in/role_words.hpp"
#include "platform/sign_in/whose_account.hpp"

namespace commonweal::platform {
namespace {

// The account that the path names, if it is the visitor's to look after.
std::optional<Account> account_of(const Reception& reception, Transaction& record,
                                  const Request& request) {
  const auto id = base::parse_id<AccountId>(request.field("account"));
  auto account = id ? find_account(record, *id) : std::nullopt;
  if (!account) return std::nullopt;
  const auto grants = grants_of(record, account->id);
  if (!may_look_after(request.visitor, grants, reception.scope_tree(record))) return std::nullopt;
  return account;
}

Response not_found(const Reception& reception, const Request& request) {
  auto response = form_page(reception, request.visitor,
                            {.title = "There is no such account",
                             .content = paragraph("Choose one from the list of accounts.")});
  response.status = 404;
  return response;
}

Html facts_of(const Account& account) {
  const auto row = [](std::string key, std::string value) {
    return SummaryRow{.key = {.text = std::move(key)}, .value = {.text = std::move(value)}};
  };
  const char* state = account.disabled        ? "Disabled"
                      : account.password_hash ? "Active"
                                              : "Has not chosen a password yet";
  return summary_list(
      {.rows = {row("Email address", account.email), row("State", state),
                row("Authenticator app", account.sealed_code_secret ? "On" : "Off")}});
}

Html hidden(std::string_view name, std::string_view value) {
  Html html;
  html.raw("<input type=\"hidden\"").attribute("name", name).attribute("value", value);
  return html.raw(">\n");
}

// Each with a button to withdraw it, where the visitor may.
Html roles_of(const Request& request, const Account& account, const std::vector<Grant>& grants,
              const std::vector<NamedScope>& scopes, const ScopeTree& tree) {
  Html html = heading("Roles");
  if (grants.empty()) html.add(paragraph("None."));
  for (const auto& grant : grants) {
    html.add(paragraph(words_of(grant, scopes)));
    if (!may_give(request.visitor, grant, tree)) continue;
    html.add(
        form(request.visitor,
             {.action = path_of(account.id) + "/withdraw",
              .fields = hidden("role", code_word(grant.role)).add(hidden("scope", grant.scope)),
              .button = "Withdraw: " + words_of(grant, scopes),
              .button_classes = "govuk-button--secondary"}));
  }
  return html;
}

struct Deed {
  const char* path;
  const char* words;
  const char* classes;
};

Html deeds_of(const Request& request, const Account& account) {
  std::vector<Deed> deeds = {
      {"/sign-out", "Sign this person out everywhere", "govuk-button--secondary"},
      {"/reset-second-factor", "Turn their authenticator app off", "govuk-button--secondary"}};
  if (account.disabled) {
    deeds.push_back({"/enable", "Enable the account", "govuk-button--secondary"});
  } else {
    deeds.insert(deeds.begin(),
                 {"/link", "Make a link to choose a password", "govuk-button--secondary"});
    deeds.push_back({"/disable", "Disable the account", "govuk-button--warning"});
  }
  Html html = heading("This account");
  for (const auto& [path, words, classes] : deeds) {
    html.add(
        form(request.visitor,
             {.action = path_of(account.id) + path, .button = words, .button_classes = classes}));
  }
  return html;
}

Html role_form(const Reception& reception, Transaction& record, const Request& request,
               const Account& account, const Problems& problems) {
  const auto choices = choices_of(reception, record, request.visitor);
  return heading("Give a role")
      .add(form(request.visitor, {.action = path_of(account.id) + "/give",
                                  .fields = role_fields(choices, request, problems),
                                  .button = "Give role"}));
}

Response page(const Reception& reception, const Request& request, const Problems& problems) {
  FormPage page{.problems = problems};
  {
    Transaction record(reception.memory.record, Access::read);
    const auto account = account_of(reception, record, request);
    if (!account) return not_found(reception, request);
    page.title = account->name;
    page.content = facts_of(*account);
    page.content.add(roles_of(request, *account, grants_of(record, account->id),
                              reception.scopes(record), reception.scope_tree(record)));
    page.content.add(role_form(reception, record, request, *account, problems));
    if (may_enter(request.visitor, Right::administer)) {
      page.content.add(deeds_of(request, *account));
    }
  }
  if (request.query("done") == "yes") page.done = "Done.";
  return form_page(reception, request.visitor, page);
}

// Signs the person out at the desk too, where their sessions have ended.
void follow(const Reception& reception, const Account& before, const Account& after) {
  if (before.epoch == after.epoch) return;
  Transaction desk(reception.memory.desk, Access::write);
  end_sessions_of(desk, after.id);
  desk.commit();
}

template <class Change>
Response changed(const Reception& reception, const Request& request, std::string action,
                 Change change) {
  std::optional<Account> before;
  base::Result<Account> after = base::fail(base::ErrorCode::not_found, "");
  {
    Transaction record(reception.memory.record, Access::write);
    before = account_of(reception, record, request);
    if (!before) return not_found(reception, request);
    after = change(record, *before, act_of(reception, request, std::move(action)));
    if (after) record.commit();
  }
  if (!after) return page(reception, request, after.error().problems);
  follow(reception, *before, *after);
  return go_to(path_of(after->id) + "?done=yes");
}

}  // namespace

Response show_other_account(const Reception& reception, const Request& request) {
  return page(reception, request, {});
}

Response take_role(const Reception& reception, const Request& request) {
  return changed(reception, request, "account grant",
                 [&](Transaction& record, Account account, const Act& act) {
                   return grant_in(reception, record, request).and_then([&](const Grant& grant) {
                     return give_role(record, std::move(account), grant, act);
                   });
                 });
}

Response take_role_back(const Reception& reception, const Request& request) {
  return changed(
      reception, request, "account withdraw",
      [&](Transaction& record, Account account, const Act& act) {
        return withdrawn_in(reception, record, request).and_then([&](const Grant& grant) {
          return withdraw_role(record, std::move(account), grant, act);
        });
      });
}

Response take_disable(const Reception& reception, const Request& request) {
  return changed(reception, request, "account disable", disable);
}

Response take_enable(const Reception& reception, const Request& request) {
  return changed(reception, request, "account enable", enable);
}

Response take_sign_out_of(const Reception& reception, const Request& request) {
  return changed(
      reception, request, "account sign-out",
      [](Transaction& record, Account account, const Act& act) {
        return base::Result<Account>(sign_out_everywhere(record, std::move(account), act));
      });
}

Response take_second_factor_reset(const Reception& reception, const Request& request) {
  return changed(reception, request, "account reset-second-factor", reset_second_factor);
}

Response take_new_link(const Reception& reception, const Request& request) {
  base::Result<Invited> made = base::fail(base::ErrorCode::not_found, "");
  {
    Transaction record(reception.memory.record, Access::write);
    const auto account = account_of(reception, record, request);
    if (!account) return not_found(reception, request);
    made = new_link(record, *account, act_of(reception, request, "account invite"));
    if (made) record.commit();
  }
  if (!made) return page(reception, request, made.error().problems);
  return link_page(reception, request, *made);
}

}  // namespace commonweal::platform
