#pragma once

// An account as it stands: who it is for and how they prove that they are. Knows nothing of tables,
// sessions or pages.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/instant.hpp"
#include "base/number_text.hpp"
#include "base/result.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::platform {

// Made for an administrator or a body lead to hand over: no mail is sent.
struct AccountLink {
  std::string hash;
  base::Instant ends;

  friend bool operator==(const AccountLink&, const AccountLink&) = default;
};

inline constexpr std::chrono::hours kLinkHours{24};

struct Account {
  AccountId id{};
  std::string email;
  std::string name;
  std::optional<std::string> password_hash;
  std::optional<std::string> sealed_code_secret;
  std::vector<std::string> recovery_hashes;
  std::optional<AccountLink> link;
  std::int64_t epoch = 1;
  bool disabled = false;

  friend bool operator==(const Account&, const Account&) = default;
};

// "account:12", as the audit names the person.
std::string actor_of(AccountId id);

// What a sealed secret of the account is about.
std::string sealed_about(AccountId id);

// An address in small letters, and a name as people want to be called: without what could make a
// line look like another's.
base::Result<std::string> email_in(base::Field field);
base::Result<std::string> person_name_in(base::Field field);

}  // namespace commonweal::platform
