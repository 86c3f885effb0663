#include "investment/prevention/prevention_command.hpp"

#include <ostream>

#include "investment/prevention/prevention_file.hpp"
#include "investment/prevention/prevention_store.hpp"
#include "investment/prevention/prevention_words.hpp"
#include "investment/prevention/protected_share.hpp"
#include "missions/record_table_command.hpp"

namespace commonweal::investment {
namespace {

using platform::Call;
using platform::Command;
using platform::ExitStatus;
using platform::Right;

base::Result<PreventionBook> book_in(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  return load_prevention(transaction);
}

base::Result<ExitStatus> show(const Call& call) {
  const auto book = book_in(call);
  if (!book) return tl::unexpected(book.error());
  if (call.given("--json")) {
    call.out << prevention_json(*book).pretty() << '\n';
    return ExitStatus::done;
  }
  const auto* definition = in_force(book->definitions);
  call.out << (definition == nullptr ? "No definition has been set." : definition->text) << '\n';
  for (const auto& shares : protected_shares(*book)) {
    call.out << '\n' << shares.department << ": " << standing_sentence(shares) << '\n';
    if (const auto path = path_sentence(shares); !path.empty()) call.out << "  " << path << '\n';
  }
  for (const auto& it : book->classifications) {
    call.out << '\n' << it.title << ": " << class_words(it.prevention_class()) << ". ";
    call.out << review_sentence(it) << "\n  " << it.reason << '\n';
  }
  return ExitStatus::done;
}

base::Result<ExitStatus> shifts(const Call& call) {
  const auto book = book_in(call);
  if (!book) return tl::unexpected(book.error());
  if (call.given("--json")) {
    call.out << shifts_json(*book).pretty() << '\n';
    return ExitStatus::done;
  }
  for (const auto& shift : spending_shifts(book->lines)) {
    call.out << shift.paper.mission << ": from " << shift.paper.from << " to " << shift.paper.to
             << ".\n  " << shift_sentence(shift) << '\n';
    for (const auto* line : shift.not_held) call.out << "  Not held: " << line->title << ".\n";
  }
  return ExitStatus::done;
}

constexpr platform::Option kOptions[] = {{.name = "--json", .help = "Prints JSON."}};

constexpr Command kShow{
    .area = "prevention",
    .verb = "show",
    .summary = "Prints what counts as prevention, each department's share and what was classified.",
    .description =
        "Prints the definition in force, the share of each department's spending that is reviewed "
        "as prevention against its floor, and each classification with its reason and reviewer.",
    .example = "commonweal prevention show",
    .operands = {},
    .options = kOptions,
    .uses = Command::Uses::store,
    .run = show,
    .right = Right::see_public,
};

constexpr Command kShifts{
    .area = "prevention",
    .verb = "shifts",
    .summary = "Prints the four shifts of spending, one for each mission.",
    .description =
        "Prints what the paper would shift spending to, its share in the first and the last year "
        "held, and what is not held.",
    .example = "commonweal prevention shifts",
    .operands = {},
    .options = kOptions,
    .uses = Command::Uses::store,
    .run = shifts,
    .right = Right::see_public,
};

template <missions::DescribedBy table>
void add_verbs(std::vector<Command>& verbs, const missions::RecordWords& words) {
  verbs.push_back(missions::import_command<table, missions::check_references_of<table>>(
      words, Right::keep_values));
  verbs.push_back(missions::export_command<table>(words));
}

}  // namespace

std::vector<Command> prevention_verbs() {
  std::vector<Command> verbs = {kShow, kShifts};
  add_verbs<prevention_definition_table>(
      verbs, {"prevention-definition", "Takes definitions of prevention spending from a file.",
              "Adds editions that are new, and a version of those that differ.",
              "commonweal prevention-definition import prevention_definitions.csv",
              "Prints the definitions of prevention spending as CSV, or writes a workbook.",
              "commonweal prevention-definition export"});
  add_verbs<spending_line_table>(verbs,
                                 {"spending-line", "Takes spending lines from a file.",
                                  "Adds lines that are new, and a version of those that differ.",
                                  "commonweal spending-line import spending_lines.csv",
                                  "Prints the spending lines as CSV, or writes a workbook.",
                                  "commonweal spending-line export"});
  add_verbs<classification_table>(
      verbs, {"classification", "Takes classifications of spending from a file.",
              "Adds classifications that are new, and a version of those that differ.",
              "commonweal classification import classifications.csv",
              "Prints the classifications as CSV, or writes a workbook.",
              "commonweal classification export"});
  add_verbs<prevention_allocation_table>(
      verbs, {"prevention-allocation", "Takes allocations for prevention from a file.",
              "Adds allocations that are new, and a version of those that differ.",
              "commonweal prevention-allocation import prevention_allocations.csv",
              "Prints the allocations for prevention as CSV, or writes a workbook.",
              "commonweal prevention-allocation export"});
  return verbs;
}

}  // namespace commonweal::investment
