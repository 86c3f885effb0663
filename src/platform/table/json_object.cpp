#include "platform/table/json_object.hpp"

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace commonweal::platform {
namespace {

using Json = nlohmann::json;

// Looks on while the text is read, and says whether it kept to our rules.
class Watcher {
 public:
  bool see(int depth, Json::parse_event_t event, const Json& parsed) {
    if (event == Json::parse_event_t::object_start) names_.emplace_back();
    if (event == Json::parse_event_t::object_end) names_.pop_back();
    if (event == Json::parse_event_t::key) {
      is_strict_ = names_.back().insert(parsed.get<std::string>()).second && is_strict_;
    }
    is_strict_ = is_strict_ && depth <= JsonObject::kDepthMax;
    return is_strict_;  // What is not strict is thrown away as it is read.
  }
  bool is_strict() const { return is_strict_; }

 private:
  std::vector<std::set<std::string>> names_;
  bool is_strict_ = true;
};

const Json* member(const Json& object, std::string_view name) {
  const auto found = object.find(name);
  return found == object.end() ? nullptr : &*found;
}

}  // namespace

struct JsonObject::Value {
  Json json;
};

std::optional<JsonObject> JsonObject::read(std::string_view text) {
  Watcher watcher;
  Json json = Json::parse(
      text,
      [&](int depth, Json::parse_event_t event, Json& parsed) {
        return watcher.see(depth, event, parsed);
      },
      false);
  if (!watcher.is_strict() || !json.is_object()) return std::nullopt;
  return JsonObject(std::make_shared<const Value>(Value{std::move(json)}));
}

bool JsonObject::has(std::string_view name) const { return value_->json.contains(name); }

std::optional<std::string> JsonObject::text(std::string_view name) const {
  const Json* found = member(value_->json, name);
  if (found == nullptr || !found->is_string()) return std::nullopt;
  return found->get<std::string>();
}

std::optional<double> JsonObject::number(std::string_view name) const {
  const Json* found = member(value_->json, name);
  if (found == nullptr || !found->is_number()) return std::nullopt;
  return found->get<double>();
}

std::optional<std::int64_t> JsonObject::integer(std::string_view name) const {
  const Json* found = member(value_->json, name);
  if (found == nullptr || !found->is_number_integer()) return std::nullopt;
  return found->get<std::int64_t>();
}

std::optional<bool> JsonObject::truth(std::string_view name) const {
  const Json* found = member(value_->json, name);
  if (found == nullptr || !found->is_boolean()) return std::nullopt;
  return found->get<bool>();
}

std::optional<JsonObject> JsonObject::object(std::string_view name) const {
  const Json* found = member(value_->json, name);
  if (found == nullptr || !found->is_object()) return std::nullopt;
  return JsonObject(std::make_shared<const Value>(Value{*found}));
}

std::vector<std::string> JsonObject::texts(std::string_view name) const {
  const Json* found = member(value_->json, name);
  const auto is_text = [](const Json& one) { return one.is_string(); };
  if (found == nullptr || !found->is_array() || !std::all_of(found->begin(), found->end(), is_text))
    return {};
  return found->get<std::vector<std::string>>();
}

std::vector<JsonObject> JsonObject::objects(std::string_view name) const {
  const Json* found = member(value_->json, name);
  const auto is_object = [](const Json& one) { return one.is_object(); };
  if (found == nullptr || !found->is_array() ||
      !std::all_of(found->begin(), found->end(), is_object))
    return {};
  std::vector<JsonObject> objects;
  for (const Json& one : *found) {
    objects.push_back(JsonObject(std::make_shared<const Value>(Value{one})));
  }
  return objects;
}

}  // namespace commonweal::platform
