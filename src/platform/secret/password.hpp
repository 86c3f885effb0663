#pragma once

// Passwords, kept as Argon2id hashes. A hash takes memory and time on purpose, so only a few are
// made at once: whoever comes later waits.

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <semaphore>
#include <string>
#include <string_view>

namespace commonweal::platform {

struct PasswordCost {
  unsigned long long passes;
  std::size_t memory_bytes;
};

// OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane.
inline constexpr PasswordCost kPasswordCost{2, 19 * 1024 * 1024};
inline constexpr std::ptrdiff_t kHashesAtOnce = 2;

enum class PasswordMatch { no, yes, yes_at_other_cost };

class PasswordHasher {
 public:
  explicit PasswordHasher(PasswordCost cost = kPasswordCost);

  // Throws std::bad_alloc where there is no memory for it.
  std::string hash(std::string_view password);

  // Takes as long where there is no hash to match: of an account that is not there, or that has no
  // password yet.
  PasswordMatch check(std::string_view password, const std::optional<std::string>& hash);

  // How many were made or checked so far.
  std::int64_t hashes() const { return hashes_; }

 private:
  std::string hash_now(std::string_view password);

  PasswordCost cost_;
  std::counting_semaphore<> free_{kHashesAtOnce};
  std::atomic<std::int64_t> hashes_ = 0;
  std::string nobodys_;
};

}  // namespace commonweal::platform
