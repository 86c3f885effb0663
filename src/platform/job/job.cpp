#include "platform/job/job.hpp"

#include "base/word_table.hpp"

namespace commonweal::platform {
namespace {

constexpr base::WordTable<JobState, 6> kCodeWords = {{{JobState::waiting, "waiting"},
                                                      {JobState::running, "running"},
                                                      {JobState::done, "done"},
                                                      {JobState::failed, "failed"},
                                                      {JobState::cancelled, "cancelled"},
                                                      {JobState::interrupted, "interrupted"}}};

constexpr base::WordTable<JobState, 6> kWords = {{{JobState::waiting, "Waiting"},
                                                  {JobState::running, "Running"},
                                                  {JobState::done, "Done"},
                                                  {JobState::failed, "Failed"},
                                                  {JobState::cancelled, "Cancelled"},
                                                  {JobState::interrupted, "Interrupted"}}};

bool is_own(const Job& job, const Visitor& visitor) {
  return visitor.account && *visitor.account == job.order.account;
}

}  // namespace

std::string_view code_word(JobState state) { return base::word_of(kCodeWords, state); }
std::string_view words_of(JobState state) { return base::word_of(kWords, state); }
base::Result<JobState> job_state_named(base::Field field) {
  return base::value_named(kCodeWords, field);
}

bool has_ended(JobState state) { return state != JobState::waiting && state != JobState::running; }

bool visible_to(const Job& job, const Visitor& visitor, const ScopeTree& tree) {
  return is_own(job, visitor) || may(visitor, Right::see_work, job.order.scope, tree);
}

bool may_cancel(const Job& job, const Visitor& visitor) {
  return is_own(job, visitor) || may_enter(visitor, Right::administer);
}

}  // namespace commonweal::platform
