#include "investment/portfolio/portfolio_command.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <ostream>
#include <stdexcept>

#include "investment/portfolio/portfolio_case_store.hpp"
#include "investment/portfolio/portfolio_kept_file.hpp"
#include "investment/portfolio/portfolio_options.hpp"
#include "investment/portfolio/portfolio_report_file.hpp"
#include "investment/proposals/case_digest_store.hpp"
#include "investment/proposals/case_file.hpp"
#include "investment/values/appraisal_tables_file.hpp"
#include "methods/optimise/milp_text.hpp"
#include "methods/portfolio/portfolio_program.hpp"
#include "methods/portfolio/portfolio_scenarios.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::investment {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr std::string_view kHeldBids = "store";  // In the place of a file.
// Bids up to which the best is proven to the end unless a gap is asked for.
constexpr std::size_t kExactBids = 60;
constexpr double kUsualGap = 0.005;
constexpr std::size_t kUsualNodes = 20'000;

std::string text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? std::string(given->text) : "";
}

base::Result<PortfolioOptions> options_in(const Call& call) {
  auto options = portfolio_options({.maximise = text_of(call, "--maximise"),
                                    .minimum = text_of(call, "--minimum"),
                                    .fair = text_of(call, "--fair"),
                                    .limits = text_of(call, "--limits"),
                                    .prevention = text_of(call, "--prevention"),
                                    .in = text_of(call, "--with"),
                                    .out = text_of(call, "--without"),
                                    .robust = text_of(call, "--robust"),
                                    .frontier = text_of(call, "--frontier"),
                                    .gap = text_of(call, "--gap"),
                                    .nodes = text_of(call, "--nodes")});
  if (options) return options;
  for (auto& problem : options.error().problems) problem.place.insert(0, "--");
  return options;
}

// The store is read in one view of it and let go before the search begins.
base::Result<Case> held_case(const Call& call, PortfolioAsked& asked) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  const auto directory = missions::load_directory(transaction);
  auto held = load_portfolio_case({transaction, *directory});
  asked.preventing = std::move(held.preventing);
  return std::move(held.of);
}

base::Result<Case> case_in(const Call& call, PortfolioAsked& asked) {
  if (call.operands[0] == kHeldBids) return held_case(call, asked);
  const auto own = own_appraisal_tables(call.world.share);
  if (!own) return tl::unexpected(own.error());
  auto of = open_case(call.operands[0], call.in, *own);
  if (of && !of->prevention.counts.empty()) asked.preventing = of->prevention.counts;
  return of;
}

using LeftOut = std::map<std::string, std::vector<std::string>>;  // Bids by why.

// What is wrong with an effect is told without its name, so that one line tells it of many bids.
std::string without_names(const std::string& what) {
  const std::size_t end = what.find(". ");
  const bool names_first = what.find('"') < end;
  return names_first && end != what.npos ? what.substr(end + 2) : what;
}

// "... Add a factor of the kind baseline-risk to the effect ips-employment." names it at the end.
std::string reason_of(const std::string& what) {
  std::string reason = without_names(what);
  const std::size_t add = reason.find(" Add ");
  if (add != reason.npos) reason.resize(add);
  return reason;
}

void tell_left_out(const LeftOut& left_out, const Case& of, const Call& call) {
  std::size_t count = 0;
  for (const auto& [why, codes] : left_out) count += codes.size();
  if (count == 0) return;
  call.err << count << " of " << of.proposals.size()
           << " bids could not be appraised and are left out:\n";
  for (const auto& [why, codes] : left_out) {
    call.err << "  " << why;
    for (const std::string& code : codes) call.err << (&code == &codes[0] ? " (" : ", ") << code;
    call.err << ")\n";
  }
}

// One bid that cannot be appraised does not keep the others from being chosen among: then each is
// asked for alone. Effects have streams of their own, so the figures are the same either way.
std::vector<BidBrief> briefs_of(const Case& of, const BriefQuestion& question, const Call& call) {
  if (auto all = appraise_all(of, question)) return *std::move(all);
  std::vector<BidBrief> briefs;
  LeftOut left_out;
  Case one = of;
  for (const Proposal& proposal : of.proposals) {
    one.proposals = {proposal};
    const auto brief = appraise_all(one, question);
    if (brief) {
      briefs.insert(briefs.end(), brief->begin(), brief->end());
    } else {
      left_out[reason_of(brief.error().problems[0].what)].push_back(proposal.code);
    }
  }
  tell_left_out(left_out, of, call);
  return briefs;
}

base::Result<PortfolioPlan> plan_in(const Case& of, const PortfolioOptions& options,
                                    const Call& call) {
  const std::size_t scenarios = options.report.tail ? methods::kScenariosMost : 0;
  return plan_of(of, briefs_of(of, {.scenarios = scenarios}, call), options.asked);
}

void set_effort(const Case& of, const Call& call, methods::MilpEffort& effort) {
  if (!effort.nodes) effort.nodes = kUsualNodes;
  if (!call.given("--gap") && of.proposals.size() > kExactBids) effort.gap = kUsualGap;
}

base::Result<ExitStatus> export_program(const PortfolioPlan& plan, const Call& call) {
  const std::string path = text_of(call, "--export");
  const std::string ending = std::filesystem::path(path).extension().string();
  if (ending != ".lp" && ending != ".mps") {
    return base::fail(base::ErrorCode::invalid_input,
                      {{.place = "--export",
                        .what = "\"" + path +
                                "\" ends neither in .lp nor in .mps. Name a file "
                                "of one of the two kinds."}});
  }
  const methods::Milp milp = methods::program_of(plan.question).milp;
  std::ofstream file(path, std::ios::binary);
  file << (ending == ".lp" ? methods::lp_text(milp) : methods::mps_text(milp));
  file.close();
  if (!file) throw std::runtime_error("\"" + path + "\" could not be written.");
  return ExitStatus::done;
}

// None of a program that is too long to be kept with the answer of a job.
platform::Json kept_or_none(const std::string& program) {
  return program.size() > kProgramBytesMax ? platform::Json() : platform::Json(program);
}

platform::Json programs_json(const PortfolioPlan& plan) {
  const methods::Milp milp = methods::program_of(plan.question).milp;
  return platform::Json::object({{"lp", kept_or_none(methods::lp_text(milp))},
                                 {"mps", kept_or_none(methods::mps_text(milp))}});
}

base::Result<ExitStatus> choose(const Call& call) {
  auto options = options_in(call);
  if (!options) return base::fail(std::move(options));
  auto of = case_in(call, options->asked);
  if (!of) return base::fail(std::move(of));
  auto plan = plan_in(*of, *options, call);
  if (!plan) return base::fail(std::move(plan));
  if (call.given("--export")) {
    auto written = export_program(*plan, call);
    if (!written) return written;
  }
  set_effort(*of, call, options->report.effort);
  options->report.progress = [&call](int done, int of_steps, std::string_view what) {
    call.progress(done, of_steps, what);
  };
  auto report = portfolio_report(*of, *plan, options->report);
  if (!report) return base::fail(std::move(report));
  report->inputs_digest = digest_of(*of);
  if (call.given("--json")) {
    platform::Json json = json_of(*report);
    if (call.given("--programs")) json.add("programs", programs_json(*plan));
    call.out << json.pretty() << '\n';
  } else {
    call.out << text_of(*report);
  }
  return report->has_portfolio() ? ExitStatus::done : ExitStatus::answer_is_no;
}

constexpr Option kOptions[] = {
    {.name = "--maximise",
     .value = "MISSION=WEIGHT,...",
     .help = "What progress counts. 1 for each mission if not given; missions left out count 0."},
    {.name = "--minimum",
     .value = "MISSION=SHARE,...",
     .help = "The least share of a mission's gap to its targets that must be closed: health=0.02."},
    {.name = "--fair",
     .value = "PLACE=SHARE,...",
     .help = "The least progress by people reached in a place."},
    {.name = "--limits",
     .value = "DEPARTMENT=FACTOR,...",
     .help = "Multiplies all limits of a department: health=1.05 adds 5%."},
    {.name = "--prevention",
     .value = "SHARE",
     .help = "The least share of spending that is prevention. The file's own floor if not given."},
    {.name = "--with", .value = "ID,...", .help = "Bids that must be chosen."},
    {.name = "--without", .value = "ID,...", .help = "Bids that must not be."},
    {.name = "--robust",
     .value = "cvar:SHARE",
     .help = "Chooses for the mean of the worst share of 200 scenarios: cvar:0.1."},
    {.name = "--frontier",
     .value = "MISSION:MISSION",
     .help = "The portfolios of which none has more of one mission without less of the other."},
    {.name = "--gap",
     .value = "SHARE",
     .help = "Stops when the best is proven to this share. 0 up to 60 bids, 0.005 above."},
    {.name = "--nodes",
     .value = "COUNT",
     .help = "The most nodes of the search; 20000 if not given. The same count, the same answer."},
    {.name = "--export",
     .value = "FILE",
     .help = "Also writes the program to a file ending in .lp or .mps, for other solvers."},
    {.name = "--json", .help = "Prints JSON."},
    {.name = "--programs",
     .help = "Puts the program for other solvers into the JSON too, as .lp and as .mps, up to 300 "
             "KiB each."},
};

}  // namespace

const platform::Command kChoosePortfolio{
    .area = "proposal",
    .verb = "portfolio",
    .summary = "Chooses the bids that together do most within limits.",
    .description =
        "Chooses bids, the years they start in and their scale so that the missions make the most "
        "progress within every limit, and says how sure that is, what one more million buys and "
        "why each other bid lost. Exits with 1 where the demands cannot be met together, and says "
        "which of them conflict.",
    .example = "commonweal proposal portfolio proposals.json --maximise health=2,growth=1",
    .operands = {.count = platform::Operands::Count::one,
                 .name = "PROPOSALS.json",
                 .help = "Bids and all they are appraised against, as docs/proposals.schema.json "
                         "says. - reads standard input, and "
                         "\"store\" takes the public bids of the database."},
    .options = kOptions,
    .uses = platform::Command::Uses::store,
    .run = choose,
    .right = platform::Right::test_proposals,
};

}  // namespace commonweal::investment
