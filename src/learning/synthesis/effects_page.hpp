#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /effects?intervention=…&metric=…&measure=…&grade=…&origin=…&sort=…: all effects held.
base::Result<platform::Response> show_effects(const platform::Request& request,
                                              const missions::Holdings& holdings);

// GET /effects.csv, .xlsx, .json: the same as files.
base::Result<platform::Response> take_effects_csv(const platform::Request& request,
                                                  const missions::Holdings& holdings);
base::Result<platform::Response> take_effects_xlsx(const platform::Request& request,
                                                   const missions::Holdings& holdings);
base::Result<platform::Response> take_effects_json(const platform::Request& request,
                                                   const missions::Holdings& holdings);

}  // namespace commonweal::learning
