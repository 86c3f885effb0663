#pragma once

// The filters of the audit page as a form.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "platform/audit/audit_filter_text.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::platform {

struct AuditForm {
  AuditFilterText text;
  std::vector<std::string> actions;     // That can be chosen.
  std::vector<std::string> tables;      // The same.
  std::vector<base::Problem> problems;  // By the names of the text's fields.
};

AuditFilterText audit_filter_text(const Request& request);

// The address of a page of what the form asks for.
std::string audit_address(const AuditFilterText& text, std::int64_t page);

Html render(const AuditForm& form);
Html problem_summary(const AuditForm& form);

}  // namespace commonweal::platform
