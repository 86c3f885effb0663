#pragma once

// Slows down whoever guesses: after a few tries that failed, the next must wait, and each wait is
// twice the last. Counted for one person from one address, for all that an address tries, and for
// all tries at one person from addresses where they never signed in; so that a crowd of guessers
// does not keep the person out who comes from where they always do.
//
// Kept at the desk, so that a restart forgives nothing, and pruned, so that a flood of made-up
// names does not fill the disk.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "base/instant.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

inline constexpr std::int64_t kFreeTriesOfOne = 5;       // A person from an address.
inline constexpr std::int64_t kFreeTriesOfAddress = 30;  // An office shares one.
inline constexpr std::int64_t kFreeTriesOfPerson = 100;
inline constexpr std::chrono::seconds kFirstWait{30};
inline constexpr std::chrono::minutes kWaitMax{15};
inline constexpr std::chrono::hours kTriesKept{24};
inline constexpr std::chrono::hours kKnownKept{24 * 90};
inline constexpr std::int64_t kAttemptRowsMax = 10'000;  // Of those that are not of known places.

struct Attempt {
  std::string who;    // What they say they are: an e-mail address as typed.
  std::string where;  // The address they come from.
};

// How long they must wait before they may try; none if they may, and then the try is counted as
// one that failed until note_success says otherwise. Takes a transaction to write only where the
// try may be made, so that guessers who wait cost a read.
std::optional<std::chrono::seconds> wait_before(Store& desk, const Attempt& attempt,
                                                base::Instant now);

// Forgets the tries of this person from this address, and takes back the one that was counted.
void note_success(Transaction& desk, const Attempt& attempt, base::Instant now);

}  // namespace commonweal::platform
