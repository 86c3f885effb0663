#include "platform/sign_in/link_page.hpp"

#include <utility>

#include "platform/html/inset_text.hpp"
#include "platform/sign_in/form_page.hpp"
#include "platform/sign_in/whose_account.hpp"

namespace commonweal::platform {

Response link_page(const Reception& reception, const Request& request, const Invited& invited) {
  Html content = paragraph("Give this link to " + invited.account.name +
                           " yourself: no email is sent. It opens once, within 24 hours, and is "
                           "not shown again. Whoever has it can sign in as this person.");
  Html link;
  link.raw("<span class=\"cw-key\">").text(reception.site + link_path(invited.link_token));
  content.add(inset_text({.html = link.raw("</span>")}));
  content.raw("<p class=\"govuk-body\"><a class=\"govuk-link\"");
  content.attribute("href", path_of(invited.account.id)).raw(">Go to the account</a></p>\n");
  return form_page(reception, request.visitor,
                   {.title = "A link to choose a password", .content = std::move(content)});
}

}  // namespace commonweal::platform
