#include "investment/prevention/early_wins_command.hpp"

#include <ostream>

#include "investment/prevention/early_win_store.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::investment {
namespace {

using platform::Call;
using platform::ExitStatus;

std::string_view text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? given->text : std::string_view();
}

std::string answer(std::optional<bool> is) { return !is ? "not known" : *is ? "yes" : "no"; }

base::Result<ExitStatus> print_early_wins(const Call& call) {
  auto limits = early_win_limits({.share = text_of(call, "--share"),
                                  .support = text_of(call, "--support"),
                                  .months = text_of(call, "--months")});
  if (!limits) return base::fail(std::move(limits));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  const auto directory = missions::load_directory(transaction);
  for (const auto& win : early_wins_of({transaction, *directory}, *limits)) {
    call.out << win.title << " (" << win.code << ")\n  Cheap: " << answer(win.is_cheap)
             << ". Popular: " << answer(win.is_popular) << ". Quick: " << answer(win.is_quick)
             << ".\n";
    for (const auto& sentence : win.gives_up) call.out << "  " << sentence << '\n';
  }
  return ExitStatus::done;
}

constexpr platform::Option kOptions[] = {
    {.name = "--share", .value = "P", .help = "The most that is cheap, in % of the limits: 0.1."},
    {.name = "--support", .value = "P", .help = "Above what % in favour it is popular: 50."},
    {.name = "--months", .value = "N", .help = "The most months that are quick: 12."},
};

}  // namespace

const platform::Command kEarlyWins{
    .area = "proposal",
    .verb = "early-wins",
    .summary = "Says of each public bid whether it is cheap, popular and quick.",
    .description =
        "Prints the three answers of each public bid, never as one rating, and what it gives up.",
    .example = "commonweal proposal early-wins --months 6",
    .operands = {},
    .options = kOptions,
    .uses = platform::Command::Uses::store,
    .run = print_early_wins,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::investment
