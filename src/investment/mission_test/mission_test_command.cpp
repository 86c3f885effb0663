#include "investment/mission_test/mission_test_command.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "base/parallel.hpp"
#include "investment/mission_test/mission_test_json_file.hpp"
#include "investment/mission_test/mission_test_print.hpp"
#include "investment/mission_test/mission_test_store.hpp"
#include "investment/mission_test/test_question.hpp"
#include "investment/prevention/case_prevention.hpp"
#include "investment/prevention/prevention_store.hpp"
#include "investment/proposals/case_file.hpp"
#include "investment/values/appraisal_tables_file.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::investment {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

std::string text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? std::string(given->text) : "";
}

base::Result<MissionTestQuestion> question_in(const Call& call) {
  auto question = test_question({.draws = text_of(call, "--draws"),
                                 .seed = text_of(call, "--seed"),
                                 .horizon = text_of(call, "--horizon")});
  if (question) return question;
  for (auto& problem : question.error().problems) problem.place.insert(0, "--");
  return question;
}

base::Result<Case> case_in(const Call& call) {
  const auto own = own_appraisal_tables(call.world.share);
  if (!own) return tl::unexpected(own.error());
  return open_case(call.operands[0], call.in, *own);
}

// The bids asked for, in the order of the case.
base::Result<std::vector<const Proposal*>> asked_for(const Call& call, const Case& of) {
  std::vector<const Proposal*> bids;
  const auto id = call.option("--id");
  for (const auto& proposal : of.proposals) {
    if (!id || proposal.code == id->text) bids.push_back(&proposal);
  }
  if (!bids.empty()) return bids;
  if (!id) {
    return base::fail(base::ErrorCode::invalid_input,
                      call.operands[0] + " holds no bids. Add one under \"proposals\".");
  }
  return base::fail(
      base::ErrorCode::invalid_input,
      {{.place = "--id",
        .what = "There is no bid \"" + std::string(id->text) + "\" in " + call.operands[0] +
                ". Run the command without --id to see the bids that it holds."}});
}

// One bid for each thread at a time: the answer does not depend on how many there are.
base::Result<std::vector<MissionTest>> tested(const Case& of,
                                              const std::vector<const Proposal*>& bids,
                                              const MissionTestQuestion& question) {
  using Answer = std::optional<base::Result<MissionTest>>;
  const std::function<void(const base::Chunk&, Answer&)> test_one = [&](const base::Chunk& chunk,
                                                                        Answer& answer) {
    answer = mission_test(of, *bids[chunk.first], question);
  };
  auto answers = base::parallel_states<Answer>(bids.size(), {.chunk_size = 1}, test_one);
  base::Problems problems;
  std::vector<MissionTest> tests;
  for (std::size_t at = 0; at < bids.size(); ++at) {
    if (auto& answer = *answers[at]; answer) {
      tests.push_back(std::move(*answer));
      continue;
    }
    for (auto problem : answers[at]->error().problems) {
      problem.place = bids[at]->code + (problem.place.empty() ? "" : ": " + problem.place);
      problems.add(std::move(problem));
    }
  }
  if (!problems.empty()) return std::move(problems).fail();
  return tests;
}

enum class Told { rows, page };

base::Result<ExitStatus> tell(const Call& call, const Case& of,
                              const std::vector<const Proposal*>& bids,
                              const MissionTestQuestion& question, Told told) {
  const auto tests = tested(of, bids, question);
  if (!tests) return tl::unexpected(tests.error());
  if (call.given("--json")) {
    call.out << mission_tests_json(*tests, of).pretty() << '\n';
  } else if (told == Told::page) {
    print_test(tests->front(), call.out);
  } else {
    print_tests(*tests, call.out);
  }
  const bool is_no = std::ranges::any_of(
      *tests, [](const MissionTest& it) { return it.outcome == TestAnswer::no; });
  return is_no ? ExitStatus::answer_is_no : ExitStatus::done;
}

base::Result<ExitStatus> test_file(const Call& call, MissionTestQuestion question) {
  const auto of = case_in(call);
  if (!of) return tl::unexpected(of.error());
  const auto bids = asked_for(call, *of);
  if (!bids) return tl::unexpected(bids.error());
  const PreventionBook book = book_of(*of);
  if (!book.lines.empty()) question.prevention = &book;
  return tell(call, *of, *bids, question, call.given("--id") ? Told::page : Told::rows);
}

// One bid of the store, held against the funded ones: as its page shows it.
base::Result<ExitStatus> test_held(const Call& call, MissionTestQuestion question) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  const auto directory = missions::load_directory(transaction);
  const auto of = load_bid_case({transaction, *directory}, call.operands[0]);
  if (!of) return tl::unexpected(of.error());
  const PreventionBook book = load_prevention(transaction);
  question.prevention = &book;
  return tell(call, *of, {find_proposal(*of, call.operands[0])}, question, Told::page);
}

base::Result<ExitStatus> run_test(const Call& call) {
  const auto question = question_in(call);
  if (!question) return tl::unexpected(question.error());
  return call.given("--store") ? test_held(call, *question) : test_file(call, *question);
}

constexpr Option kOptions[] = {
    {.name = "--id", .value = "ID", .help = "One bid, told in full."},
    {.name = "--draws",
     .value = "N",
     .help = "How often uncertain numbers are drawn: 100 to 100,000.",
     .fallback = "10000"},
    {.name = "--seed", .value = "N", .help = "Of the draws.", .fallback = "1"},
    {.name = "--horizon",
     .value = "YEARS",
     .help = "How many years are counted: 11 to 60. Without it, each bid's own, and 11 at least."},
    {.name = "--store",
     .help = "Takes a bid of the database, whose code stands in the place of the file."},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kTestProposals{
    .area = "proposal",
    .verb = "test",
    .summary = "Puts bids to the mission test.",
    .description =
        "Reads bids with all that they are appraised against from a JSON file and answers three "
        "questions of each: is it affordable, is it critical to a mission, and is it good for ten "
        "years? Each answer is yes, no or unsure, with its reason and its probability. With --id "
        "it says what would change the answers as well. What the file leaves out of rates, prices "
        "and unit values is taken from the program's own edition. Ends with status 1 where a bid "
        "does not pass; one that is unsure does not count as that.",
    .example = "commonweal proposal test examples/england/proposals.json --id community-policing",
    .operands = {platform::Operands::Count::one, "PROPOSALS.json",
                 "A file of bids; - for standard input. With --store the code of a bid."},
    .options = kOptions,
    .uses = platform::Command::Uses::store,
    .run = run_test,
    .right = platform::Right::test_proposals,
};

}  // namespace commonweal::investment
