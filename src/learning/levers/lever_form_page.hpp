#pragma once

// The form of the lever test: asked with GET, so that a verdict can be linked to; the same fields
// are sent with POST to be kept.

#include <string>

#include "learning/levers/lever_test.hpp"
#include "missions/holdings_store.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::learning {

struct LeverFormState {
  const platform::Request& request;
  const platform::Parameters& sent;  // Of the query, or of the form.
  const base::Error* fault = nullptr;
};

// What was sent in a field; empty where it was not.
std::string lever_field(const platform::Parameters& sent, std::string_view name);

platform::Html lever_form(const LeverFormState& state, const missions::Directory& directory);

// What was answered once more, hidden, with the body for which it is to be kept; empty for who may
// keep none.
platform::Html keep_form(const LeverFormState& state, const missions::Holdings& holdings);

platform::Html lever_error_summary(const base::Error& fault);

}  // namespace commonweal::learning
