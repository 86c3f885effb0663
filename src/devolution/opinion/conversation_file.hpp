#pragma once

// The open-data files of Polis (compdemocracy/openData):
//
//   comments.csv             comment-id and, where they are there, comment-body, and moderated: -1
//                            out, 0 not looked at, 1 in
//   votes.csv                comment-id, voter-id, vote (1 agrees, 0 passes, -1 disagrees) and,
//                            where it is there, timestamp
//   participants-votes.csv   a row a person: participant, and a column a statement, named by its
//   id,
//                            a whole number, empty where they did not vote; other columns (what is
//                            counted of people, outside ids) are passed over

#include <iosfwd>
#include <optional>
#include <span>

#include "devolution/opinion/conversation.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::devolution {

// Votes of either kind, which the header tells. Every problem of both files is gathered.
Conversation read_conversation(platform::CsvFile& votes, platform::CsvFile* comments,
                               base::Problems& problems);

using GroupNumbers = std::vector<std::optional<std::uint32_t>>;

// Written so that they read back as the same conversation. `group_of` has one entry a person.
void write_participants_votes(const Conversation& conversation, const GroupNumbers& group_of,
                              std::ostream& out);
void write_comments(const Conversation& conversation, std::ostream& out);

}  // namespace commonweal::devolution
