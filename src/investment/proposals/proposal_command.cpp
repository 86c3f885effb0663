#include "investment/proposals/proposal_command.hpp"

#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "investment/proposals/case_digest_store.hpp"
#include "investment/proposals/case_file.hpp"
#include "investment/proposals/case_json_file.hpp"
#include "investment/proposals/case_store.hpp"
#include "investment/proposals/proposal_store.hpp"
#include "investment/proposals/proposal_words.hpp"
#include "investment/proposals/register_file.hpp"
#include "investment/values/appraisal_tables_file.hpp"
#include "investment/values/appraisal_tables_store.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::investment {
namespace {

using platform::Access;
using platform::Call;
using platform::ExitStatus;
using platform::Option;
using platform::Right;
using platform::Transaction;

std::string_view text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? given->text : std::string_view();
}

// At the shell whoever opens the database may see all; a job sees what its account may.
std::vector<Proposal> seen(const Call& call, Transaction& transaction) {
  auto proposals = proposals_of(transaction);
  std::erase_if(proposals, [&](const Proposal& it) {
    return it.state == ProposalState::draft && !call.may(Right::draft_proposals, it.body) &&
           !call.may(Right::submit_proposals, it.department) &&
           !call.may(Right::test_proposals, "") && !call.may(Right::decide_spending, "");
  });
  return proposals;
}

void print(const std::vector<Proposal>& list, std::ostream& out) {
  for (const Proposal& it : list) {
    out << it.code << "  " << words_of(it.state) << (it.is_illustrative ? ", illustrative" : "")
        << "\n  " << it.title << ": " << sum_words(total_cost(it)) << " from "
        << year_words(it.first_year) << ", " << it.department << ", " << it.mission << "\n";
  }
}

base::Result<ExitStatus> list_proposals(const Call& call) {
  auto choice = register_choice({.mission = text_of(call, "--mission"),
                                 .department = text_of(call, "--department"),
                                 .state = text_of(call, "--state"),
                                 .place = text_of(call, "--place"),
                                 .search = text_of(call, "--search")});
  if (!choice) return base::fail(std::move(choice));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  const auto list = chosen(seen(call, transaction), *choice);
  if (call.given("--json")) {
    const auto asked = asked_by_year(list, envelopes_of(transaction));
    call.out << register_json(list, asked).pretty() << '\n';
  } else if (call.given("--csv")) {
    call.out << platform::csv_of(review_sheet(list));
  } else {
    print(list, call.out);
  }
  return ExitStatus::done;
}

base::Result<ExitStatus> show_one(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  for (const Proposal& it : seen(call, transaction)) {
    if (it.code != call.operands[0]) continue;
    call.out << bid_json(it, version_of(transaction, it.code), digest_of(it)).pretty() << '\n';
    return ExitStatus::done;
  }
  return base::fail(base::ErrorCode::not_found, "There is no proposal \"" + call.operands[0] +
                                                    "\". See them with: commonweal proposal list.");
}

base::Result<ExitStatus> import_proposals(const Call& call) {
  const auto own = own_appraisal_tables(call.world.share);
  if (!own) return tl::unexpected(own.error());
  auto of = open_case(call.operands[0], call.in, *own);
  if (!of) return base::fail(std::move(of));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::write);
  const auto directory = missions::load_directory(transaction);
  auto put = put_proposals(
      {transaction, *directory}, of->proposals,
      {.at = call.world.now(), .actor = call.world.actor, .action = "proposal import"});
  if (!put) return base::fail(std::move(put));
  if (call.given("--dry-run")) {
    call.out << "A dry run: nothing was written. ";
  } else {
    transaction.commit();
  }
  call.out << put->added << " new, " << put->changed << " changed, " << put->unchanged
           << " as they were.\n";
  return ExitStatus::done;
}

base::Result<ExitStatus> export_proposals(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  const auto directory = missions::load_directory(transaction);
  Case of = read_case({transaction, *directory}, seen(call, transaction));
  if (!call.given("--tables")) of.of_edition = kTableNames;
  call.out << case_json(of).pretty() << '\n';
  return ExitStatus::done;
}

constexpr Option kListOptions[] = {
    {.name = "--mission", .value = "ID", .help = "Only those of this mission."},
    {.name = "--department", .value = "ID", .help = "Only those of this department."},
    {.name = "--state",
     .value = "WORD",
     .help = "draft, submitted, tested, funded, declined, withdrawn or stopped."},
    {.name = "--place", .value = "ID", .help = "Only those that reach people there."},
    {.name = "--search", .value = "WORDS", .help = "Only those with these words."},
    {.name = "--csv", .help = "Prints costs by year as CSV, for a spending review."},
    {.name = "--json", .help = "Prints JSON."},
};

constexpr Option kImportOptions[] = {
    {.name = "--dry-run", .help = "Says what would change, and changes nothing."},
};

constexpr Option kExportOptions[] = {
    {.name = "--tables",
     .help = "Prints rates, prices, optimism bias and unit values too, in place of those of the "
             "program that reads the file."},
};

}  // namespace

const platform::Command kListProposals{
    .area = "proposal",
    .verb = "list",
    .summary = "Prints the register of bids.",
    .description = "Prints each bid with its status, what it asks for and from when.",
    .example = "commonweal proposal list --mission health",
    .operands = {},
    .options = kListOptions,
    .uses = platform::Command::Uses::store,
    .run = list_proposals,
    .right = Right::see_public,
};

const platform::Command kShowProposal{
    .area = "proposal",
    .verb = "show",
    .summary = "Prints one bid as JSON.",
    .description = "Prints all that a bid says, its version and its digest.",
    .example = "commonweal proposal show stop-smoking-services",
    .operands = {platform::Operands::Count::one, "ID", "The code of a bid."},
    .options = {},
    .uses = platform::Command::Uses::store,
    .run = show_one,
    .right = Right::see_public,
};

const platform::Command kImportProposals{
    .area = "proposal",
    .verb = "import",
    .summary = "Takes bids from a JSON file into the register.",
    .description =
        "Adds bids that are new, and a version of those that differ: all of them or, where one "
        "makes no sense, none. The file is described by docs/proposals.schema.json.",
    .example = "commonweal proposal import proposals.json",
    .operands = {platform::Operands::Count::one, "FILE", "A JSON file; - is standard input."},
    .options = kImportOptions,
    .uses = platform::Command::Uses::store_to_write,
    .run = import_proposals,
    .right = Right::administer,
};

const platform::Command kExportProposals{
    .area = "proposal",
    .verb = "export",
    .summary = "Prints the bids as JSON, with all that they rest on.",
    .description =
        "Prints the file that proposal test and proposal import read: bids, metrics with their "
        "forecasts, effects, places, departments and limits.",
    .example = "commonweal proposal export",
    .operands = {},
    .options = kExportOptions,
    .uses = platform::Command::Uses::store,
    .run = export_proposals,
    .right = Right::see_public,
};

}  // namespace commonweal::investment
