#include "platform/job/job_command.hpp"

#include <ostream>
#include <utility>

#include "base/number_text.hpp"
#include "platform/job/job_store.hpp"
#include "platform/table/json.hpp"

namespace commonweal::platform {
namespace {

constexpr std::int64_t kListed = 100;

std::optional<std::string> time_text(const std::optional<base::Instant>& instant) {
  return instant ? std::optional(base::text(*instant)) : std::nullopt;
}

// Without who asked: what a shell prints ends up in logs.
Json json_of(const Job& job) {
  return Json::object({{"id", job.id},
                       {"title", job.order.title},
                       {"scope", job.order.scope},
                       {"state", code_word(job.state)},
                       {"asked", base::text(job.asked)},
                       {"started", time_text(job.started)},
                       {"ended", time_text(job.ended)},
                       {"done", job.progress.done},
                       {"of", job.progress.of},
                       {"sentence", job.progress.sentence},
                       {"exit_status", job.exit_status}});
}

base::Result<ExitStatus> list_jobs(const Call& call) {
  auto desk = call.open_desk();
  if (!desk) return base::fail(std::move(desk));
  Transaction transaction(*desk, Access::read);
  const auto jobs = latest_jobs(transaction, kListed);
  if (call.given("--json")) {
    Json list = Json::array();
    for (const Job& job : jobs) list.add(json_of(job));
    call.out << list.pretty() << '\n';
    return ExitStatus::done;
  }
  for (const Job& job : jobs) {
    call.out << job.id << "  " << base::text(job.asked) << "  " << code_word(job.state) << "  "
             << job.order.title << '\n';
  }
  return ExitStatus::done;
}

base::Result<Job> named_job(const Call& call, Transaction& transaction) {
  const auto& id = call.operands.at(0);
  auto job = find_job(transaction, id);
  if (job) return *std::move(job);
  return base::fail(base::ErrorCode::not_found,
                    "There is no job \"" + id + "\". See commonweal job list.");
}

void print_time(std::ostream& out, std::string_view label,
                const std::optional<base::Instant>& instant) {
  if (instant) out << label << base::text(*instant) << '\n';
}

void print_job(const Job& job, std::ostream& out) {
  out << job.order.title << '\n' << "state:   " << code_word(job.state) << '\n';
  print_time(out, "asked:   ", job.asked);
  print_time(out, "started: ", job.started);
  print_time(out, "ended:   ", job.ended);
  if (job.progress.of > 0)
    out << "steps:   " << job.progress.done << " of " << job.progress.of << '\n';
  if (!job.progress.sentence.empty()) out << job.progress.sentence << '\n';
}

void print_output(std::ostream& out, std::string_view label, std::string_view text) {
  if (!text.empty()) out << '\n' << label << '\n' << text << (text.ends_with('\n') ? "" : "\n");
}

base::Result<ExitStatus> show_job(const Call& call) {
  auto desk = call.open_desk();
  if (!desk) return base::fail(std::move(desk));
  Transaction transaction(*desk, Access::read);
  const auto job = named_job(call, transaction);
  if (!job) return tl::unexpected(job.error());
  const auto result = job_result(transaction, job->id);
  const auto log = job_log(transaction, job->id);
  if (call.given("--json")) {
    Json words = Json::array();
    for (const auto& word : job->order.words) words.add(word);
    Json json = json_of(*job);
    json.add("result", result).add("log", log).add("words", std::move(words));
    call.out << json.pretty() << '\n';
    return ExitStatus::done;
  }
  print_job(*job, call.out);
  print_output(call.out, "Answer:", result);
  print_output(call.out, "Log:", log);
  return ExitStatus::done;
}

base::Result<ExitStatus> cancel_job(const Call& call) {
  auto desk = call.open_desk();
  if (!desk) return base::fail(std::move(desk));
  Transaction transaction(*desk, Access::write);
  const auto job = named_job(call, transaction);
  if (!job) return tl::unexpected(job.error());
  if (!ask_to_cancel(transaction, job->id, call.world.now())) {
    return base::fail(base::ErrorCode::conflict,
                      "Job \"" + job->id + "\" has ended already: " + job->progress.sentence);
  }
  transaction.commit();
  call.out << "The job will be cancelled.\n";
  return ExitStatus::done;
}

constexpr Option kJsonOptions[] = {{.name = "--json", .help = "Prints JSON."}};
constexpr Operands kOneJob{Operands::Count::one, "ID", "The job, as the list names it."};

}  // namespace

const Command kListJobs{
    .area = "job",
    .verb = "list",
    .summary = "Lists the latest jobs.",
    .description =
        "Prints the latest 100 jobs, the newest first: id, when it was asked for, state and title. "
        "A "
        "job is forgotten 30 days after its end.",
    .example = "commonweal job list",
    .operands = {},
    .options = kJsonOptions,
    .uses = Command::Uses::store,
    .run = list_jobs,
    .desk = Command::Desk::used,
    .right = Right::administer,
};

const Command kShowJob{
    .area = "job",
    .verb = "show",
    .summary = "Shows one job: how far it is or how it ended.",
    .description =
        "Prints a job's state, times, progress, answer and log. Of a long log the first and the "
        "last 64 KiB are kept.",
    .example = "commonweal job show 5f3kqz8mz2h7w9c4tj6r2x8bnd",
    .operands = kOneJob,
    .options = kJsonOptions,
    .uses = Command::Uses::store,
    .run = show_job,
    .desk = Command::Desk::used,
    .right = Right::administer,
};

const Command kCancelJob{
    .area = "job",
    .verb = "cancel",
    .summary = "Cancels a job that waits or runs.",
    .description =
        "A job that waits is cancelled at once. One that runs is asked to end within a second and "
        "forced to five seconds later; what it was writing is undone. One that has ended is left "
        "as it is, with exit status 2.",
    .example = "commonweal job cancel 5f3kqz8mz2h7w9c4tj6r2x8bnd",
    .operands = kOneJob,
    .options = {},
    .uses = Command::Uses::store,
    .run = cancel_job,
    .desk = Command::Desk::used,
    .right = Right::administer,
};

}  // namespace commonweal::platform
