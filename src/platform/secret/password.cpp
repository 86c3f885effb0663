#include "platform/secret/password.hpp"

#include <sodium.h>

#include <array>
#include <new>

#include "base/check.hpp"
#include "platform/secret/token.hpp"

namespace commonweal::platform {
namespace {

class Turn {
 public:
  explicit Turn(std::counting_semaphore<>& free) : free_(free) { free_.acquire(); }
  ~Turn() { free_.release(); }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

 private:
  std::counting_semaphore<>& free_;
};

}  // namespace

PasswordHasher::PasswordHasher(PasswordCost cost) : cost_(cost) {
  CW_CHECK(sodium_init() >= 0);
  nobodys_ = hash_now(new_token());
}

std::string PasswordHasher::hash(std::string_view password) {
  const Turn turn(free_);
  ++hashes_;
  return hash_now(password);
}

std::string PasswordHasher::hash_now(std::string_view password) {
  std::array<char, crypto_pwhash_STRBYTES> text;
  const int failed =
      crypto_pwhash_str_alg(text.data(), password.data(), password.size(), cost_.passes,
                            cost_.memory_bytes, crypto_pwhash_ALG_ARGON2ID13);
  if (failed != 0) throw std::bad_alloc();
  return {text.data()};
}

PasswordMatch PasswordHasher::check(std::string_view password,
                                    const std::optional<std::string>& hash) {
  const Turn turn(free_);
  ++hashes_;
  const std::string& text = hash ? *hash : nobodys_;
  const int failed = crypto_pwhash_str_verify(text.c_str(), password.data(), password.size());
  if (failed != 0 || !hash) return PasswordMatch::no;
  const bool old =
      crypto_pwhash_str_needs_rehash(text.c_str(), cost_.passes, cost_.memory_bytes) != 0;
  return old ? PasswordMatch::yes_at_other_cost : PasswordMatch::yes;
}

}  // namespace commonweal::platform
