// The child's side of a job: what was asked for is looked up, checked again, and run as its asker.

#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <ostream>
#include <utility>

#include "platform/cli/run.hpp"
#include "platform/job/child.hpp"
#include "platform/job/job_command.hpp"
#include "platform/job/job_files.hpp"
#include "platform/job/job_store.hpp"
#include "platform/job/process_mark.hpp"
#include "platform/job/progress_line.hpp"

namespace commonweal::platform {
namespace {

constexpr std::chrono::milliseconds kProgressPause{100};

// Writes lines to the pipe that the service reads, ten in a second at most.
class ProgressPipe {
 public:
  void operator()(std::int64_t done, std::int64_t of, std::string_view sentence) {
    const auto now = std::chrono::steady_clock::now();
    if (now < next_ && done != of) return;
    next_ = now + kProgressPause;
    const auto line = progress_line(done, of, sentence);
    [[maybe_unused]] const auto written = write(kProgressDescriptor, line.data(), line.size());
  }

 private:
  std::chrono::steady_clock::time_point next_;
};

// Where nobody reads, nothing is written: descriptor 3 may then be anything.
void listen_to(World& world) {
  world.progress = {};
  if (std::getenv(kProgressVariable) != nullptr) world.progress = ProgressPipe();
}

base::Result<Job> own_job(const Call& call, Store& desk) {
  const auto& id = call.operands.at(0);
  Transaction transaction(desk, Access::read);
  auto job = find_job(transaction, id);
  if (!job) return base::fail(base::ErrorCode::not_found, "There is no job \"" + id + "\".");
  const auto parent = mark_of(getppid());
  if (!parent || watcher_of(transaction, id) != parent) {
    return base::fail(base::ErrorCode::conflict,
                      "Only the service that watches over a job runs it: see commonweal job show.");
  }
  return *std::move(job);
}

// The command itself with the databases that the service uses.
base::Result<std::vector<std::string>> whole_words(const Call& call, const Job& job) {
  auto words = job.order.words;
  const Command* const command = find_command(call.world.commands, words);
  if (command == nullptr) {
    return base::fail(base::ErrorCode::not_found, "The program has no such command any more.");
  }
  std::vector<std::string> more;
  if (command->uses != Command::Uses::nothing) {
    more = {"--db", std::string(call.field("--db").text)};
  }
  if (const auto desk = call.option("--desk"); desk && command->desk == Command::Desk::used) {
    more.insert(more.end(), {"--desk", std::string(desk->text)});
  }
  words.insert(words.begin() + (command->area.empty() ? 1 : 2), more.begin(), more.end());
  return words;
}

// What the asker may do, where that is enough for the command itself.
base::Result<MayRule> rule_of_asker(const Call& call, Store& store, const Job& job) {
  const Command* const command = find_command(call.world.commands, job.order.words);
  if (command != nullptr && command->right != Right::unnamed && call.world.account_may) {
    auto rule = call.world.account_may(store, job.order.account);
    if (rule(command->right, job.order.scope)) return rule;
  }
  return base::fail(base::ErrorCode::forbidden,
                    "Who asked for this may not do it, or not any more. Ask an administrator.");
}

base::Result<bool> check_file(const Job& job) {
  if (!job.order.file || file_digest(job.order.file->path) == job.order.file->digest) return true;
  return base::fail(base::ErrorCode::conflict,
                    "The file is not the one that was sent. Nothing was read. Send it again.");
}

World world_of(const Call& call, const Job& job, MayRule may) {
  World world = call.world;
  world.actor = job.order.actor;
  world.may = std::move(may);
  listen_to(world);
  return world;
}

base::Result<ExitStatus> run_job(const Call& call) {
  auto desk = call.open_desk();
  if (!desk) return base::fail(std::move(desk));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  const auto job = own_job(call, *desk);
  if (!job) return tl::unexpected(job.error());
  auto may = rule_of_asker(call, *store, *job);
  if (!may) return base::fail(std::move(may));
  if (auto file = check_file(*job); !file) return base::fail(std::move(file));
  auto words = whole_words(call, *job);
  if (!words) return base::fail(std::move(words));
  return run_words(*words, world_of(call, *job, *std::move(may)), "",
                   {call.in, call.out, call.err});
}

}  // namespace

const Command kRunJob{
    .area = "job",
    .verb = "run",
    .summary = "Carries out a job; the service calls this.",
    .description =
        "The service starts this as a child process for each job, and only it can. It looks up "
        "what "
        "was asked for, checks that who asked may still do it, and runs that command as them.",
    .example = "commonweal job run 5f3kqz8mz2h7w9c4tj6r2x8bnd",
    .operands = {Operands::Count::one, "ID", "The job."},
    .options = {},
    .uses = Command::Uses::store,
    .run = run_job,
    .desk = Command::Desk::used,
    .right = Right::administer,
};

}  // namespace commonweal::platform
