#include "platform/http/form_text.hpp"

#include <utf8proc.h>

#include <utility>

#include "base/problems.hpp"

namespace commonweal::platform {
namespace {

using base::ErrorCode;

enum class Plus { plus, space };

constexpr std::string_view kHexDigits = "0123456789ABCDEF";
constexpr std::string_view kUnreserved =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

int hex_value(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  return -1;
}

// The byte that "%41" stands for, or -1.
int escaped_byte(std::string_view escape) {
  if (escape.size() != 3) return -1;
  const int high = hex_value(escape[1]);
  const int low = hex_value(escape[2]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

base::Result<std::string> unescape(std::string_view text, Plus plus) {
  std::string bytes;
  bytes.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '%') {
      const int byte = escaped_byte(text.substr(at, 3));
      if (byte < 0) return fail(ErrorCode::invalid_input, "Write % as %25.");
      bytes += static_cast<char>(byte);
      at += 2;
    } else {
      bytes += text[at] == '+' && plus == Plus::space ? ' ' : text[at];
    }
  }
  if (is_utf8_text(bytes)) return bytes;
  return fail(ErrorCode::invalid_input, "This is not UTF-8 text. Send it as UTF-8.");
}

base::Result<Parameter> decode_parameter(std::string_view text) {
  const auto sign = text.find('=');
  auto name = unescape(text.substr(0, sign), Plus::space);
  if (!name) return fail(std::move(name));
  if (sign == std::string_view::npos) return Parameter{.name = *std::move(name)};
  auto value = unescape(text.substr(sign + 1), Plus::space);
  if (!value) return fail(std::move(value));
  return Parameter{*std::move(name), *std::move(value)};
}

// A problem's place is the parameter's number: its name may be what is broken.
base::Error in_parameter(std::size_t number, base::Error error) {
  for (auto& problem : error.problems) problem.place = "parameter " + std::to_string(number);
  return error;
}

std::string escape(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (kUnreserved.find(c) != std::string_view::npos) {
      escaped += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      escaped.append({'%', kHexDigits[byte / 16], kHexDigits[byte % 16]});
    }
  }
  return escaped;
}

}  // namespace

bool is_utf8_text(std::string_view text) {
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t code_point = 0;
    const auto length = utf8proc_iterate(at, left, &code_point);
    if (length < 1 || code_point == 0) return false;
    at += length;
    left -= length;
  }
  return true;
}

base::Result<Parameters> decode_form(std::string_view text) {
  Parameters parameters;
  base::Problems problems;
  std::size_t number = 0;
  while (!text.empty()) {
    const auto part = text.substr(0, text.find('&'));
    text.remove_prefix(part.size() == text.size() ? part.size() : part.size() + 1);
    if (part.empty()) continue;
    if (++number > kParametersMax) {
      return fail(ErrorCode::invalid_input, "Send at most 1,000 parameters.");
    }
    auto parameter = decode_parameter(part);
    if (parameter)
      parameters.push_back(*std::move(parameter));
    else
      problems.add(in_parameter(number, std::move(parameter).error()));
  }
  if (!problems.empty()) return std::move(problems).fail();
  return parameters;
}

base::Result<std::string> decode_path_segment(std::string_view segment) {
  return unescape(segment, Plus::plus);
}

std::string encode_form(const Parameters& parameters) {
  std::string text;
  for (const auto& [name, value] : parameters) {
    if (!text.empty()) text += '&';
    text.append(escape(name)).append("=").append(escape(value));
  }
  return text;
}

std::string encode_path_segment(std::string_view segment) { return escape(segment); }

}  // namespace commonweal::platform
