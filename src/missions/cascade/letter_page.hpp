#pragma once

// Mandate letters: the latest of a body, with its draft for the mission unit, and every version at
// an address of its own.

#include "base/result.hpp"
#include "missions/cascade/ask_form_page.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /bodies/{body}/letter: the latest that was signed off; ?draft=1 for the mission unit.
base::Result<platform::Response> show_letter(const platform::Request& request,
                                             const Holdings& holdings);

// GET /bodies/{body}/letter.pdf: the same as a PDF. Not found where none was signed off.
base::Result<platform::Response> answer_letter_pdf(const platform::Request& request,
                                                   const Holdings& holdings);

// GET /letters/{letter} and /letters/{letter}.pdf: one version, for ever the same.
base::Result<platform::Response> show_fixed_letter(const platform::Request& request,
                                                   const Holdings& holdings);
base::Result<platform::Response> answer_fixed_letter_pdf(const platform::Request& request,
                                                         const Holdings& holdings);

// The page of a body's letter after a form that was refused.
platform::Response letter_response(const SentForm& sent, const Holdings& holdings,
                                   const Body& body);

}  // namespace commonweal::missions
