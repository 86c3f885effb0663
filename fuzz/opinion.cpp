// Whatever the bytes: votes and statements (after a line "===") are told wrong with a place, or a
// map comes out whose figures are all finite, in which everybody who is in is in one group, and
// which is the same again from the files that it writes.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#include "base/check.hpp"
#include "devolution/opinion/conversation_file.hpp"
#include "methods/opinion/opinion_map.hpp"

namespace commonweal::devolution {
namespace {

constexpr std::string_view kBetween = "\n===\n";

std::optional<Conversation> read(const std::string& votes, const std::string* comments) {
  std::istringstream votes_in(votes);
  std::istringstream comments_in(comments == nullptr ? "" : *comments);
  platform::CsvFile votes_file(votes_in, "votes");
  platform::CsvFile comments_file(comments_in, "comments");
  base::Problems problems;
  auto read =
      read_conversation(votes_file, comments == nullptr ? nullptr : &comments_file, problems);
  if (problems.empty()) return read;
  const base::Error fault = std::move(problems).fail().value();
  for (const auto& problem : fault.problems) {
    CW_CHECK(!problem.place.empty() && problem.what.ends_with('.'));
  }
  return {};
}

void check_map(const methods::OpinionMap& map, const Conversation& conversation) {
  for (const auto& place : map.axes.places) {
    CW_CHECK(std::isfinite(place[0]) && std::isfinite(place[1]));
  }
  for (const double priority : map.priorities) CW_CHECK(std::isfinite(priority) && priority >= 0);
  std::size_t grouped = 0;
  for (const auto size : map.groups.sizes) grouped += size;
  CW_CHECK(grouped == map.in.size() && map.in.size() <= conversation.people.size());
}

void check_again(const methods::OpinionMap& map, const Conversation& conversation) {
  std::ostringstream votes;
  std::ostringstream comments;
  write_participants_votes(conversation, map.groups.group_of, votes);
  write_comments(conversation, comments);
  const std::string written = comments.str();
  const auto again = read(votes.str(), &written);
  if (!again) return;  // Ids that are no whole numbers are no columns of that file.
  CW_CHECK(methods::opinion_map(again->votes).axes.places == map.axes.places ||
           again->people != conversation.people);
}

void check(std::string_view text) {
  const auto at = text.find(kBetween);
  const std::string votes(text.substr(0, at));
  std::string comments;
  if (at != std::string_view::npos) comments = text.substr(at + kBetween.size());
  const auto conversation = read(votes, at == std::string_view::npos ? nullptr : &comments);
  if (!conversation || conversation->statements.size() > 200) return;
  const auto map = methods::opinion_map(conversation->votes);
  check_map(map, *conversation);
  check_again(map, *conversation);
}

}  // namespace
}  // namespace commonweal::devolution

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  commonweal::devolution::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
