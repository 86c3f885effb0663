#include "platform/http/response.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

bool is_printable(std::string_view text) {
  return std::ranges::none_of(text, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
  });
}

bool is_cookie_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_';
}

}  // namespace

Response ok_html(const Html& page) {
  return {.content_type = "text/html; charset=utf-8", .body = page.str()};
}

Response ok_json(std::string json) {
  return {.content_type = "application/json", .body = std::move(json)};
}

Response plain_text(int status, std::string text) {
  return {.status = status, .content_type = "text/plain; charset=utf-8", .body = std::move(text)};
}

Response redirect(std::string location) {
  return {.status = 303, .headers = {{"Location", std::move(location)}}};
}

void set_cookie(Response& response, const Cookie& cookie) {
  CW_CHECK(std::ranges::all_of(cookie.value, is_cookie_letter));
  CW_CHECK(cookie.secure == cookie.name.starts_with("__Host-"));
  std::string text = cookie.name + '=' + cookie.value + "; Path=/; HttpOnly; SameSite=Lax";
  if (cookie.seconds) text.append("; Max-Age=").append(std::to_string(*cookie.seconds));
  if (cookie.secure) text += "; Secure";
  response.headers.push_back({"Set-Cookie", std::move(text)});
}

Response not_modified(Response full) {
  full.status = 304;
  return full;
}

int http_status(base::ErrorCode code) {
  switch (code) {
    case base::ErrorCode::invalid_input: return 400;
    case base::ErrorCode::not_found: return 404;
    case base::ErrorCode::conflict: return 409;
    case base::ErrorCode::forbidden: return 403;
  }  // No default, so that the compiler names a code we forget.
  CW_CHECK(false);
  return 500;
}

std::string_view reason_phrase(int status) {
  switch (status) {
    case 200: return "OK";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return "";  // The words are optional, the number is what counts.
  }
}

bool is_sendable(const Response& response) {
  return is_printable(response.content_type) &&
         std::ranges::all_of(response.headers, [](const Header& header) {
           return is_printable(header.name) && is_printable(header.value);
         });
}

}  // namespace commonweal::platform
