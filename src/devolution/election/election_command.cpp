#include "devolution/election/election_command.hpp"

#include <istream>
#include <iterator>
#include <limits>
#include <ostream>
#include <utility>

#include "devolution/election/election_json_file.hpp"
#include "devolution/election/election_text.hpp"
#include "platform/audit/text_digest.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::devolution {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

void take_seats(const Call& call, BltElection& election, base::Problems& problems) {
  const auto given = call.option("--seats");
  if (!given) return;
  const auto seats = base::whole_number(*given);
  if (!problems.value_of(seats)) return;
  const auto stand = static_cast<std::int64_t>(election.names.size() - election.withdrawn.size());
  if (*seats < 1 || (!election.names.empty() && *seats > stand)) {
    problems.add({.place = "--seats",
                  .what = std::to_string(*seats) + " seats cannot be filled from " +
                          std::to_string(stand) + " candidates. Give 1 to as many."});
    return;
  }
  election.seats = static_cast<std::size_t>(*seats);
}

std::uint64_t seed_of(const Call& call, base::Problems& problems) {
  const auto seed = base::whole_number(call.field("--seed"));
  if (!problems.value_of(seed)) return 0;
  if (*seed < 0) {
    problems.add({.place = "--seed",
                  .what = std::to_string(*seed) + " is no seed. Give a whole number from 0."});
  }
  return static_cast<std::uint64_t>(*seed);
}

// A word for the shell to read: quoted where it has more than letters, digits and plain marks.
std::string shell_word(const std::string& word) {
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=:,+";
  if (!word.empty() && word.find_first_not_of(kPlain) == std::string_view::npos) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + '\'';
}

std::string command_again(const Call& call, const ElectionReport& report) {
  return "commonweal election count " + shell_word(call.operands[0]) + " --rules " +
         std::string(base::word_of(kElectionRules, report.rules)) + " --seats " +
         std::to_string(report.election.seats) + " --seed " + std::to_string(report.seed) +
         (call.given("--json") ? " --json" : "");
}

void warn(const Call& call, const ElectionReport& report) {
  if (report.count.lots.empty() || call.values.at("--seed") != "1") return;
  call.err << "A lot was needed, and the seed is the usual one, 1. For a count that binds, draw a "
              "seed in public after the papers are known, and give it by --seed.\n";
}

base::Result<ExitStatus> count_election(const Call& call) {
  base::Problems problems;
  const auto rules = base::value_named(kElectionRules, call.field("--rules"));
  problems.value_of(rules);
  const std::uint64_t seed = seed_of(call, problems);
  auto file = platform::open_csv(call.operands[0], call.in);
  if (!file) {
    problems.add(file.error());
    return std::move(problems).fail();
  }
  const std::string text{std::istreambuf_iterator<char>(file->stream()), {}};
  auto election = read_blt(text, file->name(), problems);
  take_seats(call, election, problems);
  if (!problems.empty()) return std::move(problems).fail();
  ElectionReport report{.rules = *rules,
                        .election = std::move(election),
                        .count = {},
                        .seed = seed,
                        .digest = platform::text_digest(text),
                        .command = {}};
  auto count = counted_election(report.election, report.rules, seed, report.set_aside);
  if (!count) return base::fail(std::move(count));
  report.count = *std::move(count);
  report.command = command_again(call, report);
  warn(call, report);
  if (call.given("--json")) {
    call.out << election_json(report).pretty() << '\n';
  } else {
    call.out << election_text(report);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--rules",
     .value = "scottish|nhs-ft|fptp|approval",
     .help = "scottish: single transferable vote as Scottish councils are elected. nhs-ft: as "
             "governors of NHS foundation trusts are. fptp: most first preferences. approval: a "
             "vote for everyone a paper names.",
     .fallback = "scottish"},
    {.name = "--seats",
     .value = "NUMBER",
     .help = "How many are elected. The file's own if not given."},
    {.name = "--seed",
     .value = "NUMBER",
     .help = "What lots are drawn by where votes are level throughout. Draw it in public.",
     .fallback = "1"},
    {.name = "--json", .help = "Prints JSON."},
};

constexpr platform::Command kCountElection{
    .area = "election",
    .verb = "count",
    .summary = "Counts ballots by law, stage by stage.",
    .description =
        "Takes a .blt file of ballots and prints who is elected, the votes at every stage, what "
        "was not transferable and what rounding lost, and every lot with its seed, so that "
        "anybody can count again. Refuses ballots that rank twice or skip, and files that lack "
        "names or an end.",
    .example = "commonweal election count examples/democracy/ward.blt",
    .operands = {.count = platform::Operands::Count::one,
                 .name = "FILE.blt",
                 .help = "Candidates, seats, papers and names; - is standard input."},
    .options = kOptions,
    .run = count_election,
    .right = platform::Right::see_public,
};

}  // namespace

std::vector<platform::Command> election_commands() { return {kCountElection}; }

}  // namespace commonweal::devolution
