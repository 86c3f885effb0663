#pragma once

// What a posted form holds, url-encoded or in parts with files, and whether the form was ours.

#include <functional>

#include "platform/http/request.hpp"

namespace commonweal::platform {

// Whether a token that a form brought back was made for whoever sent it.
using OwnsToken = std::function<bool(const Request&, std::string_view sent)>;

// The field in which a form brings back its visitor's token.
inline constexpr std::string_view kFormToken = "form_token";

// Fills in the form's parameters and files from the body. Answers with the status that refuses it,
// or 0: 400 for a body that is broken, 415 for one that is no form. A request without a body is an
// empty form.
int read_form(Request& request);

// Whether the form was sent from a page of this site, by the one that the page was made for: no
// other site can read the token, and browsers say where a request comes from.
bool is_own_form(const Request& request, const OwnsToken& owns_token);

// Whether it is the very token of the visitor.
bool is_token_of_visitor(const Request& request, std::string_view sent);

}  // namespace commonweal::platform
