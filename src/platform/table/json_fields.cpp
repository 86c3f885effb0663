#include "platform/table/json_fields.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace commonweal::platform {
namespace {

using Kind = JsonValue::Kind;

std::string place_of(const JsonValue& value, const std::string& file, const std::string& path) {
  std::string place = file + ":" + std::to_string(value.line) + ":" + std::to_string(value.column);
  if (!path.empty()) place += ", " + path;
  return place;
}

}  // namespace

std::string JsonAt::place() const { return place_of(*value, file, path); }

JsonAt JsonAt::item(std::size_t number) const {
  return {&value->items.at(number), file, path + "[" + std::to_string(number) + "]"};
}

JsonAt JsonAt::member(std::size_t number) const {
  const std::string& name = value->names.at(number);
  return {&value->items.at(number), file, path.empty() ? name : path + "." + name};
}

JsonFields::JsonFields(JsonAt at, base::Problems& problems)
    : at_(std::move(at)), problems_(problems), asked_(at_.value->items.size(), false) {
  if (is_object()) return;
  problems_.add({.place = at_.place(),
                 .what = "Here stands " + std::string(words_of(at_.value->kind)) +
                         " where an object is expected."});
}

JsonFields::~JsonFields() {
  if (!is_object()) return;
  for (std::size_t i = 0; i < asked_.size(); ++i) {
    if (asked_[i]) continue;
    problems_.add({.place = at_.member(i).place(),
                   .what = "Nothing is called \"" + at_.value->names[i] +
                           "\" here. Check its spelling, or take it out."});
  }
}

const JsonValue* JsonFields::take(std::string_view name) {
  const auto& names = at_.value->names;
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return nullptr;
  const auto number = static_cast<std::size_t>(found - names.begin());
  asked_[number] = true;
  return &at_.value->items[number];
}

const JsonValue* JsonFields::taken(std::string_view name, Kind kind) {
  const JsonValue* value = take(name);
  if (value == nullptr || value->kind == Kind::null) return nullptr;
  if (value->kind == kind) return value;
  refuse(name, "Here stands " + std::string(words_of(value->kind)) + " where " +
                   std::string(words_of(kind)) + " is expected.");
  return nullptr;
}

void JsonFields::require(std::string_view name, Kind kind) {
  if (!is_object() || has(name)) return;
  problems_.add({.place = at_.place(),
                 .what = "\"" + std::string(name) + "\" is missing. Give " +
                         std::string(words_of(kind)) + "."});
}

std::string JsonFields::text(std::string_view name) {
  require(name, Kind::text);
  const JsonValue* value = taken(name, Kind::text);
  if (value == nullptr) return "";
  if (value->text.empty()) refuse(name, "\"" + std::string(name) + "\" is empty. Give a text.");
  return value->text;
}

std::string JsonFields::text_or_empty(std::string_view name) {
  const JsonValue* value = taken(name, Kind::text);
  return value == nullptr ? "" : value->text;
}

std::optional<double> JsonFields::number(std::string_view name) {
  require(name, Kind::number);
  return number_or_none(name);
}

std::optional<double> JsonFields::number_or_none(std::string_view name) {
  const JsonValue* value = taken(name, Kind::number);
  return value == nullptr ? std::nullopt : std::optional(value->number);
}

std::optional<int> JsonFields::year(std::string_view name) {
  const auto number = this->number(name);
  if (!number) return std::nullopt;
  if (std::floor(*number) == *number && 1900 <= *number && *number <= 2999) {
    return static_cast<int>(*number);
  }
  refuse(name, take(name)->text +
                   " is not a year. Give the first year of a financial year, such "
                   "as 2026 for 2026-27.");
  return std::nullopt;
}

bool JsonFields::truth_or(std::string_view name, bool otherwise) {
  const JsonValue* value = taken(name, Kind::truth);
  return value == nullptr ? otherwise : value->truth;
}

std::vector<std::string> JsonFields::texts_or_none(std::string_view name) {
  std::vector<std::string> texts;
  for (const JsonAt& each : items(name)) {
    if (each.value->kind == Kind::text) {
      texts.push_back(each.value->text);
    } else {
      problems_.add({.place = each.place(),
                     .what = "Here stands " + std::string(words_of(each.value->kind)) +
                             " where a text is expected."});
    }
  }
  return texts;
}

std::vector<JsonAt> JsonFields::items(std::string_view name) {
  std::vector<JsonAt> items;
  const JsonValue* value = taken(name, Kind::array);
  if (value == nullptr) return items;
  const JsonAt list{value, at_.file, path_of(name)};
  for (std::size_t i = 0; i < value->items.size(); ++i) items.push_back(list.item(i));
  return items;
}

std::optional<JsonAt> JsonFields::object(std::string_view name) {
  const JsonValue* value = taken(name, Kind::object);
  if (value == nullptr) return std::nullopt;
  return JsonAt{value, at_.file, path_of(name)};
}

bool JsonFields::has(std::string_view name) const {
  const JsonValue* value = at_.value->find(name);
  return value != nullptr && value->kind != Kind::null;
}

std::string JsonFields::path_of(std::string_view name) const {
  return at_.path.empty() ? std::string(name) : at_.path + "." + std::string(name);
}

std::string JsonFields::place(std::string_view name) const {
  const JsonValue* value = at_.value->find(name);
  return value == nullptr ? at_.place() : place_of(*value, at_.file, path_of(name));
}

void JsonFields::refuse(std::string_view name, std::string what) {
  problems_.add({.place = place(name), .what = std::move(what)});
}

}  // namespace commonweal::platform
