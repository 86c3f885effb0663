#include "app/shelf.hpp"

#include "base/london_day.hpp"
#include "platform/audit/audit_log.hpp"

namespace commonweal::app {

using platform::Request;
using platform::Response;
using platform::Transaction;

Response Shelf::answer(const Request& request, const Make& make) {
  Transaction transaction(store_, platform::Access::read);
  const auto made = [&] {
    const auto directory = keeper_.directory(transaction);
    return make(request, {.transaction = transaction,
                          .directory = *directory,
                          .outlines = &outlines_,
                          .forecasts = &forecasts_,
                          .today = today()});
  };
  if (!request.visitor.is_guest()) return made();
  return answers_.answer(request, version(transaction), made);
}

std::size_t Shelf::warm(const std::function<bool()>& is_needed) {
  Transaction transaction(store_, platform::Access::read);
  const auto directory = keeper_.directory(transaction);
  return missions::warm_forecasts({transaction, *directory, &outlines_, &forecasts_}, is_needed);
}

base::Date Shelf::today() const { return base::london_day(now_()); }

// Every write leaves an act in the audit, so its head names a state of the record.
std::string Shelf::version(Transaction& transaction) const {
  const auto day = std::chrono::sys_days(today()).time_since_epoch();
  return platform::audit_head(transaction).hash + std::to_string(day.count());
}

}  // namespace commonweal::app
