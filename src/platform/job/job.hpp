#pragma once

// Long work that the service does beside itself: the words of a command, run as a child process for
// somebody who asked. Knows the states that such work goes through; starts nothing, keeps nothing.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.hpp"
#include "base/result.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::platform {

enum class JobState { waiting, running, done, failed, cancelled, interrupted };

std::string_view code_word(JobState state);  // "done"
std::string_view words_of(JobState state);   // "Done"
base::Result<JobState> job_state_named(base::Field field);
bool has_ended(JobState state);

// How far it is.
struct JobProgress {
  std::int64_t done = 0;
  std::int64_t of = 0;   // 0: not known.
  std::string sentence;  // What it does; once it has ended, how.

  friend bool operator==(const JobProgress&, const JobProgress&) = default;
};

// A file that came with the asking. It lies in the folder of the desk, readable by the program
// only. One that is only looked at first stays for the job that may follow.
struct JobFile {
  enum class Kept { until_the_end, a_day_longer };

  std::string path;
  std::string name;  // As its sender calls it: show it, never open it.
  std::int64_t bytes = 0;
  std::string digest;  // SHA-256, in hexadecimal digits.
  Kept kept = Kept::until_the_end;

  friend bool operator==(const JobFile&, const JobFile&) = default;
};

// What somebody asks for.
struct JobOrder {
  std::string title;               // For people: "Import of beds.csv".
  std::vector<std::string> words;  // Of the shell, without the program's name.
  AccountId account{};
  std::string actor;  // As the audit will name them.
  std::string scope;  // Who holds see_work on it may see the job.
  std::optional<JobFile> file;
};

struct Job {
  std::string id;
  JobOrder order;
  JobState state = JobState::waiting;
  base::Instant asked;
  std::optional<base::Instant> started;
  std::optional<base::Instant> ended;
  bool cancel_asked = false;
  JobProgress progress;
  std::optional<std::int64_t> exit_status;
};

// Whether somebody may see it: their own, and what belongs to a scope on which they may see work.
bool visible_to(const Job& job, const Visitor& visitor, const ScopeTree& tree);

// Whether they may end it: their own, and whoever administers the service.
bool may_cancel(const Job& job, const Visitor& visitor);

}  // namespace commonweal::platform
