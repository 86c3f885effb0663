#include "devolution/assembly/assembly_command.hpp"

#include <ostream>
#include <sstream>

#include "base/word_table.hpp"
#include "devolution/assembly/assembly_choice.hpp"
#include "devolution/assembly/assembly_json_file.hpp"
#include "devolution/assembly/assembly_pool_file.hpp"
#include "devolution/assembly/assembly_text.hpp"
#include "platform/audit/text_digest.hpp"

namespace commonweal::devolution {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr base::WordTable<AssemblyMethod, 5> kMethods{{{AssemblyMethod::leximin, "leximin"},
                                                       {AssemblyMethod::maximin, "maximin"},
                                                       {AssemblyMethod::nash, "nash"},
                                                       {AssemblyMethod::goldilocks, "goldilocks"},
                                                       {AssemblyMethod::legacy, "legacy"}}};
constexpr std::int64_t kMost = 100'000;

// A file read whole, so that its digest and its rows are of the same bytes.
struct WholeFile {
  std::string name, bytes;
};

base::Result<WholeFile> whole_file(const Call& call, std::string_view option) {
  auto file = platform::open_csv(std::string(call.field(option).text), call.in);
  if (!file) return base::fail(std::move(file));
  std::ostringstream bytes;
  bytes << file->stream().rdbuf();
  return WholeFile{file->name(), bytes.str()};
}

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t comma = text.find(',');
    const std::string_view word = text.substr(0, comma);
    if (!word.empty()) words.emplace_back(word);
    text = comma == text.npos ? "" : text.substr(comma + 1);
  }
  return words;
}

std::size_t count_in(const Call& call, std::string_view name, std::int64_t least,
                     base::Problems& problems) {
  const auto field = call.option(name);
  if (!field) return 0;
  const auto number = base::whole_number(*field);
  if (!problems.value_of(number)) return 0;
  if (*number >= least && *number <= kMost) return static_cast<std::size_t>(*number);
  problems.add({.place = std::string(name),
                .what = std::to_string(*number) + " is out of range. Give " +
                        std::to_string(least) + " to " + std::to_string(kMost) + "."});
  return 0;
}

// The files and what is asked of them, read together so that all problems are told.
struct Arrived {
  AssemblyPool pool;
  WholeFile categories, respondents;
};

base::Result<Arrived> pool_of(const Call& call, QuotaCheck check) {
  base::Problems problems;
  PoolAsked asked{.seats = count_in(call, "--size", 1, problems), .check = check};
  if (const auto columns = call.option("--addresses")) asked.addresses = words_in(columns->text);
  auto categories = whole_file(call, "--categories");
  auto respondents = whole_file(call, "--respondents");
  problems.value_of(categories);
  problems.value_of(respondents);
  if (!problems.empty()) return std::move(problems).fail();
  std::istringstream quotas(categories->bytes);
  std::istringstream people(respondents->bytes);
  platform::CsvFile quota_file(quotas, categories->name);
  platform::CsvFile people_file(people, respondents->name);
  auto pool = read_assembly_pool(quota_file, people_file, asked);
  if (!pool) return base::fail(std::move(pool));
  return Arrived{*std::move(pool), *std::move(categories), *std::move(respondents)};
}

std::string command_of(const Call& call) {
  std::string command = "commonweal assembly select";
  for (const auto name : {"--categories", "--respondents", "--size", "--method", "--addresses",
                          "--replace", "--seed", "--lottery"}) {
    const auto value = call.option(name);
    if (!value) continue;
    command += " " + std::string(name) + " " + std::string(value->text);
  }
  return command;
}

base::Result<ChoiceAsked> choice_in(const Call& call) {
  base::Problems problems;
  ChoiceAsked asked;
  const auto method = base::value_named(kMethods, call.field("--method"));
  if (problems.value_of(method)) asked.method = *method;
  const auto seed = base::whole_number(call.field("--seed"));
  if (problems.value_of(seed)) asked.seed = static_cast<std::uint64_t>(*seed);
  asked.lottery = count_in(call, "--lottery", 2, problems);
  if (const auto ids = call.option("--replace")) asked.replace = words_in(ids->text);
  if (asked.lottery > 0 && asked.method == AssemblyMethod::legacy) {
    problems.add({.place = "--lottery", .what = "legacy has no chances that could be rounded."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  return asked;
}

base::Result<ExitStatus> select(const Call& call) {
  const auto asked = choice_in(call);
  auto arrived = pool_of(call, QuotaCheck::possible);
  if (!asked) {
    base::Problems problems;
    problems.add(asked.error());
    problems.value_of(arrived);
    return std::move(problems).fail();
  }
  if (!arrived) return base::fail(std::move(arrived));
  const auto choice = choose_assembly(arrived->pool, *asked);
  if (!choice) return tl::unexpected(choice.error());
  const AssemblyTrail trail{.method = std::string(methods::kSortitionVersion),
                            .categories_digest = platform::text_digest(arrived->categories.bytes),
                            .respondents_digest = platform::text_digest(arrived->respondents.bytes),
                            .seed = asked->seed,
                            .command = command_of(call)};
  if (call.given("--json")) {
    call.out << json_of(arrived->pool, *choice, trail).pretty() << '\n';
  } else {
    call.out << text_of(arrived->pool, *choice, trail);
  }
  return ExitStatus::done;
}

base::Result<ExitStatus> relax(const Call& call) {
  auto arrived = pool_of(call, QuotaCheck::none);
  if (!arrived) return base::fail(std::move(arrived));
  const auto& question = arrived->pool.question;
  const auto relaxed = methods::relaxed_quotas(question, methods::RelaxWithin::anything);
  if (!relaxed) {
    return base::fail(base::ErrorCode::invalid_input,
                      {{.place = "--size",
                        .what = "There are fewer households than seats: no quotas would help."}});
  }
  methods::QuotaConflict conflict;
  if (!relaxed->changes.empty()) conflict = methods::conflicting_quotas(question);
  if (call.given("--json")) {
    call.out << json_of(arrived->pool, *relaxed, conflict).pretty() << '\n';
  } else {
    call.out << text_of(arrived->pool, *relaxed, conflict);
  }
  return relaxed->changes.empty() ? ExitStatus::done : ExitStatus::answer_is_no;
}

constexpr Option kCategories{.name = "--categories",
                             .value = "FILE",
                             .help =
                                 "The quotas: category, feature, min, max; or feature, value, "
                                 "min, max, and min_flex, max_flex where quotas may give way.",
                             .need = Option::Need::required};
constexpr Option kRespondents{.name = "--respondents",
                              .value = "FILE",
                              .help =
                                  "The people, with a column for each category. Their id is "
                                  "the column id or nationbuilder_id, or else the row.",
                              .need = Option::Need::required};
constexpr Option kSize{
    .name = "--size", .value = "N", .help = "Seats.", .need = Option::Need::required};
constexpr Option kAddresses{.name = "--addresses",
                            .value = "COL,...",
                            .help =
                                "Columns of the address: of people at one address, or nearly "
                                "the same one, at most one is selected."};
constexpr Option kSelectOptions[] = {
    kCategories,
    kRespondents,
    kSize,
    {.name = "--method",
     .value = "leximin|maximin|nash|goldilocks|legacy",
     .help = "What makes a lottery fair.",
     .fallback = "leximin"},
    kAddresses,
    {.name = "--replace",
     .value = "ID,...",
     .help = "Who drops out of the panel that this seed draws: says who comes for them."},
    {.name = "--seed", .value = "N", .help = "Of the draw and of turns.", .fallback = "1"},
    {.name = "--lottery",
     .value = "M",
     .help = "Also rounds the lottery to so many equally likely panels, to be drawn with dice."},
    {.name = "--json", .help = "Prints JSON."},
};
constexpr Option kRelaxOptions[] = {
    kCategories, kRespondents, kSize, kAddresses, {.name = "--json", .help = "Prints JSON."}};

constexpr platform::Command kSelect{
    .area = "assembly",
    .verb = "select",
    .summary = "Selects a citizens' assembly by the fairest lottery that meets every quota.",
    .description =
        "Finds the lottery over panels that gives everybody the fairest chance, proves it, and "
        "draws the panel by the seed. Says who is selected, each person's chance, and how like the "
        "pool the panel is. Refuses quotas that contradict each other or the pool.",
    .example =
        "commonweal assembly select --categories categories.csv --respondents "
        "respondents.csv --size 40 --seed 7",
    .options = kSelectOptions,
    .run = select,
    .right = platform::Right::see_public,
};
constexpr platform::Command kRelax{
    .area = "assembly",
    .verb = "relax",
    .summary = "Says which quotas contradict each other, and the smallest change that helps.",
    .description =
        "Where no panel meets every quota, says which of them cannot be met together, and how the "
        "bounds must change so that one does: the least sum of changes as shares of the bounds. "
        "Exits with 1 where quotas must change.",
    .example =
        "commonweal assembly relax --categories categories.csv --respondents "
        "respondents.csv --size 40",
    .options = kRelaxOptions,
    .run = relax,
    .right = platform::Right::see_public,
};

}  // namespace

std::vector<platform::Command> assembly_commands() { return {kSelect, kRelax}; }

}  // namespace commonweal::devolution
