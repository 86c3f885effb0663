#pragma once

// The forms by which a question is asked, joined, left, answered and withdrawn; what was typed
// comes back with its problems.

#include <string>

#include "learning/gaps/asked_question.hpp"
#include "missions/cascade/ask_form_page.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// Chosen in the list of centres where none of them answers; "another_office" has the name then.
inline constexpr std::string_view kAnotherOffice = "another";

// At the top of a page: what was wrong, or what was done ("?done=").
platform::Html question_outcome(const missions::SentForm& sent);

// GET /questions/new: the form to ask, for those who report for a body.
base::Result<platform::Response> show_new_question(const platform::Request& request,
                                                   const missions::Holdings& holdings);
platform::Response new_question_response(const missions::SentForm& sent,
                                         const missions::Holdings& holdings);

// Those of one question that the visitor may send; nothing for a guest.
platform::Html question_forms(const missions::SentForm& sent, const missions::Holdings& holdings,
                              const AskedQuestion& asked);

}  // namespace commonweal::learning
