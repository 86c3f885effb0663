#include "learning/spread/adoption_routes_page.hpp"

#include <string>
#include <utility>

#include "base/london_day.hpp"
#include "learning/spread/adoption_change_store.hpp"
#include "learning/spread/intervention_spread_page.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using missions::Intervention;
using platform::Request;
using platform::Transaction;

using TakeAdoption = base::Result<void> (*)(const AdoptionChange& change,
                                            const Intervention& intervention,
                                            const Request& request);

std::string typed(const Request& request, std::string_view field) {
  return std::string(request.form(field).value_or(""));
}

base::Result<void> take_new(const AdoptionChange& change, const Intervention& intervention,
                            const Request& request) {
  return add_adoption(change, intervention,
                      {.body = typed(request, "body"),
                       .since = typed(request, "since"),
                       .reach = typed(request, "reach"),
                       .eligible = typed(request, "eligible"),
                       .fidelity = typed(request, "fidelity"),
                       .fidelity_basis = typed(request, "fidelity_basis"),
                       .note = typed(request, "note")});
}

base::Result<void> take_end(const AdoptionChange& change, const Intervention& intervention,
                            const Request& request) {
  return end_adoption(change, intervention, typed(request, "adoption"), typed(request, "until"));
}

// What a form can put right is shown on its page; the rest is the site's to refuse.
bool is_of_the_form(const base::Error& fault) {
  return fault.code == ErrorCode::invalid_input || fault.code == ErrorCode::conflict;
}

platform::Handler taking(const AdoptionDesk& desk, TakeAdoption take, std::string done) {
  return [desk, take, done](const Request& request) {
    Transaction transaction(desk.record, platform::Access::write);
    const auto directory = missions::load_directory(transaction);
    const auto now = desk.now();
    const auto intervention = directory->intervention(request.field("intervention").text);
    if (!intervention) return desk.refused(request, intervention.error());
    const auto taken =
        take({transaction, *directory, request.visitor, now}, **intervention, request);
    if (taken) {
      transaction.commit();
      return platform::redirect("/interventions/" + (*intervention)->code + "/spread?done=" + done);
    }
    if (!is_of_the_form(taken.error())) return desk.refused(request, taken.error());
    const missions::Holdings holdings{
        .transaction = transaction, .directory = *directory, .today = base::london_day(now)};
    return intervention_spread_response({request, &taken.error()}, holdings, **intervention);
  };
}

}  // namespace

std::vector<platform::Route> adoption_routes(const AdoptionDesk& desk) {
  using platform::Method;
  using platform::Right;
  return {{Method::post, "/interventions/{intervention}/spread", Right::report_practice,
           "Says that a body does an intervention.", taking(desk, take_new, "added")},
          {Method::post, "/interventions/{intervention}/spread/end", Right::report_practice,
           "Says that a body no longer does an intervention.", taking(desk, take_end, "ended")}};
}

}  // namespace commonweal::learning
