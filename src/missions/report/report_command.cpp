#include "missions/report/report_command.hpp"

#include <ostream>
#include <utility>

#include "base/london_day.hpp"
#include "missions/directory_store.hpp"
#include "missions/report/report_choice_store.hpp"
#include "missions/report/report_document_file.hpp"
#include "missions/report/report_draft_store.hpp"
#include "missions/report/report_file.hpp"
#include "missions/report/report_pdf_file.hpp"
#include "platform/cli/named_file.hpp"

namespace commonweal::missions {
namespace {

using platform::Access;
using platform::Call;
using platform::ExitStatus;
using platform::Option;
using platform::Transaction;

constexpr Option kJson{.name = "--json", .help = "Prints JSON."};

base::Result<ExitStatus> run_draft(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  const auto directory = load_directory(transaction);
  const std::string code(call.field("--body").text);
  auto body = directory->body(code);
  if (!body) return base::fail(std::move(body));
  const auto facts = drafted_facts({transaction, *directory}, code, kNewReport, call.world.now());
  if (call.given("--json")) {
    call.out << facts_text(facts) << '\n';
  } else {
    call.out << "Draft of a progress report by " << (*body)->name << '\n'
             << facts.as_known << ". Audit head: " << facts.audit_head << '\n';
    print_parts(facts.parts, call.out);
  }
  return ExitStatus::done;
}

base::Result<ExitStatus> run_list(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  const auto listings = published_reports(transaction);
  const auto today = base::london_day(call.world.now());
  if (!call.given("--json")) {
    print_reports(listings, today, call.out);
    return ExitStatus::done;
  }
  auto items = platform::Json::array();
  for (const auto& listing : listings) items.add(listing_json(listing, today));
  call.out << platform::Json::object({{"reports", std::move(items)}}).pretty() << '\n';
  return ExitStatus::done;
}

base::Result<ExitStatus> run_show(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  const base::Field id{.place = "REPORT", .text = call.operands[0]};
  const auto version =
      call.option("--version").value_or(base::Field{.place = "--version", .text = ""});
  auto kept = version_named(transaction, id, version);
  if (!kept) return base::fail(std::move(kept));
  if (call.given("--json")) {  // The text as it is kept, whether this program reads it or not.
    call.out << kept->text;
    return ExitStatus::done;
  }
  auto published = read_version(*kept);
  if (!published) return base::fail(std::move(published));
  const auto& document = published->document;
  if (call.given("--pdf")) {
    auto written = platform::write_named_file(call.field("--pdf"),
                                              report_pdf(document, published->digest).bytes);
    if (!written) return base::fail(std::move(written));
  } else {
    print_report(*published, states_of(transaction, document), base::london_day(call.world.now()),
                 call.out);
  }
  return ExitStatus::done;
}

constexpr Option kDraftOptions[] = {
    {.name = "--body",
     .value = "ID",
     .help = "The code of the independent body: what it said last time is held against the data.",
     .need = Option::Need::required},
    kJson,
};
constexpr Option kListOptions[] = {kJson};
constexpr Option kShowOptions[] = {
    {.name = "--version", .value = "N", .help = "This version; the newest if not given."},
    {.name = "--pdf", .value = "FILE", .help = "Writes a tagged PDF instead of printing."},
    {.name = "--json", .help = "Prints the text whose SHA-256 is told."},
};

}  // namespace

const platform::Command kDraftReport{
    .area = "report",
    .verb = "draft",
    .summary = "Prints a progress report as drafted from the data.",
    .description =
        "Says what the program would draft now: where each target and allowance stands by mission "
        "and by sector, which targets moved since the body's last report, what is not known, and "
        "what became of what was recommended. Writes nothing: the independent body writes its "
        "report itself, on the pages.",
    .example = "commonweal report draft --body E92000001",
    .operands = {},
    .options = kDraftOptions,
    .uses = platform::Command::Uses::store,
    .run = run_draft,
    .right = platform::Right::see_public,
};

const platform::Command kListReports{
    .area = "report",
    .verb = "list",
    .summary = "Prints the progress reports that are published.",
    .description =
        "Prints one line for each, the latest first: number, day, body, title, period, and whether "
        "the government's answer is late. The columns are separated by tabs.",
    .example = "commonweal report list",
    .operands = {},
    .options = kListOptions,
    .uses = platform::Command::Uses::store,
    .run = run_list,
    .right = platform::Right::see_public,
};

const platform::Command kShowReport{
    .area = "report",
    .verb = "show",
    .summary = "Prints a published progress report.",
    .description =
        "Prints the report with the government's answers so far. With --json the text of the "
        "version as it was published, byte for byte: its SHA-256 is the one on its page.",
    .example = "commonweal report show 1 --pdf report.pdf",
    .operands = {platform::Operands::Count::one, "REPORT", "The number of the report."},
    .options = kShowOptions,
    .uses = platform::Command::Uses::store,
    .run = run_show,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::missions
