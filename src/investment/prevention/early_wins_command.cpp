#include "investment/prevention/early_wins_command.hpp"

#include <ostream>

#include "investment/prevention/early_wins_file.hpp"
#include "investment/proposals/case_file.hpp"
#include "investment/values/appraisal_tables_file.hpp"

namespace commonweal::investment {
namespace {

using platform::Call;
using platform::ExitStatus;

std::string_view text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? given->text : std::string_view();
}

std::string answer(std::optional<bool> is) { return !is ? "not known" : *is ? "yes" : "no"; }

void print_sentences(const EarlyWin& win, std::ostream& out) {
  out << win.title << " (" << win.code << ")\n  Cheap: " << answer(win.is_cheap)
      << ". Popular: " << answer(win.is_popular) << ". Quick: " << answer(win.is_quick) << ".\n";
  for (const auto& sentence : win.gives_up) out << "  " << sentence << '\n';
}

base::Result<EarlyWinLimits> limits_in(const Call& call) {
  auto limits = early_win_limits({.share = text_of(call, "--share"),
                                  .support = text_of(call, "--support"),
                                  .months = text_of(call, "--months")});
  if (limits) return limits;
  for (auto& problem : limits.error().problems) problem.place.insert(0, "--");
  return limits;
}

base::Result<ExitStatus> print_early_wins(const Call& call) {
  const auto limits = limits_in(call);
  if (!limits) return tl::unexpected(limits.error());
  const auto own = own_appraisal_tables(call.world.share);
  if (!own) return tl::unexpected(own.error());
  const auto of = open_case(call.operands[0], call.in, *own);
  if (!of) return tl::unexpected(of.error());
  const auto wins = early_wins_in(*of, *limits);
  if (call.given("--json")) {
    call.out << early_wins_json(wins).pretty() << '\n';
  } else {
    for (const auto& win : wins) print_sentences(win, call.out);
  }
  return ExitStatus::done;
}

constexpr platform::Option kOptions[] = {
    {.name = "--share", .value = "P", .help = "The most that is cheap, in % of the limits: 0.1."},
    {.name = "--support", .value = "P", .help = "Above what % in favour it is popular: 50."},
    {.name = "--months", .value = "N", .help = "The most months that are quick: 12."},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kEarlyWins{
    .area = "proposal",
    .verb = "early-wins",
    .summary = "Says of each bid of a file whether it is cheap, popular and quick.",
    .description =
        "Prints the three answers of each bid, never as one rating, and what it gives up. What is "
        "not held is neither yes nor no.",
    .example = "commonweal proposal early-wins examples/england/proposals.json --months 6",
    .operands =
        {platform::Operands::Count::one, "FILE",
         "Bids as JSON: the format is docs/proposals.schema.json. - reads them from standard "
         "input."},
    .options = kOptions,
    .uses = platform::Command::Uses::nothing,
    .run = print_early_wins,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::investment
