#pragma once

#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

// Puts what the slices know between the pages of sign-in and the record: the frame of pages, and
// the bodies on which people are let in.
platform::Reception reception(platform::Memory memory, platform::PasswordHasher& hasher,
                              const platform::SealingKey& key, std::string site);

}  // namespace commonweal::app
