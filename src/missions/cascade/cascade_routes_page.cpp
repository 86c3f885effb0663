#include "missions/cascade/cascade_routes_page.hpp"

#include <string>
#include <utility>

#include "base/london_day.hpp"
#include "missions/cascade/ask_change_store.hpp"
#include "missions/cascade/body_asks_page.hpp"
#include "missions/cascade/cascade_page.hpp"
#include "missions/cascade/letter_form_page.hpp"
#include "missions/cascade/letter_page.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::missions {
namespace {

using base::ErrorCode;
using platform::Access;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Transaction;

// One form on its way into the record.
struct Sending {
  const Request& request;
  Holdings holdings;
  base::Instant now;

  AskChange ask_change() const {
    return {holdings.transaction, holdings.directory, request.visitor, now};
  }
  platform::Act act(std::string action) const {
    return {.at = now, .actor = request.visitor.actor, .action = std::move(action)};
  }
  std::string typed(std::string_view field) const {
    return std::string(request.form(field).value_or(""));
  }
};

// Where to look after it was written, or what was wrong.
using Take = base::Result<std::string> (*)(const Sending& sending);
// The page of the form again, with what was wrong.
using Again = Response (*)(const Sending& sending, const base::Error& fault);

// What a form can put right is shown on its page; the rest is the site's to refuse.
bool is_of_the_form(const base::Error& fault) {
  return fault.code == ErrorCode::invalid_input || fault.code == ErrorCode::conflict;
}

platform::Handler taking(const CascadeDesk& desk, Take take, Again again) {
  return [desk, take, again](const Request& request) {
    Transaction transaction(desk.record, Access::write);
    const auto directory = load_directory(transaction);
    const Sending sending{request, {transaction, *directory}, desk.now()};
    const auto path = take(sending);
    if (!path) {
      return is_of_the_form(path.error()) ? again(sending, path.error())
                                          : desk.refused(request, path.error());
    }
    transaction.commit();
    return platform::redirect(*path);
  };
}

base::Result<const Body*> body_of(const Sending& sending) {
  return sending.holdings.directory.body(sending.request.field("body").text);
}

Response cascade_again(const Sending& sending, const base::Error& fault) {
  const auto& directory = sending.holdings.directory;
  const Mission& mission = *directory.find_mission(sending.request.field("mission").text);
  return cascade_response({sending.request, &fault}, sending.holdings, mission, nullptr);
}

Response asks_again(const Sending& sending, const base::Error& fault) {
  return body_asks_response({sending.request, &fault}, sending.holdings, **body_of(sending));
}

Response letter_again(const Sending& sending, const base::Error& fault) {
  return letter_response({sending.request, &fault}, sending.holdings, **body_of(sending));
}

base::Result<std::string> take_ask(const Sending& sending) {
  auto mission = sending.holdings.directory.mission(sending.request.field("mission").text);
  if (!mission) return base::fail(std::move(mission));
  auto done = put_ask(sending.ask_change(), {.metric = sending.typed("metric"),
                                             .body = sending.typed("body"),
                                             .asked_by = sending.typed("asked_by"),
                                             .target = sending.typed("target"),
                                             .words = sending.typed("words")});
  if (!done) return base::fail(std::move(done));
  return "/missions/" + (*mission)->code + "/cascade?done=asked";
}

base::Result<std::string> take_pass_on(const Sending& sending) {
  auto body = body_of(sending);
  if (!body) return base::fail(std::move(body));
  auto done = pass_on(sending.ask_change(), **body,
                      {.metric = sending.typed("metric"),
                       .to = sending.typed("to"),
                       .words = sending.typed("words")});
  if (!done) return base::fail(std::move(done));
  return "/bodies/" + (*body)->code + "/asks?done=passed-on";
}

base::Error nothing_chosen() {
  return {.code = ErrorCode::invalid_input,
          .problems = {{.place = "ask", .what = "Choose what to withdraw"}}};
}

enum class WhoseAsk { any, own };

template <WhoseAsk whose>
base::Result<std::string> take_withdrawal(const Sending& sending) {
  auto body = body_of(sending);
  if (!body) return base::fail(std::move(body));
  const std::string ask = sending.typed("ask");
  if (ask.empty()) return tl::unexpected(nothing_chosen());
  auto done = whose == WhoseAsk::any ? withdraw_ask(sending.ask_change(), ask)
                                     : withdraw_ask_of(sending.ask_change(), **body, ask);
  if (!done) return base::fail(std::move(done));
  return "/bodies/" + (*body)->code + "/asks?done=withdrawn";
}

base::Result<void> steering(const Sending& sending) {
  if (may_steer(sending.holdings.transaction, sending.request.visitor)) return {};
  return base::fail(ErrorCode::forbidden, "Only the mission unit writes mandate letters.");
}

base::Result<std::string> take_draft(const Sending& sending) {
  auto body = body_of(sending);
  if (!body) return base::fail(std::move(body));
  if (auto may = steering(sending); !may) return base::fail(std::move(may));
  auto words = letter_words_in(sending.request, base::london_day(sending.now));
  if (!words) return base::fail(std::move(words));
  put_words(sending.holdings.transaction, **body, *words, sending.act("letter draft"));
  return "/bodies/" + (*body)->code + "/letter?done=kept#draft";
}

base::Result<std::string> take_signature(const Sending& sending) {
  auto body = body_of(sending);
  if (!body) return base::fail(std::move(body));
  if (auto may = steering(sending); !may) return base::fail(std::move(may));
  auto done =
      sign_letter(sending.holdings, **body, sending.typed("digest"), sending.act("letter sign"));
  if (!done) return base::fail(std::move(done));
  return "/bodies/" + (*body)->code + "/letter?done=signed";
}

base::Result<std::string> take_acknowledgement(const Sending& sending) {
  const auto text = sending.request.field("letter").text;
  const auto name = letter_named(text);
  auto& transaction = sending.holdings.transaction;
  const auto letter = name ? find_letter(transaction, name->body, name->version) : std::nullopt;
  const Body* body = letter ? sending.holdings.directory.find_body(letter->text.body) : nullptr;
  if (body == nullptr) {
    return base::fail(ErrorCode::not_found, "There is no letter \"" + std::string(text) + "\".");
  }
  if (!may_answer(transaction, sending.request.visitor, *body)) {
    return base::fail(ErrorCode::forbidden,
                      "Only a lead of " + body->name + " acknowledges its letters.");
  }
  auto done = acknowledge_letter(transaction, *letter, sending.act("letter acknowledge"));
  if (!done) return base::fail(std::move(done));
  return "/bodies/" + body->code + "/letter?done=acknowledged";
}

Response acknowledgement_again(const Sending& sending, const base::Error& fault) {
  const auto name = letter_named(sending.request.field("letter").text);
  return letter_response({sending.request, &fault}, sending.holdings,
                         *sending.holdings.directory.find_body(name->body));
}

}  // namespace

std::vector<platform::Route> cascade_routes(const CascadeDesk& desk) {
  constexpr auto kPost = platform::Method::post;
  return {
      {kPost, "/missions/{mission}/asks", Right::steer, "Asks a body to answer for a metric.",
       taking(desk, take_ask, cascade_again)},
      {kPost, "/bodies/{body}/asks/withdraw", Right::steer, "Withdraws what a body is asked.",
       taking(desk, take_withdrawal<WhoseAsk::any>, asks_again)},
      {kPost, "/bodies/{body}/passed-on", Right::answer_for_body,
       "Passes a metric on to the bodies below.", taking(desk, take_pass_on, asks_again)},
      {kPost, "/bodies/{body}/passed-on/withdraw", Right::answer_for_body,
       "Withdraws what a body has passed on.",
       taking(desk, take_withdrawal<WhoseAsk::own>, asks_again)},
      {kPost, "/bodies/{body}/letter/draft", Right::steer, "Keeps the words of a mandate letter.",
       taking(desk, take_draft, letter_again)},
      {kPost, "/bodies/{body}/letter/sign", Right::steer, "Signs a mandate letter off.",
       taking(desk, take_signature, letter_again)},
      {kPost, "/letters/{letter}/acknowledge", Right::answer_for_body,
       "Acknowledges a mandate letter for a body.",
       taking(desk, take_acknowledgement, acknowledgement_again)},
  };
}

}  // namespace commonweal::missions
