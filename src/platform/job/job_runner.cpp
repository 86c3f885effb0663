#include "platform/job/job_runner.hpp"

#include <sys/eventfd.h>
#include <sys/poll.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <list>
#include <thread>
#include <utility>

#include "base/check.hpp"
#include "platform/job/job_files.hpp"
#include "platform/job/job_store.hpp"
#include "platform/job/process_mark.hpp"
#include "platform/job/running_job.hpp"

namespace commonweal::platform {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kChildPause{50};      // Between looks at running children.
constexpr milliseconds kProgressPause{250};  // Between lines of progress that are written down.
constexpr auto kHousekeepingPause = std::chrono::minutes(10);

// True once after each pause.
class Every {
 public:
  explicit Every(Clock::duration pause) : pause_(pause) {}
  bool is_due(Clock::time_point now) {
    if (now < next_) return false;
    next_ = now + pause_;
    return true;
  }

 private:
  Clock::duration pause_;
  Clock::time_point next_;
};

}  // namespace

class JobRunner::Work {
 public:
  Work(Store& desk, JobRunnerOptions options)
      : desk_(desk), options_(std::move(options)), desk_look_(options_.rest) {
    CW_CHECK(options_.child_of && options_.now && options_.log && options_.at_once > 0);
    if (awaken_.number() < 0) throw ChildFailure("No event could be made.");
    Transaction transaction(desk_, Access::write);
    interrupt_orphans(transaction, options_.now());
    transaction.commit();
  }

  void wake() {
    asked_ = true;
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = write(awaken_.number(), &one, sizeof one);
  }

  // What the desk or the system fails at is tried again at the next turn: nothing is lost by it.
  void run() {
    while (!stopping_ || !running_.empty()) {
      try {
        turn(Clock::now());
      } catch (const std::exception& failure) {
        options_.log(std::string("jobs: ") + failure.what());
        std::this_thread::sleep_for(options_.rest);
      }
      rest();
    }
  }

  std::atomic<bool> stopping_ = false;

 private:
  void turn(Clock::time_point now) {
    for (auto& job : running_) job.look(now);
    end_what_ended();
    if (stopping_) {
      for (auto& job : running_) job.cut(JobCut::stopping, now);
      return;
    }
    if (progress_write_.is_due(now)) write_progress();
    if (!asked_.exchange(false) && !desk_look_.is_due(now)) return;
    cancel_what_should_be(now);
    while (running_.size() < options_.at_once && start_one(now)) {
    }
    if (housekeeping_.is_due(now)) keep_house();
  }

  // A job stays in the list until its end is written down.
  void end_what_ended() {
    for (auto job = running_.begin(); job != running_.end();) {
      if (!job->end()) {
        ++job;
        continue;
      }
      Transaction transaction(desk_, Access::write);
      if (auto news = job->news()) put_progress(transaction, job->id(), *news);
      const auto file =
          end_job(transaction, job->id(), *job->end(), {job->result(), job->log()}, options_.now());
      transaction.commit();
      if (file) remove_file(*file);
      job = running_.erase(job);
      asked_ = true;  // There is room for the next.
    }
  }

  void write_progress() {
    for (auto& job : running_) {
      const auto news = job.news();
      if (!news) continue;
      Transaction transaction(desk_, Access::write);
      put_progress(transaction, job.id(), *news);
      transaction.commit();
    }
  }

  void cancel_what_should_be(Clock::time_point now) {
    if (running_.empty()) return;
    std::vector<std::string> ids;
    {
      Transaction transaction(desk_, Access::read);
      ids = jobs_to_cancel(transaction, mark_);
    }
    for (auto& job : running_) {
      if (std::ranges::find(ids, job.id()) != ids.end()) job.cut(JobCut::cancelled, now);
    }
  }

  // Written down before it is started, so that no job is ever carried out twice.
  bool start_one(Clock::time_point now) {
    if (!one_waits()) return false;
    std::optional<Job> job;
    {
      Transaction transaction(desk_, Access::write);
      job = start_next_job(transaction, mark_, options_.now());
      transaction.commit();
    }
    if (!job) return false;
    try {
      running_.emplace_back(job->id, options_.child_of(job->id), options_.limits, now);
    } catch (const std::exception& failure) {
      options_.log(std::string("jobs: ") + failure.what());
      Transaction transaction(desk_, Access::write);
      end_job(transaction, job->id, not_started_end(), {}, options_.now());
      transaction.commit();
    }
    return true;
  }

  // Asked by a reader first: a writer would hold others up twice a second for nothing.
  bool one_waits() {
    Transaction transaction(desk_, Access::read);
    return a_job_waits(transaction);
  }

  void keep_house() {
    Transaction transaction(desk_, Access::write);
    const auto needed = paths_still_needed(transaction, options_.now());
    transaction.commit();
    remove_files_but(options_.files, needed);
  }

  void rest() {
    pollfd event{.fd = awaken_.number(), .events = POLLIN};
    const auto pause = running_.empty() ? options_.rest : std::min(options_.rest, kChildPause);
    poll(&event, 1, static_cast<int>(pause.count()));
    std::uint64_t count = 0;
    [[maybe_unused]] const auto got = read(awaken_.number(), &count, sizeof count);
  }

  Store& desk_;
  JobRunnerOptions options_;
  const std::string mark_ = own_mark();
  Descriptor awaken_{eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
  std::atomic<bool> asked_ = true;
  std::list<RunningJob> running_;
  Every desk_look_;
  Every progress_write_{kProgressPause};
  Every housekeeping_{kHousekeepingPause};

 public:
  std::jthread thread_;  // Last: it ends before what it uses.
};

JobRunner::JobRunner(Store& desk, JobRunnerOptions options)
    : work_(std::make_unique<Work>(desk, std::move(options))) {
  work_->thread_ = std::jthread([work = work_.get()] { work->run(); });
}

JobRunner::~JobRunner() { stop(); }

void JobRunner::wake() { work_->wake(); }

void JobRunner::stop() {
  work_->stopping_ = true;
  work_->wake();
  if (work_->thread_.joinable()) work_->thread_.join();
}

}  // namespace commonweal::platform
