#pragma once

// Saying that a body does an intervention, and that it no longer does: checked and written in the
// caller's transaction, with its audit row. Who may is asked here, where the record is written.

#include <string>
#include <string_view>

#include "base/instant.hpp"
#include "base/result.hpp"
#include "learning/spread/adoption.hpp"
#include "missions/directory.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

struct AdoptionChange {
  platform::Transaction& transaction;
  const missions::Directory& directory;  // Of the same view.
  const platform::Visitor& visitor;
  base::Instant now;
};

// As it was typed. The body goes by code or name; it and when it began are required.
struct AdoptionForm {
  std::string body;
  std::string since;
  std::string reach;
  std::string eligible;
  std::string fidelity;
  std::string fidelity_basis;
  std::string note;
};

// For those who report for the body. Refused where it does it already.
[[nodiscard]] base::Result<void> add_adoption(const AdoptionChange& change,
                                              const missions::Intervention& intervention,
                                              const AdoptionForm& form);

// For those who report for its body. That it did is kept.
[[nodiscard]] base::Result<void> end_adoption(const AdoptionChange& change,
                                              const missions::Intervention& intervention,
                                              std::string_view adoption, const std::string& until);

// Whether the visitor may say what the body does. Reads the tree of bodies.
bool may_say_practice_of(platform::Transaction& transaction, const platform::Visitor& visitor,
                         std::string_view body);

}  // namespace commonweal::learning
