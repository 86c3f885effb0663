#include "platform/operations/event_log.hpp"

#include <ostream>
#include <string>

namespace commonweal::platform {
namespace {

// With microseconds, so that lines of one second keep their order.
std::string exact_text(base::Instant at) {
  std::string text = base::text(at);
  const auto micros = std::to_string(at.time_since_epoch().count() % 1'000'000);
  text.pop_back();  // The Z.
  return text.append(".").append(6 - std::min<std::size_t>(micros.size(), 6), '0').append(micros) +
         'Z';
}

}  // namespace

void EventLog::write(std::string_view event, std::initializer_list<Json::Member> fields) {
  Json line = opened(event);
  for (const auto& [name, value] : fields) line.add(name, value);
  write_line(line);
}

void EventLog::write(const Answered& answered) {
  Json line = opened("request");
  line.add("request", answered.id).add("method", method_word(answered.method));
  line.add("route", answered.route).add("status", answered.status);
  line.add("micros", std::int64_t{answered.took.count()});
  if (!answered.failure.empty()) line.add("failure", answered.failure);
  write_line(line);
}

Json EventLog::opened(std::string_view event) const {
  return Json::object({{"time", exact_text(now_())}, {"event", event}});
}

void EventLog::write_line(const Json& line) {
  const std::string text = line.compact() + '\n';
  const std::lock_guard lock(lock_);
  out_ << text << std::flush;
}

}  // namespace commonweal::platform
