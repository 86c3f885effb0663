#pragma once

// What every form of this room shares: the visitor's token, and what was wrong with what was sent.

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "platform/html/error_message.hpp"
#include "platform/html/html.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::learning {

struct FormHtml {
  std::string action;
  platform::Html fields;
  std::string button;
  bool takes_files = false;
};
platform::Html form_html(const platform::Visitor& visitor, const FormHtml& form);

// The first problem of a field; none where there is none.
std::optional<platform::ErrorMessage> message_of(const base::Error* fault, std::string_view field);

// Every problem, each leading to its field.
platform::Html fault_summary(const base::Error& fault);

// What a form can put right; the rest is the site's to refuse.
bool is_of_the_form(const base::Error& fault);

}  // namespace commonweal::learning
