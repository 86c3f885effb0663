#pragma once

// The form by which an evidence lead publishes a pool: what was typed comes back with its problems.

#include "learning/synthesis/publish.hpp"
#include "learning/synthesis/synthesis_store.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::learning {

// A form that was sent, and what was wrong with it; none where it is shown for the first time.
struct SentPublication {
  const platform::Request& request;
  const base::Error* fault = nullptr;
};

// Empty for who may not publish.
platform::Html publish_form(const missions::Holdings& holdings, const HeldSynthesis& held,
                            const SentPublication& sent);

PublishText publish_text_sent(const platform::Request& request);

}  // namespace commonweal::learning
