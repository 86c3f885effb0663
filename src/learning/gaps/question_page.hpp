#pragma once

#include "base/result.hpp"
#include "learning/gaps/asked_question.hpp"
#include "missions/cascade/ask_form_page.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /questions/{question}: who asks, the answer, the evidence that is held, and the forms that
// the visitor may send.
base::Result<platform::Response> show_question(const platform::Request& request,
                                               const missions::Holdings& holdings);

// The same after a form of it, with what was wrong. The question is there.
platform::Response question_response(const missions::SentForm& sent,
                                     const missions::Holdings& holdings, std::string_view question);

}  // namespace commonweal::learning
