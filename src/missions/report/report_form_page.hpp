#pragma once

// What the forms about reports have in common: the token that they bring back, what was wrong with
// them, and a page round them.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "platform/html/error_message.hpp"
#include "platform/html/page.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

using ReportProblems = std::vector<base::Problem>;  // Their places are the fields' names.

std::optional<platform::ErrorMessage> report_message(const ReportProblems& problems,
                                                     std::string_view field);

// What stands above a page whose form came back; nothing where there are no problems.
platform::Html report_error_summary(const ReportProblems& problems);

struct ReportForm {
  std::string action;
  platform::Html fields;
  std::string button;
  std::string button_classes = {};
};
platform::Html report_form(const platform::Visitor& visitor, const ReportForm& form);
platform::Html hidden_field(std::string_view name, std::string_view value);

// What a form sent; empty where it did not. And a number, from the form or else the address; 0 for
// what is none.
std::string sent_text(const platform::Request& request, std::string_view name);
int sent_number(const platform::Request& request, std::string_view name);

struct ReportFormPage {
  std::string title;
  std::vector<platform::Breadcrumb> above;
  platform::Html main;  // After the heading.
  ReportProblems problems = {};
  int status = 400;  // Where there are problems.
  std::string done = {};
};
platform::Response report_form_page(const platform::Request& request, ReportFormPage page);

}  // namespace commonweal::missions
