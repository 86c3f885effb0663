#include "learning/gaps/question_routes_page.hpp"

#include <string>
#include <utility>

#include "base/london_day.hpp"
#include "learning/gaps/question_change_store.hpp"
#include "learning/gaps/question_form_page.hpp"
#include "learning/gaps/question_page.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using missions::Holdings;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Transaction;

// One form on its way into the record.
struct SentQuestion {
  const Request& request;
  Holdings holdings;
  base::Instant now;

  QuestionChange change() const {
    return {holdings.transaction, holdings.directory, request.visitor, now};
  }
  std::string typed(std::string_view field) const {
    return std::string(request.form(field).value_or(""));
  }
  std::string_view question() const { return request.field("question").text; }
  std::string done(std::string_view word) const {
    return "/questions/" + std::string(question()) + "?done=" + std::string(word);
  }
};

// Where to look after it was written, or what was wrong.
using Take = base::Result<std::string> (*)(const SentQuestion& sent);
// The page of the form again, with what was wrong.
using Again = Response (*)(const SentQuestion& sent, const base::Error& fault);

// What a form can put right is shown on its page; the rest is the site's to refuse.
bool is_of_the_form(const base::Error& fault) {
  return fault.code == ErrorCode::invalid_input || fault.code == ErrorCode::conflict;
}

platform::Handler taking(const QuestionDesk& desk, Take take, Again again) {
  return [desk, take, again](const Request& request) {
    Transaction transaction(desk.record, platform::Access::write);
    const auto directory = missions::load_directory(transaction);
    const auto now = desk.now();
    const SentQuestion sent{
        request,
        {.transaction = transaction, .directory = *directory, .today = base::london_day(now)},
        now};
    const auto path = take(sent);
    if (!path) {
      return is_of_the_form(path.error()) ? again(sent, path.error())
                                          : desk.refused(request, path.error());
    }
    transaction.commit();
    return platform::redirect(*path);
  };
}

Response new_again(const SentQuestion& sent, const base::Error& fault) {
  return new_question_response({sent.request, &fault}, sent.holdings);
}

Response question_again(const SentQuestion& sent, const base::Error& fault) {
  return question_response({sent.request, &fault}, sent.holdings, sent.question());
}

base::Result<std::string> led_to(base::Result<void> done, std::string path) {
  if (!done) return base::fail(std::move(done));
  return path;
}

base::Result<std::string> take_question(const SentQuestion& sent) {
  auto code = ask_question(sent.change(), {.text = sent.typed("text"),
                                           .body = sent.typed("body"),
                                           .service = sent.typed("service"),
                                           .mission = sent.typed("mission"),
                                           .intervention = sent.typed("intervention"),
                                           .outcome = sent.typed("outcome")});
  if (!code) return code;
  return "/questions/" + *code + "?done=asked";
}

std::string office_in(const SentQuestion& sent) {
  const std::string chosen = sent.typed("answered_by");
  return chosen == kAnotherOffice ? sent.typed("another_office") : chosen;
}

base::Result<std::string> take_answer(const SentQuestion& sent) {
  return led_to(answer_question(sent.change(), sent.question(),
                                {.known = sent.typed("known"),
                                 .certainty = sent.typed("certainty"),
                                 .practice = sent.typed("practice"),
                                 .answered_by = office_in(sent)}),
                sent.done("answered"));
}

base::Result<std::string> take_withdrawal(const SentQuestion& sent) {
  return led_to(withdraw_question(sent.change(), sent.question()), sent.done("withdrawn"));
}

base::Result<std::string> take_voice(const SentQuestion& sent) {
  return led_to(add_voice(sent.change(), sent.question(),
                          {.body = sent.typed("body"), .words = sent.typed("words")}),
                sent.done("joined"));
}

base::Result<std::string> take_voice_back(const SentQuestion& sent) {
  return led_to(withdraw_voice(sent.change(), sent.question(), sent.typed("body")),
                sent.done("left"));
}

}  // namespace

std::vector<platform::Route> question_routes(const QuestionDesk& desk) {
  constexpr auto kPost = platform::Method::post;
  return {
      {kPost, "/questions", Right::report_practice, "Asks a question of what works for a body.",
       taking(desk, take_question, new_again)},
      {kPost, "/questions/{question}/answer", Right::grade_evidence, "Answers a question.",
       taking(desk, take_answer, question_again)},
      {kPost, "/questions/{question}/withdraw", Right::report_practice,
       "Withdraws a question of one's own body.", taking(desk, take_withdrawal, question_again)},
      {kPost, "/questions/{question}/voices", Right::report_practice,
       "Says that another body asks a question too.", taking(desk, take_voice, question_again)},
      {kPost, "/questions/{question}/voices/withdraw", Right::report_practice,
       "Says that a body no longer asks a question.",
       taking(desk, take_voice_back, question_again)},
  };
}

}  // namespace commonweal::learning
