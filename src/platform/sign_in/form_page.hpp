#pragma once

// What the pages of this room have in common: a column of content, forms that bring back their
// token, and what was wrong with them.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "platform/html/error_message.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

using Problems = std::vector<base::Problem>;  // Their places are the fields' names.

// The problem of one field, as its component wants it.
std::optional<ErrorMessage> message_for(const Problems& problems, std::string_view field);

struct FormPage {
  std::string title;
  Html content;  // After the heading.
  Problems problems = {};
  std::string done = {};  // What has just been done, as a sentence.
};

// With its heading and what was wrong. Kept by no cache, and not told to where its links lead.
Response form_page(const Reception& reception, const Visitor& visitor, const FormPage& page);

// A form with a button. `fields` is what people fill in.
struct Form {
  std::string action;
  Html fields;
  std::string button;
  std::string button_classes = {};
};
Html form(const Visitor& visitor, const Form& form);

Html paragraph(std::string_view text);
Html heading(std::string_view text);

// The visitor with a token for the forms that the page shows; a guest who had none is given a
// cookie with the response.
class FormVisitor {
 public:
  explicit FormVisitor(const Request& request);
  const Visitor& visitor() const { return visitor_; }
  Response give_cookie(Response response) const;

 private:
  const Request& request_;
  Visitor visitor_;
  std::string new_token_;
};

// "303 See Other", kept by no cache.
Response go_to(std::string path);

// For who must wait: a plain page with its status and Retry-After.
Response wait_page(const Reception& reception, const Request& request, std::chrono::seconds wait);

}  // namespace commonweal::platform
