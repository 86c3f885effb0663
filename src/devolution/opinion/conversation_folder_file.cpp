#include "devolution/opinion/conversation_folder_file.hpp"

#include <algorithm>
#include <system_error>
#include <vector>

#include "base/problems.hpp"

namespace commonweal::devolution {
namespace {

enum class Kind { votes, matrix, comments, other };

Kind kind_of(std::string name) {
  std::ranges::replace(name, '_', '-');
  if (name.ends_with("participants-votes.csv")) return Kind::matrix;
  if (name.ends_with("votes.csv")) return Kind::votes;
  if (name.ends_with("comments.csv")) return Kind::comments;
  return Kind::other;
}

std::string listed_files(const std::vector<std::string>& files) {
  std::string list;
  for (const auto& file : files) list += (list.empty() ? "" : ", ") + file;
  return list;
}

}  // namespace

base::Result<ConversationFolder> conversation_folder(const std::filesystem::path& folder) {
  std::vector<std::string> found[3];
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    const auto kind = kind_of(entry.path().filename().string());
    if (kind != Kind::other) found[static_cast<int>(kind)].push_back(entry.path().string());
  }
  base::Problems problems;
  for (auto& files : found) {
    std::ranges::sort(files);
    if (files.size() < 2) continue;
    problems.add({.place = folder.string(),
                  .what = "There is more than one conversation: " + listed_files(files) +
                          ". Name the file of votes of one, and its statements by --comments."});
  }
  const auto& votes = found[found[0].empty() ? 1 : 0];
  if (votes.empty()) {
    problems.add(
        {.place = folder.string(), .what = "There is no file here whose name ends in votes.csv."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  return ConversationFolder{.votes = votes[0],
                            .comments = found[2].empty() ? std::string() : found[2][0]};
}

}  // namespace commonweal::devolution
