#pragma once

// What a route of the API is asked with and what it answers, said once as data: the OpenAPI
// document and the page for readers come from it, and tests hold every answer against it.

#include <span>
#include <string_view>

namespace commonweal::platform {

enum class ApiType { text, whole, number, yes_or_no, object, list };

// What a member is where there is nothing to say.
enum class ApiAbsence { never, null, left_out };

struct ApiObject;

struct ApiField {
  std::string_view name;
  ApiType type;
  std::string_view means;
  ApiAbsence absence = ApiAbsence::never;
  const ApiObject* object = nullptr;  // What an object, or each member of a list, holds.
  ApiType items = ApiType::object;    // Of a list.
};

struct ApiObject {
  std::string_view name;  // Unique: "ReplayAnswer".
  std::span<const ApiField> fields;
};

struct ApiParameter {
  std::string_view name;
  std::string_view means;
  std::string_view example;  // One that the England example answers.
  enum class Place { path, query } place = Place::query;
  enum class Presence { optional, required } presence = Presence::optional;
};

struct ApiDescription {
  std::span<const ApiParameter> parameters;
  const ApiObject* answer = nullptr;  // None: what is answered is a file.
  std::string_view media = "application/json";
};

}  // namespace commonweal::platform
