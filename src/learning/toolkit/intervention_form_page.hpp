#pragma once

// The form of an intervention as a page: empty, with what is held, or as it was sent with what was
// wrong.

#include <string>

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "missions/record.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// What stands in the form, where it is sent, and what was wrong with it.
struct InterventionForm {
  missions::Record record;  // Its code is empty where one is added.
  std::string seen;         // How many versions were held when it was opened.
  const base::Error* fault = nullptr;
};

platform::Response intervention_form_response(const platform::Request& request,
                                              const missions::Directory& directory,
                                              const InterventionForm& form);

// What was sent, in one line each; the code is that of the address, or empty.
missions::Record typed_record(const platform::Request& request, std::string code);

// GET /interventions/new
base::Result<platform::Response> show_new_intervention(const platform::Request& request,
                                                       const missions::Holdings& holdings);
// GET /interventions/{intervention}/edit
base::Result<platform::Response> show_intervention_edit(const platform::Request& request,
                                                        const missions::Holdings& holdings);

}  // namespace commonweal::learning
