#pragma once

// The forms by which bodies are asked, measures passed on and asks taken back; what was typed comes
// back with its problems.

#include <string>
#include <string_view>
#include <vector>

#include "missions/cascade/body_asks.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::missions {

// What a form was sent with, and what was wrong with it.
struct SentForm {
  const platform::Request& request;
  const base::Error* fault = nullptr;  // None: it is shown for the first time.
};

// At the top of the page: what was wrong, or what was done ("?done=").
platform::Html form_outcome(const SentForm& sent);

// For the mission unit: ask a body for a measure of this mission.
platform::Html ask_form(const Directory& directory, const Mission& mission, const SentForm& sent);

// For a lead: pass measures on to the bodies below; empty where there is nothing to pass on.
platform::Html pass_on_form(const Directory& directory, const BodyAsks& asks, const SentForm& sent);

// Takes back one of these asks; empty where there is none.
struct Withdrawal {
  std::string title;
  std::string action;
  std::string id = "ask";  // Of its field, unique on the page.
  std::vector<const Ask*> asks;
};
platform::Html withdraw_form(const Directory& directory, const Withdrawal& withdrawal,
                             const SentForm& sent);

// A form of the site with the visitor's token.
platform::Html form_html(const platform::Visitor& visitor, const std::string& action,
                         const platform::Html& fields, const std::string& button);

// The first problem of a field, and the status of a page with a fault.
std::string problem_of(const SentForm& sent, std::string_view field);
int status_of(const SentForm& sent);

}  // namespace commonweal::missions
