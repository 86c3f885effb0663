#pragma once

// Takes a JsonValue apart, gathering what is wrong with it, each problem at its place: the file,
// line and column, and the way there: "bids.json:12:5, proposals[3].costs[0].pounds.2027". Members
// that nobody asked for are problems too: a name that is mistyped must not be passed over.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "platform/table/json_value.hpp"

namespace commonweal::platform {

// A value and the way there.
struct JsonAt {
  const JsonValue* value;
  std::string file;
  std::string path;  // "proposals[3]"; empty of the whole.

  std::string place() const;
  JsonAt item(std::size_t number) const;  // Of an array, from 0.
  JsonAt member(std::size_t number) const;
};

class JsonFields {
 public:
  // What is no object is a problem; it then has no members.
  JsonFields(JsonAt at, base::Problems& problems);
  ~JsonFields();  // Tells the members that nobody asked for.
  JsonFields(const JsonFields&) = delete;
  JsonFields& operator=(const JsonFields&) = delete;

  // Empty, and a problem, where it is not there or no text. Of those that may be absent, null is as
  // good as absent.
  std::string text(std::string_view name);
  std::string text_or_empty(std::string_view name);
  std::optional<double> number(std::string_view name);
  std::optional<double> number_or_none(std::string_view name);
  std::optional<int> year(std::string_view name);  // A whole number, 1900 to 2999.
  bool truth_or(std::string_view name, bool otherwise);

  std::vector<std::string> texts_or_none(std::string_view name);

  // Items of a list that may be absent; members of an object by name; none if it is not there.
  std::vector<JsonAt> items(std::string_view name);
  std::optional<JsonAt> object(std::string_view name);

  bool has(std::string_view name) const;
  bool is_object() const { return at_.value->kind == JsonValue::Kind::object; }
  std::string place(std::string_view name) const;  // Of the whole where there is no such member.
  void refuse(std::string_view name, std::string what);
  base::Problems& problems() { return problems_; }

 private:
  const JsonValue* take(std::string_view name);
  // Null where it is absent, null or of another kind, which is a problem.
  const JsonValue* taken(std::string_view name, JsonValue::Kind kind);
  void require(std::string_view name, JsonValue::Kind kind);
  std::string path_of(std::string_view name) const;

  JsonAt at_;
  base::Problems& problems_;
  std::vector<bool> asked_;  // By item.
};

}  // namespace commonweal::platform
