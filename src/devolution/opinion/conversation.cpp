#include "devolution/opinion/conversation.hpp"

#include <algorithm>
#include <numeric>

#include "base/number_text.hpp"

namespace commonweal::devolution {
namespace {

// Whole numbers by size and before other texts.
bool is_id_before(const std::string& one, const std::string& other) {
  const auto a = base::whole_number({{}, one});
  const auto b = base::whole_number({{}, other});
  if (a && b && *a != *b) return *a < *b;
  if (a.has_value() != b.has_value()) return a.has_value();
  return one < other;
}

// Where each of them goes when they are put in order.
std::vector<std::uint32_t> order_of(const std::vector<std::string>& ids) {
  std::vector<std::uint32_t> order(ids.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, [&](auto a, auto b) { return is_id_before(ids[a], ids[b]); });
  return order;
}

std::vector<std::uint32_t> turned_round(const std::vector<std::uint32_t>& order) {
  std::vector<std::uint32_t> now(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) now[order[i]] = i;
  return now;
}

}  // namespace

std::uint32_t ConversationBuilder::number_of(Numbers& numbers, std::vector<std::string>& ids,
                                             std::string_view id) {
  const auto next = static_cast<std::uint32_t>(ids.size());
  const auto [it, is_new] = numbers.try_emplace(std::string(id), next);
  if (is_new) ids.emplace_back(id);
  return it->second;
}

std::uint32_t ConversationBuilder::statement(std::string_view id) {
  const auto number = number_of(statement_numbers_, statement_ids_, id);
  if (number == statements_.size()) statements_.push_back({.id = std::string(id)});
  return number;
}

void ConversationBuilder::check(const std::string& file, base::Problems& problems) const {
  if (votes_.empty()) {
    problems.add({.place = file, .what = "Nobody voted on anything. Give a file with votes."});
    return;
  }
  std::vector<bool> voted(statements_.size());
  for (const auto& [time, vote] : votes_) voted[vote.statement] = true;
  for (std::size_t i = 0; i < statements_.size(); ++i) {
    if (voted[i] || statements_[i].moderated_out) continue;
    problems.add(
        {.place = statements_[i].place,
         .what = "Nobody voted on statement " + statements_[i].id +
                 ", and it is not moderated out. Leave it out, or mark it -1 in the column "
                 "moderated of the comments."});
  }
}

Conversation ConversationBuilder::build(const std::string& file, base::Problems& problems) && {
  check(file, problems);
  const auto people = order_of(person_ids_);
  const auto statements = order_of(statement_ids_);
  Conversation whole;
  std::vector<bool> out;
  for (const auto person : people) whole.people.push_back(person_ids_[person]);
  for (const auto statement : statements) {
    out.push_back(statements_[statement].moderated_out);
    whole.statements.push_back(std::move(statements_[statement]));
  }
  std::ranges::stable_sort(votes_, {}, [](const auto& timed) { return timed.first; });
  const auto person_now = turned_round(people);
  const auto statement_now = turned_round(statements);
  std::vector<methods::OpinionVote> votes;
  votes.reserve(votes_.size());
  for (const auto& [time, vote] : votes_) {
    votes.push_back({person_now[vote.person], statement_now[vote.statement], vote.vote});
  }
  whole.votes = methods::opinion_votes(whole.people.size(), std::move(out), votes);
  return whole;
}

}  // namespace commonweal::devolution
