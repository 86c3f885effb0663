#include "platform/http/form_body.hpp"

#include <algorithm>
#include <utility>

namespace commonweal::platform {
namespace {

constexpr std::string_view kUrlEncoded = "application/x-www-form-urlencoded";
constexpr std::string_view kMultipart = "multipart/form-data";
constexpr std::size_t kPartsMax = 100;
constexpr std::size_t kBoundaryMax = 70;  // RFC 2046, 5.1.1.

std::string_view trimmed(std::string_view text) {
  const auto start = std::min(text.find_first_not_of(" \t"), text.size());
  text.remove_prefix(start);
  return text.substr(0, text.find_last_not_of(" \t") + 1);
}

std::string_view media_type(std::string_view header) {
  return trimmed(header.substr(0, header.find(';')));
}

// The value of a parameter, such as name in `form-data; name="file"; filename="a;b.csv"`. Browsers
// escape a quotation mark inside as %22 and nothing else, so no backslash is undone.
std::optional<std::string_view> parameter(std::string_view header, std::string_view name) {
  auto rest = header.substr(std::min(header.find(';'), header.size()));
  while (!rest.empty()) {
    rest.remove_prefix(1);  // The semicolon.
    const auto sign = rest.find('=');
    if (sign == std::string_view::npos) return std::nullopt;
    const auto key = trimmed(rest.substr(0, sign));
    rest.remove_prefix(sign + 1);
    std::string_view value;
    if (rest.starts_with('"')) {
      const auto close = rest.find('"', 1);
      if (close == std::string_view::npos) return std::nullopt;
      value = rest.substr(1, close - 1);
      rest.remove_prefix(close + 1);
    } else {
      value = trimmed(rest.substr(0, rest.find(';')));
    }
    if (key == name) return value;
    rest.remove_prefix(std::min(rest.find(';'), rest.size()));
  }
  return std::nullopt;
}

// The lines before the empty one.
std::vector<Header> part_headers(std::string_view head) {
  std::vector<Header> headers;
  while (!head.empty()) {
    const auto line = head.substr(0, head.find("\r\n"));
    head.remove_prefix(std::min(line.size() + 2, head.size()));
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    headers.push_back(
        {std::string(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1)))});
  }
  return headers;
}

// The file that makes up most of a body, which becomes that file: there is no memory for a second
// copy of it.
struct MostOfAll {
  std::string_view content;
  std::size_t file = 0;
};

bool take_part(std::string_view part, Request& request, MostOfAll& most_of_all) {
  const auto end = part.find("\r\n\r\n");
  if (end == std::string_view::npos) return false;
  const auto headers = part_headers(part.substr(0, end));
  const auto disposition = find_header(headers, "Content-Disposition");
  if (!disposition || media_type(*disposition) != "form-data") return false;
  const auto name = parameter(*disposition, "name");
  if (!name || !is_utf8_text(*name)) return false;
  const auto content = part.substr(end + 4);
  if (const auto file = parameter(*disposition, "filename")) {
    if (!is_utf8_text(*file)) return false;
    const bool is_most_of_all = content.size() > request.body.size() / 2;
    request.files.push_back({.field = std::string(*name),
                             .name = std::string(*file),
                             .content = std::string(is_most_of_all ? "" : content)});
    if (is_most_of_all) most_of_all = {content, request.files.size() - 1};
    return true;
  }
  if (!is_utf8_text(content)) return false;
  request.form_parameters.push_back({std::string(*name), std::string(content)});
  return true;
}

// Parts stand between lines of the boundary (RFC 7578); what stands before the first counts for
// nothing, and the last is followed by two hyphens.
bool take_parts(std::string_view boundary, Request& request, MostOfAll& most_of_all) {
  std::string_view body = request.body;
  const std::string first = "--" + std::string(boundary);
  const std::string next = "\r\n" + first;
  if (!body.starts_with(first)) return false;
  body.remove_prefix(first.size());
  for (std::size_t parts = 0; parts <= kPartsMax; ++parts) {
    if (body.starts_with("--")) return true;
    if (!body.starts_with("\r\n")) return false;
    body.remove_prefix(2);
    const auto end = body.find(next);
    if (end == std::string_view::npos) return false;
    if (!take_part(body.substr(0, end), request, most_of_all)) return false;
    body.remove_prefix(end + next.size());
  }
  return false;
}

int read_multipart(std::string_view type, Request& request) {
  const auto boundary = parameter(type, "boundary");
  const bool is_boundary = boundary && !boundary->empty() && boundary->size() <= kBoundaryMax;
  MostOfAll most_of_all;
  if (!is_boundary || !take_parts(*boundary, request, most_of_all)) return 400;
  const auto& [content, file] = most_of_all;
  if (content.empty()) {
    request.body = {};
    return 0;
  }
  const auto start = static_cast<std::size_t>(content.data() - request.body.data());
  std::string body = std::exchange(request.body, {});
  body.resize(start + content.size());
  body.erase(0, start);
  request.files[file].content = std::move(body);
  return 0;
}

// Browsers tell where a request comes from, scripts cannot change it. An absent header tells
// nothing: then the token alone decides.
bool comes_from_elsewhere(const Request& request) {
  const auto site = request.header("Sec-Fetch-Site");
  if (site && *site != "same-origin" && *site != "none") return true;
  const auto origin = request.header("Origin");
  const auto host = request.header("Host");
  if (!origin || !host) return false;
  const auto scheme = origin->find("://");
  return scheme == std::string_view::npos || origin->substr(scheme + 3) != *host;
}

// Takes as long for a near miss as for a wide one.
bool equal_in_constant_time(std::string_view one, std::string_view other) {
  if (one.size() != other.size()) return false;
  unsigned difference = 0;
  for (std::size_t at = 0; at < one.size(); ++at) {
    difference |= static_cast<unsigned char>(one[at]) ^ static_cast<unsigned char>(other[at]);
  }
  return difference == 0;
}

}  // namespace

int read_form(Request& request) {
  const auto type = request.header("Content-Type").value_or("");
  if (request.body.empty() && type.empty()) return 0;
  if (media_type(type) == kMultipart) return read_multipart(type, request);
  if (media_type(type) != kUrlEncoded) return 415;
  auto form = decode_form(request.body);
  if (!form) return 400;
  request.form_parameters = *std::move(form);
  return 0;
}

bool is_own_form(const Request& request, const OwnsToken& owns_token) {
  const auto token = request.form(kFormToken);
  return token && !comes_from_elsewhere(request) && owns_token(request, *token);
}

bool is_token_of_visitor(const Request& request, std::string_view sent) {
  const auto& token = request.visitor.form_token;
  return !token.empty() && equal_in_constant_time(sent, token);
}

}  // namespace commonweal::platform
