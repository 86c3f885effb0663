#include "investment/desk/bid_edit_page.hpp"

#include <utility>

#include "investment/desk/bid_change_page.hpp"
#include "investment/desk/bid_choices_page.hpp"
#include "investment/desk/bid_difference.hpp"
#include "investment/desk/bid_tasks_page.hpp"
#include "investment/desk/desk_form_page.hpp"
#include "investment/desk/line_field.hpp"
#include "investment/desk/lines_form_page.hpp"
#include "platform/html/input.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/textarea.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;

std::string address_of(const HeldBid& bid) { return "/proposals/" + bid.proposal.code; }
std::string edit_address_of(const HeldBid& bid) { return address_of(bid) + "/edit"; }

std::optional<platform::Hint> hint_of(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return platform::Hint{.text = std::string(text)};
}

struct FieldState {
  const TypedText& typed;
  const base::Error* fault;
};

Html field_html(const BidField& field, const FieldState& state, const Holdings& holdings,
                const platform::Visitor& visitor) {
  const std::string name(field.column);
  const platform::FieldLabel label{.text = std::string(field.label)};
  const bool is_typed = field.kind == BidFieldKind::line || field.kind == BidFieldKind::number;
  if (is_typed) {
    const bool is_number = field.kind == BidFieldKind::number;
    return platform::input({.name = name,
                            .inputmode = is_number ? "decimal" : "",
                            .value = state.typed(field.column),
                            .label = label,
                            .hint = hint_of(field.hint),
                            .error_message = desk_message(state.fault, name),
                            .classes = is_number ? "govuk-input--width-5" : ""});
  }
  if (field.kind == BidFieldKind::words) {
    return platform::textarea({.name = name,
                               .value = state.typed(field.column),
                               .rows = 5,
                               .label = label,
                               .hint = hint_of(field.hint),
                               .error_message = desk_message(state.fault, name)});
  }
  return platform::select({.name = name,
                           .label = label,
                           .value = state.typed(field.column),
                           .items = field_choices(field, holdings, visitor),
                           .hint = hint_of(field.hint),
                           .error_message = desk_message(state.fault, name)});
}

Html fields_html(BidTask task, const FieldState& state, const Holdings& holdings,
                 const platform::Visitor& visitor) {
  Html html;
  for (const auto& field : words_of(task).fields) {
    html.add(field_html(field, state, holdings, visitor));
  }
  return html;
}

// --- One task ------------------------------------------------------------------------------------

// What somebody else wrote since the form was made.
Html between_html(const HeldBid& bid, int version) {
  const auto* before = bid.record_of(version);
  if (before == nullptr || version == bid.version()) return {};
  Html html = desk_heading("What changed since you opened this page");
  html.add(bid_changes_html(bid_changes(*before, bid.record)));
  html.add(desk_paragraph("Below stands what you typed. Save it again to keep yours."));
  return platform::inset_text({.html = std::move(html)});
}

Html task_fields(const Request& request, const Holdings& holdings, const HeldBid& bid,
                 const BidTaskAgain& again) {
  Html html = fields_html(again.task, {again.typed.text, again.fault}, holdings, request.visitor);
  const auto column = lines_column(again.task);
  if (!column) return html;
  const auto choices = line_choices(again.task, bid.proposal, holdings);
  html.add(lines_form({.fields = line_fields_of(again.task),
                       .column = *column,
                       .choices = choices,
                       .typed = again.typed.lines,
                       .fault = again.fault}));
  return html;
}

std::vector<DeskButton> task_buttons(BidTask task) {
  std::vector<DeskButton> buttons = {{.text = "Save and continue"}};
  if (!lines_column(task)) return buttons;
  buttons.push_back({.text = std::string(line_fields_of(task).more_words),
                     .value = "add-line",
                     .classes = "govuk-button--secondary"});
  buttons.push_back(
      {.text = "Add a year", .value = "add-year", .classes = "govuk-button--secondary"});
  return buttons;
}

}  // namespace

TypedBid sent_bid(const Request& request, BidTask task) {
  TypedBid sent{.text = [&request](std::string_view field) { return sent_text(request, field); },
                .lines = {}};
  if (lines_column(task)) {
    // The horizon of the bid is a field of another task: "years" here counts those of the table.
    sent.lines = typed_lines(sent.text, names_of(line_fields_of(task)));
  }
  return sent;
}

Response new_bid_response(const Request& request, const Holdings& holdings, const TypedText& typed,
                          const base::Error* fault) {
  Html main;
  main.raw("<div class=\"cw-measure\">\n");
  if (fault != nullptr) main.add(desk_fault_summary(*fault));
  main.add(desk_title("Start a bid", ""));
  main.add(desk_paragraph(
      "This makes a draft that only your body, its department and the centre can see. All else "
      "follows task by task, and each saves itself."));
  main.add(desk_form(request.visitor, {.action = "/proposals/new",
                                       .fields = fields_html(BidTask::about, {typed, fault},
                                                             holdings, request.visitor),
                                       .buttons = {{.text = "Make the draft"}}}));
  main.raw("</div>\n");
  return desk_response(request, {.title = "Start a bid", .main = std::move(main), .fault = fault});
}

Response bid_task_response(const Request& request, const Holdings& holdings, const HeldBid& bid,
                           const BidTaskAgain& again) {
  const std::string title(words_of(again.task).title);
  Html main;
  if (again.fault != nullptr) main.add(desk_fault_summary(*again.fault));
  main.add(desk_title(title, bid.proposal.title));
  if (again.version > 0) main.add(between_html(bid, again.version));
  main.add(desk_form(request.visitor,
                     {.action = edit_address_of(bid) + "/" + std::string(words_of(again.task).word),
                      .version = bid.version(),
                      .fields = task_fields(request, holdings, bid, again),
                      .buttons = task_buttons(again.task)}));
  return desk_response(request,
                       {.title = title,
                        .trail = {{.text = bid.proposal.title, .href = address_of(bid)},
                                  {.text = "Work on the bid", .href = edit_address_of(bid)}},
                        .main = std::move(main),
                        .fault = again.fault});
}

base::Result<Response> show_new_bid(const Request& request, const Holdings& holdings) {
  return new_bid_response(request, holdings, [](std::string_view) { return ""; }, nullptr);
}

base::Result<Response> show_bid_task(const Request& request, const Holdings& holdings) {
  auto bid = bid_to_edit(request, holdings);
  if (!bid) return base::fail(std::move(bid));
  auto task = bid_task_named(request.field("task"));
  if (!task) return base::fail(std::move(task));
  return bid_task_response(request, holdings, *bid,
                           {.task = *task, .typed = shown_bid(*task, bid->proposal, bid->record)});
}

}  // namespace commonweal::investment
