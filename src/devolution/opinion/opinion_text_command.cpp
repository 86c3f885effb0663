#include "devolution/opinion/opinion_text_command.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::devolution {
namespace {

using base::counted;
using methods::OpinionSide;

constexpr std::size_t kIndent = 4;
constexpr std::size_t kListed = 5;

// Control characters and line ends of what people wrote are spaces on the terminal.
std::string on_one_line(std::string text) {
  std::ranges::replace_if(text, [](char c) { return c >= 0 && (c < 32 || c == 127); }, ' ');
  return text;
}

std::string statement_line(const ConversationStatement& statement, const std::string& figures) {
  std::string line = statement.id + ": " + figures + ".";
  if (!statement.text.empty()) line += " " + on_one_line(statement.text);
  return platform::wrapped(line, kIndent);
}

std::string of_votes(std::uint32_t votes, std::uint32_t seen, OpinionSide side) {
  return std::to_string(votes) + " of " + std::to_string(seen) +
         (side == OpinionSide::agree ? " agree" : " disagree");
}

std::string opening(const OpinionReport& report) {
  const auto& all = report.conversation;
  const auto out = std::ranges::count(all.votes.moderated_out, true);
  const auto& axes = report.map.axes;
  const double shown =
      axes.total_variance > 0 ? (axes.variances[0] + axes.variances[1]) / axes.total_variance : 0;
  std::string text = counted(all.people.size(), "person", "people") + ", " +
                     counted(all.statements.size(), "statement", "statements") + " (" +
                     std::to_string(out) + " moderated out), " +
                     counted(all.votes.votes.size(), "vote", "votes") + ".\n";
  text += counted(report.map.in.size(), "person is", "people are") +
          " in the conversation: they voted on 7 statements or on all, or on most of the others.\n";
  return text + "The map shows " + base::percent(shown) + " of how the votes differ.\n";
}

std::string group_text(const OpinionReport& report, std::size_t group) {
  std::string text = "\nGroup " + std::to_string(group + 1) + ": " +
                     counted(report.map.groups.sizes[group], "person", "people") + "\n";
  const auto& tests = report.map.representative[group];
  if (tests.empty()) return text + "    No statement sets this group apart.\n";
  for (const auto& test : tests) {
    text += statement_line(report.conversation.statements[test.statement],
                           of_votes(test.votes, test.seen, test.side) + ", " +
                               base::grouped(test.ratio, 1) + " times the share of the others");
  }
  return text;
}

std::string consensus_text(const OpinionReport& report) {
  std::string text = "\nWhat people agree on, in all groups together\n";
  if (report.map.consensus.empty()) return text + "    Nothing passes the test.\n";
  for (const auto& one : report.map.consensus) {
    text += statement_line(report.conversation.statements[one.statement],
                           of_votes(one.votes, one.seen, one.side));
  }
  return text;
}

// The statements with the greatest values, moderated-out ones left out.
std::vector<std::size_t> greatest(const OpinionReport& report, const std::vector<double>& values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::erase_if(order, [&](auto i) { return report.conversation.statements[i].moderated_out; });
  std::ranges::stable_sort(order, std::ranges::greater{}, [&](auto i) { return values[i]; });
  if (order.size() > kListed) order.resize(kListed);
  return order;
}

std::string across_text(const OpinionReport& report) {
  std::vector<double> means;
  for (const auto& one : report.map.group_consensus) means.push_back(one.geometric_mean);
  std::string text = "\nWhat every group agrees with most, by the geometric mean of their shares\n";
  for (const auto i : greatest(report, means)) {
    text += statement_line(report.conversation.statements[i], base::percent(means[i]));
  }
  return text;
}

std::string next_text(const OpinionReport& report) {
  std::string text = "\nWhat to show next, by priority\n";
  for (const auto i : greatest(report, report.map.priorities)) {
    text += statement_line(report.conversation.statements[i],
                           base::grouped(report.map.priorities[i], 2));
  }
  return text;
}

}  // namespace

std::string opinion_text(const OpinionReport& report) {
  std::string text = opening(report);
  for (std::size_t i = 0; i < report.map.groups.sizes.size(); ++i) text += group_text(report, i);
  text += consensus_text(report) + across_text(report) + next_text(report);
  return text + "\nSHA-256 of the files: " + report.digest +
         "\nTo draw it again: " + report.command + "\n";
}

}  // namespace commonweal::devolution
