#pragma once

// A request as pages see it: checked, split and decoded. Knows nothing of the server that carries
// it.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "platform/http/form_text.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::platform {

enum class Method { get, head, post, other };  // No route has `other`; it ends as a 405.
std::string_view method_word(Method method);   // "GET"; "other" for all that we do not know.

struct Header {
  std::string name;
  std::string value;

  friend bool operator==(const Header&, const Header&) = default;
};

// The first header of that name, in any case.
std::optional<std::string_view> find_header(const std::vector<Header>& headers,
                                            std::string_view name);

// A file that came with a form.
struct SentFile {
  std::string field;  // Of the form.
  std::string name;   // As its sender calls it: show it, never open it.
  std::string content;
};

struct Request {
  Method method = Method::get;
  std::string path = "/";      // As sent, still escaped. Show it, never look a file up by it.
  Parameters path_parameters;  // {{"mission", "7"}} where the route is /missions/{mission}.
  Parameters query_parameters;
  std::vector<Header> headers;
  std::string body;

  std::string remote_address;  // Of whoever sent it, as far as a proxy is believed.
  bool is_secure = false;      // Came under TLS, here or at a proxy that is believed.

  // Filled in by the router: the number that the log knows the request by, who asks, and what a
  // posted form holds.
  std::string id;
  Visitor visitor;
  Parameters form_parameters;
  std::vector<SentFile> files;

  // A part of the path that the route names, not yet known to make sense. Any other is a defect.
  base::Field field(std::string_view name) const;

  // The first of that name in the query.
  std::optional<std::string_view> query(std::string_view name) const;

  // The first of that name in the form.
  std::optional<std::string_view> form(std::string_view name) const;

  const SentFile* file(std::string_view field) const;

  std::optional<std::string_view> cookie(std::string_view name) const;

  std::optional<std::string_view> header(std::string_view name) const {
    return find_header(headers, name);
  }
};

}  // namespace commonweal::platform
