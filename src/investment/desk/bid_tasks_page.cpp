#include "investment/desk/bid_tasks_page.hpp"

#include <algorithm>
#include <utility>

#include "investment/desk/bid_move.hpp"
#include "investment/desk/bid_standing.hpp"
#include "investment/desk/desk_form_page.hpp"
#include "platform/html/notification_banner.hpp"
#include "platform/html/tag.hpp"
#include "platform/html/task_list.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;

std::string address_of(const HeldBid& bid) { return "/proposals/" + bid.proposal.code; }

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
      .href = may_change ? address_of(bid) + "/edit" + "/" + std::string(words.word) : ""};
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
  const bool is_draft = bid.proposal.state == ProposalState::draft;
  const std::string state = std::string("This bid is ") + (is_draft ? "a " : "") +
                            std::string(code_word(bid.proposal.state)) + ", version " +
                            std::to_string(bid.version()) + ". ";
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
    {BidMove::withdraw, "Withdraw the bid",
     "It stays in the register as withdrawn, for everyone to read."},
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

}  // namespace

base::Result<HeldBid> bid_to_edit(const Request& request, const Holdings& holdings) {
  auto bid = held_bid(holdings.transaction, request.visitor, request.field("proposal").text);
  if (!bid) return bid;
  if (bid_rights(holdings.transaction, request.visitor, bid->proposal).draft) return bid;
  return base::fail(base::ErrorCode::forbidden,
                    "Only a lead or an analyst of the body, or a lead of the department, works on "
                    "this bid.");
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
  main.add(desk_title("Work on the bid", bid.proposal.title));
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

base::Result<Response> show_bid_tasks(const Request& request, const Holdings& holdings) {
  auto bid = bid_to_edit(request, holdings);
  if (!bid) return base::fail(std::move(bid));
  return bid_tasks_response(request, holdings, *bid, nullptr);
}

}  // namespace commonweal::investment
