#include "platform/identity/account.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kEmailBytesMax = 254;  // RFC 5321, 4.5.3.1.3.
constexpr std::size_t kNameBytesMax = 200;

std::string_view trimmed(std::string_view text) {
  const auto start = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  text.remove_prefix(start);
  return text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

tl::unexpected<base::Error> refuse(std::string_view place, std::string what) {
  std::vector<base::Problem> problems;
  problems.push_back({.place = std::string(place), .what = std::move(what)});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

// Visible ASCII with one @ that has something before it and a name with a dot after it. Whether
// anyone reads it, only a message would tell.
bool is_email(std::string_view text) {
  const auto at = text.find('@');
  const bool visible = std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; }) &&
                       text.find_first_of("<>()[]\\,;:\"") == std::string_view::npos;
  if (!visible || at == 0 || at == std::string_view::npos) return false;
  const auto host = text.substr(at + 1);
  const auto dot = host.find('.');
  return host.find('@') == std::string_view::npos && dot != std::string_view::npos && dot > 0 &&
         !host.ends_with('.') && host.find("..") == std::string_view::npos;
}

}  // namespace

std::string actor_of(AccountId id) {
  return "account:" + std::to_string(static_cast<std::int64_t>(id));
}

std::string sealed_about(AccountId id) { return "code secret of " + actor_of(id); }

base::Result<std::string> email_in(base::Field field) {
  const auto text = trimmed(field.text);
  if (text.empty()) return refuse(field.place, "Enter an email address.");
  if (text.size() > kEmailBytesMax || !is_email(text)) {
    return refuse(field.place,
                  "Enter an email address in the correct format, like name@example.com.");
  }
  std::string email(text);
  for (char& c : email) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return email;
}

base::Result<std::string> person_name_in(base::Field field) {
  const auto text = trimmed(field.text);
  if (text.empty()) return refuse(field.place, "Enter a name.");
  if (text.size() > kNameBytesMax) return refuse(field.place, "The name is too long. Shorten it.");
  if (std::ranges::any_of(text, is_control) || base::utf8_fault(text)) {
    return refuse(field.place, "The name holds characters that cannot be shown. Remove them.");
  }
  return base::nfc(text);
}

}  // namespace commonweal::platform
