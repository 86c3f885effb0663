#pragma once

// What a page answers. Length, date, compression and security headers are the server's to add.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::platform {

struct Response {
  int status = 200;
  std::string content_type;  // Empty where there is no content.
  std::string body;
  std::vector<Header> headers = {};
};

Response ok_html(const Html& page);
Response ok_json(std::string json);
Response plain_text(int status, std::string text);

// "See other": after a form was taken, look there, with GET.
Response redirect(std::string location);

// A cookie that scripts cannot read and other sites' forms cannot send along. With `secure` its
// name must begin with __Host-, so that no neighbour of the site can set it.
struct Cookie {
  std::string name;
  std::string value;                    // Letters, digits, - and _ only.
  std::optional<std::int64_t> seconds;  // None: until the browser closes. 0: forget it.
  bool secure = true;
};
void set_cookie(Response& response, const Cookie& cookie);

// Instead of `full`, which the asker holds already. Keeps its body, because the length of what is
// not sent is told; the server withholds it.
Response not_modified(Response full);

// The one table from our codes to HTTP's.
int http_status(base::ErrorCode code);

// "Not Found" for 404: the words of RFC 9110 for each status that we send.
std::string_view reason_phrase(int status);

// Whether no header holds a line break or another control character, which could smuggle a header.
bool is_sendable(const Response& response);

}  // namespace commonweal::platform
