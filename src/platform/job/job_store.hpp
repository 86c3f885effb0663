#pragma once

// Jobs as rows of the desk. Nobody else writes SQL for their tables. The caller owns the
// transaction.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/job/job.hpp"
#include "platform/job/job_end.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

// How many jobs one account may have waiting and running.
inline constexpr std::int64_t kUnfinishedJobsMax = 5;

// How long the job of an account is remembered once it has ended, and its file if it still has one.
inline constexpr std::chrono::days kJobKept{30};
inline constexpr std::chrono::days kJobFileKept{1};

// Puts a job in the queue, and gives its id. Conflict where the account has too many already.
base::Result<std::string> ask_for_job(Transaction& transaction, const JobOrder& order,
                                      base::Instant now);

std::optional<Job> find_job(Transaction& transaction, std::string_view id);

// The latest first, without their words and files.
std::vector<Job> latest_jobs(Transaction& transaction, std::int64_t count);

// What the child wrote: empty until the job has ended.
std::string job_result(Transaction& transaction, std::string_view id);
std::string job_log(Transaction& transaction, std::string_view id);

bool a_job_waits(Transaction& transaction);

// The one that has waited longest, now running under this watcher; none where none waits.
std::optional<Job> start_next_job(Transaction& transaction, std::string_view watcher,
                                  base::Instant now);

void put_progress(Transaction& transaction, std::string_view id, const JobProgress& progress);

struct JobOutput {
  std::string result;
  std::string log;
};
// Gives the path of the file that nobody needs any more, if there is one.
std::optional<std::string> end_job(Transaction& transaction, std::string_view id, const JobEnd& end,
                                   const JobOutput& output, base::Instant now);

// A waiting job is cancelled at once; a running one by its watcher, soon. False where it has ended.
bool ask_to_cancel(Transaction& transaction, std::string_view id, base::Instant now);

// The mark of the process that watches over it, while it runs.
std::optional<std::string> watcher_of(Transaction& transaction, std::string_view id);

// Of the jobs under this watcher, those that somebody wants cancelled.
std::vector<std::string> jobs_to_cancel(Transaction& transaction, std::string_view watcher);

// Marks as interrupted what runs under watchers that are gone. Gives their number.
std::int64_t interrupt_orphans(Transaction& transaction, base::Instant now);

// Lets go of the files of an account but the latest few of jobs that have ended, so that nobody
// fills the disk. Gives their paths.
inline constexpr std::int64_t kFilesOfAccountMax = 5;
std::vector<std::string> forget_older_files(Transaction& transaction, AccountId account);

// Lets go of a job's file, so that another job can have it.
void forget_file(Transaction& transaction, std::string_view id);

// Forgets old jobs and old files. Gives the paths of the files that are left.
std::vector<std::string> paths_still_needed(Transaction& transaction, base::Instant now);

}  // namespace commonweal::platform
