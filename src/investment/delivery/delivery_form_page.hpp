#pragma once

#include "investment/delivery/delivery_account.hpp"
#include "missions/directory.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::investment {

// The form by which a body reports one year of one thing that was promised; with what was typed and
// its problems where there is a fault.
platform::Html delivery_form(const platform::Request& request, const DeliveryAccount& account,
                             const missions::Directory& directory, const base::Error* fault);

// What is wrong with what was sent, in the words of the form and in its order.
base::Error delivery_fault(const platform::Request& request, const base::Error& fault);

// The record that the form means, of that commitment.
missions::Record delivery_sent(const platform::Request& request,
                               const missions::Commitment& commitment);

}  // namespace commonweal::investment
