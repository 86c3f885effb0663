#include "devolution/opinion/conversation_file.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <string>

#include "base/number_text.hpp"
#include "platform/table/csv_reader.hpp"
#include "platform/table/csv_writer.hpp"
#include "platform/table/free_text.hpp"
#include "platform/table/in_quotes.hpp"

namespace commonweal::devolution {
namespace {

using platform::CsvReader;
using platform::CsvRow;
using platform::in_quotes;

std::optional<std::int8_t> minus_one_to_one(std::string_view text) {
  if (text == "1" || text == "1.0") return std::int8_t{1};
  if (text == "0" || text == "0.0" || text == "-0.0") return std::int8_t{0};
  if (text == "-1" || text == "-1.0") return std::int8_t{-1};
  return {};
}

void refuse_vote(const CsvRow& row, std::size_t column) {
  row.refuse(column, in_quotes(row[column]) +
                         " is no vote. Give 1 for agree, 0 for pass or -1 for disagree.");
}

void read_comment(const CsvRow& row, std::size_t id, std::optional<std::size_t> text,
                  std::optional<std::size_t> moderated, ConversationBuilder& builder) {
  if (row[id].empty()) return row.refuse(id, "A statement has no id. Give one.");
  if (builder.has_statement(std::string(row[id]))) {
    return row.refuse(id, "Statement " + in_quotes(row[id]) + " is there twice. Give it once.");
  }
  auto& statement = builder.at(builder.statement(row[id]));
  statement.place = row.place(id);
  if (text) statement.text = platform::as_typed(row[*text]);
  if (!moderated) return;
  const auto mark = minus_one_to_one(row[*moderated]);
  if (!mark) {
    return row.refuse(*moderated, in_quotes(row[*moderated]) +
                                      " is no moderation. Give -1 for out, 0 for not looked at or "
                                      "1 for in.");
  }
  statement.moderated_out = *mark == -1;
}

void read_comments(platform::CsvFile& file, ConversationBuilder& builder,
                   base::Problems& problems) {
  CsvReader reader(file, problems);
  const auto columns = reader.columns_named({"comment-id"});
  if (!columns) return;
  const auto text = reader.column("comment-body");
  const auto moderated = reader.column("moderated");
  while (const auto* row = reader.next()) {
    read_comment(*row, (*columns)[0], text, moderated, builder);
  }
}

struct VoteColumns {
  std::size_t comment;
  std::size_t voter;
  std::size_t vote;
  std::optional<std::size_t> time;
};

void read_vote(const CsvRow& row, const VoteColumns& columns, bool has_comments,
               ConversationBuilder& builder) {
  const auto vote = minus_one_to_one(row[columns.vote]);
  if (!vote) refuse_vote(row, columns.vote);
  const std::string id(row[columns.comment]);
  if (id.empty()) row.refuse(columns.comment, "A vote is on no statement. Give the id of one.");
  if (row[columns.voter].empty()) row.refuse(columns.voter, "A vote is nobody's. Give an id.");
  const bool known = !has_comments || builder.has_statement(id);
  if (!known) {
    row.refuse(columns.comment,
               "There is no statement " + in_quotes(id) + " in the file of comments.");
  }
  std::optional<std::int64_t> time = 0;
  if (columns.time) time = row.read(*columns.time, base::whole_number);
  if (!vote || !known || !time || id.empty() || row[columns.voter].empty()) return;
  const auto statement = builder.statement(id);
  if (builder.at(statement).place.empty()) builder.at(statement).place = row.place(columns.comment);
  builder.vote({builder.person(row[columns.voter]), statement, *vote}, *time);
}

void read_votes(CsvReader& reader, bool has_comments, ConversationBuilder& builder) {
  const auto columns = reader.columns_named({"comment-id", "voter-id", "vote"});
  if (!columns) return;
  const auto [comment, voter, vote] = *columns;
  while (const auto* row = reader.next()) {
    read_vote(*row, {comment, voter, vote, reader.column("timestamp")}, has_comments, builder);
  }
}

struct MatrixColumn {
  std::size_t column;
  std::uint32_t statement;
};

std::vector<MatrixColumn> statement_columns(const CsvReader& reader, bool has_comments,
                                            ConversationBuilder& builder,
                                            base::Problems& problems) {
  std::vector<MatrixColumn> found;
  for (std::size_t i = 0; i < reader.header().size(); ++i) {
    const auto& name = reader.header()[i];
    if (!base::whole_number({{}, name})) continue;
    const auto place = reader.places().cell(1, i);
    if (has_comments && !builder.has_statement(name)) {
      problems.add(
          {.place = place,
           .what = "There is no statement " + in_quotes(name) + " in the file of comments."});
      continue;
    }
    found.push_back({i, builder.statement(name)});
    auto& statement = builder.at(found.back().statement);
    if (statement.place.empty()) statement.place = place;
  }
  return found;
}

void read_person(const CsvRow& row, std::size_t participant,
                 const std::vector<MatrixColumn>& columns, ConversationBuilder& builder) {
  const std::string id(row[participant]);
  if (id.empty()) return row.refuse(participant, "A person has no id. Give one.");
  if (builder.has_person(id)) {
    return row.refuse(participant, "Participant " + in_quotes(id) + " is there twice.");
  }
  const auto person = builder.person(id);
  for (const auto& one : columns) {
    if (row[one.column].empty()) continue;
    const auto vote = minus_one_to_one(row[one.column]);
    if (vote) {
      builder.vote({person, one.statement, *vote});
    } else {
      refuse_vote(row, one.column);
    }
  }
}

void read_matrix(CsvReader& reader, std::size_t participant, bool has_comments,
                 ConversationBuilder& builder, base::Problems& problems) {
  const auto columns = statement_columns(reader, has_comments, builder, problems);
  while (const auto* row = reader.next()) read_person(*row, participant, columns, builder);
}

}  // namespace

Conversation read_conversation(platform::CsvFile& votes, platform::CsvFile* comments,
                               base::Problems& problems) {
  ConversationBuilder builder;
  if (comments != nullptr) read_comments(*comments, builder, problems);
  base::Problems of_votes;
  CsvReader reader(votes, of_votes);
  if (const auto participant = reader.column("participant")) {
    read_matrix(reader, *participant, comments != nullptr, builder, of_votes);
  } else if (!reader.header().empty()) {
    read_votes(reader, comments != nullptr, builder);
  }
  const bool sound = of_votes.empty() && problems.empty();
  if (!of_votes.empty()) problems.add(std::move(of_votes).fail().value());
  return sound ? std::move(builder).build(votes.name(), problems) : Conversation{};
}

void write_participants_votes(const Conversation& conversation, const GroupNumbers& group_of,
                              std::ostream& out) {
  platform::CsvWriter csv(out);
  for (const char* name : {"participant", "group-id", "n-votes", "n-agree", "n-disagree"}) {
    csv.text(name);
  }
  for (const auto& statement : conversation.statements) csv.text(statement.id);
  csv.end_row();
  for (std::size_t person = 0; person < conversation.people.size(); ++person) {
    const auto votes = conversation.votes.of(person);
    const auto count = [&](std::int8_t vote) {
      return static_cast<std::int64_t>(
          std::ranges::count(votes, vote, &methods::StatementVote::vote));
    };
    csv.text(conversation.people[person]);
    csv.text(group_of[person] ? std::to_string(*group_of[person]) : "");
    csv.number(static_cast<std::int64_t>(votes.size())).number(count(1)).number(count(-1));
    std::vector<std::string> cells(conversation.statements.size());
    for (const auto& vote : votes) cells[vote.statement] = std::to_string(vote.vote);
    for (const auto& cell : cells) csv.text(cell);
    csv.end_row();
  }
}

void write_comments(const Conversation& conversation, std::ostream& out) {
  std::vector<std::array<std::int64_t, 2>> counts(conversation.statements.size(), {0, 0});
  for (const auto& vote : conversation.votes.votes) {
    if (vote.vote != 0) ++counts[vote.statement][vote.vote > 0 ? 0 : 1];
  }
  platform::CsvWriter csv(out);
  csv.row({"comment-id", "agrees", "disagrees", "moderated", "comment-body"});
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const auto& statement = conversation.statements[i];
    csv.text(statement.id).number(counts[i][0]).number(counts[i][1]);
    csv.text(statement.moderated_out ? "-1" : "0").free_text(statement.text);
    csv.end_row();
  }
}

}  // namespace commonweal::devolution
