#include "missions/cascade/ask_change_store.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/problems.hpp"
#include "missions/cascade/passing_on.hpp"
#include "missions/directory_search.hpp"
#include "missions/record_store.hpp"
#include "missions/scope_store.hpp"

namespace commonweal::missions {
namespace {

using base::ErrorCode;
using platform::Right;

constexpr std::size_t kWordsMax = 2000;
constexpr std::size_t kCodeMax = 64;

base::Problem at(std::string_view place, std::string what) {
  return {.place = std::string(place), .what = std::move(what)};
}

base::Result<void> may(const AskChange& change, Right right, std::string_view scope,
                       std::string_view what) {
  const auto tree = load_scope_tree(change.transaction);
  if (platform::may(change.visitor, right, scope, tree)) return {};
  return base::fail(ErrorCode::forbidden, std::string(what));
}

// By code, or by a name that no other has.
base::Result<const Body*> body_called(const Directory& directory, std::string_view place,
                                      std::string_view text) {
  if (text.empty()) {
    return base::fail(ErrorCode::invalid_input, {at(place, "Enter the code or name of a body")});
  }
  if (const Body* body = directory.find_body(text)) return body;
  const std::string wanted = folded(text);
  const Body* found = nullptr;
  for (const Body& body : directory.bodies()) {
    if (folded(body.name) != wanted) continue;
    if (found != nullptr) {
      return base::fail(ErrorCode::invalid_input,
                        {at(place, "More than one body is called \"" + std::string(text) +
                                       "\". Enter its code")});
    }
    found = &body;
  }
  if (found != nullptr) return found;
  return base::fail(ErrorCode::invalid_input, {at(place, "There is no body \"" + std::string(text) +
                                                             "\". Enter the code or name of one")});
}

std::string lower(std::string_view text) {
  std::string small(text);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return small;
}

const Ask* find_ask(const Directory& directory, std::string_view code) {
  const auto found = std::ranges::find(directory.asks(), code, &Ask::code);
  return found == directory.asks().end() ? nullptr : &*found;
}

const Ask* ask_between(const Directory& directory, std::string_view metric, const Body& asker,
                       const Body& body) {
  const auto found = std::ranges::find_if(directory.asks(), [&](const Ask& ask) {
    return ask.metric == metric && ask.asked_by == asker.code && ask.body == body.code;
  });
  return found == directory.asks().end() ? nullptr : &*found;
}

// "adult-smoking-e08000025"; with who asks, or a number, where that is taken.
std::string new_code(const Directory& directory, std::string_view metric, const Body& asker,
                     const Body& body) {
  const std::string plain = lower(metric) + '-' + lower(body.code);
  std::string code = plain.substr(0, kCodeMax);
  if (find_ask(directory, code) == nullptr && plain.size() <= kCodeMax) return code;
  const std::string stem = (plain + "-" + lower(asker.code)).substr(0, kCodeMax - 5);
  code = stem;
  for (int number = 2; find_ask(directory, code) != nullptr; ++number) {
    code = stem + '-' + std::to_string(number);
  }
  return code;
}

Record record_of(const Ask& ask) {
  return {.code = ask.code,
          .fields = {ask.metric, ask.body, ask.asked_by, ask.target.value_or(""), ask.words,
                     std::string(code_word(ask.state))}};
}

base::Result<void> put(const AskChange& change, const std::vector<Record>& records,
                       std::string action) {
  auto done =
      put_records(change.transaction, RecordKind::ask, records,
                  {.at = change.now, .actor = change.visitor.actor, .action = std::move(action)});
  if (!done) return base::fail(std::move(done));
  return {};
}

void check_words(const std::string& words, base::Problems& problems) {
  if (words.size() > kWordsMax) {
    problems.add(at("words", "The words must be 2,000 characters or fewer"));
  }
}

void check_target(const Directory& directory, const AskOrder& order, base::Problems& problems) {
  if (order.target.empty()) return;
  const Target* target = directory.find_target(order.target);
  if (target == nullptr) {
    problems.add(at("target", "There is no target \"" + order.target + "\""));
  } else if (target->metric != order.metric) {
    problems.add(at("target", "The target \"" + order.target + "\" is of another measure"));
  }
}

void check_line(const Directory& directory, const Body& asker, const Body& body,
                base::Problems& problems) {
  if (&asker == &body) {
    problems.add(at("body", "A body cannot ask itself. Enter another"));
  } else if (!is_for(directory, asker, body)) {
    problems.add(at("asked_by", asker.name + " does not ask " + body.name +
                                    ", which is not below it. Enter a body above " + body.name +
                                    ", or a department of its country"));
  }
}

// Anew, or again after it was withdrawn: the same code, a further version.
Ask ask_of(const AskChange& change, const std::string& metric, const Body& asker,
           const Body& body) {
  const Ask* before = ask_between(change.directory, metric, asker, body);
  return {
      .code = before != nullptr ? before->code : new_code(change.directory, metric, asker, body),
      .metric = metric,
      .body = body.code,
      .asked_by = asker.code,
      .target = std::nullopt,
      .words = {},
      .state = AskState::asked};
}

base::Result<const Ask*> standing_ask(const Directory& directory, std::string_view code) {
  const Ask* ask = find_ask(directory, code);
  if (ask == nullptr) {
    return base::fail(ErrorCode::not_found, "There is no ask \"" + std::string(code) + "\".");
  }
  if (ask->state == AskState::withdrawn) {
    return base::fail(ErrorCode::conflict, "This ask was withdrawn already.");
  }
  return ask;
}

base::Result<void> withdraw(const AskChange& change, const Ask& ask) {
  Ask withdrawn = ask;
  withdrawn.state = AskState::withdrawn;
  return put(change, {record_of(withdrawn)}, "ask withdraw");
}

bool is_asked_for(const Directory& directory, const Body& body, std::string_view metric) {
  const auto asks = directory.asks_of(body.code);
  return std::ranges::any_of(asks, [&](const Ask* ask) { return ask->metric == metric; });
}

base::Result<std::vector<const Body*>> those_to_ask(const AskChange& change, const Body& body,
                                                    const PassOnOrder& order) {
  const Metric* metric = change.directory.find_metric(order.metric);
  if (metric == nullptr || !is_asked_for(change.directory, body, order.metric)) {
    return base::fail(ErrorCode::invalid_input,
                      {at("metric", "Select a measure that " + body.name + " is asked for")});
  }
  const auto under = bodies_under(change.directory, body);
  if (order.to == kEveryBodyBelow) {
    const AskLines lines(change.directory);
    auto waiting = lines.right_below(body);
    const auto asked = lines.passing_on(*metric, body).asked;
    std::erase_if(waiting, [&](const Body* it) { return std::ranges::count(asked, it) > 0; });
    if (!waiting.empty()) return waiting;
    return base::fail(ErrorCode::conflict,
                      {at("to", "Every body right below " + body.name + " is asked already")});
  }
  auto to = body_called(change.directory, "to", order.to);
  if (!to) return base::fail(std::move(to));
  if (!std::ranges::count(under, *to)) {
    return base::fail(
        ErrorCode::invalid_input,
        {at("to", (*to)->name + " is not under " + body.name + ". Select a body that is")});
  }
  return std::vector<const Body*>{*to};
}

}  // namespace

bool may_steer(platform::Transaction& transaction, const platform::Visitor& visitor) {
  if (!platform::may_enter(visitor, Right::steer)) return false;
  return platform::may(visitor, Right::steer, "", load_scope_tree(transaction));
}

bool may_answer(platform::Transaction& transaction, const platform::Visitor& visitor,
                const Body& body) {
  if (!platform::may_enter(visitor, Right::answer_for_body)) return false;
  return platform::may(visitor, Right::answer_for_body, body.code, load_scope_tree(transaction));
}

base::Result<void> put_ask(const AskChange& change, const AskOrder& order) {
  if (auto fine = may(change, Right::steer, "", "Only the mission unit asks bodies."); !fine) {
    return fine;
  }
  base::Problems problems;
  if (change.directory.find_metric(order.metric) == nullptr) {
    problems.add(at("metric", "Select a measure"));
  }
  const auto to = body_called(change.directory, "body", order.body);
  const auto by = body_called(change.directory, "asked_by", order.asked_by);
  const auto* body = problems.value_of(to);
  const auto* asker = problems.value_of(by);
  if (body != nullptr && asker != nullptr) check_line(change.directory, **asker, **body, problems);
  check_target(change.directory, order, problems);
  check_words(order.words, problems);
  if (!problems.empty()) return std::move(problems).fail();
  Ask ask = ask_of(change, order.metric, **asker, **body);
  if (!order.target.empty()) ask.target = order.target;
  ask.words = order.words;
  return put(change, {record_of(ask)}, "ask");
}

base::Result<std::size_t> pass_on(const AskChange& change, const Body& body,
                                  const PassOnOrder& order) {
  auto allowed = may(change, Right::answer_for_body, body.code,
                     "Only a lead of " + body.name + " passes on what it is asked.");
  if (!allowed) return base::fail(std::move(allowed));
  base::Problems problems;
  check_words(order.words, problems);
  if (!problems.empty()) return std::move(problems).fail();
  auto bodies = those_to_ask(change, body, order);
  if (!bodies) return base::fail(std::move(bodies));
  std::vector<Record> records;
  for (const Body* to : *bodies) {
    const Ask* before = ask_between(change.directory, order.metric, body, *to);
    if (before != nullptr && before->state == AskState::asked) {
      return base::fail(ErrorCode::conflict,
                        {at("to", to->name + " is asked for this measure already")});
    }
    Ask ask = ask_of(change, order.metric, body, *to);
    ask.words = order.words;
    records.push_back(record_of(ask));
  }
  if (auto done = put(change, records, "ask pass-on"); !done) return base::fail(std::move(done));
  return records.size();
}

base::Result<void> withdraw_ask(const AskChange& change, std::string_view code) {
  auto allowed = may(change, Right::steer, "", "Only the mission unit withdraws any ask.");
  if (!allowed) return allowed;
  auto ask = standing_ask(change.directory, code);
  if (!ask) return base::fail(std::move(ask));
  return withdraw(change, **ask);
}

base::Result<void> withdraw_ask_of(const AskChange& change, const Body& asker,
                                   std::string_view code) {
  auto allowed = may(change, Right::answer_for_body, asker.code,
                     "Only a lead of " + asker.name + " withdraws what it asks.");
  if (!allowed) return allowed;
  auto ask = standing_ask(change.directory, code);
  if (!ask) return base::fail(std::move(ask));
  if ((*ask)->asked_by != asker.code) {
    return base::fail(ErrorCode::forbidden, "This ask was made by another body.");
  }
  return withdraw(change, **ask);
}

}  // namespace commonweal::missions
