#include "devolution/opinion/opinion_command.hpp"

#include <filesystem>
#include <iterator>
#include <optional>
#include <ostream>
#include <sstream>
#include <utility>

#include "devolution/opinion/conversation_file.hpp"
#include "devolution/opinion/conversation_folder_file.hpp"
#include "devolution/opinion/opinion_json_file.hpp"
#include "devolution/opinion/opinion_text_command.hpp"
#include "platform/audit/text_digest.hpp"
#include "platform/cli/named_file.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::devolution {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

// Which files the words name.
base::Result<ConversationFolder> named_files(const Call& call) {
  ConversationFolder files{.votes = call.operands[0], .comments = {}};
  std::error_code error;
  if (std::filesystem::is_directory(call.operands[0], error)) {
    auto found = conversation_folder(call.operands[0]);
    if (!found) return found;
    files = *std::move(found);
  }
  if (const auto comments = call.option("--comments")) files.comments = comments->text;
  return files;
}

// The bytes of a file, so that what is read is what its digest is of.
std::optional<std::string> whole_file(const Call& call, const std::string& path, std::string& name,
                                      base::Problems& problems) {
  auto file = platform::open_csv(path, call.in);
  if (!file) {
    problems.add(file.error());
    return {};
  }
  name = file->name();
  return std::string{std::istreambuf_iterator<char>(file->stream()), {}};
}

struct ReadText {
  std::istringstream in;
  platform::CsvFile file;
  ReadText(const std::string& text, std::string name) : in(text), file(in, std::move(name)) {}
};

base::Result<OpinionReport> read_report(const Call& call, const ConversationFolder& files) {
  base::Problems problems;
  std::string name;
  std::optional<ReadText> comments;
  std::string comments_text;
  if (!files.comments.empty()) {
    if (const auto text = whole_file(call, files.comments, name, problems)) {
      comments.emplace(*text, name);
      comments_text = *text;
    }
  }
  const auto votes = whole_file(call, files.votes, name, problems);
  if (!problems.empty()) return std::move(problems).fail();
  ReadText read(*votes, name);
  OpinionReport report{
      .conversation = read_conversation(read.file, comments ? &comments->file : nullptr, problems),
      .map = {},
      .digest = platform::text_digest(*votes + comments_text),
      .command = "commonweal opinion map " + files.votes +
                 (files.comments.empty() ? "" : " --comments " + files.comments) +
                 (call.given("--json") ? " --json" : "")};
  if (!problems.empty()) return std::move(problems).fail();
  report.map = methods::opinion_map(report.conversation.votes);
  return report;
}

base::Result<void> export_files(base::Field folder, const OpinionReport& report) {
  std::ostringstream votes;
  std::ostringstream comments;
  write_participants_votes(report.conversation, report.map.groups.group_of, votes);
  write_comments(report.conversation, comments);
  const std::filesystem::path path{std::string(folder.text)};
  const auto first = (path / "participants-votes.csv").string();
  const auto second = (path / "comments.csv").string();
  auto written = platform::write_named_file({folder.place, first}, votes.str());
  return written ? platform::write_named_file({folder.place, second}, comments.str()) : written;
}

base::Result<ExitStatus> map_opinion(const Call& call) {
  const auto files = named_files(call);
  if (!files) return tl::unexpected(files.error());
  auto report = read_report(call, *files);
  if (!report) return tl::unexpected(std::move(report).error());
  if (const auto folder = call.option("--export")) {
    auto written = export_files(*folder, *report);
    if (!written) return tl::unexpected(std::move(written).error());
  }
  if (call.given("--json")) {
    call.out << opinion_json(*report).pretty() << '\n';
  } else {
    call.out << opinion_text(*report);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--comments",
     .value = "FILE",
     .help = "The statements: comment-id and, where they are there, comment-body and moderated. Of "
             "a folder, its comments.csv if not given."},
    {.name = "--export",
     .value = "FOLDER",
     .help = "Writes participants-votes.csv, with groups, and comments.csv into a folder."},
    {.name = "--json", .help = "Prints JSON."},
};

constexpr platform::Command kMapOpinion{
    .area = "opinion",
    .verb = "map",
    .summary = "Maps where people agree and differ on each other's statements.",
    .description =
        "Takes the votes of a conversation in the open-data files of Polis and prints the groups "
        "of like opinion, the statements that mark each, what all agree on, what every group "
        "agrees with, and what to show next. The same votes always give the same map. Refuses "
        "votes that are none, statements that are not there and statements without a vote that "
        "are not moderated out.",
    .example = "commonweal opinion map examples/democracy/conversation",
    .operands = {.count = platform::Operands::Count::one,
                 .name = "FOLDER|VOTES.csv",
                 .help = "A folder with votes.csv or participants-votes.csv, or either file; - is "
                         "standard input."},
    .options = kOptions,
    .run = map_opinion,
    .right = platform::Right::see_public,
};

}  // namespace

std::vector<platform::Command> opinion_commands() { return {kMapOpinion}; }

}  // namespace commonweal::devolution
