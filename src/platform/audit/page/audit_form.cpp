#include "platform/audit/page/audit_form.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/input.hpp"
#include "platform/html/select.hpp"

namespace commonweal::platform {
namespace {

std::string text_in(const Request& request, std::string_view name) {
  return std::string(request.query(name).value_or(""));
}

std::optional<ErrorMessage> error_at(const AuditForm& form, std::string_view field) {
  const auto problem = std::ranges::find(form.problems, field, &base::Problem::place);
  if (problem == form.problems.end()) return std::nullopt;
  return ErrorMessage{.text = problem->what};
}

struct TextField {
  std::string name;
  std::string label;
  std::string hint;
  const std::string& value;
};

Html text_field(const AuditForm& form, const TextField& field) {
  return input({.name = field.name,
                .id = field.name,
                .value = field.value,
                .label = {.text = field.label},
                .hint = Hint{.text = field.hint},
                .error_message = error_at(form, field.name),
                .spellcheck = false,
                .classes = "govuk-input--width-10"});
}

// What was sent stays chosen, even if no act is like it.
Html choice(const std::string& name, const std::string& label, const std::string& chosen,
            const std::vector<std::string>& values) {
  std::vector<SelectItem> items{{.text = "All", .value = ""}};
  const bool is_listed = std::ranges::find(values, chosen) != values.end();
  if (!chosen.empty() && !is_listed) items.push_back({.text = chosen, .value = chosen});
  for (const auto& value : values) items.push_back({.text = value, .value = value});
  return select({.name = name,
                 .id = name,
                 .label = {.text = label},
                 .value = chosen,
                 .items = std::move(items)});
}

}  // namespace

AuditFilterText audit_filter_text(const Request& request) {
  return {.from = text_in(request, "from"),
          .to = text_in(request, "to"),
          .actor = text_in(request, "actor"),
          .action = text_in(request, "action"),
          .table = text_in(request, "table")};
}

std::string audit_address(const AuditFilterText& text, std::int64_t page) {
  Parameters parameters;
  const auto add = [&](const char* name, const std::string& value) {
    if (!value.empty()) parameters.push_back({name, value});
  };
  add("from", text.from);
  add("to", text.to);
  add("actor", text.actor);
  add("action", text.action);
  add("table", text.table);
  if (page > 1) add("page", std::to_string(page));
  return parameters.empty() ? "/audit" : "/audit?" + encode_form(parameters);
}

Html render(const AuditForm& form) {
  const auto& text = form.text;
  Html html;
  html.raw("<form method=\"get\" action=\"/audit\" novalidate>\n<div class=\"cw-pair\">\n");
  html.add(text_field(form, {"from", "First day", "For example, 2026-05-01", text.from}));
  html.raw("\n").add(text_field(form, {"to", "Last day", "For example, 2026-05-31", text.to}));
  html.raw("\n</div>\n");
  html.add(text_field(form, {"actor", "Who", "For example, shell:ann", text.actor})).raw("\n");
  html.raw("<div class=\"cw-pair\">\n").add(choice("action", "What", text.action, form.actions));
  html.raw("\n").add(choice("table", "Table", text.table, form.tables)).raw("\n</div>\n");
  html.add(button({.text = "Show these acts", .classes = "govuk-button--secondary"}));
  return html.raw("\n</form>\n");
}

Html problem_summary(const AuditForm& form) {
  if (form.problems.empty()) return {};
  ErrorSummary summary;
  for (const auto& problem : form.problems) {
    summary.error_list.push_back({.text = problem.what, .href = "#" + problem.place});
  }
  return error_summary(summary);
}

}  // namespace commonweal::platform
