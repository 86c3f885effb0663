#include "platform/job/kept_output.hpp"

#include <algorithm>

#include "base/number_text.hpp"
#include "base/utf8.hpp"

namespace commonweal::platform {

std::string storable_text(std::string_view bytes) {
  constexpr std::string_view kReplacement = "\xef\xbf\xbd";
  std::string text;
  while (!bytes.empty()) {
    const auto sound = bytes.substr(0, base::utf8_fault(bytes).value_or(bytes.size()));
    for (const char c : sound) c == '\0' ? text += kReplacement : text += c;
    bytes.remove_prefix(sound.size());
    if (bytes.empty()) break;
    text += kReplacement;
    bytes.remove_prefix(1);
  }
  return text;
}

void KeptOutput::take(std::string_view bytes) {
  bytes_ += static_cast<std::int64_t>(bytes.size());
  const auto to_first = std::min(bytes.size(), kept_.first - first_.size());
  first_ += bytes.substr(0, to_first);
  bytes.remove_prefix(to_first);
  if (bytes.size() > kept_.last) bytes.remove_prefix(bytes.size() - kept_.last);
  last_ += bytes;
  if (last_.size() > 2 * kept_.last) last_.erase(0, last_.size() - kept_.last);
}

bool KeptOutput::is_cut() const {
  return bytes_ > static_cast<std::int64_t>(kept_.first + kept_.last);
}

std::string KeptOutput::text() const {
  if (!is_cut()) return storable_text(first_ + last_);
  const auto end =
      std::string_view(last_).substr(last_.size() - std::min(kept_.last, last_.size()));
  const auto left_out = bytes_ - static_cast<std::int64_t>(kept_.first + kept_.last);
  return storable_text(first_) + "\n[" + base::grouped(static_cast<double>(left_out)) +
         " bytes are left out here]\n" + storable_text(end);
}

}  // namespace commonweal::platform
