#pragma once

#include <filesystem>
#include <string>

#include "base/result.hpp"

namespace commonweal::devolution {

// The files of a conversation in a folder, by how their names end: "votes.csv" or, where there is
// none, "participants-votes.csv", and "comments.csv", with "_" for "-" as well.
struct ConversationFolder {
  std::string votes;
  std::string comments;  // Empty where there is none.
};

// Fails where there are no votes, or files of more than one conversation.
base::Result<ConversationFolder> conversation_folder(const std::filesystem::path& folder);

}  // namespace commonweal::devolution
