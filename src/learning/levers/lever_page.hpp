#pragma once

// The lever test as a form with its verdict, the tests that were kept, and the check for gaming.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "missions/record.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /lever-test: the form, its verdict where it is answered, and the tests that were kept.
base::Result<platform::Response> show_lever_test(const platform::Request& request,
                                                 const missions::Holdings& holdings);

// GET /lever-tests/{lever_test}: one that was kept.
base::Result<platform::Response> show_kept_lever_test(const platform::Request& request,
                                                      const missions::Holdings& holdings);

// GET /gaming-check?metric=&level=&width=
base::Result<platform::Response> show_gaming_check(const platform::Request& request,
                                                   const missions::Holdings& holdings);

// The form again with what was wrong when it was to be kept.
platform::Response lever_form_again(const platform::Request& request,
                                    const missions::Holdings& holdings, const base::Error& fault);

// What the form holds as a record, asked on that day.
missions::Record lever_test_sent(const platform::Parameters& sent, const std::string& code,
                                 const std::string& day);

}  // namespace commonweal::learning
