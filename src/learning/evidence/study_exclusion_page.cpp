#include "learning/evidence/study_exclusion_page.hpp"

#include <string>

#include "learning/evidence/sent_form_page.hpp"
#include "platform/html/textarea.hpp"

namespace commonweal::learning {

using platform::Html;

Html exclusion_form(const platform::Request& request, const Study& study,
                    const base::Error* fault) {
  const platform::Textarea reason{
      .name = "excluded_because",
      .value = std::string(request.form("excluded_because").value_or("")),
      .rows = 3,
      .label = {.text = "Why it is excluded"},
      .hint = platform::Hint{.text = "For example, that it is a second report of another study."},
      .error_message = message_of(fault, "excluded_because")};
  return Html()
      .raw("<h2 class=\"govuk-heading-m cw-no-print\">Exclude this study</h2>\n")
      .add(form_html(request.visitor, {.action = "/studies/" + study.code + "/exclude",
                                       .fields = platform::textarea(reason),
                                       .button = "Exclude this study"}));
}

Html exclusion_faults(const base::Error& fault) { return fault_summary(fault); }

}  // namespace commonweal::learning
