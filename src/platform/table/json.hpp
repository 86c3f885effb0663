#pragma once

// A JSON value to be written: objects keep the order in which they were filled. Reads nothing and
// knows nothing of what it carries.
//
//   const Json answer = Json::object({{"latest", Json::object({{"value", 7768573.0}})},
//                                     {"nowcast", nullptr},
//                                     {"years", Json::array({9.5, 9.98})}});
//   out << answer.pretty() << '\n';

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/check.hpp"

namespace commonweal::platform {

class Json {
 public:
  using Member = std::pair<std::string, Json>;

  Json(std::nullptr_t = nullptr) {}
  Json(std::same_as<bool> auto value) : value_(value) {}
  Json(double value);  // Requires a finite number: JSON has no other.
  Json(const char* text) : value_(std::string(text)) {}
  Json(std::string_view text) : value_(std::string(text)) {}
  Json(std::string text) : value_(std::move(text)) {}

  // Any whole number that fits 64 bits with its sign.
  template <std::integral Number>
    requires(!std::same_as<Number, bool> && !std::same_as<Number, char>)
  Json(Number number) : value_(static_cast<std::int64_t>(number)) {
    CW_CHECK(std::in_range<std::int64_t>(number));
  }

  // Absence is null.
  template <class T>
  Json(const std::optional<T>& value) : Json(value ? Json(*value) : Json()) {}

  static Json array(std::initializer_list<Json> elements = {});
  static Json object(std::initializer_list<Member> members = {});

  // To an array. To an object, which must have no member of that name yet.
  Json& add(Json element);
  Json& add(std::string name, Json value);

  // On one line without spaces; or indented by two spaces. Always UTF-8: a byte that is not is
  // written as U+FFFD, so that a file's odd name cannot break an answer.
  std::string compact() const;
  std::string pretty() const;

 private:
  using Array = std::vector<Json>;
  using Object = std::vector<Member>;
  friend class JsonText;

  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object> value_;
};

}  // namespace commonweal::platform
