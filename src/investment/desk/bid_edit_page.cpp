#include "investment/desk/bid_edit_page.hpp"

#include <algorithm>
#include <utility>

#include "investment/desk/bid_change_page.hpp"
#include "investment/desk/bid_choices_page.hpp"
#include "investment/desk/bid_difference.hpp"
#include "investment/desk/bid_move.hpp"
#include "investment/desk/bid_standing.hpp"
#include "investment/desk/desk_form_page.hpp"
#include "investment/desk/line_field.hpp"
#include "investment/desk/lines_form_page.hpp"
#include "platform/html/input.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/notification_banner.hpp"
#include "platform/html/tag.hpp"
#include "platform/html/task_list.hpp"
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

Html titled(const std::string& title, const std::string& caption) {
  Html html;
  if (!caption.empty()) html.raw("<span class=\"govuk-caption-l\">").text(caption).raw("</span>\n");
  return html.raw("<h1 class=\"govuk-heading-l\">").text(title).raw("</h1>\n");
}

// --- The list of tasks ---------------------------------------------------------------------------

const char* tag_colour(TaskProgress progress) {
  switch (progress) {
    case TaskProgress::not_started: return "govuk-tag--grey";
    case TaskProgress::in_progress: return "govuk-tag--light-blue";
    case TaskProgress::done: return "";
    case TaskProgress::cannot_be_submitted: return "govuk-tag--red";
  }
  return "";
}

std::string because(const TaskStanding& standing) {
  std::string text;
  for (const auto& lack : standing.lacks) text += (text.empty() ? "" : " ") + lack;
  return text;
}

platform::Task task_item(const HeldBid& bid, const TaskStanding& standing, bool may_change) {
  const auto& words = words_of(standing.task);
  const bool is_done = standing.progress == TaskProgress::done;
  const bool tells = !standing.lacks.empty() && standing.progress != TaskProgress::not_started;
  platform::Task item{
      .title = {.text = std::string(words.title) + (words.is_optional ? " (optional)" : "")},
      .hint = platform::TaskText{.text = tells ? because(standing) : std::string(words.hint)},
      .href = may_change ? edit_address_of(bid) + "/" + std::string(words.word) : ""};
  if (is_done) {
    item.status.text = words_of(standing.progress);
  } else {
    item.status.tag = platform::Tag{.text = std::string(words_of(standing.progress)),
                                    .classes = tag_colour(standing.progress)};
  }
  return item;
}

Html tasks_html(const HeldBid& bid, const std::vector<TaskStanding>& standings, bool may_change) {
  platform::TaskList list{.id_prefix = "bid"};
  for (const auto& standing : standings) list.items.push_back(task_item(bid, standing, may_change));
  return platform::task_list(list);
}

std::string standing_sentence(const HeldBid& bid, const std::vector<TaskStanding>& standings) {
  const auto lacking =
      std::ranges::count_if(standings, [](const auto& it) { return !it.lacks.empty(); });
  const std::string state = "This bid is " + std::string(code_word(bid.proposal.state)) +
                            ", version " + std::to_string(bid.version()) + ". ";
  if (!may_be_changed(bid.proposal.state)) {
    return state + "Its department must send it back before it can be changed.";
  }
  if (lacking == 0) return state + "It can be submitted.";
  return state + "It cannot be submitted yet: " + std::to_string(lacking) +
         (lacking == 1 ? " task is" : " tasks are") + " to be done.";
}

struct MoveWords {
  BidMove move;
  const char* button;
  const char* means;
};
constexpr MoveWords kMoves[] = {
    {BidMove::submit, "Submit to the Treasury",
     "Then it is public, and stays as it is until the department sends it back."},
    {BidMove::send_back, "Send back to draft", "Then it can be changed, and must be tested anew."},
    {BidMove::withdraw, "Withdraw the bid", "It stays in the register as withdrawn."},
};

Html moves_html(const Request& request, const HeldBid& bid) {
  Html html;
  for (const auto& [move, button, means] : kMoves) {
    if (!moved_by(move, bid.proposal.state)) continue;
    html.add(desk_form(
        request.visitor,
        {.action = address_of(bid) + "/" + std::string(code_word(move)),
         .version = bid.version(),
         .fields = desk_paragraph(means),
         .buttons = {{.text = button,
                      .classes = move == BidMove::submit ? "" : "govuk-button--secondary"}}}));
  }
  return html.empty() ? html : desk_heading("What the department can do").add(html);
}

struct DoneWords {
  std::string_view word;
  const char* sentence;
};
constexpr DoneWords kDone[] = {
    {"drafted", "The draft was made. Go through its tasks in any order."},
    {"kept", "The task was saved."},
    {"submit", "The bid was submitted. The Treasury can test it now."},
    {"withdraw", "The bid was withdrawn."},
    {"send-back", "The bid is a draft again."},
};

Html done_html(const Request& request) {
  const auto done = request.query("done").value_or("");
  const auto* found = std::ranges::find(kDone, done, &DoneWords::word);
  if (found == std::end(kDone)) return {};
  return platform::notification_banner(
      {.text = found->sentence, .kind = platform::NotificationBanner::Kind::success});
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

base::Result<HeldBid> bid_to_edit(const Request& request, const Holdings& holdings) {
  auto bid = held_bid(holdings.transaction, request.visitor, request.field("proposal").text);
  if (!bid) return bid;
  if (bid_rights(holdings.transaction, request.visitor, bid->proposal).draft) return bid;
  return base::fail(base::ErrorCode::forbidden,
                    "Only a lead or an analyst of the body, or a lead of the department, works on "
                    "this bid.");
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
  main.add(titled("Start a bid", ""));
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

Response bid_tasks_response(const Request& request, const Holdings& holdings, const HeldBid& bid,
                            const base::Error* fault) {
  const auto rights = bid_rights(holdings.transaction, request.visitor, bid.proposal);
  const auto standings = task_standings(bid.proposal);
  const bool may_change = rights.draft && may_be_changed(bid.proposal.state);
  Html main;
  main.raw("<div class=\"cw-measure\">\n");
  if (fault != nullptr) {
    main.add(desk_fault_summary(*fault));
  } else {
    main.add(done_html(request));
  }
  main.add(titled("Work on the bid", bid.proposal.title));
  main.add(desk_paragraph(standing_sentence(bid, standings)));
  main.add(tasks_html(bid, standings, may_change));
  if (rights.submit) main.add(moves_html(request, bid));
  main.raw("<p class=\"govuk-body\"><a class=\"govuk-link\"");
  main.attribute("href", address_of(bid) + "/decisions");
  main.raw(">Tests, decisions and all versions of this bid</a></p>\n</div>\n");
  return desk_response(request, {.title = "Work on the bid",
                                 .trail = {{.text = bid.proposal.title, .href = address_of(bid)}},
                                 .main = std::move(main),
                                 .fault = fault});
}

Response bid_task_response(const Request& request, const Holdings& holdings, const HeldBid& bid,
                           const BidTaskAgain& again) {
  const std::string title(words_of(again.task).title);
  Html main;
  if (again.fault != nullptr) main.add(desk_fault_summary(*again.fault));
  main.add(titled(title, bid.proposal.title));
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

base::Result<Response> show_bid_tasks(const Request& request, const Holdings& holdings) {
  auto bid = bid_to_edit(request, holdings);
  if (!bid) return base::fail(std::move(bid));
  return bid_tasks_response(request, holdings, *bid, nullptr);
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
