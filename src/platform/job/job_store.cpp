#include "platform/job/job_store.hpp"

#include <utility>

#include "base/check.hpp"
#include "platform/job/process_mark.hpp"
#include "platform/job/random_id.hpp"

namespace commonweal::platform {
namespace {

constexpr auto kUnfinished =
    "SELECT count(*) FROM job WHERE account = ? AND state IN ('waiting', 'running')";
constexpr auto kInsert = R"(
  INSERT INTO job (id, title, account, actor, scope, state, asked_micros, cancel_asked, steps_done,
                   steps, sentence, result, log)
  VALUES (?, ?, ?, ?, ?, 'waiting', ?, 0, 0, 0, '', '', ''))";
constexpr auto kInsertWord = "INSERT INTO job_word (job_id, position, word) VALUES (?, ?, ?)";
constexpr auto kInsertFile =
    "INSERT INTO job_file (job_id, path, name, bytes, digest, kept) VALUES (?, ?, ?, ?, ?, ?)";

constexpr std::string_view kColumns = R"(
  SELECT id, title, account, actor, scope, state, asked_micros, started_micros, ended_micros,
         cancel_asked, steps_done, steps, sentence, exit_status
  FROM job )";
constexpr auto kFind = "WHERE id = ? ORDER BY id";
constexpr auto kLatest = "ORDER BY asked_micros DESC, id LIMIT ?";
constexpr auto kNext = "WHERE state = 'waiting' ORDER BY asked_micros, id LIMIT 1";
constexpr auto kWaiting = "SELECT id FROM job WHERE state = 'waiting' ORDER BY id LIMIT 1";
constexpr auto kWords = "SELECT word FROM job_word WHERE job_id = ? ORDER BY position";
constexpr auto kFile =
    "SELECT path, name, bytes, digest, kept FROM job_file WHERE job_id = ? ORDER BY path";
constexpr auto kResult = "SELECT result FROM job WHERE id = ? ORDER BY id";
constexpr auto kLog = "SELECT log FROM job WHERE id = ? ORDER BY id";

constexpr auto kStart =
    "UPDATE job SET state = 'running', started_micros = ?, watcher = ? "
    "WHERE id = ? AND state = 'waiting'";
constexpr auto kProgress = "UPDATE job SET steps_done = ?, steps = ?, sentence = ? WHERE id = ?";
constexpr auto kEnd = R"(
  UPDATE job SET state = ?, ended_micros = ?, exit_status = ?, sentence = ?, result = ?, log = ?,
                 watcher = NULL
  WHERE id = ? AND state IN ('waiting', 'running'))";
constexpr auto kAskToCancel =
    "UPDATE job SET cancel_asked = 1 WHERE id = ? AND state IN ('waiting', 'running')";
constexpr auto kWatcher = "SELECT watcher FROM job WHERE id = ? ORDER BY id";
constexpr auto kToCancel =
    "SELECT id FROM job WHERE state = 'running' AND cancel_asked = 1 AND watcher = ? ORDER BY id";
constexpr auto kRunning = "SELECT id, watcher FROM job WHERE state = 'running' ORDER BY id";

constexpr auto kForgetFile = "DELETE FROM job_file WHERE job_id = ?";
constexpr auto kFilesOfAccount = R"(
  SELECT job_file.job_id, job_file.path
  FROM job_file JOIN job ON job.id = job_file.job_id
  WHERE job.account = ? AND job.ended_micros IS NOT NULL
  ORDER BY job.ended_micros DESC, job.id)";
constexpr auto kForgetOldFiles =
    "DELETE FROM job_file WHERE job_id IN (SELECT id FROM job WHERE ended_micros < ?)";
constexpr auto kForgetOldWords =
    "DELETE FROM job_word WHERE job_id IN (SELECT id FROM job WHERE ended_micros < ?)";
constexpr auto kForgetOldJobs = "DELETE FROM job WHERE ended_micros < ?";
constexpr auto kPaths = "SELECT path FROM job_file ORDER BY path";

std::int64_t micros(base::Instant instant) { return instant.time_since_epoch().count(); }
base::Instant instant(std::int64_t micros) {
  return base::Instant(std::chrono::microseconds(micros));
}
std::optional<base::Instant> optional_instant(std::optional<std::int64_t> micros) {
  return micros ? std::optional(instant(*micros)) : std::nullopt;
}

Statement jobs(Transaction& transaction, std::string_view which) {
  return transaction.prepare(std::string(kColumns).append(which));
}

Job job_in(const Statement& row) {
  return {.id = row.text(0),
          .order = {.title = row.text(1),
                    .account = AccountId{row.integer(2)},
                    .actor = row.text(3),
                    .scope = row.text(4)},
          .state = job_state_named({.place = "state", .text = row.text(5)}).value(),
          .asked = instant(row.integer(6)),
          .started = optional_instant(row.optional_integer(7)),
          .ended = optional_instant(row.optional_integer(8)),
          .cancel_asked = row.integer(9) != 0,
          .progress = {row.integer(10), row.integer(11), row.text(12)},
          .exit_status = row.optional_integer(13)};
}

std::optional<JobFile> file_of(Transaction& transaction, std::string_view id) {
  auto file = transaction.prepare(kFile);
  file.bind(id);
  if (!file.next()) return std::nullopt;
  return JobFile{.path = file.text(0),
                 .name = file.text(1),
                 .bytes = file.integer(2),
                 .digest = file.text(3),
                 .kept = static_cast<JobFile::Kept>(file.integer(4))};
}

void read_words_and_file(Transaction& transaction, Job& job) {
  auto word = transaction.prepare(kWords);
  word.bind(job.id);
  while (word.next()) job.order.words.push_back(word.text(0));
  job.order.file = file_of(transaction, job.id);
}

std::string text_of(Transaction& transaction, std::string_view sql, std::string_view id) {
  auto row = transaction.prepare(sql);
  row.bind(id);
  return row.next() ? row.text(0) : "";
}

void insert(Transaction& transaction, const std::string& id, const JobOrder& order,
            base::Instant now) {
  transaction.prepare(kInsert)
      .bind(id)
      .bind(order.title)
      .bind(static_cast<std::int64_t>(order.account))
      .bind(order.actor)
      .bind(order.scope)
      .bind(micros(now))
      .run();
  auto word = transaction.prepare(kInsertWord);
  std::int64_t position = 0;
  for (const auto& text : order.words) word.bind(id).bind(++position).bind(text).run();
  if (!order.file) return;
  const auto& file = *order.file;
  transaction.prepare(kInsertFile)
      .bind(id)
      .bind(file.path)
      .bind(file.name)
      .bind(file.bytes)
      .bind(file.digest)
      .bind(static_cast<std::int64_t>(file.kept))
      .run();
}

}  // namespace

base::Result<std::string> ask_for_job(Transaction& transaction, const JobOrder& order,
                                      base::Instant now) {
  auto unfinished = transaction.prepare(kUnfinished);
  unfinished.bind(static_cast<std::int64_t>(order.account));
  CW_CHECK(unfinished.next());
  if (unfinished.integer(0) >= kUnfinishedJobsMax) {
    return base::fail(base::ErrorCode::conflict,
                      "You have " + std::to_string(unfinished.integer(0)) +
                          " jobs that are not done. Wait until one is, or cancel one.");
  }
  auto id = random_id();
  insert(transaction, id, order, now);
  return id;
}

std::optional<Job> find_job(Transaction& transaction, std::string_view id) {
  auto row = jobs(transaction, kFind);
  row.bind(id);
  if (!row.next()) return std::nullopt;
  Job job = job_in(row);
  read_words_and_file(transaction, job);
  return job;
}

std::vector<Job> latest_jobs(Transaction& transaction, std::int64_t count) {
  auto row = jobs(transaction, kLatest);
  row.bind(count);
  std::vector<Job> latest;
  while (row.next()) latest.push_back(job_in(row));
  return latest;
}

std::string job_result(Transaction& transaction, std::string_view id) {
  return text_of(transaction, kResult, id);
}

std::string job_log(Transaction& transaction, std::string_view id) {
  return text_of(transaction, kLog, id);
}

bool a_job_waits(Transaction& transaction) { return transaction.prepare(kWaiting).next(); }

std::optional<Job> start_next_job(Transaction& transaction, std::string_view watcher,
                                  base::Instant now) {
  std::optional<Job> job;
  {
    auto row = jobs(transaction, kNext);
    if (!row.next()) return std::nullopt;
    job = job_in(row);
  }
  const auto started =
      transaction.prepare(kStart).bind(micros(now)).bind(watcher).bind(job->id).run();
  if (started == 0) return std::nullopt;  // Somebody else was faster.
  job->state = JobState::running;
  job->started = now;
  read_words_and_file(transaction, *job);
  return job;
}

void put_progress(Transaction& transaction, std::string_view id, const JobProgress& progress) {
  transaction.prepare(kProgress)
      .bind(progress.done)
      .bind(progress.of)
      .bind(progress.sentence)
      .bind(id)
      .run();
}

std::optional<std::string> end_job(Transaction& transaction, std::string_view id, const JobEnd& end,
                                   const JobOutput& output, base::Instant now) {
  transaction.prepare(kEnd)
      .bind(code_word(end.state))
      .bind(micros(now))
      .bind(end.exit_status)
      .bind(end.sentence)
      .bind(output.result)
      .bind(output.log)
      .bind(id)
      .run();
  const auto file = file_of(transaction, id);
  if (!file || file->kept != JobFile::Kept::until_the_end) return std::nullopt;
  forget_file(transaction, id);
  return file->path;
}

bool ask_to_cancel(Transaction& transaction, std::string_view id, base::Instant now) {
  const auto job = find_job(transaction, id);
  if (!job || has_ended(job->state)) return false;
  if (job->state == JobState::waiting) {
    end_job(transaction, id, {JobState::cancelled, {}, "It was cancelled before it began."}, {},
            now);
    return true;
  }
  return transaction.prepare(kAskToCancel).bind(id).run() > 0;
}

std::optional<std::string> watcher_of(Transaction& transaction, std::string_view id) {
  auto row = transaction.prepare(kWatcher);
  row.bind(id);
  return row.next() ? row.optional_text(0) : std::nullopt;
}

std::vector<std::string> jobs_to_cancel(Transaction& transaction, std::string_view watcher) {
  auto row = transaction.prepare(kToCancel);
  row.bind(watcher);
  std::vector<std::string> ids;
  while (row.next()) ids.push_back(row.text(0));
  return ids;
}

std::int64_t interrupt_orphans(Transaction& transaction, base::Instant now) {
  std::vector<std::string> orphans;
  {
    auto row = transaction.prepare(kRunning);
    while (row.next()) {
      if (!is_running(row.optional_text(1).value_or(""))) orphans.push_back(row.text(0));
    }
  }
  for (const auto& id : orphans) end_job(transaction, id, interrupted_end(), {}, now);
  return static_cast<std::int64_t>(orphans.size());
}

std::vector<std::string> forget_older_files(Transaction& transaction, AccountId account) {
  std::vector<std::string> ids;
  std::vector<std::string> paths;
  {
    auto row = transaction.prepare(kFilesOfAccount);
    row.bind(static_cast<std::int64_t>(account));
    for (std::int64_t count = 1; row.next(); ++count) {
      if (count <= kFilesOfAccountMax) continue;
      ids.push_back(row.text(0));
      paths.push_back(row.text(1));
    }
  }
  for (const auto& id : ids) forget_file(transaction, id);
  return paths;
}

void forget_file(Transaction& transaction, std::string_view id) {
  transaction.prepare(kForgetFile).bind(id).run();
}

std::vector<std::string> paths_still_needed(Transaction& transaction, base::Instant now) {
  transaction.prepare(kForgetOldFiles).bind(micros(now - kJobFileKept)).run();
  transaction.prepare(kForgetOldWords).bind(micros(now - kJobKept)).run();
  transaction.prepare(kForgetOldJobs).bind(micros(now - kJobKept)).run();
  auto row = transaction.prepare(kPaths);
  std::vector<std::string> paths;
  while (row.next()) paths.push_back(row.text(0));
  return paths;
}

}  // namespace commonweal::platform
