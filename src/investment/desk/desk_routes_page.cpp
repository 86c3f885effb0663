#include "investment/desk/desk_routes_page.hpp"

#include <optional>
#include <string>
#include <utility>

#include "base/london_day.hpp"
#include "base/number_text.hpp"
#include "investment/desk/bid_change_store.hpp"
#include "investment/desk/bid_edit_page.hpp"
#include "investment/desk/bid_tasks_page.hpp"
#include "investment/desk/decision_change_store.hpp"
#include "investment/desk/decisions_page.hpp"
#include "investment/desk/desk_form_page.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::investment {
namespace {

using base::Result;
using missions::Holdings;
using platform::Access;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Transaction;

// One form on its way into the record, or on its way to a test.
struct Sending {
  const Request& request;
  Holdings holdings;
  base::Instant now;

  DeskWork work() const { return {holdings.transaction, holdings.directory, request.visitor, now}; }
  Result<HeldBid> bid() const {
    return held_bid(holdings.transaction, request.visitor, request.field("proposal").text);
  }
  // That the form was made from; 0 where it says none.
  int version() const { return number(kFormVersion).value_or(0); }
  // What the form showed; no number of records where it says none.
  ShownBid shown() const { return {version(), number(kFormKept).value_or(-1)}; }

  std::optional<int> number(std::string_view field) const {
    const std::string text = sent_text(request, field);
    const auto read = base::whole_number({.place = field, .text = text});
    if (!read || *read < 0 || *read >= 1'000'000) return std::nullopt;
    return static_cast<int>(*read);
  }
};

template <class Work>
Response within(const BidDesk& desk, const Request& request, Access access, Work&& work) {
  Transaction transaction(desk.record, access);
  const auto directory = missions::load_directory(transaction);
  const auto now = desk.now();
  return work(
      Sending{request,
              {.transaction = transaction, .directory = *directory, .today = base::london_day(now)},
              now});
}

// Where to look after it was written, or a page where nothing was: then nothing is committed.
struct DeskTaken {
  std::string path;
  std::optional<Response> page = std::nullopt;
};
using Take = Result<DeskTaken> (*)(const Sending& sending);
// The page of the form again, with what was wrong.
using Again = Response (*)(const Sending& sending, const base::Error& fault);

Response answered(const BidDesk& desk, const Sending& sending, Result<DeskTaken> taken,
                  Again again) {
  if (!taken) {
    return is_for_the_desk(taken.error()) ? again(sending, taken.error())
                                          : desk.refused(sending.request, taken.error());
  }
  if (taken->page) return *std::move(taken->page);
  sending.holdings.transaction.commit();
  return platform::redirect(taken->path);
}

platform::Handler taking(const BidDesk& desk, Take take, Again again) {
  return [desk, take, again](const Request& request) {
    return within(desk, request, Access::write, [&](const Sending& sending) {
      return answered(desk, sending, take(sending), again);
    });
  };
}

// --- Drafts --------------------------------------------------------------------------------------

TypedText typed_of(const Request& request) {
  return [&request](std::string_view field) { return sent_text(request, field); };
}

Result<DeskTaken> take_draft(const Sending& sending) {
  auto code = draft_bid(sending.work(), typed_of(sending.request));
  if (!code) return base::fail(std::move(code));
  return DeskTaken{"/proposals/" + *code + "/edit?done=drafted"};
}

Response draft_again(const Sending& sending, const base::Error& fault) {
  return new_bid_response(sending.request, sending.holdings, typed_of(sending.request), &fault);
}

// A further line or year is shown, and nothing is kept.
std::optional<TypedBid> grown(const Request& request, BidTask task) {
  const auto wish = request.form(kDeskButton).value_or("");
  if (!lines_column(task) || (wish != "add-line" && wish != "add-year")) return std::nullopt;
  auto typed = sent_bid(request, task);
  if (wish == "add-line") add_line(typed.lines);
  if (wish == "add-year") add_year(typed.lines);
  return typed;
}

Result<DeskTaken> take_task(const Sending& sending) {
  auto bid = sending.bid();
  if (!bid) return base::fail(std::move(bid));
  auto task = bid_task_named(sending.request.field("task"));
  if (!task) return base::fail(std::move(task));
  auto may = change_right(sending.work(), *bid);
  if (!may) return base::fail(std::move(may));
  if (auto typed = grown(sending.request, *task)) {
    return DeskTaken{.path = "",
                     .page = bid_task_response(sending.request, sending.holdings, *bid,
                                               {.task = *task, .typed = *std::move(typed)})};
  }
  auto done = change_bid(
      sending.work(), *bid,
      {.task = *task, .typed = sent_bid(sending.request, *task), .version = sending.version()});
  if (!done) return base::fail(std::move(done));
  return DeskTaken{"/proposals/" + bid->proposal.code + "/edit?done=kept"};
}

Response task_again(const Sending& sending, const base::Error& fault) {
  const auto bid = sending.bid();
  const auto task = bid_task_named(sending.request.field("task"));
  return bid_task_response(sending.request, sending.holdings, *bid,
                           {.task = *task,
                            .typed = sent_bid(sending.request, *task),
                            .fault = &fault,
                            .version = sending.version()});
}

template <BidMove move>
Result<DeskTaken> take_move(const Sending& sending) {
  auto bid = sending.bid();
  if (!bid) return base::fail(std::move(bid));
  auto done = move_bid(sending.work(), *bid, move, sending.version());
  if (!done) return base::fail(std::move(done));
  const std::string word(code_word(move));
  return DeskTaken{"/proposals/" + bid->proposal.code + "/edit?done=" + word};
}

Response move_again(const Sending& sending, const base::Error& fault) {
  return bid_tasks_response(sending.request, sending.holdings, *sending.bid(), &fault);
}

// --- Tests and decisions -------------------------------------------------------------------------

Response decisions_again(const Sending& sending, const base::Error& fault) {
  return decisions_response(sending.request, sending.holdings, *sending.bid(), &fault);
}

// What cannot be appraised is told at the top of the page: its places are those of a file.
base::Error told_on_the_page(base::Error fault) {
  for (auto& problem : fault.problems) problem.place.clear();
  fault.code = base::ErrorCode::conflict;
  return fault;
}

Result<TestRun> run_on(const BidDesk& desk, const Sending& sending, const TestRunQuestion& asked) {
  auto bid = sending.bid();
  if (!bid) return base::fail(std::move(bid));
  auto run = desk.run_test(sending.holdings, bid->proposal, asked);
  if (!run) return tl::unexpected(told_on_the_page(std::move(run).error()));
  return run;
}

// The page after a fault in what was only read.
Response not_taken(const BidDesk& desk, const Sending& sending, const base::Error& fault) {
  return is_for_the_desk(fault) ? decisions_again(sending, fault)
                                : desk.refused(sending.request, fault);
}

Result<DeskTaken> take_test(const Sending& sending, const TestRun& run) {
  auto bid = sending.bid();
  if (!bid) return base::fail(std::move(bid));
  auto done = record_test(sending.work(), *bid, run, sending.shown());
  if (!done) return base::fail(std::move(done));
  return DeskTaken{"/proposals/" + bid->proposal.code + "/decisions?done=tested"};
}

Response test_recorded(const BidDesk& desk, const Request& request) {
  std::optional<TestRun> run;
  auto response = within(desk, request, Access::read, [&](const Sending& sending) -> Response {
    auto bid = sending.bid();
    if (!bid) return desk.refused(request, bid.error());
    if (auto may = test_right(sending.work(), *bid, sending.shown()); !may) {
      return not_taken(desk, sending, may.error());
    }
    auto answer = run_on(desk, sending, {});
    if (!answer) return not_taken(desk, sending, answer.error());
    run = *std::move(answer);
    return {};
  });
  if (!run) return response;
  return within(desk, request, Access::write, [&](const Sending& sending) {
    return answered(desk, sending, take_test(sending, *run), decisions_again);
  });
}

DecisionOrder order_of(const Sending& sending) {
  const auto typed = [&](std::string_view field) { return trimmed_text(sending.request, field); };
  return {.shown = sending.shown(),
          .outcome = typed("outcome"),
          .start_year = typed("start_year"),
          .scale = typed("scale"),
          .conditions = typed("conditions"),
          .reasons = typed("reasons"),
          .raid_reason = typed("raid_reason"),
          .decided_by = typed("decided_by")};
}

using Promises = std::vector<missions::Promise>;

// What funding would promise; nothing where the decision is another.
Result<Promises> promises_of(const BidDesk& desk, const Sending& sending) {
  auto bid = sending.bid();
  if (!bid) return base::fail(std::move(bid));
  auto decision = checked_decision(sending.work(), *bid, order_of(sending));
  if (!decision) return base::fail(std::move(decision));
  if (decision->outcome != DecisionOutcome::fund) return Promises{};
  auto run = run_on(desk, sending,
                    {.start_year = decision->start_year, .scale = decision->scale.value_or(1)});
  if (!run) return base::fail(std::move(run));
  return std::move(run->promises);
}

Result<DeskTaken> take_decision(const Sending& sending, Promises promises) {
  auto bid = sending.bid();
  if (!bid) return base::fail(std::move(bid));
  auto decision = checked_decision(sending.work(), *bid, order_of(sending));
  if (!decision) return base::fail(std::move(decision));
  auto done = put_decision(sending.work(), *bid, *decision, std::move(promises));
  if (!done) return base::fail(std::move(done));
  return DeskTaken{"/proposals/" + bid->proposal.code + "/decisions?done=decided"};
}

Response decision_recorded(const BidDesk& desk, const Request& request) {
  std::optional<Promises> promises;
  auto response = within(desk, request, Access::read, [&](const Sending& sending) -> Response {
    auto promised = promises_of(desk, sending);
    if (!promised) return not_taken(desk, sending, promised.error());
    promises = *std::move(promised);
    return {};
  });
  if (!promises) return response;
  return within(desk, request, Access::write, [&](const Sending& sending) {
    return answered(desk, sending, take_decision(sending, *std::move(promises)), decisions_again);
  });
}

}  // namespace

std::vector<platform::Route> desk_routes(const BidDesk& desk) {
  constexpr auto kPost = platform::Method::post;
  return {
      {kPost, "/proposals/new", Right::draft_proposals, "Makes a draft of a bid.",
       taking(desk, take_draft, draft_again)},
      {kPost, "/proposals/{proposal}/edit/{task}", Right::draft_proposals,
       "Saves one task of a bid.", taking(desk, take_task, task_again)},
      {kPost, "/proposals/{proposal}/submit", Right::submit_proposals, "Submits a bid.",
       taking(desk, take_move<BidMove::submit>, move_again)},
      {kPost, "/proposals/{proposal}/withdraw", Right::submit_proposals, "Withdraws a bid.",
       taking(desk, take_move<BidMove::withdraw>, move_again)},
      {kPost, "/proposals/{proposal}/send-back", Right::submit_proposals,
       "Sends a bid back to draft.", taking(desk, take_move<BidMove::send_back>, move_again)},
      {kPost, "/proposals/{proposal}/tests", Right::test_proposals,
       "Runs the mission test of a bid and records it.",
       [desk](const Request& request) { return test_recorded(desk, request); }},
      {kPost, "/proposals/{proposal}/decisions", Right::decide_spending,
       "Records a decision on a bid.",
       [desk](const Request& request) { return decision_recorded(desk, request); }},
  };
}

}  // namespace commonweal::investment
