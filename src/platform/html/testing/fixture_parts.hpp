#pragma once

// The parts of a fixture's options that several components share, as our parameters.

#include <optional>

#include "platform/html/fieldset.hpp"
#include "platform/html/form_group.hpp"
#include "platform/html/label.hpp"
#include "platform/html/testing/fixture_options.hpp"

namespace commonweal::platform {

FieldLabel label_from(const FixtureOptions& options);
Hint hint_from(const FixtureOptions& options);
ErrorMessage error_message_from(const FixtureOptions& options);
Fieldset fieldset_from(const FixtureOptions& options);

// As members of a form field's options.
FieldLabel label_in(const FixtureOptions& options);
std::optional<Hint> hint_in(const FixtureOptions& options);
std::optional<ErrorMessage> error_message_in(const FixtureOptions& options);
FormGroup form_group_in(const FixtureOptions& options);

}  // namespace commonweal::platform
