#include "platform/sign_in/accounts_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/problems.hpp"
#include "platform/html/input.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"
#include "platform/identity/account_change.hpp"
#include "platform/sign_in/form_page.hpp"
#include "platform/sign_in/link_page.hpp"
#include "platform/sign_in/own_account.hpp"
#include "platform/sign_in/role_fields.hpp"
#include "platform/sign_in/role_words.hpp"
#include "platform/sign_in/whose_account.hpp"

namespace commonweal::platform {
namespace {

struct AccountLine {
  std::string href;
  std::string name;
  std::string email;
  std::string roles;
  std::string state;
};

std::string state_of(const Account& account) {
  if (account.disabled) return "Disabled";
  return account.password_hash ? "Active" : "Invited";
}

std::vector<AccountLine> read_lines(const Reception& reception, Transaction& record,
                                    const Visitor& visitor) {
  const auto tree = reception.scope_tree(record);
  const auto scopes = reception.scopes(record);
  auto grants = all_grants(record);
  std::vector<AccountLine> lines;
  for (const auto& account : all_accounts(record)) {
    const auto& own = grants[account.id];
    if (!may_look_after(visitor, own, tree)) continue;
    lines.push_back({.href = path_of(account.id),
                     .name = account.name,
                     .email = account.email,
                     .roles = words_of(own, scopes),
                     .state = state_of(account)});
  }
  return lines;
}

Html render(const std::vector<AccountLine>& lines) {
  HtmlTable list{
      .caption = "People who have an account",
      .caption_classes = "govuk-table__caption--m",
      .head = {{.text = "Name"}, {.text = "Email address"}, {.text = "Roles"}, {.text = "State"}}};
  for (const auto& line : lines) {
    Html name;
    name.raw("<a class=\"govuk-link\"").attribute("href", line.href).raw(">");
    name.text(line.name).raw("</a>");
    list.rows.push_back({{.html = std::move(name)},
                         {.text = line.email},
                         {.text = line.roles},
                         {.text = line.state}});
  }
  return scroll_region(list.caption, table(list));
}

Html invitation_form(const Request& request, const Choices& choices, const Problems& problems) {
  const auto sent = [&](std::string_view name) {
    return std::string(request.form(name).value_or(""));
  };
  Html fields = input({.name = "name",
                       .value = sent("name"),
                       .label = {.text = "Name"},
                       .error_message = message_for(problems, "name"),
                       .autocomplete = "off",
                       .spellcheck = false});
  fields.add(input({.name = "email",
                    .type = "email",
                    .value = sent("email"),
                    .label = {.text = "Email address"},
                    .error_message = message_for(problems, "email"),
                    .autocomplete = "off",
                    .spellcheck = false}));
  fields.add(role_fields(choices, request, problems));
  return heading("Let someone in")
      .add(form(request.visitor,
                {.action = "/accounts", .fields = std::move(fields), .button = "Make a link"}));
}

Response page(const Reception& reception, const Request& request, const Problems& problems) {
  Html content;
  {
    Transaction record(reception.memory.record, Access::read);
    content = render(read_lines(reception, record, request.visitor));
    content.add(invitation_form(request, choices_of(reception, record, request.visitor), problems));
  }
  return form_page(reception, request.visitor,
                   {.title = "Accounts", .content = std::move(content), .problems = problems});
}

base::Result<Invitation> invitation_in(const Reception& reception, Transaction& record,
                                       const Request& request) {
  base::Problems problems;
  const auto name = person_name_in({.place = "name", .text = request.form("name").value_or("")});
  const auto email = email_in({.place = "email", .text = request.form("email").value_or("")});
  const auto grant = grant_in(reception, record, request);
  problems.value_of(name);
  problems.value_of(email);
  problems.value_of(grant);
  if (!problems.empty()) return std::move(problems).fail();
  return Invitation{.email = *email, .name = *name, .grant = *grant};
}

base::Result<Invited> invited(const Reception& reception, const Request& request) {
  Transaction record(reception.memory.record, Access::write);
  const auto invitation = invitation_in(reception, record, request);
  if (!invitation) return tl::unexpected(invitation.error());
  auto made = invite(record, *invitation, act_of(reception, request, "account invite"));
  if (made) record.commit();
  return made;
}

}  // namespace

Response show_accounts(const Reception& reception, const Request& request) {
  return page(reception, request, {});
}

Response take_invitation(const Reception& reception, const Request& request) {
  auto made = invited(reception, request);
  if (made) return link_page(reception, request, *made);
  auto problems = made.error().problems;
  for (auto& problem : problems) {
    if (!problem.place.empty()) continue;
    const bool is_taken = made.error().code == base::ErrorCode::conflict;
    problem.place = is_taken ? "email" : "role";
  }
  return page(reception, request, problems);
}

}  // namespace commonweal::platform
