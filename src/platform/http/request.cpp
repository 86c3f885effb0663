#include "platform/http/request.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equal_without_case(std::string_view one, std::string_view other) {
  return std::ranges::equal(one, other, {}, lower, lower);
}

}  // namespace

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
  const auto found = std::ranges::find(query_parameters, name, &Parameter::name);
  if (found == query_parameters.end()) return std::nullopt;
  return found->value;
}

}  // namespace commonweal::platform
