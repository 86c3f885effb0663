#include "platform/http/request.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equal_without_case(std::string_view one, std::string_view other) {
  return std::ranges::equal(one, other, {}, lower, lower);
}

std::optional<std::string_view> first_named(const Parameters& parameters, std::string_view name) {
  const auto found = std::ranges::find(parameters, name, &Parameter::name);
  if (found == parameters.end()) return std::nullopt;
  return found->value;
}

}  // namespace

std::string_view method_word(Method method) {
  switch (method) {
    case Method::get: return "GET";
    case Method::head: return "HEAD";
    case Method::post: return "POST";
    case Method::other: return "other";
  }
  CW_CHECK(false);
}

std::optional<std::string_view> find_header(const std::vector<Header>& headers,
                                            std::string_view name) {
  const auto found = std::ranges::find_if(
      headers, [&](const Header& header) { return equal_without_case(header.name, name); });
  if (found == headers.end()) return std::nullopt;
  return found->value;
}

base::Field Request::field(std::string_view name) const {
  const auto found = std::ranges::find(path_parameters, name, &Parameter::name);
  CW_CHECK(found != path_parameters.end());
  return {.place = found->name, .text = found->value};
}

std::optional<std::string_view> Request::query(std::string_view name) const {
  return first_named(query_parameters, name);
}

std::optional<std::string_view> Request::form(std::string_view name) const {
  return first_named(form_parameters, name);
}

const SentFile* Request::file(std::string_view field) const {
  const auto found = std::ranges::find(files, field, &SentFile::field);
  return found == files.end() ? nullptr : &*found;
}

// "a=1; b=2" (RFC 6265, 4.2). Of two with one name, the first counts: browsers send the one with
// the narrower path first.
std::optional<std::string_view> Request::cookie(std::string_view name) const {
  for (const auto& sent : headers) {
    if (!equal_without_case(sent.name, "Cookie")) continue;
    for (std::string_view rest = sent.value; !rest.empty();) {
      auto pair = rest.substr(0, rest.find(';'));
      rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
      pair.remove_prefix(std::min(pair.find_first_not_of(' '), pair.size()));
      const auto sign = pair.find('=');
      if (sign != std::string_view::npos && pair.substr(0, sign) == name) {
        return pair.substr(sign + 1);
      }
    }
  }
  return std::nullopt;
}

}  // namespace commonweal::platform
