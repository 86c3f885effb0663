#include "devolution/poll/poll_table_command.hpp"

#include <ostream>
#include <utility>

#include "devolution/poll/poll_inputs_command.hpp"
#include "devolution/poll/poll_table_file.hpp"
#include "devolution/poll/poll_table_text.hpp"
#include "devolution/poll/poll_tables_file.hpp"

namespace commonweal::devolution {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

std::string text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? std::string(given->text) : "";
}

// "q1,q2"; a column whose name has a comma is named whole.
std::vector<std::size_t> question_columns(const Call& call, const Responses& responses,
                                          base::Problems& problems) {
  const auto given = call.field("--question");
  for (std::size_t c = 0; c < responses.columns.size(); ++c) {
    if (responses.columns[c] == given.text) return {c};
  }
  std::vector<std::size_t> columns;
  for (auto rest = given.text;;) {
    const auto comma = rest.find(',');
    if (const auto column =
            named_column(responses, {given.place, rest.substr(0, comma)}, problems)) {
      columns.push_back(*column);
    }
    if (comma == std::string_view::npos) return columns;
    rest.remove_prefix(comma + 1);
  }
}

base::Result<PollTable> table_in(const Call& call, const Responses& responses) {
  base::Problems problems;
  const DesignColumns columns{
      .weight = column_given(call, "--weight", responses, problems),
      .strata = column_given(call, "--strata", responses, problems),
      .cluster = column_given(call, "--cluster", responses, problems),
      .population = column_given(call, "--population", responses, problems)};
  const auto by = column_given(call, "--by", responses, problems);
  const auto question = question_columns(call, responses, problems);
  if (!problems.empty()) return std::move(problems).fail();
  const auto design = survey_design(responses, columns, problems);
  const auto asked = poll_question(responses, question, text_of(call, "--split"), problems);
  if (!problems.empty()) return std::move(problems).fail();
  return poll_table(design, asked, poll_groups(responses, by));
}

base::Result<ExitStatus> tabulate_poll(const Call& call) {
  base::Problems problems;
  const auto file = read_whole(call, call.operands[0], problems);
  if (!file) return std::move(problems).fail();
  const auto responses = read_responses(file->text, file->name, problems);
  if (!problems.empty()) return std::move(problems).fail();
  auto table = table_in(call, responses);
  if (!table) return base::fail(std::move(table));
  table->question = text_of(call, "--question");
  table->by = text_of(call, "--by");
  table->weight = text_of(call, "--weight");
  table->digest = file->digest;
  table->command = command_again(call, "table");
  if (call.given("--csv")) {
    call.out << platform::csv_of(poll_table_sheet(*table));
  } else if (call.given("--json")) {
    call.out << poll_table_json(*table).pretty() << '\n';
  } else {
    call.out << poll_table_text(*table);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--question",
     .value = "COL,COL",
     .help = "The column of answers; several columns where each is an answer that could be ticked.",
     .need = Option::Need::required},
    {.name = "--by", .value = "COL", .help = "The column of groups to compare."},
    {.name = "--weight", .value = "COL", .help = "The column of weights; 1 if not given."},
    {.name = "--split",
     .value = "MARK",
     .help = "What stands between several answers of one cell: ';'."},
    kStrataOption,
    kClusterOption,
    kPopulationOption,
    {.name = "--csv", .help = "Prints a row for each answer of each group."},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

platform::Command tabulate_poll_command() {
  return {.area = "poll",
          .verb = "table",
          .summary = "Shows the answers to a question, by group too, with how sure they are.",
          .description =
              "Prints weighted shares with their limits, which groups differ, and whether "
              "they differ at all. What fewer than ten people stand behind is left out, and what "
              "would tell it. Where answers are numbers, their mean is printed too.",
          .example = "commonweal poll table examples/democracy/poll.csv --question trust --by age",
          .operands = {.count = platform::Operands::Count::one,
                       .name = "RESPONSES.csv",
                       .help = "A row for each response; - is standard input."},
          .options = kOptions,
          .run = tabulate_poll,
          .right = platform::Right::see_public};
}

}  // namespace commonweal::devolution
