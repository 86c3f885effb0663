#pragma once

// A child process in a group of its own, with limits, that does not outlive the thread that started
// it and has nothing of ours open but three pipes. Knows nothing of jobs.

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace commonweal::platform {

// The descriptor on which the child writes its progress, and the variable that tells it so.
inline constexpr int kProgressDescriptor = 3;
inline constexpr const char* kProgressVariable = "COMMONWEAL_PROGRESS_FD";

// The world's fault: no process, no pipe.
struct ChildFailure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct ChildLimits {
  std::int64_t memory_bytes = 0;  // 0: none, for each of them.
  std::int64_t cpu_seconds = 0;
  std::int64_t file_bytes = 0;
};

// A descriptor that is closed with its owner.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  ~Descriptor();
  Descriptor(Descriptor&& other) noexcept;
  Descriptor& operator=(Descriptor&& other) noexcept;

  int number() const { return number_; }

 private:
  int number_;
};

class Child {
 public:
  // Runs a program, named by its path, with these words; the first is its name.
  Child(const std::vector<std::string>& words, const ChildLimits& limits);
  ~Child();  // Kills whatever is left of the group, and waits for the child.
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  pid_t process() const { return process_; }

  // Where its answer, its log and its progress are read, without waiting.
  int out() const { return out_.number(); }
  int err() const { return err_.number(); }
  int progress() const { return progress_.number(); }

  void signal(int number) const;  // To the whole group.

  // What waitpid() tells, once it has ended.
  std::optional<int> ended();

 private:
  Descriptor out_;
  Descriptor err_;
  Descriptor progress_;
  pid_t process_ = -1;
  std::optional<int> wait_status_;
};

}  // namespace commonweal::platform
